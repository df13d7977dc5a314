"""Where a dossier stands before the law: its states, its rules by verdict, what time will bring."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from conformance.sandbox import law
from conformance.sandbox.entry import Entry
from conformance.sandbox.living import lived
from conformance.sandbox.setup import Setup
from generator.engine import Finding, History, Rulebook, Verdict
from generator.engine.dossier import Judgement, judged
from generator.formula.phrases import in_language
from generator.model.lifecycle import Event

CONTESTED = "contested"
_ORDER = (str(Verdict.VIOLATED), CONTESTED, str(Verdict.PENDING), str(Verdict.SATISFIED))


@dataclass(frozen=True, eq=False)
class Standing:
    """A dossier judged whole, as of the end of a legal day: all that happened is seen, whoever saw it."""

    book: Rulebook
    setup: Setup
    entries: Sequence[Entry]
    day: date

    @cached_property
    def history(self) -> History:
        """What happened."""
        return lived(self.book, self.setup, self.entries)

    @cached_property
    def judgement(self) -> Judgement:
        """What the engine says of it, as `judge` does."""
        return judged(self.book, self.history, self.day)

    @cached_property
    def states(self) -> Mapping[str, tuple[str, ...]]:
        """The states of each region; several where what happened does not decide."""
        stages = self.judgement.life.stages
        return {region: tuple(sorted(found)) for region, found in stages[-1].states.items()} if stages else {}

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is said of the rules that apply, the worst first."""
        found = (one for one in self.judgement.findings if one.verdict is not Verdict.NOT_APPLICABLE)
        return tuple(
            sorted(found, key=lambda one: (_ORDER.index(verdict(one)), str(one.due or ""), one.rule))
        )

    @property
    def due(self) -> Mapping[str, date]:
        """The days on which time itself moves the dossier."""
        return self.judgement.life.due

    def next_due(self) -> date | None:
        """Give the next day on which something is due, or time moves the dossier."""
        days = [one.due for one in self.findings if one.verdict is Verdict.PENDING and one.due is not None]
        return min((day for day in (*days, *self.due.values()) if day > self.day), default=None)

    def json(self) -> dict[str, Any]:
        """Write it as JSON."""
        return {
            "states": self.state_labels(),
            "rules": [finding(self.book, one) for one in self.findings],
            "due": [
                {"event": event, "label": self._event(event), "day": day.isoformat()}
                for event, day in sorted(self.due.items(), key=lambda item: (item[1], item[0]))
            ],
        }

    def state_labels(self) -> list[dict[str, Any]]:
        """Give the states of each region, with what they are called."""
        return states(self.book, self.states)

    def _event(self, id_: str) -> str:
        event = self.book.specification.get(Event, "event", id_)
        return event.label if event is not None else id_


def verdict(found: Finding) -> str:
    """Give the verdict of a finding: contested where readings of the law differ."""
    return str(found.verdict) if found.is_conclusive else CONTESTED


def finding(book: Rulebook, found: Finding) -> dict[str, Any]:
    """Write a finding as JSON, with its rule and its law."""
    return {
        "rule": law.told(book, found.rule).json(),
        "verdict": verdict(found),
        "expected": in_language(found.expected, book.language.id),
        "observed": in_language(found.observed, book.language.id),
        "due": found.due.isoformat() if found.due is not None else None,
        "doubts": [law.doubt(book, one) for one in found.contested],
        "evidence": [
            {
                "type": one.name,
                "label": book.scope.events[one.name].label,
                "id": one.id,
                "day": one.day.isoformat(),
            }
            for one in found.evidence
        ],
    }


def states(book: Rulebook, found: Mapping[str, Iterable[str]]) -> list[dict[str, Any]]:
    """Give the states of each region of the life cycle, with what they are called."""
    lifecycle = book.specification.lifecycle
    told = []
    for region in lifecycle.datum.regions if lifecycle is not None else ():
        labels = {one.id: one for one in region.states}
        here = [labels[one] for one in found.get(region.id, ()) if one in labels]
        told.append(
            {
                "region": region.id,
                "label": region.label,
                "states": [
                    {"id": one.id, "label": one.label, "definition": one.definition, "final": one.final}
                    for one in here
                ],
            }
        )
    return told
