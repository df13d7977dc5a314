"""The dates of the kit against another calendar than ours: dateutil counts, by the letter of the articles."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from dateutil.relativedelta import relativedelta

from tests.generator.kit.kit import Json, cases


def steps(case: Json, call: str, type_: str) -> Iterator[Json]:
    for step in case["steps"]:
        exchange = step.get("exchange", {})
        if step.get("call") == call and type_ in (step.get("type"), exchange.get("type")):
            yield step


def day(instant: str) -> date:
    return datetime.fromisoformat(instant).date()


def of(rule: str) -> list[Json]:
    return [case for case in cases().values() if case["rule"] == rule]


def verdict(case: Json) -> str:
    """Tell what a case expects of a message that the law may turn down."""
    if case["outcome"] == "open":
        return "open"
    return "in time" if any(step.get("expect") == "never" for step in case["steps"]) else "too late"


POSED = [case for case in of("rapo-delai") if list(steps(case, "trigger", "fait.apposition"))]
"""The cases of the appeal in which the notice was put on the vehicle: it is notified the same day."""


@pytest.mark.parametrize("case", POSED, ids=lambda case: case["id"])
def test_an_appeal_within_a_month_is_heard_and_a_later_one_is_not(case: Json) -> None:
    (posed,) = steps(case, "trigger", "fait.apposition")
    (deposit,) = steps(case, "deliver", "rapo.depot")
    sent = date.fromisoformat(deposit["exchange"]["data"]["date-envoi-recours"])
    month = day(posed["now"]) + relativedelta(months=1)
    if sent <= month:
        assert verdict(case) == "in time"
    elif sent == month + timedelta(days=1):
        assert verdict(case) == "open"  # the last day of a clear delay
    elif sent > month + timedelta(days=6):
        assert verdict(case) == "too late"


def test_an_appeal_is_tried_at_the_end_of_short_months_and_over_a_leap_day() -> None:
    posed = {day(next(steps(case, "trigger", "fait.apposition"))["now"]) for case in POSED}
    assert {date(2025, 1, 31), date(2024, 1, 31)} <= posed


def test_a_title_is_never_expected_before_three_months_and_six_days() -> None:
    for case in of("te-date"):
        (sent,) = steps(case, "await", "envoi-apa.envoi")
        (clock,) = (step for step in case["steps"] if step.get("call") == "clock")
        received = day(sent["by"]) + timedelta(days=5)
        earliest = received + relativedelta(months=3) + timedelta(days=1)
        latest = received + timedelta(days=1) + relativedelta(months=3) + timedelta(days=1)
        last = case["steps"][-1]["expect"]
        on = day(clock["now"])
        expected = "never" if on < earliest else "emitted" if on >= latest else "open"
        assert last == expected, case["id"]


def test_every_contested_case_falls_between_two_readings() -> None:
    """It shows both dates: the reader sees what the law leaves open."""
    for case in cases().values():
        if case["outcome"] == "open" and case["kind"] in ("deadline", "response"):
            shown = [step["dates"] for step in case["steps"] if step.get("expect") == "legal-dates"]
            assert shown, case["id"]


def test_each_trap_of_the_calendar_is_tried_by_several_rules() -> None:
    traps = Counter(case["why"] for case in cases().values() if case["kind"] in ("deadline", "response"))
    for why in (
        "le mois d’arrivée est plus court",
        "le délai finit avec février",
        "le délai finit un 29 février",
        "le dernier jour est férié",
        "le dernier jour est un dimanche",
        "le délai passe d’une année à l’autre",
        "la dernière nuit est celle du passage à l’heure d’été",
        "la dernière nuit est celle du passage à l’heure d’hiver",
        "l’heure est celle de la collectivité",
    ):
        assert traps[why] >= 2, why


def test_an_obligation_is_tried_before_at_and_after_its_last_instant() -> None:
    for case in of("rapo-acceptation-partielle-transmise"):
        if case["outcome"] == "open" or case["steps"][-1]["expect"] == "never":
            continue
        clocks = [
            datetime.fromisoformat(step["now"]) for step in case["steps"] if step.get("call") == "clock"
        ]
        (due,) = (
            datetime.fromisoformat(step["by"]) for step in case["steps"] if step.get("expect") == "emitted"
        )
        assert [moment - due for moment in clocks] == [timedelta(days=-1), timedelta(0), timedelta(days=1)]


@pytest.mark.parametrize(
    "rule", ["rapo-delai", "regularisation-delai", "te-date", "requete-telecopie-double"]
)
def test_both_clock_changes_are_tried(rule: str) -> None:
    """A month that ends on the spring night exists only in some years: 28 March 2027 is the first."""
    whys = {case["why"] for case in of(rule)}
    assert {
        "la dernière nuit est celle du passage à l’heure d’été",
        "la dernière nuit est celle du passage à l’heure d’hiver",
    } <= whys


def test_a_late_appeal_is_taken_then_turned_down() -> None:
    """Late is not refused: the message is accepted, and a decision answers it."""
    late = [case for case in of("rapo-delai") if verdict(case) == "too late"]
    assert late
    for case in late:
        expected = [step["expect"] for step in case["steps"] if "expect" in step]
        assert "refused" not in expected
        assert expected[-2:] == ["accepted", "emitted"]
        assert {"field": "sens-decision", "is": "==", "value": "irrecevabilite"} in case["steps"][-1]["where"]


def test_a_third_person_who_paid_appeals_without_mandate() -> None:
    (case,) = (
        case
        for case in of("rapo-auteur-sans-mandat")
        if list(steps(case, "deliver", "information-paiement.information"))
    )
    (deposit,) = steps(case, "deliver", "rapo.depot")
    (paid,) = steps(case, "deliver", "information-paiement.information")
    assert paid["exchange"]["data"]["montant-restant-du"] == 0
    assert deposit["exchange"]["data"]["qualite-auteur"] == "tiers"
    assert case["steps"][-1]["where"] == [{"field": "sens-decision", "is": "==", "value": "irrecevabilite"}]


def test_the_surcharge_is_tried_around_its_minimum_and_where_it_must_be_rounded() -> None:
    """20 % of what remains due, 50 € at least: the cent below, at and above 250 €, and half a euro."""
    tried: dict[int, str] = {}
    for case in of("te-majoration"):
        (message,) = steps(case, "deliver", "message-fps.creation")
        due = message["exchange"]["data"]["montant-du"]
        tried[due] = case["outcome"]
        exact = max(Decimal(due) / 5, Decimal(5000))
        to_the_cent = exact.quantize(Decimal(1), ROUND_HALF_UP)
        to_the_euro = (exact / 100).quantize(Decimal(1), ROUND_HALF_UP) * 100
        assert (case["outcome"] == "open") == (to_the_cent != to_the_euro), case["id"]
        if case["outcome"] != "open":
            (wanted,) = case["steps"][-1]["where"]
            assert wanted["value"] == to_the_cent
    assert {24999, 25000, 25001, 25250} <= set(tried)


def test_a_forfeit_paid_in_full_in_time_never_gets_a_title() -> None:
    (paid, opened, short, reduced) = of("te-apres-paiement-complet")
    assert paid["steps"][-1]["expect"] == "never"
    assert opened["outcome"] == "open"
    assert short["steps"][-1]["expect"] == "emitted"
    assert reduced["steps"][-1]["expect"] == "never"


@pytest.mark.parametrize(
    "rule",
    ["fps-impaye-date", "decharge-apres-le-temps-de-la-defense", "decision-apres-le-mois-de-regularisation"],
)
def test_overseas_one_end_of_a_delay_alone_is_told_by_the_hour(rule: str) -> None:
    """Told by the same wrong clock, both ends of a delay make up for each other, and nothing shows it."""
    found = [case for case in of(rule) if case["why"] == "l’heure est celle de la collectivité"]
    assert found
    for case in found:
        calls = [step for step in case["steps"] if step.get("call") in ("trigger", "clock")]
        first, last = (datetime.fromisoformat(calls[place]["now"]) for place in (0, -1))
        assert 8 <= first.hour < 19
        assert not 8 <= last.hour < 19
