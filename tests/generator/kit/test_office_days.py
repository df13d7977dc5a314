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
    apart |= {THE_FIRST_HOUR_OF_A_YEAR.get(case["rule"], "")}
    territory = case["settings"].get(book().setting_that_gives("territory"))
    return [
        f"{raw.name} {raw.moment}"
        for raw in done(case)
        if raw.name not in apart and not is_plausible(book(), territory, raw)
    ]


def letters() -> Iterator[tuple[Json, Raw]]:
    """Give each prior appeal that comes by post, with its case."""
    for case in cases().values():
        for raw in done(case):
            if raw.name == "rapo.depot" and kept_days(book(), raw) is not None:
                yield case, raw


def test_a_letter_arrives_on_a_day_of_the_post_whatever_day_the_law_counts_to() -> None:
    """A case of a holiday is about the day on which the appeal was posted, not that of its arrival."""
    arrived = {
        case["id"]: raw.moment.date()
        for case, raw in letters()
        if not is_plausible(book(), case["settings"].get(book().setting_that_gives("territory")), raw)
        and raw.data.get("date-envoi-recours") != raw.moment.date().isoformat()
    }
    assert not arrived
    assert sum(1 for _ in letters()) > 100


def test_an_appeal_is_never_of_the_day_of_the_finding() -> None:
    for case in cases().values():
        found = {raw.name: raw.moment.date() for raw in reversed([*done(case)])}
        if {"fait.constat", "rapo.depot"} <= found.keys():
            assert found["fait.constat"] != found["rapo.depot"], case["id"]


def test_a_day_that_a_message_repeats_is_a_day_of_who_did_it() -> None:
    """A notice leaves by post: an appeal that says that it left at Christmas is no plausible one."""
    appeal = Raw("rapo.depot", datetime.fromisoformat("2025-01-24T10:00:00+01:00"), {})
    assert is_plausible(book(), None, appeal._replace(data={"date-envoi-avis": "2024-12-24"}))
    assert not is_plausible(book(), None, appeal._replace(data={"date-envoi-avis": "2024-12-25"}))
    assert is_plausible(
        book(), None, appeal._replace(data={"date-envoi-avis": "25/12/2024"})
    )  # no day at all


def test_a_decision_is_dated_of_a_day_of_an_office_unless_the_day_is_the_point() -> None:
    for case in cases().values():
        if case["rule"] == "rapo-reponse-delai" and case["why"] not in THE_DAY_IS_THE_POINT:
            for raw in done(case):
                said = raw.data.get("date-decision")
                if raw.name == "rapo.decision" and said is not None:
                    day = datetime.fromisoformat(f"{said}T10:00:00+02:00")
                    assert is_plausible(book(), None, Raw("rapo.decision", day, {})), case["id"]


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


def test_a_registry_writes_by_day_before_what_is_awaited_overseas() -> None:
    """The hour that decides a day there is that of the decision, not of what came months before it."""
    told = [case for case in cases().values() if case["rule"] == "decision-notifiee-a-la-collectivite"]
    hours: dict[str, set[int]] = {}
    for raw in (raw for case in told for raw in done(case)):
        hours.setdefault(raw.name, set()).add(raw.moment.hour)
    assert hours["recours-collectivite.communication-requete"] <= set(range(8, 19))
    assert hours["recours-requerant.notification-decision"] >= {0, 23}


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
