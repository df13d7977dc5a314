"""What everybody must know of a kind of rule, in terms of its events: the kind says it once."""

from dataclasses import dataclass
from typing import Literal

Breach = Literal["act", "sequel", "number", "content", "delivery"]
"""What breaks a rule: an event that must not come, or not yet; what should follow and does not; one event too
many; what a message says; how a disturbed delivery is taken."""

Bound = Literal["latest", "earliest"]


@dataclass(frozen=True)
class Traits:
    """A rule as its readers need it, whatever its kind."""

    judged: tuple[str, ...]
    """The events whose sending it allows, forbids or demands: by them one complies or breaks it."""
    context: tuple[str, ...]
    """The events without any of which it says nothing; empty where it always says something."""
    breach: Breach
    awaits: tuple[str, ...] = ()
    """The events of which one must come."""
    forbids: tuple[str, ...] = ()
    """The events of which none may come."""
    requires: tuple[str, ...] = ()
    """The events of which one must have come before."""
    closed_by: tuple[str, ...] = ()
    """The events after which it is too late."""
    reactions: tuple[str, ...] = ()
    """The steps by which a receiver reacts to what it judges."""
    at_least: int = 0
    at_most: int | None = None
    """How many of what it judges there must be, and may be."""
    per: str | None = None
    """The field for each value of which they are counted; None for the whole dossier."""
    bound: Bound | None = None
    """On which side of `due` a day must lie, for a rule that limits in time."""
    is_answered: bool = False
    """Whether one message breaks it, so that the law may answer it by a decision."""

    @property
    def about(self) -> tuple[str, ...]:
        """Every event that it names, each once."""
        every = (*self.context, *self.judged, *self.requires, *self.closed_by, *self.reactions)
        return tuple(dict.fromkeys(every))

    @property
    def settled_by(self) -> tuple[str, ...]:
        """The events without any of which it is not broken, whatever time passes."""
        return self.closed_by or (self.context if self.awaits else self.judged)

    @property
    def is_about_delivery(self) -> bool:
        """Whether the receiver of what it judges answers for it, rather than its sender."""
        return self.breach == "delivery"

    @property
    def is_about_content(self) -> bool:
        """Whether it is about what a message says."""
        return self.breach == "content"

    @property
    def is_about_what_follows(self) -> bool:
        """Whether what must come breaks it by lacking: none of its own events does."""
        return self.breach == "sequel"

    @property
    def looks_ahead(self) -> bool:
        """Whether what comes after an event may change what is said of it."""
        return self.breach in ("sequel", "delivery")
