"""The proofs that the kit gives of itself hold, and each of them would be seen not to."""

import json
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from conformance import self_test
from conformance.cli import app
from conformance.cli.self_testing import Kind
from conformance.covering import Coverage
from conformance.lying import CHEATS
from conformance.playing.outcome import Status
from conformance.running.results import Verdict
from conformance.self_test import PROOFS, Proof

_ONE_IN = 1000
"""The smallest sample: forty cases."""


@pytest.fixture(autouse=True)
def _afresh() -> Iterator[None]:
    self_test._reference.cache_clear()
    yield
    self_test._reference.cache_clear()


def _held(name: str) -> list[bool]:
    return [one.is_held for one in PROOFS[name]("dgfip", _ONE_IN)]


def test_the_verb_names_every_proof() -> None:
    assert [one.value for one in Kind] == list(PROOFS)


@pytest.mark.parametrize("name", ["references", "cheats", "hostile", "coverage"])
def test_a_proof_holds(name: str) -> None:
    found = _held(name)
    assert found
    assert all(found)


def test_a_reference_that_lies_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    from conformance.lying import lying  # noqa: PLC0415 its name is not to be taken for ours
    from conformance.reference import dgfip  # noqa: PLC0415 patched here alone

    make = dgfip.make
    monkeypatch.setattr(dgfip, "make", lambda: lying(make, CHEATS["is mute"]))
    assert _held("references") == [False]


def test_a_cheat_that_conforms_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = {"is honest": lambda method, params, good: good(method, params)}
    monkeypatch.setattr(self_test, "CHEATS", honest)
    assert _held("cheats") == [False]


def test_a_bench_that_falls_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    fallen = self_test._Played(Verdict.UNDECIDED, False, {Status.ERROR: 1}, 0)  # noqa: FBT003 a figure of it
    monkeypatch.setattr(self_test, "_played", lambda *_: fallen)
    assert set(_held("hostile")) == {False}


def test_a_rule_that_no_case_reaches_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "covered", lambda _: Coverage(1, 1, ("silent",)))
    found = list(PROOFS["coverage"]("dgfip", _ONE_IN))
    assert [one.told for one in found if not one.is_held] == [
        "coverage: 1 covered, 1 excused by a reason, neither: silent"
    ]


def test_the_verb_says_what_does_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    mutants, cheats = Proof("a mutant survived", is_held=False), Proof("a cheat fails", is_held=True)
    proofs = {"mutants": lambda *_: iter([mutants]), "cheats": lambda *_: iter([cheats])}
    monkeypatch.setattr(self_test, "PROOFS", proofs)
    words = ["self-test", "--role", "ccsp", "--proof", "mutants", "--proof", "cheats"]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "FAILED ccsp: a mutant survived",
        "ok     ccsp: a cheat fails",
        "1 of 2 proofs do not hold",
    ]
    told = json.loads(CliRunner().invoke(app, [*words, "--format", "json"]).stdout)
    assert (told["holds"], [one["holds"] for one in told["proofs"]]) == (False, [False, True])
