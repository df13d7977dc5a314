"""The units of signature: what each is, its digest, what it covers of the kit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import cast

from generator.engine import rulebook
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import read_by
from generator.model.exchange import Exchange
from generator.model.map import ExchangeMap
from generator.model.message import Message
from generator.model.review import Capacity
from generator.model.signable import FLOW, MESSAGE, RULE, signable
from generator.model.specification import Specification
from generator.reviewing.canonical import digest
from generator.reviewing.cases import cases_by_rule, listed
from generator.reviewing.contents import (
    doubts_of,
    flow_content,
    message_content,
    rule_content,
    rules_of,
    steps_of,
)
from generator.source import Json


@dataclass(frozen=True)
class Unit:
    """What one signature is about."""

    id: str
    capacity: Capacity
    """Who signs it."""
    phase: str
    title: str
    content: dict[str, Json]
    """What is shown, and signed."""
    rules: tuple[str, ...] = ()
    """The rules of the kit that it is about, derived ones included."""
    cases: tuple[str, ...] = ()
    """The cases that it lists."""
    left_out: int = 0
    """How many cases of its rules it does not list."""
    doubts: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    """The steps that its excerpt of the map shows."""

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the content."""
        return digest(self.content)

    @property
    def kind(self) -> str:
        """What it is: a rule, a message, an arrow."""
        return self.id.partition(":")[0]


def units(specification: Specification) -> Mapping[str, Unit]:
    """Give every unit by id: the rules phase by phase, the messages, then the arrows of the maps."""
    return _units(rulebook(specification))


@lru_cache(maxsize=2)
def _units(book: Rulebook) -> Mapping[str, Unit]:
    found = {one.id: one for make in (_rules, _messages, _flows) for one in make(book)}
    assert set(found) == set(signable(book.specification))  # noqa: S101 the policies rely on that list
    return found


def _rules(book: Rulebook) -> Iterator[Unit]:
    capacities = signable(book.specification)
    phases = [*book.specification.by_kind.get("phase", {})]
    for rule in sorted(book.rules.values(), key=lambda one: (phases.index(one.datum.phase), one.id)):
        name = f"{RULE}:{rule.id}"
        if name not in capacities:
            continue
        cases = listed(book, rule.id)
        named = [one for one in rule.about if one in book.steps]
        others = sorted(one for one in read_by(book, rule) if one in book.steps)
        yield Unit(
            name,
            capacities[name],
            rule.datum.phase,
            rule.datum.title,
            cast("dict[str, Json]", rule_content(book, rule, cases)),
            rules=(rule.id,),
            cases=tuple(one.id for one in cases.cases),
            left_out=cases.left_out,
            doubts=doubts_of(rule),
            steps=tuple(dict.fromkeys([*named, *others])),
        )


def _messages(book: Rulebook) -> Iterator[Unit]:
    owners = {
        f"{exchange.id}.{step.id}": (step.phase or exchange.datum.phase).phase
        for exchange in book.specification.entries(Exchange, "exchange")
        for step in exchange.datum.steps
    }
    phases = [*book.specification.by_kind.get("phase", {})]
    found = []
    for message in book.specification.entries(Message, "message"):
        steps = tuple(steps_of(book, message.id))
        rules = rules_of(book, message.id)
        cases = [id_ for rule in rules for id_, _ in cases_by_rule(book).get(rule, ())]
        content = cast("dict[str, Json]", message_content(book, message.datum))
        name, phase = f"{MESSAGE}:{message.id}", owners[steps[0]] if steps else ""
        doubts = message.datum.doubts
        title = message.datum.title
        found.append(Unit(name, "technique", phase, title, content, rules, tuple(cases), 0, doubts, steps))
    yield from sorted(found, key=lambda one: (phases.index(one.phase) if one.phase else -1, one.id))


def _flows(book: Rulebook) -> Iterator[Unit]:
    for shown in book.specification.entries(ExchangeMap, "map"):
        for flow in shown.datum.flows:
            exchange = book.specification.get(Exchange, "exchange", flow.exchange)
            content = cast("dict[str, Json]", flow_content(book.specification, shown.datum, flow))
            phase = exchange.phase.phase if exchange is not None else ""
            name = f"{FLOW}:{shown.id}.{flow.id}"
            yield Unit(name, "metier", phase, flow.label, content, doubts=flow.doubts)
