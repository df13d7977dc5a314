"""What an audit found, as rows: a violation, or a finding that readings of the law dispute."""

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from conformance.audit.judging import Found
from generator.engine import History, Rulebook
from generator.engine.derived import obliges
from generator.engine.measuring import overrun
from generator.formula.phrases import in_language
from generator.languages.derived import titled
from generator.model.vocabulary import Doubt
from generator.wording import cited

TYPES: Mapping[str, str] = {
    "rule": "VARCHAR",
    "title": "VARCHAR",
    "law": "VARCHAR",
    "level": "VARCHAR",
    "responsible": "VARCHAR",
    "phase": "VARCHAR",
    "verdict": "VARCHAR",
    "doubts": "VARCHAR",
    "dossier": "VARCHAR",
    "collectivity": "VARCHAR",
    "day": "DATE",
    "due": "DATE",
    "observed": "VARCHAR",
    "expected": "VARCHAR",
    "evidence": "VARCHAR",
    "late": "BIGINT",
}
"""The columns of `violations`, with their types in DuckDB."""
ORDER = ("rule", "dossier", "day", "evidence")
"""The columns by which its rows are sorted."""
VIOLATED, CONTESTED = "violated", "contested"


class Violation(NamedTuple):
    """A row of `violations`."""

    rule: str
    title: str
    law: str
    """The texts that the rule cites."""
    level: str
    responsible: str
    phase: str
    verdict: str
    """`violated`, or `contested` where some reading of the law gives another verdict."""
    doubts: str
    """The numbers of the questions on which it depends."""
    dossier: str
    collectivity: str
    day: date
    """The day of the event that breaks the rule; that of the audit, where none came."""
    due: date | None
    observed: str
    expected: str
    evidence: str
    """The events that show it, in JSON."""

    late: int = 0
    """The days between what was due and what came, or the day of the audit."""

    def written(self) -> str:
        """Write it as a line of JSON."""
        return json.dumps(self._asdict(), ensure_ascii=False, default=str)


class Said(NamedTuple):
    """What a rule says of itself."""

    title: str
    law: str
    level: str
    responsible: str
    phase: str


def _label(book: Rulebook, about: str) -> str:
    """Name a step, or what happens in the life of a dossier."""
    shape, lifecycle = book.scope.events.get(about), book.specification.lifecycle
    if shape is not None:
        return shape.label
    lived = lifecycle.datum.events if lifecycle is not None else ()
    return next((event.label for event in lived if event.id == about), about)


@lru_cache(maxsize=4096)
def said(book: Rulebook, rule: str) -> Said:
    """Give the words of a rule; of a derived one, those of the step that it is about."""
    compiled = book.rules.get(rule)
    if compiled is None:
        kind, _, about = rule.partition(":")
        step = book.steps.get(about)
        sender = step.sender.actor if step is not None else ""
        title = titled(kind, _label(book, about), book.language.id)
        level = "obligatoire" if obliges(book, rule) else "recommande"
        return Said(title, "", level, sender, "")
    datum = compiled.datum
    law = " ; ".join(dict.fromkeys(cited(book.specification, one) for one in datum.sources))
    return Said(datum.title, law, datum.level, datum.responsible, datum.phase)


def violation(book: Rulebook, found: Found, history: History, collectivity: str, day: date) -> Violation:
    """Make the row of a finding of a dossier, with all that it says of people."""
    finding, (due, late) = found.finding, _term(found, day)
    evidence = [
        {"type": event.name, "id": event.id, "time": event.moment.isoformat()} for event in finding.evidence
    ]
    return Violation(
        finding.rule,
        *said(book, finding.rule),
        VIOLATED if found.is_certain else CONTESTED,
        ", ".join(_number(book, one) for one in finding.contested),
        history.number or "",
        collectivity,
        finding.evidence[0].day if finding.evidence else day,
        due,
        in_language(finding.observed, book.language.id),
        in_language(finding.expected, book.language.id),
        json.dumps(evidence, ensure_ascii=False),
        late,
    )


def _term(found: Found, day: date) -> tuple[date | None, int]:
    """Give the last day allowed, and the days from it to what came too late, or to the day of the audit."""
    finding = found.finding
    if finding.due is not None:
        came = finding.evidence[1].day if len(finding.evidence) > 1 else day
        return finding.due, (came - finding.due).days
    passed = (
        overrun(found.trial, found.violated)
        if found.trial is not None and found.violated is not None
        else None
    )
    return (None, 0) if passed is None else (passed[1], (passed[0] - passed[1]).days)


def _number(book: Rulebook, doubt: str) -> str:
    known = book.specification.get(Doubt, "doubt", doubt)
    return known.number if known is not None else doubt
