"""The words in which formulas, and what is found of them, are said: data, a file a language."""

from functools import cache
from pathlib import Path

import msgspec

from generator.formula.durations import Unit

_FOLDER = Path(__file__).parent
FRENCH = "fr"


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a language says; `{0}`, `{1}` stand in a phrase for what it is said of."""

    months: tuple[str, ...]
    first: str
    """The first day of a month: « 1er »."""
    day: str
    instant: str
    """A day, with its hour."""
    seconds: str
    """What follows it where it has seconds."""
    moment: str
    """The same in a formula, to the minute."""
    thousands: str
    decimals: str
    amount: str
    rate: str
    numbers: tuple[str, ...]
    """Those that are written in letters, from zero."""
    units: dict[Unit, tuple[str, str]]
    """What a duration counts, one and several."""
    clear: dict[Unit, tuple[str, str]]
    """The same of a clear delay."""
    counts: dict[str, tuple[str, str]]
    """What is counted, one and several."""
    joins: dict[str, str]
    """What stands between several things."""
    contractions: tuple[tuple[str, str, str], ...]
    """A preposition, the article that a phrase meets after it, and what they become."""
    phrases: dict[str, str]
    code: str = FRENCH


@cache
def words(code: str) -> Words:
    """Give the words of a language; in French where it has none."""
    path = _FOLDER / f"{code}.yaml"
    if not path.is_file():
        return words(FRENCH)
    return msgspec.structs.replace(msgspec.yaml.decode(path.read_bytes(), type=Words), code=code)


def spoken_in() -> tuple[str, ...]:
    """Name the languages that have words."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yaml")))
