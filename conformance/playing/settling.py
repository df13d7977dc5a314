"""What a case comes to: what it looked for, and what the engine makes of the whole dossier."""

from dataclasses import replace

from conformance.playing.emissions import Judgement
from conformance.playing.outcome import DISPUTED, IN_PASSING, NOT_REACHED, Outcome, Status
from generator.model.kit import Case


def settled(case: Case, judgement: Judgement, missed: Outcome, place: int) -> tuple[Outcome, int | None]:
    """Settle what was looked for and not seen: wrong where a rule is broken, else another lawful way.

    The rule of the case counts there, were it only recommended: the case is about nothing else.
    """
    if judgement.breaches or judgement.own is not None:
        return as_past(case, missed, place), place
    if case.rule in judgement.reached:
        return Outcome(Status.PASSED), None
    return Outcome(Status.NOT_TESTED, NOT_REACHED, expected=missed.expected, obtained=missed.obtained), place


def judged(case: Case, judgement: Judgement, outcome: Outcome) -> Outcome:
    """Judge the dossier whole: what was broken in passing fails the case too."""
    found, doubts = judgement.breaches, judgement.contested.get(case.rule)
    if doubts and not found and outcome.status is Status.PASSED:
        return replace(outcome, status=Status.INCONCLUSIVE, cause="open", detail=" ; ".join(doubts))
    shown = found if judgement.own is None else (judgement.own, *found)
    if not shown or outcome.status is Status.FAILED:
        own = judgement.own if outcome.status is Status.FAILED else None
        return replace(outcome, breaches=found, advice=own)
    first = next((one for one in shown if one.rule == case.rule), shown[0])
    return replace(
        outcome,
        status=Status.FAILED,
        cause=IN_PASSING,
        detail=first.rule,
        expected=first.expected,
        obtained=first.observed,
        breaches=found,
        advice=judgement.own,
    )


def contested(case: Case, outcome: Outcome) -> Outcome:
    """Take from a case in dispute what it would have said: it neither passes nor fails."""
    if case.dispute is None or outcome.status not in _SAYING:
        return outcome
    return replace(
        outcome,
        status=Status.INCONCLUSIVE,
        cause=DISPUTED,
        detail=case.dispute,
        mentions=(),
        breaches=(),
        advice=None,
    )


_SAYING = frozenset({Status.PASSED, Status.FAILED, Status.INCONCLUSIVE})


def as_past(case: Case, outcome: Outcome, place: int | None) -> Outcome:
    """A failure before the case itself says that its past cannot be lived, and why."""
    if place is not None and case.steps[place].given:
        return replace(outcome, cause="past", detail=outcome.detail or str(outcome.cause))
    return outcome
