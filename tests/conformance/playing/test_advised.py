"""By which way a message is thought to travel is advice: no rule says it, and a case alone can."""

from typing import Any

import pytest

from conformance.judging import judge_of
from conformance.playing.outcome import Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.reference.antai import Antai
from conformance.reference.system import System
from conformance.transports.in_process import InProcess
from tests.conformance.making import KIT, RESULTS, setting
from tests.generator.engine.build import ROOT

ADVICE = next(one for one in KIT.cases if one.id == "routage-emission-te.09")


def played(channel: str | None) -> Status:
    """Play the case against an agency that sends its titles by a channel, or tells none."""

    def answer(method: str, params: dict[str, Any]) -> dict[str, Any]:
        said = system(method, params)
        for message in said.get("emitted", ()):
            if message["type"] == ADVICE.steps[-1].type:
                message.pop("canal", None)
                message.update({"canal": channel} if channel is not None else {})
        return said

    system, limits, judge = System(Antai), Limits(seconds=600.0), judge_of(ROOT)
    client = Client(InProcess(lambda: answer, limits), RESULTS, limits, KIT.version)
    return Play(ADVICE, client, setting(judge=judge, types=frozenset(judge.book.steps))).run().status


def test_a_case_advises_the_way_that_is_named() -> None:
    assert ADVICE.level == "recommande"
    assert [one.value for one in ADVICE.steps[-1].where] == [["voie-electronique"]]


@pytest.mark.parametrize("channel", ["voie-electronique", "portail", None])
def test_the_way_that_is_named_another_word_for_it_and_none_follow_the_advice(channel: str | None) -> None:
    assert played(channel) is Status.PASSED


@pytest.mark.parametrize("channel", ["courrier", "telecopie"])
def test_another_way_does_not(channel: str) -> None:
    assert played(channel) is Status.FAILED
