"""What a violation weighs: the value that was observed against the one that the rule computes, typed.

Nothing is judged here: a finding says that the rule is violated, and its own formulas are read again at the
same event, under the same reading of the law.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from generator.engine.compared import is_of, said_first, sides
from generator.engine.derived import CAUSE, ONCE
from generator.engine.findings import Finding
from generator.engine.history import Event
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.trial import Trial
from generator.formula import Node, Type, Value, Variable, variables
from generator.formula.french import french
from generator.formula.tree import Choice, Comparison, Constant, Logic, Membership
from generator.formula.types import AMOUNTS
from generator.model.rule import (
    Absence,
    Amount,
    Cardinality,
    Correlation,
    Deadline,
    Existence,
    NotSuccession,
    Precedence,
    Response,
    Robustness,
)

_DAYS = frozenset({Type.DATE, Type.INSTANT})
_MEASURED = AMOUNTS | _DAYS


class Divergence(StrEnum):
    """How what was done differs from what the law gives."""

    HIGHER = "higher"
    LOWER = "lower"
    EARLIER = "earlier"
    LATER = "later"
    MISSING = "missing"
    """What was due has not come."""
    NOT_OWED = "not-owed"
    """It was done, and nothing called for it, or something forbade it."""
    OTHER_REMEDY = "other-remedy"
    """Another answer was given than the one that the law gives."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A divergence: what is measured, in French, what was observed, what the rule computes."""

    divergence: Divergence
    about: str
    type: Type | None = None
    """The type of both values; None where the divergence has none."""
    observed: Value = None
    computed: Value = None
    """The value due, or the bound that is passed."""

    @property
    def gap(self) -> Decimal | None:
        """The observed value less the computed one: cents, or days and their fractions; None without both."""
        match self.observed, self.computed:
            case datetime() as seen, datetime() as due:
                return Decimal(int((seen - due).total_seconds())) / _SECONDS
            case date() as seen, date() as due:
                return Decimal((seen - due).days)
            case int() | Decimal() as amount, int() | Decimal() as owed:
                return Decimal(amount) - Decimal(owed)
        return None


_SECONDS = 86_400


def measures(trial: Trial, finding: Finding) -> Iterator[Measure]:
    """Measure a violation of a written rule, in the trial that found it.

    A relation gives one measure for each of its comparisons of amounts or dates that fails; none where what
    differs is neither an amount, nor a day, nor a remedy.
    """
    rule = trial.rule.datum
    if rule.consequence == "decision" and rule.outcome is not None:
        yield from _remedy(trial, finding, rule.outcome.event)
        return
    match rule:
        case Deadline():
            yield from _deadline(trial, finding.evidence[0], is_latest=rule.bound == "latest")
        case Response():
            came = finding.evidence[1].day if len(finding.evidence) > 1 else None
            how = Divergence.MISSING if came is None else Divergence.LATER
            yield Measure(how, trial.either(rule.expects), Type.DATE, came, finding.due)
        case Amount() | Correlation():
            yield from _relation(trial, finding.evidence[0])
        case Existence():
            yield Measure(Divergence.MISSING, trial.either(rule.events))
        case Cardinality() | Precedence():
            yield Measure(Divergence.NOT_OWED, trial.either((rule.event,)))
        case NotSuccession() | Absence():
            yield Measure(Divergence.NOT_OWED, trial.either((finding.evidence[0].name,)))
        case Robustness():
            is_refused = finding.evidence[0].refused
            name = (rule.event,) if is_refused else rule.reaction
            yield Measure(Divergence.OTHER_REMEDY if is_refused else Divergence.NOT_OWED, trial.either(name))
        case _:
            assert_never(rule)


def measure_of_derived(book: Rulebook, finding: Finding) -> Measure | None:
    """Measure a violation of a rule that nobody types: only what left without a cause has a remedy."""
    kind, _, step = finding.rule.partition(":")
    if kind not in {ONCE, CAUSE}:
        return None
    return Measure(Divergence.NOT_OWED, f"« {book.scope.events[step].label} »")


def overrun(trial: Trial, finding: Finding) -> tuple[date, date] | None:
    """Give the day on which something was done and the last one allowed, where it was done after it.

    None for a rule that sets no last day to what an event says: what it awaits has its own in `Finding.due`.
    """
    rule = trial.rule.datum
    if not isinstance(rule, Deadline) or rule.bound != "latest" or not finding.evidence:
        return None
    measure = next(_deadline(trial, finding.evidence[0], is_latest=True), None)
    if measure is None:
        return None
    came, due = _day(measure.observed), _day(measure.computed)
    return (came, due) if came is not None and due is not None else None


