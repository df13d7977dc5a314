"""From the columns and activities of a log to an event of the specification, by a mapping."""

import json
import re
from collections.abc import Mapping as Values
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from conformance.audit.canonical import Refused, Row
from conformance.audit.mapping import Mapping
from conformance.audit.readers.cells import plain
from generator import events
from generator.engine import Rulebook
from generator.engine.formats import FIRST_YEAR, LAST_YEAR
from generator.events import written
from generator.model.message import FieldDefinition
from generator.model.setting import Setting

REASONS: Values[str, str] = {
    "no-dossier": "no number of a dossier",
    "rounded-dossier": "a spreadsheet rounded the number of the dossier: make its column a text",
    "bad-time": "no date and time with its offset, of a year that rules know",
    "unknown-type": "no exchange or fact of that name",
    "unknown-channel": "no channel of that name",
    "bad-data": "its message is no JSON object",
    "bad-accepted": "neither true nor false",
    "bad-setting": "a setting that the specification does not admit",
    "ignored": "the mapping says that it is no event",
}
"""Why a row is refused, by its code; those of CloudEvents have the codes of their reader."""
ROUNDED = re.compile(r"[0-9]+([.,][0-9]+)?[eE]\+[0-9]{2,}")
"""A number that lost its digits, as spreadsheets and floats write it: several dossiers would be one."""
TRUTHS: Values[str, bool] = {"true": True, "1": True, "false": False, "0": False}
"""How a log says true and false, in whatever case."""


class RefusalError(ValueError):
    """A row that is refused; its text is the code."""


class Naming:
    """Reads the rows of a log that has columns, or attributes."""

    def __init__(self, book: Rulebook, mapping: Mapping) -> None:
        self.book = book
        self.mapping = mapping
        self._zone = ZoneInfo(mapping.zone) if mapping.zone is not None else None
        self._channels = frozenset(book.specification.by_kind.get("channel", {}))
        columns, renamed = mapping.columns, {one.column: name for name, one in mapping.fields.items()}
        self._envelope = frozenset(
            one for one in columns.model_dump().values() if one is not None and one != columns.data
        )
        self._fields = {**{name: name for name in book.scope.fields if name not in mapping.fields}, **renamed}

    def row(self, place: str, values: Values[str, Any]) -> Row | Refused:
        """Read one row, from the names of its columns to their values."""
        values = {name: plain(value) for name, value in values.items()}
        try:
            return self._row(place, values)
        except RefusalError as refusal:
            code = str(refusal)
            return Refused(place, code, REASONS[code], _told(values))

    def _row(self, place: str, values: Values[str, Any]) -> Row:
        columns, mapping = self.mapping.columns, self.mapping
        activity = _text(values.get(columns.type))
        if activity in mapping.ignored:
            raise RefusalError("ignored")
        type_ = mapping.types.get(activity or "", activity or "")
        if type_ not in self.book.scope.events:
            raise RefusalError("unknown-type")
        dossier = _text(values.get(columns.dossier))
        if not dossier:
            raise RefusalError("no-dossier")
        if ROUNDED.fullmatch(dossier):
            raise RefusalError("rounded-dossier")
        moment = self._moment(values.get(columns.time))
        source = _text(values.get(columns.source or ""))
        channel = _text(values.get(columns.channel or ""))
        if channel is not None and channel not in self._channels:
            raise RefusalError("unknown-channel")
        settings = self._settings(values)
        return Row(
            place,
            dossier,
            moment,
            type_,
            _text(values.get(columns.id or "")),
            mapping.sources.get(source, source) if source is not None else None,
            channel,
            _truth(values.get(columns.accepted or "")),
            _message(self._data(type_, values)),
            written(settings) if settings else None,
        )

    def _settings(self, values: Values[str, Any]) -> dict[str, Any]:
        known = self.book.specification.all(Setting, "setting")
        found: dict[str, Any] = {}
        whole = values.get(self.mapping.columns.settings or "")
        if whole:
            found = settings_in(self.book, written(whole) if isinstance(whole, dict) else str(whole))
        for name, column in self.mapping.settings.items():
            cell = values.get(column)
            if cell is None or cell == "":
                continue
            digits = str(cell)
            is_number = known[name].type in ("integer", "money") and digits.isdecimal()
            found[name] = int(digits) if is_number and len(digits) <= events.MAX_DIGITS else cell
            if not known[name].accepts(found[name]):
                raise RefusalError("bad-setting")
        return found

    def _moment(self, value: object) -> int:
        if isinstance(value, datetime):
            moment = value
        else:
            try:
                moment = events.instant(str(value))
            except ValueError:
                moment = self._local(str(value))
        if moment.tzinfo is None:
            if self._zone is None:
                raise RefusalError("bad-time")
            moment = moment.replace(tzinfo=self._zone)
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise RefusalError("bad-time")
        return microseconds(moment)

    def _local(self, value: str) -> datetime:
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            raise RefusalError("bad-time") from None

    def _data(self, type_: str, values: Values[str, Any]) -> dict[str, Any]:
        whole = values.get(self.mapping.columns.data or "")
        data: dict[str, Any] = {}
        if whole is not None and whole != "":
            try:
                data = events.value(str(whole).encode()) if not isinstance(whole, dict) else dict(whole)
            except events.Unreadable:
                raise RefusalError("bad-data") from None
            if not isinstance(data, dict):
                raise RefusalError("bad-data")
        shape = self.book.scope.events[type_]
        for name, value in values.items():
            field = self._fields.get(name)
            if (
                field is None
                or value is None
                or value == ""
                or field not in shape.fields
                or name in self._envelope
            ):
                continue
            given = self.mapping.fields.get(field)
            in_euros = given is not None and given.unit == "euros"
            data.setdefault(field, typed(self.book.scope.fields[field], value, in_euros=in_euros))
        return data


