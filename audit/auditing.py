"""An audit, from logs to figures: what the verb calls."""

import tempfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TextIO

from sqlglot import exp

from audit import beside, results, violations
from audit.annual.table import table
from audit.collectivities import collectivity_field, collectivity_of
from audit.database import Database, column, opened
from audit.figures import Figures
from audit.histories import Dossier, by_dossier, dossiers
from audit.judging import findings
from audit.mapping import Mapping
from audit.page import page
from audit.pseudonyms import Pseudonyms, key_of
from audit.screening.screening import SMALL, Screening
from audit.spool import Aside, Spool, spooled
from audit.violations import violation
from generator.engine import Rulebook


def audited(book: Rulebook, request: "Request", out: Path, memory: str, *, raw: bool = False) -> "Figures":
    """Audit logs, and write what is found; `raw` hides nothing.

    Raises EmptyError, the errors of readers and keys, MissingError, DatabaseError and OSError.
    """
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
                    found, figures = spool(book, database, request, aside)
                except EmptyError:
                    (into / results.ASIDE).replace(out / results.ASIDE)  # it says why
                    raise
                auditor = Auditor(book, Pseudonyms(book, key), figures, stream)
                auditor.beside = measured if request.beside else None
                _judge(auditor, database, request, found, aside)
            figures.refused = aside.counts
            figures.annual = table(book, database, found.query, figures.day)
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


def _judge(auditor: "Auditor", database: Database, request: Request, found: Spool, aside: Aside) -> None:
    """Judge every dossier; or those alone that the screens let through, by the rules that may be violated."""
    book, figures = auditor.book, auditor.figures
    wanted = request.screens
    if found.rows <= SMALL if wanted is None else not wanted:
        for dossier in dossiers(book, database.rows(by_dossier(found.query)), aside):
            figures.dossiers += 1
            auditor.judge(dossier, request.rules)
        return
    screening = Screening(book, database, found.query, figures.day, request.rules)
    figures.screened = screening.found
    for part in found.parts:
        suspects = screening.part(part)
        for dossier in dossiers(book, database.rows(by_dossier(screening.suspects(part))), aside):
            rules = suspects[dossier.number]
            auditor.judge(dossier, request.rules if rules is None else rules)
    figures.dossiers = screening.found.dossiers


class Auditor:
    """Judges dossiers, one after another, and writes what it finds."""

    def __init__(self, book: Rulebook, names: Pseudonyms, figures: Figures, stream: TextIO) -> None:
        self.book = book
        self._names = names
        self.figures = figures
        self._stream = stream
        self.beside: TextIO | None = None
        """Where what was done is compared with what the rules compute; None where nobody asked."""
        self._collectivity = collectivity_field(book)

    def judge(self, dossier: Dossier, asked: Collection[str]) -> None:
        """Judge a dossier by some rules."""
        history, figures = dossier.history, self.figures
        whose = collectivity_of(self._collectivity, dossier)
        found = list(findings(self.book, history, figures.day, asked))
        rows = [violation(self.book, one, history, whose, figures.day, self._names) for one in found]
        figures.judged += 1
        figures.count(rows)
        for row in rows:
            self._stream.write(row.written() + "\n")
        if self.beside is not None:
            shadow = beside.Asked(self.book, figures.day, self._names)
            for one, row in zip(found, rows, strict=True):
                for divergent in beside.divergent(one, row, history, shadow):
                    self.beside.write(divergent.written() + "\n")


def spool(book: Rulebook, database: Database, request: Request, aside: Aside) -> tuple[Spool, Figures]:
    """Read the logs, and stand on the day of the audit; raises EmptyError."""
    found = spooled(book, database, request.logs, request.mapping, aside)
    if not found.rows:
        raise EmptyError("no event can be judged: refused.ndjson says why")
    day = request.day or last_day(book, database, found.query)
    if not any(rule.datum.valid.from_ <= day for rule in book.rules.values()):
        raise EmptyError(f"no rule is in force on {day}")
    return found, Figures(day, events=found.rows)


def last_day(book: Rulebook, database: Database, rows: exp.Select) -> date:
    """Give the legal day of the last event of a log, where dossiers lie that say no territory."""
    (moment,) = database.one(exp.select(exp.func("MAX", column("moment"))).from_(rows.subquery("lignes")))
    zone = book.place(book.defaults.get(book.setting_that_gives("territory"))).zone
    return (_EPOCH + timedelta(microseconds=moment)).astimezone(zone).date()


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
