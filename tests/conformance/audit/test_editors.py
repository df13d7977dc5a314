"""Whose software violates what: the operator says by whom each role acts, and the page counts."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from conformance.audit.editors import UNKNOWN, Editors, EditorsError, read
from conformance.cli.application import app

ROLES = frozenset({"collectivite", "antai"})
TABLE = """collectivity,role,editor
21000000000011,collectivite,Éditeur A
*,collectivite,Éditeur B
*,antai,ANTAI
"""


def table(folder: Path, text: str = TABLE) -> Path:
    path = folder / "editors.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_said_of_one_prevails_over_what_is_said_of_all(tmp_path: Path) -> None:
    found = read(table(tmp_path), ROLES)
    assert found.of("21000000000011", "collectivite") == "Éditeur A"
    assert found.of("21000000000029", "collectivite") == "Éditeur B"
    assert found.of("21000000000011", "antai") == "ANTAI"
    assert found.of("21000000000011", "ccsp") == UNKNOWN
    every = {("21000000000011", "collectivite"): 3, ("21000000000011", "antai"): 2, ("x", "collectivite"): 1}
    assert found.counted(every) == {"Éditeur A": 3, "ANTAI": 2, "Éditeur B": 1}


@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_table_of_a_spreadsheet_is_read(separator: str, tmp_path: Path) -> None:
    path = table(tmp_path, "\ufeff" + TABLE.replace(",", separator).replace("\n", "\r\n"))
    assert read(path, ROLES) == read(table(tmp_path), ROLES) == Editors(read(path, ROLES).known)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ":1: the columns collectivity, role, editor are expected"),
        (
            "siret,role,editor\n",
            ":1: the columns collectivity, role, editor are expected, siret, role, editor",
        ),
        (TABLE + "*,anti,X\n", ":5: no role `anti`; did you mean `antai`?"),
        (TABLE + "*,antai,\n", ":5: `editor` is empty"),
        (TABLE + "*,antai\n", ":5: `editor` is empty"),
        (TABLE + "*,antai,Autre\n", ":5: `*`, `antai` has two editors"),
        (TABLE + '*,"antai,X\n', ":5: "),
    ],
)
def test_what_is_no_such_table_is_refused_with_its_line(text: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(EditorsError, match=r"editors\.csv") as raised:
        read(table(tmp_path, text), ROLES)
    assert told in str(raised.value)


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "latin.csv").write_bytes("collectivity,role,editor\n*,antai,\xc9".encode("latin-1"))
    for name in ("latin.csv", "absent.csv", "."):
        with pytest.raises(EditorsError):
            read(tmp_path / name, ROLES)


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("editors") / "log.parquet"
    assert run("simulate", "--dossiers", 200, "--violations", 0.3, "--out", out).exit_code == 0
    return out


@pytest.mark.parametrize("verb", ["audit", "prepare"])
def test_the_summary_counts_violations_by_editor(verb: str, log: Path, tmp_path: Path) -> None:
    given = log
    if verb == "prepare":
        given = tmp_path / "ready"
        assert run("audit", "prepare", log, "--out", given).exit_code == 0
    out = tmp_path / "out"
    assert run("audit", given, "--editors", table(tmp_path), "--out", out).exit_code == 1
    told = json.loads((out / "summary.json").read_text("utf-8"))
    assert sum(told["editors"].values()) == told["violated"]
    assert {"Éditeur B", "ANTAI"} <= set(told["editors"])
    assert "Violations par éditeur" in (out / "summary.html").read_text("utf-8")


def test_a_wrong_table_is_told_before_the_log_is_read(log: Path, tmp_path: Path) -> None:
    done = run("audit", log, "--editors", table(tmp_path, "a,b\n"), "--out", tmp_path / "out")
    assert (done.exit_code, "the columns collectivity, role, editor are expected" in done.stderr) == (2, True)
    assert not (tmp_path / "out").exists()
