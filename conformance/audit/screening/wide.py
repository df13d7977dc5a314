"""The columns that screens read of a dossier: each event has its own, as it happens once at most."""

from dataclasses import dataclass, field
from datetime import date

from sqlglot import exp

from conformance.audit.database import column, text
from conformance.audit.screening import validity
from conformance.audit.screening.trees import equal, is_true, known
from generator.engine import Rulebook
from generator.formula import Type
from generator.formula.sql_functions import ZONE

NUMBER, DOSSIER = "nr", "dossier"
"""The number of a dossier in its part of the log, by which tables are joined; its name in the log."""
RANK = "rang_du_territoire"
EACH = "x"
"""The name of an item of a list, in what is told of each."""
SQL_TYPES: dict[Type, str] = {
    Type.BOOLEAN: "boolean",
    Type.INTEGER: "bigint",
    Type.MONEY: "bigint",
    Type.DATE: "date",
    Type.INSTANT: "timestamptz",
    Type.TEXT: "varchar",
    Type.CODE: "varchar",
    Type.OPAQUE: "boolean",
}
"""How DuckDB holds what formulas read of a field."""
PARTS = ("rang", "jour", "moment", "canal", "source")
"""What an event has besides its data."""


_ZONES = 4
"""Time zones of a log beyond which they are read: each is a way of its own."""


@dataclass(frozen=True)
class Wide:
    """The names of the columns, and what is asked of them."""

    book: Rulebook
    names: tuple[str, ...]
    """The events that the log has."""
    day: date
    """The legal day of the audit: what came later has not happened."""
    window: validity.Window
    """The days within which dates are read; others are left to the engine."""
    zones: tuple[str, ...] = ()
    """The time zones of the log; none where they are read."""
    span: validity.Window | None = None
    """The days within which its events came."""
    asked: dict[tuple[str, str], None] = field(default_factory=dict)
    """The fields of which something is asked, as `read` is called."""
    quoted: dict[tuple[str, str], None] = field(default_factory=dict)
    """Those that are asked as they are written, as `said` is called."""

    def has(self, name: str) -> bool:
        """Tell whether the log has an event."""
        return name in self.names

    def part(self, name: str, part: str) -> exp.Expr:
        """Give the column of what an event has besides its data (`PARTS`), or `data`: all of it."""
        return column(f"{name}|{part}")

    def here(self, name: str) -> exp.Expr:
        """Tell whether an event has happened."""
        return known(self.part(name, "rang")) if self.has(name) else exp.false()

    def before(self, first: str, then: str) -> exp.Expr:
        """Tell whether an event came before another: false where either never came."""
        if first == then or not self.has(first) or not self.has(then):
            return exp.false()
        return is_true(exp.LT(this=self.part(first, "rang"), expression=self.part(then, "rang")))

    def always(self, first: date) -> bool:
        """Tell whether every event came on a day or later."""
        return self.span is not None and first <= self.span[0]

    def never(self, first: date) -> bool:
        """Tell whether every event came before a day."""
        return self.span is not None and first > self.span[1]

    def local(self, instant: exp.Expr) -> exp.Expr:
        """Give the clock of a dossier at an instant: a zone that is written is quicker than one read."""
        if not 0 < len(self.zones) <= _ZONES:
            return exp.AtTimeZone(this=instant, zone=column(ZONE))
        told = [exp.AtTimeZone(this=instant.copy(), zone=text(zone)) for zone in self.zones]
        if len(told) == 1:
            return told[0]
        ways = [
            exp.If(this=equal(column(ZONE), text(zone)), true=one)
            for zone, one in zip(self.zones, told, strict=True)
        ]
        return exp.Paren(this=exp.Case(ifs=ways))

    def read(self, name: str, what: str) -> exp.Expr:
        """Give the column of a field, typed as formulas read it."""
        self.asked[name, what] = None
        return column(f"{name}.{what}")

    def said(self, name: str, what: str) -> exp.Expr:
        """Give the column of what a message has for a field, in JSON; unknown where it has not the field."""
        self.quoted[name, what] = None
        return column(f"{name}!{what}")

    @property
    def refuses_unknown(self) -> bool:
        """Whether a field that a message does not declare breaks a rule."""
        return self.book.specification.profile.unknown_fields.policy == "refused"

    def columns(self, name: str) -> list[str]:
        """Name the columns of an event; all that is asked must be known."""
        kept = [f"{name}|{part}" for part in PARTS]
        kept += [f"{name}|data"] if self.refuses_unknown else []
        kept += [f"{name}.{what}" for event, what in self.asked if event == name]
        kept += [f"{name}!{what}" for event, what in self.quoted if event == name]
        return kept
