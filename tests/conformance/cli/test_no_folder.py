"""What is given as a folder and is none: nothing is written, one line says what is expected."""

import os
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from tests.conformance.cli.verbs import ADAPTER, MINIMAL, VERBS

if os.name == "nt":
    pytest.skip("links need a right of their own on Windows", allow_module_level=True)


@pytest.mark.parametrize("empty", [["--out", ""], ["--out="], [""]])
@pytest.mark.parametrize("verb", sorted(VERBS))
def test_what_is_empty_is_no_folder(verb: str, empty: list[str]) -> None:
    done = CliRunner().invoke(app, [*verb.split(), *empty])
    assert (done.exit_code, done.stdout) == (2, "")
    assert re.fullmatch(
        r"parcmetre: (--out|an argument) is empty: a value is expected\nhint: .*\n", done.stderr
    )


@pytest.mark.parametrize(
    "words",
    [
        ["build", "asyncapi", "--root", MINIMAL],
        ["review", "pack", "--for", "x", "--root", MINIMAL],
        ["run", *ADAPTER],
    ],
)
def test_a_link_to_nothing_is_no_folder(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    done = CliRunner().invoke(app, [*words, "--out", str(tmp_path / "link")])
    assert done.exit_code == 2
    assert "link is a link to what is not there: a folder is expected" in done.stderr
    assert not (tmp_path / "gone").exists()
