"""A message leaves when it must not, or not when it must: forgotten, doubled, late, early, uncalled for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from conformance.mutating.deviation import Deviation
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.kind import Touched, aimed
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import World, at_now
from generator import events
from generator.engine.derived import channels_of

Json = dict[str, Any]
_DAY, _MONTH = timedelta(days=1), timedelta(days=31)

Places = Callable[[Target], Sequence[str]]
"""Gives the messages of a rule that may leave so."""


def _sent(target: Target) -> Sequence[str]:
    return target.sent


def _awaited(target: Target) -> Sequence[str]:
    if target.traits is None:
        return target.sent if target.rule.startswith("done:") else ()
    awaited = (*target.traits.awaits, *target.traits.reactions)
    return tuple(one for one in awaited if target.sends(one))


def _counted(target: Target) -> Sequence[str]:
    if target.traits is None:
        return target.sent if target.rule.startswith("once:") else ()
    events_ = (*target.traits.reactions, *(target.traits.judged if target.traits.breach == "number" else ()))
    return tuple(one for one in events_ if target.sends(one))


def _due(target: Target) -> Sequence[str]:
    return target.sent if target.traits is not None and target.traits.bound == "latest" else ()


def _not_before(target: Target) -> Sequence[str]:
    return target.sent if target.traits is not None and target.traits.bound == "earliest" else ()


def _uncalled(target: Target) -> Sequence[str]:
    """The messages that a rule may forbid, or for which it wants a cause or something before."""
    if target.traits is None:
        return target.sent if target.rule.partition(":")[0] in _WITHOUT_REASON else ()
    named = target.traits.judged if target.traits.breach in ("act", "number", "content") else ()
    return tuple(one for one in named if target.sends(one))


def _routed(target: Target) -> Sequence[str]:
    """The messages whose channel a rule reads."""
    if target.derived is not None:
        return target.sent if target.derived.kind == "routing" else ()
    columns = (column for one in _formulas(target) for _, column in one.columns)
    named = {column.owner for column in columns if column.field == "canal"}
    return tuple(one for one in target.sent if one in named)


def _formulas(target: Target) -> Sequence[Any]:
    return tuple(target.compiled.formulas.values()) if target.compiled is not None else ()


_WITHOUT_REASON = frozenset({"cause", "once", "transition", "routing", "ground"})


class _Leaving(Deviation):
    """Changes what leaves: the messages of one step."""

    def __init__(self, mutant: Mutant, world: World) -> None:
        self.mutant, self.world = mutant, world

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if "emitted" not in answer:
            return answer
        freed = list(self.freed(dossier))
        kept: list[Json] = []
        for sent in answer["emitted"]:
            kept += self.leaves(dossier, sent) if sent["type"] == self.mutant.event else (sent,)
        more = self.more(dossier, method, kept)
        return {**answer, "emitted": [*freed, *kept, *more]}

    def held(self, dossier: Dossier) -> list[Json]:
        """Give what is kept back."""
        return dossier.held.setdefault(self.mutant.id, [])

    def freed(self, dossier: Dossier) -> Iterator[Json]:
        """Give what was kept back and leaves now."""
        yield from ()

    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        """Give what leaves instead of a message."""
        yield sent

    def more(self, dossier: Dossier, method: str, leaving: list[Json]) -> Iterator[Json]:
        """Give what leaves besides."""
        yield from ()


class _Forgotten(_Leaving):
    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        yield from ()


class _Doubled(_Leaving):
    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        yield sent
        yield {**sent, "id": f"{sent['id']}-encore"}


class _Repeated(_Leaving):
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


class _Late(_Leaving):
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


class _NextDay(_Leaving):
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


class _Early(_Leaving):
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


class _Uncalled(_Leaving):
    """Leaves, once, as soon as its rule forbids it."""

    def more(self, dossier: Dossier, method: str, leaving: list[Json]) -> Iterator[Json]:
        if self.held(dossier) or method == "end" or not self.world.samples.get(self.mutant.event):
            return
        data = self.world.data(self.mutant.event, dossier)
        sent = self.world.message(self.mutant.event, dossier, data, f"{self.mutant.event}-de-trop")
        came = any(raw.name == self.mutant.event for raw in dossier.raws)
        if leaving or (came and self.mutant.rule.startswith(("cause", "ground"))):
            return
        if self.world.condemns(dossier, sent, self.mutant.rule):
            self.held(dossier).append(sent)
            yield sent


class _OtherChannel(_Leaving):
    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        book = self.world.book
        own = channels_of(book.steps[sent["type"]])
        others = [one for one in book.specification.by_kind["channel"] if one not in own]
        ways = {"etranger": others, "autre": [one for one in own if one != sent.get("canal")]}
        names = ways[self.mutant.way]
        yield {**sent, "canal": names[0]} if names else sent


@dataclass(frozen=True)
class Leaving:
    """A message of the rule leaves otherwise than it must."""

    name: str
    label: str
    places: Places
    does: type[_Leaving]
    ways: tuple[str, ...] = ("",)
    touches: Touched = "emitted"

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive one for each message that the rule allows, forbids or demands."""
        for event in dict.fromkeys(self.places(target)):
            for way in self.ways:
                yield aimed(target, self.name, event, way=way)

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what makes it leave so."""
        return self.does(mutant, world)


LEAVING = (
    Leaving("forgotten", "une réaction est oubliée", _awaited, _Forgotten),
    Leaving("doubled", "une réaction part deux fois", _counted, _Doubled),
    Leaving("each-month", "une réaction repart chaque mois", _counted, _Repeated),
    Leaving("late", "un envoi part après le dernier jour", _due, _Late),
    Leaving("next-day", "un envoi part un jour plus tard", _due, _NextDay),
    Leaving("early", "un envoi part un jour plus tôt", _not_before, _Early),
    Leaving(
        "uncalled", "un envoi part sans cause, ou avant ce qui le permet", _uncalled, _Uncalled, touches="any"
    ),
    Leaving(
        "wrong-channel", "un envoi part par un autre canal", _routed, _OtherChannel, ("etranger", "autre")
    ),
)
"""The kinds of wrong sendings."""
