"""The generated kit, read as any other bench would: cases, and what the published files say of rules."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any, Literal, TypeVar

Json = dict[str, Any]
T = TypeVar("T")

Call = Literal["deliver", "trigger", "await", "clock"]
Expectation = Literal[
    "accepted",
    "refused",
    "opposed",
    "emitted",
    "once",
    "never",
    "nothing-else",
    "state",
    "open",
    "legal-dates",
]


class KitError(Exception):
    """The kit's files cannot be read; the text says which, and why."""


@dataclass(frozen=True)
class Condition:
    """What a field of an exchange must be; `canal` is the attribute of the envelope."""

    field: str
    order: str
    value: Any = None
    assigned: bool = False
    """The value is a number that the implementation gives: its own stands instead."""


@dataclass(frozen=True)
class Step:
    """One line of a case: a call to make, or something to see. See `schemas/cases.schema.json`."""

    given: bool
    call: Call | None = None
    expect: Expectation | None = None
    type: str | None = None
    at: datetime | None = None
    """When it happens; for what must be sent, the last instant."""
    data: Mapping[str, Any] = field(default_factory=dict)
    exchange: Mapping[str, Any] = field(default_factory=dict)
    assigned: tuple[str, ...] = ()
    or_else: tuple[str, ...] = ()
    free: bool = False
    """A call that the implementation may refuse: only what leaves matters."""
    where: tuple[Condition, ...] = ()
    rules: tuple[str, ...] = ()
    state: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """One case of the kit."""

    id: str
    rule: str
    kind: str
    role: str
    level: str
    phase: str
    title: str
    why: str
    feature: str
    is_open: bool
    doubts: tuple[str, ...]
    sources: tuple[str, ...]
    certainty: str
    subject: str
    settings: Mapping[str, Any]
    begins: datetime
    steps: tuple[Step, ...]
    consequence: str | None = None
    is_strict: bool = False
    """Whether it asks for what it says to the letter: an editor's own scenario does."""

    @property
    def is_required(self) -> bool:
        """Whether conformity asks for it: an obligatory rule, and an outcome that the law decides."""
        return self.level == "obligatoire" and not self.is_open

    @property
    def tags(self) -> frozenset[str]:
        """The tags of its scenario, without their `@`."""
        found = {
            f"regle:{self.rule.replace(':', '-')}",  # `:` separates the parts of a tag
            f"phase:{self.phase}",
            f"role:{self.role}",
            f"niveau:{self.level}",
            f"genre:{self.kind}",
            f"certitude:{self.certainty}",
        }
        if ":" in self.rule:  # derived from a description, with all of its kin
            found.add(f"famille:{self.id.rpartition('.')[0]}")
        found |= {f"source:{source}" for source in self.sources}
        found |= {f"doute:{'-'.join(doubt.split('-')[:2]).upper()}" for doubt in self.doubts}
        return frozenset(found | ({f"consequence:{self.consequence}"} if self.consequence else set()))

    @property
    def needs_clock(self) -> bool:
        """Whether virtual time passes in it."""
        return any(
            step.call is not None and step.at is not None and step.at > self.begins for step in self.steps
        )


@dataclass(frozen=True)
class Review:
    """How far experts approved a rule, as `features/reviews.json` says it."""

    state: str
    """`à relire`, `validé`, `validé avec réserve`, `refusé` or `périmé`."""
    unit: str | None
    """What was signed; None when nothing covers the rule."""
    digest: str | None
    cases: frozenset[str]
    """The cases that were read: the others of the rule are to review, whatever its state."""

    def state_of(self, case: str) -> str:
        """Give the state of a case of the rule."""
        return self.state if case in self.cases else "à relire"


