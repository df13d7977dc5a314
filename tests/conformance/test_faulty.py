import json
import sys
from pathlib import Path

import pytest

from conformance.bench import Bench, Options, Target
from conformance.kit import Json
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.running import campaign
from conformance.running.results import results
from conformance.running.selecting import Selection
from conformance.transports import stdio
from conformance.transports.in_process import InProcess
from conformance.transports.stdio import Stdio
from tests.conformance import faulty
from tests.conformance.making import KIT

_SOME = (
    "@regle:accuse-depot-electronique"
    " or @phase:contentieuse and @genre:response or @famille:routage-recours-requerant and @consequence:rejet"
)

IN_PROCESS = {
    "refuses-all": "refuses-all",
    "accepts-all": "accepts-all",
    "raises": "raised",
    "null": "bad-result",
    "own-date": "clock-ignored",
    "no-clock-effect": "clock-ignored",
    "never-sends": "clock-without-effect",
    "repeats": "repeated-emission",
    "duplicates": "emits-twice",
    "other-dossier": "other-dossier",
    "other-sender": "foreign-emission",
    "unknown-type": "unknown-emission",
    "skips-all": "declares-little",
    "skips-steps": "declares-little",
    "no-clock": "no-clock",
}
BY_PROCESS = {
    "slow": "silence",
    "crash": "crash",
    "crash-always": "crash",
    "dies": "crash",
    "closes": "closed",
    "garbage": "garbage",
    "invalid-json": "garbage",
    "huge": "oversize",
    "deep": "too-deep",
    "no-version": "not-json-rpc",
    "wrong-id": "stale-reply",
    "replays": "stale-reply",
    "twice": "stale-reply",
}
_LONG = 60.0
"""Seconds that whoever answers at once is never short of, on a machine that does much else."""
UNREACHABLE = {"mute": "silence", "logs": "garbage"}


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stdio, "_POLITENESS", 0.3)
    monkeypatch.setattr(campaign, "_PATIENCE", 2)
    monkeypatch.setattr(campaign, "_DEATHS", 4)


def _process(mode: str, seconds: float = _LONG) -> Target:
    words = [sys.executable, "-m", "tests.conformance.faulty", mode, "ccsp"]
    return Target(lambda: Stdio(words, Limits(seconds=seconds)))


def _here(mode: str) -> Target:
    return Target(lambda: InProcess(lambda: faulty.handler(mode, "ccsp"), Limits()))


def _results(target: Target, out: Path, tags: str | None = _SOME, role: str = "ccsp") -> Json:
    bench = Bench(KIT, target, Selection(role, tags=tags), Options(out))
    return results(bench.run())


@pytest.mark.parametrize(("mode", "code"), IN_PROCESS.items())
def test_what_keeps_to_the_protocol_and_is_wrong(tmp_path: Path, mode: str, code: str) -> None:
    found = _results(_here(mode), tmp_path)
    assert found["verdict"] != "conforming"
    assert code in [one["code"] for one in found["diagnoses"]]


@pytest.mark.parametrize(("mode", "code"), BY_PROCESS.items())
def test_what_breaks_the_protocol(tmp_path: Path, mode: str, code: str) -> None:
    seconds = 6.0 if mode == "slow" else _LONG
    found = _results(_process(mode, seconds), tmp_path, "@regle:demande-execution-delai")
    assert found["verdict"] == "not-conforming"
    assert found["diagnoses"][0]["code"] == code
    causes = {one.get("cause") for one in found["cases"]}
    assert causes <= {code, "stopped", None}


@pytest.mark.parametrize(("mode", "code"), UNREACHABLE.items())
def test_what_cannot_even_greet(tmp_path: Path, mode: str, code: str) -> None:
    with pytest.raises(Fault) as raised:
        _results(_process(mode, 1.0 if mode == "mute" else 9.0), tmp_path)
    assert raised.value.code == code


def test_a_crash_is_of_its_case_and_the_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "_PATIENCE", 3)  # two fall in a row, before anything is answered
    found = _results(_process("crash"), tmp_path, "@regle:accuse-depot-electronique or @genre:precedence")
    statuses = [one["status"] for one in found["cases"]]
    # The third dossier that a process opens crashes it. Of four that are open at once the third one does,
    # then the third to be played since, which is the second one played anew.
    assert statuses[:8] == ["passed", "failed", "failed", "passed", "passed", "failed", "failed", "passed"]
    assert "Exception: dossier trois" in found["cases"][2]["detail"]


def test_a_coroutine_cannot_greet(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="asynchrone"):
        _results(_here("async"), tmp_path)


def test_a_liar_fails_in_the_roles_that_it_has_not(tmp_path: Path) -> None:
    found = _results(_here("liar"), tmp_path, "@genre:amount or @genre:response", "collectivite")
    assert found["verdict"] == "not-conforming"
    assert "refuses-all" in [one["code"] for one in found["diagnoses"]]


def test_a_run_that_dies_of_every_case_ends_soon_and_says_it_once(tmp_path: Path) -> None:
    found = _results(_process("dies"), tmp_path)
    causes = [one.get("cause") for one in found["cases"]]
    assert causes[:4] == ["crash"] * 4
    assert set(causes[4:]) == {"stopped"}
    assert [one["code"] for one in found["diagnoses"]].count("crash") == 1


@pytest.mark.parametrize("mode", ["no-state", "shows-nothing", "every-state"])
def test_states_that_are_not_shown_are_not_passed(tmp_path: Path, mode: str) -> None:
    cases = {case.id for case in KIT.cases if any(step.expect == "state" for step in case.steps)}
    found = _results(_here(mode), tmp_path, "@genre:transition")
    assert not [one for one in found["cases"] if one["id"] in cases and one["status"] == "passed"]


def test_every_mode_is_in_the_table() -> None:
    apart = {"async", "liar", "no-state", "shows-nothing", "every-state"}
    assert set(faulty.MODES) == {*IN_PROCESS, *BY_PROCESS, *UNREACHABLE} | apart


def test_no_transcript_is_broken(tmp_path: Path) -> None:
    _results(_here("refuses-all"), tmp_path)
    for line in (tmp_path / "transcript.ndjson").read_text(encoding="utf-8").splitlines():
        json.loads(line)
