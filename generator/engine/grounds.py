"""An unfavourable answer of the law has a ground: one of the conditions that call for it is broken."""

from collections.abc import Collection, Iterator

from generator.engine.compiled import Compiled
from generator.engine.derived.grounding import cautions, conditions
from generator.engine.derived.naming import GROUND, Derived
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.judging import under_each_reading
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.views import is_seen
from generator.formula.phrases import phrase

_BROKEN = frozenset({Verdict.PENDING, Verdict.VIOLATED})
_EXPECTED = phrase("condition-broken")
_NONE = phrase("none-broken")


def groundless(book: Rulebook, role: str, seen: History) -> Iterator[Finding]:
    """Judge each unfavourable answer of a role: something that it saw, or was not told, calls for it.

    Where a person says what the answer is, nothing is asked of the system. Where all that its people said is
    recorded, what no exchange shows the role is no ground: neither a message nor a person told it.
    """
    known = conditions(book)
    for event in seen.events:
        if event.name not in known or (event.source or book.steps[event.name].sender.actor) != role:
            continue
        here = Moment(book, seen, event, {})
        said = _said(seen, event)
        asked = [
            rule
            for rule in known[event.name]
            if here.value(formula := rule.formulas["outcome"]) is True
            and not any(variable.column.field in said for variable in formula.variables)
        ]
        before = seen.part(tuple(one.position < event.position for one in seen.deliveries))
        come = seen.part(tuple(one.position <= event.position for one in seen.deliveries))
        if not asked or _is_asked_anew(book, before, event):
            continue
        verdict = (
            Verdict.SATISFIED
            if any(
                _may_be_broken(book, rule, role, before, event) or _may_be_uncured(book, rule, come, event)
                for rule in asked
            )
            else Verdict.VIOLATED
        )
        observed = "" if verdict is Verdict.SATISFIED else _NONE
        yield Finding(Derived(GROUND, event.name).id, verdict, (event,), _EXPECTED, observed)


def _said(seen: History, answer: Event) -> Collection[str]:
    """Name what the person who decided an answer said themselves: a system does as it is told."""
    taken = seen.decisions.taken if seen.decisions is not None else ()
    mine = [one for one in taken if one.step == answer.name and one.moment <= answer.moment]
    return mine[-1].told if mine else ()


def _may_be_broken(book: Rulebook, rule: Compiled, role: str, before: History, answer: Event) -> bool:
    """Tell whether a condition is broken under some reading, or may be by what is not told.

    Of a condition on what passes out of the role's sight, nothing that the role saw is proof.
    """
    sees = is_seen(book, rule, role)
    if not sees and before.decisions is not None:
        return False
    return any(
        (sees and finding.verdict in _BROKEN)
        or (
            (finding.verdict in _BROKEN or finding.is_unknown)
            and not any(_is_settled(book, rule, before, one) for one in finding.evidence[:1])
        )
        for findings in under_each_reading(book, rule, before, answer.day)
        for finding in findings
    )


def _may_be_uncured(book: Rulebook, rule: Compiled, here: History, answer: Event) -> bool:
    """Tell whether a defect could be cured, and may still be there: who asked for the cure is the judge."""
    known = cautions(book)[answer.name]
    actor = book.steps[answer.name].sender.actor
    asked = {name for one in known for name in one.traits.requires if book.steps[name].sender.actor == actor}
    if any(not _is_settled(book, rule, here, one) for one in here.of(*asked)):
        return True
    return any(
        finding.verdict is Verdict.SATISFIED and answer in finding.evidence[:1]
        for one in known
        for findings in under_each_reading(book, one, here, answer.day)
        for finding in findings
    )


def _is_settled(book: Rulebook, rule: Compiled, before: History, message: Event) -> bool:
    """Tell whether the role answered otherwise since: it then found nothing of the kind wrong."""
    outcome = rule.datum.outcome
    return outcome is not None and any(
        one.order > message.order and Moment(book, before, one, {}).value(rule.formulas["outcome"]) is False
        for one in before.of(outcome.event)
    )


def _is_asked_anew(book: Rulebook, before: History, answer: Event) -> bool:
    """Tell whether what is answered was answered already, then asked again: what is decided is a ground."""
    asked = book.steps[answer.name].answers
    first = next(iter(before.of(answer.name)), None)
    return (
        asked is not None and first is not None and any(one.order > first.order for one in before.of(asked))
    )
