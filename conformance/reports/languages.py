"""The words of a report in another language than French: data, found by the French text that they stand for.

What the law and the kit say (titles, statements, scenarios) stays in French, and a gloss tells its terms.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import msgspec

from generator.formula.phrases import instant
from generator.formula.words import Words, words

FRENCH = "fr"
_FOLDER = Path(__file__).with_name("languages")


class _Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    texts: dict[str, str]
    """A text, perhaps with `{names}` to fill in, by the French; `one|several` where French has one word."""
    glossary: dict[str, str]
    """What terms of the law mean, by the term."""


@dataclass(frozen=True)
class Language:
    """A language, and its words: a text without one stays in French."""

    code: str = FRENCH
    texts: Mapping[str, str] = field(default_factory=dict)
    glossary: Mapping[str, str] = field(default_factory=dict)
    words: Words = field(default_factory=lambda: words(FRENCH))
    """How what was expected and obtained is said."""

    @property
    def is_french(self) -> bool:
        """Whether nothing is translated."""
        return self.code == FRENCH

    @property
    def colon(self) -> str:
        """The colon: a space stands before it in French alone."""
        return "\u00a0:" if self.is_french else ":"

    def say(self, text: str, **values: object) -> str:
        """Give a text, with what its names stand for."""
        found = self.texts.get(text, text)
        return found.format(**values) if values else found

    def instant(self, iso: str | None) -> str:
        """Write an instant of ISO 8601, or what stands there instead."""
        return instant(self.words, iso) if iso else ""

    def of(self, kit: str) -> "Language":
        """Give the language of a report on a kit that is told in another one than French."""
        return replace(self, words=words(kit)) if self.is_french else self

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
    return Language(code, found.texts, found.glossary, words(code))
