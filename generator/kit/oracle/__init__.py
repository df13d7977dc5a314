"""The oracle: what a case does to the role and what must be seen, asked of the engine.

No kind nor consequence of a rule is named here: it is known by the events that it judges, and by what the
engine says of each way in which the story may go on.
"""

from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.kit.case import Beat
from generator.kit.oracle.acts import acted, withheld
from generator.kit.oracle.awaited import awaited, calling
from generator.kit.oracle.continuations import Continuations
from generator.kit.oracle.disturbed import disturbed
from generator.kit.oracle.stimulus import stimulated
from generator.kit.setup.evaluation import Evaluation


def beats(evaluation: Evaluation) -> tuple[Beat, ...]:
    """Give the lines of a case; none where no continuation of the story proves anything of the role."""
    asked = Continuations(evaluation)
    if evaluation.rule.traits.is_about_delivery:
        return tuple(disturbed(asked))
    called = calling(asked)
    if called is not None:
        return tuple(awaited(asked, called))
    if evaluation.judged is None:
        return tuple(withheld(asked, judged_events(evaluation.rule)))
    if evaluation.role.way(evaluation.placed.raws[evaluation.judged].name) is Way.REACTIVE:
        return tuple(acted(asked, evaluation.judged))
    return tuple(stimulated(asked, evaluation.judged))


__all__ = ["beats"]
