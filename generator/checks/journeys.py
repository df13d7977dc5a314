"""Journeys are lives that the life cycle allows: each is replayed, event by event."""

from collections.abc import Iterator, Mapping

from generator.engine.formats import has_format, refusal
from generator.formula.phrases import in_language
from generator.model.exchange import Exchange
from generator.model.journey import Journey, Moment, Value
from generator.model.lifecycle import Lifecycle, Transition
from generator.model.message import FieldDefinition, Message
from generator.model.specification import Entry, Specification
from generator.model.structure import Path
from generator.problems import Problem, did_you_mean

Ways = Mapping[tuple[str, str, str], tuple[Transition, ...]]
"""The transitions of each region, event and state."""


def journeys_are_lived(specification: Specification) -> Iterator[Problem]:
    """Each moment's event is legal in the states reached so far, and the end is the one announced."""
    lifecycle = specification.lifecycle
    if lifecycle is None:
        return
    ways = _ways(lifecycle.datum)
    regions = {state.id: region.id for region in lifecycle.datum.regions for state in region.states}
    for journey in specification.entries(Journey, "journey"):
        yield from _replay(journey, lifecycle.datum, regions, ways)


def _ways(lifecycle: Lifecycle) -> Ways:
    found: dict[tuple[str, str, str], tuple[Transition, ...]] = {}
    for transition in lifecycle.transitions:
        for state in transition.from_:
            key = (transition.region, transition.event, state)
            found[key] = (*found.get(key, ()), transition)
    return found


def _replay(
    journey: Entry[Journey], lifecycle: Lifecycle, regions: Mapping[str, str], ways: Ways
) -> Iterator[Problem]:
    current = {region.id: region.initial for region in lifecycle.regions}
    for index, moment in enumerate(journey.datum.story):
        path: Path = ("story", index)
        announced = {regions[state]: state for state in moment.reaches if state in regions}
        for region, state in current.items():
            open_ways = ways.get((region, moment.event, state), ())
            yield from _moved(journey, path, moment, state, announced.get(region), open_ways)
        if not announced:
            message = f"event `{moment.event}` moves nothing here"
            yield journey.problem("illegal-event", message, *path, "event")
        current |= announced
    turn = journey.datum.turn
    if turn is not None and all(moment.event != turn for moment in journey.datum.story):
        yield journey.problem("wrong-turn", f"event `{turn}` does not happen in the story", "turn")
    ends = set(current.values())
    if set(journey.datum.ends) != ends:
        message = f"the story ends in {', '.join(sorted(ends))}"
        yield journey.problem("wrong-end", message, "ends")


def _moved(  # noqa: PLR0913, PLR0917 one move of one region
    journey: Entry[Journey],
    path: Path,
    moment: Moment,
    state: str,
    reached: str | None,
    ways: tuple[Transition, ...],
) -> Iterator[Problem]:
    """Judge what a moment says of one region: the state it reaches is one that the event leads to."""
    to = sorted({way.to for way in ways})
    hint = f"it leads to {', '.join(to)}" if to else "it moves nothing there"
    if reached is not None and reached not in to:
        message = f"event `{moment.event}` does not lead from `{state}` to `{reached}`"
        where = ("reaches", moment.reaches.index(reached))
        yield journey.problem("illegal-event", message, *path, *where, hint=hint)
    # A guarded transition may not fire: its guard is not evaluated here.
    if reached is None and any(way.guard is None for way in ways):
        message = f"event `{moment.event}` moves `{state}`: the state reached is missing"
        yield journey.problem("missing-state", message, *path, "event", hint=hint)


def journeys_are_told_in_order(specification: Specification) -> Iterator[Problem]:
    """Instants carry their offset and never go back; the step that travels is one of the event's."""
    lifecycle = specification.lifecycle
    events = {} if lifecycle is None else {event.id: event for event in lifecycle.datum.events}
    for journey in specification.entries(Journey, "journey"):
        before = None
        for index, moment in enumerate(journey.datum.story):
            if moment.at.tzinfo is None:
                hint = 'write it "2025-01-31T09:00:00+01:00"'
                yield journey.problem("missing-offset", "no offset", "story", index, "at", hint=hint)
                continue
            if before is not None and moment.at < before:
                message = "this moment comes before the previous one"
                yield journey.problem("wrong-order", message, "story", index, "at")
            before = moment.at
            event = events.get(moment.event)
            if event is not None:
                yield from _step_of(journey, index, moment, event.steps)


def _step_of(
    journey: Entry[Journey], index: int, moment: Moment, steps: tuple[str, ...]
) -> Iterator[Problem]:
    if steps and moment.step not in steps:
        message = f"event `{moment.event}` is the step {' or '.join(steps)}"
        yield journey.problem("wrong-step", message, "story", index, "event")
    elif not steps and moment.step is not None:
        message = f"event `{moment.event}` is not a step that travels"
        yield journey.problem("wrong-step", message, "story", index, "step")


def journeys_have_valid_data(specification: Specification) -> Iterator[Problem]:
    """The values of a journey fit the dictionary, and belong to the message of their step."""
    fields = specification.all(FieldDefinition, "field")
    messages = _fields_by_step(specification)
    for journey in specification.entries(Journey, "journey"):
        yield from _values(journey, journey.datum.dossier, ("dossier",), fields)
        for index, moment in enumerate(journey.datum.story):
            path = ("story", index, "data")
            yield from _values(journey, moment.data, path, fields)
            carried = messages.get(moment.step or "")
            for place, value in enumerate(moment.data):
                if carried is not None and value.field not in carried:
                    message = f"field `{value.field}` is not in the message of `{moment.step}`"
                    hint = did_you_mean(value.field, carried)
                    yield journey.problem("foreign-field", message, *path, place, "field", hint=hint)


def _values(
    journey: Entry[Journey],
    values: tuple[Value, ...],
    path: Path,
    fields: Mapping[str, FieldDefinition],
) -> Iterator[Problem]:
    for place, value in enumerate(values):
        field = fields.get(value.field)
        reason = refusal(field, value.value) if field is not None and has_format(field) else None
        if reason is not None:
            message = f"not a valid `{value.field}`: {in_language(reason, 'en')}"
            yield journey.problem("wrong-data", message, *path, place, "value")


def _fields_by_step(specification: Specification) -> Mapping[str, frozenset[str]]:
    messages = {
        entry.id: frozenset(item.field for group in entry.datum.groups for item in group.fields)
        for entry in specification.entries(Message, "message")
    }
    return {
        f"{entry.id}.{step.id}": messages[step.message]
        for entry in specification.entries(Exchange, "exchange")
        for step in entry.datum.steps
        if step.message in messages
    }
