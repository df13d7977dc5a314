"""Parameters, calendars, territories and settings hold values of their type."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from generator.engine import public_holidays, territories
from generator.formula import iso_duration
from generator.model.calendar import Calendar, PublicHoliday, Territories
from generator.model.parameter import DatedValue, Parameter
from generator.model.setting import Setting
from generator.model.specification import Specification
from generator.problems import Problem

_UNITS = {"day": "P5D", "month": "P1M", "year": "P4Y"}


def parameters_have_values(specification: Specification) -> Iterator[Problem]:
    """The values of a parameter are of its type, in the order of their dates; a duration has its calendar."""
    calendars = specification.all(Calendar, "calendar")
    for entry in specification.entries(Parameter, "parameter"):
        parameter = entry.datum
        if (parameter.calendar is not None) != (parameter.type == "duration"):
            message = "a duration names its calendar, another parameter has none"
            yield entry.problem("wrong-parameter", message, "calendar")
            continue
        calendar = calendars.get(parameter.calendar or "")
        for index, value in enumerate(parameter.values):
            expected = _expected(parameter, calendar, value)
            if expected is not None:
                path = ("values", index, "value")
                yield entry.problem("wrong-parameter", f"{expected} is expected here", *path)
        starts = [value.from_ for value in parameter.values]
        if starts != sorted(set(starts)):
            message = "the values do not follow one another in time"
            yield entry.problem("wrong-parameter", message, "values")


def _expected(parameter: Parameter, calendar: Calendar | None, value: DatedValue) -> str | None:
    """Say what a value should be, or None when it is."""
    match parameter.type:
        case "duration":
            read = iso_duration(str(value.value))
            if calendar is None or (read is not None and read[1] == calendar.unit):
                return None
            return f"a duration in {calendar.unit}s, as {_UNITS[calendar.unit]},"
        case "rate":
            return None if isinstance(value.value, str) and _is_rate(value.value) else 'a rate, as "0.20",'
        case "money" | "integer":
            return None if isinstance(value.value, int) and value.value >= 0 else "a positive integer"


def _is_rate(text: str) -> bool:
    try:
        return 0 <= Decimal(text) <= 1
    except InvalidOperation:
        return False


def calendars_are_read(specification: Specification) -> Iterator[Problem]:
    """A calendar has several readings where a doubt leaves them open; a doubt has the same everywhere."""
    readings: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for entry in specification.entries(Calendar, "calendar"):
        calendar = entry.datum
        names = tuple(reading.id for reading in calendar.readings)
        if (len(names) > 1) != (calendar.readings_of is not None) or len(set(names)) != len(names):
            message = "several readings, each with its id, come with the doubt that leaves them open"
            yield entry.problem("wrong-calendar", message, "readings")
        elif calendar.readings_of is not None:
            readings[calendar.readings_of][entry.id] = names
            known = next(iter(readings[calendar.readings_of].values()))
            if names != known:
                message = f"doubt `{calendar.readings_of}` has other readings elsewhere: {', '.join(known)}"
                yield entry.problem("wrong-calendar", message, "readings")


def territories_exist(specification: Specification) -> Iterator[Problem]:
    """The zone of a territory is known; the setting may name each territory."""
    names = {entry.id for entry in specification.by_kind.get("territory", {}).values()}
    for entry in specification.entries(Territories, "territories"):
        for index, territory in enumerate(entry.datum.territories):
            message = territories.fault(territory)
            if message is not None:
                yield entry.problem("unknown-zone", message, "territories", index, "zone")
    for setting in specification.entries(Setting, "setting"):
        codes = {code.code for code in setting.datum.codes}
        if setting.datum.gives == "territory" and codes != names:
            message = f"its codes are not the territories: {', '.join(sorted(names))}"
            named = (
                (verb, sorted(ids)) for verb, ids in (("add", names - codes), ("take away", codes - names))
            )
            hint = "; ".join(f"{verb} {', '.join(ids)}" for verb, ids in named if ids)
            yield setting.problem("wrong-setting", message, "codes", hint=hint)


def public_holidays_are_days(specification: Specification) -> Iterator[Problem]:
    """A public holiday has one day a year; some are known where a delay is put off to a working day."""
    for entry in specification.entries(PublicHoliday, "public-holiday"):
        found = public_holidays.fault(entry.datum)
        if found is not None:
            key, message, hint = found
            yield entry.problem("wrong-holiday", message, key, hint=hint)
    if specification.by_kind.get("public-holiday"):
        return
    for calendar in specification.entries(Calendar, "calendar"):
        for index, reading in enumerate(calendar.datum.readings):
            if reading.postponed:
                message = "put off to a working day, but no public holiday is known"
                hint = "give those of the law in `spec/public-holidays.yaml`"
                yield calendar.problem("missing-holidays", message, "readings", index, "postponed", hint=hint)


def settings_have_values(specification: Specification) -> Iterator[Problem]:
    """A setting of type `code` lists its codes, and a default is a value of the setting."""
    for entry in specification.entries(Setting, "setting"):
        setting = entry.datum
        if (setting.type == "code") != bool(setting.codes):
            yield entry.problem("wrong-setting", "a setting of type `code` has codes, another none", "type")
        elif setting.default is not None and not setting.accepts(setting.default):
            yield entry.problem(
                "wrong-setting", f"the default is not a {setting.type} of the setting", "default"
            )
