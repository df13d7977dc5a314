"""What a seed draws before a case is made: when its purpose takes place, and how much the forfait is.

What is drawn is data put in the place of other data: all that follows (pasts, limits, traps of the calendar,
verdicts) is derived from it as from the specification's own.
"""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from random import Random

from dateutil.relativedelta import relativedelta

from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.kit.purpose import Purpose
from generator.kit.setup.office_days import move
from generator.kit.setup.preamble import local
from generator.kit.setup.shifting import later_value
from generator.model.draws import Draws, Piece
from generator.model.setting import Setting

_TRIES = 3
"""Dates that are tried for a purpose, anywhere, then on the same day of other years."""
_MONTH_ENDS = 3
"""One life in so many begins about the end of a month."""


@lru_cache(maxsize=4)
def draws(book: Rulebook) -> Draws | None:
    """Give the file of draws; None where the specification has none."""
    return next((entry.datum for entry in book.specification.entries(Draws, "draws")), None)


def stream(*names: object) -> Random:
    """Give a source of chance that some names determine, whatever was drawn before."""
    text = "/".join(map(str, names))
    return Random(int.from_bytes(hashlib.sha256(text.encode()).digest()))  # noqa: S311 replayed, not secret


@dataclass(frozen=True)
class Draw:
    """A way of drawing purposes: at which try, and whether sums move too."""

    given: Draws
    seed: int
    attempt: int
    has_sums: bool = False

    def tellings(self, book: Rulebook, purpose: Purpose) -> Iterator[Purpose]:
        """Give a purpose at other dates, with other sums, in the order in which they are to be tried."""
        chance = stream(self.seed, self.attempt, purpose.key)
        begins = purpose.raws[0].moment.date()
        for by in (*_anywhere(self.given, begins, chance), *_other_years(self.given, begins, chance)):
            found = dated(book, self.given, purpose, _at_work(book, purpose, by))
            yield from self._with_sums(book, found) if self.has_sums else (found,)

    def _with_sums(self, book: Rulebook, purpose: Purpose) -> Iterator[Purpose]:
        """Give a purpose with other sums, in each way in which they move together."""
        more = tariff(self.given, self.seed)
        chosen = _sums_chosen(book)
        settings = {
            name: value + more if name in chosen and isinstance(value, int) else value
            for name, value in purpose.settings.items()
        }
        told: list[Purpose] = []
        close = _a_cent_apart(book, purpose)
        for fields in self.given.sums.together:
            raws = tuple(raw._replace(data=with_sums(raw.data, fields, more)) for raw in purpose.raws)
            found = replace(purpose, raws=raws, settings=settings)
            if found not in told and close <= _a_cent_apart(book, found):
                told.append(found)
                yield found


def ways(given: Draws, seed: int) -> tuple[Draw, ...]:
    """Give the draws that are tried for a rule: with other sums, then dates alone."""
    return Draw(given, seed, 0, has_sums=True), Draw(given, seed, 1), Draw(given, seed, 2)


def days(given: Draws, day: date, chance: Random) -> int:
    """Draw by how many days a life that begins on a day moves."""
    start, end = given.days.from_, given.days.until
    to = start + timedelta(chance.randrange((end - start).days))
    if chance.randrange(_MONTH_ENDS) == 0:
        to = to.replace(day=1) - timedelta(chance.randrange(1, 3))
    return (to - day).days


def _anywhere(given: Draws, day: date, chance: Random) -> list[int]:
    return [days(given, day, chance) for _ in range(_TRIES)]


def _other_years(given: Draws, day: date, chance: Random) -> list[int]:
    """Draw moves to the same day of other years: delays in months are then as long as they were."""
    years = [year for year in range(given.days.from_.year + 1, given.days.until.year + 1) if year != day.year]
    chance.shuffle(years)
    return [(day + relativedelta(year=year) - day).days for year in years[:_TRIES]]


