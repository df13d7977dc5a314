"""The list of policies, in the order of a reader's questions."""

from collections.abc import Callable, Iterable, Iterator
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
    """A check over the whole specification, and the kinds it can only judge when all their files load."""

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
        ("exchange", "lifecycle", "message", "dictionary", "term", "source"),
    ),
    Policy(vocabulary.terms_are_defined_once),
    Policy(steps.numbers_are_complete, ("exchange",)),
    Policy(steps.parties_differ),
    Policy(steps.channels_are_given),
    Policy(steps.replies_come_back),
    Policy(steps.reactions_are_announced),
    Policy(steps.decisions_are_the_senders),
    Policy(steps.steps_can_happen, ("exchange",)),
    Policy(content.messages_are_carried, ("exchange",)),
    Policy(content.fields_are_used, ("message", "dictionary")),
    Policy(content.fields_stand_once),
    Policy(content.formats_fit_types),
    Policy(content.examples_prove_formats),
    Policy(content.composites_end),
    Policy(lifecycle.states_are_alive),
    Policy(lifecycle.final_states_are_left_with_reason),
    Policy(lifecycle.transitions_are_decided),
    Policy(lifecycle.events_and_guards_are_used),
    Policy(lifecycle.steps_are_placed),
    Policy(lifecycle.phases_are_lived, ("exchange",)),
    Policy(journeys.journeys_are_lived),
    Policy(journeys.journeys_are_told_in_order),
    Policy(journeys.journeys_have_valid_data),
    Policy(maps.exchanges_are_on_maps, ("map",)),
    Policy(maps.map_ids_are_unique),
    Policy(maps.flows_join_the_actors),
    Policy(maps.flows_quote_the_source),
    Policy(coverage.pages_are_covered),
    Policy(coverage.items_are_carried),
    Policy(coverage.carriers_cite_their_item),
    Policy(texts.sentences_are_single),
    Policy(texts.titles_are_unique),
    Policy(texts.acronyms_are_explained, ("term",)),
    Policy(texts.typography_is_french),
)


def problems(specification: Specification) -> Iterator[Problem]:
    """Run every policy that can judge; those whose files do not load wait, and `waiting` names them."""
    for policy in POLICIES:
        if all(specification.is_whole(kind) for kind in policy.needs):
            yield from policy.check(specification)


def waiting(specification: Specification) -> tuple[str, ...]:
    """Name the policies that did not run because files that they need hold errors."""
    return tuple(
        policy.check.__name__
        for policy in POLICIES
        if not all(specification.is_whole(kind) for kind in policy.needs)
    )
