"""Journeys as sequence diagrams: a lifeline an actor, the messages between them, the dates on the left."""

from collections.abc import Iterator

from graphviz import Digraph

from generator.diagrams.ladder import Column, Row, ladder
from generator.formula.french import french_date
from generator.model.actor import Actor
from generator.model.exchange import Exchange, Step
from generator.model.journey import Journey, Moment
from generator.model.lifecycle import Event
from generator.model.specification import Specification


def sequence_graph(specification: Specification, journey: Journey) -> Digraph:
    """Draw a journey."""
    columns = []
    for actor in actors_of(specification, journey):
        datum = specification.get(Actor, "actor", actor)
        columns.append(Column(f"tete-{actor}", datum.short_name if datum is not None else actor))
    rows = [_row(specification, moment) for moment in journey.story]
    return ladder(specification, journey.id, journey.title, columns, rows)


def actors_of(specification: Specification, journey: Journey) -> list[str]:
    """Give the actors of a story in the order of the first map, one before all if the domain says so."""
    found = dict.fromkeys(actor for moment in journey.story for actor in _ends(specification, moment))
    known = list(specification.by_kind.get("actor", {}))
    first = specification.domain.first_actor
    order = [*(name for name in known if name == first), *(name for name in known if name != first)]
    return sorted(found, key=lambda actor: order.index(actor) if actor in order else len(order))


def _ends(specification: Specification, moment: Moment) -> Iterator[str]:
    step = specification.get(Step, "step", moment.step or "")
    if step is not None:
        yield from (step.sender.actor, step.receiver.actor)
    event = specification.get(Event, "event", moment.event)
    if event is not None:
        yield from event.known_by[:1]


def _row(specification: Specification, moment: Moment) -> Row:
    day = french_date(moment.at.date())
    step = specification.get(Step, "step", moment.step or "")
    if step is None or moment.step is None:
        # A fact stands on the lifeline of who knows it; a date that comes is nobody's.
        event = specification.get(Event, "event", moment.event)
        known = event.known_by[0] if event is not None and event.known_by else None
        label = event.label if event is not None else moment.event
        return Row(label, moment.text, f"tete-{known}" if known else None, date=day)
    name = moment.step.partition(".")[0]
    exchange = specification.get(Exchange, "exchange", name)
    return Row(
        step.label,
        moment.text,
        f"tete-{step.sender.actor}",
        f"tete-{step.receiver.actor}",
        str(exchange.number) if exchange is not None and exchange.number else "•",
        (step.phase or exchange.phase).phase if exchange is not None else None,
        url=f"../../spec/exchanges/{name}.yaml",
        date=day,
    )
