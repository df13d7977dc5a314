"""An audit, from logs to figures: what the verb calls."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from conformance.audit import beside, courses, crew, results, violations
from conformance.audit.annual.table import table
from conformance.audit.auditor import Auditor, Judge
from conformance.audit.database import Database, opened, require
from conformance.audit.days import day_of, last_day
from conformance.audit.editors import Editors
from conformance.audit.engine import Engine
from conformance.audit.figures import Figures
from conformance.audit.judging import TRANSITIONS
from conformance.audit.mapping import Mapping
from conformance.audit.page import page
from conformance.audit.prepared.home import Home
from conformance.audit.prepared.manifest import REFUSED, is_prepared, read
from conformance.audit.pseudonyms import Pseudonyms, key_of
from conformance.audit.renewing import Renewal
from conformance.audit.screening.results import Screened
from conformance.audit.screening.screening import SMALL, Screening
from conformance.audit.spark import session
from conformance.audit.spool import Apart, Aside, Spool, spooled
from generator.engine import Rulebook
from generator.safekeeping import scratch


def audited(book: Rulebook, request: "Request", out: Path, memory: str, *, raw: bool = False) -> "Figures":
    """Audit logs, and write what is found; `raw` hides nothing.

    Raises EmptyError, ManifestError, the errors of readers and keys, MissingError, DatabaseError and OSError.
    """
    if request.spark:
        session.require()  # before hours of reading
    require()  # before anything stands there
    out.mkdir(parents=True, exist_ok=True)
    key = None if raw else key_of(out)[0]
    with results.folder(out) as into, scratch(out) as drafts:
        lines, shadow = drafts / "violations.ndjson", drafts / "beside.ndjson"
        with opened(drafts, memory) as database:
            with (
                results.private(into / results.ASIDE) as kept,
                lines.open("w", encoding="utf-8") as stream,
                shadow.open("w", encoding="utf-8") as measured,
            ):
                aside = Aside(kept)
                try:
                    found, figures = _source(book, database, request, aside, key)
                    seen = measured if request.beside else None
                    auditor = Auditor(Pseudonyms(book, key), figures, request.rules, stream, seen)
                    with _screening_on(request, database, memory) as engine:
                        _judge(auditor, engine, request, found, aside)
                    if not figures.dossiers:  # each message is refused as it is read: that proves nothing
                        raise EmptyError(_NOTHING)
                except EmptyError:
                    (into / results.ASIDE).replace(out / results.ASIDE)  # it says why
                    raise
            figures.refused = aside.counts
            if figures.annual is None:
                figures.annual = table(book, database, found.spool.query, figures.day)
            if figures.annual is not None:
                results.write_csv(figures.annual.lines(), into / results.ANNUAL)
            results.write_table(
                database, lines, violations.TYPES, violations.ORDER, into / results.VIOLATIONS
            )
            if request.beside:
                compared = into / results.BESIDE
                results.write_table(database, shadow, beside.TYPES, beside.ORDER, compared)
                figures.beside = beside.counted(database, compared)
            if request.editors is not None:
                figures.editors = request.editors.counted(figures.responsible)
            results.write_summary(figures.told(), into)
            (into / results.PAGE).write_text(page(book, figures), encoding="utf-8")
    if not request.beside:
        results.forget_beside(out)
    return figures


class EmptyError(ValueError):
    """A log in which nothing can be judged."""


_NOTHING = "no event can be judged: refused.ndjson says why"


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
    jobs: int = 1
    """The processes that share the parts of a prepared log."""
    editors: Editors | None = None
    """Whose software each role acts by."""


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
    judge: Judge
    renewal: Renewal | None = None
    """What is asked of the parts of a prepared log."""


def _judge(auditor: Auditor, engine: Engine, request: Request, found: Source, aside: Aside) -> None:
    """Judge every dossier; or those alone that the screens let through, or that changed."""
    wanted, judge = request.screens, found.judge
    if found.spool.rows <= SMALL if wanted is None else not wanted:
        courses.alone(judge, auditor, engine, found.spool, aside)
    elif found.renewal is not None:
        _renew(auditor, engine, found.renewal, request.jobs, aside)
    else:
        screening = Screening(judge.book, engine, found.spool.query, judge.day, request.rules)
        courses.screened(judge, auditor, screening, found.spool, aside)


def _renew(auditor: Auditor, engine: Engine, renewal: Renewal, jobs: int, aside: Aside) -> None:
    """Judge what changed in each part of a prepared log."""
    apart, figures = Apart(engine.scratch), auditor.figures
    figures.screened = Screened(rules=dict.fromkeys(renewal.rules - {TRANSITIONS}, 0))
    jobs = 1 if renewal.is_recalled else jobs
    for done in crew.each(renewal, sorted(renewal.pieces), engine, jobs):
        figures.add(done.figures)
        auditor.take(done.violations, done.beside)
        apart.take(done.aside)
        if figures.annual is None:
            figures.annual = done.counts
        elif done.counts is not None:
            figures.annual.add(done.counts)
    apart.give(aside)


def _source(
    book: Rulebook, database: Database, request: Request, aside: Aside, secret: bytes | None
) -> tuple[Source, Figures]:
    """Read the logs, and stand on the day of the audit; raises EmptyError and ManifestError."""
    if is_prepared(request.logs):
        return _prepared(book, database.scratch, request, aside, secret)
    spool = spooled(book, database, request.logs, request.mapping, aside)
    last = last_day(book, database, spool.query) if spool.rows else None
    day = _stand(book, request, last)
    return Source(spool, Judge(book, day, beside=request.beside)), Figures(day, events=spool.rows)


def _prepared(
    book: Rulebook, scratch: Path, request: Request, aside: Aside, secret: bytes | None
) -> tuple[Source, Figures]:
    """Take a prepared log, whose rows were read already."""
    (folder,) = request.logs
    manifest = read(folder)
    manifest.check(book, folder)
    for number in range(manifest.rounds):
        aside.copy(folder / f"{number:04}" / REFUSED)
    pieces = manifest.pieces_of(folder)
    spool = Spool(tuple(tuple(file for file, _ in its) for its in pieces.values()), manifest.events)
    last = day_of(book, manifest.last) if manifest.last is not None else None
    day = _stand(book, request, last)
    judge = Judge(book, day, beside=request.beside)
    if last is None or book.specification.digest is None:
        return Source(spool, judge), Figures(day, events=spool.rows)
    home = Home(folder, last)
    renewal = Renewal(book, day, request.rules, secret, request.beside, home, pieces, scratch)
    return Source(spool, judge, renewal), Figures(day, events=spool.rows)


def _stand(book: Rulebook, request: Request, last: date | None) -> date:
    """Give the day of the audit, the last of the log unless it is told; raises EmptyError without any."""
    if last is None:
        raise EmptyError(_NOTHING)
    day = request.day or last
    if not any(rule.datum.valid.from_ <= day for rule in book.rules.values()):
        raise EmptyError(f"no rule is in force on {day}")
    return day
