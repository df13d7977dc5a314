from datetime import date, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from generator.formula import Duration, Place, iso_duration
from generator.formula.durations import Unit


def place(territory: str | None = None) -> Place:
    public = holidays.country_holidays("FR", subdiv=territory)
    return Place(ZoneInfo("Europe/Paris"), lambda day: day.weekday() < 5 and day not in public)


MONTHS = [
    # start, months, last day: date to date, clipped to the last day of a shorter month
    ("2025-01-12", 1, "2025-02-12"),
    ("2025-01-31", 1, "2025-02-28"),
    ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 1, "2024-03-29"),
    ("2024-11-30", 3, "2025-02-28"),
    ("2023-11-30", 3, "2024-02-29"),
    ("2025-03-31", 1, "2025-04-30"),
    ("2025-08-31", 6, "2026-02-28"),
    ("2025-12-31", 2, "2026-02-28"),
]


@pytest.mark.parametrize(("start", "months", "last"), MONTHS)
def test_a_month_runs_from_date_to_date(start: str, months: int, last: str) -> None:
    duration = Duration(months, "month")
    assert duration.after(date.fromisoformat(start), place()) == date.fromisoformat(last)


def test_a_leap_day_plus_years_is_clipped() -> None:
    assert Duration(4, "year").after(date(2024, 2, 29), place()) == date(2028, 2, 29)
    assert Duration(3, "year").after(date(2024, 2, 29), place()) == date(2027, 2, 28)


def test_five_clear_days_end_on_the_sixth() -> None:
    assert Duration(5, "day").after(date(2025, 1, 7), place()) == date(2025, 1, 12)
    assert Duration(5, "day", franc=True).after(date(2025, 1, 7), place()) == date(2025, 1, 13)


POSTPONED = [
    # start, subdivision, last day: Saturday, Sunday or public holiday to the next working day
    ("2025-03-18", None, "2025-04-18"),  # Good Friday is a working day in most of France
    ("2025-03-18", "57", "2025-04-22"),  # not in Moselle: Friday, week-end, then Easter Monday
    ("2025-03-21", None, "2025-04-22"),  # Easter Monday
    ("2025-04-01", None, "2025-05-02"),  # 1 May
    ("2025-11-25", None, "2025-12-26"),  # Christmas
    ("2025-11-25", "57", "2025-12-29"),  # and the day after it in Moselle, then the week-end
    ("2025-04-22", "972", "2025-05-23"),  # abolition of slavery in Martinique
    ("2025-04-22", None, "2025-05-22"),
    ("2025-11-20", "974", "2025-12-22"),  # abolition of slavery in La Réunion is a Saturday in 2025
]


@pytest.mark.parametrize(("start", "territory", "last"), POSTPONED)
def test_a_last_day_that_is_no_working_day_is_put_off(start: str, territory: str | None, last: str) -> None:
    duration = Duration(1, "month", postponed=True)
    assert duration.after(date.fromisoformat(start), place(territory)) == date.fromisoformat(last)


DAYS = st.dates(date(2018, 1, 1), date(2035, 12, 31))
DURATIONS = st.builds(
    Duration,
    st.integers(1, 24),
    st.sampled_from(("day", "month", "year")),
    franc=st.booleans(),
    postponed=st.booleans(),
)


@given(DAYS, DURATIONS)
def test_a_later_start_never_ends_earlier(start: date, duration: Duration) -> None:
    assert duration.after(start, place()) <= duration.after(start + timedelta(days=1), place())


@given(DAYS, DURATIONS)
def test_a_delay_never_ends_before_it_starts_and_a_postponed_one_ends_on_a_working_day(
    start: date, duration: Duration
) -> None:
    end = duration.after(start, place())
    assert end > start
    assert place().is_working(end) or not duration.postponed


@given(DAYS, st.integers(1, 1200), st.sampled_from(("month", "year")))
def test_months_are_those_of_a_library(start: date, number: int, unit: Unit) -> None:
    number = min(number, 100) if unit == "year" else number
    span = relativedelta(months=number) if unit == "month" else relativedelta(years=number)
    assert Duration(number, unit).after(start, place()) == start + span
    assert Duration(number, unit).before(start) == start - span


@given(DAYS, st.integers(1, 24))
def test_a_clear_delay_ends_one_day_later(start: date, months: int) -> None:
    plain = Duration(months, "month").after(start, place())
    assert Duration(months, "month", franc=True).after(start, place()) == plain + timedelta(days=1)


@given(DAYS, DURATIONS)
def test_before_undoes_after_but_for_clipping(start: date, duration: Duration) -> None:
    plain = Duration(duration.number, duration.unit)
    back = plain.before(plain.after(start, place()))
    assert back <= start
    assert (start - back).days <= 3


@pytest.mark.parametrize("text", ["P1M", "P5D", "P4Y", "P1200M"])
def test_a_duration_is_written_in_iso(text: str) -> None:
    read = iso_duration(text)
    assert read is not None
    assert Duration(*read).iso == text


@pytest.mark.parametrize("text", ["P0D", "P1W", "1M", "P1M1D", "PT1H", "P1.5M", "P101Y", "", "P1M\n"])
def test_anything_else_is_no_duration(text: str) -> None:
    assert iso_duration(text) is None
