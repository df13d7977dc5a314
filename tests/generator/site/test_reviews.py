"""The pages say what reviewers said, and nothing where nobody read."""

import json
from pathlib import Path

from generator.site import reviews


def _kit(root: Path, words: str | None) -> Path:
    (root / "features").mkdir()
    told = {"rules": {"rapo-delai": {"words": words}}}
    (root / "features" / "reviews.json").write_text(json.dumps(told))
    cases = {"cases": [{"rule": "rapo-delai", "feature": "rapo/rapo-delai.feature"}]}
    (root / "features" / "cases.json").write_text(json.dumps(cases))
    return root


def test_what_was_said_of_a_rule_is_said_of_its_scenarios(tmp_path: Path) -> None:
    said = "Validé par C. Fictive (avocate fictive)"
    assert reviews(_kit(tmp_path, said)) == {"rule:rapo-delai": said, "feature:rapo/rapo-delai": said}


def test_nothing_is_said_of_what_nobody_read(tmp_path: Path) -> None:
    assert reviews(_kit(tmp_path, None)) == {}


def test_a_kit_without_a_ledger_says_nothing(tmp_path: Path) -> None:
    assert reviews(tmp_path) == {}
