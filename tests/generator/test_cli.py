import gc
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from tests.generator import pairs

ROOT = Path(__file__).parents[2]
runner = CliRunner()


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    """The command stops the collector for its own short life; the tests go on."""
    yield
    gc.enable()


def _run(*words: str) -> tuple[int, str, str]:
    done = runner.invoke(app, list(words))
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.stdout, done.stderr


def _broken(tmp_path: Path) -> Path:
    shutil.copytree(pairs.MINIMAL, tmp_path, dirs_exist_ok=True)
    term = tmp_path / "spec/glossary/fps.yaml"
    term.write_text(term.read_text(encoding="utf-8").replace("id: fps", "id: no"), encoding="utf-8")
    return tmp_path


def test_a_coherent_specification_exits_0_and_says_so() -> None:
    code, out, err = _run("check", "--root", str(pairs.MINIMAL))
    assert (code, out) == (0, "")
    assert err.startswith("coherent: ")


def test_findings_exit_1_in_every_format(tmp_path: Path) -> None:
    root = str(_broken(tmp_path))
    for format_ in ("text", "json", "github", "sarif"):
        code, out, _ = _run("check", "--root", root, "--format", format_)
        assert code == 1
        assert "ambiguous-scalar" in out


def test_json_on_stdout_is_only_json(tmp_path: Path) -> None:
    _, out, _ = _run("check", "--root", str(_broken(tmp_path)), "--format", "json")
    assert json.loads(out)["errors"] == 1


def test_what_could_not_be_judged_is_told(tmp_path: Path) -> None:
    _, _, err = _run("check", "--root", str(_broken(tmp_path)))
    assert "not judged until this is mended: " in err
    assert "acronyms are explained" in err


@pytest.mark.parametrize(
    "words", [["check", "--format", "xml"], ["nothing"], ["check", "--max-file-bytes", "0"]]
)
def test_wrong_usage_exits_2(words: list[str]) -> None:
    assert _run(*words)[0] == 2


def test_a_folder_without_specification_exits_2_with_a_hint(tmp_path: Path) -> None:
    code, _, err = _run("check", "--root", str(tmp_path))
    assert code == 2
    assert "hint:" in err


def test_a_specification_with_errors_builds_nothing(tmp_path: Path) -> None:
    root = _broken(tmp_path / "spec-with-errors")
    code, _, err = _run("build", "--root", str(root), "--out", str(tmp_path / "out"))
    assert code == 1
    assert "nothing is written" in err
    assert not (tmp_path / "out").exists()


def test_build_then_build_check_then_a_stale_file(tmp_path: Path) -> None:
    arguments = ("--root", str(pairs.MINIMAL), "--out", str(tmp_path))
    assert _run("build", *arguments)[0] == 0
    assert _run("build", *arguments, "--check")[:2] == (0, "")
    (tmp_path / "schemas/spec/actor.schema.json").write_text("{}")
    (tmp_path / "schemas/spec/ghost.schema.json").write_text("{}")
    code, out, _ = _run("build", *arguments, "--check")
    assert code == 1
    assert out == "schemas/spec/actor.schema.json: stale\nschemas/spec/ghost.schema.json: orphaned\n"


def test_build_tells_the_cases_that_come_and_go(tmp_path: Path) -> None:
    shutil.copytree(pairs.MINIMAL, tmp_path, dirs_exist_ok=True)
    first = _run("build", "features", "--root", str(tmp_path))[2]
    assert "cases " not in first, "a first kit is not told case by case"
    file = tmp_path / "features/registry.json"
    registry = json.loads(file.read_text(encoding="utf-8"))
    family = next(one["cases"] for one in registry["families"] if one["id"] == "contenu-paiement")
    family[0]["retired"] = True
    family[-1] = {"key": "ce que rien ne donne", "number": 9, "retired": False}
    file.write_text(json.dumps(registry), encoding="utf-8")
    told = (
        "cases new: contenu-paiement.10\n"
        "cases back: contenu-paiement.01\n"
        "cases retired: contenu-paiement.09\n"
        "hint: no other case gets a retired number"
    )
    for arguments in (("--check",), ("--quiet", "--check"), ()):
        err = _run("build", "features", "--root", str(tmp_path), *arguments)[2]
        assert (told in err) == ("--quiet" not in arguments)
    assert "cases " not in _run("build", "features", "--root", str(tmp_path), "--no-cache")[2]


def test_build_into_a_file_exits_2(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("")
    code, _, err = _run("build", "--root", str(pairs.MINIMAL), "--out", str(target))
    assert code == 2
    assert "hint:" in err


def test_explain_shows_the_item_and_what_refers_to_it() -> None:
    code, out, _ = _run("explain", "forfait.avis", "--root", str(pairs.MINIMAL))
    assert code == 0
    assert "forfait.avis: step" in out
    assert "from: «\u00a0Ville\u00a0» (inferred, confidence high)" in out
    assert "spec/lifecycle.yaml:" in out
    assert "spec/journeys/paye-a-temps.yaml:" in out


def test_explain_shows_every_kind_that_shares_a_name() -> None:
    code, out, _ = _run("explain", "avis", "--root", str(pairs.MINIMAL))
    assert code == 0
    assert "avis: message" in out
    assert "avis: event" in out
    assert "message" not in _run("explain", "event:avis", "--root", str(pairs.MINIMAL))[1].splitlines()[0]


def test_explain_shows_what_a_profile_covers_and_what_an_option_needs() -> None:
    code, out, _ = _run("explain", "role-profile:avis", "--root", str(pairs.MINIMAL))
    assert code == 0
    assert "avis: role-profile" in out
    assert "role: «\u00a0Ville\u00a0»" in out
    assert "step: forfait.avis («\u00a0Avis\u00a0»)" in out
    code, out, _ = _run("explain", "option:courrier", "--root", str(pairs.MINIMAL))
    assert code == 0
    assert "channel: «\u00a0Courrier\u00a0»" in out


def test_explain_of_nothing_proposes_the_nearest_name() -> None:
    code, _, err = _run("explain", "forfai", "--root", str(pairs.MINIMAL))
    assert code == 2
    assert "did you mean `forfait`, `forfait.avis`?" in err
