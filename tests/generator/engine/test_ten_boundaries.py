"""Ten boundaries of the law, computed twice: by hand, written out, and by `python-dateutil`.

The engine must find the same days. `dateutil` knows no rule: it gives months, Easter and zones; the lists of
public holidays are those of Code du travail L3133-1, L3134-13 and L3422-2, written here again.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest
from dateutil import tz
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from generator.engine.rows import Moment
from tests.generator.engine.build import Told, book, told, verdicts

DAY = timedelta(days=1)
THERE = {"alsace-moselle": ("12-26",), "la-reunion": ("12-20",), "mayotte": ("04-27",)}


def holidays(year: int, territory: str) -> set[date]:
    fixed = "01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25".split()  # noqa: SIM905 as the law lists them
    days = {date.fromisoformat(f"{year}-{one}") for one in (*fixed, *THERE.get(territory, ()))}
    sunday = easter(year)
    movable = [1, 39, 50] + ([-2] if territory == "alsace-moselle" else [])
    return days | {sunday + one * DAY for one in movable}


def put_off(day: date, territory: str = "metropole") -> date:
    while day.weekday() >= 5 or day in holidays(day.year, territory):
        day += DAY
    return day


def ends(start: str, months: int, territory: str = "metropole") -> set[date]:
    """Give the last day of a delay in months in the four readings of D-02."""
    plain = date.fromisoformat(start) + relativedelta(months=months)
    both = {plain, plain + DAY}
    return both | {put_off(one, territory) for one in both}


def clear(start: str, months: int, territory: str = "metropole") -> date:
    """Give the last day before the court: a clear month, put off to a working day."""
    return put_off(date.fromisoformat(start) + relativedelta(months=months) + DAY, territory)


def received(sent: str) -> set[date]:
    """Give the two readings of five clear days (D-01)."""
    return {date.fromisoformat(sent) + count * DAY for count in (5, 6)}


def written(*days: str) -> set[date]:
    return set(map(date.fromisoformat, days))


def found(
    legal_date: str, *events: Told, settings: Mapping[str, str | int | bool] | None = None
) -> set[date]:
    dossier = told(*events, settings=settings)
    moments = [
        Moment(book(), dossier, dossier.deliveries[-1], one) for one in book().selections_of(legal_date)
    ]
    return {moment.legal_date(legal_date) for moment in moments}  # type: ignore[misc]  # dates, all are known


def put_on(day: str) -> Told:
    return ("fait.apposition", f"{day}T10:00:00+00:00", {})


def posted(day: date) -> Told:
    sent = {"date-envoi-recours": day.isoformat(), "date-reception": day.isoformat()}
    return ("rapo.depot", f"{day}T10:00:00+00:00", sent)


RAPO = [
    # Friday 31 January 2025 and a month: February has no 31st, so Friday 28; clear, Saturday 1 March, put off
    # over Sunday 2 to Monday 3 March.
    ("2025-01-31", "metropole", written("2025-02-28", "2025-03-01", "2025-03-03")),
    # Wednesday 31 January 2024 and a month, in a leap year: Thursday 29 February; clear, Friday 1 March.
    ("2024-01-31", "metropole", written("2024-02-29", "2024-03-01")),
    # Friday 21 March 2025 and a month: 21 April is Easter Monday (Easter is on the 20th), put off to Tuesday
    # 22, which is the clear day too.
    ("2025-03-21", "metropole", written("2025-04-21", "2025-04-22")),
    # Tuesday 19 November 2024 and a month, in La Réunion: Thursday 19 December; the clear day, Friday 20, is
    # that of abolition: then come Saturday 21, Sunday 22 and Monday 23.
    ("2024-11-19", "la-reunion", written("2024-12-19", "2024-12-20", "2024-12-23")),
    # The same in mainland France, where 20 December is a Friday like any other.
    ("2024-11-19", "metropole", written("2024-12-19", "2024-12-20")),
]


@pytest.mark.parametrize(("notified", "territory", "by_hand"), RAPO)
def test_the_month_of_the_prior_appeal(notified: str, territory: str, by_hand: set[date]) -> None:
    assert ends(notified, 1, territory) == by_hand
    first, last = min(by_hand), max(by_hand)
    rule = book().rules["rapo-delai"]

    def verdict(day: date) -> str:
        history = told(put_on(notified), posted(day), settings={"territoire": territory})
        return verdicts(rule, history)[0]

    assert verdict(first) == "satisfied"
    assert verdict(first + DAY).endswith("?")
    assert verdict(last).endswith("?")
    assert verdict(last + DAY) == "pending"


COURT = [
    # Rejected by silence on Thursday 20 March 2025: 20 April is Easter Sunday, the clear day Easter Monday:
    # Tuesday 22 April.
    ("2025-03-20", "metropole", "2025-04-22"),
    # On Monday 28 April 2025: the clear day is Thursday 29 May, Ascension (Easter and 39 days): Friday 30.
    ("2025-04-28", "metropole", "2025-05-30"),
    # Rejected on Monday 17 March 2025: the clear day is Friday 18 April, a working day.
    ("2025-03-17", "metropole", "2025-04-18"),
    # The same in Alsace-Moselle, where Good Friday is a public holiday; Saturday, Sunday, Easter Monday 21.
    ("2025-03-17", "alsace-moselle", "2025-04-22"),
]


@pytest.mark.parametrize(("rejected", "territory", "by_hand"), COURT)
def test_the_month_before_the_court(rejected: str, territory: str, by_hand: str) -> None:
    last = clear(rejected, 1, territory)
    assert last == date.fromisoformat(by_hand)
    received_on = date.fromisoformat(rejected) - DAY - relativedelta(months=1)
    assert received_on + relativedelta(months=1) + DAY == date.fromisoformat(rejected)
    appeal = posted(received_on)

    def verdict(day: date) -> str:
        dossier = {"objet-requete": "decision-rapo", "mode-depot": "portail"}
        dossier |= {"date-envoi-requete": day.isoformat(), "date-reception-requete": day.isoformat()}
        request = ("recours-requerant.depot", f"{day}T10:00:00+00:00", dossier)
        rule, settings = book().rules["requete-delai"], {"territoire": territory}
        return verdicts(rule, told(appeal, request, settings=settings))[0]

    assert [verdict(last), verdict(last + DAY)] == ["satisfied", "pending"]


def test_three_months_from_the_end_of_november_end_with_february() -> None:
    """Notified on Saturday 30 November 2024: February has no 30th, so 28 February 2025; unpaid on 1 March."""
    limit = date(2024, 11, 30) + relativedelta(months=3)
    assert limit == date(2025, 2, 28)
    assert found("limite-paiement", put_on("2024-11-30")) == {limit}
    assert found("impaye", put_on("2024-11-30")) == {date(2025, 3, 1)}


def test_five_clear_days_cross_the_year() -> None:
    """Posted on Friday 27 December 2024: five whole days go to 1 January; so 2 January, or the 1st."""
    notice = ("envoi-apa.envoi", "2024-12-27T08:00:00+01:00", {"date-envoi": "2024-12-27"})
    assert received("2024-12-27") == written("2025-01-01", "2025-01-02")
    assert found("notification-avis", notice) == received("2024-12-27")
    assert found("limite-paiement", notice) == written("2025-04-01", "2025-04-02")


def test_the_reduction_of_a_warning_sent_on_the_last_of_august_ends_with_september() -> None:
    """Sent on Sunday 31 August 2025, whatever day it is received: September has no 31st, so Tuesday 30."""
    title = ("emission-te.emission", "2025-08-29T09:00:00+02:00", {"date-te": "2025-08-29"})
    warning = ("avertissement.avertissement", "2025-08-31T09:00:00+02:00", {"date-envoi": "2025-08-31"})
    assert date(2025, 8, 31) + relativedelta(months=1) == date(2025, 9, 30)
    assert found("limite-reduction", title, warning) == {date(2025, 9, 30)}


def test_four_years_from_a_leap_day_end_on_the_next_one() -> None:
    """Signed on Thursday 29 February 2024: recovery may begin until Tuesday 29 February 2028."""
    title = ("emission-te.emission", "2024-02-29T09:00:00+01:00", {"date-te": "2024-02-29"})
    assert date(2024, 2, 29) + relativedelta(years=4) == date(2028, 2, 29)
    assert found("prescription", title) == {date(2028, 3, 1)}


@pytest.mark.parametrize(
    ("at", "territory", "zone", "by_hand"),
    [
        # The clocks go forward in the night of 30 March 2025: 23.30 UTC on the 29th is 0.30 in Paris.
        ("2025-03-29T23:30:00+00:00", "metropole", "Europe/Paris", "2025-03-30"),
        # They go back in that of 26 October 2025: 22.30 UTC on the 25th is 0.30 in summer time.
        ("2025-10-25T22:30:00+00:00", "metropole", "Europe/Paris", "2025-10-26"),
        # And 22.30 UTC on the 26th is 23.30 in winter time: still the 26th.
        ("2025-10-26T22:30:00+00:00", "metropole", "Europe/Paris", "2025-10-26"),
        # Cayenne is three hours behind Greenwich all the year: 2.30 UTC on the 14th is 23.30 on the 13th.
        ("2025-01-14T02:30:00+00:00", "guyane", "America/Cayenne", "2025-01-13"),
        # La Réunion is four hours ahead: 20.30 UTC on the 13th is 0.30 on the 14th.
        ("2025-01-13T20:30:00+00:00", "la-reunion", "Indian/Reunion", "2025-01-14"),
    ],
)
def test_the_day_of_an_instant_is_that_of_its_place(at: str, territory: str, zone: str, by_hand: str) -> None:
    day = datetime.fromisoformat(at).astimezone(tz.gettz(zone)).date()
    assert day == date.fromisoformat(by_hand)
    assert found("notification-avis", ("fait.apposition", at, {}), settings={"territoire": territory}) == {
        day
    }
