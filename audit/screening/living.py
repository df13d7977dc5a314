"""The life cycle: dossiers that look alike to it, of which the engine judges one.

What it says depends on the order of the events, on the guards at each of them, and on which legal dates have
passed when each comes. Two dossiers of which all that is the same have the same verdict.
"""

from collections.abc import Iterator
from datetime import date

from sqlglot import exp

from audit.database import call, column, text
from audit.screening.standing import Standing
from audit.screening.trees import day as sql_day
from audit.screening.trees import negated, typed, where
from audit.screening.wide import DAYS, DOSSIER, IRREGULAR, NAMES, WIDE, Wide, count_before
from generator.engine.rulebook import Rulebook
from generator.engine.tracking import machine_of
from generator.formula import Column, Type, Variable

SHAPE = "forme"
_BETWEEN = text("|")


def shapes(wide: Wide) -> exp.Select:
    """Give dossiers, with a text that two share only where the life cycle says the same."""
    guards, dates = dict(_guards(wide)), dict(_dates(wide))
    given = {**guards, **dates}
    inner = exp.select(
        column(DOSSIER),
        column(DAYS),
        column(NAMES),
        *(exp.Alias(this=value, alias=exp.to_identifier(name, quoted=True)) for name, value in given.items()),
    ).from_(WIDE)
    parts: list[exp.Expr] = [call("array_to_string", column(NAMES), text(","))]
    parts += [column(name) for name in guards]
    every = exp.Array(expressions=[column(name) for name in dates])
    for name in dates:
        parts += [_told(count_before(one, column(name))) for one in (column(DAYS), every)]
    parts += [_apart(wide, day) for day in _changes(wide.book)]
    shape = call("concat_ws", _BETWEEN, *parts)
    inner = inner.where(negated(column(IRREGULAR)))
    return exp.select(column(DOSSIER), exp.alias_(shape, SHAPE, quoted=True)).from_(inner.subquery("vies"))


def _guards(wide: Wide) -> Iterator[tuple[str, exp.Expr]]:
    """Give what decides each event's moves: true, false or unknown, where it came."""
    machine = machine_of(wide.book)
    for name in wide.names:
        life = machine.events.get(name)
        ways = (
            way for (_, event, _), found in machine.ways.items() if life and event == life.id for way in found
        )
        for guard in sorted({way.guard for way in ways if way.guard is not None}):
            if guard in machine.guards:
                value = Standing(wide, name, {}).value(machine.guards[guard])
                yield f"{name}?{guard}", where(wide.here(name), _told(value), text(""))


def _dates(wide: Wide) -> Iterator[tuple[str, exp.Expr]]:
    """Give each legal date at each event on which it depends: elsewhere it is that of the latest of those."""
    for echeance in machine_of(wide.book).echeances:
        name = echeance.legal_date or ""
        day = Variable(Type.DATE, Column("date_legale", name), name)
        for event in sorted(_sources(wide.book, name)):
            if wide.has(event):
                value = Standing(wide, event, {}).value_of(day)
                yield f"{event}@{name}", where(wide.here(event), value)


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


def _apart(wide: Wide, day: date) -> exp.Expr:
    """Tell on which side of a day a life lies: one that lies on both is like no other."""
    first, last = call("list_min", column(DAYS)), call("list_max", column(DAYS))
    is_before = exp.LT(this=last, expression=sql_day(day))
    is_after = exp.GTE(this=first, expression=sql_day(day))
    return where(is_before, text("<"), where(is_after, text(">"), column(DOSSIER)))


def _told(value: exp.Expr) -> exp.Expr:
    return exp.Coalesce(this=typed(value, "varchar"), expressions=[text("?")])
