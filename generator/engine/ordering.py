"""What comes before and after: precedence, response, not-succession."""

from collections.abc import Iterator
from datetime import date

from generator.engine.consequences import concluded
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event
from generator.engine.trial import Trial
from generator.formula.french import french_date
from generator.model.rule import NotSuccession, Precedence, Response


def precedences(trial: Trial, rule: Precedence) -> Iterator[Finding]:
    """Each event was preceded by one of those that it requires."""
    expected = f"précédé de {_either(trial, rule.requires)}"
    for event, aside in trial.activations(rule.event):
        before = [other for other in trial.history.of(*rule.requires) if other.order < event.order]
        yield aside or concluded(
            trial,
            event,
            *before[-1:],
            expected=expected,
            observed="précédé" if before else "rien avant lui",
            respected=bool(before),
        )


def responses(trial: Trial, rule: Response) -> Iterator[Finding]:
    """Each event is followed by one of those expected, by its last day when one is given."""
    for event, aside in trial.activations(rule.after):
        yield aside or _response(trial, rule, event)


def _response(trial: Trial, rule: Response, event: Event) -> Finding:
    formula = trial.formula("due")
    due = trial.at(event).value(formula) if formula is not None else None
    if formula is not None and not isinstance(due, date):
        return trial.unknown(event, formula)
    expected = f"suivi de {_either(trial, rule.expects)}"
    followers = [other for other in trial.history.of(*rule.expects) if other.order > event.order]
    if not isinstance(due, date):
        if followers:
            return trial.finding(Verdict.SATISFIED, event, followers[0], expected=expected, observed="suivi")
        return trial.finding(Verdict.PENDING, event, expected=expected, observed="rien encore")
    expected += f" au plus tard le {french_date(due)}"
    if followers:
        late = followers[0].day > due
        verdict = Verdict.VIOLATED if late else Verdict.SATISFIED
        observed = f"suivi le {french_date(followers[0].day)}"
        return trial.finding(verdict, event, followers[0], expected=expected, observed=observed, due=due)
    verdict = Verdict.VIOLATED if trial.legal_date > due else Verdict.PENDING
    observed = f"rien encore au {french_date(trial.legal_date)}"
    return trial.finding(verdict, event, expected=expected, observed=observed, due=due)


def not_successions(trial: Trial, rule: NotSuccession) -> Iterator[Finding]:
    """No event of some names after each of those that forbid them."""
    expected = f"jamais suivi de {_either(trial, rule.never)}"
    for event, aside in trial.activations(rule.after):
        after = [other for other in trial.history.of(*rule.never) if other.order > event.order]
        if aside is not None:
            yield aside
        elif not after:
            yield trial.finding(Verdict.SATISFIED, event, expected=expected, observed="non suivi")
        for other in after if aside is None else ():
            yield concluded(trial, other, event, expected=expected, observed="suivi", respected=False)


def _either(trial: Trial, names: tuple[str, ...]) -> str:
    return " ou ".join(f"« {trial.book.scope.events[name].label} »" for name in names)
