"""What the screens of all rules let through of a part that is laid out, on any day of an audit.

A dossier to which nothing came after the day of an audit depends on that day by what is not yet due alone:
the day due is told beside each rule, and what stands here is read on any day, by any of the rules.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from conformance.audit.judging import TRANSITIONS
from conformance.audit.screening.results import Screened
from conformance.audit.screening.screening import Sifted, concerned
from generator.engine import Rulebook

UNREADABLE, TROUBLED, SUSPECT, DUE, WAITS = "unread", "event", "rule", "due", "waits"
"""Of a dossier: no screen reads it; none relies on an event of it; it may violate a rule; it may once a day
is past; the mere passing of days may violate a rule, and no screen tells when."""

_WHOLE = (UNREADABLE, TROUBLED)
"""What is true whatever the rules."""


class Hit(NamedTuple):
    """Why a dossier is let through."""

    dossier: str
    kind: str
    name: str = ""
    """The rule, the family of rules, or the event."""
    due: date | None = None
    """The day after which a rule may be violated."""


@dataclass(frozen=True)
class Sieved:
    """A part that is sieved."""

    dossiers: int
    last: date | None
    """The last legal day on which something came to a dossier that is read."""
    shapes: int
    """Lives that stand for those that look alike."""
    routed: frozenset[str]
    """The rules that no screen decides."""
    hits: tuple[Hit, ...]

    def but(self, names: Collection[str], other: "Sieved") -> "Sieved":
        """Give the same, but for some rules and families, of which `other` tells."""
        kept = (one for one in self.hits if one.kind in _WHOLE or one.name not in names)
        said = (one for one in other.hits if one.kind not in _WHOLE and one.name in names)
        return replace(
            self,
            shapes=other.shapes if TRANSITIONS in names else self.shapes,
            routed=frozenset((self.routed - frozenset(names)) | (other.routed & frozenset(names))),
            hits=tuple(sorted((*kept, *said), key=_order)),
        )


@dataclass
class Asked:
    """By what dossiers are judged, and on which day."""

    book: Rulebook
    day: date
    """The legal day of the audit."""
    rules: frozenset[str]
    """The rules and the families of rules."""

    def of(
        self, part: Sieved, left: Collection[str], among: Collection[str] | None
    ) -> tuple[Sifted, Screened]:
        """Give what is let through of a part, or of some dossiers `among` its own, and count it.

        Those that are `left` apart are screened otherwise: something came to them after the day.
        """
        suspects: dict[str, set[str] | None] = {}
        waiting: set[str] = set()
        disturbed: set[str] = set()
        for hit in part.hits:
            if hit.dossier in left or (among is not None and hit.dossier not in among):
                continue
            if hit.kind == UNREADABLE:
                suspects[hit.dossier] = None
            elif hit.kind == TROUBLED:
                _add(suspects, hit.dossier, self._concerned[hit.name])
                disturbed.add(hit.dossier)
            elif hit.name in self.rules:
                if hit.kind == WAITS or (hit.due is not None and self.day <= hit.due):
                    waiting.add(hit.dossier)
                else:
                    _add(suspects, hit.dossier, (hit.name,))
        total = part.dossiers - len(left) if among is None else len(set(among).difference(left))
        found = Screened(
            total,
            unread=sum(rules is None for rules in suspects.values()),
            disturbed=len(disturbed),
            suspects=sum(rules is None or bool(rules) for rules in suspects.values()),
            routed=part.routed & self.rules,
            shapes=part.shapes if among is None and TRANSITIONS in self.rules else 0,
        )
        for rules in suspects.values():
            for rule in rules or ():
                found.rules[rule] = found.rules.get(rule, 0) + 1
        let_through = {one: None if rules is None else frozenset(rules) for one, rules in suspects.items()}
        return Sifted(let_through, frozenset(waiting.union(left))), found

    @cached_property
    def _concerned(self) -> dict[str, frozenset[str]]:
        """What may be violated where no screen relies on an event, by its name."""
        return {name: concerned(self.book, name, self.rules) for name in self.book.scope.events}


def _order(hit: Hit) -> tuple[str, str, str, date]:
    return hit.dossier, hit.kind, hit.name, hit.due or date.min


def _add(suspects: dict[str, set[str] | None], dossier: str, rules: Collection[str]) -> None:
    """Let a dossier through by some rules; one that no screen reads is, whatever the rules."""
    known = suspects.setdefault(dossier, set())
    if known is not None:
        known.update(rules)