def _at_work(book: Rulebook, purpose: Purpose, by: int) -> int:
    """Give the first move from a drawn one on that puts a purpose on days of who does each thing."""
    return move(book, purpose.raws, purpose.settings.get(book.setting_that_gives("territory")), by)


def tariff(given: Draws, seed: int) -> int:
    """Draw by how much the tariff moves, in cents: never by nothing, unless `draws.yaml` moves no sum."""
    steps = range(given.sums.least, given.sums.most + 1, given.sums.step)
    moved = [step for step in steps if step]
    return stream(seed, "tariff").choice(moved) if moved else 0


def with_sums(data: Mapping[str, object], fields: Collection[str], more: int) -> dict[str, object]:
    """Move some sums, those that are nothing apart."""
    return {
        name: value + more if name in fields and isinstance(value, int) and value > max(0, -more) else value
        for name, value in data.items()
    }


def _a_cent_apart(book: Rulebook, purpose: Purpose) -> frozenset[tuple[object, ...]]:
    """Name the pairs of sums of which one is a cent more: a limit is tried there, and sums move together."""
    fields, chosen = book.scope.fields, _sums_chosen(book)
    told: list[tuple[tuple[object, ...], object]] = [
        ((name,), value) for name, value in sorted(purpose.settings.items()) if name in chosen
    ]
    told += [
        ((place, name), value)
        for place, raw in enumerate(purpose.raws)
        for name, value in sorted(raw.data.items())
        if name in fields and fields[name].type == "money"
    ]
    sums = [(where, value) for where, value in told if isinstance(value, int)]
    return frozenset((*one, *other) for one, low in sums for other, high in sums if high == low + 1)


@lru_cache(maxsize=4)
def _sums_chosen(book: Rulebook) -> frozenset[str]:
    """Name the settings that are sums."""
    settings = book.specification.entries(Setting, "setting")
    return frozenset(entry.id for entry in settings if entry.datum.type == "money")


def dated(book: Rulebook, given: Draws, purpose: Purpose, by: int) -> Purpose:
    """Move a purpose by some days, with the days that its numbers say."""
    zone = book.place(purpose.settings.get(book.setting_that_gives("territory"))).zone

    def later(raw: Raw) -> Raw:
        data = {name: later_value(book, name, value, by, zone) for name, value in raw.data.items()}
        return raw._replace(moment=local(raw.moment + timedelta(by), zone), data=renumbered(given, data, by))

    day = purpose.day + timedelta(by) if purpose.day is not None else None
    return replace(purpose, raws=tuple(map(later, purpose.raws)), day=day)


def renumbered(given: Draws, data: Mapping[str, object], by: int) -> dict[str, object]:
    """Move the days that numbers say."""
    pieces = {one.field: one.pieces for one in given.fields if one.pieces}
    return {
        name: _moved(value, pieces[name], pieces, by) if name in pieces and isinstance(value, str) else value
        for name, value in data.items()
    }


def _moved(text: str, pieces: tuple[Piece, ...], others: Mapping[str, tuple[Piece, ...]], by: int) -> str:
    """Move the day that a number says, in whole or by its first part; one that says no day stays as it is."""
    if sum(piece.length for piece in pieces) != len(text):
        return text
    parts = list(cut(text, pieces))
    form = " ".join(piece.day for piece in pieces if piece.day)
    said = " ".join(part for part, piece in zip(parts, pieces, strict=True) if piece.day)
    day = _day(said, form) if form else None
    for place, piece in enumerate(pieces):
        if piece.like is not None and piece.like in others:
            parts[place] = _moved(parts[place], others[piece.like], others, by)
        elif piece.day is not None and day is not None:
            parts[place] = (day + timedelta(by)).strftime(piece.day)
    return "".join(parts)


def cut(text: str, pieces: tuple[Piece, ...]) -> tuple[str, ...]:
    """Cut a number into its pieces."""
    found, place = [], 0
    for piece in pieces:
        found.append(text[place : place + piece.length])
        place += piece.length
    return tuple(found)


def _day(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text, form).date()
    except ValueError:
        return None
