"""What stands around a run: play again what failed, compare, excuse, list."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from conformance.kit import bundled_kit
from generator.model.kit import Case
from tests.conformance.test_cli import _GOOD, _refusing, _run

_WAIVED = '{rule: "rapo-delai", reason: "assez long", until: "2026-12-31"}'
_FEW = ("--tags", "@regle:demande-execution-delai", "--seed", "0")


def _cases() -> tuple[Case, ...]:
    return bundled_kit().cases


def _ids(start: str) -> list[str]:
    return [case.id for case in _cases() if case.id.startswith(start)]


@pytest.fixture
def failing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of a run of which everything failed."""
    out = tmp_path / "run"
    with monkeypatch.context() as patch:
        patch.setattr("conformance.reference.ccsp.make", lambda: _refusing)
        code, _, _ = _run("run", *_GOOD, *_FEW, "--role", "ccsp", "--out", str(out))
    assert code == 1
    return out


def test_what_failed_is_played_again_beside_the_run(failing: Path) -> None:
    before = {path.name: path.read_bytes() for path in failing.iterdir()}
    code, out, _ = _run("run", *_GOOD, "--failed", "--out", str(failing), "-q")
    assert code == 0
    assert "0 not, of what failed last" in out
    assert {path.name: path.read_bytes() for path in failing.iterdir() if path.is_file()} == before
    found = json.loads((failing / "failed" / "results.json").read_text(encoding="utf-8"))
    told = json.loads(before["results.json"])
    assert [case["id"] for case in found["cases"]] == [
        case["id"] for case in told["cases"] if case["status"] == "failed"
    ]
    assert found["seed"] == told["seed"]


def test_nothing_failed_and_no_run_are_said(tmp_path: Path) -> None:
    assert _run("run", *_GOOD, "--failed", "--out", str(tmp_path / "none"))[0] == 2
    _run("run", *_GOOD, *_FEW, "--out", str(tmp_path))
    code, out, _ = _run("run", *_GOOD, "--failed", "--out", str(tmp_path))
    assert (code, out) == (0, f"nothing failed in {tmp_path}\n")
    assert _run("run", *_GOOD, "--failed", "--role", "ccsp", "--out", str(tmp_path))[0] == 0
    code, _, said = _run("run", *_GOOD, "--failed", "--role", "dgfip", "--out", str(tmp_path))
    assert code == 2
    assert "leave --role out" in said
    code, _, said = _run("run", *_GOOD, "--failed", "--tags", "@phase:rapo", "--out", str(tmp_path))
    assert code == 2
    assert "leave them out" in said


def test_a_case_is_found_without_the_zero_of_its_number(tmp_path: Path) -> None:
    case = "Accuse-Depot-Electronique.1"
    assert _run("run", *_GOOD, "--case", case, "--role", "ccsp", "--out", str(tmp_path))[0] == 0
    found = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert [one["id"] for one in found["cases"]] == ["accuse-depot-electronique.01"]


def test_a_run_beside_itself_or_one_of_another_role_is_told_as_such(failing: Path, tmp_path: Path) -> None:
    """Twenty lines of « failed → failed », and as many of cases that two roles cannot share, said nothing."""
    code, out, _ = _run("compare", str(failing), str(failing))
    assert code == 0
    assert out.startswith("these are one and the same run\n")
    assert "→" not in out
    told = json.loads((failing / "results.json").read_text("utf-8"))
    other = tmp_path / "results.json"
    other.write_text(json.dumps({**told, "role": "antai", "cases": []}), encoding="utf-8")
    _, out, error = _run("compare", str(failing), str(other))
    assert (out, error) == ("", "these runs are of two roles: they have no case in common\n")


