"""What is unknown, in Spark as in DuckDB: each function that is translated, each condition of the screens."""

from collections.abc import Callable
from datetime import date
from itertools import product

import pytest
from sqlglot import exp

from conformance.audit.database import Database, call, text
from conformance.audit.screening import trees, validity
from conformance.audit.spark.session import Spark
from conformance.audit.spark.translating import _FUNCTIONS, UntranslatableError, sql
from generator.formula.durations import Duration
from generator.formula.sql_functions import SQL, ZONE

NOTHING = "varchar"
"""The type of what is unknown where a text stands."""


def null(type_: str = NOTHING) -> exp.Expr:
    return trees.typed(exp.null(), type_)


def texts(*values: str | None) -> exp.Expr:
    return exp.Array(expressions=[null() if one is None else text(one) for one in values])


def number(value: int | None) -> exp.Expr:
    return null("bigint") if value is None else trees.typed(trees.number(value), "bigint")


def moment(value: str | None) -> exp.Expr:
    return trees.typed(exp.null() if value is None else text(value), "timestamptz")


def day(value: str | None) -> exp.Expr:
    return null("date") if value is None else trees.day(date.fromisoformat(value))


def clock(moment: exp.Expr) -> exp.Expr:
    """What a clock shows in UTC: a driver gives it without a zone of its own."""
    return exp.AtTimeZone(this=exp.paren(moment), zone=text("UTC"))


def of_item(function: str) -> exp.Expr:
    """A list of which each item is asked something."""
    item = exp.Lambda(
        this=exp.GT(this=exp.column("x"), expression=number(1)), expressions=[exp.to_identifier("x")]
    )
    return call(function, exp.Array(expressions=[number(1), null("bigint"), number(2)]), item)


MESSAGES = (
    None,
    "{}",
    '{"a-b": "x", "c": null, "d": 1, "e": {"f": "é", "g": 2}, "h": [1, "y", {}], "i": true}',
    '{"a-b": "\\"q\\" / \\\\", "d": -12}',
)
PATHS = tuple(f'$."{name}"' for name in ("a-b", "c", "d", "e", "h", "i", "nobody"))
VALUES = ('"x"', "12", "null", "true", '{"f":"g"}', "[1,2]", None)
LISTS: tuple[list[str | None] | None, ...] = (None, [], ["a"], ["b", "a", "b"], ["a", None])


def asked() -> dict[str, list[exp.Expr]]:
    """Calls of each function, with what is unknown among what they are given."""
    lists = [null("varchar[]") if one is None else trees.typed(texts(*one), "varchar[]") for one in LISTS]
    values = [null() if one is None else text(one) for one in VALUES]
    messages = [null() if one is None else text(one) for one in MESSAGES]
    dates = [day(one) for one in (None, "2024-02-29", "2025-03-01")]
    return {
        "array_to_string": [call("array_to_string", one, text(",")) for one in lists],
        "concat_ws": [call("concat_ws", text("|"), text("a"), one, text("b")) for one in (null(), text("x"))],
        "date_diff": [call("date_diff", text("day"), *two) for two in product(dates, dates)],
        "json_array_length": [
            call("json_array_length", text("[1, null]")),
            call("json_array_length", null()),
        ],
        "json_extract": [
            *(call("json_extract", one, text(path)) for one in messages for path in PATHS),
            *(
                call("list_extract", call("json_extract", one, validity.paths(["a-b", "c", "nobody"])), place)
                for one, place in product(messages, map(trees.number, (1, 2, 3)))
            ),
            call("json_extract", text('["z", 5]'), text("$[1]")),
            call("json_extract", text('["z", 5]'), text("$[2]")),
        ],
        "json_extract_string": [call("json_extract_string", one, text("$")) for one in values],
        "json_keys": [call("json_keys", one) for one in messages],
        "json_type": [
            trees.is_true(trees.among(call("json_type", one), ("OBJECT", "ARRAY"))) for one in values
        ],
        "len": [call("len", one) for one in lists],
        "length": [call("length", one) for one in (null(), text(""), text("é{"))],
        "list_distinct": [call("len", call("list_distinct", one)) for one in lists[:4]],
        "list_extract": [call("list_extract", *two) for two in product(lists, map(number, (1, 3, None)))],
        "list_filter": [
            of_item("list_filter"),
            call("list_filter", null("bigint[]"), of_item("list_filter").expressions[1]),
        ],
        "list_has_all": [call("list_has_all", *two) for two in product(lists[:4], lists[:4])],
        "list_max": [call("list_max", one) for one in lists[:4]],
        "list_min": [call("list_min", one) for one in lists[:4]],
        "list_position": [
            exp.Nullif(this=call("list_position", one, text("b")), expression=number(0)) for one in lists
        ],
        "list_slice": [
            call("list_slice", *two)
            for two in product(lists, [trees.number(1)], map(number, (0, 1, 9, None)))
        ],
        "list_sort": [call("list_sort", one) for one in lists[:4]],
        "list_transform": [of_item("list_transform")],
        "make_timestamptz": [
            clock(call("make_timestamptz", number(one))) for one in (None, 1_711_846_200_000_001)
        ],
        "regexp_full_match": [
            call("regexp_full_match", *two)
            for two in product(
                [null(), text("ab\n"), text("ab"), text("a.b"), text("a\\b")],
                [text("a.?b"), text("[^c]*"), text("a\\.b|a\\\\b")],
            )
        ],
        "starts_with": [
            call("starts_with", one, text('"')) for one in (null(), text(""), text('"a'), text("a"))
        ],
        "string_split": [
            call("len", call("string_split", one, text("{")))
            for one in (*messages, text(""), text("{"), text("a{b{{"))
        ],
        "substring": [
            call("substring", one, number(2), number(1)) for one in (null(), text("abc"), text(""))
        ],
    }


