"""How fast is the kit run? Cases a second by transport, the bench's own share, and other runners beside it.

`python -m benchmarks.running [ROLE]`. Every row is a process of its own, its start included; the null
implementation answers at once and does nothing, so that what remains is the bench's.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

FEATURES = Path(__file__).parent.parent / "features"
PYTHON = sys.executable

_STEPS = """\
import json
from pathlib import Path
from pytest_bdd import given, parsers, scenarios, then, when
KINDS = {{"given": given, "when": when, "then": then}}
for pattern in json.loads(Path({phrases!r}).read_text())["patterns"]:
    KINDS[pattern["role"]](parsers.re(pattern["regex"]))(lambda: None)
scenarios("features")
"""
_HOOKS = "def pytest_bdd_apply_tag(tag, function):\n    return True\n"
_BEHAVE = """\
import json
from pathlib import Path
from behave import given, then, use_step_matcher, when
use_step_matcher("re")
KINDS = {{"given": given, "when": when, "then": then}}
for pattern in json.loads(Path({phrases!r}).read_text())["patterns"]:
    KINDS[pattern["role"]](pattern["regex"])(lambda context, **slots: None)
"""


def null() -> object:
    """Make the implementation that answers and does nothing."""
    answers = {
        "hello": {
            "protocol": "1",
            "implementation": {"vendor": "-", "product": "null", "version": "0"},
            "roles": ["antai", "ccsp", "collectivite", "dgfip"],
        },
        "deliver": {"accepted": True, "emitted": []},
        "trigger": {"accepted": True, "emitted": []},
        "observe": {"states": {}, "emitted": []},
    }
    return lambda method, _params: answers.get(method, {"emitted": []})


def measured(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Run a command; gives its seconds and the megabytes of its peak."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def row(name: str, cases: int, figures: tuple[float, float]) -> None:
    """Print a line of the table."""
    seconds, megabytes = figures
    rate, each = cases / seconds, 1000 * seconds / cases
    print(f"| {name} | {cases} | {seconds:.2f} | {rate:.0f} | {each:.2f} | {megabytes:.0f} |")


@contextmanager
def server(role: str) -> Iterator[str]:
    """Serve a reference implementation; gives its address."""
    command = [PYTHON, "-m", "conformance.reference", role, "--http", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=FEATURES.parent) as process:
        assert process.stdout is not None  # noqa: S101 a pipe was asked
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def others(folder: Path) -> None:
    """Run the same features under pytest-bdd and behave, with steps that do nothing."""
    shutil.copytree(FEATURES, folder / "features")
    phrases = str(FEATURES / "phrases.json")
    (folder / "test_kit.py").write_text(_STEPS.format(phrases=phrases))
    (folder / "conftest.py").write_text(_HOOKS)
    (folder / "pytest.ini").write_text("[pytest]\n")
    total = len(json.loads((FEATURES / "cases.json").read_text())["cases"])
    plain = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:parcmetre"]
    row("pytest-bdd, empty steps", total, measured([*plain, "test_kit.py"], folder))
    (folder / "features" / "steps").mkdir()
    (folder / "features" / "steps" / "kit.py").write_text(_BEHAVE.format(phrases=phrases))
    quiet = ["--no-summary", "--format", "null", "--no-snippets"]
    row("behave, empty steps", total, measured([PYTHON, "-m", "behave", *quiet, "features"], folder))


def main(role: str) -> None:
    """Print the table."""
    cases = json.loads((FEATURES / "cases.json").read_text())["cases"]
    mine = sum(case["role"] == role for case in cases)
    print(f"role {role}\n\n| what | cases | seconds | cases a second | ms a case | MB peak |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run = [PYTHON, "-m", "conformance", "run", "--role", role, "--seed", "0", "--out", name]
        root = FEATURES.parent
        make = f"conformance.reference.{role}:make"
        stdio = ["--command", f"{PYTHON} -m conformance.reference {role}"]
        row(
            "null implementation, in process",
            mine,
            measured([*run, "--python", "benchmarks.running:null"], root),
        )
        row("reference, in process", mine, measured([*run, "--python", make], root))
        row("reference, stdio", mine, measured([*run, *stdio], root))
        row("reference, stdio, two at once", mine, measured([*run, *stdio, "--jobs", "2"], root))
        with server(role) as url:
            row("reference, HTTP", mine, measured([*run, "--url", url], root))
        pytest = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "features", "--role", role]
        row("null, plain pytest", mine, measured([*pytest, "--python", "benchmarks.running:null"], root))
        others(folder)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "antai")
