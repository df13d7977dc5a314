"""Whether a message surely says what the dictionary allows: what is not sure is left to the engine.

A value is looked at as the text that JSON has for it: in a plain message nothing is written in two ways.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from sqlglot import exp

from conformance.audit.database import call, text
from conformance.audit.screening.trees import (
    all_of,
    among,
    any_of,
    equal,
    is_true,
    known,
    number,
    total,
    tried,
    typed,
    unknown,
    where,
)
from generator.engine import Rulebook
from generator.engine.formats import DURATION, FIRST_YEAR, LAST_YEAR
from generator.events import CLOCK
from generator.model.message import FieldDefinition

MOST = 10**9
"""Numbers from here on are left to the engine: their products would not fit."""
ITEMS = 3
"""Items of a list beyond which it is left to the engine."""
Window = tuple[date, date]
"""The first and the last day that are read."""

_STRING = '"[^"\\\\\\x00-\\x1f]*"'
_SPACE = "[ \\t\\r\\n]*"
_SCALAR = f"(?:{_STRING}|-?(?:0|[1-9][0-9]{{0,17}})|true|false|null)"


def _object(value: str) -> str:
    member = f"{_SPACE}{_STRING}{_SPACE}:{_SPACE}{value}{_SPACE}"
    return f"\\{{(?:{member}(?:,{member})*|{_SPACE})\\}}"


_FLAT = _object(_SCALAR)
_ITEM = f"{_SPACE}(?:{_SCALAR}|{_FLAT}){_SPACE}"
_ARRAY = f"\\[(?:{_ITEM}(?:,{_ITEM})*|{_SPACE})\\]"
_PLAIN = f"{_SPACE}{_object(f'(?:{_SCALAR}|{_FLAT}|{_ARRAY})')}{_SPACE}"
"""JSON that every reader reads alike: no escape, no fraction, nothing that nests deep."""
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_INSTANT = f"{_DAY}T{CLOCK}:[0-5][0-9](?:[.][0-9]{{1,6}})?(?:Z|[+-][01][0-9]:[0-5][0-9])"
"""An instant to the microsecond at most, with an offset that every reader knows."""
_LOOKING_ROUND = re.compile(r"\(\?(?!:)|\\[1-9]")
"""What some engines of regular expressions do not read."""
_PLAIN_CLASSES = re.compile(r"(?:[^\\.\[]|\[[^\\^\]]+\])*", re.ASCII)
"""A pattern that names all that it matches."""


def paths(fields: Sequence[str]) -> exp.Expr:
    """Give where some fields stand in a message."""
    return exp.Array(expressions=[text(f'$."{name}"') for name in fields])


def is_plain(data: exp.Expr, objects: Sequence[exp.Expr], declared: Sequence[exp.Expr]) -> exp.Expr:
    """Tell whether a message is JSON that every reader reads alike.

    `objects` counts those that its declared fields hold, and `declared` are these fields.
    """
    pieces = call("len", call("string_split", data, text("{")))  # one more than there are braces
    has_no_other = equal(pieces, total([number(2), *objects]))
    present = total(where(known(one), number(1), number(0)) for one in declared)
    # As many keys as declared fields that are there: none is there twice. It is quicker than to look for one.
    are_declared = equal(call("len", call("json_keys", data)), present)
    once = where(are_declared, exp.true(), _has_each_key_once(data))
    return all_of(_matches(data, _PLAIN), has_no_other, once)


def objects_in(book: Rulebook, name: str, value: exp.Expr, *, many: bool) -> exp.Expr | None:
    """Count the objects that a field holds; None where it holds none."""
    if book.scope.fields[name].type not in ("composite", "document"):
        return None
    if many:
        return exp.Coalesce(this=call("json_array_length", value), expressions=[number(0)])
    return where(unknown(value), number(0), number(1))


def is_valid(book: Rulebook, name: str, value: exp.Expr, window: Window, *, many: bool = False) -> exp.Expr:
    """Tell whether what stands for a field, if anything does, is surely valid: never unknown."""
    conditions: Iterator[exp.Expr]
    if many:
        conditions = _items(book, name, value, window)
    else:
        conditions = _conditions(book, book.scope.fields[name], value, window)
    return any_of([unknown(value), is_true(all_of(*conditions))])


def said_in(value: exp.Expr) -> exp.Expr:
    """Give the text of a scalar."""
    return call("json_extract_string", value, text("$"))


def written(value: exp.Expr) -> exp.Expr:
    """Give a value as JSON writes it."""
    return typed(value, "varchar")


def member_of(value: exp.Expr, name: str) -> exp.Expr:
    """Give a member of an object."""
    return call("json_extract", value, text(f'$."{name}"'))


def _items(book: Rulebook, name: str, value: exp.Expr, window: Window) -> Iterator[exp.Expr]:
    length = call("json_array_length", value)
    yield _is_a(value, "ARRAY")
    yield exp.Paren(this=exp.Between(this=length, low=number(1), high=number(ITEMS)))
    for place in range(ITEMS):
        yield is_valid(book, name, call("json_extract", value, text(f"$[{place}]")), window)


def _conditions(  # noqa: C901 one case a type
    book: Rulebook, field: FieldDefinition, value: exp.Expr, window: Window
) -> Iterator[exp.Expr]:
    raw = written(value)
    match field.type:
        case "boolean":
            yield among(raw, ("true", "false"))
        case "integer" | "money":
            low = max(-MOST, field.minimum if field.minimum is not None else -MOST)
            high = min(MOST, field.maximum if field.maximum is not None else MOST)
            yield exp.Paren(this=exp.Between(this=tried(raw, "bigint"), low=number(low), high=number(high)))
        case "composite":
            yield _is_a(value, "OBJECT")
            yield exp.Paren(this=exp.NEQ(this=raw, expression=text("{}")))
            yield _has_each_key_once(value)
            for member in field.fields:
                yield is_valid(book, member, member_of(value, member), _ANY_DAY)
        case "document":
            yield _is_a(value, "OBJECT")
            yield _has_each_key_once(value)
            yield _is_filled(written(member_of(value, "nom")))
        case "code":
            yield among(raw, (f'"{code.code}"' for code in field.codes))
        case "date":
            yield _matches(raw, f'"{_DAY}"')
            yield _within(raw, window)
            yield known(tried(said_in(value), "date"))
        case "instant":
            yield _matches(raw, f'"{_INSTANT}"')
            yield _within(raw, window)
            yield known(tried(said_in(value), "timestamptz"))
        case "time":
            yield _matches(raw, f'"{CLOCK}(?::[0-5][0-9])?"')
        case "duration":
            yield _matches(raw, f'"(?:{DURATION})"')
        case _:
            yield from _in_format(field, raw)


def _in_format(field: FieldDefinition, raw: exp.Expr) -> Iterator[exp.Expr]:
    if field.max_length is not None:
        longest = number(field.max_length + len('""'))
        yield exp.Paren(this=exp.LTE(this=call("length", raw), expression=longest))
    pattern = (field.pattern or "").removeprefix("^").removesuffix("$")
    yield _is_filled(raw)
    if _LOOKING_ROUND.search(pattern):
        yield exp.false()
    elif pattern:
        yield _matches(raw, f'"(?:{pattern})"')
        if not _PLAIN_CLASSES.fullmatch(pattern):
            yield _matches(raw, "[ -~]*")  # a class of characters may be larger elsewhere than in ASCII


_ANY_DAY: Window = (date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
"""Days that formulas do not read: a birth is older than any forfait."""


def _is_a(value: exp.Expr, type_: str) -> exp.Expr:
    return equal(call("json_type", value), text(type_))


def _has_each_key_once(value: exp.Expr) -> exp.Expr:
    """Tell whether an object has no key twice: readers differ on such a one."""
    keys = call("json_keys", value)
    return equal(call("len", call("list_distinct", keys)), call("len", keys))


def _is_filled(raw: exp.Expr) -> exp.Expr:
    """Tell whether a value is a text that is not empty."""
    return all_of(
        call("starts_with", raw, text('"')), exp.Paren(this=exp.NEQ(this=raw, expression=text('""')))
    )


def _matches(raw: exp.Expr, pattern: str) -> exp.Expr:
    return call("regexp_full_match", raw, text(pattern))


def _within(raw: exp.Expr, window: Window) -> exp.Expr:
    """Tell whether a day lies in a window: in ISO 8601, days are in the order of their texts."""
    first, last = (f'"{one.isoformat()}' for one in window)
    return exp.Paren(this=exp.Between(this=raw, low=text(first), high=text(f"{last}~")))
