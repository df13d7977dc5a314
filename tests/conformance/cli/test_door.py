"""Whatever surrounds a verb, and whatever it is given: no traceback, and the right exit code.

The tables are walked with the commands that are registered: a new verb without a line in VERBS fails.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from typer.models import OptionInfo
from typer.testing import CliRunner

from conformance.cli import app, door
from generator.problems import DataError
from tests import junit
from tests.conformance.cli.nursery import CLOSED, NO_READER, ROOT, Done, Job, Nursery
from tests.conformance.cli.verbs import COMMANDS, EVENT, MINIMAL, VERBS, dossier
from tests.generator.reviewing.reviewers import minimal

if os.name == "nt":
    pytest.skip("Windows has no fork and no /dev/full", allow_module_level=True)

HOSTILE = "a\x1b[31m\x07\x9b0m\u202e\u2066\r\nb\u00e9\u2713\uffff\U0001ffff"
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_TEXTS = (str, Path, str | None, Path | None, list[str], list[str] | None)


def _parameters() -> Iterator[tuple[str, str]]:
    """Each parameter that takes any text: its verb, and its option or the name of the argument."""
    for verb, function in COMMANDS.items():
        types = get_type_hints(function)
        for name, annotation in get_type_hints(function, include_extras=True).items():
            for told in getattr(annotation, "__metadata__", ()):
                if types[name] in _TEXTS:
                    # in an annotation, the first name stands where a default would
                    options = [
                        one for one in (told.default, *(told.param_decls or ())) if isinstance(one, str)
                    ]
                    option = options[0] if options else f"--{name.replace('_', '-')}"
                    yield verb, option if isinstance(told, OptionInfo) else name


PARAMETERS = tuple(_parameters())


@pytest.fixture(scope="module")
def plain(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Done]:
    """How each command ends when nothing is wrong."""
    found = {}
    for verb, words in VERBS.items():
        folder = tmp_path_factory.mktemp("plain")
        done = nursery.run(Job(words(folder), str(folder)))
        assert done.code in (0, 1), (verb, done.told)
        found[verb] = replace(done, out=done.out.replace(str(folder).encode(), b"DIR"))
    return found


def test_every_verb_is_tried() -> None:
    assert set(VERBS) == set(COMMANDS)


def _sound(done: Done) -> None:
    """Nothing went through the door."""
    assert "Traceback" not in done.told
    assert "Exception ignored" not in done.told
    assert done.code not in (door.FAULT, 99, 120), done.told


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("stdout", ["/dev/full", NO_READER, CLOSED])
def test_an_output_that_cannot_be_written(
    verb: str, stdout: str, nursery: Nursery, plain: Mapping[str, Done], tmp_path: Path
) -> None:
    done = nursery.run(Job(VERBS[verb](tmp_path), str(tmp_path), stdout=stdout))
    _sound(done)
    if not plain[verb].out:
        assert done.code == plain[verb].code
    elif stdout == NO_READER:
        assert (done.code, "standard output" in done.told) == (door.READER_LEFT, False)
    else:
        assert done.code == door.ENVIRONMENT
        assert done.told.splitlines()[-2].startswith("parcmetre: standard output: ")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850"])
def test_an_encoding_that_lacks_characters(
    verb: str, encoding: str, nursery: Nursery, plain: Mapping[str, Done], tmp_path: Path
) -> None:
    done = nursery.run(Job(VERBS[verb](tmp_path), str(tmp_path), encoding=encoding))
    _sound(done)
    assert done.code == plain[verb].code
    told = done.out.replace(str(tmp_path).encode(), b"DIR")
    assert told == plain[verb].out.decode().encode(encoding, "replace")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_what_programs_read_is_the_same_in_any_encoding(
    encoding: str, nursery: Nursery, tmp_path: Path
) -> None:
    for words in (
        ["judge", dossier(tmp_path), "--root", MINIMAL, "--format", "json"],
        ["review", "status", "--root", MINIMAL, "--format", "json"],
    ):
        done = nursery.run(Job(words, str(tmp_path), encoding=encoding))
        assert done.out == nursery.run(Job(words, str(tmp_path))).out
        json.loads(done.out)
        assert not done.out.isascii()


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    "around",
    [
        {"stdin": CLOSED},
        {"stderr": CLOSED},
        {"stderr": "/dev/full"},
        {"without": ("HOME", "PATH", "LANG", "USER", "TERM", "TMPDIR")},
    ],
    ids=["no-stdin", "no-stderr", "full-stderr", "no-home"],
)
def test_what_it_does_not_need(
    verb: str, around: dict[str, Any], nursery: Nursery, plain: Mapping[str, Done], tmp_path: Path
) -> None:
    done = nursery.run(replace(Job(VERBS[verb](tmp_path), str(tmp_path)), **around))
    _sound(done)
    assert done.code == plain[verb].code
    assert len(done.out.splitlines()) == len(plain[verb].out.splitlines())


@pytest.mark.parametrize("verb", VERBS)
def test_a_current_folder_that_is_gone(
    verb: str, nursery: Nursery, plain: Mapping[str, Done], tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    done = nursery.run(Job(VERBS[verb](tmp_path), str(gone), cwd_is_gone=True))
    _sound(done)
    assert done.code == plain[verb].code  # every path of the command is absolute


def _with(verb: str, name: str, value: str, folder: Path) -> list[str]:
    """Give a parameter of a command another value."""
    words = VERBS[verb](folder)
    if not name.startswith("-"):
        at = len(verb.split())
        return [*words[:at], value, *words[at + 1 :]]
    if name in words:
        at = words.index(name) + 1
        return [*words[:at], value, *words[at + 1 :]]
    return [*words, name, value]


WRITTEN = [(verb, name) for verb, name in PARAMETERS if name in ("--out", "--png", "--pdf", "--store")]


@pytest.mark.parametrize(("verb", "name"), WRITTEN)
@pytest.mark.parametrize("place", ["{file}", "{file}/under", "/proc/none/there", "{long}"])
def test_an_output_that_cannot_be(verb: str, name: str, place: str, nursery: Nursery, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")
    words = _with(verb, name, place.format(file=file, long="x" * 300), tmp_path)
    done = nursery.run(Job(words, str(tmp_path)))
    _sound(done)
    assert done.code in (door.ENVIRONMENT, NOT_DRAWN), done.told
    assert file.read_text(encoding="utf-8") == "mine"


PLACES = ("--root", "dossier", "files", "file")
OTHERS = [
    (verb, name, value)
    for verb, name in PARAMETERS
    if (verb, name) not in WRITTEN
    for value in (("{file}", "{folder}", "", HOSTILE) if name in PLACES else ("", HOSTILE))
]


@pytest.mark.parametrize(("verb", "name", "value"), OTHERS)
def test_a_parameter_that_is_something_else(
    verb: str, name: str, value: str, nursery: Nursery, tmp_path: Path
) -> None:
    """A file for a folder and the reverse, nothing, what a terminal obeys."""
    file, folder = tmp_path / "file", tmp_path / "folder"
    file.write_text("mine", encoding="utf-8")
    folder.mkdir()
    words = _with(verb, name, value.format(file=file, folder=folder), tmp_path)
    done = nursery.run(Job(words, str(tmp_path)))
    _sound(done)
    assert not RAW.search(done.told), done.told
    assert not RAW.search(done.out.decode()), done.out
    if name not in HARMLESS:
        assert done.code in (door.ENVIRONMENT, UNREACHABLE), (done.code, done.out, done.told)


HARMLESS = ("--for", "--header", "--reviewer", "--function", "--date", "files", "file")
"""What takes any text, or what tells its findings: exit 0 or 1 is as right."""
NOT_DRAWN = UNREACHABLE = 3


def test_what_messages_quote_does_not_reach_the_terminal(nursery: Nursery, tmp_path: Path) -> None:
    dossier = tmp_path / "a\x1b[31m\u202e.json"
    dossier.write_text(
        json.dumps([{**EVENT, "id": HOSTILE}, {**EVENT, "id": "2", "type": HOSTILE}]), encoding="utf-8"
    )
    root = ["--root", MINIMAL]
    for words in (["judge", str(dossier), *root], ["validate", str(dossier), *root]):
        for format_ in ("text", "json"):
            done = nursery.run(Job([*words, "--format", format_], str(tmp_path)))
            _sound(done)
            assert not RAW.search(done.told), (words, done.told)
            assert not RAW.search(done.out.decode()), (words, done.out)
            if format_ == "json":
                for line in done.out.splitlines() if words[0] == "validate" else [done.out]:
                    assert not line or json.loads(line) is not None
    done = nursery.run(Job(["validate", str(dossier), *root, "--format", "junit"], str(tmp_path)))
    assert not RAW.search(done.out.decode()), done.out
    assert len(junit.read(done.out.decode()).findall(".//testcase")) == 2


def test_the_name_of_a_file_does_not_reach_the_terminal(nursery: Nursery, tmp_path: Path) -> None:
    root = minimal(tmp_path / "s")
    (root / "spec" / "glossary" / "b\x1b[31m\u202e\n.yaml").write_text("id: fps\n", encoding="utf-8")
    for format_ in ("text", "github", "json", "sarif"):
        done = nursery.run(Job(["check", "--root", str(root), "--format", format_], str(tmp_path)))
        assert done.code == 1, done.told
        assert not RAW.search(done.told + done.out.decode()), done.out
        if format_ == "json":
            files = [one["file"] for one in json.loads(done.out)["findings"]]
            assert "spec/glossary/b‹U+001B›[31m‹U+202E›‹U+000A›.yaml" in files


@pytest.mark.parametrize(
    ("words", "stdout", "code"),
    [(["check", "--help"], "/dev/full", 2), (["--version"], "/dev/full", 2), (["--help"], NO_READER, 141)],
)
def test_the_interpreter_that_ends_adds_nothing(words: list[str], stdout: str, code: int) -> None:
    """The same in a process of its own, whose end is Python's."""
    if stdout == NO_READER:
        reader, writer = os.pipe()
        os.close(reader)
    else:
        writer = os.open(stdout, os.O_WRONLY)
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "conformance", *words],
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert done.returncode == code, done.stderr
    assert b"Exception ignored" not in done.stderr


def test_a_fault_of_the_program_is_not_a_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("b\x1b[31m")

    monkeypatch.setattr("generator.explaining.named", broken)
    done = CliRunner().invoke(app, ["explain", "avis", "--root", MINIMAL])
    assert done.exit_code == door.FAULT
    assert "Traceback" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("parcmetre: this is a fault of parcmetre")
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyboardInterrupt(), 130),
        (MemoryError(), 2),
        (BrokenPipeError(32, "broken"), 2),
        (DataError("es.yaml:2:1: key `texts` is missing", "add it"), 2),
    ],
)
def test_each_cause_has_its_code(error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise error

    monkeypatch.setattr("generator.explaining.named", broken)
    done = CliRunner().invoke(app, ["explain", "avis", "--root", MINIMAL])
    assert done.exit_code == code
    assert "Traceback" not in done.stderr


def test_the_version_is_told() -> None:
    done = CliRunner().invoke(app, ["--version"])
    assert (done.exit_code, done.stdout) == (0, f"parcmetre {version('parcmetre')}\n")
