import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from typer.testing import CliRunner

from conformance.cli import app
from conformance.evolution import evolved, flipping, is_major, recorded
from generator.model.kit import Case, Cases, Edition, Evolution
from tests.conformance.making import case, clock, deliver, expect
from tests.generator.engine.build import ROOT


def _kit(*cases: Case, version: str = "1.0.0") -> Cases:
    return Cases(version=version, cases=cases)


WAS = case(deliver(), expect("accepted"))


@pytest.mark.parametrize(
    ("changes", "change", "flips"),
    [
        ({"steps": (deliver(), expect("refused", rules=("essai",)))}, Evolution.EXPECTED, True),
        ({"steps": (clock("11T10:00:00"), deliver(), expect("accepted"))}, Evolution.PLAYED, True),
        ({"settings": {"cycle": "partiel"}}, Evolution.PLAYED, True),
        ({"outcome": "open"}, Evolution.RELEASED, False),
        ({"title": "Autre titre"}, Evolution.TEXT, False),
    ],
)
def test_what_became_of_a_case(changes: dict[str, Any], change: Evolution, flips: bool) -> None:  # noqa: FBT001
    found = evolved(_kit(WAS), _kit(structs.replace(WAS, **changes)))
    (one,) = found["essai"]
    assert (one.change, one.flips) == (change, flips)


def test_a_case_that_comes_or_goes() -> None:
    new = evolved(_kit(), _kit(WAS))
    assert [one.change for one in flipping(new)] == [Evolution.NEW_REQUIRED]
    gone = evolved(_kit(WAS), _kit())
    assert not flipping(gone)
    assert gone["essai"][0].change is Evolution.GONE_REQUIRED


def test_nothing_changed() -> None:
    assert evolved(_kit(WAS), _kit(WAS)) == {}


def test_a_later_major_version_says_that_verdicts_flip() -> None:
    assert is_major(_kit(), _kit(version="2.0.0"))
    assert not is_major(_kit(), _kit(version="1.9.0"))


def test_what_is_kept_marks_what_may_flip() -> None:
    before, after = (
        _kit(WAS),
        _kit(structs.replace(WAS, title="Autre titre"), structs.replace(WAS, id="essai.02")),
    )
    kept = recorded(before, after, evolved(before, after))
    assert kept.rules == {"essai": {"text": ("essai.01",), "new-required": ("!essai.02",)}}
    assert (kept.before, kept.after, kept.flips) == (Edition("1.0.0", 1), Edition("1.0.0", 2), 1)


@pytest.mark.parametrize(
    "version", ["v1.0.0", "1", "1.0", "x\x1b[31m\n", "9" * 5000 + ".0.0", "1.\u0662.3", "1.0.0\n"]
)
def test_a_kit_without_a_version_is_refused(version: str, tmp_path: Path) -> None:
    kit = json.loads((ROOT / "features" / "cases.json").read_text("utf-8"))
    path = tmp_path / "cases.json"
    path.write_text(json.dumps({**kit, "version": version, "cases": kit["cases"][:1]}), "utf-8")
    done = CliRunner().invoke(app, ["diff", str(path), str(path)])
    assert done.exit_code == 2, done.output
    assert "is no version: 1.2.3 is expected" in done.stderr
    assert len(done.stderr) < 5000


def _said(*words: str) -> str:
    done = CliRunner().invoke(app, ["diff", *words])
    assert done.exit_code == 0, done.output
    return done.output


def test_it_is_told_in_one_language() -> None:
    kit = str(ROOT / "features" / "cases.json")
    french, english = _said(kit, kit), _said(kit, kit, "--lang", "en")
    assert french.startswith("du corpus ")
    assert "rien ne change" in french
    assert "dossiers dont le verdict bascule : non jugés" in french
    assert english.startswith("from corpus ")
    assert "nothing changes" in english
    assert "du corpus" not in english


def test_the_dossiers_and_examples_whose_verdict_flips_are_named(tmp_path: Path) -> None:
    for name in ("spec", "rules", "docs/dossiers"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "features").mkdir()
    shutil.copy(ROOT / "features" / "cases.json", tmp_path / "features")
    assert "aucun dossier ni exemple ne bascule" in _said(str(tmp_path), str(tmp_path))
    rule = tmp_path / "rules" / "rapo" / "rapo-delai.yaml"
    text = rule.read_text("utf-8")
    late = "Le recours posté le surlendemain est déclaré irrecevable."
    changed = text.replace('== "irrecevabilite"', '== "rejet"')
    changed = changed.replace(f"satisfied\n    text: {late}", f"violated\n    text: {late}")
    assert changed != text
    rule.write_text(changed, "utf-8")
    told = _said(str(tmp_path), str(ROOT))
    assert "  ! rapo-tardif.json : rapo-delai, enfreinte → respectée\n" in told
    assert f"  ! {late} : rapo-delai, enfreinte → respectée\n" in told
    rule.write_text("id: rapo-delai\n", "utf-8")  # as a version that is not read today
    assert "dossiers dont le verdict bascule : non jugés" in _said(str(tmp_path), str(ROOT))
