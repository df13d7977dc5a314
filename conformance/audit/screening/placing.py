"""From the rows of a log to what screens read: its dossiers, their events, and each event's message.

Nothing is sorted: what came first is told by a number made of the instant and of the place in the log.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from sqlglot import exp

from conformance.audit.database import call, column, parquet, text
from conformance.audit.engine import Engine
from conformance.audit.screening import validity
from conformance.audit.screening.trees import (
    all_of,
    any_of,
    equal,
    is_true,
    known,
    may_hold,
    negated,
    number,
    tried,
    typed,
    where,
)
from conformance.audit.screening.trees import day as sql_day
from conformance.audit.screening.wide import DOSSIER, NUMBER, PARTS, SQL_TYPES, Wide
from generator.formula import Type
from generator.formula.sql_functions import ZONE

PLACED, EVENTS, LIVES = "places", "evenements", "vies"
"""The dossiers, a row each; their events; the names and the days of those of a dossier, in order."""
CHOICES, CHOICE, TOLD, READABLE = "choix_de_dossier", "choix", "texte", "lisible"
"""What collectivities chose: a row for each text of settings, its number, the text, whether it is read."""
TYPES, TYPE, BIT = "types_d_evenement", "type", "rang_de_type"
"""The events that the log has, each with its number."""
SHAPES, SHAPE = "formes", "forme"
"""What each dossier looks like to the life cycle."""
UNREAD, DAYS, NAMES, FIRST, LAST = "illisible", "jours", "noms", "premier", "dernier"
SPOILT, DISTURBED = "evenements_troubles", "trouble"
"""The events of a dossier on which no screen relies, a row each; whether a dossier may have one."""
_VALUES, POSITION = "champs", "position"
_POSITIONS = 1 << 40
"""Events that a log has fewer than."""
_WORD, _WORDS = 62, 126
"""Bits of a BIGINT, and of a HUGEINT, without their signs."""


def keep_types(database: Engine, names: Sequence[str]) -> None:
    """Keep the numbers of the events of a log."""
    types = [{TYPE: name, BIT: place} for place, name in enumerate(names)]
    database.keep(TYPES, database.listed(types, {TYPE: "VARCHAR", BIT: "INTEGER"}))


def placed(rows: exp.Select, types: int) -> exp.Select:
    """Select the dossiers of some rows, numbered: what they chose, whether no screen reads them.

    Where an event came twice, or was refused, a dossier is disturbed.
    """
    refused = exp.Coalesce(this=exp.Not(this=column("accepted")), expressions=[exp.false()])
    given = {
        "events": exp.func("COUNT", exp.Star()),
        "seen": _distinct(types),
        "refused": call("bool_or", refused),
        "one": call("min", column("settings")),
        "other": call("max", column("settings")),
    }
    lines = rows.subquery("lignes", copy=False)
    gathered = exp.select(column(DOSSIER, "lignes"), *named(given)).from_(lines, copy=False)
    gathered = gathered.join(exp.to_table(TYPES), on=equal(column(TYPE, "lignes"), column(TYPE, TYPES)))
    gathered = gathered.group_by(column(DOSSIER, "lignes"))
    told = exp.Coalesce(this=column("one"), expressions=[text("{}")])
    same = may_hold(equal(column("one"), column("other")))
    right = all_of(equal(column("events"), column("seen")), negated(column("refused")))
    kept: dict[str, exp.Expr] = {
        NUMBER: exp.Window(this=exp.func("ROW_NUMBER")),
        DOSSIER: column(DOSSIER),
        TOLD: column(TOLD, CHOICES),
        CHOICE: column(CHOICE, CHOICES),
        ZONE: column(ZONE, CHOICES),
        UNREAD: negated(all_of(same, column(READABLE, CHOICES))),
        DISTURBED: negated(right),
    }
    return (
        exp.select(*named(kept))
        .from_(gathered.subquery("groupes", copy=False), copy=False)
        .join(exp.to_table(CHOICES), on=equal(told, column(TOLD, CHOICES)))
    )


def _distinct(types: int) -> exp.Expr:
    """Count the different events of a dossier: bits are quicker, where a number has enough."""
    if types > _WORDS:
        return exp.Count(this=exp.Distinct(expressions=[column(BIT, TYPES)]))
    one = typed(number(1), "hugeint" if types > _WORD else "bigint")
    bits = call("bit_or", exp.BitwiseLeftShift(this=one, expression=column(BIT, TYPES)))
    return call("bit_count", bits)


def events(rows: exp.Select, wide: Wide) -> exp.Select:
    """Select the events of the dossiers that are read, up to the legal day of the audit."""
    place = exp.Mul(this=typed(column("moment", "lignes"), "hugeint"), expression=number(_POSITIONS))
    kept: dict[str, exp.Expr] = {
        NUMBER: column(NUMBER, PLACED),
        BIT: column(BIT, TYPES),
        "rang": exp.Add(this=exp.Paren(this=place), expression=column("position", "lignes")),
        "jour": _day(column("moment", "lignes"), wide.zones),
        POSITION: column(POSITION, "lignes"),
        **{part: column(part, "lignes") for part in ("moment", "canal", "source", "accepted", "data")},
    }
    found = (
        exp.select(*named(kept))
        .from_(rows.subquery("lignes", copy=False), copy=False)
        .join(exp.to_table(PLACED), on=equal(column(DOSSIER, "lignes"), column(DOSSIER, PLACED)))
        .join(exp.to_table(TYPES), on=equal(column(TYPE, "lignes"), column(TYPE, TYPES)))
        .where(negated(column(UNREAD, PLACED)), copy=False)
    )
    happened = exp.LTE(this=column("jour"), expression=sql_day(wide.day))
    return exp.select(exp.Star()).from_(found.subquery("tous", copy=False), copy=False).where(happened)


def disturbed() -> exp.Select:
    """Select the events of a dossier that came twice, or that were refused."""
    refused = call("bool_or", exp.Coalesce(this=exp.Not(this=column("accepted")), expressions=[exp.false()]))
    many = exp.GT(this=exp.func("COUNT", exp.Star()), expression=number(1))
    key = column(NUMBER, EVENTS), column(BIT, EVENTS)
    return (
        exp.select(*key)
        .from_(EVENTS)
        .join(exp.to_table(PLACED), on=equal(column(NUMBER, EVENTS), column(NUMBER, PLACED)))
        .where(column(DISTURBED))
        .group_by(*(one.copy() for one in key))
        .having(any_of([many, refused]))
    )


def _day(moment: exp.Expr, zones: Iterable[str]) -> exp.Expr:
    """Give the legal day of an instant: a zone that is written is quicker than one that is read."""
    case = exp.Case()
    for zone in zones:
        at = exp.AtTimeZone(this=call("make_timestamptz", moment.copy()), zone=text(zone))
        case = case.when(equal(column(ZONE, PLACED), text(zone)), typed(at, "date"))
    return case


def lives() -> exp.Select:
    """Select the days and the numbers of the events of each dossier, in order."""
    given: dict[str, exp.Expr] = {
        NAMES: _in_order(BIT),
        DAYS: _in_order("jour"),
        FIRST: call("min", column("jour")),
        LAST: call("max", column("jour")),
    }
    return exp.select(column(NUMBER), *named(given)).from_(EVENTS).group_by(column(NUMBER))


def _in_order(part: str) -> exp.Expr:
    ordered = exp.Order(this=column(part), expressions=[exp.Ordered(this=column("rang"), nulls_first=False)])
    return call("list", ordered)


def messages(wide: Wide, name: str) -> exp.Select:
    """Select what is asked of an event, and whether its message surely says what the dictionary allows."""
    given = {NUMBER: column(NUMBER)} | {f"{name}|{part}": column(part) for part in (*PARTS, "data")}
    is_one = equal(column(BIT), number(wide.names.index(name)))
    told = exp.select(*named(given)).from_(EVENTS).where(is_one, copy=False)
    read = [what for event, what in wide.asked if event == name]
    return _told(wide, name, told, read, [NUMBER, *wide.columns(name)])


def readings(wide: Wide, name: str, rows: exp.Select) -> exp.Select:
    """Select all that may be asked of the messages of an event, among some rows, each by its position."""
    given = {POSITION: column(POSITION), f"{name}|data": column("data")}
    is_one = equal(column(TYPE), text(name))
    told = exp.select(*named(given)).from_(rows.subquery("lignes", copy=False), copy=False).where(is_one)
    fields = list(wide.book.scope.events[name].fields)
    kept = [f"{name}.{what}" for what in fields] + [f"{name}!{what}" for what in fields]
    return _told(wide, name, told, fields, [POSITION, *kept])


def read(wide: Wide, name: str, files: Sequence[Path]) -> exp.Select:
    """Select what `messages` does, of messages that were read before (`readings`)."""
    parts = {f"{name}|{part}": column(part, EVENTS) for part in (*PARTS, "data")}
    columns = [*wide.columns(name), f"{name}?"]
    kept = [named({one: parts[one]})[0] if one in parts else column(one, "lus") for one in columns]
    return (
        exp.select(column(NUMBER, EVENTS), *kept)
        .from_(EVENTS)
        .join(
            exp.select(exp.Star()).from_(parquet(files)).subquery("lus"),
            on=equal(column(POSITION, EVENTS), column(POSITION, "lus")),
        )
        .where(equal(column(BIT, EVENTS), number(wide.names.index(name))))
    )


def _told(wide: Wide, name: str, told: exp.Select, read: Iterable[str], kept: Sequence[str]) -> exp.Select:
    """Select some columns of the messages of an event, out of their data.

    What reads a column twice stands in another query than what makes it, so that it is made once.
    """
    fields = list(wide.book.scope.events[name].fields)
    values = call("json_extract", column(f"{name}|data"), validity.paths(fields or ["-"]))
    told = _more(told, {_VALUES: values})
    said = {
        f"{name}!{what}": call("list_extract", column(_VALUES), number(place))
        for place, what in enumerate(fields, 1)
    }
    told = _more(told, said)
    typed_ = {f"{name}.{what}": _typed(wide, name, what) for what in read}
    told = _more(told, {**typed_, f"{name}?": _is_regular(wide, name)})
    return exp.select(*map(column, [*kept, f"{name}?"])).from_(told.subquery("lus", copy=False), copy=False)


def _is_regular(wide: Wide, name: str) -> exp.Expr:
    """Tell whether a message says surely what the dictionary allows."""
    shape = wide.book.scope.events[name]
    objects, conditions = [], []
    for what in shape.fields:
        said, many = column(f"{name}!{what}"), what in shape.lists
        conditions.append(validity.is_valid(wide.book, what, said, wide.window, many=many))
        count = validity.objects_in(wide.book, what, said, many=many)
        objects += [count] if count is not None else []
    declared = [column(f"{name}!{what}") for what in shape.fields]
    plain = is_true(validity.is_plain(wide.part(name, "data"), objects, declared))
    return all_of(plain, *conditions)


def _typed(wide: Wide, name: str, what: str) -> exp.Expr:
    type_, said = wide.book.scope.events[name].fields[what], column(f"{name}!{what}")
    if type_ is Type.OPAQUE:
        return where(known(said), exp.true())
    read = tried(validity.said_in(said), SQL_TYPES[type_])
    if type_ in (Type.INTEGER, Type.MONEY):
        # Larger ones are left to the engine: here they would overflow.
        return where(exp.Between(this=read, low=number(-validity.MOST), high=number(validity.MOST)), read)
    return read


def _more(told: exp.Select, given: Mapping[str, exp.Expr]) -> exp.Select:
    """Give the columns of a query, and some that are made from them."""
    return exp.select(exp.Star(), *named(given)).from_(told.subquery("lus", copy=False), copy=False)


def named(given: Mapping[str, exp.Expr]) -> list[exp.Expr]:
    """Name some values."""
    return [
        exp.Alias(this=value, alias=exp.to_identifier(name, quoted=True)) for name, value in given.items()
    ]


def any_named(names: Iterable[str]) -> exp.Expr:
    """Tell whether one of some columns is true."""
    return any_of(column(name) for name in names)
