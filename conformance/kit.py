"""The generated kit, read as any other bench would: cases, and what the published files say of rules."""

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

from conformance.corpus import corpus_digest
from conformance.standing import standing_in
from generator.model.kit import Case, Cases, Profiles, Review, Reviews, UnreadableError, read
from generator.model.kit.reading import MAX_BYTES, File
from generator.safekeeping import given

Json = dict[str, Any]
T = TypeVar("T")

_CASES = "features/cases.json"


class KitError(Exception):
    """The kit's files cannot be read; the text says which, and why."""


class Kit:
    """A folder that holds `features/`, `schemas/` and `interfaces/`.

    `drawn` holds the files of it that a seed gives otherwise, by path: its cases, and the features that tell
    them.
    """

    def __init__(self, folder: Path, drawn: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self._drawn = drawn or {}

    def feature(self, path: str) -> str | None:
        """Give the text of a feature, by its path under `features/`; None where it is not there."""
        drawn = self._drawn.get(f"features/{path}")
        file = self.folder / "features" / path
        return drawn or (file.read_text("utf-8") if file.is_file() else None)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the cases."""
        return hashlib.sha256(self._bytes(_CASES)).hexdigest()

    @cached_property
    def corpus(self) -> str:
        """SHA-256 of all that its cases and verdicts derive from, whatever the seed; raises KitError."""
        try:
            return corpus_digest(self.folder)
        except OSError as problem:
            raise KitError(f"{problem.filename}: {problem.strerror}") from problem

    @property
    def version(self) -> str:
        """The edition of the specification from which the cases derive."""
        return self._cases.version

    @property
    def cases(self) -> tuple[Case, ...]:
        """Every case, in the order of their ids."""
        return self._cases.cases

    @property
    def addresses(self) -> Mapping[str, str]:
        """Where the texts are read, by the ids of the sources of the cases."""
        return self._cases.addresses

    @property
    def texts(self) -> Mapping[str, str]:
        """How people name the sources of cases, by their ids."""
        return self._cases.texts

    @property
    def disclaimer(self) -> str:
        """What the kit is worth, in the language of its specification."""
        return self._cases.disclaimer

    @cached_property
    def aside(self) -> Mapping[str, str]:
        """The cases that are out of score, each with why, in French: in dispute, or late for the freeze."""
        contested = {one.id: f"en litige : {one.dispute}" for one in self.cases if one.dispute is not None}
        try:
            return {**standing_in(self.folder).aside(self._cases), **contested}
        except UnreadableError as problem:
            raise KitError(str(problem)) from problem

    def requires(self, case: Case) -> bool:
        """Tell whether conformity asks for a case, and it counts."""
        return case.is_required and case.id not in self.aside

    @cached_property
    def _cases(self) -> Cases:
        return self._file(_CASES, Cases)

    @cached_property
    def profiles(self) -> Profiles:
        """The profiles, the options, and the cases of each."""
        return self._file("features/profiles.json", Profiles)

    @cached_property
    def reviews(self) -> Mapping[str, Review]:
        """How far each rule of the cases is approved, by the rule's name."""
        return self._file("features/reviews.json", Reviews).rules

    def document(self, *parts: str) -> Json:
        """Read one of the kit's other JSON files; raises KitError."""
        path = "/".join(parts)
        try:
            found = json.loads(self._bytes(path))
        except ValueError as problem:
            raise KitError(f"{self.folder / path}: not JSON: {problem}") from problem
        if not isinstance(found, dict):
            raise KitError(f"{self.folder / path}: a JSON object is expected")
        return found

    def schema(self, name: str) -> Json:
        """Read a published JSON Schema, as `messages/rapo-depot.schema.json`."""
        return self.document("schemas", *name.split("/"))

    def ways(self, declared: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        """Say the ways that a system says it takes, where the law leaves several open: each of what."""
        hello = self.openrpc["components"]["schemas"]["Hello"]["properties"]
        known = hello.get("freedoms", {}).get("properties", {})
        titles = {
            id_: {one["const"]: one["description"] for one in told["oneOf"]} for id_, told in known.items()
        }
        return tuple(
            (known[id_]["description"], titles[id_][way]) if way in titles.get(id_, {}) else (id_, way)
            for id_, way in declared.items()  # of another edition, by their codes
        )

    @cached_property
    def openrpc(self) -> Json:
        """The document of the protocol."""
        return self.document("interfaces", "openrpc.json")

    @cached_property
    def rules(self) -> Mapping[str, Json]:
        """What `schemas/rules.json` says of each rule, by id."""
        found = self.document("schemas", "rules.json")
        return self._told("schemas/rules.json", lambda: {rule["id"]: rule for rule in found["rules"]})

    @cached_property
    def phases(self) -> Mapping[str, str]:
        """What each phase is called, by id, as `schemas/rules.json` says it."""
        return {one["id"]: one["label"] for one in self.document("schemas", "rules.json").get("phases", ())}

    @cached_property
    def personal_data(self) -> Mapping[str, str]:
        """The personal-data class of each field of the dictionary."""
        found = self.schema("dictionary.schema.json")
        return self._told(
            "schemas/dictionary.schema.json",
            lambda: {name: one.get("x-donnee-personnelle", "none") for name, one in found["$defs"].items()},
        )

    @cached_property
    def subject_field(self) -> str | None:
        """The field of the dictionary that names a dossier, which every envelope repeats."""
        attribute = self.schema("cloudevent.schema.json").get("properties", {}).get("subject", {})
        references = [str(one["$ref"]) for one in attribute.get("anyOf", ()) if "$ref" in one]
        return references[0].rpartition("/")[2] if references else None

    def _bytes(self, path: str) -> bytes:
        drawn = self._drawn.get(path)
        if drawn is not None:
            return drawn.encode()
        try:
            return given.bounded(self.folder / path, MAX_BYTES)
        except OSError as problem:
            raise KitError(f"{self.folder / path}: {problem.strerror}") from problem

    def _file(self, path: str, file: type[File]) -> File:
        try:
            return read(self._bytes(path), file)
        except UnreadableError as problem:
            raise KitError(f"{self.folder / path}: {problem}") from problem

    def _told(self, path: str, reading: Callable[[], T]) -> T:
        """Read something of a document that has no class; raises KitError where it is not there."""
        try:
            return reading()
        except (KeyError, TypeError, AttributeError) as problem:
            told = f"{type(problem).__name__}: {problem}"
            raise KitError(f"{self.folder / path}: not as its schema asks: {told}") from problem


def bundled_kit() -> Kit:
    """Give the kit of this checkout, or the one that the installed package carries; raises KitError."""
    package = Path(str(resources.files("conformance")))
    for folder in (package.parent, package / "data"):
        if (folder / "features" / "cases.json").is_file():
            return Kit(folder)
    raise KitError("no kit here: `features/cases.json` is missing; run `parcmetre build`")


def kit_at(folder: Path | None) -> Kit:
    """Give the kit that stands in a folder, the bundled one where none is asked for; raises KitError."""
    if folder is None:
        return bundled_kit()
    if not (folder / _CASES).is_file():
        raise KitError(f"no kit in {folder}: `{_CASES}` is missing; run `parcmetre build --root {folder}`")
    return Kit(folder)
