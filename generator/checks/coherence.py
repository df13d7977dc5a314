"""Rules agree: none contradicts, repeats or outruns another."""

import operator
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import combinations

from generator.engine import rulebook
from generator.engine.compiled import Compiled
from generator.engine.rulebook import Rulebook
from generator.formula import Type
from generator.model.rule import Rule, RuleBase
from generator.model.specification import Entry, Specification
from generator.problems import Problem

_TEXTS = frozenset(
    {"id", "title", "statement", "examples", "sources", "certainty", "confidence", "note", "doubts"}
    | {"responsible", "phase", "valid", "level", "untestable"}
)
_COMPARED = frozenset(
    {"events", "event", "requires", "expects", "never", "at_least", "at_most"}
    | {"due", "outcome", "other_readings"}
)
"""What one rule may have more strictly than another of its kind."""
_SAMPLES = (date(2025, 1, 31), date(2024, 2, 29), date(2025, 6, 15))
"""Days from which two delays are compared: month ends, a leap day, an ordinary one."""


def rules_agree(specification: Specification) -> Iterator[Problem]:
    """No two rules in force together contradict each other, and none says less than another one."""
    book = rulebook(specification)
    entries = specification.rules
    for first, second in _about_the_same(book, entries):
        if not _overlap(first.datum, second.datum):
            continue
        one, other = book.rules[first.id], book.rules[second.id]
        if _contradict(one, other) or _contradict(other, one):
            message = f"contradicts rule `{first.id}`"
            yield second.problem("contradictory-rule", message, "kind")
        elif _says_as_much(book, one, other):
            yield _subsumed(second, first.id)
        elif _says_as_much(book, other, one):
            yield _subsumed(first, second.id)


def _about_the_same(
    book: Rulebook, entries: Sequence[Entry[Rule]]
) -> Iterator[tuple[Entry[Rule], Entry[Rule]]]:
    """Give the pairs of rules that share an event, each once: the others have nothing to disagree about."""
    by_event: dict[str, list[Entry[Rule]]] = defaultdict(list)
    for entry in entries:
        for event in dict.fromkeys(book.rules[entry.id].about):
            by_event[event].append(entry)
    seen: set[tuple[str, str]] = set()
    for sharing in by_event.values():
        for first, second in combinations(sharing, 2):
            if (first.id, second.id) not in seen:
                seen.add((first.id, second.id))
                yield first, second


def _subsumed(entry: Entry[Rule], by: str) -> Problem:
    message = f"rule `{by}` already says as much"
    return entry.problem("subsumed-rule", message, "kind", hint="keep the stricter one")


def deadlines_follow(specification: Specification) -> Iterator[Problem]:
    """Nothing is due before what must precede it may happen."""
    book = rulebook(specification)
    needed: dict[str, set[str]] = defaultdict(set)
    earliest: dict[str, list[Compiled]] = defaultdict(list)
    for rule in book.rules.values():
        traits = rule.traits
        for event in traits.judged:
            if len(traits.requires) == 1 and not rule.is_conditional:
                needed[event] |= set(traits.requires)
            if traits.bound == "earliest":
                earliest[event].append(rule)
    for entry in specification.rules:
        late = book.rules[entry.id]
        if late.traits.bound != "latest" or not late.traits.is_about_content:
            continue
        for event in sorted(
            {*late.traits.judged, *(one for name in late.traits.judged for one in needed[name])}
        ):
            for rule in earliest[event]:
                if _outruns(book, late, rule):
                    message = f"its last day comes before the first one of rule `{rule.id}`"
                    yield entry.problem("impossible-deadline", message, "due")


def _outruns(book: Rulebook, late: Compiled, early: Compiled) -> bool:
    """Tell whether something is due before the first day of what must precede it, or of itself."""
    if _written(late, "when") != _written(early, "when"):
        return False
    if late.traits.judged == early.traits.judged and _written(late, "date") != _written(early, "date"):
        return False
    return _always(book, late, early, operator.lt)


def _overlap(one: RuleBase, other: RuleBase) -> bool:
    last = min(rule.valid.until or date.max for rule in (one, other))
    return max(one.valid.from_, other.valid.from_) <= last


def _contradict(one: Compiled, other: Compiled) -> bool:
    """Tell whether no dossier can satisfy both, as far as their form shows it."""
    first, second = one.traits, other.traits
    if second.at_most is not None and not other.is_conditional and first.judged == second.judged:
        return first.at_least > second.at_most
    if _written(one, "when") != _written(other, "when"):
        return False
    forbidden, context = set(second.forbids), set(second.context)
    if first.requires:
        return set(first.judged) <= forbidden and set(first.requires) == context
    return bool(first.awaits) and set(first.awaits) <= forbidden and context <= set(first.context)


def _says_as_much(book: Rulebook, strict: Compiled, loose: Compiled) -> bool:
    """Tell whether whoever satisfies the first rule satisfies the second one."""
    one, other = strict.traits, loose.traits
    if _are_alike(strict, loose, _TEXTS):
        return True
    return bool(
        _are_alike(strict, loose, _TEXTS | _COMPARED)  # before one can be stricter than the other
        and (one.awaits or one.forbids or one.judged == other.judged)
        and set(one.awaits) <= set(other.awaits)
        and set(one.requires) <= set(other.requires)
        and set(other.forbids) <= set(one.forbids)
        and one.at_least >= other.at_least
        and (other.at_most is None or (one.at_most is not None and one.at_most <= other.at_most))
        and _is_due_as_soon(book, strict, loose)
    )


def _is_due_as_soon(book: Rulebook, strict: Compiled, loose: Compiled) -> bool:
    """Tell whether a delay lies within another, or binds where there is none."""
    due, bound = (_written(rule, "due") for rule in (strict, loose))
    if bound is None or due == bound:
        return True
    test = operator.le if strict.traits.bound == "latest" else operator.ge
    return due is not None and _always(book, strict, loose, test)


def _are_alike(one: Compiled, other: Compiled, but: frozenset[str]) -> bool:
    """Tell whether two rules say the same, but for some keys; most differ by the first that is compared."""
    names = _names(type(one.datum)) - but
    return names == _names(type(other.datum)) - but and all(
        getattr(one.datum, name) == getattr(other.datum, name) for name in names
    )


@cache
def _names(kind: type[RuleBase]) -> frozenset[str]:
    return frozenset(kind.model_fields)


def _written(rule: Compiled, key: str) -> object:
    """Give a formula as it is written; None for a rule that has none."""
    return getattr(rule.datum, key, None)


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
