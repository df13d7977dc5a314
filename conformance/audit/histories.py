"""Dossiers out of a log, one after another: each a typed history, as `judge` makes it of a file."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlglot import exp

from conformance.audit.canonical import Refused
from conformance.audit.database import column
from conformance.audit.readers.naming import REASONS, RefusalError, settings_in
from conformance.audit.spool import REPEATED, Aside
from generator import events
from generator.engine import History, Rulebook
from generator.engine.reading import Raw, history

COLUMNS = ("dossier", "place", "moment", "type", "id", "source", "canal", "accepted", "data", "settings")
"""What a history is made from, of each event."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Dossier(NamedTuple):
    """A dossier of a log."""

    number: str
    history: History


def by_dossier(rows: exp.Select) -> exp.Select:
    """Order rows by dossier, then as they were received."""
    return (
        exp.select(*(column(name) for name in COLUMNS))
        .from_(rows.subquery("lignes"))
        .order_by(column("dossier"), column("position"))
    )


def dossiers(book: Rulebook, rows: Iterable[tuple[Any, ...]], aside: Aside | None) -> Iterator[Dossier]:
    """Make the histories of rows that stand dossier by dossier; what came again is told aside."""
    for number, group in groupby(rows, key=itemgetter(0)):
        raws: list[Raw] = []
        settings: dict[str, Any] = {}
        known: set[tuple[Any, ...]] = set()
        for _, place, moment, type_, id_, source, canal, accepted, data, chosen in group:
            key = (type_, source, id_)
            if aside is not None and id_ is not None and key in known:
                reason = "the same message again: it counts once"
                aside.put(Refused(place, REPEATED, reason, data), number)
            known.add(key)
            try:
                said = events.value(data.encode(), depth=events.MAX_DEPTH)
            except events.Unreadable as error:
                if aside is not None:
                    aside.put(Refused(place, "bad-data", error.english, data), number)
                continue
            if chosen is not None:
                try:
                    settings |= settings_in(book, chosen)
                except RefusalError as refusal:
                    if aside is not None:
                        aside.put(Refused(place, str(refusal), REASONS[str(refusal)], chosen), number)
                    continue
            raws.append(
                Raw(
                    type_,
                    _EPOCH + timedelta(microseconds=moment),
                    said,
                    id_,
                    source,
                    canal,
                    refused=accepted is False,
                )
            )
        if raws:
            yield Dossier(number, history(book, raws, settings, number))
