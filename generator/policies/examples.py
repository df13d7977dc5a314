"""The examples of a rule prove it: each gets its verdict, both sides are shown, every boundary is held."""

from collections.abc import Iterator, Mapping

from generator.engine import Rulebook, rulebook
from generator.engine.examples import judged, verdict
from generator.engine.findings import Finding
from generator.engine.formats import FIRST_YEAR, LAST_YEAR, has_format, refusal
from generator.engine.mutants import mutants
from generator.engine.rulebook import Compiled
from generator.engine.scope import EventShape
from generator.model.message import FieldDefinition
from generator.model.rule import Example, Happening, RuleBase
from generator.model.setting import Setting
from generator.model.specification import Entry, Specification
from generator.model.structure import Path
from generator.problems import Problem, did_you_mean


def examples_are_well_formed(specification: Specification) -> Iterator[Problem]:
    """Instants have their offset, fields belong to their event, values fit the dictionary."""
    shapes = rulebook(specification).scope.events
    fields = {entry.id: entry.datum for entry in specification.entries(FieldDefinition, "field")}
    settings = {entry.id: entry.datum for entry in specification.entries(Setting, "setting")}
    for entry in specification.entries(RuleBase, "rule"):
        for place, example in enumerate(entry.datum.examples):
            path: Path = ("examples", place)
            for index, item in enumerate(example.settings):
                known = settings.get(item.setting)
                if known is not None and not known.accepts(item.value):
                    told = f"not a value of setting `{item.setting}`"
                    yield entry.problem("wrong-data", told, *path, "settings", index, "value")
            for index, happening in enumerate(example.history):
                yield from _happening(entry, (*path, "history", index), happening, shapes, fields)


def _happening(
    entry: Entry[RuleBase],
    path: Path,
    happening: Happening,
    shapes: Mapping[str, EventShape],
    fields: Mapping[str, FieldDefinition],
) -> Iterator[Problem]:
    if happening.at.tzinfo is None:
        hint = 'write it "2025-01-31T09:00:00+01:00"'
        yield entry.problem("missing-offset", "no offset", *path, "at", hint=hint)
    if not FIRST_YEAR <= happening.at.year <= LAST_YEAR:
        message = f"a year from {FIRST_YEAR} to {LAST_YEAR} is expected"
        yield entry.problem("wrong-instant", message, *path, "at")
    shape = shapes.get(happening.event)
    for index, item in enumerate(happening.data):
        where = (*path, "data", index)
        if shape is not None and item.field not in shape.fields:
            message = f"field `{item.field}` is not in the message of `{happening.event}`"
            nearest = did_you_mean(item.field, shape.fields)
            yield entry.problem("foreign-field", message, *where, "field", hint=nearest)
        field = fields.get(item.field)
        if field is None or not has_format(field) or field.type in ("document", "composite"):
            continue
        refused = refusal(field, item.value)
        if refused is not None:
            yield entry.problem("wrong-data", f"not a valid `{item.field}`: {refused}", *where, "value")


def examples_get_their_verdicts(specification: Specification) -> Iterator[Problem]:
    """The engine gives each example the verdict that it announces."""
    book = rulebook(specification)
    for entry in specification.entries(RuleBase, "rule"):
        for place, example in enumerate(entry.datum.examples):
            found = _findings(book, entry, example)
            if found is not None and verdict(found) != example.verdict:
                message = f"the engine finds `{verdict(found)}`, not `{example.verdict}`"
                hint = "; ".join(_told(finding) for finding in found)
                yield entry.problem("wrong-verdict", message, "examples", place, "verdict", hint=hint)


def _told(finding: Finding) -> str:
    doubts = f" (contested: {', '.join(finding.contested)})" if finding.contested else ""
    return (
        f"{finding.verdict}{doubts}: expected {finding.expected or '-'}, observed {finding.observed or '-'}"
    )


def examples_show_both_sides(specification: Specification) -> Iterator[Problem]:
    """A rule shows a history that it accepts and one that it refuses."""
    for entry in specification.entries(RuleBase, "rule"):
        shown = {example.verdict for example in entry.datum.examples}
        for wanted, words in (("satisfied", "accepted"), ("violated", "refused")):
            if wanted not in shown:
                yield entry.problem("one-sided-rule", f"no example is {words} (`{wanted}`)", "examples")


def boundaries_are_witnessed(specification: Specification) -> Iterator[Problem]:
    """A boundary moved by one unit, a comparison turned, a condition removed: an example sees it."""
    book = rulebook(specification)
    for entry in specification.entries(RuleBase, "rule"):
        rule = book.rules[entry.id]
        given = [_verdict(book, rule, example) for example in entry.datum.examples]
        if None in given:
            continue
        for mutant in mutants(rule):
            verdicts = (_verdict(book, mutant.rule, example) for example in entry.datum.examples)
            if all(found == first for found, first in zip(verdicts, given, strict=True)):
                message = f"no example sees the rule changed: {mutant.name}"
                hint = "add an example exactly at the boundary, or just past it"
                yield entry.problem("unwitnessed-boundary", message, "examples", hint=hint)


def _findings(book: Rulebook, entry: Entry[RuleBase], example: Example) -> tuple[Finding, ...] | None:
    return judged(book, book.rules[entry.id], example) if _can_be_judged(example) else None


def _verdict(book: Rulebook, rule: Compiled, example: Example) -> str | None:
    return verdict(judged(book, rule, example)) if _can_be_judged(example) else None


def _can_be_judged(example: Example) -> bool:
    """Tell whether every event has a place in time: one that has none is reported as such."""
    return all(
        happening.at.tzinfo is not None and FIRST_YEAR <= happening.at.year <= LAST_YEAR
        for happening in example.history
    )
