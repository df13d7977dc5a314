import json
from pathlib import Path

import pytest

from conformance.kit import Kit
from conformance.reports.approval import unread, words


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    (tmp_path / "features").mkdir()
    states = {
        "lue": "validé",
        "avec": "validé avec réserve",
        "non": "refusé",
        "vieille": "périmé",
        "neuve": "à relire",
    }
    rules: dict[str, object] = {
        name: {"state": state, "unit": None, "digest": None, "words": None, "cases": []}
        for name, state in states.items()
    }
    (tmp_path / "features" / "reviews.json").write_text(json.dumps({"rules": rules}))
    return Kit(tmp_path)


def test_only_what_stands_approved_counts_as_read(kit: Kit) -> None:
    assert unread(kit, ["lue", "avec"]) == 0
    assert unread(kit, ["non", "vieille", "neuve", "inconnue"]) == 4


def test_each_state_has_its_words(kit: Kit) -> None:
    assert words(kit, "lue") == "règle validée par un expert"
    assert words(kit, "vieille") == "règle relue par un expert, puis modifiée"
    assert words(kit, "inconnue") == "règle non relue par un expert"


def test_without_a_ledger_nothing_is_read(tmp_path: Path) -> None:
    assert unread(Kit(tmp_path), ["lue"]) == 1
