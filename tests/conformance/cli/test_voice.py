"""Every verb speaks in one voice: JSON is a document, `--quiet` the outcome, colours are for people."""

import io
import json
import os
import pty
import re
import threading
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from conformance.cli import app, terminal, voice
from conformance.cli.door import Door
from tests.conformance.attested import Attested
from tests.conformance.cli.nursery import Job, Nursery
from tests.conformance.cli.ran import signing_key
from tests.conformance.cli.verbs import COMMANDS, VERBS
from tests.french import french_outside_quotes

if os.name == "nt":
    pytest.skip("Windows has no fork", allow_module_level=True)

_LINES = 2
"""The most that `--quiet` leaves, of what is not a list of names."""
_NAMES = ("list", "explain")
"""What is asked of these verbs is a name a line."""
_JSON_LINES = ("validate",)
"""A document a message: an input may be longer than the memory."""


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_a_verb_gives_one_document(verb: str, nursery: Nursery, tmp_path: Path) -> None:
    done = nursery.run(Job([*VERBS[verb](tmp_path), "--format", "json"], str(tmp_path)))
    assert done.code in (0, 1), done.told
    texts = done.out.splitlines() if verb in _JSON_LINES else [done.out]
    assert texts
    assert all(isinstance(json.loads(text), dict | list) for text in texts)


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_a_verb_that_is_quiet_tells_its_outcome(verb: str, nursery: Nursery, tmp_path: Path) -> None:
    done = nursery.run(Job([*VERBS[verb](tmp_path), "--quiet"], str(tmp_path)))
    assert done.code in (0, 1), done.told
    told = done.out.decode().splitlines() + done.told.splitlines()
    assert told
    assert verb in _NAMES or len(told) <= _LINES, told


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_a_verb_speaks_english_and_quotes_french(verb: str, nursery: Nursery, tmp_path: Path) -> None:
    done = nursery.run(Job(VERBS[verb](tmp_path), str(tmp_path)))
    assert done.code in (0, 1), done.told
    assert french_outside_quotes(done.out.decode() + done.told) == []


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_a_verb_tells_the_version(verb: str) -> None:
    done = CliRunner().invoke(app, [*verb.split(), "--version"])
    assert (done.exit_code, done.stdout) == (0, f"parcmetre {version('parcmetre')}\n")


_PAINT = re.compile(r"\x1b\[[0-9;]*m")
_DRAWN = re.compile(r"\x1b\[|\r(?!\n)")
"""A colour, a place of the cursor, a line that is written again."""


def _seen(nursery: Nursery, words: list[str], folder: Path, given: dict[str, str]) -> tuple[int, str]:
    """Run a command whose both streams are one terminal; give all that the terminal was sent."""
    ours, theirs = pty.openpty()
    sent: list[bytes] = []

    def read() -> None:
        with suppress(OSError):  # Linux says so that nobody writes any more
            while piece := os.read(ours, 65_536):
                sent.append(piece)

    reader = threading.Thread(target=read)
    reader.start()
    place = os.ttyname(theirs)
    job = Job(words, str(folder), stdout=place, stderr=place, without=("NO_COLOR",), given=given)
    code = nursery.run(job).code
    os.close(theirs)
    reader.join()
    os.close(ours)
    return code, b"".join(sent).decode()


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_a_verb_on_a_terminal_without_colours_paints_nothing(
    verb: str, nursery: Nursery, tmp_path: Path
) -> None:
    plain = {"NO_COLOR": "1", "TERM": "xterm-256color"}
    code, text = _seen(nursery, VERBS[verb](tmp_path), tmp_path, plain)
    assert code in (0, 1), text
    assert text.strip()
    assert _PAINT.findall(text) == []


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_a_verb_says_on_a_terminal_what_it_does_and_leaves_nothing_of_it(
    verb: str, nursery: Nursery, tmp_path: Path
) -> None:
    code, text = _seen(nursery, VERBS[verb](tmp_path), tmp_path, {"TERM": "xterm-256color"})
    assert code in (0, 1), text
    assert text.lstrip("\r").startswith(f"{verb.rsplit(maxsplit=1)[-1]}…"), text[:80]
    assert f"{verb.rsplit(maxsplit=1)[-1]}…" not in re.split(r"[\r\n]", text)[-1]
    assert [terminal.PLAIN, *_PAINT.findall(text)][-1] == terminal.PLAIN


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_a_verb_draws_nothing_in_a_pipe(verb: str, nursery: Nursery, tmp_path: Path) -> None:
    done = nursery.run(Job(VERBS[verb](tmp_path), str(tmp_path), given={"TERM": "xterm-256color"}))
    assert done.code in (0, 1), done.told
    assert _DRAWN.findall(done.out.decode() + done.told) == []


def test_a_whole_run_is_signed_in_json(attested: Attested, tmp_path: Path) -> None:
    # The commitment's secret gave the seed: whoever signs may give the seed itself as theirs.
    seed = json.loads((attested.folder / "results.json").read_text("utf-8"))["seed"]
    words = ["attest", str(attested.folder), "--key", signing_key(tmp_path), "--seed", str(seed)]
    done = CliRunner().invoke(app, [*words, "--out", str(tmp_path / "signed"), "--format", "json"])
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert set(told) == {"signer", "files"}
    assert all(Path(path).is_file() for path in told["files"].values())


def test_a_verb_that_is_new_speaks_like_the_others() -> None:
    """Of what a verb does not say for programs, they are given its outcome."""
    group = typer.Typer(cls=Door)

    @voice.verb(group, "greet")
    def _greet(name: str) -> None:
        typer.echo("a detail")
        voice.conclude(f"greeted {name}")
        raise typer.Exit(1)

    @voice.verb(group, "other")
    def _other() -> None:
        """Make a group of two."""

    def said(*more: str) -> tuple[int, str]:
        done = CliRunner().invoke(group, ["greet", "Zoé", *more])
        return done.exit_code, done.stdout

    assert said() == (1, "a detail\ngreeted Zoé\n")
    assert said("--quiet") == (1, "greeted Zoé\n")
    code, text = said("--format", "json")
    assert (code, json.loads(text)) == (1, {"verb": "greet", "exit": 1, "outcome": "greeted Zoé"})
    assert said("--version") == (0, f"parcmetre {version('parcmetre')}\n")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("screen", "environment", "said"),
    [
        (_Terminal, {}, "\x1b[32mfine\x1b[0m\n"),
        (_Terminal, {"NO_COLOR": "1"}, "fine\n"),
        (_Terminal, {"TERM": "dumb"}, "fine\n"),
        (io.StringIO, {}, "fine\n"),
    ],
    ids=["terminal", "NO_COLOR", "dumb", "pipe"],
)
def test_a_colour_is_for_a_person_who_wants_it(
    screen: type[io.StringIO], environment: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    inner = screen()
    terminal.Stream(inner, must_arrive=True).aloud("fine", terminal.GOOD)
    assert inner.getvalue() == said


def test_what_is_painted_still_acts_on_no_terminal() -> None:
    inner = _Terminal()
    terminal.Stream(inner, must_arrive=True).aloud("a\x1b[2Jb", terminal.BAD)
    assert "\x1b[2J" not in inner.getvalue()


def test_what_a_verb_does_is_told_on_a_terminal_until_it_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = _Terminal()
    monkeypatch.setattr(terminal, "screen", lambda: screen)
    with terminal.doing("auditing"):
        assert screen.getvalue().endswith("\rauditing…")
        terminal.wipe()
        assert screen.getvalue().endswith(f"\r{' ' * len('auditing…')}\r")
