"""The system under test: how an accountant keeps the titles that he recovers.

It stands for an editor's product, with its own words, its own codes and an in-memory store. It knows nothing
of JSON-RPC, of CloudEvents or of the test kit; it only needs to be told the time by a clock that it is given.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

Fields = Mapping[str, Any]
Check = Callable[[Any], bool]

_PARIS = ZoneInfo("Europe/Paris")
_NOTICE_DAYS = timedelta(days=6)
"""CGPPP L2323-7-1: five clear days after it was sent, the warning is deemed received."""
_YEARS_TO_RECOVER = 4
"""LPF L274, from the signature of the title (CGPPP R2323-7) or from the last act of pursuit."""


class Rejected(Exception):  # noqa: N818 a business answer, not a fault of the program
    """What is asked cannot be done; `code` says why, in the product's own words."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Status(Enum):
    """Where the recovery of a title stands."""

    OPEN = "open"
    NOTIFIED = "notified"
    ENFORCED = "enforced"
    VOID = "void"
    TIME_BARRED = "time-barred"


@dataclass(frozen=True)
class Document:
    """What came in, once read: `kind` is `title`, `cancellation` or `refund`."""

    id: str
    kind: str
    sender: str
    is_electronic: bool
    fields: Fields


def text(longest: int) -> Check:
    """Make the check of a text that is neither empty nor longer than the column."""
    return lambda value: isinstance(value, str) and 0 < len(value) <= longest


def written(pattern: str) -> Check:
    """Make the check of a text that follows a pattern."""
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII) is not None


def cents(value: object) -> bool:
    """Tell whether a value is an amount, in cents."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def day(value: object) -> bool:
    """Tell whether a value is a day that exists."""
    return written(r"\d{4}-\d\d-\d\d")(value) and _parses(date.fromisoformat, str(value))


def moment(value: object) -> bool:
    """Tell whether a value is an instant, with its offset."""
    shape = written(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
    return shape(value) and _parses(datetime.fromisoformat, str(value))


def group(**parts: Check) -> Check:
    """Make the check of a group of optional fields, one of which at least is given."""
    return lambda value: (
        isinstance(value, dict)
        and bool(value)
        and all(name not in value or check(value[name]) for name, check in parts.items())
    )


def _parses(read: Callable[[str], object], value: str) -> bool:
    try:
        read(value)
    except ValueError:
        return False
    return True


_REFERENCE = written(r"[0-9A-Za-z][0-9A-Za-z./_-]{0,39}")
_PARTIES: Mapping[str, Check] = {
    "notice": written(r"\d{26}"),
    "city": text(200),
    "city_contact": text(300),
    "debtor": group(
        name=text(100), given_names=text(100), born_on=day, born_at=text(100), company=text(200),
        siren=written(r"\d{9}"),
    ),
    "address": group(street=text(200), postcode=text(12), town=text(100), country=text(60)),
}  # fmt: skip
REQUIRED: Mapping[str, Mapping[str, Check]] = {
    "title": {
        **_PARTIES,
        "reference": _REFERENCE,
        "signed_on": day,
        "found_at": moment,
        "place": text(200),
        "plate": written(r"[0-9A-Z][0-9A-Z -]{0,14}"),
        "make": text(60),
        "principal": cents,
        "surcharge": cents,
        "total": cents,
        "accountant": text(300),
        "account": text(200),
    },
    "cancellation": {
        **_PARTIES,
        "reference": _REFERENCE,
        "siret": written(r"\d{14}"),
        "cancelled": cents,
        "own_reference": _REFERENCE,
    },
    "refund": {"notice": _PARTIES["notice"], "reference": _REFERENCE, "refunded": cents},
}
OPTIONAL: Mapping[str, Mapping[str, Check]] = {
    "title": {},
    "cancellation": {"cancelled_surcharge": cents},
    "refund": {"own_reference": _REFERENCE},
}
_PREFIXES = {"title": "TIT", "cancellation": "ANN", "refund": "REM"}


def is_well_formed(kind: str, fields: Fields) -> bool:
    """Tell whether a document has every field that it needs, each in its form."""
    required, optional = REQUIRED[kind], OPTIONAL[kind]
    if not isinstance(fields, dict):
        return False
    return all(name in fields and check(fields[name]) for name, check in required.items()) and all(
        name not in fields or check(fields[name]) for name, check in optional.items()
    )


@dataclass
class _Title:
    """A title, and what happened to it."""

    reference: str
    notice: str
    total: int
    surcharge: int
    counts_from: date
    """The day from which the time to recover runs."""
    notified_on: date
    status: Status = Status.OPEN
    cancellations: dict[str, int] = field(default_factory=dict)
    cancelled_surcharge: int = 0
    waived: int = 0

    @property
    def due(self) -> int:
        """What is left to recover, as far as the accountant's side knows."""
        return self.total - sum(self.cancellations.values()) - self.waived