GROUPED = ("bit_count", "bit_or", "bool_or", "list", "max", "min")
"""Functions of a group, whose order and unknowns the tables show."""
VARIABLE = "getvariable"


def same(value: object) -> object:
    """Give what both engines mean: DuckDB writes JSON as it was written, Spark as it reads it."""
    match value:
        case list():
            return [same(one) for one in value]
        case str() if value.startswith(("{", "[")):
            return "".join(value.split())
        case _:
            return value


def both(spark: Spark, duckdb: Database, some: list[exp.Expr]) -> tuple[list[object], list[object]]:
    query = exp.select(*(exp.alias_(one, f"c{place}") for place, one in enumerate(some)))
    return [same(one) for one in spark.one(query)], [same(one) for one in duckdb.one(query)]


@pytest.mark.parametrize("function", sorted(_FUNCTIONS.keys() - {*GROUPED, VARIABLE}))
def test_each_function_says_the_same_of_what_is_known_and_unknown(
    function: str, spark: Spark, duckdb: Database
) -> None:
    found, expected = both(spark, duckdb, asked()[function])
    assert found == expected


def test_a_group_is_gathered_in_order_with_what_is_unknown(spark: Spark, duckdb: Database) -> None:
    rows = [
        {"g": "a", "n": 2, "t": "x", "b": None},
        {"g": "a", "n": 1, "t": None, "b": False},
        {"g": "b", "n": 1, "t": None, "b": None},
        {"g": "b", "n": 10, "t": "y", "b": True},
        {"g": "c", "n": 1, "t": None, "b": None},
    ]
    n, t, b = map(exp.column, ("n", "t", "b"))
    packed = exp.Struct(expressions=[exp.PropertyEQ(this=exp.to_identifier("t"), expression=t)])
    listed = exp.Order(this=packed, expressions=[exp.Ordered(this=n, nulls_first=False)])
    item = exp.Lambda(
        this=exp.Dot(this=exp.column("x"), expression=exp.to_identifier("t")),
        expressions=[exp.to_identifier("x")],
    )
    given = {
        "l": call("list_transform", exp.Anonymous(this="list", expressions=[listed]), item),
        "o": call("bool_or", b),
        "s": call("bit_count", call("bit_or", exp.BitwiseLeftShift(this=number(1), expression=n))),
        "h": call("max", t),
        "m": call("min", t),
    }
    query = exp.select("g", *(exp.alias_(one, name) for name, one in given.items())).from_("some")
    query = query.group_by("g").order_by("g")
    for engine in (spark, duckdb):
        types = {"g": "VARCHAR", "n": "BIGINT", "t": "VARCHAR", "b": "BOOLEAN"}
        engine.keep("some", engine.listed(rows, types))
    assert spark.all(query) == duckdb.all(query) == [
        ("a", [None, "x"], False, 2, "x", "x"),
        ("b", [None, "y"], True, 2, "y", "y"),
        ("c", [None], None, 1, None, None),
    ]  # fmt: skip


