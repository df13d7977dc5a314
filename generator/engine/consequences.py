"""What a condition that is met or not entails: the four consequences, which never blur."""

from typing import assert_never

from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event
from generator.engine.trial import Trial
from generator.formula.phrases import joined, phrase


def concluded(
    trial: Trial, event: Event, *evidence: Event, expected: str, observed: str, respected: bool
) -> Finding:
    """Give the finding of an event whose condition is met or not, as the rule's consequence has it."""
    match trial.rule.datum.consequence:
        case "rejet" if event.refused:
            verdict = Verdict.NOT_APPLICABLE if respected else Verdict.SATISFIED
            observed = joined("apart", (observed, phrase("message-refused")))
        case "decision" if not respected:
            return _answered(trial, event, expected, observed)
        case "rejet" | "decision" | "interdiction" | "obligation":
            verdict = Verdict.SATISFIED if respected else Verdict.VIOLATED
        case _:
            assert_never(trial.rule.datum.consequence)
    return trial.finding(verdict, event, *evidence, expected=expected, observed=observed)


def _answered(trial: Trial, event: Event, expected: str, observed: str) -> Finding:
    """Judge the answer to a message that the law receives and turns down: another answer breaks the rule."""
    outcome, due = trial.rule.datum.outcome, trial.formula("outcome")
    if outcome is None or due is None:
        raise LookupError(f"rule {trial.rule.id} has no outcome")
    answers = [other for other in trial.history.of(outcome.event) if other.order > event.order]
    expected = phrase("failing-which", expected, due.french)
    if not answers:
        return trial.finding(Verdict.PENDING, event, expected=expected, observed=observed)
    given = trial.at(answers[0]).value(due)
    if given is None:
        return trial.unknown(answers[0], due)
    verdict = Verdict.SATISFIED if given else Verdict.VIOLATED
    observed = joined("apart", (observed, trial.told(answers[0], due)))
    return trial.finding(verdict, event, answers[0], expected=expected, observed=observed)
