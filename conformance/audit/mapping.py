"""How the columns and the activities of a log are named: a YAML file, held by `mapping.schema.json`."""

from collections.abc import Mapping as Names
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, TypeAdapter

from generator.engine import Rulebook
from generator.loading.validation import validated
from generator.model.actor import Actor
from generator.model.base import Datum
from generator.model.kinds import Kind
from generator.model.message import FieldDefinition
from generator.model.setting import Setting
from generator.problems import Location, did_you_mean, in_order
from generator.safekeeping import given
from generator.source import Document, document
from generator.source import Path as Path_

MAX_BYTES = 1024 * 1024
Unit = Literal["cents", "euros"]


class MappingError(ValueError):
    """A mapping that cannot be followed: where, and what was expected."""


class Columns(Datum):
    """The column that gives each attribute of an event; a null one is not in the log."""

    dossier: str = "subject"
    """The number of the dossier."""
    time: str = "time"
    type: str = "type"
    id: str | None = "id"
    source: str | None = "source"
    channel: str | None = "canal"
    accepted: str | None = "accepted"
    """Whether the receiver took it."""
    data: str | None = "data"
    """A column that holds the whole message, as a JSON object."""
    settings: str | None = "settings"
    """A column that holds what the dossier's collectivity chose, as a JSON object."""


class FieldColumn(Datum):
    """The column that gives a field of the dictionary."""

    column: Annotated[str, Field(min_length=1)]
    unit: Unit = "cents"
    """Of an amount."""


class Mapping(Datum):
    """How a log says what the specification says."""

    columns: Columns = Columns()
    zone: str | None = None
    """The time zone of times without an offset, as `Europe/Paris`; without it, they are refused."""
    types: dict[str, str] = Field(default_factory=dict)
    """What each activity of the log is: a step, as `rapo.depot`, or a fact, as `fait.constat`."""
    sources: dict[str, str] = Field(default_factory=dict)
    """The actor that each source of the log is."""
    ignored: tuple[str, ...] = ()
    """Activities that are no event of the specification: counted, and kept aside."""
    fields: dict[str, FieldColumn] = Field(default_factory=dict)
    """The column of each field that bears another name than its own."""
    settings: dict[str, str] = Field(default_factory=dict)
    """The column of each setting of the collectivity."""
    object_type: str | None = None
    """In OCEL, the type of the objects that are dossiers; without it, each object is one."""


DEFAULT = Mapping()
_FILE = Kind("mapping", "", TypeAdapter(Mapping), (Mapping,), has_id=False)


def read(path: Path | None, book: Rulebook) -> Mapping:
    """Read a mapping, or give the default one; raises MappingError, located, and OSError."""
    if path is None:
        return DEFAULT
    found, problems = document(str(path), given.bounded(path, MAX_BYTES))
    if found is None or problems:
        one = problems[0]
        raise _error(one.location, one.message, one.hint)
    mapping, mistakes = validated(found, _FILE)
    if not isinstance(mapping, Mapping):
        first = in_order(mistakes)[0]
        raise _error(first.location, first.message, first.hint)
    _refuse_unknown(found, mapping, book)
    return mapping


def _refuse_unknown(found: Document, mapping: Mapping, book: Rulebook) -> None:
    fields = book.specification.all(FieldDefinition, "field")
    named: list[tuple[Path_, str, Names[str, Any]]] = [
        *((("types", key), name, book.scope.events) for key, name in mapping.types.items()),
        *(
            (("sources", key), name, book.specification.all(Actor, "actor"))
            for key, name in mapping.sources.items()
        ),
        *((("fields", name), name, fields) for name in mapping.fields),
        *(
            (("settings", name), name, book.specification.all(Setting, "setting"))
            for name in mapping.settings
        ),
    ]
    for path, name, known in named:
        if name not in known:
            hint = did_you_mean(name, known)
            raise _error(found.location(path), f"no `{name}` in the specification", hint)
    if mapping.zone is not None:
        try:
            ZoneInfo(mapping.zone)
        except (KeyError, ValueError, OSError):
            raise _error(found.location(("zone",)), f"no time zone `{mapping.zone}`") from None


def _error(where: Location, message: str, hint: str | None = None) -> MappingError:
    told = f"{message}; {hint}" if hint else message
    return MappingError(f"{where.file}:{where.line}:{where.column}: {told}")


def schema() -> dict[str, Any]:
    """Give the JSON Schema of a mapping."""
    made = Mapping.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}