def test_two_runs_are_compared(failing: Path, tmp_path: Path) -> None:
    good = tmp_path / "good"
    _run("run", *_GOOD, *_FEW, "--out", str(good))
    code, out, _ = _run("compare", str(failing), str(good / "results.json"))
    assert code == 0
    assert "0 broken" in out
    assert "failed → passed: « " in out
    code, out, _ = _run("compare", str(good), str(failing), "--format", "json")
    assert code == 1
    assert json.loads(out)["figures"]["broken"] == len(json.loads(out)["cases"])
    code, out, _ = _run("compare", str(good), str(failing), "--format", "html")
    assert out.startswith("<!DOCTYPE html>")
    _run("run", *_GOOD, *_FEW, "--fail-fast", "--as-of", "2026-01-01", "--out", str(tmp_path / "day"))
    _, out, _ = _run("compare", str(good), str(tmp_path / "day"))
    assert "selection: as-of none → 2026-01-01\n" in out, "of what a run chose, what differs alone"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", ":1:"),
        (b"[]", "the whole"),
        (b'{"results": 2}', "required"),
        (b"\xff", ":1:1:"),
    ],
)
def test_what_is_no_results_is_refused_where_it_is_wrong(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    path.write_bytes(content)
    code, _, error = _run("compare", str(path), str(path))
    assert code == 2
    assert said in error


def test_a_waived_failure_fails_no_pipeline_and_stays_a_failure(
    failing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waivers = tmp_path / "waivers.yaml"
    ids = [case["id"] for case in json.loads((failing / "results.json").read_bytes())["cases"]]
    text = "".join(
        f'  - {{case: "{one}", reason: "Connu, à corriger.", until: "2999-12-31"}}\n' for one in ids
    )
    waivers.write_text(f"waivers:\n{text}", encoding="utf-8")
    monkeypatch.setattr("conformance.reference.ccsp.make", lambda: _refusing)
    out = tmp_path / "again"
    words = ("run", *_GOOD, *_FEW, "--role", "ccsp", "--out", str(out), "--waivers", str(waivers))
    code, said, _ = _run(*words)
    assert code == 0
    assert "not-conforming" in said
    assert f"waived until 2999-12-31: {ids[0]}" in said
    told = json.loads((out / "results.json").read_bytes())
    assert told["verdict"] == "not-conforming"
    assert [one["case"] for one in told["waived"]] == ids
    assert "dispensé jusqu’au 2999-12-31" in (out / "junit.xml").read_text(encoding="utf-8")
    assert "Échecs dispensés" in (out / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("waivers: 3\n", "w.yaml:1:10"),
        ('waivers:\n  - {reason: "assez long", until: "2026-12-31"}\n', "either `case` or `rule`"),
        ('waivers:\n  - {rule: "rapo-dela", reason: "assez long", until: "2026-12-31"}\n', "did you mean"),
        ('waivers:\n  - {case: "x.01", reason: "court", until: "2026-02-30"}\n', "w.yaml:2:"),
        ("waivers: []\nwaivers: []\n", "duplicate-key"),
        (f"waivers:\n  - {_WAIVED}\n  - {_WAIVED}\n", "is waived on line 2 already"),
        ("waivers:\n  - " + _WAIVED.replace("assez long", " " * 12), "not blanks"),
    ],
)
def test_a_file_of_waivers_is_refused_where_it_is_wrong(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "w.yaml"
    path.write_text(text, encoding="utf-8")
    code, _, error = _run("run", *_GOOD, *_FEW, "--waivers", str(path), "--out", str(tmp_path / "o"))
    assert code == 2
    assert said in error
    assert not (tmp_path / "o").exists()
    # A name that the kit has not is no fault of the file: nobody then looks for one in its form.
    assert ("not a file of waivers" in error) == (said in ("w.yaml:1:10", "w.yaml:2:", "duplicate-key"))


def test_results_open_in_a_spreadsheet(failing: Path) -> None:
    text = (failing / "results.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    told = json.loads((failing / "results.json").read_bytes())["cases"]
    assert [row["cas"] for row in rows] == [case["id"] for case in told]
    assert all(row["droit"] for row in rows)
    assert {row["issue"] for row in rows} == {"échoué"}


def test_a_failure_names_its_law_to_continuous_integration(failing: Path) -> None:
    assert "droit : Code général des collectivités territoriales" in (failing / "junit.xml").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("what", ["cases", "rules", "profiles", "options", "tags"])
@pytest.mark.parametrize("format_", ["text", "json", "csv"])
def test_the_kit_is_listed(what: str, format_: str) -> None:
    code, out, _ = _run("list", what, "--role", "ccsp", "--format", format_)
    assert code == 0
    if format_ == "json":
        rows = json.loads(out)
    elif format_ == "csv":
        rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff")), delimiter=";"))
    else:
        rows = [{"id": line.split()[0]} for line in out.splitlines()]
    assert all(row["id"] for row in rows)
    if what == "cases":
        assert len(rows) == sum(case.role == "ccsp" for case in _cases())


def test_what_selects_nothing_is_said_with_what_is_near() -> None:
    code, _, said = _run("list", "cases", "--role", "nobody")
    assert code == 2
    assert "the roles are" in said
    code, _, said = _run("run", *_GOOD, "--case", "demande-execution-dela.01")
    assert code == 2
    assert "did you mean `demande-execution-delai.01`?" in said


def _completed(words: str, place: int) -> list[str]:
    asked = {"_PARCMETRE_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(place)}
    return CliRunner().invoke(app, env=asked, prog_name="parcmetre").stdout.strip().splitlines()


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        ("parcmetre comp", 1, ["compare"]),
        ("parcmetre run --wat", 2, ["--watch", "--watch-path"]),
        ("parcmetre run --role cc", 3, ["ccsp"]),
        ("parcmetre run --case demande-execution-delai.0", 3, _ids("demande-execution-delai.0")),
        ("parcmetre run --role dgfip --case demande-execution", 5, []),
        ("parcmetre list cases --role collectivite --profile ra", 6, ["rapo"]),
        (
            'parcmetre run --tags "@phase:rapo and not @niveau:rec',
            3,
            ["@phase:rapo and not @niveau:recommande"],
        ),
        ("parcmetre explain D-02", 2, ["D-02"]),
        ("parcmetre run --root nowhere --role cc", 5, []),
    ],
)
def test_the_shell_completes(words: str, place: int, found: list[str]) -> None:
    assert _completed(words, place) == found


@pytest.mark.parametrize("endless", ["/dev/zero", "/dev/urandom"])
def test_a_file_without_an_end_is_refused(endless: str, tmp_path: Path) -> None:
    code, _, said = _run("compare", endless, endless)
    assert code == 2
    assert endless in said
    code, _, said = _run("run", *_GOOD, *_FEW, "--waivers", endless, "--out", str(tmp_path / "o"))
    assert code == 2
    assert endless in said
