"""Purposes on either side of every limit: the last day and the next, the cent below and above."""

from collections.abc import Iterator

from generator.kit.purpose import Purpose
from generator.kit.purposes.data_boundaries import compared, varied
from generator.kit.purposes.overseas import overseas
from generator.kit.purposes.time_boundaries import around, trapped
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.shifting import settled, shifted


def boundaries(seed: Evaluation, purpose: Purpose) -> Iterator[tuple[Purpose, Evaluation]]:
    """Give the purposes around the limits of a rule, made from one that respects it, each in its past."""
    traits = seed.rule.traits
    if traits.bound is not None:
        for trap, days in trapped(seed, purpose):
            yield from around(seed, settled(seed, shifted(seed.book, purpose, days)), trap)
        yield from overseas(seed, purpose)
    elif traits.is_about_content:
        yield from compared(seed, purpose)
        yield from varied(seed, purpose)
