"""What the engine says of each way in which a story may go on: the only source of what a case expects."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, auto
from functools import cached_property

from generator.engine.derived import CONTENT
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Decision, Decisions, Event, History
from generator.engine.remaining import demand
from generator.engine.roles import Way
from generator.engine.scope import CHANNEL, MOMENT
from generator.engine.whole import judged_as, kept
from generator.formula import Variable
from generator.formula.tree import Comparison, Node, walk
from generator.kit.oracle.dictating import dictated
from generator.kit.setup.evaluation import Evaluation


class Ruling(Enum):
    """What a rule says of a continuation, as the role's own doing."""

    CONDEMNED = auto()
    OPEN = auto()
    """Readings of the law differ."""
    AWAITED = auto()
    """Something is still to come."""
    RESPECTED = auto()
    UNKNOWN = auto()
    """What the last event does not say decides it."""
    SILENT = auto()
    """The rule says nothing of it."""

    @property
    def is_allowed(self) -> bool:
        """Whether nothing is wrong in it, whatever the reading."""
        return self in (Ruling.RESPECTED, Ruling.SILENT, Ruling.AWAITED)


@dataclass(frozen=True)
class Continuations:
    """The ways in which a story may go on, judged by its rule on what the role sees."""

    evaluation: Evaluation

    def ruling(self, seen: History, day: date | None = None) -> Ruling:
        """Ask the rule of a history, as of the end of a day: its last event's where none is given."""
        if not seen.deliveries:
            return Ruling.SILENT
        found = self.findings(seen, day)
        if any(one.verdict is Verdict.VIOLATED for one in found):
            return Ruling.CONDEMNED
        if not all(one.is_conclusive for one in found):
            return Ruling.OPEN
        verdicts = {one.verdict for one in found}
        if Verdict.PENDING in verdicts:
            return Ruling.AWAITED
        if Verdict.SATISFIED in verdicts:
            return Ruling.RESPECTED
        last = seen.deliveries[-1]
        is_unknown = any(one.is_unknown and last in one.evidence for one in found)
        return Ruling.UNKNOWN if is_unknown else Ruling.SILENT

    def findings(self, seen: History, day: date | None = None) -> tuple[Finding, ...]:
        """Give what the rule finds in a history, as the role's own doing."""
        last = max(event.day for event in seen.deliveries)
        return kept(self.evaluation.role, self.evaluation.rule, seen, day or last)

    def before(self, place: int, *, without: frozenset[str] = frozenset()) -> History:
        """Give what the role saw before a place of the story, but for some events that it sends."""
        whole = self.evaluation.history
        return whole.part(tuple(one.position < place and one.name not in without for one in whole.deliveries))

    def upto(self, place: int) -> History:
        """Give what the role saw up to a place of the story, that event included, as if it was taken."""
        event = self.event(place)
        before = self.before(place)
        return before.followed(self._ordered(event._replace(refused=False)))

    def event(self, place: int) -> Event:
        """Give the event at a place of the story."""
        return next(one for one in self.evaluation.history.deliveries if one.position == place)

    def then(self, seen: History, event: Event, moment: datetime | None = None) -> History:
        """Let an event follow a history, at its own instant or at another."""
        position = max((one.position for one in seen.deliveries), default=-1) + 1
        when = moment or event.moment
        day = when.astimezone(seen.place.zone).date()
        data = dict(event.data)
        for name in self.own_days(event) if when != event.moment else ():
            data[name] = day if data[name] == event.day else when
        later = event._replace(moment=when, day=day, position=max(position, event.position), data=data)
        return seen.followed(self._ordered(later))

    def condemned_whole(self, seen: History) -> bool:
        """Tell whether any rule at all condemns that the last event of a history comes, which the role sent.

        What it says is no ground: the role would say it right.
        """
        event = seen.deliveries[-1]
        orders = (one for one in seen.deliveries if self.evaluation.role.way(one.name) is Way.ORDERED)
        taken = tuple(Decision(one.name, one.moment) for one in orders if one is not event)
        whole = replace(seen, decisions=Decisions(self.evaluation.role.id, taken))
        return any(
            one.verdict is Verdict.VIOLATED
            and one.is_conclusive
            and event in one.evidence
            and not self._is_of_what_it_says(one.rule)
            for one in judged_as(self.evaluation.book, self.evaluation.role.id, whole, event.day)
        )

    def _is_of_what_it_says(self, rule: str) -> bool:
        """Tell whether a rule judges what a message says, whatever makes it come."""
        written = self.evaluation.book.rules.get(rule)
        return rule.startswith(f"{CONTENT}:") or (written is not None and written.traits.is_about_content)

    def own_days(self, event: Event) -> frozenset[str]:
        """Name the data by which an event tells its own day, or instant: where it is moved, they move too."""
        found = {name for name, value in event.data.items() if value in (event.day, event.moment)}
        return frozenset(found - dictated(self.evaluation, event.position, exactly=True) if found else found)

    def silenced(self, event: Event) -> Event:
        """Give an event that says nothing of what the rule demands of its data."""
        read = self.demanded(event)
        data = {name: value for name, value in event.data.items() if name not in read}
        return event._replace(data=data, channel=None if CHANNEL in read else event.channel)

    def beside(self, event: Event) -> Event:
        """Give an event that says nothing of what makes the rule apply, and of which it demands nothing."""
        when = self.evaluation.rule.formulas.get("when")
        read = when.variables if when is not None else ()
        named = {one.column.field for one in read if one.column.owner == event.name}
        left = named - self.demanded(event)
        return event._replace(data={name: value for name, value in event.data.items() if name not in left})

    def demanded(self, event: Event) -> frozenset[str]:
        """Name the data of an event that the rule demands something of, its own day apart.

        A day that another message bounds is demanded, though it be the event's own.
        """
        found = frozenset(
            variable.column.field or ""
            for variable in self._demands
            if variable.column.owner == event.name
            and variable.column.aggregate is None
            and variable.column.field != MOMENT
        )
        return found - (self.own_days(event) - self._bounded(event.name))

    def _bounded(self, name: str) -> frozenset[str]:
        """Name the data of an event that a rule on what is said bounds by what another one says."""
        if not self.evaluation.rule.traits.is_about_content or "formula" not in self.evaluation.rule.formulas:
            return frozenset()
        return frozenset(
            mine.column.field or ""
            for node in self._comparisons
            for mine, other in ((node.left, node.right), (node.right, node.left))
            if isinstance(mine, Variable) and mine.column.owner == name and not _reads(other, name)
        )

    def reads_itself(self, name: str) -> bool:
        """Tell whether the rule reads when an event comes, or how many came."""
        return any(
            variable.column.owner == name
            and (variable.column.aggregate is not None or variable.column.field == MOMENT)
            for variable in self._demands
        )

    @cached_property
    def _demands(self) -> tuple[Variable, ...]:
        formulas = (demand(self.evaluation.rule, selection) for selection in self.evaluation.rule.selections)
        return tuple(one for formula in formulas if formula is not None for one in formula.variables)

    @cached_property
    def _comparisons(self) -> tuple[Comparison, ...]:
        """The bounds that the rule demands."""
        formulas = (demand(self.evaluation.rule, selection) for selection in self.evaluation.rule.selections)
        return tuple(
            node
            for formula in formulas
            if formula is not None
            for node in walk(formula.node)
            if isinstance(node, Comparison) and node.order in ("<", "<=", ">", ">=")
        )

    def _ordered(self, event: Event) -> Event:
        """Say of what a person orders that it is ordered when it leaves."""
        is_ordered = self.evaluation.role.way(event.name) is Way.ORDERED
        return event._replace(ordered=event.day) if is_ordered else event


def _reads(node: Node, name: str) -> bool:
    """Tell whether a formula reads an event, or nothing at all."""
    variables = [one for one in walk(node) if isinstance(one, Variable)]
    return not variables or any(one.column.owner == name for one in variables)
