"""A message leaves when it must not, or not when it must: late, early, each month, in another order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from conformance.mutating.deviation import Deviation
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.kind import Kind, Touched, aimed
from conformance.mutating.kinds.leaving import Changed, Leaving, counted
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import World, at_now
from generator import events
from generator.engine.derived import TRANSITION
from generator.formula import Type

Json = dict[str, Any]
_DAY, _MONTH = timedelta(days=1), timedelta(days=31)


class _Repeated(Changed):
    """Leaves again each month, as long as the clock moves."""

    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        self.held(dossier).append(sent)
        yield sent

    def freed(self, dossier: Dossier) -> Iterator[Json]:
        kept = self.held(dossier)
        for place, sent in enumerate(kept):
            if dossier.now - events.instant(sent["time"]) >= _MONTH:
                again = at_now({**sent, "id": f"{sent['id']}-encore"}, dossier.now.isoformat())
                kept[place] = again
                yield again


class _Late(Changed):
    """Waits until its rule is broken by it."""

    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        if self._is_late(dossier, sent):
            yield sent
        else:
            self.held(dossier).append(sent)

    def freed(self, dossier: Dossier) -> Iterator[Json]:
        kept = self.held(dossier)
        for sent in list(kept):
            now = at_now(sent, dossier.now.isoformat())
            if self._is_late(dossier, now):
                kept.remove(sent)
                yield now

    def _is_late(self, dossier: Dossier, sent: Json) -> bool:
        return self.world.condemns(dossier, sent, self.mutant.rule)


class _NextDay(Changed):
    """Leaves the day after."""

    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        self.held(dossier).append(sent)
        yield from ()

    def freed(self, dossier: Dossier) -> Iterator[Json]:
        kept = self.held(dossier)
        for sent in list(kept):
            if dossier.now - events.instant(sent["time"]) >= _DAY:
                kept.remove(sent)
                yield at_now(sent, dossier.now.isoformat())


class _Early(Changed):
    """Leaves a day early: the implementation is told that the next day has come."""

    def asked(self, dossier: Dossier, method: str, params: Json) -> Json:
        if method != "clock":
            return params
        return {**params, "now": (datetime.fromisoformat(params["now"]) + _DAY).isoformat()}

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if "emitted" not in answer:
            return answer
        kept = self.held(dossier)
        freed = [one for one in kept if events.instant(one["time"]) <= dossier.now]
        kept[:] = [one for one in kept if one not in freed]
        leaving = freed
        for sent in answer["emitted"]:
            ahead = events.instant(sent["time"]) > dossier.now
            if ahead and method == "clock" and sent["type"] != self.mutant.event:
                kept.append(sent)
            else:
                leaving.append(sent)
        now = dossier.now.isoformat()
        return {**answer, "emitted": [one if one["time"] == now else at_now(one, now) for one in leaving]}


class _Reversed(Changed):
    """Waits for what must come after it, and leaves then."""

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if "emitted" not in answer:
            return answer
        kept, leaving, now = self.held(dossier), [], dossier.now.isoformat()
        waiting = [one for one in answer["emitted"] if one["type"] == self.mutant.event]
        for sent in answer["emitted"]:
            if sent["type"] == self.mutant.event:
                continue
            leaving.append(sent)
            if sent["type"] == self.mutant.way:
                leaving += [at_now(one, now) for one in (*kept, *waiting)]
                kept.clear()
                waiting.clear()
        kept += waiting
        return {**answer, "emitted": leaving}


class _Clockless(Changed):
    """Never hears that time passes: what leaves bears the day that the bench gives, and nothing falls due."""

    def instead(self, dossier: Dossier, method: str, params: Json) -> Json | None:
        return {"emitted": []} if method == "clock" else None

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if "emitted" not in answer:
            return answer
        now = dossier.now.isoformat()
        told = [one if one["time"] == now else at_now(one, now) for one in answer["emitted"]]
        return {**answer, "emitted": told}


def _due(target: Target) -> Sequence[str]:
    return target.sent if target.traits is not None and target.traits.bound == "latest" else ()


def _not_before(target: Target) -> Sequence[str]:
    return target.sent if target.traits is not None and target.traits.bound == "earliest" else ()


def _timed(target: Target) -> Sequence[str]:
    """What a rule demands of the role by a day, or lets it take or send until one."""
    if target.derived is not None:  # an event of the calendar, that no message brings
        return ("",) if target.derived.kind == TRANSITION and not target.judged else ()
    if target.compiled is None or not any(
        variable.type in (Type.DATE, Type.INSTANT)
        for formula in target.compiled.formulas.values()
        for variable in formula.variables
    ):
        return ()
    traits = target.compiled.traits
    return (*target.sent, *target.refused) if traits.bound is not None or traits.awaits else ()


@dataclass(frozen=True)
class Reversing:
    """What must come before leaves after what must come after it."""

    name: str
    label: str
    touches: Touched = "emitted"

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive one for each two messages of the role whose order the rule reads."""
        traits = target.traits
        if traits is None:
            return
        for first in dict.fromkeys((*traits.requires, *traits.context)):
            for second in target.sent:
                if first != second and target.sends(first):
                    yield aimed(target, self.name, first, way=second)

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what reverses them."""
        return _Reversed(mutant, world)


TIMING: tuple[Kind, ...] = (
    Leaving("each-month", "une réaction repart chaque mois", counted, _Repeated),
    Leaving("late", "un envoi part après le dernier jour", _due, _Late),
    Leaving("next-day", "un envoi part un jour plus tard", _due, _NextDay),
    Leaving("early", "un envoi part un jour plus tôt", _not_before, _Early),
    Reversing("reversed", "deux envois partent dans l’ordre contraire"),
    Leaving("clock-ignored", "l’horloge n’est pas suivie", _timed, _Clockless, touches="any"),
)
"""The kinds of wrong moments."""
