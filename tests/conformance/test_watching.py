"""`run --watch`: again when a file of the adapter changes, with the same dossiers, until interrupted."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from conformance.cli.watching import _told, places_of
from tests.conformance.test_cli import _GOOD, _INTERRUPTIBLE, _run

_CASE = "accuse-depot-electronique.01"
_REFUSING = """
hello = {
    "protocol": "1",
    "implementation": {"vendor": "E", "product": "e", "version": "1"},
    "roles": ["ccsp"],
}
def make():
    refused = {"accepted": False, "emitted": [], "states": {}}
    return lambda method, _params: hello if method == "hello" else refused
"""
_RIGHT = "from conformance.reference.ccsp import make\n"


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_a_change_of_the_adapter_plays_again_until_an_interruption(tmp_path: Path) -> None:
    adapter = tmp_path / "watched_adapter.py"
    adapter.write_text(_REFUSING, encoding="utf-8")
    words = [sys.executable, "-c", _INTERRUPTIBLE, "run", "--python", "watched_adapter:make", "--watch"]
    words += ["--timeout", "60", "--role", "ccsp", "--case", _CASE, "--seed", "0", "--out", "out", "--quiet"]
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",
    }
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with subprocess.Popen(words, cwd=tmp_path, env=environment, text=True, **both) as one:  # type: ignore[call-overload] # noqa: S603 our own
        try:
            told = _until(one.stdout, "watching")
            assert "role ccsp, profile whole role: not-conforming" in told
            assert "since the last run" not in told
            (tmp_path / "out" / "notes.txt").write_text("what is written there is not looked at")
            (tmp_path / "adapter.log").write_text("nor what a program writes as it runs")
            adapter.write_text(_RIGHT, encoding="utf-8")
            told = _until(one.stdout, "watching")
            assert "watched_adapter.py changed: again" in told
            assert "since the last run of this folder: 0 broken, 1 fixed, 0 still failing" in told
            one.send_signal(signal.SIGINT)
            left, _ = one.communicate(timeout=60)
        finally:
            one.kill()  # else a failure waits for ever for what watches for ever
    assert (one.returncode, left) == (130, "parcmetre: interrupted\n")
    content = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    assert [case["status"] for case in content["cases"]] == ["passed"]
    assert "Depuis l’essai précédent" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def _until(stream: IO[str] | None, word: str) -> str:
    assert stream is not None
    lines = []
    for line in stream:
        lines.append(line)
        if word in line:
            return "".join(lines)
        assert len(lines) < 30, "it plays again and again"
    raise AssertionError("".join(lines))


def test_what_is_asked_wrongly_ends_the_watch(tmp_path: Path) -> None:
    code, _, error = _run("run", *_GOOD, "--watch", "--watch-path", str(tmp_path / "none"))
    assert code == 2
    assert "none is not there" in error


def test_the_files_that_a_command_names_are_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("bin/java", "target/adapter.jar", "run.sh"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert places_of("bin/java -jar target/adapter.jar", ()) == (Path("target"),)
    assert places_of("./run.sh", ()) == (Path(),)
    assert places_of("adapter-on-the-path --x", ()) == (Path(),)
    assert places_of(None, ()) == (Path(),)
    assert places_of("./run.sh", [Path("src")]) == (Path("src"),)


def test_what_an_editor_wrote_for_an_instant_is_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("adapter.py", "ledger.py"):
        (tmp_path / name).touch()
    assert _told([str(tmp_path / "4913"), str(tmp_path / "adapter.py")]) == "adapter.py changed"
    assert (
        _told([str(tmp_path / name) for name in ("ledger.py", "adapter.py")])
        == "adapter.py and 1 more changed"
    )
    assert _told([str(tmp_path / "gone.py")]) == "gone.py changed"
