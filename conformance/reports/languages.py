"""The words of a report in another language than French: data, found by the French text that they stand for.

What the law and the kit say (titles, statements, scenarios) stays in French, and a gloss tells its terms.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import zip_longest
from pathlib import Path

import msgspec

from generator.formula.french import MONTHS

_DAY = re.compile(
    rf"\b(1er|\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})(?: à (\d{{1,2}}) h (\d\d)(?: min (\d\d) s)?)?"
)
"""A day in French, with its hour perhaps."""
_LABEL = re.compile("(?<=«)[^«»]+(?=»)")
_HELD = "\ue000"
"""What stands for a label while what is around it is told: a name of the law stays as it is."""
FRENCH = "fr"
_FOLDER = Path(__file__).with_name("languages")


class _Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    texts: dict[str, str]
    """A text, perhaps with `{names}` to fill in, by the French; `one|several` where French has one word."""
    glossary: dict[str, str]
    """What terms of the law mean, by the term."""
    values: dict[str, str]
    """How values are said: the French, as regular expressions, and what stands for it."""
    months: tuple[str, ...]
    instant: str
    """How an hour follows a day, of `{day}`, `{hour}`, `{minute}` and `{second}`."""


@dataclass(frozen=True)
class Language:
    """A language, and its words: a text without one stays in French."""

    code: str = FRENCH
    texts: Mapping[str, str] = field(default_factory=dict)
    glossary: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    instant: str = ""

    @property
    def is_french(self) -> bool:
        """Whether nothing is translated."""
        return self.code == FRENCH

    @property
    def colon(self) -> str:
        """The colon: a space stands before it in French alone."""
        return " :" if self.is_french else ":"

    def say(self, text: str, **values: object) -> str:
        """Give a text, with what its names stand for."""
        found = self.texts.get(text, text)
        return found.format(**values) if values else found

    def value(self, text: str) -> str:
        """Say what was expected or obtained, with its days and sums; the rest stays as it was sent."""
        if self.is_french:
            return text
        labels = _LABEL.findall(text)
        told = _LABEL.sub(_HELD, text)
        for french, other in self.values.items():
            told = re.sub(french, other, told)
        told = _DAY.sub(self._day, told)
        parts = told.split(_HELD)
        return "".join(one for pair in zip_longest(parts, labels, fillvalue="") for one in pair)

    def _day(self, found: re.Match[str]) -> str:
        day = f"{found[1].removesuffix('er')} {self.months[MONTHS.index(found[2])]} {found[3]}"
        if found[4] is None:
            return day
        second = f":{found[6]}" if found[6] is not None else ""
        return self.instant.format(day=day, hour=f"{int(found[4]):02}", minute=found[5], second=second)

    def count(self, number: int, one: str, several: str) -> str:
        """Give a number with its word: zero is singular in French alone."""
        is_one = number < 2 if self.is_french else number == 1  # noqa: PLR2004 two are several
        pair = self.texts.get(f"{one}|{several}", f"{one}|{several}").split("|")
        return f"{number} {self.say(pair[0] if is_one else pair[-1])}"


def languages() -> tuple[str, ...]:
    """Name the languages in which a report may be written, French first."""
    return FRENCH, *sorted(path.stem for path in _FOLDER.glob("*.yaml"))


@cache
def language(code: str) -> Language:
    """Give a language by its code; raises FileNotFoundError where there is none."""
    if code == FRENCH:
        return Language()
    content = (_FOLDER / f"{code}.yaml").read_bytes()
    found = msgspec.yaml.decode(content, type=_Catalogue)
    return Language(code, found.texts, found.glossary, found.values, found.months, found.instant)
