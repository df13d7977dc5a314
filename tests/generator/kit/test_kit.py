"""The committed kit: French that every runner reads in one way, and that says what `cases.json` says."""

from collections import Counter
from datetime import datetime
from itertools import pairwise

import pytest

from generator.model.vocabulary import Doubt
from tests.generator.engine.build import book
from tests.generator.kit.comparing import Reader
from tests.generator.kit.kit import cases, phrase_book, scenarios


def test_the_official_parser_reads_every_feature_and_finds_every_case_once() -> None:
    counted = Counter(scenario.id for scenario in scenarios())
    assert counted == Counter(cases().keys())


def test_fewer_than_twenty_patterns_serve_the_whole_kit() -> None:
    assert len(phrase_book()["patterns"]) < 20


def test_every_sentence_matches_one_pattern_and_only_one() -> None:
    wrong = {
        sentence.text: [id_ for id_, _ in sentence.matches]
        for scenario in scenarios()
        for sentence in scenario.sentences
        if len(sentence.matches) != 1
    }
    assert not wrong


def test_no_two_phrases_of_a_form_are_the_same() -> None:
    counted = Counter((one["form"], one["text"]) for one in phrase_book()["phrases"])
    assert [phrase for phrase, number in counted.items() if number > 1] == []


def number(doubt: str) -> str:
    found = book().specification.get(Doubt, "doubt", doubt)
    assert found is not None
    return found.number


def test_tags_say_role_level_law_certainty_and_doubt() -> None:
    for scenario in scenarios():
        case = cases()[scenario.id]
        doubts = {f"@doute:{number(doubt)}" for doubt in case["doubts"]}
        # An outline bears the tags of all its rows: a row that concludes may stand beside one that does not.
        assert doubts <= {tag for tag in scenario.tags if tag.startswith("@doute:")}
        assert bool(doubts) == (case["outcome"] == "open")
        assert f"@role:{case['role']}" in scenario.tags
        assert f"@niveau:{case['level']}" in scenario.tags
        assert f"@certitude:{case['certainty']}" in scenario.tags
        assert {f"@source:{source}" for source in case["sources"]} <= scenario.tags
        assert not any(tag.startswith("@relu") for tag in scenario.tags)


def test_a_tag_of_a_doubt_is_that_of_a_row() -> None:
    by_name: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    for scenario in scenarios():
        # The sentences of an outline are its own: its rows differ by what stands in them.
        tags, doubts = by_name.setdefault((scenario.path, scenario.outline), (set(), set()))
        tags |= {tag for tag in scenario.tags if tag.startswith("@doute:")}
        doubts |= {f"@doute:{number(doubt)}" for doubt in cases()[scenario.id]["doubts"]}
    assert [name for name, (tags, doubts) in by_name.items() if tags != doubts] == []


@pytest.mark.parametrize("part", range(8))
def test_feature_and_case_say_the_same(part: int) -> None:
    reader = Reader(book())
    found = scenarios()
    size = len(found) // 8 + 1
    for scenario in found[part * size : (part + 1) * size]:
        reader.compare(scenario, cases()[scenario.id])


def test_the_clock_never_goes_back() -> None:
    for case in cases().values():
        instants = [
            step.get("now") or step.get("by") or step["exchange"]["time"]
            for step in case["steps"]
            if "call" in step
        ]
        moments = [datetime.fromisoformat(instant) for instant in instants]
        late = case["rule"] in ("rapo-recu-apres-coup",)  # the delivery out of order is the point
        assert late or all(one <= other for one, other in pairwise(moments)), case["id"]


def test_every_phrase_of_a_step_that_a_role_sees_serves() -> None:
    """A phrase that no scenario says is one that nobody can sign."""
    used = {
        slots[slot]
        for scenario in scenarios()
        for sentence in scenario.sentences
        for _, slots in sentence.matches
        for slot in ("passe", "present", "negatif")
        if slot in slots
    }
    said: dict[tuple[str, str], set[str]] = {}
    for one in phrase_book()["phrases"]:
        said.setdefault((one["type"], str(one.get("says"))), set()).add(one["text"])
    assert {key for key, texts in said.items() if not texts & used} == set()
