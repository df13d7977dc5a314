"""Whether what the implementation emits is its own, for this dossier, of this instant, and new."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from conformance.kit import Case
from conformance.playing.dossier import Act
from conformance.playing.outcome import Breach
from conformance.protocol.faults import Fault
from generator import events


@dataclass(frozen=True)
class Judgement:
    """What is said of a dossier that was played."""

    breaches: tuple[Breach, ...] = ()
    """The obligatory rules that the implementation broke by its own acts, each by what shows it first."""
    due: tuple[datetime, ...] = ()
    """The last instants of what it still owes of its own doing, the earliest first."""


class Judging(Protocol):
    """Judges dossiers whole; `conformance.judging` does it by the engine."""

    def judged(self, case: Case, acts: Sequence[Act], day: date, setting: "Setting") -> Judgement:
        """Judge what was played of a case, as of the end of a day."""
        ...


@dataclass(frozen=True)
class Setting:
    """What holds for every case of a run."""

    seed: int
    types: frozenset[str]
    """The steps of the specification."""
    extensions: frozenset[str] = frozenset()
    """The types of its own that the implementation declared."""
    has_clock: bool = True
    """Whether the bench moves its clock."""
    judge: "Judging | None" = None
    """Judges the dossier of each case whole, where there is one."""
    answered: frozenset[str] | None = None
    """The steps that it answers for, None for all: what other products of its owner do is not asked of it."""

    def answers_for(self, step: str | None) -> bool:
        """Tell whether the implementation is to send a step."""
        return step in self.types and (self.answered is None or step in self.answered)


def checked(
    exchange: Mapping[str, Any], case: Case, now: datetime, setting: Setting, seen: set[tuple[str, str]]
) -> bool:
    """Tell whether an emission counts: what is of the implementation's own extensions does not.

    `seen` holds the emissions of the dossier so far. Raises Fault.
    """
    type_ = str(exchange["type"])
    if type_ not in setting.types:
        if type_ in setting.extensions:
            return False
        raise Fault("unknown-emission", type_)
    if exchange["source"] != case.role:
        raise Fault("foreign-emission", f"{type_} : {exchange['source']} au lieu de {case.role}")
    if exchange.get("subject", case.subject) != case.subject:
        raise Fault("other-dossier", f"{type_} : {exchange['subject']}")
    identity = (type_, str(exchange["id"]))
    if identity in seen:
        raise Fault("repeated-emission", f"{type_} {exchange['id']}")
    seen.add(identity)
    if events.instant(exchange["time"]) != now:
        raise Fault("clock-ignored", f"{type_} : {exchange['time']} au lieu de {now.isoformat()}")
    return True
