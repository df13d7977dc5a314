"""Is a specification sound? What the policies said of the very same files is taken again."""

from functools import partial

from generator import provenance
from generator.model.specification import Specification
from generator.problems import Judgement, Location, Problem
from generator.safekeeping import cache

_SORT = "checked"
_CLASSES = (Judgement, Location, Problem)
_WORTH = 0.1
"""Seconds from which what the policies find is worth keeping."""


def soundness(specification: Specification, *, before_judging: bool = False) -> Judgement:
    """Give what every policy finds, or only those without which no history can be judged.

    A specification read from files without a problem is judged once: what judges it again is another byte of
    a file, of our code or of what it runs on.
    """
    judge = partial(_judged, specification, before_judging=before_judging)
    if specification.digest is None:
        return judge()
    numbers = specification.registry.model_dump_json()
    key = provenance.key_of(_SORT, specification.digest, numbers, before_judging)
    return cache.kept(_SORT, key, _CLASSES, judge, worth=_WORTH)


def _judged(specification: Specification, *, before_judging: bool) -> Judgement:
    from generator import checks

    return checks.judgement(specification, before_judging=before_judging)
