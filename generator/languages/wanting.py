"""What the file of a language lacks: told by its line, against the French, which says all that there is."""

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Protocol

from pydantic import ValidationError

from generator.problems import DataError, Location
from generator.source import Document, Path, path_in

_MAPPINGS = ("traps", "examples", "limits", "units", "certainties", "confidences", "refusals", "texts")
_HINT = "generator/languages/fr/sentences.yaml says all that a language must"


class _Pattern(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...


class _Spoken(Protocol):
    @property
    def by_id(self) -> Mapping[str, _Pattern]: ...


def refused(where: Location, message: str, hint: str | None = None) -> DataError:
    """Give the error of a place of the file."""
    return DataError(f"{where.file}:{where.line}:{where.column}: {message}", hint or _HINT)


def mistaken(document: Document, error: ValidationError) -> DataError:
    """Give the error of the first thing that is not as the model wants it."""
    first = error.errors()[0]
    loc = first["loc"]
    path = path_in(document.value, loc)
    if first["type"] == "missing":
        return refused(document.location(path), f"key `{loc[-1]}` is missing")
    said = first["msg"]
    return refused(document.location(path), f"{said[:1].lower()}{said[1:]}")


def hold_to(french: _Spoken, own: _Spoken, document: Document) -> None:
    """Raise DataError for the first text, or slot of one, that is not as the French has it."""
    for key in _MAPPINGS:
        wanted, said = getattr(french, key), getattr(own, key)
        for name in sorted(wanted.keys() - said.keys()):
            raise refused(document.location((key,), key=True), f"`{key}` does not say `{name}`")
        for name, text in said.items():
            if name not in wanted:
                raise refused(document.location((key, name), key=True), f"nothing says `{name}`")
            _same_slots(wanted[name], text, document, (key, name))
    for name in sorted(french.by_id.keys() - own.by_id.keys()):
        raise refused(document.location(("patterns",), key=True), f"no pattern is `{name}`")
    for place, (name, pattern) in enumerate(own.by_id.items()):
        if name not in french.by_id:
            raise refused(document.location(("patterns", place, "id")), f"nothing is told by `{name}`")
        _same_slots(french.by_id[name].text, pattern.text, document, ("patterns", place, "text"))


def _same_slots(wanted: str, said: str, document: Document, path: Path) -> None:
    expected = frozenset(_slots(wanted))
    try:
        found = frozenset(_slots(said))
    except ValueError as error:
        raise refused(document.location(path), f"its slots are not written `{{slot}}`: {error}") from error
    if found != expected:
        told = ", ".join(f"`{{{one}}}`" for one in sorted(expected)) or "none"
        raise refused(document.location(path), f"its slots are not those of the French: {told}")


def _slots(text: str) -> Iterator[str]:
    return (name for _, name, _, _ in Formatter().parse(text) if name is not None)
