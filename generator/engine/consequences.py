"""What a condition that is met or not entails: the four consequences, which never blur."""

from typing import assert_never

from generator.engine.findings import Finding, Told, Verdict, said
from generator.engine.history import Event
from generator.engine.trial import Trial
from generator.formula.phrases import joined, phrase


def concluded(
    trial: Trial, event: Event, *evidence: Event, expected: Told, observed: Told, respected: bool
) -> Finding:
    """Give the finding of an event whose condition is met or not, as the rule's consequence has it."""
    match trial.rule.datum.consequence:
        case "rejet" if event.refused:
            verdict = Verdict.NOT_APPLICABLE if respected else Verdict.SATISFIED
            return trial.finding(
                verdict,
                event,
                *evidence,
                expected=expected,
                observed=lambda: joined("apart", (said(observed), phrase("message-refused"))),
            )
        case "decision" if not respected:
            return _answered(trial, event, expected, observed)
        case "rejet" | "decision" | "interdiction" | "obligation":
            verdict = Verdict.SATISFIED if respected else Verdict.VIOLATED
        case _:
            assert_never(trial.rule.datum.consequence)
    return trial.finding(verdict, event, *evidence, expected=expected, observed=observed)


def _answered(trial: Trial, event: Event, expected: Told, observed: Told) -> Finding:
    """Judge the answer to a message that the law receives and turns down: another answer breaks the rule."""
    outcome, due = trial.rule.datum.outcome, trial.formula("outcome")
    if outcome is None or due is None:
        raise LookupError(f"rule {trial.rule.id} has no outcome")

    def wanted() -> str:
        return phrase("failing-which", said(expected), due.french)

    answers = [other for other in trial.history.of(outcome.event) if other.order > event.order]
    if not answers:
        return trial.finding(Verdict.PENDING, event, expected=wanted, observed=observed)
    given = trial.at(answers[0]).value(due)
    if given is None:
        return trial.unknown(answers[0], due)
    verdict = Verdict.SATISFIED if given else Verdict.VIOLATED

    def told() -> str:
        return joined("apart", (said(observed), trial.told(answers[0], due)))

    return trial.finding(verdict, event, answers[0], expected=wanted, observed=told)
