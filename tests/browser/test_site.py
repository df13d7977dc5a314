"""The site opens from disk in a browser: everybody can read it, search it and walk it (Chromium and Node)."""

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.generator.site.build import files
from tests.generator.site.test_pages import SAMPLE
from tests.node import answered, chromium

HERE = Path(__file__).parent
QUERIES: dict[str, str] = json.loads((HERE / "queries.json").read_text(encoding="utf-8"))
"""What a jurist or an editor types, and the page wanted first or second."""
NOTHING = ("zzzyx", "qwxk vbnz", "!?")
PARTLY = ("recours zzzyx",)


@cache
def found() -> Any:  # noqa: ANN401 JSON
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for path, text in files().items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return answered(HERE, "site.mjs", str(folder), chromium(), *SAMPLE)


def test_it_says_nothing_on_the_console_and_asks_nothing_of_the_network() -> None:
    assert found()["console"] == []
    assert found()["requests"] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", SAMPLE)
def test_axe_finds_nothing(place: str, scheme: str) -> None:
    assert found()["axe"][place][scheme] == []


@pytest.mark.parametrize("place", SAMPLE)
def test_nothing_scrolls_sideways_on_a_small_screen(place: str) -> None:
    assert found()["overflow"][place] == 0


def test_a_picture_begins_on_a_small_screen_with_what_is_read_first() -> None:
    pictures = [one for place in SAMPLE for one in found()["begun"][place]]
    assert [one for one in pictures if one["fits"] and one["cut"] != [0, 0]] == []
    assert [one for one in pictures if one["read"] and one["cut"][0]] == []
    states = [one["state"] for one in pictures if one["state"] is not None and not one["fits"]]
    assert states
    assert all(0 <= left < 40 for left in states)  # « orfait minoré » was what one saw of a state
    assert any(one["fits"] for one in pictures)
    assert any(one["read"] and not one["fits"] for one in pictures)


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
    assert "Rien ne répond à « zzzyx »" in search["noneShown"]
    assert "Glossaire" in search["noneShown"]
    assert search["proposed"].startswith("Code général des collectivités territoriales, art. L2333-87 ")
    assert search["near"] > 0
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


def test_a_picture_is_printed_with_its_heading() -> None:
    assert found()["parted"]
    assert set(found()["parted"]) == {"avoid"}


def test_no_picture_leaves_its_first_sheet_nearly_empty() -> None:
    """A tall picture waits for a sheet of its own: what follows it is printed before it."""
    assert {place: left for place, left in found()["left"].items() if left > 0.35} == {}
    assert len(found()["left"]) == len(SAMPLE) + 3


def test_a_long_list_fits_a_screen_and_a_phone() -> None:
    """No column is hidden beside the screen; on paper, the heads stand on each page."""
    assert {place: over for place, over in found()["fits"].items() if over > 0} == {}
    assert len(found()["fits"]) == 4
    assert found()["heads"] == ["contents"]


@pytest.mark.parametrize("place", SAMPLE)
def test_no_table_hides_a_column_on_a_phone_nor_on_paper(place: str) -> None:
    """Certainties, outcomes, forms of fields stood beside the screen, and a mark was cut by the sheet."""
    assert found()["beside"][place] == {"phone": 0, "paper": 0}


def test_what_is_printed_together_is_read_together() -> None:
    """A heading without its rows, a title cut in two, an article that waits for a sheet of its own."""
    assert set(found()["held"]) == {"avoid"}
    assert set(found()["whole"]) == {"avoid"}
    assert set(found()["shared"]) == {"auto"}


def test_a_link_to_a_case_lands_with_the_heads_of_its_columns() -> None:
    """On a phone, each cell says its head itself."""
    assert found()["landed"] == {"1200": True, "360": True}


def test_it_can_be_read_without_a_script() -> None:
    assert found()["bare"] > 20


@pytest.fixture(scope="module")
def ranked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The site's own ranking, run by Node without a browser."""
    folder = tmp_path_factory.mktemp("assets")
    for name in ("recherche.js", "termes.js", "demandes.js", "chercher.js", "minisearch.js"):
        (folder / name).write_text(files()[f"assets/{name}"], encoding="utf-8")
    asked = [*QUERIES, *NOTHING, *PARTLY]
    return dict(zip(asked, answered(HERE, "search.mjs", str(folder), asked=asked), strict=True))


def test_there_are_fifty_queries_and_more() -> None:
    assert len(QUERIES) >= 50


@pytest.mark.parametrize("asked", QUERIES)
def test_the_page_wanted_comes_first_or_second(ranked: dict[str, Any], asked: str) -> None:
    assert QUERIES[asked] in ranked[asked]["places"][:2]
    assert ranked[asked]["whole"]


@pytest.mark.parametrize("asked", [one for one in QUERIES if QUERIES[one].startswith("sources/")])
def test_an_article_comes_before_what_cites_it(ranked: dict[str, Any], asked: str) -> None:
    assert ranked[asked]["places"][0] == QUERIES[asked]


def test_what_resembles_nothing_finds_nothing_and_a_part_is_told_as_a_part(ranked: dict[str, Any]) -> None:
    assert [ranked[asked]["places"] for asked in NOTHING] == [[], [], []]
    for asked in PARTLY:
        assert ranked[asked]["places"]
        assert not ranked[asked]["whole"]


def test_the_library_is_the_one_that_npm_publishes_with_its_licence() -> None:
    held = files()["assets/minisearch.js"]
    licence = (HERE / "node_modules/minisearch/LICENSE.txt").read_text(encoding="utf-8")
    published = (HERE / "node_modules/minisearch/dist/umd/index.js").read_text(encoding="utf-8")
    code = "".join(line for line in published.splitlines(keepends=True) if "sourceMappingURL" not in line)
    assert held.endswith(f"*/\n{code.rstrip()}\n")
    assert licence.strip() in held


def test_a_list_filters_and_sorts_and_what_is_chosen_stands_in_the_address() -> None:
    shown = found()["list"]
    assert 0 < shown["both"] < shown["asked"]["rows"] < shown["all"] == shown["back"]
    assert shown["asked"]["told"] == f"{shown['asked']['rows']} règles sur {shown['all']}"
    assert shown["address"] == "?qui=antai&phase=executoire"
    assert shown["none"] == {"rows": 0, "told": f"0 règle sur {shown['all']}"}
    assert shown["up"] == sorted(shown["up"])
    assert shown["down"] == sorted(shown["up"], reverse=True)
    assert shown["sorted"] == "ascending"
    assert shown["asItCame"] is True


def test_what_is_printed_has_columns_to_read_and_no_phase_kept_on_one_sheet() -> None:
    assert found()["narrowest"] > 70, "a word a line"
    assert found()["told"] > 200, "what a rule says was told in a narrow column, over 48 sheets"
    assert found()["kept"] == 0


def test_what_only_a_screen_needs_is_not_printed() -> None:
    assert found()["printed"] == 0
