"""A case in dispute neither passes nor fails, whoever plays it, in any order; every report says why."""

from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from conformance.attesting.statement import statement
from conformance.bench import Bench, Options, Target
from conformance.cli.summing_up import summed_up
from conformance.kit import Kit
from conformance.playing.outcome import DISPUTED, Outcome, Status
from conformance.protocol.limits import Limits
from conformance.reference.dgfip import make
from conformance.reports import REPORTS
from conformance.running.results import Run, Verdict
from conformance.running.selecting import Selection
from conformance.running.timing import Occasion
from conformance.transports.in_process import InProcess
from conformance.verifying.verifying import Reproduced
from generator.characters import quoted
from generator.events import written
from generator.model.kit import Cases, document
from tests.conformance.attested import ISSUE
from tests.conformance.making import KIT

REASON = "La collectivité lit autrement le texte, et le juge n’a pas tranché."
ROLE = "dgfip"
Handler = Callable[[str, dict[str, Any]], object]


@cache
def _contested() -> Kit:
    """The kit, with the second required case of the role in dispute."""
    one = [case for case in KIT.cases if case.role == ROLE and case.is_required][1]
    cases = tuple(structs.replace(case, dispute=REASON) if case.id == one.id else case for case in KIT.cases)
    text = written(
        document(
            Cases(version=KIT.version, addresses=dict(KIT.addresses), texts=dict(KIT.texts), cases=cases)
        )
    )
    return Kit(KIT.folder, {"features/cases.json": text})


@cache
def _id() -> str:
    return next(case.id for case in _contested().cases if case.dispute is not None)


def _deaf() -> Handler:
    good = make()
    return lambda method, params: (
        {"accepted": False, "rules": [], "emitted": []} if method == "deliver" else good(method, params)
    )


def _falls() -> Handler:
    good = make()

    def answers(method: str, params: dict[str, Any]) -> object:
        if method != "hello":
            raise RuntimeError("it fell")
        return good(method, params)

    return answers


@cache
def _played(kit: Kit, handler: Callable[[], Handler], jobs: int = 1, *, backwards: bool = False) -> Run:
    target = Target(lambda: InProcess(handler, Limits()))
    bench = Bench(kit, target, Selection(ROLE), Options(Path("nowhere"), seed=0))
    campaign = bench.campaign()
    cases = bench.cases()
    with closing(campaign.played(cases[::-1] if backwards else cases, jobs)) as playing:
        found = {one.case.id: one.outcome for one in playing}
    return bench.told([(case, found[case.id]) for case in cases], "0" * 64)


def _of(run: Run) -> Outcome:
    return next(outcome for case, outcome in run.outcomes if case.id == _id())


@pytest.mark.parametrize("handler", [make, _deaf])
def test_it_neither_passes_nor_fails(handler: Callable[[], Handler]) -> None:
    sound, run = _played(KIT, handler), _played(_contested(), handler)
    found = _of(run)
    assert (found.status, found.cause, found.detail) == (Status.INCONCLUSIVE, DISPUTED, REASON)
    assert not found.breaches
    others = [(case.id, outcome) for case, outcome in sound.outcomes if case.id != _id()]
    assert others == [(case.id, outcome) for case, outcome in run.outcomes if case.id != _id()]
    assert run.verdict is sound.verdict


def test_it_alone_condemns_nobody() -> None:
    """Somebody who is wrong in this case alone conforms."""
    for kit, verdict in ((KIT, Verdict.NOT_CONFORMING), (_contested(), Verdict.CONFORMING)):
        good, wrong = _played(kit, make), _played(kit, _deaf)
        outcomes = [
            bad if one[0].id == _id() else one for one, bad in zip(good.outcomes, wrong.outcomes, strict=True)
        ]
        assert _with(good, outcomes).verdict is verdict


def _with(run: Run, outcomes: list[Any]) -> Run:
    return Run(run.kit, run.selection, run.declared, run.seed, outcomes, run.transcript)


def test_a_crash_in_it_is_no_failure_of_it_and_stops_the_run_as_any_other() -> None:
    causes = {case.id: outcome.cause for case, outcome in _played(_contested(), _falls).outcomes}
    assert causes.pop(_id()) == DISPUTED
    assert set(causes.values()) <= {"raised", "stopped"}


@pytest.mark.parametrize(("jobs", "backwards"), [(1, True), (3, False)])
def test_the_order_of_the_cases_changes_nothing(jobs: int, *, backwards: bool) -> None:
    first = _played(_contested(), _deaf)
    assert _played(_contested(), _deaf, jobs, backwards=backwards).outcomes == first.outcomes


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("handler", [make, _deaf])
def test_every_report_says_that_it_is_in_dispute_and_why(
    name: str, handler: Callable[[], Handler], tmp_path: Path
) -> None:
    run = _played(_contested(), handler)
    transcript = tmp_path / "transcript.ndjson"
    transcript.write_text("", "utf-8")
    told = REPORTS[name](run.kit, _results(run), transcript, Occasion())
    assert "en litige" in told
    assert REASON in told


def _results(run: Run) -> Any:  # noqa: ANN401 any JSON
    target = Target(lambda: InProcess(make, Limits()))
    return Bench(run.kit, target, run.selection, Options(Path("nowhere"))).content(run)


def test_the_terminal_the_results_and_the_attestation_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    run = _played(_contested(), make)
    told = _results(run)
    (case,) = [one for one in told["cases"] if one["id"] == _id()]
    assert (case["required"], case["status"], case["aside"]) == (
        False,
        "inconclusive",
        f"en litige : {REASON}",
    )
    summed_up(told, {}, None, ())
    assert f"out of score: {_id()}: {quoted(f'en litige : {REASON}')}" in capsys.readouterr().out
    said = statement(Reproduced(run, told, {}), ISSUE)["predicate"]
    assert said["aside"] == {_id(): f"en litige : {REASON}"}
    assert _id() in said["notShown"]["inconclusive/disputed"]
