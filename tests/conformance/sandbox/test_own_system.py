"""Who plays a case that is walked: a reference, or a system that is mended, started again, bounded."""

import pytest

from conformance.kit import Json
from conformance.playing.outcome import Status
from conformance.sandbox import bounds
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.stepping.walk import at_once, to_the_end
from conformance.sandbox.stepping.wanted import Wanted
from conformance.serving import Handler
from tests.conformance import faulty
from tests.conformance.sandbox.walking import CASE, failing_case, reference, walked, walks
from tests.conformance.sandbox.worlds import SPACE, world


def test_a_case_of_another_role_is_played_by_the_reference() -> None:
    ours = walks(lambda: faulty.handler("raises", "dgfip"), "dgfip")
    case = next(one for one in world().kit.cases if one.role == "antai")
    found = walked(ours, Wanted(case.id))
    assert not found.is_own
    assert found.walk.outcome is not None
    assert found.walk.outcome.status is Status.PASSED


def test_a_system_that_was_mended_is_started_again() -> None:
    """What is started is what stands there now: it fails, is mended, and passes."""
    mode = "never-sends"
    ours = walks(lambda: faulty.handler(mode, "antai"))
    first = ours.begin(SPACE, Wanted(failing_case()))
    other = ours.begin("autre", Wanted(CASE))
    ours.go("autre", other, at_once)
    outcome = ours.go(SPACE, first, to_the_end).walk.outcome
    assert outcome is not None
    assert outcome.status is Status.FAILED
    mode = "reference"
    again = ours.again(SPACE, first, None, is_restarted=True)
    outcome = ours.go(SPACE, again, to_the_end).walk.outcome
    assert outcome is not None
    assert outcome.status is Status.PASSED
    assert ours.at("autre", other).walk.is_lost


def test_a_system_that_does_not_start_again_is_told() -> None:
    is_broken = False

    def make() -> Handler:
        if is_broken:
            raise ImportError("une faute de frappe")
        return faulty.handler("reference", "antai")

    ours = walks(make)
    id_ = ours.begin(SPACE, Wanted(CASE))
    is_broken = True
    with pytest.raises(Refusal, match=r"ne redémarre pas.*une faute de frappe"):
        ours.again(SPACE, id_, None, is_restarted=True)
    is_broken = False
    assert ours.again(SPACE, id_, None, is_restarted=True)  # it is still there


def test_a_case_that_is_over_goes_no_further() -> None:
    ours = walks()
    id_ = ours.begin(SPACE, Wanted(CASE))
    ours.go(SPACE, id_, to_the_end)
    with pytest.raises(Refusal, match="jusqu’à son terme"):
        ours.go(SPACE, id_, at_once)


def test_each_space_has_its_own_and_few() -> None:
    ours = walks()
    first = ours.begin(SPACE, Wanted(CASE))
    other = ours.begin("autre", Wanted(CASE))
    with pytest.raises(Refusal):
        ours.at("autre", first)
    for _ in range(bounds.WALKS):
        ours.begin(SPACE, Wanted(CASE))
    with pytest.raises(Refusal):
        ours.at(SPACE, first)
    assert ours.at("autre", other)
    ours.close()
    with pytest.raises(Refusal):
        ours.at("autre", other)


def test_a_sandbox_walks_so_many_cases_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "ALL_WALKS", 1)
    ours = walks()
    ours.begin(SPACE, Wanted(CASE))
    with pytest.raises(Refusal, match="déjà suivis"):
        ours.begin("autre", Wanted(CASE))
    assert ours.begin(SPACE, Wanted(CASE))  # whoever walks one may take another


def test_a_huge_answer_is_told_by_its_length() -> None:
    ours = walks(lambda: _huge(faulty.handler("reference", "antai")))
    id_ = ours.begin(SPACE, Wanted(CASE))
    (pace,) = ours.go(SPACE, id_, at_once).walk.paces
    (said,) = [one.message for one in pace.said if one.kind == "received"]
    assert said["cut"] > 100_000


def _huge(good: Handler) -> Handler:
    def act(method: str, params: Json) -> object:
        found = good(method, params)
        return {**found, "x": "a" * 200_000} if method == "begin" and isinstance(found, dict) else found

    return act


def test_a_system_that_started_again_forgot_the_case() -> None:
    ours = walks(reference("antai"), "antai")
    case = next(one for one in world().kit.cases if one.role == "antai")
    id_ = ours.begin(SPACE, Wanted(case.id))
    found = ours.go(SPACE, id_, at_once)
    own = ours.world.systems.own
    assert own is not None
    with own.talking() as client:
        client.hello()
    assert found.walk.is_lost
    with pytest.raises(Refusal, match="a redémarré"):
        ours.go(SPACE, id_, at_once)
