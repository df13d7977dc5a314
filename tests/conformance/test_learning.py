"""No answer can be learnt: what was said in another run, or published, does not make a system conforming."""

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.bench import Bench, Options, Target
from conformance.cli import app
from conformance.protocol.limits import Limits
from conformance.reciting import Recorded
from conformance.reference import antai, ccsp, collectivite, dgfip
from conformance.running.results import Run, Verdict
from conformance.running.selecting import Selection
from conformance.self_test import recitations
from conformance.transports.in_process import Handler, InProcess
from tests.conformance.learning import AnswerBook
from tests.conformance.making import KIT

_SYSTEMS = {"antai": antai.make, "ccsp": ccsp.make, "collectivite": collectivite.make, "dgfip": dgfip.make}
_SEED = 20_250_612


_EVERY = "PARCMETRE_EVERY_CASE" in os.environ
"""`make test-bending` tries an answer book on every case of each role; `make test` on some of a large one."""
_ONE_IN = 1 if _EVERY else 7
_LARGE = ("antai", "ccsp", "collectivite") if _EVERY else ("ccsp",)


def _run(handler: Handler, role: str, seed: int, out: Path, cases: tuple[str, ...] = ()) -> Run:
    target = Target(lambda: InProcess(lambda: handler, Limits()))
    return Bench(KIT, target, Selection(role, cases=cases), Options(out, seed=seed)).run()


@pytest.mark.parametrize(
    ("role", "by_content"),
    [("dgfip", True), ("dgfip", False), ("ccsp", True), *([("ccsp", False)] if _EVERY else [])],
)
def test_what_was_said_in_another_run_conforms_no_more(
    role: str, tmp_path: Path, *, by_content: bool
) -> None:
    recorded = Recorded(_SYSTEMS[role]())
    assert _run(recorded, role, 0, tmp_path / "learnt").verdict is Verdict.CONFORMING
    same = _run(recorded.replay(by_content=by_content), role, 0, tmp_path / "same")
    assert same.verdict is Verdict.CONFORMING
    again = _run(recorded.replay(by_content=by_content), role, _SEED, tmp_path / "again")
    assert again.verdict is Verdict.NOT_CONFORMING


def test_what_the_kit_publishes_makes_nobody_conforming(tmp_path: Path) -> None:
    published = _run(AnswerBook("dgfip"), "dgfip", 0, tmp_path / "published")
    assert published.verdict is Verdict.CONFORMING
    drawn = _run(AnswerBook("dgfip"), "dgfip", _SEED, tmp_path / "drawn")
    assert drawn.verdict is Verdict.NOT_CONFORMING


@pytest.mark.parametrize("role", _LARGE)
def test_what_the_kit_publishes_is_worth_less_for_the_other_roles(role: str, tmp_path: Path) -> None:
    some = tuple(case.id for case in KIT.cases if case.role == role)[::_ONE_IN]
    assert _run(AnswerBook(role), role, _SEED, tmp_path, some).verdict is Verdict.NOT_CONFORMING


def test_the_seed_is_drawn_after_hello_and_written_and_replayed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    good = dgfip.make()

    def make() -> Handler:
        def act(method: str, params: dict[str, object]) -> object:
            asked.append(method)
            return good(method, params)

        return act

    def drawn(bound: int) -> int:
        assert "hello" in asked
        assert "begin" not in asked
        return min(bound, 4_711)

    monkeypatch.setattr("conformance.reference.dgfip.make", make)
    monkeypatch.setattr("conformance.bench.secrets.randbelow", drawn)
    words = ["run", "--python", "conformance.reference.dgfip:make", "--role", "dgfip", "--out"]
    few = ["--tags", "@famille:routage-annulation-te"]
    done = CliRunner().invoke(app, [*words, str(tmp_path / "one"), *few])
    assert done.exit_code == 0, done.output
    head = json.loads((tmp_path / "one" / "transcript.ndjson").read_text(encoding="utf-8").splitlines()[0])
    told = json.loads((tmp_path / "one" / "results.json").read_text(encoding="utf-8"))
    assert head["seed"] == told["seed"] == 4_712
    assert "--seed 4712 replays it" in done.stdout

    def never(_: int) -> int:
        raise AssertionError("the seed is known")

    monkeypatch.setattr("conformance.bench.secrets.randbelow", never)
    CliRunner().invoke(app, [*words, str(tmp_path / "two"), *few, "--seed", "4712"], catch_exceptions=False)
    one, two = ((tmp_path / name / "transcript.ndjson").read_bytes() for name in ("one", "two"))
    assert one == two
    resumed = CliRunner().invoke(app, [*words, str(tmp_path / "one"), *few, "--resume"])
    assert resumed.exit_code == 0, resumed.output
    assert (tmp_path / "one" / "transcript.ndjson").read_bytes() == two


def test_the_kit_proves_that_recited_answers_conform_nowhere_else() -> None:
    proofs = list(recitations("dgfip", 1))
    assert len(proofs) == 2
    assert all(one.is_held for one in proofs)
