"""What was just played of a case, one thing at a time."""

from dataclasses import dataclass
from typing import Literal

from conformance.playing.outcome import Outcome


@dataclass(frozen=True)
class Turn:
    """One thing that was played of a case."""

    kind: Literal["opened", "step", "replanned", "waited"]
    """`replanned`: what was waited for does not come, and need not; the case begins again without it."""
    place: int | None = None
    """Of a step, its place in the case."""
    is_call: bool = False
    """Whether the implementation was called: it may now be told of other dossiers."""
    missed: Outcome | None = None
    """What the step looked for and did not see; the engine says at the end whether that breaks a rule."""
    without: str | None = None
    """Of a case that begins again, the type of what does not come."""
