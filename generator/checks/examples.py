"""The examples of a rule prove it: each gets its verdict, both sides are shown, every boundary is held."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.engine import Rulebook, rulebook
from generator.engine.compiled import Compiled
from generator.engine.examples import Shown, shown, verdict
from generator.engine.findings import Finding
from generator.engine.formats import FIRST_YEAR, LAST_YEAR, has_format, refusal
from generator.engine.kinds.every import mutants
from generator.engine.scope import EventShape
from generator.formula.phrases import in_language
from generator.model.example import Example, Happening
from generator.model.message import FieldDefinition
from generator.model.rule import Rule
from generator.model.setting import Setting
from generator.model.specification import Entry, Specification
from generator.model.structure import Path
from generator.problems import Problem, did_you_mean


def examples_are_well_formed(specification: Specification) -> Iterator[Problem]:
    """Instants have their offset, fields belong to their event, values fit the dictionary."""
    shapes = rulebook(specification).scope.events
    fields = specification.all(FieldDefinition, "field")
    settings = specification.all(Setting, "setting")
    for entry in specification.rules:
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
    entry: Entry[Rule],
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
            said = f"not a valid `{item.field}`: {in_language(refused, 'en')}"
            yield entry.problem("wrong-data", said, *where, "value")


@dataclass(frozen=True)
class _Judged:
    """An example that can be judged, and what its own rule finds in it."""

    shown: Shown
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> str:
        return verdict(self.findings)


@lru_cache(maxsize=4)
def _judged(specification: Specification) -> Mapping[str, tuple[_Judged | None, ...]]:
    """Judge the examples of every rule, once for all that asks; None for those that cannot be."""
    book = rulebook(specification)
    found: dict[str, tuple[_Judged | None, ...]] = {}
    for entry in specification.rules:
        read = [shown(book, one) if _can_be_judged(one) else None for one in entry.datum.examples]
        rule = book.rules[entry.id]
        found[entry.id] = tuple(
            _Judged(one, one.findings(book, rule)) if one is not None else None for one in read
        )
    return found


def examples_get_their_verdicts(specification: Specification) -> Iterator[Problem]:
    """The engine gives each example the verdict that it announces."""
    judged = _judged(specification)
    for entry in specification.rules:
        for place, (example, found) in enumerate(zip(entry.datum.examples, judged[entry.id], strict=True)):
            if found is not None and found.verdict != example.verdict:
                message = f"the engine finds `{found.verdict}`, not `{example.verdict}`"
                hint = "; ".join(_told(finding) for finding in found.findings)
                yield entry.problem("wrong-verdict", message, "examples", place, "verdict", hint=hint)


def _told(finding: Finding) -> str:
    doubts = f" (contested: {', '.join(finding.contested)})" if finding.contested else ""
    return (
        f"{finding.verdict}{doubts}: expected {finding.expected or '-'}, observed {finding.observed or '-'}"
    )


def examples_show_both_sides(specification: Specification) -> Iterator[Problem]:
    """A rule shows a history that it accepts and one that it refuses."""
    for entry in specification.rules:
        shown = {example.verdict for example in entry.datum.examples}
        for wanted, words in (("satisfied", "accepted"), ("violated", "refused")):
            if wanted not in shown:
                yield entry.problem("one-sided-rule", f"no example is {words} (`{wanted}`)", "examples")


def boundaries_are_witnessed(specification: Specification) -> Iterator[Problem]:
    """A boundary moved by one unit, a comparison turned, a condition removed: an example sees it."""
    book, judged = rulebook(specification), _judged(specification)
    for entry in specification.rules:
        given = [one for one in judged[entry.id] if one is not None]
        if len(given) < len(entry.datum.examples):
            continue
        for mutant in mutants(book.rules[entry.id]):
            witness = _witness(book, mutant.rule, given)
            if witness is None:
                message = f"no example sees the rule changed: {mutant.name}"
                hint = "add an example exactly at the boundary, or just past it"
                yield entry.problem("unwitnessed-boundary", message, "examples", hint=hint)
            else:
                given.sort(key=lambda one: one is not witness)  # who saw a fault is asked first of the next


def _witness(book: Rulebook, mutant: Compiled, given: Sequence[_Judged]) -> _Judged | None:
    """Find an example to which a mutant gives another verdict than the rule does."""
    return next((one for one in given if verdict(one.shown.findings(book, mutant)) != one.verdict), None)


def _can_be_judged(example: Example) -> bool:
    """Tell whether every event has a place in time: one that has none is reported as such."""
    return all(
        happening.at.tzinfo is not None and FIRST_YEAR <= happening.at.year <= LAST_YEAR
        for happening in example.history
    )
