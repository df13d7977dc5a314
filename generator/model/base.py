"""The bricks of every datum: strict, frozen, kebab-case in YAML, with references that say their kind."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, GetJsonSchemaHandler, StringConstraints
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError


def kebab(name: str) -> str:
    """Give the YAML key of a Python attribute: `map_channels` is written `map-channels`."""
    return name.rstrip("_").replace("_", "-")


class Datum(BaseModel):
    """A mapping of the specification: unknown keys are refused, values are never coerced."""

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        alias_generator=kebab,
        defer_build=True,  # a class is built inside the file that holds it: most never alone
    )


REFERENCE_KEYWORD = "x-reference"
"""The keyword by which a JSON Schema says that a text is the id of an item of some kind."""


@dataclass(frozen=True)
class Reference:
    """Marks a string as the id of an item of some kind, for the check of references and for IDEs."""

    kind: str

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Leave the kind in the JSON Schema, where the schemas for IDEs put the current ids."""
        return {**handler(schema), REFERENCE_KEYWORD: self.kind}


@dataclass(frozen=True)
class OneSentence:
    """Marks a text that must be exactly one French sentence, with its final full stop."""


@dataclass(frozen=True)
class Prose:
    """Marks a text that may have several lines: every other one has one line, whatever the style of YAML."""


@dataclass(frozen=True)
class FormulaOf:
    """Marks a text that is a formula of a type: `boolean` or `date`."""

    type: Literal["boolean", "date"]


SLUG_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=64)]
"""An identifier in kebab-case, French without accents."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True), Prose()]
"""A French text of any number of sentences."""

Label = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
"""A French title or name, without a final full stop."""

Sentence = Annotated[
    str,
    StringConstraints(min_length=2, max_length=1200, strip_whitespace=True),
    OneSentence(),
]
"""Exactly one French sentence."""

MonthDay = Annotated[str, StringConstraints(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
"""A day of every year: `07-14`."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    rf"{_DAY.pattern}T[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}(\.[0-9]{{1,6}})?)?(Z|[+-][0-9]{{2}}:[0-9]{{2}})?"
)


def _day(value: object) -> object:
    """Read a day written as such: a typed reader would take `1764288000` for a day of 2025."""
    if not isinstance(value, str):
        return value
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass  # no such day
    raise PydanticCustomError("date_parsing", "a date is expected, as 2025-01-31")


def _instant(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        if _INSTANT.fullmatch(value):
            return datetime.fromisoformat(value)
    except ValueError:
        pass  # no such instant
    raise PydanticCustomError(
        "datetime_parsing", "a date and time are expected, as 2025-01-31T09:00:00+01:00"
    )


Day = Annotated[date, BeforeValidator(_day)]
"""A date, written `2025-01-31` and no other way."""

Instant = Annotated[datetime, BeforeValidator(_instant)]
"""A date and time, written `2025-01-31T09:00:00+01:00` and no other way."""

StepName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.[a-z0-9-]+$")]

FormulaText = Annotated[str, StringConstraints(min_length=1, max_length=1000, strip_whitespace=True)]
Condition = Annotated[FormulaText, FormulaOf("boolean")]
"""A formula that is true, false, or unknown where data are missing."""
DateFormula = Annotated[FormulaText, FormulaOf("date")]

EVENT_NAME = "event-name"
"""The kind of what a history holds: a step, or a fact of the life cycle written `fait.constat`."""
FACT_PREFIX = "fait."

ActorId = Annotated[str, Reference("actor")]
CalendarId = Annotated[str, Reference("calendar")]
ChannelId = Annotated[str, Reference("channel")]
DoubtId = Annotated[str, Reference("doubt")]
EcosystemId = Annotated[str, Reference("ecosystem")]
EventId = Annotated[str, Reference("event")]
EventName = Annotated[StepName, Reference(EVENT_NAME)]
ExchangeId = Annotated[str, Reference("exchange")]
ExclusionId = Annotated[str, Reference("exclusion")]
FieldId = Annotated[str, Reference("field")]
GuardId = Annotated[str, Reference("guard")]
ItemId = Annotated[str, Reference("source-item")]
JourneyId = Annotated[str, Reference("journey")]
LegalDateId = Annotated[str, Reference("legal-date")]
MapId = Annotated[str, Reference("map")]
MessageId = Annotated[str, Reference("message")]
PhaseId = Annotated[str, Reference("phase")]
SettingId = Annotated[str, Reference("setting")]
SourceId = Annotated[str, Reference("source")]
StateId = Annotated[str, Reference("state")]
StepId = Annotated[StepName, Reference("step")]
TermId = Annotated[str, Reference("term")]
TerritoryId = Annotated[str, Reference("territory")]

Cycle = Slug
"""A convention under which exchanges exist: a code of the setting that gives it, where the domain has one."""
