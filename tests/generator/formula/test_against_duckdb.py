"""The evaluator and the SQL say the same of the same rows: zero differences."""

import csv
import random
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formula import Column, Duration, Node, Place, Type, Value, bound, compiled, parsed
from generator.formula.durations import Unit
from generator.formula.functions import FUNCTIONS
from generator.formula.sql import sql
from generator.formula.sql_functions import SQL, TERRITORY, WORKING_DAYS, ZONE
from generator.formula.tree import Call, Choice, Comparison, Constant, Logic, Membership, Negation, Variable
from tests.generator.formula.scope import CODES, SCOPE, TYPES

PUBLIC = holidays.country_holidays("FR")
SQL_TYPES = {
    Type.BOOLEAN: "boolean",
    Type.INTEGER: "bigint",
    Type.MONEY: "bigint",
    Type.RATE: "decimal(9, 6)",
    Type.DATE: "date",
    Type.INSTANT: "timestamptz",
    Type.TEXT: "varchar",
    Type.CODE: "varchar",
    Type.OPAQUE: "boolean",
}
FIRST, LAST = date(2017, 1, 1), date(2036, 1, 31)
ZONES = ("Europe/Paris", "America/Cayenne", "Indian/Reunion", "Pacific/Chatham")


@cache
def working(day: date) -> bool:
    return day.weekday() < 5 and day not in PUBLIC


def place(zone: str = "Europe/Paris") -> Place:
    return Place(ZoneInfo(zone), working)


