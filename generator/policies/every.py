"""The list of policies, in the order of a reader's questions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.model.specification import Specification
from generator.policies import (
    content,
    coverage,
    dates,
    identity,
    journeys,
    lifecycle,
    maps,
    provenance,
    references,
    steps,
    texts,
    vocabulary,
)
from generator.problems import Problem


@dataclass(frozen=True)
class Policy:
    """A check over the whole specification.

    `needs` names the kinds without which it would report consequences instead of mistakes: it waits until all
    their files load and every id of theirs that is named exists.
    """

    check: Callable[[Specification], Iterable[Problem]]
    needs: tuple[str, ...] = ()


POLICIES: tuple[Policy, ...] = (
    Policy(identity.ids_equal_file_names),
    Policy(identity.keys_in_order),
    Policy(identity.files_are_short),
    Policy(identity.schemas_are_declared),
    Policy(references.references_exist),
    Policy(references.source_items_point_to_data),
    Policy(references.local_names_exist),
    Policy(provenance.inferences_are_explained),
    Policy(provenance.facts_are_cited),
    Policy(provenance.certainty_is_within_sources),
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
    Policy(content.messages_are_carried, ("exchange", "message")),
    Policy(content.fields_are_used, ("message", "dictionary", "field")),
    Policy(content.fields_stand_once),
    Policy(content.formats_fit_types),
    Policy(content.examples_prove_formats),
    Policy(content.composites_end),
    Policy(lifecycle.states_are_alive, ("state", "event")),
    Policy(lifecycle.final_states_are_left_with_reason, ("state",)),
    Policy(lifecycle.transitions_are_decided, ("state", "event", "guard")),
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
    Policy(coverage.pages_are_covered),
    Policy(coverage.items_are_carried),
    Policy(coverage.carriers_cite_their_item, ("source-item",)),
    Policy(texts.sentences_are_single),
    Policy(texts.titles_are_unique),
    Policy(texts.acronyms_are_explained, ("term",)),
    Policy(texts.typography_is_french),
)


@dataclass(frozen=True)
class Judgement:
    """What the policies found, and the names of those that wait for other mistakes to be mended."""

    problems: tuple[Problem, ...]
    waiting: tuple[str, ...]


def judgement(specification: Specification) -> Judgement:
    """Run every policy that can judge."""
    unresolved = references.unresolved_kinds(specification)
    found: list[Problem] = []
    waiting: list[str] = []
    for policy in POLICIES:
        if all(specification.is_whole(kind) and kind not in unresolved for kind in policy.needs):
            found += policy.check(specification)
        else:
            waiting.append(policy.check.__name__.replace("_", " "))
    return Judgement(tuple(found), tuple(waiting))
