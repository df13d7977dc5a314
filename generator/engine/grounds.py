"""An unfavourable answer of the law has a ground: one of the conditions that call for it is broken."""

from collections.abc import Collection, Iterator

from generator.engine.derived.grounding import conditions
from generator.engine.derived.naming import GROUND, Derived
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.judging import under_each_reading
from generator.engine.rows import Moment
from generator.engine.rulebook import Compiled, Rulebook
from generator.engine.trial import UNKNOWN

_EXPECTED = "une condition que la loi sanctionne ainsi est enfreinte"
_NONE = "aucune ne l’est, quelle que soit la lecture du droit"


def groundless(book: Rulebook, role: str, seen: History) -> Iterator[Finding]:
    """Judge each unfavourable answer of a role: something that it saw, or was not told, calls for it.

    Where a person says what the answer is, nothing is asked of the system.
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
        if not asked:
            continue
        before = seen.part(tuple(one.position < event.position for one in seen.deliveries))
        verdict = (
            Verdict.SATISFIED
            if any(_may_be_broken(book, rule, before, event) for rule in asked)
            else Verdict.VIOLATED
        )
        observed = "" if verdict is Verdict.SATISFIED else _NONE
        yield Finding(Derived(GROUND, event.name).id, verdict, (event,), _EXPECTED, observed)


def _said(seen: History, answer: Event) -> Collection[str]:
    """Name what the person who decided an answer said themselves: a system does as it is told."""
    taken = seen.decisions.taken if seen.decisions is not None else ()
    mine = [one for one in taken if one.step == answer.name and one.moment <= answer.moment]
    return mine[-1].told if mine else ()


def _may_be_broken(book: Rulebook, rule: Compiled, before: History, answer: Event) -> bool:
    """Tell whether a condition is broken under some reading, or may be by what is not told."""
    return any(
        finding.verdict in (Verdict.PENDING, Verdict.VIOLATED) or finding.observed.startswith(UNKNOWN)
        for findings in under_each_reading(book, rule, before, answer.day)
        for finding in findings
    )
