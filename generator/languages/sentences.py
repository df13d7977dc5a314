"""A language of the kit: what its folder says, and how it writes days, sums and names with it."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property, lru_cache
from pathlib import Path

from pydantic import ValidationError

from generator.languages.parts import (
    Amounts,
    Bounds,
    Clause,
    Dates,
    Delays,
    Heads,
    Joins,
    Keywords,
    Pattern,
    PatternRole,
    Preposition,
    Rows,
    Short,
    Typography,
    Values,
)
from generator.languages.wanting import hold_to, mistaken, refused
from generator.model.base import Datum
from generator.source import document

__all__ = ["Language", "Pattern", "PatternRole", "language", "names"]

_HERE = Path(__file__).parent
_FILE = "sentences.yaml"
FRENCH = "fr"
"""The language whose file says all that there is to say."""
_DURATION = re.compile(r"P([1-9][0-9]*)([A-Z])")


class Language(Datum):
    """The file `sentences.yaml` of a language."""

    id: str
    """Its code in Gherkin: `fr`."""
    keywords: Keywords
    patterns: tuple[Pattern, ...]
    """The sentence patterns of the whole kit: fewer than twenty, whatever the domain holds."""
    dates: Dates
    delays: Delays
    amounts: Amounts
    of: Preposition
    to: Preposition
    clause: Clause
    values: Values
    bounds: Bounds
    joins: Joins
    short: Short
    typography: Typography
    rows: Rows
    heads: Heads
    traps: dict[str, str]
    """Why a delay is tried at each trap of the calendar, by the trap."""
    examples: dict[str, str]
    """Why an example picked by hand makes a case, by its verdict."""
    limits: dict[str, str]
    """On which side of a limit a case stands, by the bound and the side."""
    units: dict[str, str]
    """The smallest amount by which a value passes its limit, by its type."""
    certainties: dict[str, str]
    """What each certainty of the data means."""
    confidences: dict[str, str]
    refusals: dict[str, str]
    """Why a value is none of its field's, by the type that was expected or by what is wrong."""
    texts: dict[str, str]
    """Titles, reasons and headings; `{slot}` stands for what varies."""

    @cached_property
    def by_id(self) -> Mapping[str, Pattern]:
        """The patterns by id."""
        return {pattern.id: pattern for pattern in self.patterns}

    def says(self, key: str, **slots: object) -> str:
        """Give a text with what varies in it; raises KeyError for one that the language has not."""
        return self.texts[key].format(**slots)

    def unmarked(self, situation: str) -> str:
        """Give a situation without the words that say that it is a fault, or that it had better not be."""
        for key in ("fault", "unwise"):
            situation = situation.removeprefix(self.says(key, text=""))
        return situation

    def certainty(self, certainty: str, confidence: str | None) -> str:
        """Say how certain a fact is."""
        told = self.certainties[certainty]
        if confidence is None:
            return told
        return self.says("confidence", certainty=told, confidence=self.confidences[confidence])

    def that(self, clause: str) -> str:
        """Give what joins a clause to the words before it: « que », or « qu’ » before a vowel."""
        begins = clause[:1].lower()
        return self.clause.elided if not begins or begins in self.clause.vowels else self.clause.word

    def named(self, phrase: str, spoken: str) -> str:
        """Put what an actor is called in the place that a phrase keeps for it, with its contraction."""
        before, brace, rest = phrase.partition("{")
        if not brace:
            return phrase
        after = rest.partition("}")[2]
        for preposition in (self.to, self.of):
            if before.endswith(f" {preposition.word}"):
                return f"{before.removesuffix(preposition.word)}{preposition.before(spoken)}{after}"
        return f"{before}{spoken}{after}"

    def amount(self, cents: int) -> str:
        """Write cents as euros: `35,00 €`."""
        euros, rest = divmod(abs(cents), 100)
        sign = "-" if cents < 0 else ""
        grouped = f"{euros:,}".replace(",", self.amounts.thousands)
        return f"{sign}{grouped}{self.amounts.decimals}{rest:02}{self.amounts.sign}"

    def day(self, day: date) -> str:
        """Write a day: `1er mars 2025`."""
        number = self.dates.first if day.day == 1 else str(day.day)
        return f"{number} {self.dates.months[day.month - 1]} {day.year}"

    def hour(self, moment: datetime) -> str:
        """Write an hour: `9 h`, `10 h 05`, `23 h 59 min 59 s`."""
        dates = self.dates
        form = dates.seconds if moment.second else dates.minutes if moment.minute else dates.hour
        return form.format(hour=moment.hour, minute=moment.minute, second=moment.second)

    def instant(self, moment: datetime, *, hours: bool) -> str:
        """Write a day, with its hour where it matters."""
        day = self.day(moment.date())
        return f"{day}{self.dates.at}{self.hour(moment)}" if hours else day

    @cached_property
    def date_pattern(self) -> str:
        """A regular expression of a date as the kit writes it, with its hour where it matters."""
        return rf"{self._date}(?:{self.dates.at}{self.dates.pattern})?"

    @property
    def _date(self) -> str:
        """A regular expression of a day without an hour."""
        months, first = "|".join(self.dates.months), re.escape(self.dates.first)
        return rf"(?:(?:{first}|[2-9]|[12]\d|3[01]) (?:{months}) \d{{4}}|\d\d/\d\d/\d{{4}})"

    @cached_property
    def relative_pattern(self) -> str:
        """A regular expression of how a day is told from that of the line before it, or from one named."""
        after = rf"\d+ {self.delays.after} {self.date_pattern}"
        return rf"{self.delays.same_day}|{self.delays.next_day}|\d+ {self.delays.later}|{after}"

    @cached_property
    def _day(self) -> re.Pattern[str]:
        months, first = "|".join(self.dates.months), re.escape(self.dates.first)
        return re.compile(rf"({first}|[1-9]|[12]\d|3[01]) ({months}) (\d{{4}})(?={self.dates.at}|$)")

    def numeric(self, text: str) -> str:
        """Write a day in figures, as a narrow table does: `13/01/2025`; any other text stays as it is."""
        found = self._day.match(text)
        if found is None:
            return text
        day = self._number(found[1])
        month = self.dates.months.index(found[2]) + 1
        return f"{day:02}/{month:02}/{found[3]}{text[found.end() :]}"

    def duration(self, iso: str) -> str:
        """Say a duration of ISO 8601: « un mois »; one of several units stays as it is."""
        found = _DURATION.fullmatch(iso)
        if found is None or found[2] not in self.delays.units:
            return iso
        one, several = self.delays.units[found[2]]
        return f"{self.delays.one} {one}" if found[1] == "1" else f"{found[1]} {several}"

    def duration_of(self, said: str) -> str:
        """Read a duration that `duration` said, back to ISO 8601; any other text stays as it is."""
        number, _, unit = said.partition(" ")
        number = "1" if number == self.delays.one else number
        letter = next((letter for letter, words in self.delays.units.items() if unit in words), None)
        return f"P{number}{letter}" if letter is not None and number.isdecimal() else said

    def days_later(self, days: int) -> str:
        """Say how many days later something happens."""
        known = {0: self.delays.same_day, 1: self.delays.next_day}
        return known.get(days, f"{days} {self.delays.later}")

    def days_of(self, text: str) -> int | None:
        """Read how many days later something happens; None where a text says no such thing."""
        if text in (self.delays.same_day, self.delays.next_day):
            return int(text == self.delays.next_day)
        number, space, rest = text.partition(" ")
        return int(number) if space and rest == self.delays.later and number.isdecimal() else None

    def days_after(self, text: str) -> tuple[int, str] | None:
        """Read how many days after which day something happens; None where a text says no such thing."""
        number, space, rest = text.partition(" ")
        day = rest.removeprefix(f"{self.delays.after} ")
        return (int(number), day) if space and day != rest and number.isdecimal() else None

    def without_day(self, sentence: str) -> str:
        """Give the words of a sentence before they say when."""
        whens = rf"{self.dates.day.strip()}|\d+ {self.delays.after}|{self.relative_pattern}"
        return re.sub(rf" (?:{whens}) ?$", "", sentence)

    def without_hour(self, text: str) -> str:
        """Give a day without the hour that follows it; any other text stays as it is."""
        found = re.fullmatch(rf"({self._date}){self.dates.at}{self.dates.pattern}", text)
        return found[1] if found is not None else text

    def day_in(self, text: str) -> date | None:
        """Read a day back where a text is one, without an hour."""
        found = self._day.fullmatch(text)
        return (
            date(int(found[3]), self.dates.months.index(found[2]) + 1, self._number(found[1]))
            if found
            else None
        )

    def _number(self, day: str) -> int:
        return 1 if day == self.dates.first else int(day)


@lru_cache
def names() -> tuple[str, ...]:
    """Name the languages, by the folders of data beside this module."""
    return tuple(sorted(path.parent.name for path in _HERE.glob(f"*/{_FILE}")))


@lru_cache
def language(name: str) -> Language:
    """Give a language; raises LookupError where there is none, DataError where its file is wrong."""
    path = _HERE / name / _FILE
    if not path.is_file():
        raise LookupError(f"no language `{name}`; there are: {', '.join(names())}")
    found, problems = document(str(path), path.read_bytes())
    if found is None or problems:
        raise refused(problems[0].location, problems[0].message, problems[0].hint)
    try:
        read = Language.model_validate(found.value, strict=False)
    except ValidationError as error:
        raise mistaken(found, error) from error
    if name != FRENCH:
        hold_to(language(FRENCH), read, found)
    return read
