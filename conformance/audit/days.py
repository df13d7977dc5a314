"""The legal day on which an audit stands, unless it is told otherwise."""

from datetime import UTC, date, datetime, timedelta

from sqlglot import exp

from conformance.audit.database import Database, column
from generator.engine import Rulebook

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def last_day(book: Rulebook, database: Database, rows: exp.Select) -> date:
    """Give the legal day of the last event of a log, where dossiers lie that say no territory."""
    (moment,) = database.one(exp.select(exp.func("MAX", column("moment"))).from_(rows.subquery("lignes")))
    return day_of(book, moment)


def day_of(book: Rulebook, moment: int) -> date:
    """Give the legal day of an instant, in microseconds, where dossiers lie that say no territory."""
    zone = book.place(book.defaults.get(book.setting_that_gives("territory"))).zone
    return (_EPOCH + timedelta(microseconds=moment)).astimezone(zone).date()
