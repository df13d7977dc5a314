"""`judge`: the findings of one dossier, for a person or for a program."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator.engine import Finding, Rulebook, Verdict
from generator.engine.dossier import Judgement
from generator.formula.french import french_date
from generator.model.rule import RuleBase
from generator.model.vocabulary import Doubt
from generator.wording import cited

Line = str


def for_people(book: Rulebook, judgement: Judgement, legal_date: date) -> str:
    """Write what is violated, contested and pending, then how many rules are respected."""
    lines: list[Line] = [f"Dossier jugé au {french_date(legal_date)}", ""]
    for title, findings in (
        ("Règles violées", judgement.of(Verdict.VIOLATED)),
        ("Non concluant : les lectures du droit divergent", judgement.inconclusive),
        ("En attente", judgement.of(Verdict.PENDING)),
    ):
        if findings:
            lines += [f"{title} ({len(findings)})", *(f"  {line}" for line in _told(book, findings)), ""]
    states = judgement.life.stages[-1].states if judgement.life.stages else {}
    lines += [f"État, {region} : {' ou '.join(sorted(names))}" for region, names in states.items()]
    lines += [
        f"À venir : {event} le {french_date(day)}"
        for event, day in sorted(judgement.life.due.items(), key=lambda item: item[1])
    ]
    counts = ", ".join(f"{len(judgement.of(verdict))} {words}" for verdict, words in _VERDICTS.items())
    return "\n".join([*lines, f"{counts}, {len(judgement.inconclusive)} non concluants"]) + "\n"


_VERDICTS = {
    Verdict.SATISFIED: "respectés",
    Verdict.VIOLATED: "violés",
    Verdict.PENDING: "en attente",
    Verdict.NOT_APPLICABLE: "sans objet",
}


def _told(book: Rulebook, findings: tuple[Finding, ...]) -> Iterator[Line]:
    for rule, group in groupby(sorted(findings, key=lambda finding: finding.rule), lambda one: one.rule):
        datum = book.rules[rule].datum if rule in book.rules else None
        yield f"{rule}{'' if datum is None else f' : {datum.title}'}"
        if datum is not None:
            yield f"  {datum.statement}"
            yield from (f"  {line}" for line in _law(book, datum))
        for finding in group:
            yield from (f"  {line}" for line in _finding(book, finding))


def _law(book: Rulebook, rule: RuleBase) -> Iterator[Line]:
    found = [cited(book.specification, citation) for citation in rule.sources]
    if found:
        yield f"Droit : {' ; '.join(found)}"


def _finding(book: Rulebook, finding: Finding) -> Iterator[Line]:
    for event in finding.evidence:
        label = book.scope.events[event.name].label
        yield f"- {french_date(event.day)} : {label} ({event.name}, {event.id})"
    yield f"  attendu : {finding.expected}" if finding.expected else ""
    yield f"  constaté : {finding.observed}" if finding.observed else ""
    if finding.due is not None:
        yield f"  échéance : {french_date(finding.due)}"
    for doubt in finding.contested:
        known = book.specification.get(Doubt, "doubt", doubt)
        yield f"  doute : {known.number} — {known.title}" if known else f"  doute : {doubt}"


def for_programs(judgement: Judgement, number: str | None, legal_date: date) -> dict[str, object]:
    """Give the findings as JSON: every one, satisfied and not applicable ones included."""
    last = judgement.life.stages[-1].states if judgement.life.stages else {}
    return {
        "dossier": number,
        "as-of": legal_date.isoformat(),
        "violated": len(judgement.of(Verdict.VIOLATED)),
        "states": {region: sorted(states) for region, states in last.items()},
        "due": {event: day.isoformat() for event, day in sorted(judgement.life.due.items())},
        "findings": [_json(finding) for finding in judgement.findings],
    }


def _json(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "verdict": str(finding.verdict),
        "contested": list(finding.contested),
        "expected": finding.expected,
        "observed": finding.observed,
        "due": finding.due.isoformat() if finding.due is not None else None,
        "evidence": [
            {"type": event.name, "id": event.id, "time": event.moment.isoformat()}
            for event in finding.evidence
        ],
    }
