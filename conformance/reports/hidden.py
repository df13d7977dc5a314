"""What one refusal hides: cases that were not reached, since what comes before them was refused lawfully.

Such a refusal fails nowhere, or hardly: whoever reads the failures alone never learns that it comes first.
"""

from collections import Counter
from dataclasses import dataclass

from conformance.kit import Json, Kit
from conformance.playing.outcome import Status, with_trees
from conformance.reports.broken_rule import shortened
from conformance.reports.labels import Labels
from conformance.reports.languages import Language
from conformance.reports.sentences import answered_step

_FEWEST = 10
"""Cases from which a refusal is told before all else."""
_PART = 0.05
"""The part of the run that they are, at least."""


@dataclass(frozen=True)
class Hidden:
    """A refusal, and how many cases were not played because of it."""

    step: str
    """The message, or the decision, that is refused."""
    answer: str
    """How the implementation refuses it, of what may be read at a glance."""
    whole: str
    """The same, whole: what the failures of this refusal obtained."""
    count: int
    example: str
    """A case to play again."""


def hidden(kit: Kit, results: Json, labels: Labels, language: Language | None = None) -> tuple[Hidden, ...]:
    """Give the refusals that hide many cases, the worst first."""
    words = language or Language()
    cases = {case.id: case for case in kit.cases}
    counts: Counter[tuple[str, str]] = Counter()
    examples: dict[tuple[str, str], str] = {}
    for found in results["cases"]:
        place = found.get("step")
        if found["status"] != Status.NOT_TESTED or found.get("cause") != "not-reached" or place is None:
            continue
        key = answered_step(cases[found["id"]], place), with_trees(found).get("obtained", "")
        if all(key):
            counts[key] += 1
            examples.setdefault(key, found["id"])
    fewest = max(_FEWEST, _PART * len(results["cases"]))
    return tuple(
        Hidden(labels.step(step), shortened(said), said, count, examples[step, answer])
        for (step, answer), count in counts.most_common()
        if count >= fewest
        for said in (labels.said(answer, words.words),)
    )
