"""The lives of our journeys as logs of every form, and what an audit says of them."""

import csv
import gzip
import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import duckdb

from generator.engine.completing import number_of_journey, raws_of_journey
from generator.events import written
from generator.model.journey import Journey
from tests.generator.engine.build import book, specification

Event = dict[str, Any]
LIVES = ("paye-minore", "remboursement-te", "te-paye-apres-le-mois")
"""A dossier without any finding, one that breaks a rule once it is late, and one of a title."""


@cache
def events() -> tuple[Event, ...]:
    """Give the events of some journeys, as CloudEvents."""
    journeys = specification().all(Journey, "journey")
    return tuple(
        {
            "specversion": "1.0",
            "id": f"{life}-{rank}",
            "type": raw.name,
            "source": raw.source or "collectivite",
            "subject": f"{number_of_journey(book(), journeys[life])}",
            "time": raw.moment.isoformat(),
            "datacontenttype": "application/json",
            "data": json.loads(written(raw.data)),
        }
        for life in LIVES
        for rank, raw in enumerate(raws_of_journey(book(), journeys[life]))
    )


def ndjson(path: Path, some: Sequence[Event] | None = None) -> Path:
    """Write a log of CloudEvents."""
    lines = (json.dumps(event, ensure_ascii=False) for event in (some if some is not None else events()))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def columns(path: Path) -> Path:
    """Write a log in CSV, whose messages are JSON in a column."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["subject", "time", "type", "id", "source", "data"])
        for one in events():
            row = (one["subject"], one["time"], one["type"], one["id"], one["source"])
            writer.writerow([*row, json.dumps(one["data"], ensure_ascii=False)])
    return path


def parquet(path: Path) -> Path:
    """Write the same in Parquet."""
    table = columns(path.with_suffix(".csv"))
    duckdb.read_csv(str(table), header=True, all_varchar=True).write_parquet(str(path))
    return path


def xes(path: Path) -> Path:
    """Write a log in XES, whose events bear their messages in an attribute."""
    traces: dict[str, list[Event]] = {}
    for one in events():
        traces.setdefault(one["subject"], []).append(one)

    def attribute(key: str, value: str, tag: str = "string") -> str:
        return f"<{tag} key={quoteattr(key)} value={quoteattr(value)}/>"

    text = "".join(
        f"<trace>{attribute('concept:name', number)}"
        + "".join(
            "<event>"
            + attribute("concept:name", one["type"])
            + attribute("time:timestamp", one["time"], "date")
            + attribute("identity:id", one["id"])
            + attribute("org:resource", one["source"])
            + attribute("message", json.dumps(one["data"], ensure_ascii=False))
            + "</event>"
            for one in some
        )
        + "</trace>"
        for number, some in traces.items()
    )
    content = f'<?xml version="1.0" encoding="UTF-8"?><log xmlns="http://www.xes-standard.org/">{text}</log>'
    path.write_bytes(gzip.compress(content.encode()) if path.suffix == ".gz" else content.encode())
    return path


def ocel_json(path: Path) -> Path:
    """Write a log in OCEL 2.0."""
    log = {
        "objects": [{"id": number, "type": "dossier"} for number in {one["subject"] for one in events()}],
        "events": [
            {
                "id": one["id"],
                "type": one["type"],
                "time": one["time"],
                "attributes": [
                    {"name": "source", "value": one["source"]},
                    {"name": "message", "value": json.dumps(one["data"])},
                ],
                "relationships": [{"objectId": one["subject"], "qualifier": "of"}],
            }
            for one in events()
        ],
    }
    path.write_text(json.dumps(log), encoding="utf-8")
    return path


def ocel_sqlite(path: Path) -> Path:
    """Write a log in OCEL 2.0, as a database."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE object (ocel_id TEXT, ocel_type TEXT);"
            "CREATE TABLE event_map_type (ocel_type TEXT, ocel_type_map TEXT);"
            "CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT);"
        )
        for number in {one["subject"] for one in events()}:
            connection.execute("INSERT INTO object VALUES (?, 'dossier')", (number,))
        for place, type_ in enumerate(sorted({one["type"] for one in events()})):
            table = f"event_t{place}"
            connection.execute("INSERT INTO event_map_type VALUES (?, ?)", (type_, f"t{place}"))
            connection.execute(
                f"CREATE TABLE {table} (ocel_id TEXT, ocel_time TEXT, source TEXT, message TEXT)"
            )
            for one in (event for event in events() if event["type"] == type_):
                row = (one["id"], one["time"], one["source"], json.dumps(one["data"]))
                insert = f"INSERT INTO {table} VALUES (?, ?, ?, ?)"  # noqa: S608 our own name
                connection.execute(insert, row)
                related = (one["id"], one["subject"])
                connection.execute("INSERT INTO event_object VALUES (?, ?, 'of')", related)
        connection.commit()
    return path


_XES = (
    "columns: {dossier: 'case:concept:name', time: 'time:timestamp', type: 'concept:name', id: 'identity:id',"
    " source: 'org:resource', data: message}"
)
_OCEL = (
    "columns: {dossier: 'ocel:oid', time: 'ocel:time', type: 'ocel:type', id: 'ocel:eid', data: message}\n"
    "object-type: dossier"
)
FORMS: dict[str, tuple[Callable[[Path], Path], str | None]] = {
    "log.ndjson": (ndjson, None),
    "log.csv": (columns, None),
    "log.parquet": (parquet, None),
    "log.xes": (xes, _XES),
    "log.xes.gz": (xes, _XES),
    "log.json": (ocel_json, _OCEL),
    "log.sqlite": (ocel_sqlite, _OCEL),
}
"""What writes a log of each form, and the mapping by which it is read."""
