"""Whether what the implementation emits is its own, for this dossier, of this instant, and new."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from conformance.playing.dossier import Act
from conformance.playing.numbers import Numbers
from conformance.playing.outcome import Breach
from conformance.playing.wording import Wording
from conformance.protocol.faults import Fault
from generator import events
from generator.model.kit import Case


@dataclass(frozen=True)
class Judgement:
    """What is said of a dossier that was played."""

    breaches: tuple[Breach, ...] = ()
    """The obligatory rules that the implementation broke by its own acts, each by what shows it first."""
    own: Breach | None = None
    """How the implementation broke the rule of the case, where that rule is only recommended."""
    reached: frozenset[str] = frozenset()
    """The rules that what happened put to the test."""
    contested: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The rules that what happened breaks under some readings of the law alone, with the open questions."""
    due: tuple[datetime, ...] = ()
    """The last instants of what it still owes of its own doing, the earliest first."""


class Judging(Protocol):
    """Judges dossiers whole; `conformance.judging` does it by the engine."""

    def judged(self, case: Case, acts: Sequence[Act], now: datetime, setting: "Setting") -> Judgement:
        """Judge what was played of a case, as of the end of the legal day of an instant."""
        ...

    def motives(self, case: Case, acts: Sequence[Act]) -> frozenset[str]:
        """Name the rules by which the message, or the decision, that was refused last may be refused."""
        ...

    def left_already(self, case: Case, acts: Sequence[Act]) -> bool:
        """Tell whether what was decided last, and refused, had left already, without a new cause since."""
        ...

    def acted_alone(self, case: Case, acts: Sequence[Act]) -> bool:
        """Tell whether the role did by itself what its people had not decided yet."""
        ...

    def regions_of(self, states: Collection[str]) -> frozenset[str]:
        """Name the regions of the life cycle that have some states."""
        ...

    def closed_without(self, missing: frozenset[str]) -> frozenset[str]:
        """Name the steps and facts that no dossier admits in which some others never came."""
        ...

    def likely_channels(self, name: str) -> tuple[str, ...]:
        """Give the channels by which a step is thought to travel; none where nothing names one."""
        ...

    def states(self, case: Case, acts: Sequence[Act], now: datetime) -> Mapping[str, frozenset[str]]:
        """Give the states in which a role may know a dossier to be, by region."""
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
    numbers: Numbers = field(default_factory=Numbers, compare=False)
    """The numbers of the dossiers that are open at once."""

    wording: Wording = field(default_factory=Wording, compare=False)
    """How fields and values are told."""
    settles: Callable[[Sequence[str]], bool] | None = None
    """Tells whether the run settles some open questions, by the readings that it chose."""

    def answers_for(self, step: str | None) -> bool:
        """Tell whether the implementation is to send a step."""
        return step in self.types and (self.answered is None or step in self.answered)


_ROUTING = "routing:"
"""The derived rule of who sends a message, and of which dossier it is."""


class Emissions:
    """The emissions of one dossier, each looked at as it comes."""

    def __init__(self, role: str, setting: Setting, takes_number: Callable[[str], bool]) -> None:
        self._role = role
        self._setting = setting
        self._takes_number = takes_number
        self._seen: set[tuple[str, str]] = set()

    def counts(self, exchange: Mapping[str, Any], now: datetime) -> bool:
        """Tell whether an emission counts: what is of the implementation's own extensions does not.

        Raises Fault.
        """
        type_ = str(exchange["type"])
        if type_ not in self._setting.types:
            if type_ in self._setting.extensions:
                return False
            raise Fault("unknown-emission", type_)
        if exchange["source"] != self._role:
            wrong = f"{type_} : {exchange['source']} au lieu de {self._role}"
            raise Fault("foreign-emission", wrong, f"{_ROUTING}{type_}")
        if "subject" in exchange and not self._takes_number(str(exchange["subject"])):
            raise Fault("other-dossier", f"{type_} : {exchange['subject']}", f"{_ROUTING}{type_}")
        identity = (type_, str(exchange["id"]))
        if identity in self._seen:
            raise Fault("repeated-emission", f"{type_} {exchange['id']}")
        self._seen.add(identity)
        if events.instant(exchange["time"]) != now:
            raise Fault("clock-ignored", f"{type_} : {exchange['time']} au lieu de {now.isoformat()}")
        return True
