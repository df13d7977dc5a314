"""Plays mutants of the rules against the kit: which case kills each; the engine tells what the others are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import islice
from pathlib import Path
from random import Random

from conformance.bench import Bench, Options
from conformance.bench import Target as Implementation
from conformance.judging import judge_of
from conformance.kit import Kit
from conformance.mutating.deviation import Layer, Mutating
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.every import KINDS, mutants
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import World
from conformance.playing.outcome import IN_PASSING, Outcome, Status
from conformance.protocol.faults import FAULTS
from conformance.protocol.limits import Limits
from conformance.running.campaign import Campaign
from conformance.running.selecting import Selection
from generator.engine.derived import CONTENT, ROUTING, TRANSITION, Derived, derived_rules
from generator.engine.whole import rules_kept
from generator.model.base import FACT_PREFIX
from generator.model.kit import Case

_NOWHERE = Path("nowhere")
"""Nothing is written: what was said is not kept."""
DOORS = frozenset({ROUTING, CONTENT, TRANSITION})
"""The derived rules by which a message must be refused."""
MOST = 6
"""Cases in which a mutant is tried, beyond those of its rule, before it is given up."""


class Fate(StrEnum):
    """What came of a mutant."""

    KILLED = "killed"
    """A case fails, by the rule that the mutant breaks."""
    OTHER_RULE = "other-rule"
    """Cases fail, by other rules alone."""
    SURVIVED = "survived"
    """The engine finds its rule broken, and no case fails."""
    FAULT = "fault"
    """It only breaks the protocol: no rule is at stake."""
    EQUIVALENT = "equivalent"
    """It did something else, and no rule condemns any dossier that it lived."""
    NOT_REACHED = "not-reached"
    """No case led it to do anything else."""


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

    @property
    def mutant(self) -> Mutant:
        """The first one."""
        return self.mutants[0]


class Matrix:
    """The mutants of a role, and an implementation to wrap. Close it: it holds a conversation."""

    def __init__(
        self, kit: Kit, role: str, implementation: Implementation, limits: Limits | None = None
    ) -> None:
        self._kit, self._role = kit, role
        self._layer = Layer()
        self.world = World(judge_of(kit.folder).book, role, kit.cases)
        wrapped = Implementation(lambda: Mutating(implementation.connect(), self._layer), is_shared=True)
        options = Options(_NOWHERE, keeps_all=True, limits=limits or Limits())
        self._bench = Bench(kit, wrapped, Selection(role), options)
        self._campaign: Campaign | None = None

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The cases of the role."""
        return tuple(one for one in self._kit.cases if one.role == self._role)

    @cached_property
    def rules(self) -> tuple[str, ...]:
        """The rules that the role must keep: those of its cases, and those by which it is judged whole."""
        book = self.world.book
        kept = (
            rule.datum.id for rule, _ in rules_kept(book)[self._role] if rule.datum.level == "obligatoire"
        )
        derived = (one.id for one in derived_rules(book) if self._is_concerned(one))
        known = {*book.rules, *(one.id for one in derived_rules(book))}
        asked = (one.rule for one in self.cases if one.rule in known)
        return tuple(sorted({*kept, *derived, *asked}))

    def _is_concerned(self, rule: Derived) -> bool:
        """Tell whether the role may break a derived rule: by what it sends, or by what it takes."""
        target = Target(self.world, rule.id)
        return bool(target.sent or (target.come and rule.kind in DOORS))

    @cached_property
    def mutants(self) -> tuple[Mutant, ...]:
        """Every mutant of every rule."""
        found = (one for rule in self.rules for one in mutants(Target(self.world, rule)))
        return tuple(dict.fromkeys(found))

    def pairs(self, number: int, seed: int) -> Iterator[tuple[Mutant, Mutant]]:
        """Draw pairs of mutants of different rules: the same seed draws the same."""
        random = Random(f"parcmetre/mutants/{self._role}/{seed}")  # noqa: S311 a choice of examples
        for _ in range(number):
            one, other = random.sample(self.mutants, 2)
            yield one, other

    def tried(self, *together: Mutant) -> Result:
        """Play the cases that may kill a mutant, the likeliest first, until one does."""
        shown, causes, others, played = "", "", [], 0
        applied = condemned = False
        rules = {one.rule for one in together}
        for case in self._likely(together):
            self._layer.aim(case, [KINDS[one.kind].deviation(one, self.world) for one in together])
            outcome = self._play(case)
            if not self._layer.applied:
                played += 1
                continue
            applied, shown, played = True, shown or case.id, played + 1
            causes = causes or str(outcome.cause or "")
            named = _named(outcome, case)
            if named & rules:
                return Result(together, Fate.KILLED, case.id, str(outcome.cause), played=played)
            if outcome.cause in FAULTS:
                others.append(str(outcome.cause))
            others += sorted(named)
            dossier = self._layer.dossier
            told = self.world.condemned(dossier) if dossier is not None else frozenset()
            condemned = condemned or bool(told & rules)
            if not named and outcome.cause not in FAULTS:
                others += [f"{one} (moteur)" for one in sorted(told)]
        kept = tuple(dict.fromkeys(others))
        fate = Fate.NOT_REACHED if not applied else Fate.EQUIVALENT
        if condemned:
            fate = Fate.SURVIVED
        elif kept and all(one in FAULTS for one in kept):
            fate = Fate.FAULT
        elif kept:
            fate = Fate.OTHER_RULE
        return Result(together, fate, shown, causes, kept, played)

    def _likely(self, together: Sequence[Mutant]) -> Iterable[Case]:
        """Give the cases of the rules, then others in which the events come, those not too many."""
        rules = {one.rule for one in together}
        own = [one for one in self.cases if one.rule in rules]
        others = (one for one in self.cases if one.rule not in rules)
        if any(KINDS[one.kind].touches == "any" for one in together):
            names = {one.event for one in together}
            likely = (one for one in others if names & self.sound[one.id]["met"])
            return [*own, *islice(likely, MOST)]
        own = [one for one in own if self._is_touched(one, together)]
        return [*own, *islice((one for one in others if self._is_touched(one, together)), MOST)]

    def _is_touched(self, case: Case, together: Sequence[Mutant]) -> bool:
        return any(one.event in self.sound[case.id].get(KINDS[one.kind].touches, ()) for one in together)

    @cached_property
    def sound(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        """What becomes of the events of each case, where nothing is done wrong."""
        found = {}
        for case in self.cases:
            self._layer.aim(case, ())
            self._play(case)
            found[case.id] = _met(self._layer.dossier)
        return found

    def _play(self, case: Case) -> Outcome:
        if self._campaign is None:
            self._campaign = self._bench.campaign()
        outcome = self._campaign.play(case).outcome
        if outcome.status is Status.NOT_TESTED and outcome.cause == "stopped":
            self.close()
            self._campaign = self._bench.campaign()
            outcome = self._campaign.play(case).outcome
        return outcome

    def close(self) -> None:
        """End the conversation."""
        if self._campaign is not None:
            self._campaign.close()
        self._campaign = None


def _met(dossier: Dossier | None) -> Mapping[str, frozenset[str]]:
    if dossier is None:
        return {"met": frozenset(), "emitted": frozenset(), "come": frozenset(), "refused": frozenset()}
    raws = dossier.raws
    opposed = {raw.name for _, raw, _ in dossier.opposed}
    refused = {raw.name for raw in raws if raw.refused} | opposed
    decided = {one.step for one in dossier.decided}
    facts = {raw.name for raw in raws if raw.name.startswith(FACT_PREFIX)}
    come = {raw.name for raw in raws if raw.delivered} | refused | decided | facts
    emitted = {raw.name for raw in raws} - facts - {raw.name for raw in raws if raw.delivered}
    kinds = {"met": come | emitted, "emitted": emitted, "come": come, "refused": refused}
    return {kind: frozenset(names) for kind, names in kinds.items()}


def _named(outcome: Outcome, case: Case) -> frozenset[str]:
    """Name the rules by which a case fails: never those of a conversation that broke off."""
    if outcome.status is not Status.FAILED or outcome.cause in FAULTS:
        return frozenset()
    named = {one.rule for one in outcome.breaches}
    if outcome.cause not in (IN_PASSING, "past"):
        named.add(case.rule)
    return frozenset(named)


def tried(matrix: Matrix, wanted: Iterable[Mutant]) -> Iterator[Result]:
    """Try mutants one at a time."""
    with closing(matrix):
        for one in wanted:
            yield matrix.tried(one)
