"""Numbered cases in sentences: phrased once, for the features and for whoever reviews them."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain

from generator.engine.rulebook import Rulebook
from generator.kit.case import Case
from generator.kit.telling.gherkin import Phrased
from generator.kit.telling.lines import Line
from generator.kit.telling.phrasing import Phrasing
from generator.sharing import shared

_TOGETHER = 20
"""Cases of one task: what a task costs to hand out is then nothing beside them."""
_Told = tuple[tuple[Line, ...], tuple[str, ...]]
"""The sentences of a case, and the open questions on which it depends."""


def phrased(book: Rulebook, numbered: Sequence[tuple[str, Case]]) -> Mapping[str, Phrased]:
    """Put cases in sentences, by their ids, in the order given."""
    phrasing = Phrasing(book)
    groups = [numbered[begin : begin + _TOGETHER] for begin in range(0, len(numbered), _TOGETHER)]
    told = chain.from_iterable(shared([partial(_told, phrasing, group) for group in groups]))
    return {
        id_: Phrased(id_, case, lines, doubts, phrasing.spoken)
        for (id_, case), (lines, doubts) in zip(numbered, told, strict=True)
    }


def _told(phrasing: Phrasing, numbered: Sequence[tuple[str, Case]]) -> tuple[_Told, ...]:
    return tuple((phrasing.lines(case), phrasing.doubts(case)) for _, case in numbered)
