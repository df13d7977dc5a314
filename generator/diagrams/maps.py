"""The maps of the source document, the exchanges of a phase, and those of an actor."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from graphviz import Digraph

from generator.diagrams.flows import Box, Label, Link, picture
from generator.model.actor import Actor
from generator.model.exchange import Exchange, Step
from generator.model.map import ExchangeMap, Flow
from generator.model.provenance import Confidence
from generator.model.specification import Specification
from generator.model.vocabulary import Phase

UNNUMBERED = "•"
_ORDER: tuple[Confidence | None, ...] = (None, "high", "medium", "low")


@dataclass(frozen=True)
class Plan:
    """What a picture of exchanges is made of, before it is drawn one way or another."""

    name: str
    title: str
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    rankdir: Literal["TB", "LR"] = "TB"

    def graph(self, specification: Specification, *, arrows: bool = True) -> Digraph:
        """Draw it; without arrows, it shows only what the source document states: boxes and labels."""
        return picture(
            specification, self.name, self.title, self.boxes, self.links, arrows=arrows, rankdir=self.rankdir
        )


def map_plan(specification: Specification, shown: ExchangeMap) -> Plan:
    """Plan a map of the source document."""
    boxes = tuple(Box(box.id, box.label, box.column) for box in shown.boxes)
    links = tuple(
        Link(flow.from_, flow.to, _of_flow(specification, flow), flow.both_ways) for flow in shown.flows
    )
    return Plan(shown.id, shown.title, boxes, links)


def stated_plan(specification: Specification, shown: ExchangeMap) -> Plan:
    """Plan what the source document states of a map: its boxes and its words, no arrow and no colour."""
    boxes = tuple(Box(box.id, box.label, box.column) for box in shown.boxes if box.certainty == "stated")
    links = tuple(
        Link(flow.from_, flow.to, replace(_of_flow(specification, flow), phase=None, short=flow.label))
        for flow in shown.flows
    )
    return Plan(f"{shown.id}-montree", f"{shown.title} : ce que le document montre", boxes, links)


def _of_flow(specification: Specification, flow: Flow) -> Label:
    exchange = specification.get(Exchange, "exchange", flow.exchange)
    # A label that names one step of an exchange is not the exchange's own: the source gives it no number.
    numbered = exchange is not None and exchange.number is not None and len(flow.steps) != 1
    number = str(exchange.number) if exchange is not None and numbered else UNNUMBERED
    phase = exchange.phase.phase if exchange is not None else None
    return Label(number, phase, flow.short, flow.label, flow.exchange, flow.confidence)


def phase_plan(specification: Specification, phase: Phase) -> Plan:
    """Plan the exchanges that happen in a phase, step by step."""
    links = tuple(
        _link(exchange, step, phase.id)
        for exchange, step in _steps(specification)
        if (step.phase or exchange.phase).phase == phase.id
    )
    return Plan(phase.id, phase.label, _boxes(specification, links), links)


def actor_plan(specification: Specification, actor: Actor) -> Plan:
    """Plan every exchange that an actor sends or receives."""
    links = tuple(
        _link(exchange, step, (step.phase or exchange.phase).phase)
        for exchange, step in _steps(specification)
        if actor.id in (step.sender.actor, step.receiver.actor)
    )
    return Plan(actor.id, actor.name, _boxes(specification, links), links, "LR")


def exchange_plan(specification: Specification, shown: Exchange) -> Plan:
    """Plan the steps of one exchange, between those who send and receive them."""
    links = tuple(
        _link(exchange, step, (step.phase or exchange.phase).phase)
        for exchange, step in _steps(specification)
        if exchange.id == shown.id
    )
    return Plan(shown.id, shown.label.text, _boxes(specification, links), links)


def _steps(specification: Specification) -> Iterator[tuple[Exchange, Step]]:
    """Walk the steps in the order of the exchanges' numbers, those without one last."""
    exchanges = [entry.datum for entry in specification.entries(Exchange, "exchange")]
    for exchange in sorted(exchanges, key=lambda one: (one.number is None, one.number or 0, one.id)):
        for step in exchange.steps:
            yield exchange, step


def _link(exchange: Exchange, step: Step, phase: str) -> Link:
    number = str(exchange.number) if exchange.number is not None else UNNUMBERED
    weakest = max((step.sender.confidence, step.receiver.confidence), key=_ORDER.index)
    label = Label(number, phase, step.label, step.summary, exchange.id, weakest)
    return Link(step.sender.actor, step.receiver.actor, label)


def _boxes(specification: Specification, links: Iterable[Link]) -> tuple[Box, ...]:
    """Give a box to each actor of some links, in the columns of the maps."""
    names = dict.fromkeys(end for link in links for end in (link.start, link.end))
    found = [(specification.get(Actor, "actor", name), _column(specification, name)) for name in names]
    return tuple(Box(actor.id, actor.short_name, column) for actor, column in found if actor is not None)


def _column(specification: Specification, actor: str) -> int:
    """Give the column of an actor: that of its box on the map that has the most boxes in columns."""
    columns = [
        (box.column, shown.id)
        for shown in specification.entries(ExchangeMap, "map")
        for box in shown.datum.boxes
        if actor in box.actors
    ]
    # The global map has a column an ecosystem; an actor that it does not show stands on the right.
    spread = {shown: max(column for column, other in columns if other == shown) for _, shown in columns}
    widest = max(
        (max(box.column for box in shown.datum.boxes), shown.id)
        for shown in specification.entries(ExchangeMap, "map")
    )
    return spread.get(widest[1], widest[0])
