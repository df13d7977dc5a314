"""What somebody who takes a faulty rule for the law may say: what it allows, and the right one forbids."""

from collections.abc import Iterator
from typing import Any

from conformance.mutating.heard import Dossier
from conformance.mutating.mutant import Target
from conformance.mutating.world import Belief, World, raw_of

Json = dict[str, Any]


def misstated(world: World, belief: Belief, right: Belief, dossier: Dossier, sent: Json) -> Json:
    """Give a message as it is believed lawful and is not, by one of the fields that the rule reads.

    The message itself, where no value near its own, nor of the dossier, is so.
    """
    for field in Target(world, right.rule.id).fields.get(sent["type"], ()):
        for value in _near(world, dossier, sent["data"], field):
            other = {**sent, "data": {**sent["data"], field: value}}
            come = raw_of(other, dossier)
            if world.breaks(right, dossier, come) and not world.breaks(belief, dossier, come):
                return other
    return sent


def _near(world: World, dossier: Dossier, data: Json, field: str) -> Iterator[object]:
    """Give other values of a field: a unit away, another code, another of the same type in the dossier."""
    said, words, known = data.get(field), world.words, world.book.scope.fields
    if said is None:
        return
    yield from (one for one in (words.other(field, said), words.before(field, said)) if one is not None)
    if isinstance(said, int) and not isinstance(said, bool):
        yield said - 1
    for code in known[field].codes if known[field].type == "code" else ():
        if code.code != said:
            yield code.code
    for raw in reversed(dossier.raws):
        for name, value in raw.data.items():
            if name in known and known[name].type == known[field].type and value not in (said, None):
                yield value