@pytest.fixture(scope="module")
def connection() -> Iterable[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as opened:
        opened.execute("SET TimeZone = 'UTC'")
        days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
        filled(opened, WORKING_DAYS, {"territoire": "varchar", "jour": "date"}, [
            ("metropole", day) for day in days if working(day)
        ])  # fmt: skip
        yield opened


def filled(
    opened: duckdb.DuckDBPyConnection, table: str, columns: Mapping[str, str], rows: Iterable[Sequence[Value]]
) -> None:
    """Make a table of typed rows, through a file: row by row takes minutes."""
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerows([_written(value) for value in row] for row in rows)
        file.flush()
        types = ", ".join(f"'{name}': '{type_}'" for name, type_ in columns.items())
        read = (
            f"read_csv('{file.name}', header=false, nullstr='NULL', auto_detect=false, columns={{{types}}})"
        )
        opened.execute(f"CREATE OR REPLACE TABLE {table} AS SELECT * FROM {read}")  # noqa: S608 our own names


def _written(value: Value) -> str:
    if value is None:
        return "NULL"
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def by_sql(
    opened: duckdb.DuckDBPyConnection, node: Node, rows: Sequence[Mapping[str, Value]], zone: str
) -> list[Any]:
    """Evaluate a tree over rows in DuckDB, in the order of the rows."""
    fields = [field for field, type_ in TYPES.items() if type_ in SQL_TYPES]
    columns = {"numero": "integer", ZONE: "varchar", TERRITORY: "varchar"}
    columns |= {f"e.{field}": SQL_TYPES[TYPES[field]] for field in fields}
    filled(opened, "lignes", columns, [
        (number, zone, "metropole", *(row.get(f"e.{field}") for field in fields))
        for number, row in enumerate(rows)
    ])  # fmt: skip
    value = sql(node).sql(dialect="duckdb")
    if node.type is Type.INSTANT:
        value = f"epoch_us({value})"  # compared as microseconds: a zone is only a way to write them
    query = f"SELECT {value} FROM lignes ORDER BY numero"  # noqa: S608 our own names
    return [value for (value,) in opened.execute(query).fetchall()]


def by_python(node: Node, rows: Sequence[Mapping[str, Value]], zone: str) -> list[Any]:
    run, where = compiled(node), place(zone)
    return [run(row, where) for row in rows]


def assert_alike(
    opened: duckdb.DuckDBPyConnection,
    node: Node,
    rows: Sequence[Mapping[str, Value]],
    zone: str = "Europe/Paris",
) -> None:
    for row, python, found in zip(
        rows, by_python(node, rows, zone), by_sql(opened, node, rows, zone), strict=True
    ):
        expected = int(python.timestamp()) * 1_000_000 if isinstance(python, datetime) else python
        assert expected == found, f"{sql(node).sql(dialect='duckdb')}\n{row}: Python {python}, SQL {found}"


def month_ends() -> list[date]:
    """Give every day of the last three and first two of each month from 2018 to 2030, leap years included."""
    days = [date(2018, 1, 1) + timedelta(days=number) for number in range(13 * 365)]
    return [day for day in days if day.day <= 2 or (day + timedelta(days=3)).month != day.month]


COUNTS: Mapping[Unit, tuple[int, ...]] = {"day": (5, 8, 15), "month": (1, 2, 3, 6), "year": (3, 4, 5)}
DURATIONS = [
    Duration(number, unit, franc, postponed)
    for unit, numbers in COUNTS.items()
    for number in numbers
    for franc, postponed in product((False, True), repeat=2)
]


@pytest.mark.parametrize("duration", DURATIONS, ids=lambda one: f"{one.iso}-{one.franc}-{one.postponed}")
def test_a_deadline_is_the_same_on_each_side_of_its_last_day(
    connection: duckdb.DuckDBPyConnection, duration: Duration
) -> None:
    node = bound(parsed("e.fin <= echeance(e.debut, e.duree)", SCOPE), {"e.duree": duration})
    rows = [
        {"e.debut": start, "e.fin": duration.after(start, place()) + timedelta(days=shift)}
        for start in month_ends()
        for shift in (-1, 0, 1, 2)
    ]
    assert_alike(connection, node, rows)
    expected = [shift <= 0 for _ in month_ends() for shift in (-1, 0, 1, 2)]
    assert by_python(node, rows, "Europe/Paris") == expected


def test_there_are_ten_thousand_boundary_pairs_a_calendar() -> None:
    for unit in COUNTS:
        durations = [duration for duration in DURATIONS if duration.unit == unit]
        assert len(durations) * len(month_ends()) * 4 >= 10_000


@pytest.mark.parametrize("duration", [one for one in DURATIONS if not one.postponed], ids=str)
def test_a_duration_before_a_day(connection: duckdb.DuckDBPyConnection, duration: Duration) -> None:
    node = bound(parsed("avant(e.fin, e.duree)", SCOPE), {"e.duree": duration})
    assert_alike(connection, node, [{"e.fin": day} for day in month_ends()])


@pytest.mark.parametrize("zone", ZONES)
def test_the_legal_day_of_an_instant_around_every_midnight_and_clock_change(
    connection: duckdb.DuckDBPyConnection, zone: str
) -> None:
    node = parsed("jour(e.instant)", SCOPE)
    midnights = [datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=number) for number in range(731 * 24)]
    rows: list[Mapping[str, Value]] = [{"e.instant": instant} for instant in midnights[::2]]
    local = ZoneInfo(zone)
    for change in (date(2025, 3, 30), date(2025, 10, 26), date(2025, 4, 6), date(2025, 9, 28)):
        start = datetime.combine(change, datetime.min.time(), local).astimezone(UTC) - timedelta(hours=2)
        rows += [{"e.instant": start + timedelta(minutes=15 * number)} for number in range(120)]
    assert_alike(connection, node, rows, zone)


def test_rounding_ties(connection: duckdb.DuckDBPyConnection) -> None:
    amounts: list[Mapping[str, Value]] = [
        {"e.montant": cents, "e.taux": rate} for cents in range(0, 40_001, 7) for rate in RATES
    ]
    for text in ("arrondi_au_centime(e.taux * e.montant)", "arrondi_a_l_euro(e.taux * e.montant)"):
        assert_alike(connection, parsed(text, SCOPE), amounts)
    reduction = "e.montant - minimum(arrondi_au_centime(e.taux * e.montant), e.autre_montant)"
    rows: list[Mapping[str, Value]] = [{**row, "e.autre_montant": 5000} for row in amounts]
    assert_alike(connection, parsed(reduction, SCOPE), rows)


RATES = (Decimal("0.20"), Decimal("0.05"), Decimal("0.125"), Decimal("0.5"), Decimal("1"))


def test_every_function_has_its_sql() -> None:
    assert set(SQL) == set(FUNCTIONS)


