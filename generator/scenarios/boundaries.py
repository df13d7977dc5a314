"""Stories on either side of every limit: the last day and the next, the cent below and above."""

from collections.abc import Iterator

from generator.scenarios.limits import around, trapped
from generator.scenarios.overseas import overseas
from generator.scenarios.shifting import shifted
from generator.scenarios.stories import Story
from generator.scenarios.told import Told
from generator.scenarios.variations import compared, varied


def boundaries(seed: Told, story: Story) -> Iterator[tuple[Story, Told]]:
    """Give the stories around the limits of a rule, made from one that respects it, each in its past."""
    traits = seed.rule.traits
    if traits.bound is not None:
        for trap, days in trapped(seed, story):
            yield from around(seed, shifted(seed.book, story, days), trap)
        yield from overseas(seed, story)
    elif traits.is_about_content:
        yield from compared(seed, story)
        yield from varied(seed, story)
