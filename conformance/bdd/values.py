"""What a table of a scenario shows, read back: dates, sums, labels of codes."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, tzinfo
from typing import Literal

from conformance.bdd.spoken import spoken
from generator.engine.formats import has_format, refusal
from generator.engine.remaining import Condition, Order
from generator.model.message import FieldDefinition
from generator.model.setting import Setting

_SPOKEN = spoken()
PRESENT, ABSENT = _SPOKEN.values.present, _SPOKEN.values.absent
_DATES = _SPOKEN.dates
_HOUR = f"(?:{_DATES.at}({_DATES.pattern}))?"
_DAY = re.compile(rf"({re.escape(_DATES.first)}|\d{{1,2}}) (\S+) (\d{{4}}){_HOUR}")
_FIGURES = re.compile(rf"(\d\d)/(\d\d)/(\d{{4}}){_HOUR}")
_AMOUNT = re.compile(r"(-?)(\d[\d\s.]*)(?:,(\d{2}))?\s*€")
_OTHER_WORDS: Mapping[str, object] = {
    _SPOKEN.says("empty"): "",
    _SPOKEN.says("no-content"): {},
    _SPOKEN.says("true-value"): True,
    _SPOKEN.says("false-value"): False,
}
"""How a table writes what is no value of a field."""
_BOUNDS: tuple[tuple[str, Order], ...] = tuple(
    (words.removesuffix("{}"), order)
    for bounds in (_SPOKEN.bounds.dates, _SPOKEN.bounds.others)
    for order, words in bounds.items()
)
EITHER = _SPOKEN.joins.either


class UnreadableError(ValueError):
    """A text says nothing that its field may hold; the text tells what was expected."""


def day_of(text: str) -> date:
    """Read a day, its hour apart; raises UnreadableError."""
    figures = _FIGURES.fullmatch(text)
    if figures is not None:
        try:
            return date(int(figures[3]), int(figures[2]), int(figures[1]))
        except ValueError as problem:
            raise UnreadableError(f"`{text}` is no day of the calendar") from problem
    found = _DAY.fullmatch(text)
    if found is None or found[2] not in _DATES.months:
        raise UnreadableError(f"`{text}` is not a day, as `13 {_DATES.months[0]} 2025`")
    number = 1 if found[1] == _DATES.first else int(found[1])
    try:
        return date(int(found[3]), _DATES.months.index(found[2]) + 1, number)
    except ValueError as problem:
        raise UnreadableError(f"`{text}` is no day of the calendar") from problem


def hour_of(text: str) -> time | None:
    """Read the hour of a day, None where it says none; raises UnreadableError."""
    found = _FIGURES.fullmatch(text) or _DAY.fullmatch(text)
    if found is None or found[4] is None:
        return None
    try:
        hour, minute, second = (*map(int, re.findall(r"\d+", found[4])), 0, 0)[:3]
        return time(hour, minute, second)
    except ValueError as problem:
        raise UnreadableError(f"`{text}` is no hour of the day") from problem


def instant_of(day: date, hour: time, zone: tzinfo) -> datetime:
    """Give an instant with the offset of a place that day."""
    return datetime.fromisoformat(datetime.combine(day, hour).replace(tzinfo=zone).isoformat())


def value_of(field: FieldDefinition | Setting, text: str, zone: tzinfo) -> object:
    """Read what a field holds, as a message says it; raises UnreadableError where it is no such value."""
    value = _typed(field, text, zone)
    if (
        isinstance(field, FieldDefinition)
        and field.type not in ("document", "composite")
        and isinstance(value, str | int)
        and has_format(field)
    ):
        reason = refusal(field, value)
        if reason is not None:
            raise UnreadableError(f"`{text}` is not a value of « {field.label} »: {reason}")
    return value


def _typed(field: FieldDefinition | Setting, text: str, zone: tzinfo) -> object:
    match field.type:
        case "money":
            return _amount(text)
        case "integer":
            return _integer(text)
        case "boolean" if text in (_SPOKEN.values.affirmed, _SPOKEN.values.denied):
            return text == _SPOKEN.values.affirmed
        case "code" if text in (codes := {code.label: code.code for code in field.codes}):
            return codes[text]
        case "date":
            return day_of(text).isoformat()
        case "instant":
            return instant_of(day_of(text), hour_of(text) or time(9), zone).isoformat()
        case "text" | "time" | "duration" if text not in _OTHER_WORDS:
            return _SPOKEN.duration_of(text) if field.type == "duration" else text
        case "document" if text == _SPOKEN.values.attached:
            return f"{field.id}.pdf"
        case "composite" if text == PRESENT:
            return text
    raise UnreadableError(f"`{text}` is not a value of « {field.label} »{_choices(field)}")


def literal(field: FieldDefinition, text: str) -> object:
    """Read what a message holds instead of a value, as the tables of the kit write it."""
    if re.fullmatch(r"-?\d+", text) and (field.type != "text" or field.pattern is None):
        return int(text)
    return _OTHER_WORDS.get(text, text)


def other_reading(field: FieldDefinition, text: str) -> object:
    """Read a value that is right as one of another type: a number for words, words for a day or for yes.

    None where it has no other reading.
    """
    if field.type == "boolean" or (field.type in ("date", "instant") and _FIGURES.fullmatch(text)):
        return text
    if field.type == "duration":
        return text if _SPOKEN.duration_of(text) != text else None
    found = literal(field, text) if field.type == "text" and field.pattern is None else text
    return None if found == text else found


def condition_of(field: FieldDefinition, text: str, zone: tzinfo) -> Condition:
    """Read what a field must be; raises UnreadableError."""
    if text in (PRESENT, ABSENT):
        order: Literal["present", "absent"] = "present" if text == PRESENT else "absent"
        return Condition(field.id, order)
    for words, bound in _BOUNDS:
        if text.startswith(words) and field.type != "text":
            return Condition(field.id, bound, value_of(field, text.removeprefix(words), zone))
    labels = {code.label for code in field.codes}
    if field.type == "code" and text not in labels and EITHER in text:
        among = tuple(str(value_of(field, one, zone)) for one in text.split(EITHER))
        return Condition(field.id, "in", among)
    return Condition(field.id, "==", value_of(field, text, zone))


def _amount(text: str) -> int:
    found = _AMOUNT.fullmatch(text)
    if found is None:
        raise UnreadableError(f"`{text}` is not an amount, as `35,00 €`")
    whole = re.sub(r"[\s.]", "", found[2])
    return int(f"{found[1]}{whole}{found[3] or '00'}")


def _integer(text: str) -> int:
    if re.fullmatch(r"-?\d+", text) is None:
        raise UnreadableError(f"`{text}` is not a whole number")
    return int(text)


def _choices(field: FieldDefinition | Setting) -> str:
    if field.type == "code":
        return f"; it is one of: {', '.join(code.label for code in field.codes)}"
    return {"boolean": "; it is `oui` or `non`"}.get(field.type, "")