class Kit:
    """A folder that holds `features/`, `schemas/` and `interfaces/`.

    `drawn` holds the files of it that a seed gives otherwise, by path: its cases, and the features that tell
    them.
    """

    def __init__(self, folder: Path, drawn: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self._drawn = drawn or {}

    @cached_property
    def _cases_text(self) -> bytes:
        drawn = self._drawn.get("features/cases.json")
        return drawn.encode() if drawn is not None else _bytes(self.folder / "features" / "cases.json")

    def feature(self, path: str) -> str | None:
        """Give the text of a feature, by its path under `features/`; None where it is not there."""
        drawn = self._drawn.get(f"features/{path}")
        file = self.folder / "features" / path
        return drawn or (file.read_text("utf-8") if file.is_file() else None)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the cases."""
        return hashlib.sha256(self._cases_text).hexdigest()

    @cached_property
    def version(self) -> str:
        """The edition of the specification from which the cases derive."""
        return str(self._read("features/cases.json", lambda: self._cases["version"]))

    @cached_property
    def _cases(self) -> Json:
        return _parsed(self.folder / "features" / "cases.json", self._cases_text)

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """Every case, in the order of their ids."""
        return self._read("features/cases.json", lambda: tuple(case_of(raw) for raw in self._cases["cases"]))

    @cached_property
    def raw_cases(self) -> Mapping[str, Json]:
        """Each case as it stands in the file, by id."""
        return self._read("features/cases.json", lambda: {raw["id"]: raw for raw in self._cases["cases"]})

    def _read(self, path: str, reading: Callable[[], T]) -> T:
        """Read something of a file; raises KitError where it is not there."""
        try:
            return reading()
        except (KeyError, TypeError, AttributeError, ValueError) as problem:
            told = f"{type(problem).__name__}: {problem}"
            raise KitError(f"{self.folder / path}: not as its schema asks: {told}") from problem

    def document(self, *parts: str) -> Json:
        """Read one of the kit's JSON files; raises KitError."""
        path = self.folder.joinpath(*parts)
        return _parsed(path, _bytes(path))

    def schema(self, name: str) -> Json:
        """Read a published JSON Schema, as `messages/rapo-depot.schema.json`."""
        return self.document("schemas", *name.split("/"))

    @cached_property
    def openrpc(self) -> Json:
        """The document of the protocol."""
        return self.document("interfaces", "openrpc.json")

    @cached_property
    def rules(self) -> Mapping[str, Json]:
        """What `schemas/rules.json` says of each rule, by id."""
        found = self.document("schemas", "rules.json")
        return self._read("schemas/rules.json", lambda: {rule["id"]: rule for rule in found["rules"]})

    @cached_property
    def phases(self) -> Mapping[str, str]:
        """What each phase is called, by id, as `schemas/rules.json` says it."""
        return {one["id"]: one["label"] for one in self.document("schemas", "rules.json").get("phases", ())}

    @cached_property
    def personal_data(self) -> Mapping[str, str]:
        """The personal-data class of each field of the dictionary."""
        found = self.schema("dictionary.schema.json")
        return self._read(
            "schemas/dictionary.schema.json",
            lambda: {name: one.get("x-donnee-personnelle", "none") for name, one in found["$defs"].items()},
        )

    @cached_property
    def profiles(self) -> Json:
        """What `features/profiles.json` says: profiles, options, and the cases of each."""
        found = self.document("features", "profiles.json")
        self._read("features/profiles.json", lambda: [found[name][:0] for name in ("profiles", "options")])
        return found

    @cached_property
    def reviews(self) -> Mapping[str, Review]:
        """How far each rule of the cases is approved, by the rule's name."""
        found = self.document("features", "reviews.json")["rules"]
        return {
            rule: Review(one["state"], one["unit"], one["digest"], frozenset(one["cases"]))
            for rule, one in found.items()
        }


def bundled_kit() -> Kit:
    """Give the kit of this checkout, or the one that the installed package carries; raises KitError."""
    package = Path(str(resources.files("conformance")))
    for folder in (package.parent, package / "data"):
        if (folder / "features" / "cases.json").is_file():
            return Kit(folder)
    raise KitError("no kit here: `features/cases.json` is missing; run `parcmetre build`")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise KitError(f"{path}: {problem.strerror}") from problem


def _parsed(path: Path, text: bytes) -> Json:
    try:
        found = json.loads(text)
    except ValueError as problem:
        raise KitError(f"{path}: not JSON: {problem}") from problem
    if not isinstance(found, dict):
        raise KitError(f"{path}: a JSON object is expected")
    return found


def case_of(raw: Json) -> Case:
    """Read a case as `cases.json` holds it; raises KeyError or ValueError where it is none."""
    return Case(
        id=raw["id"],
        rule=raw["rule"],
        kind=raw["kind"],
        role=raw["role"],
        level=raw["level"],
        phase=raw["phase"],
        title=raw["title"],
        why=raw["why"],
        feature=raw["feature"],
        is_open=raw["outcome"] == "open",
        doubts=tuple(raw["doubts"]),
        sources=tuple(raw["sources"]),
        certainty=raw["certainty"],
        subject=raw["subject"],
        settings=raw["settings"],
        begins=datetime.fromisoformat(raw["begins"]),
        steps=tuple(_step(step) for step in raw["steps"]),
        consequence=raw.get("consequence"),
    )


def _step(raw: Json) -> Step:
    at = raw.get("now") or raw.get("by") or raw.get("exchange", {}).get("time")
    return Step(
        given=raw.get("given", False),
        call=raw.get("call"),
        expect=raw.get("expect"),
        type=raw.get("type") or raw.get("exchange", {}).get("type"),
        at=datetime.fromisoformat(at) if at is not None else None,
        data=raw.get("data", {}),
        exchange=raw.get("exchange", {}),
        assigned=tuple(raw.get("assigned", ())),
        or_else=tuple(raw.get("or", ())),
        free=raw.get("free", False),
        where=tuple(
            Condition(one["field"], one["is"], one.get("value"), one.get("assigned", False))
            for one in raw.get("where", ())
        ),
        rules=tuple(raw.get("rules", ())),
        state=raw.get("state"),
        doubts=tuple(raw.get("doubts", ())),
    )