def _day(value: Value) -> date | None:
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _deadline(trial: Trial, event: Event, *, is_latest: bool) -> Iterator[Measure]:
    measured, limit = trial.formula("date"), trial.formula("due")
    if measured is not None and limit is not None:
        here = trial.at(event)
        how = Divergence.LATER if is_latest else Divergence.EARLIER
        yield Measure(how, measured.french, Type.DATE, here.value(measured), here.value(limit))


def _remedy(trial: Trial, finding: Finding, answer: str) -> Iterator[Measure]:
    """Give the answer that was given, and the one that the law gives."""
    formula = trial.formula("outcome")
    given = next((event for event in finding.evidence[1:] if event.name == answer), None)
    if formula is None or given is None:
        return
    here = trial.at(given)
    for leaf in _failing(here, formula.node):
        match leaf:
            case Comparison(order="==", left=Variable() as told, right=Constant(value=due)):
                yield Measure(Divergence.OTHER_REMEDY, french(told), Type.CODE, here.value_of(told), due)
                return
            case Membership(item=told, among=among):
                due = ", ".join(among)
                yield Measure(Divergence.OTHER_REMEDY, french(told), Type.CODE, here.value_of(told), due)
                return
    yield Measure(Divergence.OTHER_REMEDY, trial.either((answer,)))


def _relation(trial: Trial, event: Event) -> Iterator[Measure]:
    formula = trial.formula("formula")
    if formula is None:
        return
    here = trial.at(event)
    for leaf in _failing(here, formula.node):
        measure = _measure(here, leaf)
        if measure is not None:
            yield measure


def _failing(here: Moment, node: Node) -> Iterator[Node]:
    """Give the smallest conditions that are false, and make a condition false."""
    if here.value_of(node) is not False:
        return
    match node:
        case Logic(word="and"):
            for part in node.parts:
                yield from _failing(here, part)
        case Logic():
            yield from _nearest(here, node)
        case Choice():
            yield from _failing(here, node.then if here.value_of(node.condition) else node.otherwise)
        case Comparison(order="==", left=left, right=right) if (told := _told(here, left, right)) is not None:
            yield from _failing(here, told)
        case _:
            yield node


def _told(here: Moment, left: Node, right: Node) -> Node | None:
    """Of a condition that must hold where another does, give the one that should hold."""
    told, due = said_first(here.event, left, right)
    return told if due.type is Type.BOOLEAN and here.value_of(due) is True else None


def _nearest(here: Moment, node: Logic) -> Iterator[Node]:
    """Of several ways to comply, none of which was taken, give the one that lacks least, if it has values."""
    ways = (list(_failing(here, part)) for part in node.parts)
    yield from min((way for way in ways if any(map(_has_values, way))), key=len, default=())


def _has_values(leaf: Node) -> bool:
    return (
        isinstance(leaf, Comparison) and leaf.order != "!=" and {leaf.left.type, leaf.right.type} <= _MEASURED
    )


def _measure(here: Moment, leaf: Node) -> Measure | None:
    match leaf:
        case Comparison() if _has_values(leaf):
            return _compared(here, leaf)
        case Comparison() | Membership() if not is_of(here.event, leaf) and variables(leaf):
            return Measure(Divergence.NOT_OWED, f"« {here.book.scope.events[here.event.name].label} »")
        case Variable() if leaf.column.aggregate == "existe":
            return Measure(Divergence.NOT_OWED, f"« {here.book.scope.events[here.event.name].label} »")
    return None


def _compared(here: Moment, leaf: Comparison) -> Measure | None:
    seen, order, due = sides(here.event, leaf)
    observed, computed = here.value_of(seen), here.value_of(due)
    made = Measure(Divergence.HIGHER, french(seen), seen.type, observed, computed)
    if made.gap is None:
        return None
    is_more = made.gap > 0 or order in {"<", "<="}
    if seen.type in _DAYS:
        how = Divergence.LATER if is_more else Divergence.EARLIER
    else:
        how = Divergence.HIGHER if is_more else Divergence.LOWER
    return Measure(how, made.about, made.type, observed, computed)