def typed(field: FieldDefinition, cell: object, *, in_euros: bool = False) -> object:
    """Give a cell as JSON has it: what the dictionary refuses stays as it was, for the rules to judge."""
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10] if field.type == "date" else cell.isoformat()
    if field.type in ("integer", "money"):
        try:
            number = Decimal(str(cell)) * (100 if in_euros else 1)
        except ArithmeticError:
            return cell
        # An integer of more digits is one that no reader of events takes: it stays the text that it was.
        is_bounded = number.is_finite() and number.adjusted() < events.MAX_DIGITS
        return int(number) if is_bounded and number == number.to_integral_value() else cell
    if field.type == "boolean":
        return TRUTHS.get(str(cell).lower(), cell)
    if field.type in ("composite", "document") and isinstance(cell, str):
        try:
            return events.value(cell.encode())
        except events.Unreadable:
            return cell
    if field.type == "date" and isinstance(cell, str):
        return cell[:10] if "T" in cell else cell
    return cell if isinstance(cell, list | dict) else str(cell)


def _message(data: dict[str, Any]) -> str:
    """Write a message; one that no reader of events would take is refused with its row."""
    message = written(data)
    try:
        events.value(message.encode(), depth=events.MAX_DEPTH)
    except events.Unreadable:
        raise RefusalError("bad-data") from None
    return message


def settings_in(book: Rulebook, written: str) -> dict[str, Any]:
    """Read the settings of a dossier, a JSON object; raises RefusalError for what is none of them."""
    known = book.specification.all(Setting, "setting")
    try:
        found = events.value(written.encode())
    except events.Unreadable:
        raise RefusalError("bad-setting") from None
    if not isinstance(found, dict) or not all(
        name in known and known[name].accepts(one) for name, one in found.items()
    ):
        raise RefusalError("bad-setting")
    return found


def microseconds(moment: datetime) -> int:
    """Give the microseconds since 1970 of an instant with its offset, exactly."""
    since = moment - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def _text(value: object) -> str | None:
    return None if value is None or value == "" else str(value)


def _truth(value: object) -> bool | None:
    if value is None or value == "" or isinstance(value, bool):
        return value if isinstance(value, bool) else None
    known = TRUTHS.get(str(value).lower())
    if known is None:
        raise RefusalError("bad-accepted")
    return known


def _told(values: Values[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, default=str)
