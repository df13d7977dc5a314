"""What may happen next in a dossier, and what the law would answer: the life cycle and the engine say it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from conformance.sandbox.verdicts import Standing, finding
from generator.engine import Finding, History, Rulebook, Verdict
from generator.engine.compiled import Compiled
from generator.engine.derived import TRANSITION, Derived, derived_findings
from generator.engine.judging import violations
from generator.engine.reading import Raw, followed
from generator.engine.roles import Way, everything, roles
from generator.engine.tracking import admission, machine_of
from generator.engine.visibility import read_by
from generator.kit.setup.existing import exists_under

Json = dict[str, Any]


@dataclass(frozen=True)
class Possible:
    """A step or a fact that may come."""

    name: str
    by: str
    """Who sends it; for a fact, the dossier."""
    to: str | None
    way: str
    """`send`, by hand; `decide`, by the system of a role whose people say so; `record`, for a fact."""
    is_awaited: bool
    """Whether the state of the dossier has a place for it."""


def possible(standing: Standing, seated: frozenset[str], source: str) -> Iterator[Possible]:
    """Give what may come, what the states of the dossier have a place for first.

    `seated` names the roles that a system plays: what these do by themselves is not for anybody to send.
    """
    book = standing.book
    found = [one for name in book.scope.events if (one := _possible(standing, seated, source, name))]
    yield from sorted(found, key=lambda one: (not one.is_awaited, one.name))


def _possible(standing: Standing, seated: frozenset[str], source: str, name: str) -> Possible | None:
    book = standing.book
    if not exists_under(book, book.cycle_of(standing.history.settings), name):
        return None
    is_awaited = _has_its_place(standing, name)
    step = book.steps.get(name)
    if step is None:
        return Possible(name, source, None, "record", is_awaited)
    sender, receiver = step.sender.actor, step.receiver.actor
    if sender not in seated:
        return Possible(name, sender, receiver, "send", is_awaited)
    if roles(book)[sender].way(name) is Way.ORDERED:
        return Possible(name, sender, receiver, "decide", is_awaited)
    return None


def _has_its_place(standing: Standing, name: str) -> bool:
    """Tell whether some state in which the dossier is has a transition for an event."""
    machine = machine_of(standing.book)
    life = machine.events.get(name)
    if life is None:
        return False
    if not standing.states:
        return name == machine.begins_with
    return any(
        (region, life.id, state) in machine.ways for region, here in standing.states.items() for state in here
    )


@dataclass(frozen=True, eq=False)
class Reply:
    """What the law would answer to an event."""

    book: Rulebook
    broken: tuple[Finding, ...]
    contested: tuple[Finding, ...]
    opened: tuple[Finding, ...]
    """What it would then ask for, each with its due date."""

    def json(self) -> Json:
        """Write it as JSON."""
        return {
            "answer": self.word,
            "broken": [finding(self.book, one) for one in self.broken],
            "contested": [finding(self.book, one) for one in self.contested],
            "opened": [finding(self.book, one) for one in self.opened],
        }

    @property
    def word(self) -> str:
        """Say it in one word: `allowed`, `contested`, `refused` by who receives it, or `forbidden`."""
        if not self.broken:
            return "contested" if self.contested else "allowed"
        rules = self.book.rules
        is_refused = any(
            one.rule not in rules or rules[one.rule].datum.consequence in ("rejet", "decision")
            for one in self.broken
        )
        return "refused" if is_refused else "forbidden"


def reply(standing: Standing, raw: Raw) -> Reply:
    """Ask what the law says of an event that comes now."""
    book, day = standing.book, max(standing.day, _day(standing.history, raw.moment))
    whole = followed(book, standing.history, raw, checked=True)
    come = whole.deliveries[-1]
    found: list[Finding] = []
    for rule in _about(book).get(raw.name, ()):
        found += (one for one in violations(book, rule, whole, day) if come in one.evidence)
    found += (one for one in derived_findings(book, whole) if one.evidence[:1] == (come,))
    found += _of_the_life(book, whole)
    return Reply(
        book,
        tuple(one for one in found if one.is_conclusive and one.verdict is Verdict.VIOLATED),
        tuple(one for one in found if not one.is_conclusive),
        tuple(one for one in found if one.is_conclusive and one.verdict is Verdict.PENDING),
    )


def _of_the_life(book: Rulebook, whole: History) -> Iterator[Finding]:
    found = admission(everything(book), whole)
    if found is not None and not found.is_possible and not found.is_received:
        here = ", ".join(state for _, states in sorted(found.states.items()) for state in sorted(states))
        expected = f"« {found.life.label} » possible dans l’état du dossier"
        yield Finding(Derived(TRANSITION, found.life.id).id, Verdict.VIOLATED, (found.event,), expected, here)


@lru_cache(maxsize=16)
def _about(book: Rulebook) -> Mapping[str, list[Compiled]]:
    """Give the rules by the events that they read."""
    found: dict[str, list[Compiled]] = {}
    for rule in book.rules.values():
        for name in read_by(book, rule):
            found.setdefault(name, []).append(rule)
    return found


def _day(history: History, moment: datetime) -> date:
    return moment.astimezone(history.place.zone).date()
