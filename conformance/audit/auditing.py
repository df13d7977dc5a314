"""An audit, from logs to figures: what the verb calls."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlglot import exp

from conformance.audit import beside, courses, results, violations
from conformance.audit.annual.table import table
from conformance.audit.annual.tallying import LaidOut
from conformance.audit.auditor import Auditor
from conformance.audit.database import Database, column, opened
from conformance.audit.engine import Engine
from conformance.audit.figures import Figures
from conformance.audit.mapping import Mapping
from conformance.audit.page import page
from conformance.audit.prepared import remembering
from conformance.audit.prepared.manifest import REFUSED, is_prepared, read
from conformance.audit.pseudonyms import Pseudonyms, key_of
from conformance.audit.screening.screening import SMALL, Screening
from conformance.audit.spark import session
from conformance.audit.spool import Aside, Spool, spooled
from generator.engine import Rulebook


def audited(book: Rulebook, request: "Request", out: Path, memory: str, *, raw: bool = False) -> "Figures":
    """Audit logs, and write what is found; `raw` hides nothing.

    Raises EmptyError, ManifestError, the errors of readers and keys, MissingError, DatabaseError and OSError.
    """
    if request.spark:
        session.require()  # before hours of reading
    out.mkdir(parents=True, exist_ok=True)
    key = None if raw else key_of(out)[0]
    with results.folder(out) as into, tempfile.TemporaryDirectory(prefix=".scratch-", dir=out) as name:
        scratch = Path(name)
        lines, shadow = scratch / "violations.ndjson", scratch / "beside.ndjson"
        with opened(scratch, memory) as database:
            with (
                results.private(into / results.ASIDE) as kept,
                lines.open("w", encoding="utf-8") as stream,
                shadow.open("w", encoding="utf-8") as measured,
            ):
                aside = Aside(kept)
                try:
                    found, figures = _source(book, database, request, aside, key)
                except EmptyError:
                    (into / results.ASIDE).replace(out / results.ASIDE)  # it says why
                    raise
                names, seen = Pseudonyms(book, key), measured if request.beside else None
                auditor = Auditor(book, names, figures, stream, seen)
                with _screening_on(request, database, memory) as engine:
                    laid = _judge(auditor, engine, request, found, aside)
            figures.refused = aside.counts
            figures.annual = table(book, database, found.spool.query, figures.day, laid)
            if figures.annual is not None:
                results.write_csv(figures.annual.lines(), into / results.ANNUAL)
            results.write_table(
                database, lines, violations.TYPES, violations.ORDER, into / results.VIOLATIONS
            )
            if request.beside:
                compared = into / results.BESIDE
                results.write_table(database, shadow, beside.TYPES, beside.ORDER, compared)
                figures.beside = beside.counted(database, compared)
            results.write_summary(figures.told(), into)
            (into / results.PAGE).write_text(page(book, figures), encoding="utf-8")
    if not request.beside:
        results.forget_beside(out)
    return figures


class EmptyError(ValueError):
    """A log in which nothing can be judged."""


@dataclass(frozen=True)
class Request:
    """What is asked of an audit."""

    logs: Sequence[Path]
    mapping: Mapping
    day: date | None
    """The legal day on which one stands; None for the last day of the log."""
    rules: frozenset[str]
    """The rules and the families by which dossiers are judged."""
    screens: bool | None = None
    """Whether screens first clear dossiers; None where the size of the log tells."""
    beside: bool = False
    """Whether what was done is compared with what the rules compute."""
    spark: bool = False
    """Whether the screens run on Spark, and not on DuckDB."""


@contextmanager
def _screening_on(request: Request, database: Database, memory: str) -> Iterator[Engine]:
    """Give what runs the screens."""
    if not request.spark:
        yield database
        return
    with session.opened(database.scratch, memory) as spark:
        yield spark


@dataclass(frozen=True)
class Source:
    """What is audited."""

    spool: Spool
    kept: courses.Kept | None = None
    """What is kept of a prepared log."""


def _judge(
    auditor: Auditor, database: Engine, request: Request, found: Source, aside: Aside
) -> LaidOut | None:
    """Judge every dossier; or those alone that the screens let through, or that changed.

    Give the parts of a prepared log, where they are laid out with a dossier a row.
    """
    wanted, rules = request.screens, request.rules
    if found.spool.rows <= SMALL if wanted is None else not wanted:
        courses.alone(auditor, database, found.spool, rules, aside)
        return None
    book, day, query = auditor.book, auditor.figures.day, found.spool.query
    if found.kept is not None:
        make = partial(Screening, book, database, query, day, rules, waits=True)
        screens = courses.Screens(make, database, found.kept.folder)
        return courses.renewed(auditor, screens, found.kept, rules, aside)
    courses.screened(auditor, Screening(book, database, query, day, rules), found.spool, rules, aside)
    return None


def _source(
    book: Rulebook, database: Database, request: Request, aside: Aside, secret: bytes | None
) -> tuple[Source, Figures]:
    """Read the logs, and stand on the day of the audit; raises EmptyError and ManifestError."""
    if is_prepared(request.logs):
        found = _prepared(book, request, aside, secret)
    else:
        found = Source(spooled(book, database, request.logs, request.mapping, aside))
    rows = found.spool.rows
    if not rows:
        raise EmptyError("no event can be judged: refused.ndjson says why")
    day = request.day or last_day(book, database, found.spool.query)
    if not any(rule.datum.valid.from_ <= day for rule in book.rules.values()):
        raise EmptyError(f"no rule is in force on {day}")
    return found, Figures(day, events=rows)


def _prepared(book: Rulebook, request: Request, aside: Aside, secret: bytes | None) -> Source:
    """Take a prepared log, whose rows were read already."""
    (folder,) = request.logs
    manifest = read(folder)
    manifest.check(book, folder)
    for number in range(manifest.rounds):
        aside.copy(folder / f"{number:04}" / REFUSED)
    parts = tuple(manifest.pieces_of(folder).items())
    spool = Spool(tuple(tuple(file for file, _ in its) for _, its in parts), manifest.events)
    key = remembering.key(book, request.rules, secret, beside=request.beside)
    return Source(spool, courses.Kept(folder, key, parts) if key is not None else None)


def last_day(book: Rulebook, database: Database, rows: exp.Select) -> date:
    """Give the legal day of the last event of a log, where dossiers lie that say no territory."""
    (moment,) = database.one(exp.select(exp.func("MAX", column("moment"))).from_(rows.subquery("lignes")))
    zone = book.place(book.defaults.get(book.setting_that_gives("territory"))).zone
    return (_EPOCH + timedelta(microseconds=moment)).astimezone(zone).date()


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
