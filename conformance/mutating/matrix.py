"""Plays mutants of the rules against the kit: which case kills each; the engine tells what the others are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from random import Random

from conformance.bench import Bench, Options
from conformance.bench import Target as Implementation
from conformance.judging import judge_of
from conformance.kit import Kit
from conformance.mutating.deviation import Deviation, Layer, Mutating
from conformance.mutating.fate import Fate, Result, Tally
from conformance.mutating.kinds.every import KINDS, mutants
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.reasons import Lack
from conformance.mutating.rehearsing import Sound, sound
from conformance.mutating.world import Condemned, World
from conformance.playing.outcome import IN_PASSING, Outcome, Status
from conformance.protocol.faults import FAULTS
from conformance.protocol.limits import Limits
from conformance.running.campaign import Campaign
from conformance.running.selecting import Selection
from generator.engine.derived import CONTENT, ROUTING, TRANSITION, Derived, derived_rules
from generator.engine.whole import rules_kept
from generator.model.kit import Case

_NOWHERE = Path("nowhere")
"""Nothing is written: what was said is not kept."""
DOORS = frozenset({ROUTING, CONTENT, TRANSITION})
"""The derived rules by which a message must be refused."""
MOST = 8
"""Cases in which a mutant is tried, beyond those of its rule, before it is given up; or all."""
MOST_LIKELY = 150
"""Cases of other rules that are looked at for one in which it does something else, where that takes long."""


class Matrix:
    """The mutants of a role, and an implementation to wrap. Close it: it holds a conversation."""

    def __init__(
        self,
        kit: Kit,
        role: str,
        implementation: Implementation,
        limits: Limits | None = None,
        *,
        every_case: bool = False,
    ) -> None:
        self._kit, self._role, self._every_case = kit, role, every_case
        self._layer = Layer()
        self.world = World(judge_of(kit.folder).book, role, kit.cases)
        wrapped = Implementation(lambda: Mutating(implementation.connect(), self._layer), is_shared=True)
        options = Options(_NOWHERE, keeps_all=True, limits=limits or Limits())
        self._bench = Bench(kit, wrapped, Selection(role), options)
        self._campaign: Campaign | None = None
        self._is_weighed = False
        """Whether the mutant that is tried asked the engine, and would have broken nothing."""

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
        found = Tally(frozenset(one.rule for one in together))
        self._is_weighed = False
        for case in self._likely(together):
            self._layer.aim(case, self._deviations(together))
            outcome = self._play(case)
            named = _named(outcome, case)
            if self._layer.applied and named & found.rules:
                return Result(together, Fate.KILLED, case.id, str(outcome.cause), played=found.played + 1)
            dossier = self._layer.dossier if self._layer.applied else None
            found.add(case, outcome, named, self.world.condemned(dossier) if dossier else Condemned())
        result = found.result(together)
        if result.fate is not Fate.NOT_REACHED:
            return result
        target = Target(self.world, together[0].rule)
        breach = target.traits.breach if target.traits is not None else target.rule.partition(":")[0]
        return replace(result, lack=self._lack(together[0]), breach=breach)

    def _lack(self, mutant: Mutant) -> Lack:
        if self._is_weighed:
            return Lack.LAWFUL
        touches, known = KINDS[mutant.kind].touches, self.sound.values()
        found = "met" if touches == "any" else touches
        if mutant.event and not any(mutant.event in one.met[found] for one in known):
            return Lack.ABSENT
        is_said = any((mutant.event, mutant.field) in one.said for one in known)
        return Lack.SAME if is_said or not _is_of_field(mutant) else Lack.UNSAID

    def _deviations(self, together: Sequence[Mutant]) -> list[Deviation]:
        return [KINDS[one.kind].deviation(one, self.world) for one in together]

    def _likely(self, together: Sequence[Mutant]) -> Iterable[Case]:
        """Give the cases in which it does something else: those of the rules, then others, all or some."""
        rules = {one.rule for one in together}
        own = (one for one in self.cases if one.rule in rules and self._is_touched(one, together))
        others = (one for one in self.cases if one.rule not in rules and self._is_met(one, together))
        likely: Iterable[Case] = (one for one in others if self._is_touched(one, together))
        most = None if self._every_case else MOST
        if not self._every_case and any(KINDS[one.kind].touches == "any" for one in together):
            likely = islice(likely, MOST_LIKELY)  # it asks the engine at each call
        yield from (one for one in own if self._is_otherwise(one, together))
        yield from islice((one for one in likely if self._is_otherwise(one, together)), most)

    def _is_otherwise(self, case: Case, together: Sequence[Mutant]) -> bool:
        layer = self.sound[case.id].rehearsed(self._deviations(together))
        dossier = layer.dossier
        self._is_weighed = self._is_weighed or bool(dossier is not None and dossier.weighed)
        return layer.applied

    def _is_met(self, case: Case, together: Sequence[Mutant]) -> bool:
        met = self.sound[case.id].met["met"]
        return any(one.event in met or KINDS[one.kind].touches == "any" for one in together)

    def _is_touched(self, case: Case, together: Sequence[Mutant]) -> bool:
        sound = self.sound[case.id]
        return any(
            KINDS[one.kind].touches == "any"
            or (one.event, one.field) in sound.said
            or (not _is_of_field(one) and one.event in sound.met[KINDS[one.kind].touches])
            for one in together
        )

    @cached_property
    def sound(self) -> Mapping[str, Sound]:
        """What was said in each case, where nothing is done wrong."""
        found = {}
        for case in self.cases:
            self._layer.aim(case, ())
            self._play(case)
            found[case.id] = one = sound(case, self._layer)
            for step, data in one.sent():
                self.world.samples.setdefault(step, data)
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


def _is_of_field(mutant: Mutant) -> bool:
    """Tell whether a mutant changes a field of what leaves."""
    return bool(mutant.field) and KINDS[mutant.kind].touches == "emitted"


def _named(outcome: Outcome, case: Case) -> frozenset[str]:
    """Name the rules by which a case fails; of a conversation that broke off, what its fault breaks."""
    if outcome.status is not Status.FAILED:
        return frozenset()
    named = {one.rule for one in outcome.breaches}
    if outcome.cause not in (IN_PASSING, "past", *FAULTS):
        named.add(case.rule)
    return frozenset(named)


def tried(matrix: Matrix, wanted: Iterable[Mutant]) -> Iterator[Result]:
    """Try mutants one at a time."""
    with closing(matrix):
        for one in wanted:
            yield matrix.tried(one)
