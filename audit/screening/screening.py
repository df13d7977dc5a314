"""Screens a log: which dossiers the engine must judge, and how many each rule lets through."""

import json
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Any

from sqlglot import exp

from audit.database import Database, column, text
from audit.histories import by_dossier, dossiers
from audit.judging import TRANSITIONS
from audit.readers.naming import RefusalError, settings_in
from audit.screening import derived, living, written
from audit.screening.results import Screened
from audit.screening.standing import FIRST, SPAN, WAITING
from audit.screening.tables import Tables
from audit.screening.trees import all_of, any_of, is_true, negated
from audit.screening.trees import day as sql_day
from audit.screening.validity import MOST
from audit.screening.wide import (
    CHOICES,
    DOSSIER,
    IRREGULAR,
    RANK,
    READABLE,
    TOLD,
    WIDE,
    Wide,
    named,
)
from generator.engine import Rulebook, Verdict
from generator.engine.tracking import lived
from generator.formula import Place
from generator.formula.sql_functions import TERRITORY, ZONE
from generator.model.setting import Setting

SCREENS, SUSPECTS = "ecrans", "soupcons"
"""Tables: what each screen says of each dossier; the dossiers that are let through."""
_GUILTY = "formes_fautives"
SMALL = 5_000
"""Events up to which a log is judged by the engine alone: to plan the screens takes as long."""
_MARGIN = 10
"""Years around a log in which its dates are read: no delay of the law is longer."""
_LONGEST = 10
"""Days that a working one is never awaited for: a digit tells how many."""


def screened(
    book: Rulebook, database: Database, rows: exp.Select, day: date, asked: Collection[str]
) -> Screened:
    """Screen dossiers by some rules and families; `suspects` then selects those that are let through."""
    names = [name for (name,) in database.all(exp.select("type").distinct().from_(rows.subquery("lignes")))]
    first, last = _years(database, rows)
    wide = Wide(book, tuple(sorted(names)), day, (date(first, 1, 1), date(last, 12, 31)))
    given = dict(_screens(wide, asked))
    routed = frozenset(name for name, one in given.items() if one is None)
    screens = {
        name: one if one is not None else written.trigger(wide, book.rules[name])
        for name, one in given.items()
    }
    territories = _keep_choices(book, database, rows)
    _keep_working_days(book, database, territories, first, last)
    shapes = living.Shapes(wide) if TRANSITIONS in asked else None
    tables = Tables(database)
    tables.make(wide, rows)  # what is asked of the fields is known: the screens and the shapes are made
    tables.add(screens)
    kept = [DOSSIER, *screens]
    if shapes is not None:
        tables.add(shapes.columns)
        tables.add({living.SHAPE: shapes.shape})
        kept.append(living.SHAPE)
    tables.check()
    told = {IRREGULAR: wide.irregular()}
    final = exp.select(*map(column, kept), *named(told)).from_(tables.every().subquery(WIDE))
    database.keep(SCREENS, final)
    found = _counted(database, screens)
    found.routed = routed
    condition = any_of(column(name) for name in (IRREGULAR, *screens))
    if shapes is not None:
        found.shapes = _keep_guilty(book, database, rows, day)
        guilty = exp.select(column(living.SHAPE)).from_(_GUILTY)
        alike = exp.Paren(this=exp.In(this=column(living.SHAPE), query=guilty.subquery()))
        read = all_of(negated(column(IRREGULAR)), alike)
        (found.rules[TRANSITIONS],) = database.one(_count().from_(SCREENS).where(read))
        condition = any_of([condition, is_true(alike)])
    database.keep(SUSPECTS, exp.select(column(DOSSIER)).from_(SCREENS).where(condition))
    (found.suspects,) = database.one(_count().from_(SUSPECTS))
    return found


def suspects(rows: exp.Select) -> exp.Select:
    """Select the rows of the dossiers that are let through."""
    let_through = exp.select(column(DOSSIER)).from_(SUSPECTS)
    return rows.where(exp.In(this=column(DOSSIER), query=let_through.subquery()))


def _screens(wide: Wide, asked: Collection[str]) -> Iterator[tuple[str, exp.Expr | None]]:
    """Give the screen of each rule and family, the life cycle apart; None where there is none."""
    for rule in wide.book.rules.values():
        if rule.id in asked:
            yield rule.id, written.screen(wide, rule)
    for family in derived.FAMILIES:
        if family in asked:
            yield family, derived.screen(wide, family)


def _counted(database: Database, screens: Collection[str]) -> Screened:
    through = (all_of(negated(column(IRREGULAR)), column(name)) for name in screens)
    counts = [exp.func("COUNT_IF", one) for one in (column(IRREGULAR), *through)]
    total, unread, *each = database.one(_count().select(*counts).from_(SCREENS))
    return Screened(total, unread, rules=dict(zip(screens, each, strict=True)))


