"""A reader sees how certain each fact is, what nobody read, and what nobody approved."""

import re

from generator.model.legal_source import CitedText
from generator.model.provenance import Citation
from generator.site import NOT_REVIEWED, Site
from generator.site.facts import BADGES, PARTLY_READ, UNREAD, warning
from generator.site.pages.home import home
from generator.site.pages.rules import rules
from tests.generator.engine.build import ROOT, specification
from tests.generator.site.build import html, site


def test_each_certainty_has_its_own_word_and_its_own_shape() -> None:
    assert len({mark.word for mark in BADGES.values()}) == len(BADGES)
    assert len({mark.shape for mark in BADGES.values()}) == len(BADGES)


def test_an_unread_clause_is_told_and_a_read_one_is_not() -> None:
    def told(source: str, clause: str | None) -> str:
        return warning(specification(), Citation(source=source, clause=clause))

    assert told("cgct-r2333-120-14", "2°") == UNREAD
    assert told("cgct-r2333-120-14", "1°, 2°") == UNREAD
    assert told("cgct-r2333-120-14", "1°") == ""
    assert told("cgct-r2333-120-14", None) == PARTLY_READ
    assert told("cgct-l2333-87-10", None) == UNREAD
    assert told("cartographies", None) == ""


def test_a_rule_on_an_article_not_wholly_read_says_so_beside_the_signature() -> None:
    texts = {entry.id: entry.datum for entry in specification().entries(CitedText, "source")}
    resting = [
        (rule, told)
        for rule in site().rules
        for citation in rule.datum.sources
        if citation.source in texts and (told := warning(specification(), citation))
    ]
    assert resting
    for rule, told in resting:
        signature = html()[f"regles/{rule.id}.html"].partition('class="signature"')[2].partition("</div>")[0]
        assert told in signature


def test_every_rule_bears_its_certainty_and_is_not_reviewed() -> None:
    for rule in site().rules:
        text = html()[f"regles/{rule.id}.html"]
        assert f"marque-{rule.datum.certainty}" in text
        assert NOT_REVIEWED in text


def test_a_review_shows_where_the_rule_does() -> None:
    reviewed = Site(specification(), ROOT, {"rule:rapo-delai": "approuvé le 3 mars 2026"})
    found = {one.path.as_posix(): one.text for make in (home, rules) for one in make(reviewed)}
    # French typography does not break the spaces of a date.
    text = found["regles/rapo-delai.html"].replace("\u00a0", " ")
    assert "approuvé le 3 mars 2026" in text
    assert NOT_REVIEWED not in text
    assert "1 règle sur" in found["index.html"]


def test_every_sender_and_receiver_shows_its_confidence() -> None:
    for exchange in site().exchanges:
        text = html()[f"echanges/{exchange.id}.html"]
        for step in exchange.steps:
            part = text.partition(f'id="{step.id}"')[2].partition("</section>")[0]
            assert len(re.findall(r"<dt>(?:De|À)</dt>.*?class=\"marque", part, re.DOTALL)) == 2
