"""The public holidays of each territory: those of the law's list, no more, and no date of them in Python."""

import ast
import re
from collections.abc import Mapping, Sequence
from datetime import date

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.characters import quoted
from generator.engine.public_holidays import occurrence, of_place, of_year
from generator.engine.territories import place
from generator.explaining import explanation, named
from generator.formula import Duration
from generator.model.calendar import PublicHoliday, Territory
from tests.generator.engine.build import ROOT, book, specification

EVERYWHERE = {
    2019: "01-01 04-22 05-01 05-08 05-30 06-10 07-14 08-15 11-01 11-11 12-25",
    2024: "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25",
    2026: "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
    2038: "01-01 04-26 05-01 05-08 06-03 06-14 07-14 08-15 11-01 11-11 12-25",  # the latest Easter there is
}
"""L3133-1: Easter Monday, Ascension and Whit Monday were read in almanacs."""
THERE = {
    "metropole": {},
    "alsace-moselle": {2019: "04-19 12-26", 2024: "03-29 12-26", 2026: "04-03 12-26", 2038: "04-23 12-26"},
    "alsace-moselle-sans-temple": dict.fromkeys(EVERYWHERE, "12-26"),
    "mayotte": dict.fromkeys(EVERYWHERE, "04-27"),
    "martinique": dict.fromkeys(EVERYWHERE, "05-22"),
    "guadeloupe": dict.fromkeys(EVERYWHERE, "05-27"),
    "guyane": dict.fromkeys(EVERYWHERE, "06-10"),
    "la-reunion": dict.fromkeys(EVERYWHERE, "12-20"),
}
"""L3134-13 and L3422-2."""
CUSTOMS = [
    ("martinique", "2026-07-21", "Schœlcher"),
    ("guadeloupe", "2026-07-21", "Schœlcher"),
    ("guadeloupe", "2026-03-12", "Mid-Lent"),
    ("martinique", "2026-02-17", "Shrove Tuesday"),
    ("martinique", "2026-04-03", "Good Friday"),
    ("guyane", "2026-02-18", "Ash Wednesday"),
    ("metropole", "2026-04-03", "Good Friday"),
    ("alsace-moselle-sans-temple", "2026-04-03", "Good Friday, where there is no temple"),
    ("mayotte", "2026-03-20", "Id al-Fitr"),
    ("la-reunion", "2025-11-02", "All Souls"),
]


def days(territory: str, year: int) -> frozenset[date]:
    return frozenset(of_year(of_place(book().public_holidays, territory), year))


@pytest.mark.parametrize("year", EVERYWHERE)
@pytest.mark.parametrize("territory", THERE)
def test_a_territory_has_the_holidays_of_the_law_and_no_other(territory: str, year: int) -> None:
    there: Mapping[int, str] = THERE[territory]
    expected = f"{EVERYWHERE[year]} {there.get(year, '')}".split()
    assert days(territory, year) == {date.fromisoformat(f"{year}-{day}") for day in expected}


def test_the_table_knows_every_territory() -> None:
    assert set(THERE) == set(book().places)


@pytest.mark.parametrize(("territory", "day", "custom"), CUSTOMS)
def test_a_custom_is_no_public_holiday(territory: str, day: str, custom: str) -> None:
    assert date.fromisoformat(day) not in days(territory, int(day[:4])), custom


@pytest.mark.parametrize(
    ("territory", "start", "end"),
    [
        ("metropole", "2026-06-21", "2026-07-21"),
        ("martinique", "2026-06-21", "2026-07-21"),  # no holiday: the appeal of the next day is late
        ("guyane", "2026-06-21", "2026-07-21"),
        ("martinique", "2026-04-22", "2026-05-26"),  # Friday 22 May, the week-end, then Whit Monday
        ("guyane", "2026-05-10", "2026-06-11"),
        ("metropole", "2026-05-10", "2026-06-10"),
        ("alsace-moselle", "2026-03-03", "2026-04-07"),  # Good Friday, the week-end, Easter Monday
        ("alsace-moselle-sans-temple", "2026-03-03", "2026-04-03"),
    ],
)
def test_a_last_day_is_put_off_for_a_holiday_of_the_place_only(territory: str, start: str, end: str) -> None:
    month = Duration(1, "month", postponed=True)
    assert month.after(date.fromisoformat(start), book().place(territory)) == date.fromisoformat(end)


@settings(max_examples=25)
@given(st.integers(2018, 2099))
def test_another_library_has_the_same_national_list(year: int) -> None:
    assert days("metropole", year) == frozenset(holidays.country_holidays("FR", years=year))
    moselle = holidays.country_holidays("FR", subdiv="57", years=year)
    assert days("alsace-moselle", year) == frozenset(moselle)


@given(st.integers(2018, 2400))
def test_movable_feasts_fall_on_their_day_of_the_week_and_every_place_keeps_the_national_ones(
    year: int,
) -> None:
    weekdays = {"lundi-de-paques": 0, "ascension": 3, "lundi-de-pentecote": 0, "vendredi-saint": 4}
    movable = [holiday for holiday in book().public_holidays if holiday.easter is not None]
    assert {holiday.id for holiday in movable} == set(weekdays)
    for holiday in movable:
        day = occurrence(holiday, year)
        assert day is not None
        assert day.weekday() == weekdays[holiday.id]
        assert date(year, 3, 20) <= day <= date(year, 6, 14)
    assert all(days(territory, year) >= days("metropole", year) for territory in THERE)


