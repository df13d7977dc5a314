"""The oracle: what a case does to the role and what must be seen, asked of the engine.

No kind nor consequence of a rule is named here: it is known by the events that it judges, and by what the
engine says of each way in which the story may go on.
"""

from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.scenarios.case import Beat
from generator.scenarios.oracle.acts import acted, withheld
from generator.scenarios.oracle.awaited import awaited, calling
from generator.scenarios.oracle.continuations import Continuations
from generator.scenarios.oracle.disturbed import disturbed
from generator.scenarios.oracle.stimulus import stimulated
from generator.scenarios.told import Told


def beats(told: Told) -> tuple[Beat, ...]:
    """Give the lines of a case; none where no continuation of the story proves anything of the role."""
    asked = Continuations(told)
    if told.rule.traits.is_about_delivery:
        return tuple(disturbed(asked))
    called = calling(asked)
    if called is not None:
        return tuple(awaited(asked, called))
    if told.judged is None:
        return tuple(withheld(asked, judged_events(told.rule)))
    if told.role.way(told.placed.raws[told.judged].name) is Way.REACTIVE:
        return tuple(acted(asked, told.judged))
    return tuple(stimulated(asked, told.judged))


__all__ = ["beats"]
