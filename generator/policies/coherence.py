"""Rules agree: none contradicts, repeats or outruns another."""

import operator
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import cast

from generator.engine import rulebook
from generator.engine.rulebook import Compiled, Rulebook
from generator.engine.visibility import events_of
from generator.formula import Type
from generator.model.rule import (
    Absence,
    Cardinality,
    Deadline,
    Existence,
    NotSuccession,
    Precedence,
    Response,
    Rule,
    RuleBase,
)
from generator.model.specification import Entry, Specification
from generator.problems import Problem

_TEXTS = frozenset(
    {"id", "title", "statement", "examples", "sources", "certainty", "confidence", "note", "doubts"}
    | {"responsible", "phase", "valid", "level", "untestable"}
)
_SAMPLES = (date(2025, 1, 31), date(2024, 2, 29), date(2025, 6, 15))
"""Days from which two delays are compared: month ends, a leap day, an ordinary one."""


def rules_agree(specification: Specification) -> Iterator[Problem]:
    """No two rules in force together contradict each other, and none says less than another one."""
    book = rulebook(specification)
    entries = specification.entries(RuleBase, "rule")
    for first, second in _about_the_same(book, entries):
        if not _overlap(first.datum, second.datum):
            continue
        one, other = cast("Rule", first.datum), cast("Rule", second.datum)
        if _contradict(book, one, other) or _contradict(book, other, one):
            message = f"contradicts rule `{first.id}`"
            yield second.problem("contradictory-rule", message, "kind")
        elif _says_as_much(book, one, other):
            yield _subsumed(second, first.id)
        elif _says_as_much(book, other, one):
            yield _subsumed(first, second.id)


def _about_the_same(
    book: Rulebook, entries: Sequence[Entry[RuleBase]]
) -> Iterator[tuple[Entry[RuleBase], Entry[RuleBase]]]:
    """Give the pairs of rules that share an event, each once: the others have nothing to disagree about."""
    by_event: dict[str, list[Entry[RuleBase]]] = defaultdict(list)
    for entry in entries:
        for event in dict.fromkeys(events_of(book.rules[entry.id])):
            by_event[event].append(entry)
    seen: set[tuple[str, str]] = set()
    for sharing in by_event.values():
        for first, second in combinations(sharing, 2):
            if (first.id, second.id) not in seen:
                seen.add((first.id, second.id))
                yield first, second


def _subsumed(entry: Entry[RuleBase], by: str) -> Problem:
    message = f"rule `{by}` already says as much"
    return entry.problem("subsumed-rule", message, "kind", hint="keep the stricter one")


def deadlines_follow(specification: Specification) -> Iterator[Problem]:
    """Nothing is due before what must precede it may happen."""
    book = rulebook(specification)
    rules = [book.rules[entry.id] for entry in specification.entries(RuleBase, "rule")]
    needed: dict[str, set[str]] = defaultdict(set)
    earliest: dict[str, list[Compiled]] = defaultdict(list)
    for rule in rules:
        datum = rule.datum
        if isinstance(datum, Precedence) and len(datum.requires) == 1 and datum.when is None:
            needed[datum.event] |= set(datum.requires)
        if isinstance(datum, Deadline) and datum.bound == "earliest":
            earliest[datum.event].append(rule)
    for entry in specification.entries(RuleBase, "rule"):
        late = entry.datum
        if not isinstance(late, Deadline) or late.bound != "latest":
            continue
        for event in sorted({late.event, *needed[late.event]}):
            for rule in earliest[event]:
                if _outruns(book, book.rules[entry.id], rule):
                    message = f"its last day comes before the first one of rule `{rule.id}`"
                    yield entry.problem("impossible-deadline", message, "due")


def _outruns(book: Rulebook, late: Compiled, early: Compiled) -> bool:
    """Tell whether something is due before the first day of what must precede it, or of itself."""
    one, other = late.datum, early.datum
    if not isinstance(one, Deadline) or not isinstance(other, Deadline) or one.when != other.when:
        return False
    if one.event == other.event and one.date != other.date:
        return False
    return _always(book, late, early, operator.lt)


def _overlap(one: RuleBase, other: RuleBase) -> bool:
    last = min(rule.valid.until or date.max for rule in (one, other))
    return max(one.valid.from_, other.valid.from_) <= last


def _contradict(book: Rulebook, one: Rule, other: Rule) -> bool:
    """Tell whether no dossier can satisfy both, as far as their form shows it."""
    match one, other:
        case Precedence(), NotSuccession():
            return one.when == other.when and one.event in other.never and set(one.requires) == {other.after}
        case Response(), NotSuccession():
            return (
                one.when == other.when and one.after == other.after and set(one.expects) <= set(other.never)
            )
        case Existence(), Absence():
            return one.when == other.when and set(one.events) <= set(other.events)
        case Existence(), Cardinality():
            return other.when is None and one.events == (other.event,) and one.at_least > other.at_most
        case Response(), Absence():
            return one.when == other.when and set(one.expects) <= set(other.events)
        case _:
            return False


def _says_as_much(book: Rulebook, strict: Rule, loose: Rule) -> bool:
    """Tell whether whoever satisfies the first rule satisfies the second one."""
    if type(strict) is not type(loose):
        return False
    if _own(strict) == _own(loose):
        return True
    if strict.consequence != loose.consequence or getattr(strict, "when", None) != getattr(
        loose, "when", None
    ):
        return False
    match strict, loose:
        case Cardinality(), Cardinality():
            return (strict.event, strict.per) == (loose.event, loose.per) and strict.at_most <= loose.at_most
        case Precedence(), Precedence():
            return strict.event == loose.event and set(strict.requires) <= set(loose.requires)
        case Response(), Response():
            same = strict.after == loose.after and set(strict.expects) <= set(loose.expects)
            return same and (loose.due is None or strict.due == loose.due)
        case NotSuccession(), NotSuccession():
            return strict.after == loose.after and set(loose.never) <= set(strict.never)
        case Absence(), Absence():
            return set(loose.events) <= set(strict.events)
        case Deadline(), Deadline():
            same = (strict.event, strict.bound, strict.date) == (loose.event, loose.bound, loose.date)
            test = operator.le if strict.bound == "latest" else operator.ge
            return same and _always(book, book.rules[strict.id], book.rules[loose.id], test)
        case _:
            return False


def _own(rule: Rule) -> dict[str, object]:
    return {name: getattr(rule, name) for name in type(rule).model_fields if name not in _TEXTS}


def _always(book: Rulebook, one: Compiled, other: Compiled, test: Callable[[date, date], bool]) -> bool:
    """Tell whether a test holds between two days due that are counted from the same dates."""
    first, second = one.formulas["due"], other.formulas["due"]
    starts = [
        {v.column.name for v in formula.variables if v.column.root != "parametre"}
        for formula in (first, second)
    ]
    typed = all(
        variable.type is Type.DATE
        for formula in (first, second)
        for variable in formula.variables
        if variable.column.root != "parametre"
    )
    if starts[0] != starts[1] or not typed:
        return False
    place = book.place(None)
    for sample in _SAMPLES:
        days = []
        for formula in (first, second):
            row = {
                variable.column.name: book.parameter(variable.column.owner, sample, {})
                if variable.column.root == "parametre"
                else sample
                for variable in formula.variables
            }
            days.append(formula.value(row, place))
        left, right = days
        if not isinstance(left, date) or not isinstance(right, date) or not test(left, right):
            return False
    return True
