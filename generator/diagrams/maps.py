"""The maps of the source document, the exchanges of a phase, and those of an actor."""

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graphviz import Digraph

from generator.diagrams.flows import ORDER, Box, Label, Link
from generator.diagrams.ladder import Column, Row, ladder
from generator.model.actor import Actor
from generator.model.exchange import Exchange, Step
from generator.model.map import ExchangeMap, Flow
from generator.model.specification import Specification
from generator.model.vocabulary import Phase

UNNUMBERED = "•"
_NUMBERED = re.compile(r"(\d+)- ")
"""How the source document writes the number of an exchange, before its words."""


@dataclass(frozen=True)
class Plan:
    """What a picture of exchanges is made of, before it is drawn one way or another."""

    name: str
    title: str
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]

    def graph(self, specification: Specification) -> Digraph:
        """Draw it as columns, an arrow a row."""
        columns = [Column(box.id, box.label) for box in self.boxes]
        rows = [
            Row(
                link.label.short,
                link.label.full,
                link.start,
                link.end,
                link.label.number,
                link.label.phase,
                link.label.confidence,
                link.both,
                link.label.url,
            )
            for link in self.links
        ]
        return ladder(specification, self.name, self.title, columns, rows)


def map_plan(specification: Specification, shown: ExchangeMap) -> Plan:
    """Plan a map of the source document."""
    boxes = tuple(Box(box.id, box.label) for box in shown.boxes)
    links = tuple(
        Link(flow.from_, flow.to, _of_flow(specification, shown, flow), flow.both_ways)
        for flow in shown.flows
    )
    return Plan(shown.id, shown.title, boxes, links)


def families(shown: ExchangeMap) -> dict[str, str]:
    """Give the letter of each family of a map: those whose legend tells phases have none, colours do."""
    entries = [entry.id for entry in shown.legend if entry.phase is None]
    return dict(zip(entries, string.ascii_uppercase, strict=False))


def phase_of(specification: Specification, shown: ExchangeMap, flow: Flow) -> str | None:
    """Give the phase of a label: its family's, else that of the steps that it names, else its exchange's."""
    stated = {entry.id: entry.phase for entry in shown.legend}.get(flow.family or "")
    if stated is not None:
        return stated
    exchange = specification.get(Exchange, "exchange", flow.exchange)
    steps = [specification.get(Step, "step", name) for name in flow.steps]
    told = {step.phase.phase for step in steps if step is not None and step.phase is not None}
    if len(told) == 1 and all(step is not None and step.phase is not None for step in steps):
        return told.pop()
    return exchange.phase.phase if exchange is not None else None


def _of_flow(specification: Specification, shown: ExchangeMap, flow: Flow) -> Label:
    # The source numbers the exchanges of one map; on the others, it sorts them by family.
    numbered = _NUMBERED.match(flow.label)
    letters = families(shown)
    mark = numbered[1] if numbered else letters.get(flow.family or "", UNNUMBERED)
    text = flow.label[numbered.end() :] if numbered else flow.label
    phase = phase_of(specification, shown, flow)
    return Label(mark, phase, text, flow.label, flow.exchange, flow.confidence)


def phase_plan(specification: Specification, phase: Phase) -> Plan:
    """Plan the exchanges that happen in a phase, step by step."""
    links = tuple(_link(exchange, step, phase.id) for exchange, step in phase_steps(specification, phase))
    return Plan(phase.id, phase.label, _boxes(specification, links), links)


def phase_steps(specification: Specification, phase: Phase) -> list[tuple[Exchange, Step]]:
    """Give the steps of a phase, what brings another before it: from top to bottom, one reads time.

    Where nothing says which comes first, the numbers of the map do; what nothing ties to the others is last.
    """
    waiting = {
        f"{exchange.id}.{step.id}": (exchange, step)
        for exchange, step in _steps(specification)
        if (step.phase or exchange.phase).phase == phase.id
    }
    brought = {name: {step.answers} - {None} for name, (_, step) in waiting.items()}
    for name, (_, step) in waiting.items():
        for follower in set(step.followed_by) & waiting.keys():
            brought[follower].add(name)
    bringing = {first for some in brought.values() for first in some}
    for name in [one for one in waiting if not brought[one] and one not in bringing]:
        waiting[name] = waiting.pop(name)
    found: list[tuple[Exchange, Step]] = []
    while waiting:
        ready = (name for name in waiting if not brought[name] & (waiting.keys() - {name}))
        found.append(waiting.pop(next(ready, next(iter(waiting)))))
    return found


def actor_plan(specification: Specification, actor: Actor) -> Plan:
    """Plan every exchange that an actor sends or receives."""
    links = tuple(
        _link(exchange, step, (step.phase or exchange.phase).phase)
        for exchange, step in _steps(specification)
        if actor.id in (step.sender.actor, step.receiver.actor)
    )
    return Plan(actor.id, actor.name, _boxes(specification, links), links)


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
    weakest = max((step.sender.confidence, step.receiver.confidence), key=ORDER.index)
    label = Label(number, phase, step.label, step.summary, exchange.id, weakest)
    return Link(step.sender.actor, step.receiver.actor, label)


def _boxes(specification: Specification, links: Iterable[Link]) -> tuple[Box, ...]:
    """Give a box to each actor of some links, in the order of the maps: the one with most labels first."""
    names = dict.fromkeys(end for link in links for end in (link.start, link.end))
    shown = [entry.datum for entry in specification.entries(ExchangeMap, "map")]
    shown.sort(key=lambda one: (-len(one.flows), one.id))
    known = list(dict.fromkeys(actor for one in shown for box in one.boxes for actor in box.actors))
    ordered = sorted(names, key=lambda name: known.index(name) if name in known else len(known))
    found = [specification.get(Actor, "actor", name) for name in ordered]
    return tuple(Box(actor.id, actor.short_name) for actor in found if actor is not None)
