"""A sentence is known by one pattern, the same as by the published regular expressions."""

import re
from difflib import SequenceMatcher

import pytest
from pytest_bdd.feature import get_feature

from conformance.bdd.lines import ScenarioError, recognised
from conformance.bdd.phrases import PhraseBook
from conformance.bdd.steps import phrase_book
from generator.languages import language
from tests.conformance.making import KIT

_WHERE = "un.feature:1"


def _sentences() -> set[tuple[str, str]]:
    found = set()
    for path in sorted((KIT.folder / "features").rglob("*.feature")):
        for template in get_feature(str(path.parent), path.name).scenarios.values():
            rows = [context for one in template.examples for context in one.as_contexts()]
            steps = (step for row in rows[:2] for step in template.render(row).steps)
            found |= {(step.type, step.name) for step in steps}
    return found


def test_the_step_definitions_are_fewer_than_twenty_and_those_that_are_published() -> None:
    patterns = language("fr").patterns
    assert [one.id for one in patterns] == [id_ for id_, _ in phrase_book().patterns]
    assert len(patterns) < 20


def test_what_the_kit_says_is_known_as_its_regular_expressions_know_it() -> None:
    book = phrase_book()
    published = [(one["id"], one["role"], re.compile(one["regex"])) for one in book.content["patterns"]]
    for role, text in sorted(_sentences())[::5]:
        wanted = [id_ for id_, of, regex in published if of == role and regex.fullmatch(text)]
        assert [one.pattern for one in book.known(role, text)] == wanted
        assert len(wanted) == 1


def test_a_sentence_that_two_patterns_know_is_ambiguous() -> None:
    patterns = [
        {"id": id_, "role": "then", "text": text, "does": "", "regex": text}
        for id_, text in (("pluie", "il pleut"), ("temps", "il .*"))
    ]
    book = PhraseBook({"date": "x", "or-else": ", ", "patterns": patterns, "phrases": []})
    with pytest.raises(ScenarioError, match=r"un\.feature:1: ambiguous step \(pluie, temps\)"):
        recognised(book, _WHERE, "then", "il pleut", ())


def test_the_nearest_sentences_are_near() -> None:
    near = phrase_book().nearest("when", "le calandrier ateint le 3 mars 2026")
    assert SequenceMatcher(None, near[0], "le calendrier atteint le JOUR").ratio() == 1


def test_a_keyword_says_what_a_sentence_may_be() -> None:
    """What has happened is no answer: « Alors le calendrier atteint » is no expectation."""
    assert phrase_book().known("when", "le calendrier atteint le 3 mars 2026")
    assert not phrase_book().known("then", "le calendrier atteint le 3 mars 2026")


def test_what_happens_a_second_time_is_read_as_what_happens() -> None:
    told = "que la collectivité a accusé réception du recours préalable{} le 13 février 2025"
    again = f" {language('fr').delays.again}"
    once, twice = (recognised(phrase_book(), _WHERE, "given", told.format(said), ()) for said in ("", again))
    assert once.sentence.phrases == twice.sentence.phrases
    assert twice.when == once.when == "13 février 2025"
