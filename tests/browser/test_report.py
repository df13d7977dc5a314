"""The report opens from disk in a browser, harms nobody, and everybody can read it (Chromium and Node)."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from conformance.reports.html import html
from tests.conformance.reports.runs import Told, every_status, null_run
from tests.node import answered, chromium

Json = dict[str, Any]
HERE = Path(__file__).parent
RUNS = {"every": every_status, "null": null_run}


@cache
def seen(name: str) -> Json:
    run: Told = RUNS[name]()
    page = run.transcript.with_name("report.html")
    page.write_text(html(run.kit, run.results, run.transcript), encoding="utf-8")
    told: Json = answered(HERE, "report.mjs", str(page), chromium())
    return told


@pytest.fixture(params=sorted(RUNS))
def found(request: pytest.FixtureRequest) -> Json:
    return seen(request.param)


def test_it_says_nothing_on_the_console_and_asks_nothing_of_the_network(found: Json) -> None:
    assert found["console"] == []
    assert found["requests"] == []


def test_what_an_implementation_says_does_not_run(found: Json) -> None:
    assert found["pwned"] is None
    assert found["dialogs"] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(found: Json, scheme: str) -> None:
    assert found["axePasses"] > 20
    assert found["axe"][scheme] == []


def test_nothing_scrolls_sideways_on_a_small_screen(found: Json) -> None:
    assert found["overflow"] == {"360": [0, 0], "1200": [0, 0]}


@pytest.mark.parametrize("width", ["360", "1200"])
def test_a_command_to_type_is_cut_between_its_words_alone(found: Json, width: str) -> None:
    assert found["typed"][width]["words"] > 10
    # On a phone, some ids of cases are longer than a line.
    assert [word for word in found["typed"][width]["cut"] if width == "1200" or word.startswith("-")] == []


def test_the_keyboard_reaches_the_failures(found: Json) -> None:
    assert found["firstFocus"] == "#echecs"
    assert found["isFirstFocusSeen"]
    assert found["failureFocus"].startswith("SUMMARY#regle-")
    assert found["isOpened"]


def test_a_link_opens_the_failures_of_its_rule(found: Json) -> None:
    assert found["isLinkOpened"]


def test_the_tables_can_be_filtered_without_a_script(found: Json) -> None:
    assert 0 < found["rows"]["failed"] <= found["rows"]["all"]
    assert found["filtered"] == 0


def test_it_prints(found: Json) -> None:
    assert found["pdf"] > 10_000
    assert found["kept"] == 0


def test_the_filter_leaves_out_what_did_not_fail() -> None:
    rows = seen("every")["rows"]
    assert rows["failed"] < rows["all"]
