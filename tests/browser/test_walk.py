"""A case is walked in the page by keyboard, on a phone and in the dark, and everybody can read it."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from conformance.bench import Target
from conformance.kit import bundled_kit
from conformance.protocol.limits import Limits
from conformance.transports.in_process import InProcess
from tests.conformance import faulty
from tests.conformance.sandbox.serving import served
from tests.node import answered, chromium

HERE = Path(__file__).parent
CASE = "avertissement-montant-reduit.01"
SILENT = Target(lambda: InProcess(lambda: faulty.handler("never-sends", "antai"), Limits()))


@cache
def seen() -> Any:  # noqa: ANN401 JSON
    with served(SILENT, role="antai") as api:
        return answered(HERE, "pas.mjs", f"http://127.0.0.1:{api.port}/", chromium(), CASE)


def test_it_asks_nothing_of_the_network_and_says_nothing_on_the_console() -> None:
    assert (seen()["console"], seen()["requests"]) == ([], [])


def test_a_case_tells_its_rule_its_law_and_who_plays_it() -> None:
    case = next(one for one in bundled_kit().cases if one.id == CASE)
    assert case.title in seen()["about"]
    assert "Droit : " in seen()["about"]
    assert "joué par votre système" in seen()["about"]


def test_it_goes_by_steps_back_and_on() -> None:
    told = seen()
    assert told["ready"] == "Le cas est prêt : rien n’en est encore joué."
    assert told["opened"] == "Le dossier est ouvert."
    assert told["first"].startswith("Étape 1 sur ")
    assert "→ envoyé : deliver" in told["said"]
    assert told["back"].startswith("Étapes jouées : 0 sur ")
    assert (told["running"], told["paused"], told["isStill"]) == ("true", "false", True)
    assert told["anew"] == "Rien n’est encore joué."


def test_what_is_looked_for_and_is_not_there_stops_it() -> None:
    told = seen()["missed"]
    assert "Attendu : " in told["scenario"]
    assert "rien n’est parti" in told["scenario"]
    assert "Le moteur dira si le droit l’admet." in told["announced"]


def test_the_outcome_is_told_with_the_rules_that_are_broken_and_their_law() -> None:
    told = seen()
    assert "✕ échoué" in told["outcome"]
    assert "Règle" in told["law"]
    assert "Droit : " in told["law"]
    assert told["disabled"] is True


def test_a_press_in_the_scenario_is_a_step_and_the_next_one_takes_the_keyboard() -> None:
    told = seen()
    assert told["focused"].startswith("Jouer ce pas : ")
    assert (told["before"], told["ended"]) == ("Étapes jouées : 6 sur 7.", "Étapes jouées : 7 sur 7.")


def test_a_system_that_was_mended_is_started_again() -> None:
    assert seen()["restarted"].startswith("Votre système a redémarré")


def test_the_rest_of_a_case_is_played_by_hand() -> None:
    told = seen()["byHand"]
    assert told["chosen"].startswith(CASE)
    assert "Création du FPS\nCollectivité → ANTAI" in told["sequence"]


def test_a_case_that_is_not_there_is_told() -> None:
    assert "Ce cas ne se joue pas ainsi" in seen()["error"]


@pytest.mark.parametrize("screen", ["light", "telephone", "sombre"])
def test_axe_finds_nothing(screen: str) -> None:
    assert seen()["axe"][screen] == []


def test_nothing_scrolls_sideways_on_a_small_screen() -> None:
    assert seen()["overflow"] == {"telephone": 0, "sombre": 0}


def test_a_case_is_found_again_where_it_was_left() -> None:
    place, *again = seen()["kept"]
    assert again == [
        place,
        "Le cas est là où vous l’aviez laissé.",
        place,
        "Le bac à sable a redémarré : le cas est rejoué jusqu’où vous l’aviez laissé.",
    ]


def test_a_seed_that_is_drawn_is_told_meanwhile() -> None:
    during, after = seen()["waiting"]
    assert during.startswith("Les dossiers de la graine 4712 se tirent")
    assert after == ""
