"""Whether what a refusal names explains it: the engine knows every rule by which it may be refused."""

from collections.abc import Sequence

from conformance.playing.dossier import Act
from conformance.playing.emissions import Judging
from generator.model.kit import Case


def is_explained(judge: Judging | None, case: Case, acts: Sequence[Act], named: frozenset[str]) -> bool:
    """Tell whether one of the rules that a refusal names condemns what was refused last.

    A message that came already may be refused for that, whatever is named.
    """
    return judge is not None and (_came_already(acts) or bool(named & judge.motives(case, acts)))


def _came_already(acts: Sequence[Act]) -> bool:
    *earlier, last = (act for act in acts if act.kind in ("delivered", "decided"))
    return last.kind == "delivered" and any(
        one.kind == "delivered" and all(one.message[key] == last.message[key] for key in ("type", "data"))
        for one in earlier
    )
