"""`make fuzz`: drives the properties for minutes. `python -m tests.fuzz [--seconds N] [TARGET...]`.

With Atheris, libFuzzer looks for inputs that reach new lines of ours; where it has no wheel, hypothesis draws
at random, and that is said. Each target is a process of its own. What fails is kept by hypothesis, which then
tells the smallest example that it finds, to be written down as a test; the exit code is 1.
"""

import argparse
import importlib
import importlib.util
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from hypothesis import settings

TARGETS = {
    "events_reader": "test_any_bytes_give_an_event_or_located_faults",
    "formulas": "test_any_text_gives_a_tree_or_a_located_error",
    "importer": "test_any_file_gives_answers_or_reasons",
    "protocol_client": "test_any_reply_gives_a_result_or_a_fault",
    "yaml_door": "test_any_bytes_give_a_value_or_located_problems",
}
"""The module of each property, and its name."""
_KEPT = Path(".hypothesis")
"""Where both libraries keep the inputs that fail."""
_GUIDED = importlib.util.find_spec("atheris") is not None
_DRAWN_AT_ONCE = 2000


def main() -> int:
    """Run the targets asked for, or all, one after the other."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description="Drive the properties for long."
    )
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=120, help="seconds a target (120)")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if unknown := [name for name in asked.targets if name not in TARGETS]:
        parser.error(f"no target {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    if asked.here:
        (_guided if _GUIDED else _drawn)(asked.targets[0], asked.seconds)
        return 0
    if not _GUIDED:
        print(
            "atheris is not installed (no wheel for this Python?): examples are drawn, not guided by coverage"
        )
    _KEPT.mkdir(exist_ok=True)  # libFuzzer ends at once where it is not: a target would seem to fail
    failed = []
    for name in asked.targets or TARGETS:
        here = [sys.executable, "-m", "tests.fuzz", name, "--seconds", str(asked.seconds), "--here"]
        if subprocess.run(here, check=False).returncode:  # noqa: S603 ourselves
            failed.append(name)
            shrunk = [sys.executable, "-m", "pytest", "-q", f"tests/fuzz/test_{name}.py"]
            again = subprocess.run(shrunk, check=False).returncode  # noqa: S603 idem
            if not again:
                print(f"{name}: pytest finds nothing again; what libFuzzer was given is in {_KEPT}/crash-*")
    print(f"failed: {', '.join(failed)}" if failed else "no target failed")
    return bool(failed)


def _guided(name: str, seconds: int) -> None:
    import atheris  # noqa: PLC0415 only where it is installed

    with atheris.instrument_imports(include=["generator", "conformance"]):
        found = _property(name)
    arguments = [sys.argv[0], f"-max_total_time={seconds}", "-max_len=4096", f"-artifact_prefix={_KEPT}/"]
    atheris.Setup(arguments, found.hypothesis.fuzz_one_input)
    atheris.Fuzz()


def _drawn(name: str, seconds: int) -> None:
    end = time.monotonic() + seconds
    found = settings(max_examples=_DRAWN_AT_ONCE, deadline=None, database=None)(_property(name))
    while time.monotonic() < end:
        found()


def _property(name: str) -> Any:  # noqa: ANN401 hypothesis wraps it in a type of its own
    return getattr(importlib.import_module(f"tests.fuzz.test_{name}"), TARGETS[name])


if __name__ == "__main__":
    sys.exit(main())
