"""What a case comes to when what it looks for is not seen: wrong by a rule, or led elsewhere by the law."""

import pytest

from conformance.kit import bundled_kit
from conformance.playing.emissions import Judgement
from conformance.playing.outcome import NOT_REACHED, Breach, Outcome, Status
from conformance.playing.settling import judged, settled

CASE = bundled_kit().cases[0]
MISSED = Outcome(Status.FAILED, "refused", expected="accepté", obtained="refusé par fin-effet")
LAWFUL = Judgement()


def test_a_case_led_elsewhere_says_what_was_awaited_and_what_came() -> None:
    """They were glued in one sentence, that whoever needed one of them had to cut again."""
    found, place = settled(CASE, LAWFUL, MISSED, 3)
    assert (found.status, found.cause, place) == (Status.NOT_TESTED, NOT_REACHED, 3)
    assert (found.expected, found.obtained, found.detail) == ("accepté", "refusé par fin-effet", "")


def test_a_case_led_elsewhere_that_tries_its_rule_all_the_same_passes() -> None:
    found, place = settled(CASE, Judgement(reached=frozenset({CASE.rule})), MISSED, 3)
    assert (found.status, place) == (Status.PASSED, None)


BROKEN = Breach(CASE.rule, "le 2 mars", "le 3 mars")
OTHER = Breach("another", "3500", "3600")


@pytest.mark.parametrize(
    "judgement", [Judgement((OTHER,)), Judgement(own=BROKEN)], ids=["another-rule", "its-own-rule"]
)
def test_what_is_missed_fails_where_a_rule_is_broken(judgement: Judgement) -> None:
    """Its own rule counts there, were it only recommended: the case is about nothing else."""
    assert settled(CASE, judgement, MISSED, len(CASE.steps) - 1) == (MISSED, len(CASE.steps) - 1)


def test_a_case_fails_by_what_breaks_its_own_rule_first() -> None:
    passed = Outcome(Status.PASSED)
    found = judged(CASE, Judgement((OTHER,), own=BROKEN), passed)
    assert (found.status, found.detail, found.expected) == (Status.FAILED, CASE.rule, "le 2 mars")
    assert found.breaches == (OTHER,)  # what is only recommended is no breach
    assert judged(CASE, Judgement((OTHER,)), passed).detail == "another"
    assert judged(CASE, Judgement(), passed) == passed
