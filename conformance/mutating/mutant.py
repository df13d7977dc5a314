"""A mutant: the rule that it is to break, in which way, and where."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from conformance.mutating.world import World
from generator.engine.compiled import Compiled
from generator.engine.derived import CONTENT, DONE, ROUTING, TRANSITION, Derived
from generator.engine.derived.grounding import conditions
from generator.engine.roles import Way
from generator.model.base import FACT_PREFIX
from generator.model.lifecycle import Event
from generator.model.traits import Traits

_PEOPLE = frozenset({Way.ORDERED, Way.KNOWN})
_COMING = _PEOPLE | {Way.DELIVERED}
_REFUSED = {
    ROUTING: frozenset({Way.DELIVERED}),
    CONTENT: frozenset({Way.DELIVERED}),
    TRANSITION: _COMING,
}
"""By which ways an event comes that a derived rule has refused."""


@dataclass(frozen=True)
class Mutant:
    """One fault, derived from a rule and from the messages that it reads."""

    role: str
    rule: str
    kind: str
    event: str = ""
    """The event that is dealt with wrongly."""
    field: str = ""
    way: str = ""
    """Which of the ways of its kind."""

    @property
    def id(self) -> str:
        """What names it, within a version of the specification."""
        told = (self.role, self.rule, self.kind, self.event, self.field, self.way)
        return "/".join(part for part in told if part)


@dataclass(frozen=True, eq=False)
class Target:
    """A rule that a role must keep, and what it may do wrong of it."""

    world: World
    rule: str

    @property
    def compiled(self) -> Compiled | None:
        """The rule, where somebody wrote it."""
        return self.world.book.rules.get(self.rule)

    @property
    def traits(self) -> Traits | None:
        """What a written rule is."""
        return self.compiled.traits if self.compiled is not None else None

    @property
    def derived(self) -> Derived | None:
        """The rule, where it follows from the steps."""
        return None if self.compiled is not None else Derived(*self.rule.split(":", 1))

    @cached_property
    def judged(self) -> tuple[str, ...]:
        """The events by which one complies or not."""
        if self.traits is not None:
            return tuple(dict.fromkeys((*self.traits.judged, *self.traits.reactions)))
        kind, _, about = self.rule.partition(":")
        named: tuple[str, ...] = (about,)
        if kind == TRANSITION:
            event = self.world.book.specification.get(Event, "event", about)
            steps = event.steps if event is not None else ()
            named = (*steps, f"{FACT_PREFIX}{about}")
        known = self.world.book.scope.events
        return tuple(one for one in named if one in known)

    @cached_property
    def sent(self) -> tuple[str, ...]:
        """Those that the role sends."""
        return tuple(one for one in self.judged if self.sends(one))

    @cached_property
    def come(self) -> tuple[str, ...]:
        """Those that come to it: messages, decisions of its people, facts that they record."""
        return tuple(one for one in self.judged if self.world.player.way(one) in _COMING)

    @cached_property
    def refused(self) -> tuple[str, ...]:
        """Those that it must refuse where they break the rule: a favour of the law is answered otherwise.

        Of the derived rules, those that the engine takes for a motive; a delivery that is disturbed is none.
        """
        way = self.world.player.way
        if self.derived is not None:
            ways = _REFUSED.get(self.derived.kind, frozenset())
            return tuple(one for one in self.judged if way(one) in ways)
        traits = self.traits
        if traits is None or traits.is_about_delivery or self.compiled is None:
            return ()
        ways = _COMING if self.compiled.datum.consequence == "rejet" else _PEOPLE
        return tuple(one for one in traits.judged if way(one) in ways)

    def sends(self, event: str) -> bool:
        """Tell whether the role sends an event."""
        return self.world.player.way(event) in (Way.ORDERED, Way.REACTIVE)

    @cached_property
    def fields(self) -> Mapping[str, tuple[str, ...]]:
        """The fields on which the rule depends, of each message that the role sends."""
        if self.compiled is not None:
            return _read(self)
        return _of_step(self)

    @cached_property
    def learnt(self) -> Mapping[str, tuple[str, ...]]:
        """The coded fields on which the rule depends, of each event that comes to the role."""
        found: dict[str, dict[str, None]] = {}
        scope, player = self.world.book.scope, self.world.player
        rule = self.compiled
        for formula in rule.formulas.values() if rule is not None else ():
            for _, column in formula.columns:
                if column.root != "event" or column.field is None or player.way(column.owner) not in _COMING:
                    continue
                if column.field in scope.fields and scope.fields[column.field].type == "code":
                    found.setdefault(column.owner, {})[column.field] = None
        if self.derived is not None and self.derived.kind == DONE:
            for event in self.come:
                codes = (one for one in scope.events[event].fields if scope.fields[one].type == "code")
                found[event] = dict.fromkeys(codes)
        return {event: tuple(fields) for event, fields in found.items()}


def _read(target: Target) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    rule, scope = target.compiled, target.world.book.scope
    for formula in rule.formulas.values() if rule is not None else ():
        for _, column in formula.columns:
            if column.root != "event" or column.field is None or not target.sends(column.owner):
                continue
            if column.field in scope.events[column.owner].fields:
                found.setdefault(column.owner, {})[column.field] = None
    if rule is not None and rule.traits.per is not None:
        for event in target.sent:
            found.setdefault(event, {})[rule.traits.per] = None
    return {event: tuple(fields) for event, fields in found.items()}


def _of_step(target: Target) -> Mapping[str, tuple[str, ...]]:
    book = target.world.book
    kind, _, step = target.rule.partition(":")
    if step not in book.steps or not target.sends(step):
        return {}
    match kind:
        case "content":
            return {step: tuple(book.scope.events[step].fields)}
        case "addressee":
            named = (part for one in book.steps[step].addressee for part in (one.identity, one.address))
            return {step: tuple(dict.fromkeys(part for part in named if part is not None))}
        case "routing":
            return {step: (target.world.subject,)}
        case "ground":
            rules = conditions(book)[step]
            columns = (column for rule in rules for _, column in rule.formulas["outcome"].columns)
            return {step: tuple(dict.fromkeys(one.field for one in columns if one.field is not None))}
        case _:
            return {}
