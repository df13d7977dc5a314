"""A long page has contents that lead to its headings; a thing is counted alike wherever it is."""

import re

import pytest

from generator.model.vocabulary import Doubt
from generator.site.contents import with_contents
from tests.generator.engine.build import specification
from tests.generator.site.build import html, site

_NAV = re.compile(r'<nav class="sommaire".*?</nav>', re.DOTALL)
_LONG = "mot " * 2_000


@pytest.mark.parametrize(
    "path",
    ["couverture.html", "cycle-de-vie.html", "scenarios/index.html", "plan.html", "guide-editeur.html"],
)
def test_a_long_page_has_contents(path: str) -> None:
    nav = _NAV.search(html()[path])
    assert nav is not None
    assert len(re.findall("<li", nav[0])) >= 3


def test_contents_lead_to_a_heading_each_and_stand_once() -> None:
    seen = 0
    for path, text in html().items():
        navs = _NAV.findall(text)
        assert len(navs) <= 1, path
        for anchor in re.findall(r'href="#([^"]+)"', navs[0] if navs else ""):
            assert len(re.findall(rf'<h[23] id="{re.escape(anchor)}"', text)) == 1, (path, anchor)
            seen += 1
    assert seen > 500


def test_headings_named_alike_have_an_anchor_each_and_a_short_page_has_no_contents() -> None:
    def page(*titles: str, text: str = _LONG) -> str:
        parts = "".join(f"<h2>{title}</h2><p>{text}</p>" for title in titles)
        return f"<main><h1>T</h1><p>Début.</p>{parts}</main>"

    told = with_contents(page("Le <em>même</em>", "Le même", "L'autre"))
    assert re.findall(r'<h2 id="([^"]+)"', told) == ["le-meme", "le-meme-2", "l-autre"]
    assert told.index("Début") < told.index("sommaire") < told.index("<h2")
    short = page("Un", "Deux", "Trois", text="peu")
    assert with_contents(short) == short
    assert with_contents(page("Un", "Deux")) == page("Un", "Deux")


def _numbers(path: str, pattern: str) -> list[int]:
    text = html()[path].replace("\u00a0", " ").replace("\u202f", " ")
    return [int(number) for number in re.findall(pattern, text)]


def test_a_thing_is_counted_alike_on_every_page() -> None:
    rules, cases = len(site().rules), len(site().kit.cases)
    assert _numbers("regles/index.html", r"<caption>(\d+) règles") == [rules]
    assert html()["regles/index.html"].count("<tr data-phase=") == rules
    (told,) = _numbers("index.html", r"les (\d+) règles écrites")
    assert told == rules
    for folder in ("acteurs", "phases"):
        pages = [path for path in html() if path.startswith(f"{folder}/") and "index" not in path]
        counts = [sum(_numbers(path, r"<caption>(\d+) règles?(?: de la phase)?</caption>")) for path in pages]
        assert sum(counts) == rules, folder
    lists = [path for path in html() if path.startswith("scenarios/cas-")]
    assert sum(sum(_numbers(path, r"<caption>(\d+) cas")) for path in lists) == cases
    assert sum(html()[path].count("<tr data-phase=") for path in lists) == cases
    assert _numbers("couverture.html", r"Le jeu d’essai compte (\d+) cas") == [cases]
    assert sum(_numbers("scenarios/index.html", r'<span class="discret">(\d+) cas')) == cases


def test_the_cases_of_a_rule_are_as_many_on_each_page_that_counts_them() -> None:
    for rule in site().rules:
        size = len(site().kit.of(rule.id))
        link = rf'href="regles/{rule.id}.html".*?</td><td>.*?</td><td class="num">(?:<a[^>]*>)?(\d+)'
        matrices = html()["couverture.html"] + html()["couverture-echanges.html"]
        told = {int(number) for number in re.findall(link, matrices)}
        assert told == {size}, rule.id
        row = rf'<a href="../regles/{rule.id}.html".*?<td class="num">(?:<a[^>]*>)?(\d+)(?:</a>)?</td></tr>'
        assert _numbers("regles/index.html", row) == [size]
        assert _numbers(f"regles/{rule.id}.html", r"<caption>(\d+) cas") == ([size] if size else [])


def test_open_questions_are_as_many_on_each_page_that_counts_them() -> None:
    doubts = [entry.datum for entry in specification().entries(Doubt, "doubt")]
    waiting = sum(doubt.status == "ouvert" for doubt in doubts)
    pattern = r"<caption>(\d+) questions, dont (\d+) ouvertes"
    text = html()["inferences.html"].replace("\u00a0", " ")
    assert [tuple(map(int, found)) for found in re.findall(pattern, text)] == [(len(doubts), waiting)]
    assert _numbers("index.html", r"(\d+) questions restent ouvertes") == [waiting]
    for path, page in html().items():
        told = set(re.findall(r"(\d+) vérifications en attente", page.replace("\u00a0", " ")))
        assert told == {str(waiting)}, path
