"""Bends every field of every step that a role sends, every way, and tells what no case fails.

`python -m tests.conformance.sweeping [--role ROLE] [--step STEP] [--one-in N] [--jobs N] [--most N]`: exit 1
where one survives that `survivors.yaml` gives no reason for, or where a reason is of one that dies. What only
breaks advice fails nobody: it is counted apart.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from conformance.judging import Judge, judge_of
from conformance.kit import bundled_kit
from conformance.mutating.vocabulary import Vocabulary
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.transports.in_process import InProcess
from generator.engine.findings import Finding
from generator.model.kit import Case
from tests.conformance.bending import WAYS, WHOLE, WHOLE_WAYS, Bend, Bending

ROLES = ("antai", "ccsp", "collectivite", "dgfip")
MOST = 30
"""Cases in which a bend is tried: one of each rule first."""


class _Severe(Judge):
    """A judge for whom a rule that only advises counts as well."""

    def _counts(self, finding: Finding, setting: Setting) -> bool:
        return True


@dataclass(frozen=True)
class Swept:
    """A bend, and the case that fails by it."""

    role: str
    bend: Bend
    case: str = ""
    """Empty where none does."""
    rules: tuple[str, ...] = ()
    """The rules by which that case fails, or its cause."""
    bent: int = 0
    """In how many cases it said something else."""
    advised: frozenset[str] = frozenset()
    """The rules that only advise, and that it breaks."""

    @property
    def id(self) -> str:
        """Its name."""
        return f"{self.role} {self.bend.id}"


class Sweep:
    """The bends of a role, and the cases of the kit."""

    def __init__(self, role: str) -> None:
        self.role = role
        kit = bundled_kit()
        judge = judge_of(kit.folder)
        words = Vocabulary(judge.book)
        self._system = Bending(role, words)
        results = Results(kit)
        self._client = Client(InProcess(lambda: self._system, Limits()), results, Limits(), kit.version)
        self._client.hello()
        self._advice = {
            rule.datum.id for rule in judge.book.rules.values() if rule.datum.level != "obligatoire"
        }
        self._setting = Setting(0, results.types, judge=_Severe(judge.book))
        self._cases = [case for case in kit.cases if case.role == role]

    def _play(self, case: Case) -> Outcome:
        self._system.forget()
        return Play(case, self._client, self._setting).run()

    @cached_property
    def _sent(self) -> dict[str, dict[str, list[Case]]]:
        """The cases in which each field of each step leaves, one of each rule first."""
        found: dict[str, dict[str, list[Case]]] = {}
        self._system.aim(None)
        for case in self._cases:
            self._play(case)
            said = {(one["type"], name) for one in self._system.sent for name in (*one["data"], WHOLE)}
            for step, name in sorted(said):
                found.setdefault(step, {}).setdefault(name, []).append(case)
        return {
            step: {name: _varied(cases) for name, cases in fields.items()} for step, fields in found.items()
        }

    @cached_property
    def bends(self) -> Sequence[Bend]:
        """Every bend."""
        return tuple(
            Bend(step, name, way)
            for step, fields in sorted(self._sent.items())
            for name in sorted(fields)
            for way in (WHOLE_WAYS if name == WHOLE else WAYS)
        )

    def tried(self, bend: Bend, most: int) -> Swept | None:
        """Play the cases in which a bend may show until one fails; None where it never says anything else."""
        self._system.aim(bend)
        bent, advised = 0, set[str]()
        for case in self._sent.get(bend.step, {}).get(bend.field, ())[:most]:
            outcome = self._play(case)
            bent += self._system.is_bent
            if outcome.status is not Status.FAILED:
                continue
            named = {one.rule for one in outcome.breaches} or {case.rule}
            if named - self._advice:
                return Swept(self.role, bend, case.id, tuple(sorted(named - self._advice)), bent)
            advised |= named
        return Swept(self.role, bend, bent=bent, advised=frozenset(advised)) if bent else None


def _varied(cases: Iterable[Case]) -> list[Case]:
    """Put one case of each rule first: what shows a fault is seldom twice of one rule."""
    seen: dict[str, int] = {}
    turns = []
    for place, case in enumerate(cases):
        seen[case.rule] = turn = seen.get(case.rule, 0) + 1
        turns.append((turn, place, case))
    return [case for _, _, case in sorted(turns, key=lambda one: one[:2])]


def swept(sweep: Sweep, one_in: int = 1, most: int = MOST, steps: Sequence[str] = ()) -> Iterator[Swept]:
    """Try the bends of a role, one in some."""
    wanted = [one for one in sweep.bends if not steps or one.step in steps]
    for bend in wanted[::one_in]:
        found = sweep.tried(bend, most)
        if found is not None:
            yield found


class _Reason(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    bends: tuple[str, ...]
    reason: str


class _Survivors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    survivors: tuple[_Reason, ...]


def excused() -> dict[str, str]:
    """Give why each bend that no case fails is lawful, by its name: `ROLE STEP FIELD WAY`."""
    told = msgspec.yaml.decode(Path(__file__).with_name("survivors.yaml").read_bytes(), type=_Survivors)
    return {one: reason.reason for reason in told.survivors for one in reason.bends}


def _all_of(role: str, one_in: int, most: int, steps: Sequence[str]) -> list[Swept]:
    return list(swept(Sweep(role), one_in, most, steps))


def unexcused(found: Iterable[Swept]) -> Iterator[str]:
    """Tell the bends that no case fails and that nothing excuses, and those that are excused and die."""
    reasons = excused()
    for one in found:
        if not one.case and not one.advised and one.id not in reasons:
            yield f"survives: {one.id}, in {one.bent} cases"
        if one.case and one.id in reasons:
            yield f"dies, though excused: {one.id}, by {one.case}"


def main() -> int:
    """Sweep, and tell what survives."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.sweeping")
    parser.add_argument("--role", choices=ROLES)
    parser.add_argument("--step", action="append", default=[], help="of this step alone")
    parser.add_argument("--one-in", type=int, default=1, metavar="N", help="try one bend in N")
    parser.add_argument("--most", type=int, default=MOST, metavar="N", help="play at most N cases a bend")
    parser.add_argument("--jobs", type=int, default=1, help="roles at once")
    given = parser.parse_args()
    roles = [given.role] if given.role else list(ROLES)
    wrong = 0
    with ProcessPoolExecutor(given.jobs) as pool:
        asked = [pool.submit(_all_of, role, given.one_in, given.most, given.step) for role in roles]
        for role, one in zip(roles, asked, strict=True):
            found = one.result()
            dead = sum(bool(each.case) for each in found)
            advised = sum(not each.case and bool(each.advised) for each in found)
            told = list(unexcused(found))
            wrong += len(told)
            alive = len(found) - dead - advised
            said = f"{role}: {len(found)} bends, {dead} die, {advised} break advice, {alive} live"
            print("\n".join((*told, said)))  # noqa: T201 a report
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
