"""What is found in a dossier, as it is: nothing is hidden, and any of the rules may be asked for later."""

import json
from dataclasses import dataclass
from typing import Any, NamedTuple

from conformance.audit.canonical import Refused
from conformance.audit.pseudonyms import Pseudonyms
from conformance.audit.violations import Violation

SAID = ("observed", "computed")
"""The columns of `beside` that may repeat what messages say."""


class Kept(NamedTuple):
    """A finding."""

    by: str
    """The rule, or the family of rules, that finds it."""
    row: Violation
    beside: tuple[dict[str, Any], ...] = ()
    """What was done against what the rule computes."""
    said: tuple[str, ...] = ()
    """What its texts repeat of what the messages say of people, the longest first."""

    def hidden(self, names: Pseudonyms) -> tuple[Violation, tuple[dict[str, Any], ...]]:
        """Give its row, and those of what was done against what is computed, without people."""
        if not names.hides:
            return self.row, self.beside
        row, said = self.row, self.said
        evidence = [one | {"id": names.of(one["id"])} for one in json.loads(row.evidence)]
        shown = row._replace(
            dossier=names.of(row.dossier),
            observed=names.hidden(row.observed, said),
            expected=names.hidden(row.expected, said),
            evidence=json.dumps(evidence, ensure_ascii=False),
        )
        beside = (
            one
            | {"dossier": shown.dossier}
            | {name: names.hidden(one[name], said) for name in SAID if one[name] is not None}
            for one in self.beside
        )
        return shown, tuple(beside)


@dataclass(frozen=True)
class Entry:
    """What was found in a dossier that was let through."""

    rules: frozenset[str] | None
    """The rules and families that it was judged by; None where none of its events is kept."""
    found: tuple[Kept, ...] = ()
    aside: tuple[Refused, ...] = ()
