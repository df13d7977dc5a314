"""The scenarios as the official parser reads them, and the sentences that the phrase book must know once."""

import json
from pathlib import Path

import pytest

from conformance.features import FeatureError, PhraseBook, Scenario, Sentence, scenarios
from tests.conformance.making import KIT


def _book(folder: Path, *patterns: tuple[str, str]) -> PhraseBook:
    path = folder / "phrases.json"
    path.write_text(json.dumps({"patterns": [{"id": id_, "regex": regex} for id_, regex in patterns]}))
    return PhraseBook(path)


def _saying(text: str) -> Scenario:
    return Scenario("cas.01", "un cas", 1, frozenset(), (Sentence("Alors", text),))


def test_a_sentence_known_once_is_clear(tmp_path: Path) -> None:
    assert _book(tmp_path, ("pluie", "il pleut")).undefined(_saying("il pleut")) is None


def test_a_sentence_that_two_patterns_know_is_ambiguous(tmp_path: Path) -> None:
    book = _book(tmp_path, ("pluie", "il pleut"), ("temps", "il .*"))
    assert book.undefined(_saying("il pleut")) == "ambiguous step (pluie, temps): Alors il pleut"


def test_a_part_of_a_sentence_is_not_the_sentence(tmp_path: Path) -> None:
    book = _book(tmp_path, ("pluie", "il pleut"))
    assert book.undefined(_saying("il pleut à verse")) == "undefined step: Alors il pleut à verse"


def test_every_case_of_the_kit_has_one_clear_scenario() -> None:
    book = PhraseBook(KIT.folder / "features" / "phrases.json")
    paths = sorted({case.feature for case in KIT.cases})
    found = [one for path in paths for one in scenarios(KIT.folder / "features" / path)]
    assert sorted(one.case for one in found) == sorted(case.id for case in KIT.cases)
    assert [wrong for one in found if (wrong := book.undefined(one)) is not None] == []


def test_a_feature_that_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.feature"
    path.write_text("Il était une fois")
    with pytest.raises(FeatureError, match=r"x\.feature"):
        list(scenarios(path))
