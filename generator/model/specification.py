"""The whole specification, frozen and resolved: what everything after loading receives."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Generic, TypeVar, cast

from pydantic import BaseModel

from generator.model.base import EVENT_NAME, FACT_PREFIX, Datum, Reference
from generator.model.domain import Domain
from generator.model.lifecycle import Event, Lifecycle
from generator.model.profile import Profile
from generator.model.registry import Registry
from generator.model.rule import Rule, RuleBase
from generator.model.structure import Leaf, data, leaves
from generator.problems import Problem, Severity
from generator.source import Document, Json, Path

D = TypeVar("D", bound=Datum)


@dataclass(frozen=True)
class Entry(Generic[D]):
    """An item and where it was written."""

    kind: str
    id: str
    datum: D
    document: Document
    path: Path = ()
    """Its place inside the document; empty when the file is the item."""

    def problem(
        self,
        code: str,
        message: str,
        *path: str | int,
        hint: str | None = None,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem located at a path inside the item."""
        where = self.document.location((*self.path, *path))
        return Problem(where, code, message, hint, severity)

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every scalar of the item, its parts included."""
        return leaves(self.datum)

    @cached_property
    def data(self) -> tuple[tuple[Path, BaseModel], ...]:
        """The item and every datum inside it, with their paths."""
        return data(self.datum)


@dataclass(frozen=True, eq=False)
class Specification:
    """Every item of `spec/` and `rules/` by kind and id, in the order of files and of lists."""

    by_kind: Mapping[str, Mapping[str, Entry[Datum]]]
    roots: tuple[Entry[Datum], ...]
    """One entry a file: the items of folders, and the collections."""
    unreadable: Mapping[str, frozenset[str]]
    """Names of the files, by kind, that hold errors: their items are missing here."""
    unlisted: frozenset[str] = frozenset()
    """Kinds of the parts of those files: their ids cannot all be known."""
    registry: Registry = field(default_factory=Registry)
    """The numbers that cases were given."""
    read: Mapping[str, Json] = field(default_factory=dict)
    """The contents that reviewers read, by digest."""
    digest: str | None = field(default=None, init=False)
    """What tells it from any other, the registry apart, where it was read from files without a problem.

    Only `read_from` gives it: a specification that is made, or made of another one, has none.
    """

    def read_from(self, digest: str) -> "Specification":
        """Give the same with its digest, once it is whole."""
        found = replace(self)
        object.__setattr__(found, "digest", digest)  # frozen from here on
        return found

    def entries(self, model: type[D], kind: str) -> tuple[Entry[D], ...]:
        """Give the entries of a kind whose datum is of a model."""
        found = self.by_kind.get(kind, {}).values()
        return tuple(cast("Entry[D]", entry) for entry in found if isinstance(entry.datum, model))

    def all(self, model: type[D], kind: str) -> dict[str, D]:
        """Give the data of a kind by id."""
        return {entry.id: entry.datum for entry in self.entries(model, kind)}

    @cached_property
    def rules(self) -> tuple[Entry[Rule], ...]:
        """The rules, in the order of their files."""
        return tuple(cast("Entry[Rule]", entry) for entry in self.entries(RuleBase, "rule"))

    def ids(self, kind: str) -> frozenset[str]:
        """Give every id of a kind; an event's name is a step's, or a fact's after `fait.`."""
        return self._event_names if kind == EVENT_NAME else frozenset(self.by_kind.get(kind, {}))

    @cached_property
    def _event_names(self) -> frozenset[str]:
        facts = (
            f"{FACT_PREFIX}{entry.id}" for entry in self.entries(Event, "event") if entry.datum.kind == "fact"
        )
        return frozenset(self.by_kind.get("step", {})) | frozenset(facts)

    def get(self, model: type[D], kind: str, id_: str) -> D | None:
        """Give the datum of that kind and id, or None."""
        entry = self.by_kind.get(kind, {}).get(id_)
        return entry.datum if entry is not None and isinstance(entry.datum, model) else None

    def knows(self, kind: str, id_: str) -> bool:
        """Tell whether an id exists, or may exist in a file that holds errors."""
        if kind == EVENT_NAME:
            return id_ in self.ids(kind) or self.unlisted & {"step", "event"} != frozenset()
        return (
            id_ in self.by_kind.get(kind, {})
            or id_ in self.unreadable.get(kind, frozenset())
            or kind in self.unlisted
        )

    def is_whole(self, kind: str) -> bool:
        """Tell whether every file of a kind, and so every part of it, could be read."""
        if kind == EVENT_NAME:
            return self.is_whole("step") and self.is_whole("event")
        return kind not in self.unreadable and kind not in self.unlisted

    @property
    def lifecycle(self) -> Entry[Lifecycle] | None:
        """The life cycle, or None when its file is missing or wrong."""
        found = self.entries(Lifecycle, "lifecycle")
        return found[0] if found else None

    @property
    def profile(self) -> Profile:
        """The profile of the messages; raises LookupError when its file is missing or wrong."""
        for entry in self.entries(Profile, "profile"):
            return entry.datum
        raise LookupError("spec/profile.yaml")

    @cached_property
    def domain(self) -> Domain:
        """What is described; what stands for it where no file says it."""
        found = self.entries(Domain, "domain")
        return found[0].datum if found else Domain()

    @cached_property
    def references(self) -> tuple[tuple[Entry[Datum], Leaf, Reference], ...]:
        """Every reference of every file."""
        return tuple(
            (entry, leaf, leaf.marker)
            for entry in self.roots
            for leaf in entry.leaves
            if isinstance(leaf.marker, Reference)
        )
