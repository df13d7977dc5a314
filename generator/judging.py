"""`judge`: the findings of one dossier, for a person or for a program."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator.characters import quoted
from generator.engine import Finding, Rulebook, Verdict
from generator.engine.dossier import Judgement
from generator.formula.phrases import in_language
from generator.model.rule import RuleBase
from generator.model.vocabulary import Doubt
from generator.wording import cited

Line = str


def for_people(book: Rulebook, judgement: Judgement, legal_date: date) -> str:
    """Write what is violated, contested and pending, then how many rules are respected.

    In English, as the terminal speaks; what the specification says is quoted.
    """
    lines: list[Line] = [f"dossier judged on {legal_date}", ""]
    for title, findings in (
        ("violated", judgement.of(Verdict.VIOLATED)),
        ("inconclusive, readings of the law differ", judgement.inconclusive),
        ("pending", judgement.of(Verdict.PENDING)),
    ):
        if findings:
            lines += [f"{title} ({len(findings)})", *(f"  {line}" for line in _told(book, findings)), ""]
    states = judgement.life.stages[-1].states if judgement.life.stages else {}
    lines += [f"state of `{region}`: {' or '.join(sorted(names))}" for region, names in states.items()]
    lines += [
        f"to come: {event} on {day}"
        for event, day in sorted(judgement.life.due.items(), key=lambda item: item[1])
    ]
    counts = ", ".join(f"{len(judgement.of(verdict))} {verdict.value}" for verdict in Verdict)
    return "\n".join([*lines, f"{counts}, {len(judgement.inconclusive)} inconclusive"]) + "\n"


def _told(book: Rulebook, findings: tuple[Finding, ...]) -> Iterator[Line]:
    for rule, group in groupby(sorted(findings, key=lambda finding: finding.rule), lambda one: one.rule):
        datum = book.rules[rule].datum if rule in book.rules else None
        yield f"{rule}{'' if datum is None else f': {quoted(datum.title)}'}"
        if datum is not None:
            yield f"  {quoted(datum.statement)}"
            yield from (f"  {line}" for line in _law(book, datum))
        for finding in group:
            yield from (f"  {line}" for line in _finding(book, finding))


def _law(book: Rulebook, rule: RuleBase) -> Iterator[Line]:
    found = [cited(book.specification, citation) for citation in rule.sources]
    if found:
        yield f"law: {', '.join(map(quoted, found))}"


def _finding(book: Rulebook, finding: Finding) -> Iterator[Line]:
    for event in finding.evidence:
        label = book.scope.events[event.name].label
        yield f"- {event.day}: {quoted(label)} ({event.name}, {event.id})"
    if finding.expected:
        yield f"  expected: {quoted(in_language(finding.expected, book.language.id))}"
    if finding.observed:
        yield f"  observed: {quoted(in_language(finding.observed, book.language.id))}"
    if finding.due is not None:
        yield f"  due: {finding.due}"
    for doubt in finding.contested:
        known = book.specification.get(Doubt, "doubt", doubt)
        yield f"  doubt: {known.number} {quoted(known.title)}" if known else f"  doubt: {doubt}"


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
