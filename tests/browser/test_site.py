"""The site opens from disk in a browser: everybody can read it, search it and walk it (Chromium and Node)."""

import json
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.generator.site.build import files
from tests.generator.site.test_pages import SAMPLE

HERE = Path(__file__).parent
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@cache
def found() -> Any:  # noqa: ANN401 JSON
    assert CHROMIUM is not None, "no Chromium here: apt-get install chromium"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for path, text in files().items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        done = subprocess.run(  # noqa: S603 our own script
            ["node", "site.mjs", str(folder), CHROMIUM, *SAMPLE],  # noqa: S607 the tests' own Node
            cwd=HERE,
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_says_nothing_on_the_console_and_asks_nothing_of_the_network() -> None:
    assert found()["console"] == []
    assert found()["requests"] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", SAMPLE)
def test_axe_finds_nothing_serious(place: str, scheme: str) -> None:
    said = found()["axe"][place][scheme]
    assert [one for one in said if one["impact"] in ("serious", "critical")] == []


@pytest.mark.parametrize("place", SAMPLE)
def test_nothing_scrolls_sideways_on_a_small_screen(place: str) -> None:
    assert found()["overflow"][place] == 0


def test_the_keyboard_skips_to_the_content_and_to_the_search() -> None:
    assert found()["firstStop"] == "Aller au contenu"
    assert found()["skipped"] == "contenu"
    assert found()["slash"] == "q"


def test_the_search_tolerates_plurals_and_accents_and_says_what_it_found() -> None:
    search = found()["search"]
    assert any("préalable" in name for name in search["results"])
    assert search["announced"].endswith("résultats")
    assert (search["expanded"], search["focus"], search["active"]) == ("true", "q", "trouve-0")
    assert search["escaped"] is True
    assert search["accents"]
    assert (search["none"], search["noneAnnounced"]) == ([], "Aucun résultat")
    assert any("RAPO" in name for name in search["acronym"])
    assert search["reached"] == "regles/rapo-delai.html"
    assert search["axe"] == []


def test_a_term_is_explained_by_keyboard_by_mouse_and_by_touch() -> None:
    term = found()["term"]
    assert "Redevable" in term["keyboard"]
    assert term["described"] == "bulle"
    assert term["escaped"] is True
    assert term["hovered"] is True
    assert term["axe"] == []
    assert term["touched"]["stayed"] is True
    assert term["touched"]["inside"] is True
    assert term["touched"]["reached"] == "termes/redevable.html"


def test_the_map_shows_a_phase_at_a_time_and_leads_to_exchanges() -> None:
    shown = found()["map"]
    assert shown["all"] == shown["back"] == 17
    assert 0 < shown["rapo"] < shown["all"]
    assert shown["told"].startswith(f"{shown['rapo']} échange")
    assert "rapo" not in shown["faded"]
    assert shown["next"] == "executoire"
    assert len(shown["links"]) == 17 + 5
    assert shown["reached"] == "echanges/rapo.html"


def test_the_matrix_is_sifted_and_code_is_copied() -> None:
    assert 0 < found()["sifted"] < found()["groups"]
    assert found()["copied"] in ("Copié", "Sélectionné")


def test_it_can_be_read_without_a_script() -> None:
    assert found()["bare"] > 20
