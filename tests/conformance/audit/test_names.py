"""Names of files that no query can hold are refused for what they are."""

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from tests.conformance.audit import logs

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")


@pytest.mark.parametrize("words", [(), ("prepare",)])
@pytest.mark.parametrize("place", ["log", "out"])
def test_a_name_that_is_no_text_is_refused(words: tuple[str, ...], place: str, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    log = odd if place == "log" else tmp_path / "log.ndjson"
    logs.ndjson(log)
    out = odd if place == "out" else tmp_path / "out"
    done = CliRunner().invoke(app, ["audit", *words, str(log), "--out", str(out)])
    assert (done.exit_code, "its name is not UTF-8" in done.output) == (2, True), done.output
    assert "Traceback" not in done.output
