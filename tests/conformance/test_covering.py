"""The proof of coverage fails where a case or a reason goes, a side is not shown, or a rule is not told."""

import json
from pathlib import Path
from typing import Any

import pytest

from conformance.covering import coverage
from conformance.kit import Kit, KitError
from conformance.self_test import PROOFS
from tests.conformance.making import KIT


def _kit(tmp_path: Path, told: Any) -> Kit:  # noqa: ANN401 any JSON
    (tmp_path / "features").mkdir()
    (tmp_path / "features/coverage.json").write_text(json.dumps(told), "utf-8")
    (tmp_path / "features/cases.json").symlink_to(KIT.folder / "features/cases.json")
    (tmp_path / "schemas").symlink_to(KIT.folder / "schemas")
    return Kit(tmp_path)


def _told() -> Any:  # noqa: ANN401 any JSON
    return json.loads((KIT.folder / "features/coverage.json").read_text("utf-8"))


def test_the_kit_covers_all_that_it_does_not_excuse() -> None:
    *_, proof = PROOFS["coverage"]("dgfip", 1000)
    assert proof.is_held
    found = coverage(KIT)
    assert found.covered > found.excused > 0


@pytest.mark.parametrize("change", ["case", "reason", "side", "rule"])
def test_what_is_not_covered_is_named(tmp_path: Path, change: str) -> None:
    told = _told()
    row = next(one for one in told["rules"] if ":" not in one["id"] and one["for"] and one["against"])
    match change:
        case "case":
            row["ids"] = [*row["ids"], f"{row['id']}.99"]
        case "reason":
            row["cases"], row["ids"] = 0, []
        case "side":
            row["against"] = 0
            row.pop("other-side", None)
        case "rule":
            row = next(one for one in told["rules"] if one["id"] in KIT.rules)
            told["rules"].remove(row)
    assert coverage(_kit(tmp_path, told)).lacking == (f"rules/{row['id']}",)


def test_a_file_of_another_form_is_named(tmp_path: Path) -> None:
    with pytest.raises(KitError, match=r"coverage\.json: not what"):
        coverage(_kit(tmp_path, {"rules": []}))
