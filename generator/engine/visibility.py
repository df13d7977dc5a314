"""Which roles a rule can be tested for: a role is judged only on what it can know."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.rulebook import Rulebook
from generator.formula import Column
from generator.model.actor import Actor
from generator.model.base import FACT_PREFIX
from generator.model.exchange import Exchange
from generator.model.lifecycle import Event


@dataclass(frozen=True)
class Testability:
    """Whether a rule can be tested on a role, and what keeps it from being."""

    role: str
    obstacles: tuple[str, ...]
    """Empty when it can: events that the role does not see, or why no one holds the role."""


def testability(book: Rulebook, rule: Compiled) -> Testability:
    """Tell whether the role that must comply with a rule sees every fact that the rule reads."""
    role = rule.datum.responsible
    actor = book.specification.get(Actor, "actor", role)
    if actor is None or not actor.role.implementable:
        return Testability(role, ("aucune implémentation ne tient ce rôle",))
    seen = seen_by(book, role)
    return Testability(role, tuple(sorted(_unseen(book, rule, seen))))


def seen_by(book: Rulebook, role: str) -> frozenset[str]:
    """Give the events that a role sends, receives, or knows of."""
    return frozenset(_seen(book).get(role, ()))


@lru_cache(maxsize=4)
def _seen(book: Rulebook) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for exchange in book.specification.entries(Exchange, "exchange"):
        if exchange.datum.excluded_by is not None:
            continue  # what the scope leaves out is never tested
        for step in exchange.datum.steps:
            for party in (step.sender, step.receiver):
                found[party.actor].add(f"{exchange.id}.{step.id}")
    for event in book.specification.entries(Event, "event"):
        for actor in event.datum.known_by:
            found[actor].add(f"{FACT_PREFIX}{event.id}")
    return found


def judged_events(rule: Compiled) -> frozenset[str]:
    """Name the events whose sending a rule allows, forbids or demands."""
    return frozenset(rule.traits.judged)


def read_by(book: Rulebook, rule: Compiled) -> frozenset[str]:
    """Give every event that a rule is about or reads, whatever the way to a legal date."""
    found = set(rule.about)
    for columns in _formulas(rule):
        found |= read_in(book, columns)
    return frozenset(found)


def read_in(book: Rulebook, columns: Iterable[Column]) -> frozenset[str]:
    """Give every event that some columns read, whatever the way to a legal date."""
    return frozenset(event for column in columns for event in _events(book, column))


def _formulas(rule: Compiled) -> Iterator[tuple[Column, ...]]:
    for formula in (*rule.formulas.values(), *rule.referents.values()):
        yield tuple(variable.column for variable in formula.variables)


def _unseen(book: Rulebook, rule: Compiled, seen: frozenset[str]) -> Iterator[str]:
    yield from (name for name in rule.about if name not in seen)
    for columns in _formulas(rule):
        for column in columns:
            if column.root == "event" and column.owner not in seen:
                yield column.owner
            if column.root == "date_legale" and not _derivable(book, column.owner, seen):
                yield f"date-legale.{column.owner}"


def _derivable(book: Rulebook, legal_date: str, seen: frozenset[str]) -> bool:
    """Tell whether a role sees what one derivation of a legal date needs."""
    return any(
        all(
            (column.root != "event" or column.owner in seen)
            and (column.root != "date_legale" or _derivable(book, column.owner, seen))
            for column in (variable.column for variable in derivation.variables)
        )
        for derivation in book.legal_dates[legal_date]
    )


def _events(book: Rulebook, column: Column) -> Iterable[str]:
    match column.root:
        case "event":
            return (column.owner,)
        case "date_legale":
            return _events_of_date(book, column.owner)
        case _:
            return ()


@lru_cache(maxsize=1024)
def _events_of_date(book: Rulebook, legal_date: str) -> frozenset[str]:
    """Give every event that a legal date may be derived from, whatever the way."""
    return frozenset(
        event
        for derivation in book.legal_dates[legal_date]
        for _, column in derivation.columns
        for event in _events(book, column)
    )
