"""From wherever a verb is run, it works on the same specification, and writes where it should."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from generator.cli import places
from generator.loading import load
from tests.generator.cli.nursery import ROOT, Job, Nursery
from tests.generator.cli.test_door import COMMANDS

if os.name == "nt":
    pytest.skip("Windows has no fork", allow_module_level=True)

DOSSIER = str(ROOT / "docs/dossiers/rapo-tardif.json")
ADAPTER = ("--python", "conformance.reference.dgfip:make", "--role", "dgfip")
VERBS: Mapping[str, tuple[Sequence[str], bool]] = {
    "check": (("check",), True),
    "build": (("build", "asyncapi", "--out", "{out}"), True),
    "explain": (("explain", "rapo-delai", "--at", "2025-02-12"), True),
    "judge": (("judge", DOSSIER), True),
    "validate": (("validate", DOSSIER), True),
    "run": (("run", *ADAPTER, "--case", "contenu-information-remboursement-te.02", "--out", "{out}"), False),
    "adapter-check": (("adapter-check", *ADAPTER), False),
    "new-adapter": (("new-adapter", "--lang", "python", "--role", "dgfip", "--out", "{out}"), False),
    "review pack": (("review", "pack", "--for", "X", "--unit", "rule:rapo-delai", "--out", "{out}"), True),
    "review status": (("review", "status", "--phase", "rapo"), True),
}
"""A command of each verb, and whether it takes `--root`; `review import` has its own test."""


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


def test_every_verb_is_tried() -> None:
    assert {*VERBS, "review import"} == set(COMMANDS)


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_says_the_same_from_everywhere(verb: str, nursery: Nursery, tmp_path: Path) -> None:
    words, takes_root = VERBS[verb]
    empty = tmp_path / "empty"
    empty.mkdir()
    told = {}
    for name, folder, more in (
        ("checkout", ROOT, ()),
        ("subfolder", ROOT / "rules" / "rapo", ()),
        ("empty", empty, ()),
        ("root", empty, ("--root", str(ROOT)) if takes_root else ()),
    ):
        out = str(tmp_path / "out" / name)
        done = nursery.run(Job([*(word.format(out=out) for word in words), *more], str(folder)))
        told[name] = done.code, done.out.replace(out.encode(), b"OUT"), done.err.replace(out.encode(), b"OUT")
    assert told["checkout"][0] == 0, told["checkout"]
    assert set(told.values()) == {told["checkout"]}
    assert list(empty.iterdir()) == []


def test_what_is_written_goes_beside_what_is_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, place in ((ROOT, ROOT), (ROOT / "rules", ROOT), (tmp_path, tmp_path)):
        monkeypatch.chdir(folder)
        assert places.writing_folder(None).resolve() == place
    assert places.writing_folder(tmp_path) == tmp_path


def test_nothing_is_written_in_the_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    carried = tmp_path / "site-packages" / "conformance" / "data"
    (carried / "spec").mkdir(parents=True)
    monkeypatch.setattr(places, "CARRIED", carried)
    monkeypatch.setattr(places, "_AROUND", tmp_path / "site-packages")
    monkeypatch.chdir(tmp_path)
    assert places.specification_folder(None) == carried
    assert places.writing_folder(None).resolve() == tmp_path
    for place in (carried, carried / "spec"):
        with pytest.raises(Exception, match="2"):
            places.writing_folder(place)
        assert "belongs to the installed package" in capsys.readouterr().err


def test_a_ledger_of_the_current_folder_completes_the_bundled_one(tmp_path: Path) -> None:
    (tmp_path / "reviews").mkdir()
    (tmp_path / "reviews" / "stray.txt").write_text("x", encoding="utf-8")
    assert [problem.location.file for problem in load(ROOT).problems] == []
    assert [one.location.file for one in load(ROOT, ledger=tmp_path).problems] == ["reviews/stray.txt"]
