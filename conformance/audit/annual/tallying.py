"""The annual report of a prepared log, counted in SQL: dossiers that no screen relies on are read one by one.

What an indicator counts is a formula at an event; over a row that has all of a dossier, it is an expression.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sqlglot import exp

from conformance.audit.annual.counting import formula_of
from conformance.audit.collectivities import UNKNOWN, collectivity_field
from conformance.audit.database import Database, Written, call, column, text
from conformance.audit.screening.flat import TROUBLES, chosen, file_of
from conformance.audit.screening.placing import LAST, UNREAD, named
from conformance.audit.screening.settling import settled
from conformance.audit.screening.standing import Standing
from conformance.audit.screening.trees import (
    all_of,
    any_of,
    equal,
    is_true,
    known,
    may_hold,
    negated,
    number,
    typed,
    unknown,
    where,
)
from conformance.audit.screening.trees import day as sql_day
from conformance.audit.screening.wide import DOSSIER, Wide
from generator.formula import Type
from generator.model.audit import Counted, Indicator, Report

_FILE, _WHOSE, _FIRST, _DAYS, _UNDATED = "dossiers_du_rapport", "a_qui", "le_premier", "duree", "sans_date"


class Tallied(NamedTuple):
    """How often an indicator is counted for a collectivity in a year."""

    indicator: str | None
    """None for a notice."""
    whose: str
    year: int | None
    """None for what no year counts."""
    number: int
    days: int


class Tally:
    """Counts the parts of a log that are laid out with a dossier a row."""

    def __init__(self, wide: Wide, report: Report) -> None:
        """Make the queries; raises UnreadableError where SQL does not say a formula of the report."""
        self._wide = wide
        field = collectivity_field(wide.book) or ""
        scope = wide.book.scope.events
        naming = [self._wide.read(one, field) for one in wide.names if field in scope[one].fields]
        whose = [typed(one, "varchar") for one in naming]
        first, *others = [*whose, text(UNKNOWN)]
        self._whose = exp.Coalesce(this=first, expressions=others)
        same = [may_hold(equal(one.copy(), self._whose.copy())) for one in whose]
        after = exp.GT(this=column(LAST), expression=sql_day(wide.day))
        self._left = any_of(
            [known(column(TROUBLES)), column(UNREAD), is_true(after), *(negated(one) for one in same)]
        )
        queries: list[tuple[str | None, exp.Select]] = [(None, self._notices(report.per.events))]
        for indicator in report.indicators:
            counts = [one for one in indicator.counts if wide.has(one.event)]
            groups = [counts] if indicator.once else [[one] for one in counts]
            queries += [(indicator.id, self._counted(indicator, group)) for group in groups if group]
        self._queries = [(name, Written(query)) for name, query in queries]

    def part(self, database: Database, file: Path) -> Iterator[Tallied]:
        """Count the dossiers of a part that are relied upon."""
        database.keep(_FILE, file_of(file), kind="VIEW")
        for indicator, query in self._queries:
            for whose, year, count, days in database.all(query):
                yield Tallied(indicator, whose, year, count, int(days or 0))

    def left(self, database: Database, file: Path) -> list[str]:
        """Name the dossiers of a part that are left to be read one by one."""
        query = exp.select(column(DOSSIER)).from_(file_of(file).subquery("dossiers")).where(self._left.copy())
        return [dossier for (dossier,) in database.all(query)]

    def _notices(self, events: Iterable[str]) -> exp.Select:
        came = [self._wide.part(one, "jour") for one in events if self._wide.has(one)]
        first = call("least", *came) if came else typed(exp.null(), "date")
        here = any_of(known(one.copy()) for one in came)
        return self._grouped(here, {_FIRST: first, _DAYS: number(0), _UNDATED: exp.false()})

    def _counted(self, indicator: Indicator, counts: list[Counted]) -> exp.Select:
        """Count each dossier once, by the earliest of the days that count."""
        days, spans, undated = [], [], []
        for one in counts:
            holds, day, since = self._count(one)
            told = [day] if since is None or indicator.measure == "number" else [day, since]
            if since is None and indicator.measure != "number":
                told.append(typed(exp.null(), "date"))
            dated = all_of(holds, *(known(value.copy()) for value in told))
            in_time = exp.LTE(this=day.copy(), expression=sql_day(self._wide.day))
            days.append(where(settled(all_of(dated, in_time)), day))
            span = call("date_diff", text("day"), told[-1].copy(), day.copy())
            spans.append(span if len(told) > 1 else number(0))
            undated.append(settled(all_of(holds.copy(), any_of(unknown(value.copy()) for value in told))))
        first = call("least", *(one.copy() for one in days))
        span = exp.Case(
            ifs=[
                exp.If(this=equal(day.copy(), first.copy()), true=span)
                for day, span in zip(days, spans, strict=True)
            ]
        )
        here = any_of(self._wide.here(name) for name in {one.event: None for one in counts})
        return self._grouped(here, {_FIRST: first, _DAYS: exp.Paren(this=span), _UNDATED: any_of(undated)})

    def _count(self, counted: Counted) -> tuple[exp.Expr, exp.Expr, exp.Expr | None]:
        """Give what must hold for an event to count, its day, and that from which days are counted."""
        name = counted.event
        day = self._day(name, counted.day)
        holds = [self._wide.here(name)]
        if counted.when is not None:
            formula = formula_of(self._wide.book, counted.when, Type.BOOLEAN)
            holds.append(is_true(Standing(self._wide, name, {}).value(formula)))
        if (unless := counted.unless) is not None and self._wide.has(unless.event):
            other = self._wide.part(unless.event, "jour")
            came = exp.Coalesce(this=self._day(unless.event, unless.day), expressions=[other])
            earlier = is_true(exp.LT(this=came, expression=day.copy()))
            holds.append(negated(all_of(self._wide.before(name, unless.event), earlier)))
        since = self._day(name, counted.since) if counted.since is not None else None
        return all_of(*holds), day, since

    def _day(self, name: str, formula: str | None) -> exp.Expr:
        if formula is None:
            return self._wide.part(name, "jour")
        return Standing(self._wide, name, {}).value(formula_of(self._wide.book, formula, Type.DATE))

    def _grouped(self, here: exp.Expr, given: dict[str, exp.Expr]) -> exp.Select:
        """Group what is told of the dossiers that have something to count."""
        inner = exp.select(*named({_WHOSE: self._whose.copy(), **given})).from_(_FILE)
        inner = inner.where(here, settled(negated(self._left.copy())))
        names = {one.name for one in inner.find_all(exp.Column)}
        year = exp.alias_(call("year", column(_FIRST)), "annee")
        columns: list[Any] = [column(_WHOSE), year, exp.func("COUNT", exp.Star()), call("sum", column(_DAYS))]
        counts = any_of([known(column(_FIRST)), column(_UNDATED)])
        return (
            exp.select(*columns)
            .from_(chosen(inner, names, _FILE).subquery("comptes"))
            .where(counts)
            .group_by(column(_WHOSE), column("annee"))
        )
