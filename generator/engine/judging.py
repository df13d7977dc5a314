"""The verdicts of a rule on a history: under every reading of the law."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.engine.compiled import Compiled, Selection
from generator.engine.findings import Finding, Verdict
from generator.engine.history import History
from generator.engine.kinds.every import findings
from generator.engine.rulebook import Rulebook
from generator.engine.trial import Trial

_LENIENCE = (Verdict.SATISFIED, Verdict.PENDING, Verdict.NOT_APPLICABLE, Verdict.VIOLATED)
"""Where readings of the law disagree, the verdict is the one most favourable to who must comply."""


def violations(book: Rulebook, rule: Compiled, history: History, legal_date: date) -> tuple[Finding, ...]:
    """Judge a history by a rule, as of the end of a legal day.

    One finding an activation (an event, or the dossier as a whole); a rule that nothing activates gives one
    that is not applicable. Where a doubt leaves several readings, all are tried: a finding on which they
    disagree is contested, and never a violation.
    """
    by_reading = under_each_reading(book, rule, history, legal_date)
    return tuple(joined(rule, found) for found in zip(*by_reading, strict=True))


def under_each_reading(
    book: Rulebook, rule: Compiled, history: History, legal_date: date
) -> tuple[tuple[Finding, ...], ...]:
    """Judge a history by a rule under each reading of the law apart, the retained one first."""
    seen = history.as_of(legal_date)
    return tuple(_under(book, rule, seen, legal_date, selection) for selection in rule.selections)


def _under(
    book: Rulebook, rule: Compiled, history: History, legal_date: date, selection: Selection
) -> tuple[Finding, ...]:
    trial = Trial(book, rule, history, legal_date, selection)
    found = tuple(findings(trial))
    return found or (trial.finding(Verdict.NOT_APPLICABLE, observed="rien ne s’y rapporte"),)


def joined(rule: Compiled, found: Sequence[Finding]) -> Finding:
    """Join the findings of one activation under every reading; the first is the retained one's."""
    if len({finding.verdict for finding in found}) == 1:
        return found[0]
    chosen = min(found, key=lambda finding: _LENIENCE.index(finding.verdict))
    return replace(chosen, contested=_doubts(rule, found))


def _doubts(rule: Compiled, found: Sequence[Finding]) -> tuple[str, ...]:
    """Name the doubts whose reading alone changes the verdict of some combination."""
    verdicts = {
        tuple(sorted(selection.items())): finding.verdict
        for selection, finding in zip(rule.selections, found, strict=True)
    }
    return tuple(
        doubt
        for doubt in sorted(rule.readings)
        if any(
            verdict != verdicts[tuple(sorted({**dict(key), doubt: reading}.items()))]
            for key, verdict in verdicts.items()
            for reading in rule.readings[doubt]
        )
    )
