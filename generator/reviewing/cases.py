"""The cases that a reviewer reads: at most twelve of a rule, chosen for what they show, as they are told."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.engine.rulebook import Rulebook
from generator.kit.case import Case
from generator.kit.suite import suite
from generator.kit.telling.gherkin import Outline, Phrased, shown
from generator.kit.telling.lines import Slot
from generator.source import Json

LINES = 12
"""The most cases of a rule that a reviewer reads."""
COLUMNS = 4
"""The most values that the table of a rule's cases shows."""


@dataclass(frozen=True)
class Listed:
    """The cases of a rule that are read, and how many others there are."""

    cases: tuple[Phrased, ...]
    left_out: int


@lru_cache(maxsize=2)
def cases_by_rule(book: Rulebook) -> Mapping[str, tuple[tuple[str, Case], ...]]:
    """Give the numbered cases of each rule, written or derived, in the order of their numbers."""
    found: dict[str, list[tuple[str, Case]]] = {}
    for id_, case in suite(book, 0, None).numbered:
        found.setdefault(case.rule, []).append((id_, case))
    return {rule: tuple(members) for rule, members in found.items()}


def listed(book: Rulebook, rule: str, most: int | None = LINES) -> Listed:
    """Choose the cases of a rule that a reviewer reads; all of them when no bound is given."""
    phrased = suite(book, 0, None).phrased
    told = [phrased[id_] for id_, _ in cases_by_rule(book).get(rule, ())]
    if most is None or len(told) <= most:
        return Listed(tuple(told), 0)
    return Listed(tuple(_chosen(told, most, _outcome)), len(told) - most)


def told(cases: Sequence[Phrased]) -> Iterator[Json]:
    """Tell cases as they are read: the sentences of one shape, then a line a case."""
    for one in shown(cases):
        doubts = one.rows[0][0].doubts
        yield {
            "title": one.title,
            "doubts": list(doubts),
            "sentences": [
                {"text": line.text, "table": [[label, value] for label, value in line.rows]}
                for line in one.sentences
            ],
            "heads": list(one.heads),
            "cases": [
                {
                    "id": phrased.id,
                    "situation": phrased.case.title,
                    "why": phrased.case.why,
                    "values": list(values),
                }
                for phrased, values in one.rows
            ],
        }


def table(cases: Sequence[Phrased]) -> Json:
    """Sum cases up, a line each: what distinguishes them, and what comes of it."""
    values = {one.id: _values(one) for one in cases}
    heads = dict.fromkeys(head for found in values.values() for head in found)
    late = {head: _lateness(cases, head) for head in heads}
    columns = {head: tuple(found.get(head) for found in values.values()) for head in heads}
    ranked = sorted(heads, key=lambda head: (late[head], columns[head].count(None)))
    # Columns that say the same are one: the first of them says it best.
    distinct = {columns[head]: head for head in reversed(ranked) if len(set(columns[head])) > 1}
    telling = [head for head in ranked if head in distinct.values()][:COLUMNS]
    kept = [head for head in heads if head in telling]
    return {
        "heads": [*kept],
        "rows": [
            {
                "id": one.id,
                "situation": one.case.title,
                "why": one.case.why,
                "values": [values[one.id].get(head, "") for head in kept],
                "outcome": _outcome(one),
                "doubts": list(one.doubts),
            }
            for one in cases
        ],
    }


def _lateness(cases: Sequence[Phrased], head: str) -> int:
    """Rank what a column tells: the law's dates and what comes, its day, the past, then the calendar."""
    ranks = [3]
    for line in (line for one in cases for line in one.lines):
        if any(isinstance(part, Slot) and part.head == head for row in line.table for part in row):
            ranks.append(2 if line.pattern == "passe" else 0)
        if any(isinstance(part, Slot) and part.head == head for part in line.parts):
            ranks.append(3 if line.pattern == "horloge" else 2 if line.role == "given" else 1)
    return min(ranks)


def _values(phrased: Phrased) -> dict[str, str]:
    """Give what a case puts under each head; what stands twice under one is said in order."""
    found: dict[str, list[str]] = {}
    for line in phrased.lines:
        for part in (*line.parts, *(part for row in line.table for part in row)):
            if isinstance(part, Slot) and part.text not in found.setdefault(part.head, []):
                found[part.head].append(part.text)
    return {head: ", puis ".join(texts) for head, texts in found.items()}


def _chosen(cases: Sequence[Phrased], most: int, outcome: Callable[[Phrased], str]) -> list[Phrased]:
    """Take every reason for a case before a second one of any, and the outcomes in turn."""
    rest, kept = list(cases), []
    reasons: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    for _ in range(most):
        best = min(rest, key=lambda one: (reasons[one.case.why], outcomes[outcome(one)]))
        rest.remove(best)
        kept.append(best)
        reasons[best.case.why] += 1
        outcomes[outcome(best)] += 1
    return [one for one in cases if one in kept]


def _outcome(phrased: Phrased) -> str:
    return Outline([phrased], 0, {}).title
