"""What comes of a mutant: its fate, from the cases that it lived through."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from conformance.mutating.mutant import Mutant
from conformance.mutating.reasons import Lack, reason
from conformance.mutating.world import Condemned
from conformance.playing.outcome import Outcome
from conformance.protocol.faults import FAULTS
from generator.model.kit import Case


class Fate(StrEnum):
    """What came of a mutant."""

    KILLED = "killed"
    """A case fails, by the rule that the mutant breaks."""
    OTHER_RULE = "other-rule"
    """Cases fail, by other rules alone."""
    SURVIVED = "survived"
    """The engine finds its rule broken, and no case fails."""
    FAULT = "fault"
    """Cases fail by the protocol, which refuses it by name before any rule judges."""
    ADVISED = "advised"
    """It breaks a rule that only advises: it is told, and fails nothing."""
    DISPUTED = "disputed"
    """Its rule is broken by some reading of the law alone: nobody is condemned by it."""
    EQUIVALENT = "equivalent"
    """It did something else, and no rule condemns any dossier that it lived."""
    NOT_REACHED = "not-reached"
    """No case leads it to do anything else."""


class Spared(StrEnum):
    """What the engine says of the rule of a mutant in the dossiers that it lived, none of which breaks it."""

    RESPECTED = "respected"
    """It is respected in some of them."""
    NO_CONCERN = "no-concern"
    """It concerns none of them, as the mutant tells them."""


@dataclass(frozen=True)
class Result:
    """A mutant and its fate."""

    mutants: tuple[Mutant, ...]
    """One mutant, or the two of a pair."""
    fate: Fate
    case: str = ""
    """The case that kills it, or that shows first what it does."""
    cause: str = ""
    """How that case fails."""
    others: tuple[str, ...] = ()
    """The other rules by which cases fail, or the faults."""
    played: int = 0
    lack: Lack | None = None
    """Why no case reaches it."""
    spared: Spared | None = None
    """What the engine says of its rule, where no dossier breaks it."""
    breach: str = ""
    """What breaks its rule: an act, a silence, what is said, a number; the kind of a derived rule."""

    @property
    def mutant(self) -> Mutant:
        """The first one."""
        return self.mutants[0]

    @property
    def is_hole(self) -> bool:
        """Whether the kit lacks a case for it: no reason says that it needs none."""
        return self.lack is not None and reason(self.lack, self.mutant.kind, self.breach) is None


@dataclass
class Tally:
    """What came of the cases that a mutant lived through, as long as none kills it."""

    rules: frozenset[str]
    shown: str = ""
    cause: str = ""
    others: list[str] = field(default_factory=list)
    condemned: set[str] = field(default_factory=set)
    doubted: set[Fate] = field(default_factory=set)
    respected: set[str] = field(default_factory=set)
    played: int = 0

    def add(self, case: Case, outcome: Outcome, named: frozenset[str], told: Condemned) -> None:
        """Take what came of a case: how it ended, the rules that it names, and what the engine finds."""
        self.played += 1
        self.shown, self.cause = self.shown or case.id, self.cause or str(outcome.cause or "")
        if outcome.cause in FAULTS:  # refused by name, before any rule judges
            self.others.append(str(outcome.cause))
            return
        self.others += sorted(named)
        self.condemned |= told.broken & self.rules
        if told.advised & self.rules:
            self.doubted.add(Fate.ADVISED)
        if told.disputed & self.rules:
            self.doubted.add(Fate.DISPUTED)
        self.respected |= told.respected & self.rules
        if not named:
            self.others += [f"{one} (moteur)" for one in sorted(told.broken)]

    def result(self, together: tuple[Mutant, ...]) -> Result:
        """Say what came of it."""
        kept = tuple(dict.fromkeys(self.others))
        fate = self._fate(kept)
        spared = None
        if fate in (Fate.OTHER_RULE, Fate.EQUIVALENT):
            spared = Spared.RESPECTED if self.respected else Spared.NO_CONCERN
        return Result(together, fate, self.shown, self.cause, kept, self.played, spared=spared)

    def _fate(self, kept: Sequence[str]) -> Fate:
        if self.condemned:
            return Fate.SURVIVED
        if self.doubted:
            return min(self.doubted)
        if kept:
            return Fate.FAULT if all(one in FAULTS for one in kept) else Fate.OTHER_RULE
        return Fate.EQUIVALENT if self.played else Fate.NOT_REACHED
