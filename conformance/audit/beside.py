"""The shadow: what a system did against what the rules would have done, by the amount, the day, the remedy.

Its rows are what the engine found violated, measured: there is no second judgement here.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from sqlglot import exp

from conformance.audit.database import Database, call, column, parquet
from conformance.audit.judging import Found
from conformance.audit.violations import VIOLATED, Violation
from generator.engine import Rulebook
from generator.engine.measuring import Divergence, Measure, measure_of_derived, measures
from generator.formula.phrases import in_language
from generator.formula.tree import Scalar

TYPES: Mapping[str, str] = {
    "rule": "VARCHAR",
    "title": "VARCHAR",
    "law": "VARCHAR",
    "responsible": "VARCHAR",
    "consequence": "VARCHAR",
    "verdict": "VARCHAR",
    "doubts": "VARCHAR",
    "dossier": "VARCHAR",
    "collectivity": "VARCHAR",
    "day": "DATE",
    "divergence": "VARCHAR",
    "about": "VARCHAR",
    "observed": "VARCHAR",
    "computed": "VARCHAR",
    "gap": "DECIMAL(38, 4)",
    "unit": "VARCHAR",
}
"""The columns of `beside`, with their types in DuckDB."""
ORDER = ("rule", "dossier", "day", "divergence", "about", "observed", "computed")
"""The columns by which its rows are sorted."""
CENTS, DAYS = "cents", "days"
_MOST = Decimal(10) ** 15
"""Beyond it, what a message says is no amount: its gap is left out of the sums."""
_QUANTILES = ("0.1", "0.5", "0.9")


class Divergent(NamedTuple):
    """A row of `beside`."""

    rule: str
    title: str
    law: str
    responsible: str
    consequence: str
    """`rejet`, `decision`, `interdiction`, `obligation`; nothing for a rule that nobody types."""
    verdict: str
    """`violated`, or `contested` where some reading of the law computes what was done."""
    doubts: str
    dossier: str
    collectivity: str
    day: date
    divergence: Divergence
    about: str
    """What is compared, in French."""
    observed: str | None
    """Cents, a day or an instant as ISO 8601 writes them, a code; None where there is no value."""
    computed: str | None
    gap: str | None
    """The observed value less the computed one; of what is missing, the days since it was due."""
    unit: str | None
    """`cents` or `days`."""

    def written(self) -> str:
        """Write it as a line of JSON."""
        return json.dumps(self._asdict(), ensure_ascii=False, default=str)


def divergent(book: Rulebook, found: Found, row: Violation, day: date) -> Iterator[Divergent]:
    """Give what a finding of a dossier weighs on the day of an audit, with all that it says of people.

    Nothing where it has no amount, day or remedy.
    """
    consequence = found.trial.rule.datum.consequence if found.trial is not None else ""
    for one in _measures(book, found):
        gap = _gap(one, day)
        observed, computed = (
            None if value is None else _told(value) for value in (one.observed, one.computed)
        )
        yield Divergent(
            row.rule,
            row.title,
            row.law,
            row.responsible,
            consequence,
            row.verdict,
            row.doubts,
            row.dossier,
            row.collectivity,
            row.day,
            one.divergence,
            in_language(one.about, book.language.id),
            observed,
            computed,
            None if gap is None or abs(gap) >= _MOST else f"{gap:f}",
            _unit(one) if gap is not None else None,
        )


def _measures(book: Rulebook, found: Found) -> Iterator[Measure]:
    if found.trial is not None and found.violated is not None:
        yield from measures(found.trial, found.violated)
        return
    one = measure_of_derived(book, found.finding)
    if one is not None:
        yield one


def _told(value: Scalar) -> str:
    return value.isoformat() if isinstance(value, date) else f"{value}"


def _gap(one: Measure, day: date) -> Decimal | None:
    if one.divergence is Divergence.MISSING and isinstance(one.computed, date):
        return Decimal((day - one.computed).days)
    return one.gap


def _unit(one: Measure) -> str:
    return DAYS if isinstance(one.computed, date) else CENTS


@dataclass(frozen=True)
class Group:
    """The divergences of one sort, for one rule, month or collectivity."""

    key: str
    divergence: str
    unit: str | None
    count: int
    dossiers: int
    sum: Decimal | None
    """Of the gaps, in the unit; None where there is none."""
    quantiles: tuple[Decimal, ...]
    """The first decile, the median and the last decile of the gaps."""

    def told(self, name: str) -> dict[str, Any]:
        """Give it for programs."""
        return {
            name: self.key,
            "divergence": self.divergence,
            "unit": self.unit,
            "count": self.count,
            "dossiers": self.dossiers,
            "sum": _plain(self.sum),
            "quantiles": {
                share: _plain(value) for share, value in zip(_QUANTILES, self.quantiles, strict=False)
            },
        }


@dataclass(frozen=True)
class Beside:
    """What the shadow counts: divergences under every reading of the law, and those that readings dispute."""

    divergences: int
    dossiers: int
    contested: int
    rules: Sequence[Group]
    months: Sequence[Group]
    collectivities: Sequence[Group]

    def told(self) -> dict[str, Any]:
        """Give them for programs."""
        return {
            "divergences": self.divergences,
            "dossiers": self.dossiers,
            "contested": self.contested,
            "rules": [one.told("rule") for one in self.rules],
            "months": [one.told("month") for one in self.months],
            "collectivities": [one.told("collectivity") for one in self.collectivities],
        }


def counted(database: Database, table: Path) -> Beside:
    """Count the divergences of a table, by rule, by month and by collectivity."""
    rows = exp.select(exp.Star()).from_(parquet([table]))
    is_sure = column("verdict").eq(VIOLATED)
    sure = rows.where(is_sure)
    every, dossiers = database.one(exp.select(_count(), _dossiers()).from_(sure.subquery("rows")))
    (contested,) = database.one(exp.select(_count()).from_(rows.where(is_sure.not_()).subquery("rows")))
    month = call("strftime", column("day"), exp.Literal.string("%Y-%m"))
    by = (column("rule"), month, column("collectivity"))
    return Beside(every, dossiers, contested, *(_groups(database, sure, key) for key in by))


def _groups(database: Database, rows: exp.Select, key: exp.Expr) -> list[Group]:
    shares = exp.Array(expressions=[exp.Literal.number(share) for share in _QUANTILES])
    gap, keys = column("gap"), [key, column("divergence"), column("unit")]
    found = (
        exp.select(*keys, _count(), _dossiers(), exp.func("SUM", gap), call("quantile_disc", gap, shares))
        .from_(rows.subquery("rows"))
        .group_by(*keys)
        .order_by(*keys)
    )
    return [
        Group(name, divergence, unit, count, dossiers, total, tuple(quantiles or ()))
        for name, divergence, unit, count, dossiers, total, quantiles in database.all(found)
    ]


def _count() -> exp.Expr:
    return exp.Count(this=exp.Star())


def _dossiers() -> exp.Expr:
    return exp.Count(this=exp.Distinct(expressions=[column("dossier")]))


def _plain(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
