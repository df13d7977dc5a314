"""The life cycle: dossiers that look alike to it, of which the engine judges one.

What it says depends on the order of the events, on the guards at each of them, and on which legal dates have
passed when each comes. Two dossiers of which all that is the same have the same verdict.
"""

from collections.abc import Iterator
from datetime import date

from sqlglot import exp

from conformance.audit.database import call, column, text
from conformance.audit.screening.placing import DAYS, FIRST, LAST, NAMES
from conformance.audit.screening.standing import Standing, UnreadableError
from conformance.audit.screening.trees import day as sql_day
from conformance.audit.screening.trees import known, typed, where
from conformance.audit.screening.wide import DOSSIER, EACH, Wide
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.formula import Column, Type, Variable


class Shapes:
    """What a dossier looks like to the life cycle."""

    def __init__(self, wide: Wide) -> None:
        self.events: dict[str, dict[str, exp.Expr]] = {}
        """What is told of each event that has some: what decides its moves, and legal dates."""
        self._guards, self._dates = [], list[str]()
        self._apart = [_apart(day) for day in _changes(wide.book)]
        for event, name, told in _guards(wide):
            self._guards.append(name)
            self.events.setdefault(event, {})[name] = told
        try:
            dates = list(_dates(wide))
        except UnreadableError:
            dates = []
            self._apart.append(column(DOSSIER))  # each is like no other
        for event, name, told in dates:
            self._dates.append(name)
            self.events.setdefault(event, {})[name] = told

    @property
    def shape(self) -> exp.Expr:
        """The text that two dossiers share only where the life cycle says the same of both."""
        parts = [call("array_to_string", column(NAMES), text(",")), *map(column, self._guards)]
        every = exp.Array(expressions=[column(name) for name in self._dates])
        for place, name in enumerate(self._dates):
            counts = [
                typed(_count_before(one.copy(), column(name)), "varchar") for one in (column(DAYS), every)
            ]
            told = call("concat_ws", text(","), text(f"{place}"), *counts)
            parts.append(where(known(column(name)), told))
        return call("concat_ws", text("|"), *parts, *self._apart)


def _count_before(days: exp.Expr, day: exp.Expr) -> exp.Expr:
    """Count the days of a list that lie before a day."""
    earlier = exp.Lambda(
        this=exp.LT(this=column(EACH), expression=day),
        expressions=[exp.to_identifier(EACH, quoted=True)],
    )
    return call("len", call("list_filter", days, earlier))


def _guards(wide: Wide) -> Iterator[tuple[str, str, exp.Expr]]:
    """Give what decides each event's moves: true, false or unknown, where it came."""
    machine = machine_of(wide.book)
    for name in wide.names:
        life = machine.events.get(name)
        ways = (
            way for (_, event, _), found in machine.ways.items() if life and event == life.id for way in found
        )
        for guard in sorted({way.guard for way in ways if way.guard is not None}):
            if guard in machine.guards:
                try:
                    told = _told(Standing(wide, name, {}).value(machine.guards[guard]))
                except UnreadableError:
                    told = column(DOSSIER)  # it is like no other
                yield name, f"{name}?{guard}", told


def _dates(wide: Wide) -> Iterator[tuple[str, str, exp.Expr]]:
    """Give each legal date at each event on which it depends: elsewhere it is that of the latest of those."""
    for echeance in machine_of(wide.book).echeances:
        name = echeance.legal_date or ""
        day = Variable(Type.DATE, Column("date_legale", name), name)
        for event in sorted(_sources(wide.book, name)):
            if wide.has(event):
                value = Standing(wide, event, {}).value_of(day)
                yield event, f"{event}@{name}", value


def _sources(book: Rulebook, legal_date: str) -> frozenset[str]:
    """Name the events on which a legal date depends."""
    found: set[str] = set()
    for derivation in book.legal_dates[legal_date]:
        for variable in derivation.variables:
            match variable.column.root:
                case "event":
                    found.add(variable.column.owner)
                case "date_legale":
                    found |= _sources(book, variable.column.owner)
                case _:
                    pass
    return frozenset(found)


def _changes(book: Rulebook) -> tuple[date, ...]:
    """Give the days from which a parameter has another value, in the reading by which lives are followed."""
    found: set[date] = set()
    for name, parameter in book.parameters.items():
        days = {value.from_ for value in parameter.values}
        if parameter.lapse is not None:
            days.add(parameter.lapse.from_)
        found |= {
            day
            for day in days
            if book.parameter(name, day, {})
            != book.parameter(name, date.fromordinal(day.toordinal() - 1), {})
        }
    return tuple(sorted(found))


def _apart(day: date) -> exp.Expr:
    """Tell on which side of a day a life lies: one that lies on both is like no other."""
    first, last = column(FIRST), column(LAST)
    is_before = exp.LT(this=last, expression=sql_day(day))
    is_after = exp.GTE(this=first, expression=sql_day(day))
    return where(is_before, text("<"), where(is_after, text(">"), column(DOSSIER)))


def _told(value: exp.Expr) -> exp.Expr:
    return exp.Coalesce(this=typed(value, "varchar"), expressions=[text("?")])
