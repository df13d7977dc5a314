"""The bench plays a case: what may be refused, and where a dossier may be."""

from collections.abc import Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from conformance.kit import bundled_kit
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.transports.in_process import InProcess
from generator.model.kit import Case


def played(case: Case, answers: Mapping[str, Any]) -> Outcome:
    """Play a case against a system that always answers the same to each method."""
    kit = bundled_kit()
    results = Results(kit)
    hello = {
        "protocol": "1",
        "implementation": {"vendor": "v", "product": "p", "version": "1"},
        "roles": [case.role],
        "unsupported": [],
    }

    nothing: Mapping[str, Any] = {"emitted": []}

    def system(method: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        return hello if method == "hello" else answers.get(method, nothing)

    client = Client(InProcess(lambda: system, Limits()), results, Limits(), kit.version)
    return Play(case, client, Setting(0, results.types)).run()


def case_of(id_: str) -> Case:
    return next(case for case in bundled_kit().cases if case.id == id_)


REFUSES = {"deliver": {"accepted": False, "emitted": []}, "trigger": {"accepted": False, "emitted": []}}


@pytest.mark.parametrize(("free", "status"), [(True, Status.PASSED), (False, Status.FAILED)])
def test_only_a_free_call_may_be_refused(free: bool, status: Status) -> None:  # noqa: FBT001
    whole = case_of("te-remplace-avis.01")
    (call,) = (step for step in whole.steps if step.free)
    never = whole.steps[-1]
    assert never.expect == "never"
    case = replace(whole, steps=(replace(call, free=free), never))
    assert played(case, REFUSES).status is status


@pytest.mark.parametrize(
    ("state", "status"),
    [("te-emis", Status.PASSED), ("averti", Status.PASSED), ("paye", Status.FAILED)],
)
def test_a_state_may_be_any_of_those_where_systems_bring_it(state: str, status: Status) -> None:
    whole = case_of("cycle-de-vie-prescription.04")
    step = next(step for step in whole.steps if step.expect == "state")
    assert step.or_else
    case = replace(whole, steps=(step,))
    assert played(case, {"observe": {"states": {"paiement": state}, "emitted": []}}).status is status
