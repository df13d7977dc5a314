"""What differs between two branches of a dossier: what happened, where it stands, what the rules say."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from conformance.sandbox import law
from conformance.sandbox.entry import Entry
from conformance.sandbox.verdicts import Standing, states, verdict
from generator.engine import Finding


def common(one: Sequence[Entry], other: Sequence[Entry]) -> int:
    """Count the lines with which two branches begin alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def difference(one: Standing, other: Standing) -> dict[str, Any]:
    """Tell two branches apart."""
    shared = common(one.entries, other.entries)
    regions = [
        {"region": left["region"], "label": left["label"], "one": left["states"], "other": right["states"]}
        for left, right in zip(states(one.book, one.states), states(other.book, other.states), strict=True)
        if left != right
    ]
    mine, theirs = _verdicts(one), _verdicts(other)
    rules = [
        {
            "rule": law.told(one.book, rule).json(),
            "one": sorted(mine.get(rule, ())),
            "other": sorted(theirs.get(rule, ())),
        }
        for rule in sorted(mine.keys() | theirs.keys())
        if mine.get(rule, frozenset()) != theirs.get(rule, frozenset())
    ]
    return {
        "common": shared,
        "states": regions,
        "rules": rules,
    }


def _verdicts(standing: Standing) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one in standing.findings:
        found[one.rule] = found.get(one.rule, frozenset()) | {_told(one)}
    return found


def _told(found: Finding) -> str:
    return f"{verdict(found)} {found.due.isoformat()}" if found.due is not None else verdict(found)
