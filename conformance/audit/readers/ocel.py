"""OCEL 2.0, in JSON or SQLite: each object of the type that the mapping names is a dossier."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import jsonschema_rs
from sqlglot import exp

from conformance.audit.canonical import Refused, Row
from conformance.audit.mapping import Columns
from conformance.audit.mapping import Mapping as LogMapping
from conformance.audit.readers.naming import Naming
from generator import events

MAX_BYTES = 512 * 1024 * 1024
"""Bytes of a log in JSON, which is read at once; SQLite is read by and by."""
COLUMNS = Columns(dossier="ocel:oid", time="ocel:time", type="ocel:type", id="ocel:eid", data=None)
"""The names that the flattened form of OCEL gives to what is no attribute."""


class OcelError(ValueError):
    """A file that is no OCEL 2.0."""


def standard(mapping: LogMapping) -> LogMapping:
    """Give a mapping whose columns are OCEL's, where it names none."""
    return (
        mapping if "columns" in mapping.model_fields_set else mapping.model_copy(update={"columns": COLUMNS})
    )


def in_json(path: Path, naming: Naming) -> Iterator[Row | Refused]:
    """Read a log in JSON; an event is named by its number, one of several dossiers stands in each."""
    if path.stat().st_size > MAX_BYTES:
        raise OcelError(f"{path}: more than {MAX_BYTES} bytes, read at once: write it as SQLite")
    try:
        log = events.value(path.read_bytes(), MAX_BYTES)
    except events.Unreadable as error:
        raise OcelError(f"{path}:{error.line}:{error.column}: {error.english}") from None
    problem = next(iter(_LOG.iter_errors(log)), None)
    if problem is not None:
        raise OcelError(
            f"{path}: not OCEL 2.0: {_told(problem)}; CloudEvents are a log as .ndjson, one a line"
        )
    objects = {one["id"]: one.get("type") for one in log.get("objects", ())}
    for number, event in enumerate(log["events"], 1):
        place = f"{path.name}:{number}"
        wrong = next(iter(_EVENT.iter_errors(event)), None)
        if wrong is not None:
            yield Refused(place, "not-an-event", _told(wrong), events.written(event))
            continue
        values = {one["name"]: one.get("value") for one in event.get("attributes") or ()}
        values |= {
            "ocel:eid": event.get("id"),
            "ocel:type": event.get("type"),
            "ocel:time": event.get("time"),
        }
        related = [one["objectId"] for one in event.get("relationships") or ()]
        yield from _of_each(place, values, related, objects, naming)


_NAME = {"type": ["string", "integer"]}
_LOG = jsonschema_rs.Draft202012Validator(
    {
        "type": "object",
        "required": ["events"],
        "properties": {
            "events": {"type": "array"},
            "objects": {
                "type": "array",
                "items": {"type": "object", "required": ["id"], "properties": {"id": _NAME}},
            },
        },
    }
)
"""What the standard asks of a log, and this reader uses."""
_EVENT = jsonschema_rs.Draft202012Validator(
    {
        "type": "object",
        "properties": {
            "id": {"type": ["string", "integer", "null"]},
            "attributes": {
                "type": ["array", "null"],
                "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            },
            "relationships": {
                "type": ["array", "null"],
                "items": {"type": "object", "required": ["objectId"], "properties": {"objectId": _NAME}},
            },
        },
    }
)


def _told(problem: jsonschema_rs.ValidationError) -> str:
    """Say where a value is not as it must be, and what is wrong with it: at its end, whatever it quotes."""
    where = "".join(map(events.escaped, problem.instance_path))
    return (
        f"{where or '/'}: …{problem.message[-60:]}"
        if len(problem.message) > _LONG
        else f"{where or '/'}: {problem.message}"
    )


_LONG = 200


def in_sqlite(path: Path, naming: Naming) -> Iterator[Row | Refused]:
    """Read a log in SQLite, an activity after another: the order of reception is that of time."""
    try:
        # As an address: in a name that is only put there, `#`, `?` and `%` would mean something else.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            _refuse_views(connection)
            objects = dict(connection.execute("SELECT ocel_id, ocel_type FROM object").fetchall())
            number = 0
            for type_, table in connection.execute(
                "SELECT ocel_type, ocel_type_map FROM event_map_type ORDER BY ocel_type"
            ).fetchall():
                for event in connection.execute(_by_time(f"event_{table}")):
                    number += 1
                    found = dict(event)
                    values = {
                        **found,
                        "ocel:eid": found["ocel_id"],
                        "ocel:type": type_,
                        "ocel:time": found["ocel_time"],
                    }
                    related = connection.execute(
                        "SELECT ocel_object_id FROM event_object WHERE ocel_event_id = ?", (found["ocel_id"],)
                    ).fetchall()
                    place = f"{path.name}:{number}"
                    yield from _of_each(place, values, [one[0] for one in related], objects, naming)
    except (sqlite3.Error, KeyError) as error:
        raise OcelError(f"{path}: not OCEL 2.0 in SQLite: {error}") from None


def _refuse_views(connection: sqlite3.Connection) -> None:
    """Refuse views, which OCEL has not: one may give rows without end."""
    views = connection.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
    for (name,) in views.fetchmany(1):
        raise sqlite3.DatabaseError(f"`{str(name)[:40]}` is a view, and a table is expected")


def _of_each(
    place: str, values: dict[str, Any], related: list[Any], objects: Mapping[Any, Any], naming: Naming
) -> Iterator[Row | Refused]:
    wanted = naming.mapping.object_type
    dossiers = [one for one in dict.fromkeys(related) if wanted is None or objects.get(one) == wanted]
    for dossier in dossiers or [None]:
        yield naming.row(place, {**values, "ocel:oid": dossier})


def _by_time(table: str) -> str:
    """Select all of a table, whatever its name."""
    named = exp.Table(this=exp.to_identifier(table, quoted=True))
    return exp.select(exp.Star()).from_(named).order_by("ocel_time").sql(dialect="sqlite")
