"""Days of the kit: no office acts on a Sunday or a public holiday, unless this is what a case is about."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from generator.engine.reading import Raw
from generator.engine.visibility import judged_events
from generator.kit.purposes.calendar_traps import TRAPS
from generator.kit.setup.office_days import is_plausible, kept_days
from generator.languages import language
from tests.generator.engine.build import book
from tests.generator.kit.kit import Json, cases

THE_DAY_IS_THE_POINT = {trap.why(language("fr")) for trap in TRAPS if trap.is_of_the_day} | {
    "le dernier jour n’est férié que là"
}
"""Why a case is there, where an office may act on a day off: the law counts to that day."""

THIRTY_DAYS_AFTER_25_NOVEMBER = {"rapo-acceptation-partielle-transmise", "rapo-acceptation-totale-transmise"}
"""Rules whose appeal comes thirty days after a notice: at Christmas, where three months end with February.

No year mends it: the decision, a fortnight later, is then of any day too.
"""

THE_FIRST_HOUR_OF_A_YEAR = {"numero-annee": "fait.constat"}
"""Rules whose finding is of the first hour of a year, a holiday: by another clock, of the year before."""


LEAST_TARIFF = 1000
"""In cents: ten euros, the least forfait that a city is known to have set."""


def done(case: Json) -> Iterator[Raw]:
    """Give what is done in a case, by the role or to it."""
    for step in case["steps"]:
        if step.get("call") in ("deliver", "trigger"):
            one = step.get("exchange", step)
            at = datetime.fromisoformat(one.get("time") or one["now"])
            yield Raw(one["type"], at, one.get("data", {}), channel=one.get("canal"))


def judged(case: Json) -> frozenset[str]:
    rule = book().rules.get(case["rule"])
    return (
        judged_events(rule) | {getattr(rule.datum.outcome, "event", "")} if rule is not None else frozenset()
    )


def off(case: Json) -> list[str]:
    """Name what an office does in a case on a day when it is closed, what the case is about apart."""
    apart = judged(case) if case["why"] in THE_DAY_IS_THE_POINT else frozenset()
    if case["rule"] in THIRTY_DAYS_AFTER_25_NOVEMBER and case["why"] == "le délai finit avec février":
        apart |= {"rapo.depot", "rapo.decision"}
    apart |= {THE_FIRST_HOUR_OF_A_YEAR.get(case["rule"], "")}
    territory = case["settings"].get(book().setting_that_gives("territory"))
    return [
        f"{raw.name} {raw.moment}"
        for raw in done(case)
        if raw.name not in apart and not is_plausible(book(), territory, raw)
    ]


def test_an_office_acts_on_its_days() -> None:
    found = {id_: names for id_, case in cases().items() if (names := off(case))}
    assert not found


def test_an_appeal_by_post_comes_on_a_day_of_the_post_and_another_one_on_any_day() -> None:
    sunday = datetime.fromisoformat("2025-03-09T10:00:00+01:00")
    letter, electronic = (
        Raw("rapo.depot", sunday, {"mode-envoi-recours": how})
        for how in ("lettre-recommandee-ar", "procede-electronique")
    )
    assert kept_days(book(), letter) is not None
    assert not is_plausible(book(), None, letter)
    assert is_plausible(book(), None, electronic)
    assert is_plausible(book(), None, letter, by=1)


@pytest.mark.parametrize(
    ("territory", "day", "is_off"),
    [(None, "2025-05-22", False), ("martinique", "2025-05-22", True), (None, "2025-05-08", True)],
)
def test_a_public_holiday_is_that_of_the_place(territory: str | None, day: str, *, is_off: bool) -> None:
    raw = Raw("fait.constat", datetime.fromisoformat(f"{day}T15:00:00+02:00"), {})
    assert is_plausible(book(), territory, raw) is not is_off


def test_a_finding_of_a_past_is_of_an_hour_of_the_day() -> None:
    """Parking is free at night; a few cases are about an hour, or follow what happens at one."""
    wanted = kept_days(book(), Raw("fait.constat", datetime(2025, 3, 10, 10), {}))
    assert wanted is not None
    hours = [
        raw.moment.time() for case in cases().values() for raw in done(case) if raw.name == "fait.constat"
    ]
    inside = sum(wanted.from_ <= hour <= wanted.until for hour in hours)
    assert inside > 0.8 * len(hours)


def test_no_forfait_is_of_a_few_cents() -> None:
    """What is left to pay may be a cent, once the rest is paid: a tariff never is."""
    tariffs = {
        id_: tariff
        for id_, case in cases().items()
        for step in case["steps"]
        if (tariff := (step.get("exchange", step).get("data") or {}).get("montant-fps-tarif")) is not None
    }
    assert len(tariffs) > 100
    small = {id_ for id_, tariff in tariffs.items() if isinstance(tariff, int) and tariff < LEAST_TARIFF}
    assert small == {"contenu-message-fps-creation.35"}  # a sum below zero, which is refused
