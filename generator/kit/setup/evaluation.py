"""A purpose put in its place and judged."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.engine.compiled import Compiled
from generator.engine.examples import verdict
from generator.engine.findings import Finding
from generator.engine.history import History
from generator.engine.judging import violations
from generator.engine.roles import Role
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import judged_events
from generator.kit.setup.placed import Placed, part
from generator.model.example import ExampleVerdict


@dataclass(frozen=True)
class Evaluation:
    """A purpose put in its place and judged: everything that a case is made from."""

    role: Role
    rule: Compiled
    placed: Placed
    day: date
    """The day of the judgement."""

    @property
    def book(self) -> Rulebook:
        """The rules."""
        return self.role.book

    @cached_property
    def history(self) -> History:
        """What the role sees of the history: it is judged on nothing else."""
        whole = self.placed.history
        return part(whole, [self.role.way(event.name) is not None for event in whole.deliveries])

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the rule says of it."""
        return violations(self.book, self.rule, self.history, self.day)

    @cached_property
    def verdict(self) -> ExampleVerdict:
        """The rule's verdict."""
        return verdict(self.findings)

    @cached_property
    def doubts(self) -> tuple[str, ...]:
        """The open questions on which it depends."""
        return tuple(dict.fromkeys(doubt for finding in self.findings for doubt in finding.contested))

    @cached_property
    def judged(self) -> int | None:
        """The place of the event that the rule judges, the last of the purpose's; None where it is absent."""
        names = judged_events(self.rule)
        places = [
            place
            for place, (raw, ours) in enumerate(zip(self.placed.raws, self.placed.ours, strict=True))
            if ours and raw.name in names and self.role.way(raw.name) is not None
        ]
        return places[-1] if places else None

    def moment(self, place: int) -> Moment:
        """Stand at an event of the history."""
        event = next(event for event in self.history.deliveries if event.position == place)
        return Moment(self.book, self.history, event, {}, self.rule.referents)
