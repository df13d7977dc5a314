"""The pages say what reviewers said, and nothing where nobody read."""

import json
from pathlib import Path

import pytest

from conformance.kit import bundled_kit
from generator.model.kit import Cases, Review, Reviews, ReviewState, UnreadableError, document
from generator.site import reviews


def _kit(root: Path, words: str | None) -> Path:
    (root / "features").mkdir()
    state = ReviewState.TO_REVIEW if words is None else ReviewState.APPROVED
    review = Review(unit="rule:rapo-delai", state=state, words=words, digest="0" * 64, cases=())
    _write(root / "features" / "reviews.json", Reviews(rules={"rapo-delai": review}))
    case = next(one for one in bundled_kit().cases if one.rule == "rapo-delai")
    _write(root / "features" / "cases.json", Cases(version="1", cases=(case,)))
    return root


def _write(path: Path, file: Reviews | Cases) -> None:
    path.write_text(json.dumps(document(file)), encoding="utf-8")


def test_what_was_said_of_a_rule_is_said_of_its_scenarios(tmp_path: Path) -> None:
    said = "Validé par C. Fictive (avocate fictive)"
    assert reviews(_kit(tmp_path, said)) == {"rule:rapo-delai": said, "feature:rapo/rapo-delai": said}


def test_nothing_is_said_of_what_nobody_read(tmp_path: Path) -> None:
    assert reviews(_kit(tmp_path, None)) == {}


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    root = _kit(tmp_path, "Validé")
    (root / "features" / "reviews.json").write_text('{"rules": {"rapo-delai": {"words": 1}}}')
    with pytest.raises(UnreadableError, match=r"reviews\.json: .*rules"):
        reviews(root)


def test_a_kit_without_a_ledger_says_nothing(tmp_path: Path) -> None:
    assert reviews(tmp_path) == {}
