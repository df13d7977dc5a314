"""A message leaves that must not, or does not leave, or by another way: forgotten, doubled, uncalled for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from conformance.mutating.deviation import Deviation
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.kind import Kind, Touched, aimed
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import World
from generator.engine.derived import channels_of

Json = dict[str, Any]

Places = Callable[[Target], Sequence[str]]
"""Gives the messages of a rule that may leave so."""


def _sent(target: Target) -> Sequence[str]:
    return target.sent


def _awaited(target: Target) -> Sequence[str]:
    if target.traits is None:
        return target.sent if target.rule.startswith("done:") else ()
    awaited = (*target.traits.awaits, *target.traits.reactions)
    return tuple(one for one in awaited if target.sends(one))


def counted(target: Target) -> Sequence[str]:
    """Give the messages of which a rule says how many there may be."""
    if target.traits is None:
        return target.sent if target.rule.startswith("once:") else ()
    events_ = (*target.traits.reactions, *(target.traits.judged if target.traits.breach == "number" else ()))
    return tuple(one for one in events_ if target.sends(one))


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


class Changed(Deviation):
    """Changes what leaves: the messages of one step."""

    def __init__(self, mutant: Mutant, world: World) -> None:
        self.mutant, self.world = mutant, world

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        """Give what leaves instead of what would."""
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


class _Forgotten(Changed):
    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        yield from ()


class _Doubled(Changed):
    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        yield sent
        yield {**sent, "id": f"{sent['id']}-encore"}


class _Uncalled(Changed):
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
        else:
            dossier.weighed.append(self.mutant.id)


class _OtherActor(Changed):
    """Leaves in the name of another actor."""

    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        others = (id_ for id_ in self.world.book.specification.by_kind["actor"] if id_ != sent["source"])
        yield {**sent, "source": next(others, sent["source"])}


_OTHER = "autre"
"""By another of the channels of a step, which the rule may forbid there."""


class _OtherChannel(Changed):
    def leaves(self, dossier: Dossier, sent: Json) -> Iterator[Json]:
        book = self.world.book
        own = channels_of(book.steps[sent["type"]])
        others = [one for one in book.specification.by_kind["channel"] if one not in own]
        ways = {"etranger": others, _OTHER: [one for one in own if one != sent.get("canal")]}
        names = ways[self.mutant.way]
        yield {**sent, "canal": names[0]} if names else sent


def _sent_by_rule(target: Target) -> Sequence[str]:
    return target.sent if target.derived is not None and target.derived.kind == "routing" else ()


@dataclass(frozen=True)
class Leaving:
    """A message of the rule leaves otherwise than it must."""

    name: str
    label: str
    places: Places
    does: type[Changed]
    ways: tuple[str, ...] = ("",)
    touches: Touched = "emitted"

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive one for each message that the rule allows, forbids or demands, and each way that it has."""
        for event in dict.fromkeys(self.places(target)):
            for way in self.ways:
                if way == _OTHER and len(channels_of(target.world.book.steps[event])) == 1:
                    continue
                yield aimed(target, self.name, event, way=way)

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what makes it leave so."""
        return self.does(mutant, world)


LEAVING: tuple[Kind, ...] = (
    Leaving("forgotten", "une réaction est oubliée", _awaited, _Forgotten),
    Leaving("doubled", "une réaction part deux fois", counted, _Doubled),
    Leaving(
        "uncalled", "un envoi part sans cause, ou avant ce qui le permet", _uncalled, _Uncalled, touches="any"
    ),
    Leaving(
        "wrong-channel", "un envoi part par un autre canal", _routed, _OtherChannel, ("etranger", _OTHER)
    ),
    Leaving("wrong-actor", "un envoi part au nom d’un autre acteur", _sent_by_rule, _OtherActor),
)
"""The kinds of wrong sendings."""
