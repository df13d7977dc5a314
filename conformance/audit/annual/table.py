"""The annual report as a table: for each collectivity and year, each indicator, its change, and its share."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from sqlglot import exp

from conformance.audit.annual.counting import counts, events_of, read_by, report
from conformance.audit.annual.notices import notices
from conformance.audit.annual.tallying import Tally
from conformance.audit.collectivities import collectivity_field, collectivity_of
from conformance.audit.database import Database, call, column, text
from conformance.audit.histories import COLUMNS, Dossier, by_dossier, dossiers
from conformance.audit.screening.placing import named
from conformance.audit.screening.trees import among, any_of, equal, is_true, known, where
from generator.engine import Rulebook
from generator.model.audit import Report

HEADER = ("collectivite", "annee", "indicateur", "intitule", "valeur", "evolution-pour-cent")
"""The columns of the CSV, before the share of each hundred notices."""


class Line(NamedTuple):
    """An indicator of a collectivity in a year."""

    collectivity: str
    year: int
    indicator: str
    label: str
    value: Decimal | int | None
    """None for a mean of nothing."""
    change: Decimal | None
    """In per cent of the year before; None where that year has nothing, or this one is not over."""
    share: Decimal | None
    """For a hundred notices of the year; None for a mean, and where there is none."""


@dataclass
class Table:
    """What was counted, by collectivity and year: read once all of it is."""

    report: Report
    day: date
    """The legal day of the audit: its year is not over, unless it is the last day."""
    notices: dict[tuple[str, int], int] = field(default_factory=dict)
    counted: Counter[tuple[str, int, str]] = field(default_factory=Counter)
    days: Counter[tuple[str, int, str]] = field(default_factory=Counter)
    undated: int = 0
    """What no year counts, as its data tell no day."""

    def add(self, other: "Table") -> None:
        """Count what was counted of other dossiers."""
        for key, count in other.notices.items():
            self.notices[key] = self.notices.get(key, 0) + count
        self.counted.update(other.counted)
        self.days.update(other.days)
        self.undated += other.undated

    @cached_property
    def spans(self) -> dict[str, range]:
        """Give the years of each collectivity, in order: from the first that counts something to the last."""
        found: dict[str, set[int]] = {}
        for whose, year in (*self.notices, *((whose, year) for whose, year, _ in self.counted)):
            found.setdefault(whose, set()).add(year)
        return {whose: range(min(years), max(years) + 1) for whose, years in sorted(found.items())}

    def largest(self, most: int) -> list[str]:
        """Name those that have most notices, the largest first."""
        total = Counter[str]()
        for (whose, _), count in self.notices.items():
            total[whose] += count
        return sorted(self.spans, key=lambda one: (-total[one], one))[:most]

    def is_current(self, year: int) -> bool:
        """Tell whether a year was not over on the day of the audit."""
        return year == self.day.year and self.day != date(year, 12, 31)

    def of(self, whose: str, year: int) -> Iterator[Line]:
        """Give the lines of a collectivity in a year: the notices, then each indicator."""
        per, base = self.report.per, self.notices.get((whose, year), 0)
        before = self.notices.get((whose, year - 1))
        yield Line(whose, year, per.id, per.label, base, self._change(year, base, before), None)
        for one in self.report.indicators:
            value = self._value(whose, year, one.id, one.measure)
            earlier = self._value(whose, year - 1, one.id, one.measure)
            share = (
                None if one.measure == "mean-days" or not base else _tenth(Decimal(value or 0) * 100 / base)
            )
            yield Line(whose, year, one.id, one.label, value, self._change(year, value, earlier), share)

    def _value(self, whose: str, year: int, indicator: str, measure: str) -> Decimal | int | None:
        key = (whose, year, indicator)
        if measure == "number":
            return self.counted[key]
        return _tenth(Decimal(self.days[key]) / self.counted[key]) if self.counted[key] else None

    def _change(self, year: int, value: Decimal | int | None, before: Decimal | int | None) -> Decimal | None:
        if value is None or not before or self.is_current(year):
            return None
        return _tenth(Decimal(value - before) * 100 / Decimal(before))

    def every(self) -> Iterator[Line]:
        """Give every line, by collectivity, then by year."""
        for whose, years in self.spans.items():
            for year in years:
                yield from self.of(whose, year)

    def lines(self) -> Iterator[tuple[object, ...]]:
        """Give the lines of the CSV, its header first."""
        yield (*HEADER, f"pour-100-{self.report.per.short}")
        yield from self.every()

    def told(self) -> dict[str, Any]:
        """Give them for programs."""
        return {
            "undated": self.undated,
            "years": [
                {
                    "collectivity": whose,
                    "year": year,
                    "values": {
                        one.indicator: float(one.value) if isinstance(one.value, Decimal) else one.value
                        for one in self.of(whose, year)
                    },
                }
                for whose, years in self.spans.items()
                for year in years
            ],
        }


def table(
    book: Rulebook,
    database: Database,
    rows: exp.Select,
    day: date,
    laid: tuple[Tally, Path] | None = None,
) -> Table | None:
    """Count a log as of the end of a legal day; None where the specification declares no report.

    Only the dossiers that have an event that an indicator counts are read one by one; of a part laid out in a
    file, those alone that no query counts.
    """
    asked = report(book)
    if asked is None:
        return None
    found = Table(asked, day)
    if laid is not None:
        rows = _tallied(database, found, *laid, rows)
    for key, count in notices(book, database, rows, asked.per, day).items():
        found.notices[key] = found.notices.get(key, 0) + count
    whose = collectivity_field(book)
    unsaid: list[str] = []
    for dossier in dossiers(book, database.rows(_lean(book, asked, whose, rows)), None):
        if _names_none(book, whose, dossier):
            unsaid.append(dossier.number)
        else:
            _count(book, found, collectivity_of(whose, dossier), dossier)
    if unsaid:
        database.keep(_UNSAID, database.listed(({"dossier": one} for one in unsaid), {"dossier": "VARCHAR"}))
        among_these = exp.select(column("dossier")).from_(_UNSAID).subquery()
        whole = rows.where(exp.In(this=column("dossier"), query=among_these))
        for dossier in dossiers(book, database.rows(by_dossier(whole)), None):
            _count(book, found, collectivity_of(whose, dossier), dossier)
    return found


def _tallied(database: Database, found: Table, tally: Tally, file: Path, rows: exp.Select) -> exp.Select:
    """Count what queries count of a part; select the rows of the dossiers that are left."""
    for one in tally.part(database, file):
        if one.year is None:
            found.undated += one.number
        elif one.indicator is None:
            key = (one.whose, one.year)
            found.notices[key] = found.notices.get(key, 0) + one.number
        else:
            found.counted[one.whose, one.year, one.indicator] += one.number
            found.days[one.whose, one.year, one.indicator] += one.days
    left = tally.left(database, file)
    database.keep(_LEFT, database.listed(({"dossier": one} for one in left), {"dossier": "VARCHAR"}))
    among_these = exp.select(column("dossier")).from_(_LEFT).subquery()
    return rows.where(exp.In(this=column("dossier"), query=among_these))


_LEFT = "lus_un_a_un"
"""A table: the dossiers that no query counts."""
_UNSAID = "sans_collectivite"
"""A table: the dossiers of which the first message to name a collectivity names none that is valid."""


def _count(book: Rulebook, found: Table, name: str, dossier: Dossier) -> None:
    for one in counts(book, found.report, dossier.history, found.day):
        if one.day is None:
            found.undated += 1
            continue
        key = (name, one.day.year, one.indicator)
        found.counted[key] += 1
        found.days[key] += one.days


def _lean(book: Rulebook, asked: Report, whose: str | None, rows: exp.Select) -> exp.Select:
    """Select what is read of the dossiers of which something is counted, and what their collectivity chose.

    Most of the messages of a dossier say nothing that is counted: they are left out.
    """
    naming = sorted(name for name, shape in book.scope.events.items() if whose in shape.fields)
    counted = among(column("type"), sorted(events_of(asked)))
    firsts = (
        exp.select(
            column("dossier"),
            exp.alias_(call("min", where(among(column("type"), naming), column("position"))), _FIRST),
        )
        .from_(rows.subquery("lignes"))
        .group_by(column("dossier"))
        .having(call("bool_or", counted))
        .subquery("premiers")
    )
    is_read = any_of(
        (
            among(column("type", "lignes"), sorted(read_by(book, asked))),
            is_true(equal(column("position", "lignes"), column(_FIRST, "premiers"))),
        )
    )
    chosen = known(column("settings", "lignes"))
    lean = {
        **{name: column(name, "lignes") for name in (*COLUMNS, "position")},
        "data": where(is_read, column("data", "lignes"), text("{}")),
    }
    return by_dossier(
        exp.select(*named(lean))
        .from_(rows.subquery("lignes"))
        .join(firsts, on=equal(column("dossier", "lignes"), column("dossier", "premiers")))
        .where(any_of([is_read.copy(), chosen]))
    )


_FIRST = "premier_qui_nomme"


def _names_none(book: Rulebook, whose: str | None, dossier: Dossier) -> bool:
    """Tell whether the first message that may name a collectivity names none that is valid."""
    naming = (one for one in dossier.history.deliveries if whose in book.scope.events[one.name].fields)
    first = next(naming, None)
    return first is None or first.data.get(whose or "") is None


def _tenth(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP)