CALLS = [
    "lendemain(e.debut)",
    "veille(e.debut)",
    "annee(e.debut)",
    "quantieme(e.debut)",
    "jours_entre(e.debut, e.fin)",
    "ajouter_heures(e.instant, e.nombre_)",
    "ajouter_minutes(e.instant, e.nombre_)",
    "maximum(e.montant - e.autre_montant, 0)",
    "chiffres(e.texte, 3, 4)",
    "chiffres(e.texte, e.nombre_, 2)",
    "extrait(e.texte, 2, 5)",
    "minimum(e.montant, e.autre_montant)",
    "maximum(e.montant, e.autre_montant, e.montant + e.autre_montant)",
    "maximum(e.debut, e.fin)",
    "premier_connu(e.debut, e.fin)",
    "premier_connu(e.montant, e.autre_montant)",
    "present(e.piece)",
    "e.montant if e.vrai else e.autre_montant",
    "e.nombre_ * e.montant",
    "e.nombre_ + e.nombre_ - 3",
]


def _values(chance: random.Random) -> dict[str, Value]:
    def maybe(value: Value) -> Value:
        return value if chance.random() > 0.15 else None

    start = date(2018, 1, 1) + timedelta(days=chance.randrange(4000))
    moment = datetime(2018, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(5_000_000))
    text = "".join(
        chance.choice("0123456789aé") if chance.random() < 0.2 else chance.choice("0123456789")
        for _ in range(chance.randrange(14))
    )
    return {
        "e.montant": maybe(
            chance.choice([0, 1, 1700, 3500, 20000, 25000, 25100, 30000, chance.randrange(10**7)])
        ),
        "e.autre_montant": maybe(chance.choice([0, 1, 5000, 5020, chance.randrange(10**6)])),
        "e.taux": maybe(chance.choice(RATES)),
        "e.nombre_": maybe(chance.randrange(1, 12)),
        "e.debut": maybe(start),
        "e.fin": maybe(start + timedelta(days=chance.randrange(-3, 100))),
        "e.instant": maybe(moment),
        "e.limite": maybe(moment + timedelta(minutes=chance.randrange(-2, 3))),
        "e.texte": maybe(text),
        "e.code": maybe(chance.choice(sorted(CODES))),
        "e.vrai": maybe(chance.random() < 0.5),
        "e.faux": maybe(chance.random() < 0.5),
        "e.piece": maybe(chance.random() > 0),
    }


ROWS = [_values(random.Random(number)) for number in range(3000)]  # noqa: S311 rows of a test, the same every time


@pytest.mark.parametrize("text", CALLS)
def test_every_function_over_random_rows(connection: duckdb.DuckDBPyConnection, text: str) -> None:
    assert_alike(connection, parsed(text, SCOPE), ROWS)


def _variable(field: str) -> Variable:
    return Variable(TYPES[field], Column("event", "e", field), field)


ORDERS = ("==", "!=", "<", "<=", ">", ">=")
_LEAVES = st.one_of(
    st.builds(
        Comparison,
        st.sampled_from(ORDERS),
        st.just(_variable("montant")),
        st.just(_variable("autre_montant")),
    ),
    st.builds(Comparison, st.sampled_from(ORDERS), st.just(_variable("debut")), st.just(_variable("fin"))),
    st.builds(
        Comparison, st.sampled_from(ORDERS), st.just(_variable("instant")), st.just(_variable("limite"))
    ),
    st.builds(
        Comparison,
        st.sampled_from(("==", "!=")),
        st.just(_variable("code")),
        st.builds(Constant, st.just(Type.TEXT), st.sampled_from(sorted(CODES))),
    ),
    st.builds(Membership, st.just(_variable("code")), st.just(("rejet", "irrecevabilite"))),
    st.just(_variable("vrai")),
    st.just(_variable("faux")),
    st.just(Call("present", (_variable("debut"),), Type.BOOLEAN)),
)
CONDITIONS: st.SearchStrategy[Node] = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.builds(Logic, st.sampled_from(("and", "or")), st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Negation, inner),
        st.builds(Choice, inner, inner, inner, st.just(Type.BOOLEAN)),
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(CONDITIONS)
def test_any_condition_is_true_false_or_unknown_alike(node: Node) -> None:
    with duckdb.connect() as opened:
        opened.execute("SET TimeZone = 'UTC'")
        assert_alike(opened, node, ROWS[:200])
