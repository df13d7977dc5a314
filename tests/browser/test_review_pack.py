"""A reviewer reads a pack from disk, answers it and sends it back: the whole journey (Chromium and Node)."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from generator.loading import load
from generator.model.kit import ReviewState
from generator.reviewing.importing import imported
from generator.reviewing.packs import chosen, packs
from generator.reviewing.page import page
from generator.reviewing.states import standings
from tests.generator import pairs
from tests.generator.reviewing.reviewers import NOBODY, RULE, keep, minimal, specification
from tests.node import answered, chromium

Json = dict[str, Any]
HERE = Path(__file__).parent
REAL = HERE.parents[1]


@cache
def seen(name: str) -> Json:
    root, phase = (pairs.MINIMAL, "amiable") if name == "minimal" else (REAL, "rapo")
    found = load(root).specification
    units = chosen(standings(found), phase=phase, everything=True)
    made, *_ = packs(found, units, '<img src=x onerror="pwned=1"></script>', "Phase </script><!--")
    folder = Path(mkdtemp())
    (folder / "dossier.html").write_text(page(found, made, 38), encoding="utf-8")
    told = answered(HERE, "pack.mjs", str(folder / "dossier.html"), chromium(), str(folder))
    return {**told, "units": len(made.standings), "doubts": len(made.doubts)}


@pytest.fixture(params=["minimal", "real"])
def found(request: pytest.FixtureRequest) -> Json:
    return seen(request.param)


def test_it_asks_nothing_of_the_network_and_runs_nothing_foreign(found: Json) -> None:
    assert found["console"] == []
    assert found["requests"] == []
    assert found["pwned"] is None


def test_axe_finds_nothing(found: Json) -> None:
    assert found["axePasses"] > 20
    assert found["axe"] == []


def test_nothing_scrolls_sideways(found: Json) -> None:
    assert found["overflow"] == {"360": 0, "1200": 0}


def test_what_is_missing_is_told_and_the_keyboard_is_led_there(found: Json) -> None:
    assert len(found["mistakes"]) == 3
    assert found["mistakes"][0].endswith("dites pourquoi, en une phrase.")
    assert found["focused"] == "c1"


def test_answers_are_kept_counted_and_taken_again(found: Json) -> None:
    units = found["units"]
    assert found["progress"] == f"{units} sur {units} · tout est relu"
    assert found["kept"] == found["taken"] == units
    assert found["refused"].startswith("Ce navigateur refuse de garder vos réponses")


def test_it_prints(found: Json) -> None:
    assert found["pdf"] > 10_000


def test_the_downloaded_answers_close_the_whole_cycle(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    content = Path(seen("minimal")["json"]["path"]).read_bytes()
    keep(root, imported(specification(root), "reponses.json", content, NOBODY))
    assert pairs.findings(root) == ()
    standing = standings(specification(root))[RULE]
    assert standing.state is ReviewState.REFUSED
    assert standing.opinions[0].comment == '=1+1 <b onclick="pwned=1">non</b>\nsuite'
    rule = root / "rules/amiable/paiement-a-temps.yaml"
    rule.write_text(
        rule.read_text(encoding="utf-8").replace("dans le mois", "dans les deux mois"), encoding="utf-8"
    )
    standing = standings(specification(root))[RULE]
    assert standing.state is ReviewState.OUT_OF_DATE
    assert standing.changes[0].startswith("l’énoncé est reformulé : « Le redevable paie dans les deux mois")


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_both_files_of_a_real_pack_are_imported(kind: str) -> None:
    found, real = seen("real"), load(REAL).specification
    content = Path(found[kind]["path"]).read_bytes()
    made = imported(real, f"reponses.{kind}", content, NOBODY)
    assert made.signatures == found["units"]
    assert made.doubts == 1
    assert found["doubts"] > 1
