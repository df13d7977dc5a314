"""From wherever a verb is run, it works on the same specification, and writes where it should."""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from conformance.cli import places
from generator.loading import load
from tests.conformance.cli.nursery import ROOT, Job, Nursery
from tests.conformance.cli.ran import results, run
from tests.conformance.cli.verbs import COMMANDS, EVENT
from tests.generator import pairs

if os.name == "nt":
    pytest.skip("Windows has no fork", allow_module_level=True)

ADAPTER = ("--python", "conformance.reference.dgfip:make", "--role", "dgfip")
_CASE = ("--case", "contenu-information-remboursement-te.02", "--seed", "0")  # the same dossier everywhere
SMALL, RULE = pairs.MINIMAL, "rule:paiement-a-temps"
VERBS: Mapping[str, tuple[Path | None, Sequence[str]]] = {
    "check": (SMALL, ("check",)),
    "audit": (SMALL, ("audit", "{log}", "--out", "{out}")),
    "build": (SMALL, ("build", "asyncapi", "--out", "{out}")),
    "explain": (ROOT, ("explain", "rapo-delai", "--at", "2025-02-12")),
    "judge": (SMALL, ("judge", "{dossier}")),
    "validate": (SMALL, ("validate", "{dossier}")),
    "run": (ROOT, ("run", *ADAPTER, *_CASE, "--out", "{out}")),
    "adapter-check": (ROOT, ("adapter-check", *ADAPTER)),
    "mutants": (ROOT, ("mutants", *ADAPTER, "--one-in", "100")),
    "new-adapter": (None, ("new-adapter", "--lang", "python", "--role", "dgfip", "--out", "{out}")),
    "compare": (ROOT, ("compare", "{results}", "{results}")),
    "diff": (None, ("diff", "{cases}", "{cases}")),
    "verify": (ROOT, ("verify", "{ran}")),
    "sandbox": (None, ("sandbox", "--check", "--port", "0")),
    "self-test": (None, ("self-test", "--role", "dgfip", "--proof", "coverage", "--one-in", "100")),
    "list": (ROOT, ("list", "tags", "--role", "dgfip")),
    "review pack": (SMALL, ("review", "pack", "--for", "X", "--unit", RULE, "--out", "{out}")),
    "review status": (SMALL, ("review", "status", "--phase", "amiable")),
}
"""A command of each verb, and the checkout that it stands in; None where it takes no `--root`, or
repeats it in what it says.
Our specification is slow to read: one verb is tried on it, and all find it in the same way.
`review import` and `simulate` have their own tests, the latter on our specification; `attest` signs whole
runs alone, and reads the kit as `verify` does."""


def test_every_verb_is_tried() -> None:
    assert {*VERBS, "review import", "attest", "simulate"} == set(COMMANDS)


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_says_the_same_from_everywhere(verb: str, nursery: Nursery, tmp_path: Path) -> None:
    root, words = VERBS[verb]
    checkout = root or ROOT
    empty, dossier = tmp_path / "empty", tmp_path / "dossier.json"
    empty.mkdir()
    files = {
        "dossier": dossier,
        "ran": run(tmp_path),
        "results": results(tmp_path),
        "cases": ROOT / "features" / "cases.json",
        "log": tmp_path / "log.ndjson",
    }
    log = json.dumps(EVENT | {"data": {"numero": "0001", "montant": 3500}}) + "\n"
    (tmp_path / "log.ndjson").write_text(log, encoding="utf-8")
    dossier.write_text(json.dumps([EVENT | {"data": {"numero": "0001", "montant": 3500}}]), encoding="utf-8")
    told = {}
    for name, folder, more in (
        ("checkout", checkout, ()),
        ("subfolder", next((checkout / "rules").iterdir()), ()),
        ("empty", empty, ()),
        ("root", empty, ("--root", str(root)) if root else ()),
    ):
        out = str(tmp_path / "out" / name)
        given = [word.format(out=out, **files) for word in words]
        done = nursery.run(Job([*given, *more], str(folder), checkout=str(checkout)))
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
    assert [problem.location.file for problem in load(SMALL).problems] == []
    assert [one.location.file for one in load(SMALL, ledger=tmp_path).problems] == ["reviews/stray.txt"]


@pytest.mark.parametrize(
    "words",
    [
        ("run", *ADAPTER),
        ("list", "cases"),
        ("new-adapter", "--lang", "python", "--role", "dgfip"),
        ("mutants", *ADAPTER),
    ],
)
def test_a_folder_without_a_kit_is_told(words: Sequence[str], nursery: Nursery, tmp_path: Path) -> None:
    done = nursery.run(Job([*words, "--root", str(SMALL)], str(tmp_path)))
    assert done.code == 2
    assert f"no kit in {SMALL}" in done.err.decode()
    assert list(tmp_path.iterdir()) == []


def test_references_are_not_tried_on_another_kit(nursery: Nursery, tmp_path: Path) -> None:
    done = nursery.run(Job(["mutants", "--root", str(ROOT)], str(tmp_path)))
    assert (done.code, "give --command, --url or --python" in done.err.decode()) == (2, True)
