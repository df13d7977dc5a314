"""The pieces: the kit, French typography, the glossary, the folding of the search."""

import re
from pathlib import Path

import pytest

from generator.site.folding import folded, tokens
from generator.site.pages.guides import html_of
from generator.site.site import Site
from generator.typesetting import typeset
from tests.generator.engine.build import specification
from tests.generator.site.build import site


def test_every_case_is_on_the_page_of_its_feature() -> None:
    assert sum(feature.size for feature in site().kit.features) == site().kit.coverage["cases"]


@pytest.mark.parametrize(
    ("plain", "printed"),
    [
        ("Oui ; non", "Oui\u202f; non"),
        ("Vraiment ?", "Vraiment\u202f?"),
        ("Ceci : cela", "Ceci\u00a0: cela"),
        ("« mot »", "«\u00a0mot\u00a0»"),
        ("35 €", "35\u00a0€"),
        ("art. 4, n° 1", "art.\u00a04, n°\u00a01"),
        ("le 1er mars 2025", "le 1er\u00a0mars 2025"),
        ("<pre>a : b</pre> a : b", "<pre>a : b</pre> a\u00a0: b"),
        ("<script>{'a ; b'}</script> « a »", "<script>{'a ; b'}</script> «\u00a0a\u00a0»"),
    ],
)
def test_french_typography(plain: str, printed: str) -> None:
    assert typeset(plain, "fr") == printed


@pytest.mark.parametrize(
    ("plain", "printed"),
    [
        ("Sì ; no", "Sì ; no"),
        ("« parola »", "« parola »"),
        ("art. 4, 35 €", "art.\u00a04, 35\u00a0€"),
        ("il 1 marzo 2025", "il 1\u00a0marzo 2025"),
        ("il 1 mars 2025", "il 1 mars 2025"),
    ],
)
def test_another_language_has_its_own(plain: str, printed: str) -> None:
    assert typeset(plain, "it") == printed


def test_a_term_is_linked_once_a_page_in_the_plural_too() -> None:
    taken: set[str] = set()
    marked = site().glossary.marked(
        "Les titres exécutoires, un titre exécutoire, le RAPO & l’avis.", taken, "../"
    )
    assert marked.count('href="../termes/te.html"') == 1
    assert 'data-terme="rapo">RAPO</a> &amp; l’avis' in marked
    assert {"te", "rapo"} <= taken


@pytest.mark.parametrize("text", ["Recours préalables", "RECOURS  PRÉALABLES", "recours-préalables"])
def test_the_search_folds_accents_capitals_and_signs(text: str) -> None:
    assert folded(text) == "recours prealables"


@pytest.mark.parametrize(
    "text",
    ["R. 2333-120-32 bis", "r2333-120-32 bis", "R 2333-120-32 BIS", "l’article R.2333‑120‑32 bis du code"],
)
def test_an_article_is_one_token_however_a_text_writes_it(text: str) -> None:
    assert {"r2333-120-32-bis", "2333-120-32-bis"} <= set(tokens(text))
    assert not {"r", "2333"} & set(tokens(text))


def test_ligatures_and_apostrophes_are_folded() -> None:
    assert folded("L’œuvre d'un cœur") == "l oeuvre d un coeur"


def test_a_guide_cannot_bring_html_nor_a_script() -> None:
    html = html_of("# Titre\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](../rules/x.yaml)\n")
    assert "<script" not in html
    assert "javascript:" not in html.replace("javascript:alert(1))", "")
    assert 'href="../rules' not in html


def test_each_table_of_a_guide_has_a_name_of_its_own() -> None:
    table = "| a |\n|---|\n| b |\n\ntexte\n\n"
    assert re.findall(r'aria-label="([^"]+)"', html_of(table * 2)) == ["Tableau 1", "Tableau 2"]
    assert re.findall(r'aria-label="([^"]+)"', html_of(table, "en")) == ["Table 1"]


def test_a_guide_of_an_editor_is_shown_where_it_is_written(tmp_path: Path) -> None:
    guides = tmp_path / "docs" / "guides"
    guides.mkdir(parents=True)
    (guides / "guide-editeur.md").write_text("# Le guide\n\nPremier jour.\n", encoding="utf-8")
    from generator.site.pages.guides import guides as made  # noqa: PLC0415 beside its only use

    found = {artefact.path.as_posix(): artefact.text for artefact in made(Site(specification(), tmp_path))}
    assert "Premier jour." in found["guide-editeur.html"]
    assert "changelog.html" not in found
