import re

import html5lib
import pytest

from conformance.comparison import Change, compared, for_programs
from conformance.kit import Json
from conformance.reports.side_by_side import html
from tests.conformance.reports.hostile import SCRIPT
from tests.conformance.reports.runs import every_status, hostile_run, kit


def _run(**statuses: str) -> Json:
    told = hostile_run().results
    cases = [
        {"id": id_.replace("_", "-"), "rule": "r", "level": "obligatoire", "required": True, "status": status}
        | ({"cause": "missing"} if status == "failed" else {})
        for id_, status in statuses.items()
    ]
    return {**told, "cases": cases}


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("passed", "passed", Change.SAME),
        ("failed", "passed", Change.FIXED),
        ("passed", "failed", Change.BROKEN),
        ("inconclusive", "failed", Change.BROKEN),
        ("failed", "failed", Change.STILL),
        ("failed", "not-tested", Change.OTHER),
        ("passed", "not-tested", Change.OTHER),
        (None, "passed", Change.NEW),
        ("failed", None, Change.GONE),
    ],
)
def test_what_became_of_a_case(before: str | None, after: str | None, change: Change) -> None:
    first, second = (_run(**({"x": status} if status else {})) for status in (before, after))
    (found,) = compared(first, second).cases
    assert found.change is change
    assert compared(first, second).is_worse == (change is Change.BROKEN)


def test_a_new_case_that_fails_is_worse() -> None:
    assert compared(_run(), _run(x="failed")).is_worse


def test_a_run_is_the_same_as_itself() -> None:
    told = every_status().results
    found = compared(told, told)
    figures = for_programs(found)["figures"]
    failed = sum(case["status"] == "failed" for case in told["cases"])
    assert {name: count for name, count in figures.items() if count} == {
        "same": len(told["cases"]) - failed,
        "still-failing": failed,
    }
    assert found.differing == {}


def test_what_the_runs_do_not_share_is_told() -> None:
    first = hostile_run().results
    found = compared(first, {**first, "seed": 7, "verdict": "partial"})
    assert found.differing == {"seed": (first["seed"], 7), "verdict": (first["verdict"], "partial")}


def test_the_page_runs_nothing_of_what_it_tells() -> None:
    told = every_status()
    other = {**told.results, "implementation": {"vendor": "v", "product": "p", "version": "2"}, "cases": []}
    page = html(told.kit, compared(other, told.results), other, told.results)
    assert SCRIPT not in page
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert root.find(".//script") is None
    assert "Nouveaux" in page
    assert kit().cases[0].title is not None


def test_the_page_is_in_english_where_it_is_asked() -> None:
    told = every_status()
    chosen = {
        "tags": "@regle:x",
        "cases": [str(number) for number in range(25)],
        "readings": {"D-02": "franc"},
    }
    other = {**told.results, "verdict": "partial", "cases": [], "selection": chosen, "profile": None}
    page = html(told.kit, compared(other, told.results), other, told.results, "en")
    assert '<html lang="en">' in page
    for words in ("Two runs compared", "<li>+ New: ", "Unchanged: 0", "Partial run", "tags: @regle:x"):
        assert words in page.replace("\u00a0", " "), words
    assert " and 5 more" in page
    plain = re.sub(r"<(\w+)[^>]* lang=\"fr\".*?</\1>|<style.*?</style>", "", page, flags=re.DOTALL)
    assert re.findall(r"Régressions|Corrigés|Avant|Après|réussi|échou|étiquettes|Tirage|Édition", plain) == []
