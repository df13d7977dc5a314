"""A purpose in its place: whole messages, from the first that a dossier needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from generator.engine.history import History
from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.formula import Value


@dataclass(frozen=True)
class Placed:
    """A purpose with its past: whole messages, and which of them are the purpose's."""

    book: Rulebook
    settings: Mapping[str, Value]
    raws: tuple[Raw, ...]
    """Whole messages, in the order of reception."""
    told: tuple[Mapping[str, object], ...]
    """Beside each, the data that the purpose gives, which the scenario tells."""
    ours: tuple[bool, ...]
    """Beside each, whether it is the purpose's own; its past otherwise."""
    history: History
    """The same messages, typed; their formats are not checked."""

    @property
    def number(self) -> str:
        """The dossier's number."""
        return self.history.number or ""

    def until(self, size: int) -> "Placed":
        """Give the first events alone."""
        return self.of([place < size for place in range(len(self.raws))])

    def of(self, kept: Sequence[bool]) -> "Placed":
        """Give some of the events alone."""
        return replace(
            self,
            raws=tuple(compress(self.raws, kept)),
            told=tuple(compress(self.told, kept)),
            ours=tuple(compress(self.ours, kept)),
            history=part(self.history, kept),
        )


def part(whole: History, kept: Sequence[bool]) -> History:
    """Give a history with some of its events, which keep their places."""
    return whole.part(tuple(kept))
