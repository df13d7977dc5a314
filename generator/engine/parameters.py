"""What a parameter is worth on a day: the last value that the law gave it, as formulas count with it."""

from datetime import date
from decimal import Decimal

from generator.formula import Duration, Value, iso_duration
from generator.model.calendar import Calendar
from generator.model.parameter import DatedValue, Parameter


def value_on(parameter: Parameter, day: date, calendar: Calendar | None, chosen: str | None) -> Value:
    """Give the value in force on a day; a duration is counted by its calendar, under a chosen reading of it.

    None before the first value, and where a duration has no calendar.
    """
    current: DatedValue | None = None
    for value in parameter.values:
        if value.from_ <= day:
            current = value
    if current is None:
        return None
    match parameter.type:
        case "duration":
            return _duration(str(current.value), calendar, chosen)
        case "rate":
            return Decimal(str(current.value))
        case "money" | "integer":
            return int(current.value)


def _duration(text: str, calendar: Calendar | None, chosen: str | None) -> Duration | None:
    read = iso_duration(text)
    if read is None or calendar is None:
        return None
    number, unit = read
    reading = next((one for one in calendar.readings if one.id == chosen), calendar.readings[0])
    return Duration(number, unit, reading.franc, reading.postponed)
