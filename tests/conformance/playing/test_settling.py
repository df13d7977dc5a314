"""What a case comes to where something is broken: its own rule counts, were it only recommended."""

from dataclasses import replace

import pytest

from conformance.playing.emissions import Judgement
from conformance.playing.outcome import IN_PASSING, NOT_REACHED, Breach, Outcome, Status
from conformance.playing.settling import judged, settled
from tests.conformance.making import case, clock

CASE = case(clock("10T11:00:00"))
MISSED = Outcome(Status.FAILED, "content", expected="2025-01-09", obtained="2025-01-08")
LIVED = Outcome(Status.PASSED)
OWN = Breach(CASE.rule, "une fois", "deux fois")
OTHER = Breach("ailleurs", "jamais", "une fois")


@pytest.mark.parametrize(
    "judgement", [Judgement(own=OWN), Judgement(breaches=(OTHER,))], ids=["advice", "obligatory"]
)
def test_what_was_missed_is_wrong_where_a_rule_that_counts_is_broken(judgement: Judgement) -> None:
    assert settled(CASE, judgement, MISSED, 0) == (MISSED, 0)


def test_what_was_missed_is_another_way_where_none_is() -> None:
    assert settled(CASE, Judgement(reached=frozenset({CASE.rule})), MISSED, 0) == (LIVED, None)
    outcome, place = settled(CASE, Judgement(), MISSED, 0)
    assert (outcome.status, outcome.cause, place) == (Status.NOT_TESTED, NOT_REACHED, 0)
    assert (outcome.expected, outcome.obtained) == (MISSED.expected, MISSED.obtained)  # each apart


def test_what_is_broken_in_passing_fails_and_the_rule_of_the_case_is_told_first() -> None:
    advised = judged(CASE, Judgement(own=OWN), LIVED)
    assert (advised.status, advised.cause, advised.detail) == (Status.FAILED, IN_PASSING, CASE.rule)
    assert (advised.expected, advised.obtained) == (OWN.expected, OWN.observed)
    assert advised.breaches == ()  # the verdict depends on obligatory rules alone
    both = judged(CASE, Judgement((OTHER,), own=OWN), LIVED)
    assert (both.detail, both.breaches) == (CASE.rule, (OTHER,))
    obligatory = judged(CASE, Judgement((OTHER, OWN)), LIVED)
    assert (obligatory.detail, obligatory.breaches) == (CASE.rule, (OTHER, OWN))
    assert judged(CASE, Judgement((OTHER,)), LIVED).detail == OTHER.rule


def test_what_is_sound_stays_as_it_was() -> None:
    assert judged(CASE, Judgement(), LIVED) == LIVED
    assert judged(CASE, Judgement(own=OWN), MISSED) == replace(MISSED, advice=OWN)  # and says why