def _keep_guilty(book: Rulebook, database: Database, rows: exp.Select, day: date) -> int:
    """Have the engine follow one dossier of each shape, and keep those at fault; count the shapes."""
    shape = column(living.SHAPE)
    chosen = exp.select(exp.alias_(exp.func("MIN", column(DOSSIER)), DOSSIER), shape)
    is_there = negated(column(IRREGULAR))
    by_dossier_ = dict(database.all(chosen.from_(SCREENS).where(is_there).group_by(shape)))
    database.keep("temoins", _listed(database, [{DOSSIER: one} for one in by_dossier_], {DOSSIER: "VARCHAR"}))
    among = exp.In(this=column(DOSSIER), query=exp.select(column(DOSSIER)).from_("temoins").subquery())
    witnesses = dossiers(book, database.rows(by_dossier(rows.where(among))), None)
    guilty = [
        {living.SHAPE: by_dossier_[one.number]}
        for one in witnesses
        if any(
            found.verdict is Verdict.VIOLATED for found in lived(book, one.history.as_of(day), day).findings
        )
    ]
    database.keep(_GUILTY, _listed(database, guilty, {living.SHAPE: "VARCHAR"}))
    return len(by_dossier_)


def _keep_choices(book: Rulebook, database: Database, rows: exp.Select) -> list[str]:
    """Keep what each text of settings says, as the engine's reader reads it; give the territories by rank."""
    told = exp.func("COALESCE", column("settings"), text("{}"))
    texts = database.all(exp.select(told).distinct().from_(rows.subquery("lignes")))
    found = [_choice(book, one) for (one,) in texts]
    territories = sorted({str(one[TERRITORY]) for one in found})
    ranked = [{**one, RANK: territories.index(one[TERRITORY])} for one in found]
    database.keep(CHOICES, _listed(database, ranked, _types_of_choices(book)))
    return territories


def _choice(book: Rulebook, written_: str) -> dict[str, Any]:
    try:
        chosen, readable = settings_in(book, written_), True
    except RefusalError:
        chosen, readable = {}, False
    known = {**book.defaults, **chosen}
    readable &= not any(isinstance(one, int) and abs(one) >= MOST for one in known.values())
    territory = known.get(book.setting_that_gives("territory"))
    return {
        TOLD: written_,
        READABLE: readable,
        TERRITORY: str(territory),
        ZONE: str(book.place(territory).zone),
        **({f"reglage.{name}": value for name, value in known.items()} if readable else {}),
    }


def _types_of_choices(book: Rulebook) -> dict[str, str]:
    kinds = {"boolean": "BOOLEAN", "integer": "BIGINT", "money": "BIGINT"}
    settings = book.specification.entries(Setting, "setting")
    typed = {f"reglage.{entry.id}": kinds.get(entry.datum.type, "VARCHAR") for entry in settings}
    named = {TOLD: "VARCHAR", READABLE: "BOOLEAN", TERRITORY: "VARCHAR", ZONE: "VARCHAR", RANK: "BIGINT"}
    return {**named, **typed}


def _keep_working_days(
    book: Rulebook, database: Database, territories: list[str], first: int, last: int
) -> None:
    """Keep how many days each day waits for a working one."""
    start = date(first, 1, 1)
    span = (date(last + _MARGIN, 12, 31) - start).days
    waiting = "".join(
        str(_wait(book.place(territory), start + timedelta(days=one)))
        for territory in territories
        for one in range(span)
    )
    values = {WAITING: text(waiting), FIRST: sql_day(start), SPAN: exp.Literal.number(span)}
    for name, value in values.items():
        database.set(name, value)


def _wait(place: Place, day: date) -> int:
    return next(number for number in range(_LONGEST) if place.is_working(day + timedelta(days=number)))


def _years(database: Database, rows: exp.Select) -> tuple[int, int]:
    """Give the years within which the dates of a log are read."""
    moments = [exp.func(one, column("moment")) for one in ("MIN", "MAX")]
    low, high = database.one(exp.select(*moments).from_(rows.subquery("lignes")))
    year = 365.25 * 86_400 * 1_000_000
    return int(1970 + low // year) - _MARGIN, int(1970 + high // year) + _MARGIN


def _listed(database: Database, rows: list[dict[str, Any]], types: dict[str, str]) -> exp.Select:
    """Select some rows, through a file."""
    file = database.scratch / "liste.ndjson"
    file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    columns = exp.Struct(
        expressions=[
            exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=text(type_))
            for name, type_ in types.items()
        ]
    )
    options = {"columns": columns, "format": text("newline_delimited")}
    given = [exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in options.items()]
    return exp.select(exp.Star()).from_(exp.func("read_json", text(str(file)), *given))


def _count() -> exp.Select:
    return exp.select(exp.func("COUNT", exp.Star()))