def test_a_variable_is_read(spark: Spark, duckdb: Database) -> None:
    for engine in (spark, duckdb):
        engine.set("premier", trees.day(date(2024, 2, 29)))
    found, expected = both(spark, duckdb, [call(VARIABLE, text("premier"))])
    assert found == expected == [date(2024, 2, 29)]


@pytest.mark.parametrize(
    ("condition", "when_unknown"), [(trees.is_true, False), (trees.is_false, False), (trees.may_hold, True)]
)
def test_what_is_unknown_is_never_itself_unknown(
    condition: Callable[[exp.Expr], exp.Expr],
    when_unknown: bool,  # noqa: FBT001
    spark: Spark,
) -> None:
    told = [trees.known(exp.null()), trees.unknown(exp.null()), trees.all_of(), trees.any_of([])]
    found = spark.one(exp.select(condition(null("boolean")), *told))
    assert found == (when_unknown, False, True, True, False)


def formulas() -> dict[str, list[exp.Expr]]:
    """What each function of a formula makes of what is known and unknown."""
    month, fortnight = Duration(1, "month"), Duration(15, "day", franc=True)
    dates = [day(one) for one in (None, "2024-01-31", "2024-02-29", "2023-12-31")]
    moments = [moment(one) for one in (None, "2024-03-31T00:59:59.999999Z", "2024-10-27T03:30:00+01:00")]
    cents = [number(one) for one in (None, 0, 50, 12_345, -50)]
    rates = [trees.typed(exp.Literal.number(one), "decimal(12, 4)") for one in ("0.5", "1.2345", "-2.5")]
    hours = [number(one) for one in (None, 0, 48, -3)]
    plates = [null(), *map(text, ("", "AA-123-BB", "é12"))]
    return {
        "echeance": [SQL["echeance"](one, period) for one in dates for period in (month, fortnight)],
        "avant": [SQL["avant"](one, period) for one in dates for period in (month, fortnight)],
        "ecrite": [SQL["ecrite"](month)],
        **{name: [SQL[name](one) for one in dates] for name in ("lendemain", "veille", "annee", "quantieme")},
        "jour": [SQL["jour"](one) for one in moments],
        "jours_entre": [SQL["jours_entre"](*two) for two in product(dates, dates)],
        **{
            name: [clock(SQL[name](*two)) for two in product(moments, hours)]
            for name in ("ajouter_heures", "ajouter_minutes")
        },
        **{
            name: [SQL[name](one, number(4), number(3)) for one in plates] for name in ("chiffres", "extrait")
        },
        **{
            name: [SQL[name](one) for one in [*cents, *rates]]
            for name in ("arrondi_au_centime", "arrondi_a_l_euro")
        },
        **{name: [SQL[name](*two) for two in product(cents, cents)] for name in ("minimum", "maximum")},
    }


@pytest.mark.parametrize("function", sorted(SQL))
def test_each_function_of_a_formula_says_the_same(function: str, spark: Spark, duckdb: Database) -> None:
    zone = exp.select(exp.alias_(text("Europe/Paris"), ZONE)).subquery("lieu")
    some = [exp.alias_(one, f"c{place}") for place, one in enumerate(formulas()[function])]
    query = exp.select(*some).from_(zone)
    assert [same(one) for one in spark.one(query)] == [same(one) for one in duckdb.one(query)]


def test_what_nobody_has_translated_is_refused() -> None:
    for name in ("list_aggregate", "read_text"):
        with pytest.raises(UntranslatableError, match=name):
            sql(call(name, text("a")))
