"""The kit runs dry under two runners of different families: no step is undefined, none is ambiguous."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.kit.kit import FEATURES, cases

_STEPS = """\
import json
from pathlib import Path

from pytest_bdd import given, parsers, scenarios, then, when

FEATURES = Path({features!r})
KEYWORDS = {{"given": given, "when": when, "then": then}}
RAN = []

for pattern in json.loads((FEATURES / "phrases.json").read_text())["patterns"]:
    KEYWORDS[pattern["role"]](parsers.re(pattern["regex"]))(lambda: RAN.append(1))

scenarios(str(FEATURES))
"""

_HOOKS = """\
import gc

gc.set_threshold(100_000, 20, 20)  # what a run makes stays to its end, as in the conftest of our own tests


def pytest_bdd_apply_tag(tag, function):
    return True  # a tag says a rule, a role, a law: none of them is a marker
"""

_BEHAVE = """\
import json
from pathlib import Path

from behave import given, then, use_step_matcher, when

use_step_matcher("re")
KEYWORDS = {{"given": given, "when": when, "then": then}}

for pattern in json.loads(Path({phrases!r}).read_text())["patterns"]:
    KEYWORDS[pattern["role"]](pattern["regex"])(lambda context, **slots: None)
"""


def run_dry(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the features of a folder under pytest-bdd, with steps that do nothing."""
    shutil.copyfile(FEATURES / "phrases.json", folder / "features" / "phrases.json")
    (folder / "test_kit.py").write_text(_STEPS.format(features=str(folder / "features")))
    (folder / "conftest.py").write_text(_HOOKS)
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(folder)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.mark.parametrize("phase", sorted(path.name for path in FEATURES.iterdir() if path.is_dir()))
def test_pytest_bdd_runs_every_scenario_with_empty_steps(phase: str, tmp_path: Path) -> None:
    shutil.copytree(FEATURES / phase, tmp_path / "features")
    done = run_dry(tmp_path)
    wanted = sum(case["feature"].startswith(f"{phase}/") for case in cases().values())
    assert done.returncode == 0, done.stdout[-2000:]
    assert f"{wanted} passed" in done.stdout


def test_behave_finds_a_step_for_every_sentence(tmp_path: Path) -> None:
    features = tmp_path / "features"
    shutil.copytree(FEATURES, features)
    (features / "steps").mkdir()
    phrases = str(FEATURES / "phrases.json")
    (features / "steps" / "kit.py").write_text(_BEHAVE.format(phrases=phrases))
    command = [sys.executable, "-m", "behave", "--dry-run", "--format", "json", "--no-summary", str(features)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, (done.stdout[-1000:], done.stderr[-1000:])
    assert "AmbiguousStep" not in done.stderr
    found = json.loads(done.stdout[done.stdout.index("[") : done.stdout.rindex("]") + 1])
    scenarios = [one for feature in found for one in feature["elements"] if one["type"] == "scenario"]
    statuses = {
        step.get("result", {}).get("status", "untested") for one in scenarios for step in one["steps"]
    }
    assert len(scenarios) == len(cases())
    assert statuses <= {"untested"}, statuses
    assert all("match" in step for one in scenarios for step in one["steps"])


def test_a_sentence_outside_the_patterns_is_seen(tmp_path: Path) -> None:
    """The dry run is not blind: a sentence that nobody declared makes it fail."""
    feature = (FEATURES / "rapo" / "rapo-delai.feature").read_text()
    broken = re.sub(
        r"Quand le recours préalable du redevable", "Quand le recours gracieux du redevable", feature
    )
    assert broken != feature
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "rapo.feature").write_text(broken)
    done = run_dry(tmp_path)
    assert done.returncode == 1
    assert "StepDefinitionNotFoundError" in done.stdout
