"""Whether what a refusal names explains it: the engine knows every rule by which it may be refused."""

from collections.abc import Sequence

from conformance.playing.dossier import Act
from conformance.playing.emissions import Judging
from generator.events import Message, came_already
from generator.model.kit import Case


def is_explained(judge: Judging | None, case: Case, acts: Sequence[Act], named: frozenset[str]) -> bool:
    """Tell whether a rule that a refusal names condemns what was refused last; any rule, if it names none.

    A message that came already may be refused for that, whatever is named, as the order of what left already.
    What left with the refusal comes after it, and explains nothing.
    """
    asked = [place for place, act in enumerate(acts) if act.kind in ("delivered", "decided")]
    before = acts[: asked[-1] + 1]
    if judge is None:
        return False
    if _came_already(before) or judge.left_already(case, before):
        return True
    motives = judge.motives(case, before)
    return bool(named & motives if named else motives)


def _came_already(acts: Sequence[Act]) -> bool:
    *earlier, last = acts
    if last.kind != "delivered":
        return False
    come = (Message.of(one.message) for one in earlier if one.kind == "delivered")
    return came_already(Message.of(last.message), come)
