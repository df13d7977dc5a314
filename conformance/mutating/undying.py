"""The pairs of a rule and a role of which no mutant dies by that rule, and why, by what came of each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from conformance.mutating.fate import Fate, Result, Spared
from conformance.mutating.reasons import reason
from conformance.mutating.trying import Tried

_OF_FATE = {
    Fate.ADVISED: "la règle est seulement recommandée : l’enfreindre est dit, et ne fait échouer personne",
    Fate.DISPUTED: "seule une lecture du droit la dit enfreinte, et aucune autorité n’a tranché",
    Fate.FAULT: "le protocole nomme la faute avant qu’aucune règle ne juge",
    Fate.SURVIVED: "le moteur la trouve enfreinte, et aucun cas n’échoue par elle : c’est un trou",
}
_OF_SPARED = {
    (
        Fate.OTHER_RULE,
        Spared.RESPECTED,
    ): "ce que fait le mutant enfreint d’autres règles, et respecte celle-ci",
    (
        Fate.OTHER_RULE,
        Spared.NO_CONCERN,
    ): "ce que fait le mutant enfreint d’autres règles, et celle-ci n’y a plus d’objet",
    (Fate.EQUIVALENT, Spared.RESPECTED): "le mutant fait autre chose, et la respecte",
    (Fate.EQUIVALENT, Spared.NO_CONCERN): "le mutant fait autre chose, que la règle ne concerne pas",
}
_HOLE = "aucun cas n’y mène, et aucune raison n’est connue : c’est un trou"


class Undying(NamedTuple):
    """A rule, a role, and what came of its mutants."""

    rule: str
    role: str
    mutants: int
    why: tuple[tuple[str, int], ...]
    """Each reason, with the mutants of which it is true, the most common first."""


def undying(found: Iterable[Tried]) -> Iterator[Undying]:
    """Give the pairs of which no mutant dies, by role and by rule; pairs of mutants say nothing of them."""
    for one in found:
        for rule in one.undying:
            mine = [each for each in one.results if len(each.mutants) == 1 and each.mutant.rule == rule]
            reasons = Counter(map(_why, mine))
            yield Undying(rule, one.role, len(mine), tuple(sorted(reasons.items(), key=_order)))


def _order(counted: tuple[str, int]) -> tuple[int, str]:
    why, number = counted
    return -number, why


def told(found: Sequence[Tried]) -> Iterator[str]:
    """Write these pairs as lines of a page: their number, then a table."""
    pairs = sum(len({one.mutant.rule for one in each.results}) for each in found)
    rows = list(undying(found))
    yield f"De {len(rows)} couples d’une règle et d’un rôle, sur {pairs}, aucun mutant ne meurt par elle.\n"
    if not rows:
        return
    yield "| règle | rôle | mutants | pourquoi aucun n’en meurt |"
    yield "|---|---|---|---|"
    for row in rows:
        why = " ; ".join(f"{each} ({number})" if len(row.why) > 1 else each for each, number in row.why)
        yield f"| `{row.rule}` | {row.role} | {row.mutants} | {why} |"


def _why(result: Result) -> str:
    """Say why a mutant does not die by its rule."""
    if result.fate in _OF_FATE:
        return _OF_FATE[result.fate]
    if result.spared is not None:
        return _OF_SPARED[result.fate, result.spared]
    known = reason(result.lack, result.mutant.kind, result.breach) if result.lack is not None else None
    return _HOLE if known is None else known.rstrip(".\n")
