"""How a rule that nobody types is named: its kind, and the step or the event that it is about."""

from dataclasses import dataclass

from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event

ROUTING, CONTENT, TRANSITION = "routing", "content", "transition"
ONCE, CAUSE, ADDRESSEE, DONE, GROUND = "once", "cause", "addressee", "done", "ground"


@dataclass(frozen=True)
class Derived:
    """The name of a derived rule: its kind and what it is about, as `routing:rapo.depot`."""

    kind: str
    about: str

    @property
    def id(self) -> str:
        """The name that findings bear."""
        return f"{self.kind}:{self.about}"


def refused(rule: str, event: Event, expected: str, observed: str, *others: Event) -> Finding:
    """Make the finding of a violation, with the other events that show it."""
    return Finding(rule, Verdict.VIOLATED, (event, *others), expected, observed)