@given(st.dates(date(2018, 1, 1), date(2100, 12, 31)), st.sampled_from(sorted(THERE)))
def test_a_day_is_worked_unless_it_is_of_the_week_end_or_a_holiday_of_the_place(
    day: date, territory: str
) -> None:
    off = day.weekday() >= 5 or day in days(territory, day.year)
    assert book().place(territory).is_working(day) is not off


FEAST: dict[str, object] = {"id": "fete", "label": "Fête", "certainty": "law"}


@pytest.mark.parametrize(
    ("keys", "year", "expected"),
    [
        ({"day": "07-14"}, 2020, "2020-07-14"),
        ({"day": "07-14", "from": date(2020, 7, 14)}, 2020, "2020-07-14"),
        ({"day": "07-14", "from": date(2020, 7, 15)}, 2020, None),
        ({"day": "07-14", "until": date(2020, 7, 14)}, 2020, "2020-07-14"),
        ({"day": "07-14", "until": date(2020, 7, 13)}, 2020, None),
        ({"day": "07-14", "until": date(2020, 7, 13)}, 2019, "2019-07-14"),
        ({"easter": 1, "until": date(2025, 12, 31)}, 2026, None),
        ({"easter": 1, "until": date(2025, 12, 31)}, 2025, "2025-04-21"),
        ({"day": "02-29"}, 2024, "2024-02-29"),
        ({"day": "02-29"}, 2026, None),
    ],
)
def test_a_holiday_stands_while_its_text_holds(
    keys: dict[str, object], year: int, expected: str | None
) -> None:
    holiday = PublicHoliday.model_validate({**FEAST, **keys})
    assert occurrence(holiday, year) == (date.fromisoformat(expected) if expected else None)


def test_a_holiday_that_no_longer_stands_is_worked() -> None:
    holiday = PublicHoliday.model_validate({**FEAST, "day": "07-14", "until": date(2025, 12, 31)})
    there = place(Territory(id="ici", label="Ici", zone="Europe/Paris", certainty="law"), (holiday,))
    assert not there.is_working(date(2025, 7, 14))
    assert there.is_working(date(2026, 7, 14))


def test_every_holiday_cites_its_article() -> None:
    sources = {holiday.id: holiday.sources for holiday in book().public_holidays}
    assert all(
        citation.source.startswith("code-travail-") and citation.clause
        for citations in sources.values()
        for citation in citations
    )
    assert all(sources.values())


def test_a_territory_tells_the_holidays_of_a_year_and_their_law() -> None:
    (entry,) = named(specification(), "territory:martinique")
    told = explanation(specification(), entry, date(2026, 7, 1))
    day = "Commémoration de l’abolition de l’esclavage en Martinique"
    assert f"2026-05-22: {quoted(day)} («\u00a0Code du travail" in told
    assert "2026-04-06: «\u00a0Lundi de Pâques\u00a0» («\u00a0Code du travail, art. L3133-1" in told
    assert "2026-07-21" not in told


WORDS = re.compile(
    r"p[aâ]ques|pentec[oô]te|ascension|assomption|toussaint|no[eë]l|vendredi saint|abolition|armistice"
    r"|bastille|easter monday|good friday|christmas",
    re.IGNORECASE,
)


def test_no_holiday_stands_in_python() -> None:
    months_and_days = {
        tuple(map(int, holiday.day.split("-"))): holiday.id
        for holiday in book().public_holidays
        if holiday.day is not None and holiday.day != "01-01"
    }
    found = []
    for file in sorted([*(ROOT / "generator").rglob("*.py"), *(ROOT / "conformance").rglob("*.py")]):
        tree = tuple(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
        found += [f"{file}: {word}" for word in _texts(tree) if WORDS.search(word)]
        found += [f"{file}: {day}" for day in _dates(tree) if day in months_and_days]
        found += [f"{file}: holidays" for name in _imports(tree) if name == "holidays"]
    assert found == []


def _texts(tree: Sequence[ast.AST]) -> list[str]:
    """Give the texts that are no docstring: what a docstring tells is no datum."""
    docstrings = {id(node.value) for node in tree if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in tree
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
    ]


def _dates(tree: Sequence[ast.AST]) -> list[tuple[object, ...]]:
    """Give the months and days that pairs or the dates of any year are made of."""
    pairs = [node.elts for node in tree if isinstance(node, ast.Tuple)]
    calls = [
        node.args[1:3]
        for node in tree
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "date"
    ]
    return [
        tuple(item.value for item in items if isinstance(item, ast.Constant))
        for items in (*pairs, *calls)
        if len(items) == 2
    ]


def _imports(tree: Sequence[ast.AST]) -> list[str]:
    return [
        alias.name.partition(".")[0] for node in tree if isinstance(node, ast.Import) for alias in node.names
    ] + [(node.module or "").partition(".")[0] for node in tree if isinstance(node, ast.ImportFrom)]
