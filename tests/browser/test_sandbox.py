"""The sandbox's page is played by keyboard, on a phone and in the dark, and everybody can read it."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.sandbox.demonstration import to_the_annulment
from tests.conformance.sandbox.serving import Served, served
from tests.node import answered, chromium

HERE = Path(__file__).parent


def played(script: str, prepare: Callable[[Served], object] = lambda _: None) -> Any:  # noqa: ANN401 JSON
    with served() as api:
        prepare(api)
        return answered(HERE, script, f"http://127.0.0.1:{api.port}/", chromium())


@cache
def seen() -> Any:  # noqa: ANN401 JSON
    return played("bac.mjs")


@cache
def demonstrated() -> Any:  # noqa: ANN401 JSON
    return played("demonstration.mjs", lambda api: to_the_annulment(api.sandbox.playing))


def test_it_asks_nothing_of_the_network_and_says_nothing_on_the_console() -> None:
    assert (seen()["console"], seen()["requests"]) == ([], [])


def test_a_form_made_from_the_schema_holds_a_valid_example() -> None:
    assert "Montant dû, en centimes d’euro *" in seen()["labels"]
    event = json.loads(seen()["event"])
    assert (event["type"], event["data"]["montant-du"]) == ("message-fps.creation", 3500)
    assert seen()["curl"].startswith("curl 'http://127.0.0.1:")
    assert "« Création du FPS » : pris en compte." in seen()["steps"]["created"]


def test_it_draws_what_happens_and_tells_where_the_dossier_stands() -> None:
    assert "Envoi de l’avis\nANTAI → Usager" in seen()["sequence"]
    assert "Notifié" in seen()["states"]
    assert "Respectées" in seen()["rules"]
    assert "joué par vous" in seen()["systems"]


def test_another_page_is_told_of_what_happens() -> None:
    assert seen()["told"] is True


@pytest.mark.parametrize("screen", ["light", "telephone", "sombre"])
def test_axe_finds_nothing(screen: str) -> None:
    assert seen()["axe"][screen] == []


def test_nothing_scrolls_sideways_on_a_small_screen() -> None:
    assert seen()["overflow"] == {"telephone": 0, "sombre": 0}


def test_the_keyboard_reaches_what_happened_first() -> None:
    assert seen()["focus"][0] == "#sequence"


def test_an_annulment_that_is_lost_is_seen_and_told() -> None:
    told = demonstrated()
    assert told["console"] == []
    assert "perdu en chemin" in told["lost"]
    assert "1 Violées" in told["rules"].replace("\n", " ")
    assert "transition:poursuites" in told["rules"]
    assert "Recouvrement forcé" in told["systems"]
    assert "Règles qui diffèrent" in told["difference"]
