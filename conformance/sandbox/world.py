"""What holds for every dossier of the sandbox: the kit, the rules, the schemas, the systems."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import cached_property, lru_cache
from typing import Any

from conformance.judging import Judge, judge_of
from conformance.kit import Kit
from conformance.reference.system import Freedoms
from conformance.sandbox.systems import ROLES, Systems
from generator import validating
from generator.engine import Rulebook
from generator.engine.readings import readings
from generator.engine.roles import Role, Way, roles
from generator.engine.rulebook import settled
from generator.formula import Value
from generator.model.actor import Actor
from generator.model.base import FACT_PREFIX
from generator.model.setting import Setting

_NAMED = re.compile(r'"#/\$defs/([^"]+)"')
"""The definitions that a schema refers to."""
RECORDED = "dossier"
"""The source of a fact: it is told of the dossier, nobody sends it."""


Json = dict[str, Any]


@dataclass(frozen=True, eq=False)
class World:
    """The sandbox's world; `kit` and `systems` are given, the rest is read from them.

    Raises KitError where the kit cannot be read.
    """

    kit: Kit
    systems: Systems

    @cached_property
    def judge(self) -> Judge:
        """The rules, by the door of the bench."""
        return judge_of(self.kit.folder)

    @property
    def book(self) -> Rulebook:
        """The rules, no open question being settled."""
        return self.judge.book

    def settled(self, chosen: tuple[tuple[str, str], ...]) -> Rulebook:
        """Give the rules in which some questions are settled."""
        return _settled(self.book, chosen)

    @cached_property
    def reader(self) -> validating.Judge:
        """Finds what is wrong in an event, as `validate` does; one's own data are shown."""
        return validating.Judge(self.book, raw=True)

    @property
    def roles(self) -> Mapping[str, Role]:
        """The roles that a system can play."""
        return roles(self.book)

    @cached_property
    def players(self) -> tuple[str, ...]:
        """The roles that a system plays here: those that have a reference, and that of one's own system."""
        own = self.systems.own
        more = (own.role,) if own is not None and own.role not in ROLES else ()
        return tuple(role for role in (*ROLES, *more) if role in self.roles)

    def freedoms(self, role: str) -> Freedoms:
        """Give what the law leaves open to a role; nothing where no reference plays it."""
        return self.systems.freedoms(role) if role in ROLES else {}

    def actor(self, id_: str | None) -> str:
        """Name an actor in French."""
        found = self.book.specification.get(Actor, "actor", id_ or "")
        return found.short_name if found is not None else id_ or ""

    def label(self, name: str) -> str:
        """Name a step or a fact in French."""
        shape = self.book.scope.events.get(name)
        return shape.label if shape is not None else name

    def receiver(self, name: str) -> str | None:
        """Give who receives a step; None for a fact."""
        step = self.book.steps.get(name)
        return step.receiver.actor if step is not None else None

    def sender(self, name: str) -> str:
        """Give who sends a step; for a fact, what it is told of."""
        step = self.book.steps.get(name)
        return step.sender.actor if step is not None else RECORDED

    def zone(self, settings: Mapping[str, Value]) -> tzinfo:
        """Give the time zone by which the days of a dossier are counted."""
        return self.book.place(settings.get(self.book.setting_that_gives("territory"))).zone

    def local(self, moment: datetime, settings: Mapping[str, Value]) -> datetime:
        """Give the same instant with the offset of the place that day."""
        return datetime.fromisoformat(moment.astimezone(self.zone(settings)).isoformat())

    def who_know(self, name: str) -> tuple[str, ...]:
        """Name the roles whose people record a fact."""
        return tuple(role.id for role in self.roles.values() if role.way(name) is Way.KNOWN)

    @cached_property
    def settings(self) -> Mapping[str, Setting]:
        """What a collectivity chooses, by id."""
        return self.book.specification.all(Setting, "setting")

    @cached_property
    def readings(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """The readings of each open question: their ids and what they are called."""
        return {
            doubt: tuple((one.id, one.label) for one in found) for doubt, found in readings(self.book).items()
        }

    def is_whole(self, name: str, data: Mapping[str, object]) -> bool:
        """Tell whether an event says all that it may say."""
        return self.book.scope.events[name].fields.keys() <= data.keys()

    def message(self, name: str) -> str | None:
        """Name the message that a step carries; None for a fact."""
        step = self.book.steps.get(name)
        return step.message if step is not None else None

    def fields(self, name: str) -> Json:
        """Give the JSON Schema of what an event says, whole, as it is published."""
        message = self.message(name)
        if message is not None:
            return self.kit.schema(f"bundles/messages/{message}.schema.json")
        known = self.kit.schema("dictionary.schema.json")["$defs"]
        asked = {field: known[field] for field in self.book.scope.events[name].fields}
        found: Json = {}
        wanted = set(_NAMED.findall(json.dumps(asked)))
        while wanted - found.keys():
            found |= {one: known[one] for one in wanted - found.keys()}
            wanted = set(_NAMED.findall(json.dumps(found))) | wanted
        return {"type": "object", "properties": asked, "$defs": found}

    @staticmethod
    def is_fact(name: str) -> bool:
        """Tell whether an event is a fact."""
        return name.startswith(FACT_PREFIX)


@lru_cache(maxsize=64)
def _settled(book: Rulebook, chosen: tuple[tuple[str, str], ...]) -> Rulebook:
    return settled(book, chosen)
