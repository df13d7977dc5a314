import re
from pathlib import Path

import pytest

from generator.codes import CODES
from generator.hints import HINTS
from generator.reporting import written
from tests.conformance.cli.test_freezing import SHOWN_BY_THE_COMMAND
from tests.generator import pairs
from tests.generator.hostile import HOSTILE
from tests.generator.test_folder import REFUSED_BY_THE_SYSTEM


@pytest.mark.parametrize("name", pairs.names())
def test_a_bad_specification_gets_exactly_its_expected_findings(name: str, tmp_path: Path) -> None:
    pair = pairs.PAIRS / name
    found = pairs.findings(pairs.laid_over(pair, tmp_path))
    assert written(found, "text") == (pair / "expected.txt").read_text(encoding="utf-8")


def test_the_minimal_specification_has_no_finding() -> None:
    assert pairs.findings(pairs.MINIMAL) == ()


def test_every_finding_says_what_to_do() -> None:
    """A third of them said what is wrong, and left what to write to be guessed."""
    silent = [
        (name, finding.splitlines()[0])
        for name in pairs.names()
        for finding in re.split(
            r"\n(?=\S+:\d+:\d+: )", (pairs.PAIRS / name / "expected.txt").read_text("utf-8")
        )
        if re.match(r"\S+:\d+:\d+: ", finding) and "\n    hint: " not in finding
    ]
    assert silent == []
    assert set(HINTS) <= set(CODES)


def test_there_are_at_least_sixty_pairs() -> None:
    assert len(pairs.names()) + len(HOSTILE) >= 60


def test_every_code_is_shown_by_a_pair_or_a_hostile_file() -> None:
    shown = {
        line.split(" ")[1]
        for name in pairs.names()
        for line in (pairs.PAIRS / name / "expected.txt").read_text(encoding="utf-8").splitlines()
        if line.startswith(("spec/", "rules/", "reviews/", "features/"))
    }
    shown |= {code for hostile in HOSTILE for code in hostile.codes}
    shown |= REFUSED_BY_THE_SYSTEM | SHOWN_BY_THE_COMMAND
    assert set(CODES) - shown == set()
    assert shown - set(CODES) == set()