class Ledger:
    """The ledger of one dossier. Methods raise Rejected, and then change nothing."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._title: _Title | None = None
        self._filed: set[str] = set()

    @property
    def status(self) -> Status | None:
        """Where the recovery stands, None before the title came."""
        return self._title.status if self._title is not None else None

    def file(self, document: Document) -> None:
        """Take a document in; the same one filed again is a copy, and changes nothing."""
        if document.id in self._filed:
            return
        prefix = _PREFIXES.get(document.kind)
        if prefix is None:
            raise Rejected("INCONNU")
        if document.sender != "antai" or not document.is_electronic:
            raise Rejected(f"{prefix}-ORIGINE")
        if not is_well_formed(document.kind, document.fields):
            raise Rejected(f"{prefix}-FORME")
        match document.kind:
            case "title":
                self._open(document.fields)
            case "cancellation":
                self._cancel(document.fields)
            case _:
                self._announce_refund(document.fields)
        self._filed.add(document.id)

    def _open(self, fields: Fields) -> None:
        if self._title is not None:
            raise Rejected("TIT-DOUBLE")
        signed = date.fromisoformat(fields["signed_on"])
        # Nobody tells the accountant when the warning left: he counts from the title, as if it left with it.
        self._title = _Title(
            reference=fields["reference"],
            notice=fields["notice"],
            total=fields["total"],
            surcharge=fields["surcharge"],
            counts_from=signed,
            notified_on=signed + _NOTICE_DAYS,
        )

    def _cancel(self, fields: Fields) -> None:
        title = self._of(fields, "ANN-SANS-TITRE")
        if title.status is Status.TIME_BARRED:
            raise Rejected("ANN-PRESCRIT")
        if fields["own_reference"] in title.cancellations:
            raise Rejected("ANN-DOUBLE")
        amount, surcharge = fields["cancelled"], fields.get("cancelled_surcharge", 0)
        if amount > title.total - sum(title.cancellations.values()):
            raise Rejected("ANN-EXCES")
        if surcharge > min(amount, title.surcharge - title.cancelled_surcharge):
            raise Rejected("ANN-MAJORATION")
        title.cancellations[fields["own_reference"]] = amount
        title.cancelled_surcharge += surcharge
        self._close_if_nothing_is_due(title)

    def _announce_refund(self, fields: Fields) -> None:
        title = self._of(fields, "REM-SANS-ANNULATION")
        if not title.cancellations:
            raise Rejected("REM-SANS-ANNULATION")
        if fields["refunded"] > sum(title.cancellations.values()):
            raise Rejected("REM-EXCES")

    def _of(self, fields: Fields, code: str) -> _Title:
        """Give the title that a document is about."""
        title = self._title
        if title is None or (fields["reference"], fields["notice"]) != (title.reference, title.notice):
            raise Rejected(code)
        return title

    def enforce(self, on: date | None = None) -> None:
        """Begin to pursue the debtor, who was warned: forced recovery (CGPPP L2323-7-1)."""
        if self._title is None or self._title.status is not Status.NOTIFIED:
            raise Rejected("POURSUITE-ETAT")
        self._title.status = Status.ENFORCED
        self._title.counts_from = on or self._today

    def waive(self, cents_waived: int | None = None) -> None:
        """Forgive all or part of the surcharge, in hardship (CGPPP L2323-7-1); all of it unless told."""
        title = self._title
        if title is None or title.status not in (Status.OPEN, Status.NOTIFIED, Status.ENFORCED):
            raise Rejected("REMISE-ETAT")
        left = title.surcharge - title.cancelled_surcharge - title.waived
        amount = left if cents_waived is None else cents_waived
        if amount > left:
            raise Rejected("REMISE-EXCES")
        title.waived += amount
        self._close_if_nothing_is_due(title)

    def nightly(self) -> None:
        """Do what the days that have passed bring: the batch that runs each night, and catches up."""
        title = self._title
        if title is None or title.status in (Status.VOID, Status.TIME_BARRED):
            return
        if title.status is Status.OPEN and self._today >= title.notified_on:
            title.status = Status.NOTIFIED
        if self._today > _years_later(title.counts_from, _YEARS_TO_RECOVER):
            title.status = Status.TIME_BARRED

    @property
    def _today(self) -> date:
        return self._now().astimezone(_PARIS).date()

    @staticmethod
    def _close_if_nothing_is_due(title: _Title) -> None:
        if title.due <= 0:
            title.status = Status.VOID


def _years_later(start: date, years: int) -> date:
    """Count from date to date; the 28th stands for a 29 February that the year lacks."""
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return start.replace(year=start.year + years, day=28)
