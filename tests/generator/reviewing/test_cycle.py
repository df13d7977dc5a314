import json
from pathlib import Path

from typer.testing import CliRunner

from conformance.cli import app
from generator.model.kit import ReviewState
from generator.reviewing.states import standings
from tests.generator import pairs
from tests.generator.reviewing.reviewers import RULE, answers, minimal, pack, specification, text

runner = CliRunner()


def _run(*words: str) -> tuple[int, str, str]:
    done = runner.invoke(app, ["review", *words])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.stdout, done.stderr


def test_a_rule_is_read_signed_approved_then_out_of_date_in_words(tmp_path: Path) -> None:
    root, out = minimal(tmp_path / "root"), tmp_path / "out"
    code, told, _ = _run(
        "pack", "--phase", "amiable", "--for", "C. Fictive", "--root", str(root), "--out", str(out)
    )
    assert code == 0, told
    page = (out / "relecture-amiable.html").read_text(encoding="utf-8")
    assert "Le redevable paie dans le mois de la notification de l’avis." in page

    assert _run("status", "--root", str(root), "--kind", "rule", "--require", "validé")[0] == 1
    file = tmp_path / "reponses.json"
    file.write_bytes(text(answers(pack(specification(root)))))
    code, told, _ = _run("import", str(file), "--root", str(root))
    assert code == 0, told
    assert pairs.findings(root) == ()
    assert _run("status", "--root", str(root), "--kind", "rule", "--require", "validé")[0] == 0
    assert standings(specification(root))[RULE].state is ReviewState.APPROVED

    parameter = root / "rules/parameters/delai.yaml"
    parameter.write_text(parameter.read_text(encoding="utf-8").replace("P1M", "P2M"), encoding="utf-8")
    found = standings(specification(root))[RULE]
    assert found.state is ReviewState.OUT_OF_DATE
    assert found.changes == ("« délai de paiement » passe d’un à deux mois",)
    code, told, _ = _run("status", "--root", str(root), "--kind", "rule", "--format", "json")
    assert json.loads(told)["total"]["périmé"] == 1


def test_the_same_answers_twice_write_nothing_the_second_time(tmp_path: Path) -> None:
    root, file = minimal(tmp_path / "root"), tmp_path / "reponses.json"
    file.write_bytes(text(answers(pack(specification(root)))))
    assert _run("import", str(file), "--root", str(root))[0] == 0
    before = {path: path.read_bytes() for path in (root / "reviews").rglob("*") if path.is_file()}
    code, told, _ = _run("import", str(file), "--root", str(root))
    assert code == 1
    assert "duplicate: Camille Fictive has signed" in told
    assert {path: path.read_bytes() for path in (root / "reviews").rglob("*") if path.is_file()} == before


def test_a_table_makes_the_same_journey(tmp_path: Path) -> None:
    for format_ in ("csv", "ods"):
        root, out = minimal(tmp_path / format_), tmp_path / f"out-{format_}"
        words = (
            "pack",
            "--for",
            "x",
            "--technical",
            "--as",
            format_,
            "--root",
            str(root),
            "--out",
            str(out),
        )
        assert _run(*words)[0] == 0
        (file,) = out.iterdir()
        code, told, _ = _run("import", str(file), "--root", str(root))
        assert code == 1
        assert "`relecteur` is missing" in told
        assert not (root / "reviews").exists()


def test_what_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    root = str(minimal(tmp_path))
    assert _run("pack", "--for", "x", "--phase", "amiabl", "--root", root)[0] == 2
    assert _run("pack", "--for", "x", "--unit", "rule:paiement", "--root", root)[0] == 2
    assert _run("pack", "--for", "x", "--unit", RULE, "--unit", "message:avis", "--root", root)[0] == 2
    assert _run("status", "--kind", "regle", "--root", root)[0] == 2
    assert _run("import", str(tmp_path / "absent.json"), "--root", root)[0] == 2
