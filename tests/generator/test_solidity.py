"""Each point of docs/solidite.md names tests, and they exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def test_each_point_names_tests_that_exist() -> None:
    lines = (ROOT / "docs" / "solidite.md").read_text("utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ") and "---" not in line and "essais" not in line]
    assert len(rows) > 40
    for row in rows:
        named = _TEST.findall(row)
        assert named, row
        for file, test in named:
            found = (ROOT / file).read_text("utf-8")
            assert re.search(rf"^def {test}\(", found, re.MULTILINE), (file, test)
