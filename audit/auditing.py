"""An audit, from logs to figures: what the verb calls."""

import tempfile
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TextIO

from sqlglot import exp

from audit import results
from audit.database import Database, column, opened
from audit.histories import Dossier, by_dossier, dossiers
from audit.judging import findings
from audit.mapping import Mapping
from audit.pseudonyms import Pseudonyms, key_of
from audit.spool import Aside, Spool, spooled
from audit.violations import CONTESTED, VIOLATED, Violation, violation
from generator.engine import Rulebook
from generator.model.audit import Audit

UNKNOWN = "inconnue"
"""The collectivity of a dossier whose messages name none."""


def audited(book: Rulebook, request: "Request", out: Path, memory: str, *, raw: bool = False) -> "Figures":
    """Audit logs, and write what is found; `raw` hides nothing.

    Raises EmptyError, the errors of readers and keys, MissingError, DatabaseError and OSError.
    """
    key = None if raw else key_of(out)[0]
    with results.folder(out) as into, tempfile.TemporaryDirectory(prefix=".scratch-", dir=out) as name:
        scratch = Path(name)
        lines = scratch / "violations.ndjson"
        with opened(scratch, memory) as database:
            with (
                results.private(into / results.ASIDE) as kept,
                lines.open("w", encoding="utf-8") as stream,
            ):
                aside = Aside(kept)
                found, figures = spool(book, database, request, aside)
                auditor = Auditor(book, Pseudonyms(book, key), figures, stream)
                judge_all(database, book, found, request, auditor, figures, aside)
            figures.refused = aside.counts
            results.write_tables(database, lines, into)
            results.write_summary(figures.told(), into)
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


@dataclass
class Figures:
    """What an audit counted."""

    day: date
    events: int = 0
    dossiers: int = 0
    judged: int = 0
    """Dossiers that the engine judged."""
    refused: dict[str, int] = field(default_factory=dict)
    rules: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Findings by rule and verdict."""
    concerned: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Dossiers by rule and verdict."""

    def count(self, found: Iterable[Violation]) -> None:
        """Count the findings of a dossier."""
        keys = [(one.rule, one.verdict) for one in found]
        self.rules.update(keys)
        self.concerned.update(set(keys))

    def total(self, verdict: str) -> int:
        """Give the findings of a verdict."""
        return sum(number for (_, which), number in self.rules.items() if which == verdict)

    @property
    def is_violated(self) -> bool:
        """Whether a rule is violated, whatever the reading of the law."""
        return self.total(VIOLATED) > 0

    def told(self) -> dict[str, Any]:
        """Give them for programs."""
        return {
            "as-of": self.day.isoformat(),
            "events": self.events,
            "dossiers": self.dossiers,
            "judged-by-the-engine": self.judged,
            "refused": dict(sorted(self.refused.items())),
            "violated": self.total(VIOLATED),
            "contested": self.total(CONTESTED),
            "rules": [
                {
                    "rule": rule,
                    "verdict": verdict,
                    "findings": number,
                    "dossiers": self.concerned[rule, verdict],
                }
                for (rule, verdict), number in sorted(self.rules.items())
            ],
        }


class Auditor:
    """Judges dossiers, one after another, and writes what it finds."""

    def __init__(self, book: Rulebook, names: Pseudonyms, figures: Figures, stream: TextIO) -> None:
        self._book = book
        self._names = names
        self._figures = figures
        self._stream = stream
        self._collectivity = collectivity_field(book)

    def judge(self, dossier: Dossier, asked: Collection[str]) -> None:
        """Judge a dossier by some rules."""
        history, figures = dossier.history, self._figures
        found = [
            violation(self._book, one, history, self._of(dossier), figures.day, self._names)
            for one in findings(self._book, history, figures.day, asked)
        ]
        figures.judged += 1
        figures.count(found)
        for one in found:
            self._stream.write(one.written() + "\n")

    def _of(self, dossier: Dossier) -> str:
        said = (event.data.get(self._collectivity or "") for event in dossier.history.deliveries)
        return next((str(one) for one in said if one is not None), UNKNOWN)


def collectivity_field(book: Rulebook) -> str | None:
    """Name the field by which results are counted; None where the specification says none."""
    found = book.specification.entries(Audit, "audit")
    return found[0].datum.collectivity if found else None


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


def judge_all(
    database: Database,
    book: Rulebook,
    found: Spool,
    request: Request,
    auditor: Auditor,
    figures: Figures,
    aside: Aside,
) -> None:
    """Judge every dossier by the engine alone."""
    rows = database.rows(by_dossier(found.query))
    for dossier in dossiers(book, rows, aside):
        figures.dossiers += 1
        auditor.judge(dossier, request.rules)
