"""Whatever stands in the head of a transcript, it is doubted where it is: never a fault of ours."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from conformance.judging import judge_of
from conformance.verifying.doubting import DoubtedError
from conformance.verifying.verifying import reproduced
from generator import events
from generator.engine.readings import readings
from tests.conformance.cli.ran import run
from tests.conformance.making import KIT

_OTHERS: tuple[object, ...] = (None, 10**30, "a\x1b[31m\n", [], {"a": 1}, "1990-01-01")


def _places(value: Any, *path: str) -> Iterator[tuple[str, ...]]:  # noqa: ANN401 any JSON
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key)
            yield from _places(inner, *path, key)


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = Path(run(tmp_path_factory.mktemp("run")))
    return (folder / "transcript.ndjson").read_text("utf-8").splitlines(keepends=True)


def test_it_is_doubted_and_never_a_fault_of_ours(lines: list[str], tmp_path: Path) -> None:
    head = json.loads(lines[0])
    places = list(_places(head))
    assert ("profile",) in places
    assert ("hello", "implementation", "vendor") in places
    path = tmp_path / "transcript.ndjson"
    doubted = 0
    for place in places:
        for other in _OTHERS:
            changed = json.loads(lines[0])
            inner = changed
            for key in place[:-1]:
                inner = inner[key]
            if inner[place[-1]] == other:
                continue
            inner[place[-1]] = other
            path.write_text("".join([json.dumps(changed) + "\n", *lines[1:]]), "utf-8")
            told = _doubt(path)
            if told is None:  # nothing else tells who it is
                assert place[0] == "hello", (place, other)
            else:
                doubted += 1
                assert re.match(rf"{re.escape(str(path))}:\d+: ", told), (place, other)
    assert doubted > 80


def _doubt(path: Path) -> str | None:
    try:
        reproduced(KIT, path)
    except DoubtedError as doubt:
        return str(doubt)
    return None


def test_what_stands_there_is_not_told_in_full(tmp_path: Path) -> None:
    folder = Path(run(tmp_path))
    (folder / "results.json").write_text(json.dumps("\x1b" + "a" * 1_000_000), "utf-8")
    done = CliRunner().invoke(app, ["verify", str(folder)])
    assert (done.exit_code, len(done.stderr) < 5000, "\x1b" in done.stderr) == (13, True, False)


def test_a_reading_that_nobody_proposes_settles_nothing(lines: list[str], tmp_path: Path) -> None:
    """It would count what concludes nothing, and an attestation would say that a reading was taken."""
    path = tmp_path / "transcript.ndjson"
    doubt, (first, *_) = next(iter(readings(judge_of(KIT.folder).book).items()))
    given = {(doubt, first.id): None, (doubt, "inventée"): doubt, ("d-99-inventé", first.id): "d-99-inventé"}
    for (name, reading), doubted in given.items():
        head = json.loads(lines[0])
        head["selection"]["readings"] = {name: reading}
        path.write_text("".join([events.written(head) + "\n", *lines[1:]]), "utf-8")
        told = _doubt(path)
        assert told is None if doubted is None else f"{path}:1: /selection/readings/{doubted}: " in str(told)
