"""The list of policies, in the order of a reader's questions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import chain

from generator.checks import (
    anchors,
    coherence,
    content,
    coverage,
    dates,
    disputes,
    examples,
    figures,
    formulas,
    freedoms,
    identity,
    journeys,
    kit,
    lifecycle,
    maps,
    profiles,
    provenance,
    references,
    reviews,
    rules,
    steps,
    texts,
    vocabulary,
)
from generator.model.base import EVENT_NAME
from generator.model.kinds import KINDS
from generator.model.specification import Specification
from generator.problems import Judgement, Problem
from generator.sharing import shared


@dataclass(frozen=True)
class Policy:
    """A check over the whole specification.

    `needs` names the kinds without which it would report consequences instead of mistakes: it waits until all
    their files load and every id of theirs that is named exists.
    """

    check: Callable[[Specification], Iterable[Problem]]
    needs: tuple[str, ...] = ()
    gives: str | None = None
    """What its findings keep from being judged."""


FORMULA, FIGURE, DERIVATION, OUTCOME, EXAMPLE = "formula", "figure", "derivation", "outcome", "example"
"""What later policies rely on: typed formulas, figures of their type, legal dates that end..."""

_NAMED = ("step", "event", "message", "field", "parameter", "legal-date", "setting", "channel", EVENT_NAME)
"""The kinds that a formula names."""
_READ = (*_NAMED, FORMULA)
_JUDGED = (*_READ, FIGURE, DERIVATION, OUTCOME, "calendar", "public-holiday", "territory", "setting")
"""What judging a history needs."""

POLICIES: tuple[Policy, ...] = (
    Policy(identity.ids_equal_file_names),
    Policy(identity.keys_in_order),
    Policy(identity.files_are_short),
    Policy(identity.schemas_are_declared),
    Policy(references.references_exist),
    Policy(references.source_items_point_to_data),
    Policy(references.local_names_exist),
    Policy(references.conventions_exist),
    Policy(references.language_exists),
    Policy(provenance.inferences_are_explained),
    Policy(provenance.facts_are_cited),
    Policy(provenance.citations_name_their_clause),
    Policy(provenance.certainty_is_within_sources),
    Policy(provenance.obligations_are_sure),
    Policy(provenance.arrows_are_inferred),
    Policy(dates.periods_run_forward),
    Policy(vocabulary.phases_are_ordered, ("phase",)),
    Policy(
        vocabulary.doubts_matter,
        ("doubt", "exchange", "lifecycle", "message", "dictionary", "term"),
    ),
    Policy(vocabulary.terms_are_defined_once),
    Policy(steps.numbers_are_complete, ("exchange",)),
    Policy(steps.parties_differ),
    Policy(steps.channels_are_given),
    Policy(steps.replies_come_back, ("actor", "step")),
    Policy(steps.reactions_are_announced, ("step",)),
    Policy(steps.decisions_are_the_senders, ("actor",)),
    Policy(steps.steps_can_happen, ("exchange", "step")),
    Policy(steps.causes_are_seen, ("exchange", "step", "event", "actor", EVENT_NAME)),
    Policy(steps.repetitions_are_explained),
    Policy(steps.addressees_are_named, _JUDGED),
    Policy(content.messages_are_carried, ("exchange", "message")),
    Policy(content.fields_are_used, ("message", "dictionary", "field")),
    Policy(content.fields_stand_once),
    Policy(content.types_are_told_apart),
    Policy(content.circumstances_can_hold, ("message", "field", "event", "step")),
    Policy(content.formats_fit_types),
    Policy(content.members_go_together),
    Policy(content.wants_are_sanctioned, ("actor", "step", "message")),
    Policy(content.examples_prove_formats),
    Policy(content.composites_end),
    Policy(lifecycle.states_are_alive, ("state", "event")),
    Policy(lifecycle.final_states_are_left_with_reason, ("state",)),
    Policy(lifecycle.transitions_are_decided, ("state", "event", "guard")),
    Policy(lifecycle.prohibitions_are_founded, ("event", "lifecycle", "source", "step")),
    Policy(lifecycle.events_and_guards_are_used, ("event", "guard")),
    Policy(lifecycle.steps_are_placed, ("exchange", "lifecycle", "step")),
    Policy(lifecycle.phases_are_lived, ("exchange", "lifecycle", "phase")),
    Policy(journeys.journeys_are_lived, ("lifecycle", "state", "event", "step")),
    Policy(journeys.journeys_are_told_in_order, ("event", "step")),
    Policy(journeys.journeys_have_valid_data, ("exchange", "message", "field", "step")),
    Policy(maps.exchanges_are_on_maps, ("map", "exchange")),
    Policy(maps.map_ids_are_unique),
    Policy(maps.flows_join_the_actors, ("exchange", "actor", "step", "state")),
    Policy(maps.flows_quote_the_source),
    Policy(maps.drawings_place_all),
    Policy(maps.drawn_arrows_join_their_boxes),
    Policy(coverage.pages_are_covered),
    Policy(coverage.items_are_carried),
    Policy(coverage.carriers_cite_their_item, ("source-item",)),
    Policy(lifecycle.guards_are_decided),
    Policy(lifecycle.events_are_known),
    Policy(figures.parameters_have_values, ("calendar",), gives=FIGURE),
    Policy(figures.calendars_are_read, ("calendar",), gives=FIGURE),
    Policy(figures.territories_exist, ("territory", "setting"), gives=FIGURE),
    Policy(figures.public_holidays_are_days, ("public-holiday", "calendar"), gives=FIGURE),
    Policy(figures.settings_have_values, gives=FIGURE),
    Policy(formulas.formulas_are_typed, _NAMED, gives=FORMULA),
    Policy(formulas.legal_dates_end, _READ, gives=DERIVATION),
    Policy(anchors.delays_run_from_their_day, _READ),
    Policy(anchors.sendings_are_no_receipts, _READ),
    Policy(formulas.figures_are_used, (*_READ, "rule")),
    Policy(formulas.other_readings_differ),
    Policy(formulas.referents_are_read, (*_READ, DERIVATION)),
    Policy(rules.rules_stand_in_their_phase, ("phase",)),
    Policy(rules.outcomes_are_given, gives=OUTCOME),
    Policy(rules.responsibles_can_comply, ("step", "actor")),
    Policy(provenance.limits_are_given, _JUDGED),
    Policy(rules.untestable_rules_say_why, (*_JUDGED, "actor")),
    Policy(rules.conditions_can_be_met, _JUDGED),
    Policy(rules.exchanges_are_ruled, (*_JUDGED, "rule")),
    Policy(rules.sources_are_cited, tuple(kind.name for kind in KINDS)),
    Policy(coherence.rules_agree, _JUDGED),
    Policy(coherence.deadlines_follow, _JUDGED),
    Policy(examples.examples_are_well_formed, _NAMED),
    Policy(examples.examples_get_their_verdicts, _JUDGED, gives=EXAMPLE),
    Policy(examples.examples_show_both_sides),
    Policy(examples.boundaries_are_witnessed, (*_JUDGED, EXAMPLE)),
    Policy(kit.phrases_differ),
    Policy(kit.phrases_take_a_day),
    Policy(kit.facts_are_told, ("actor",)),
    Policy(kit.acts_are_dated, ("actor", "step", "event", EVENT_NAME)),
    Policy(profiles.profiles_fit_their_role, ("actor", "exchange", "step", "event")),
    Policy(profiles.profiles_cover_their_role, ("role-profile", "actor", "exchange", "step", "event")),
    Policy(profiles.options_can_be_met, ("channel", "setting", "step")),
    Policy(freedoms.freedoms_are_choices),
    Policy(freedoms.freedoms_are_of_who_acts, ("actor", "step")),
    Policy(disputes.disputes_are_of_cases),
    Policy(kit.rules_have_cases, (*_JUDGED, "rule", "actor")),
    Policy(reviews.units_exist, ("rule", "message", "map")),
    Policy(reviews.capacities_fit, ("rule", "message", "map")),
    Policy(reviews.decisions_are_explained),
    Policy(reviews.signatures_are_unique),
    Policy(reviews.contents_are_kept),
    Policy(texts.sentences_are_single),
    Policy(texts.titles_are_unique),
    Policy(texts.acronyms_are_explained, ("term",)),
    Policy(texts.typography_is_french),
)


def _before_judging() -> tuple[Policy, ...]:
    """Give the policies without which no history can be judged."""
    needed = {FORMULA, FIGURE, DERIVATION, OUTCOME}
    named = references.references_exist
    return tuple(policy for policy in POLICIES if policy.gives in needed or policy.check is named)


def judgement(specification: Specification, *, before_judging: bool = False) -> Judgement:
    """Run every policy that can judge, or only those without which no history can be judged.

    Those whose findings keep others from judging run first, one after another; the others then, by all cores.
    """
    unresolved = set(references.unresolved_kinds(specification))
    found: dict[Policy, tuple[Problem, ...]] = {}
    waiting: list[str] = []
    ready: list[Policy] = []
    policies = _before_judging() if before_judging else POLICIES
    for policy in policies:
        if any(kind in unresolved or not specification.is_whole(kind) for kind in policy.needs):
            waiting.append(policy.check.__name__.replace("_", " "))
            unresolved.add(policy.gives or "")
        elif policy.gives is None:
            ready.append(policy)
        else:
            found[policy] = _findings(policy, specification)
            unresolved |= {policy.gives} if found[policy] else set()
    told = shared([partial(_findings, policy, specification) for policy in ready])
    found |= zip(ready, told, strict=True)
    return Judgement(tuple(chain.from_iterable(found.get(policy, ()) for policy in policies)), tuple(waiting))


def _findings(policy: Policy, specification: Specification) -> tuple[Problem, ...]:
    return tuple(policy.check(specification))
