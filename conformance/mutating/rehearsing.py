"""What a sound implementation said in a case: it tells, without playing, if a mutant would say otherwise.

Until a mutant first does something else, its conversation is the sound one: a case in which it never does
cannot kill it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conformance.mutating.deviation import Deviation, Json, Layer
from conformance.mutating.heard import Dossier
from generator.model.base import FACT_PREFIX
from generator.model.kit import Case


@dataclass(frozen=True)
class Sound:
    """A case in which nothing was done wrong."""

    case: Case
    calls: Sequence[tuple[str, Json, Json]]
    """Each method, what it was given and what was answered."""
    dossier: Dossier | None
    """The dossier that was lived."""
    met: Mapping[str, frozenset[str]]
    """What became of its events."""
    said: frozenset[tuple[str, str]]
    """The messages that left, each with a field that it says."""

    def is_otherwise(self, deviations: Sequence[Deviation]) -> bool:
        """Tell whether somebody who deviates would have said something else, or heard it."""
        return self.rehearsed(deviations).applied

    def rehearsed(self, deviations: Sequence[Deviation]) -> Layer:
        """Give what was heard of somebody who deviates, up to where it first does."""
        layer = Layer()
        layer.aim(self.case, deviations)
        for method, params, answer in self.calls:
            layer.call(lambda *_call, said=answer: said, method, params)
            if layer.applied:
                break
        return layer

    def sent(self) -> Iterator[tuple[str, Json]]:
        """Give the messages that left: the step and the data of each."""
        yield from _sent(self.calls)


def sound(case: Case, layer: Layer) -> Sound:
    """Give what was just heard of a case."""
    said = frozenset((step, name) for step, data in _sent(layer.calls) for name in data)
    return Sound(case, tuple(layer.calls), layer.dossier, _met(layer.dossier), said)


def _sent(calls: Sequence[tuple[str, Json, Json]]) -> Iterator[tuple[str, Json]]:
    for _, _, answer in calls:
        for one in answer.get("emitted", ()):
            yield one["type"], one["data"]


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
