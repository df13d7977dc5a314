"""The past of a story: whole messages of one dossier, which says what the story says."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from generator.kit.setup.preamble import local
from generator.model.base import FACT_PREFIX
from tests.generator.kit.kit import Json, cases


def told(case: Json, *types: str) -> Iterator[tuple[int, Json]]:
    """Give the data of some events of a case, with their places."""
    for place, step in enumerate(case["steps"]):
        exchange = step.get("exchange", {})
        if step.get("call") in ("deliver", "trigger") and {step.get("type"), exchange.get("type")} & {*types}:
            yield place, exchange.get("data", step.get("data"))


def is_refused(case: Json, place: int) -> bool:
    return any(step.get("expect") in ("refused", "opposed") for step in case["steps"][place + 1 : place + 2])


def test_a_number_that_the_story_says_is_the_dossier_s() -> None:
    for case in cases().values():
        for place, step in enumerate(case["steps"]):
            data = step.get("exchange", step).get("data", {})
            if "numero-fps" in data and not is_refused(case, place):
                assert data["numero-fps"] == case["subject"], case["id"]


def test_a_finding_and_the_message_that_it_gives_have_one_number() -> None:
    for case in cases().values():
        for _, data in told(case, f"{FACT_PREFIX}constat"):
            assert data["numero-fps"] == case["subject"], case["id"]


def test_a_request_against_a_title_names_it() -> None:
    for case in cases().values():
        for place, data in told(case, "recours-requerant.depot"):
            if data.get("objet-requete") == "titre-executoire" and not is_refused(case, place):
                assert "reference-te" in data, case["id"]


def test_who_accepts_an_appeal_in_part_fixes_the_sum() -> None:
    for case in cases().values():
        for place, data in told(case, "rapo.decision"):
            if data.get("sens-decision") == "acceptation-partielle" and not is_refused(case, place):
                assert data["montant-rectifie"] > 0, case["id"]


def test_no_decision_discharges_the_whole_of_a_sum_by_a_part_of_it() -> None:
    """« Décharge totale : 10,00 € » of a forfait of 35 €."""
    decisions = ("recours-collectivite.notification-decision", "recours-requerant.notification-decision")
    seen = set()
    for case in cases().values():
        found = told(case, f"{FACT_PREFIX}constat", "message-fps.creation")
        due = [data["montant-du"] for _, data in found if "montant-du" in data]
        corrected = [
            data["montant-rectifie"] for _, data in told(case, "rapo.decision") if "montant-rectifie" in data
        ]
        for _, data in told(case, *decisions, "information-annulation-te.information"):
            sum_, said = data.get("montant-annule"), data.get("sens-decision-juridiction")
            if due and isinstance(sum_, int) and 0 < sum_ < min([*due[:1], *corrected]):
                seen.add(said)
                assert said != "decharge-totale", case["id"]
    assert "decharge-partielle" in seen


def test_the_text_of_an_appeal_is_asked_back_only_where_it_came_electronically() -> None:
    for case in cases().values():
        if any(
            step.get("expect") == "emitted" and step["type"] == "rapo.mise-a-disposition"
            for step in case["steps"]
        ):
            ((_, deposit),) = told(case, "rapo.depot")
            assert deposit["mode-envoi-recours"] == "procede-electronique", case["id"]


def test_one_instant_shown_by_two_clocks_is_two_hours_of_a_place() -> None:
    paris = ZoneInfo("Europe/Paris")
    shown = (
        datetime(2025, 1, 12, 10, tzinfo=timezone(timedelta(hours=1))),
        datetime(2025, 1, 12, 9, tzinfo=UTC),
    )
    assert shown[0] == shown[1]
    assert [local(one, paris).hour for one in shown] == [10, 9]


def test_an_hour_that_comes_twice_is_told_apart() -> None:
    paris = ZoneInfo("Europe/Paris")
    first, again = (datetime(2025, 10, 26, 2, 30, tzinfo=paris, fold=fold) for fold in (0, 1))
    assert local(again, paris) - local(first, paris) == timedelta(hours=1)
