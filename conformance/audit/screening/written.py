"""The screen of each written rule: true wherever the engine may find it violated under some reading.

Each event happens once at most in the dossiers that are screened, and none is refused: that settles what a
rule says of numbers and of disturbed deliveries.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from sqlglot import exp

from conformance.audit.database import call
from conformance.audit.screening.settling import settled
from conformance.audit.screening.standing import Standing, UnreadableError
from conformance.audit.screening.trees import (
    all_of,
    any_of,
    day,
    is_false,
    is_true,
    negated,
    number,
    total,
    typed,
    where,
)
from conformance.audit.screening.wide import Wide
from generator.engine.compiled import Compiled, Selection
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


def screen(wide: Wide, rule: Compiled) -> dict[str, exp.Expr] | None:
    """Give the conditions under which a dossier may violate a rule, each by the event that it stands on.

    None where SQL does not say it: the engine then judges every dossier that has an event without which the
    rule is not broken (`trigger`).
    """
    found: dict[str, list[exp.Expr]] = {}
    try:
        for selection in rule.selections:
            for name, condition in _Screen(wide, rule, selection).conditions():
                found.setdefault(name, []).append(condition)
    except UnreadableError:
        return None
    return {name: any_of(conditions) for name, conditions in found.items()}


def trigger(wide: Wide, rule: Compiled) -> dict[str, exp.Expr]:
    """Give the events without which a rule is not broken, each with what is true of all of them."""
    return {name: exp.true() for name in sorted(rule.traits.settled_by) if wide.has(name)}


def waits(wide: Wide, rule: Compiled) -> dict[str, exp.Expr]:
    """Give the conditions under which the mere passing of days may violate a rule, each by its event.

    Nothing else than what is not yet due depends on the day of an audit, where all that came did by then.
    """
    datum = rule.datum
    if not isinstance(datum, Response):
        return {}
    found: dict[str, list[exp.Expr]] = {}
    for selection in rule.selections:
        it = _Screen(wide, rule, selection)
        for name in it.logged((datum.after,)):
            try:
                found.setdefault(name, []).append(it.awaits(datum, name))
            except UnreadableError:
                found[name] = [exp.true()]
                break
    return {name: any_of(conditions) for name, conditions in found.items()}


def dues(wide: Wide, rule: Compiled) -> dict[str, exp.Expr] | None:
    """Give the day after which nothing that a rule expects came in time, by the event that it follows.

    Unknown where it came in time; the earliest of those of the readings of the law. None where SQL does not
    say it, or the rule expects nothing by a day: it depends on no day of an audit but by this one.
    """
    datum = rule.datum
    if not isinstance(datum, Response) or not datum.due:
        return None
    found: dict[str, list[exp.Expr]] = {}
    try:
        for selection in rule.selections:
            it = _Screen(wide, rule, selection)
            for name in it.logged((datum.after,)):
                found.setdefault(name, []).append(it.due(datum, name))
    except UnreadableError:
        return None
    return {name: days[0] if len(days) == 1 else call("least", *days) for name, days in found.items()}


Condition = tuple[str, exp.Expr]
"""An event of the dossier, and what must hold of it."""


class _Screen:
    """A rule under one reading of the law."""

    def __init__(self, wide: Wide, rule: Compiled, selection: Selection) -> None:
        self.wide = wide
        self.rule = rule
        self.selection = selection

    def conditions(self) -> Iterator[Condition]:
        """Give the conditions of which each may violate the rule; what the log has not is left out."""
        datum = self.rule.datum
        match datum:
            case Existence():
                return ((name, self._closed(datum, name)) for name in self.logged(datum.closed_by))
            case Absence():
                return ((name, self._judged(name)) for name in self.logged(datum.events))
            case Precedence():
                return ((name, self._unpreceded(datum, name)) for name in self.logged((datum.event,)))
            case NotSuccession():
                return self._followed(datum)
            case Response():
                return ((name, self._late(datum, name)) for name in self.logged((datum.after,)) if datum.due)
            case Deadline():
                return ((name, self._outside(datum, name)) for name in self.logged((datum.event,)))
            case Amount() | Correlation():
                return ((name, self._unequal(name)) for name in self.logged((datum.event,)))
            case Cardinality() | Robustness():
                return iter(())
            case _:
                assert_never(datum)

    def logged(self, names: Iterable[str]) -> list[str]:
        """Give those of some events that the log has."""
        return [name for name in names if self.wide.has(name)]

    def _value(self, key: str, name: str) -> exp.Expr:
        """Give the value of a formula of the rule at an event."""
        formula = self.rule.formula(key, self.selection)
        if formula is None:
            raise LookupError(f"rule {self.rule.id} has no {key}")
        return Standing(self.wide, name, self.selection).value(formula)

    def _judged(self, name: str) -> exp.Expr:
        """Tell whether an event came, while the rule was in force, where its condition holds."""
        valid, came = self.rule.datum.valid, self.wide.part(name, "jour")
        found = [self.wide.here(name)]
        if not self.wide.always(valid.from_):
            found.append(exp.GTE(this=came, expression=day(valid.from_)))
        if valid.until is not None and not self.wide.never(valid.until):
            found.append(exp.LTE(this=came, expression=day(valid.until)))
        if self.rule.formula("when", self.selection) is not None:
            found.append(is_true(self._value("when", name)))
        return all_of(*found)

    def _closed(self, datum: Existence, closing: str) -> exp.Expr:
        """Tell whether too few events came before one that closes the question."""
        came = (typed(self.wide.before(one, closing), "bigint") for one in self.logged(datum.events))
        fewer = exp.LT(this=total(came), expression=number(datum.at_least))
        return all_of(self._judged(closing), fewer)

    def _unpreceded(self, datum: Precedence, name: str) -> exp.Expr:
        """Tell whether nothing that is required came before an event."""
        earlier = any_of(self.wide.before(one, name) for one in self.logged(datum.requires))
        return all_of(self._judged(name), negated(earlier), self._unanswered(name))

    def _followed(self, datum: NotSuccession) -> Iterator[Condition]:
        """Tell whether what may not follow an event does."""
        for name in self.logged((datum.after,)):
            for other in self.logged(datum.never):
                condition = all_of(self._judged(name), self.wide.before(name, other), self._unanswered(other))
                yield name, condition

    def awaits(self, datum: Response, name: str) -> exp.Expr:
        """Tell whether nothing that is expected came, and its last day is not past."""
        due = self._value("due", name) if datum.due else exp.null()
        coming = is_true(exp.LTE(this=day(self.wide.day), expression=due))
        came = any_of(self.wide.before(name, one) for one in self.logged(datum.expects))
        return all_of(self._judged(name), coming, negated(came))

    def _late(self, datum: Response, name: str) -> exp.Expr:
        """Tell whether nothing that is expected came by the day due, which is past."""
        due = self._value("due", name)
        past = exp.GT(this=day(self.wide.day), expression=due)
        return all_of(self._judged(name), is_true(past), is_false(self._in_time(datum, name, due)))

    def due(self, datum: Response, name: str) -> exp.Expr:
        """Give the day due, where nothing that is expected came by it."""
        due = self._value("due", name)
        lacks = all_of(self._judged(name), is_false(self._in_time(datum, name, due)))
        return where(settled(lacks), due.copy())

    def _in_time(self, datum: Response, name: str, due: exp.Expr) -> exp.Expr:
        return any_of(
            all_of(self.wide.before(name, one), exp.LTE(this=self.wide.part(one, "jour"), expression=due))
            for one in self.logged(datum.expects)
        )

    def _outside(self, datum: Deadline, name: str) -> exp.Expr:
        """Tell whether a day is on the wrong side of the day due."""
        order = exp.GT if datum.bound == "latest" else exp.LT
        wrong = order(this=self._value("date", name), expression=self._value("due", name))
        return all_of(self._judged(name), is_true(wrong), self._unanswered(name))

    def _unequal(self, name: str) -> exp.Expr:
        """Tell whether data do not agree."""
        return all_of(self._judged(name), is_false(self._value("formula", name)), self._unanswered(name))

    def _unanswered(self, name: str) -> exp.Expr:
        """Tell whether an event that breaks the rule is not answered as the law says, where it does."""
        outcome = self.rule.datum.outcome
        if self.rule.datum.consequence != "decision" or outcome is None:
            return exp.true()
        if not self.wide.has(outcome.event):
            return exp.false()
        other = is_false(self._value("outcome", outcome.event))
        return all_of(self.wide.before(name, outcome.event), other)
