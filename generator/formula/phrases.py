"""A sentence as a tree, which each language says by its own words; it is read as the French one.

A tree is a text, which is said as it is, or the name of a phrase and what it is said of.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from string import Formatter
from typing import Any

from generator.formula.durations import Duration, iso_duration
from generator.formula.words import FRENCH, Words, words

Tree = str | tuple[Any, ...]
"""A text, or a name and its parts: trees, and numbers."""
Naming = Callable[[str, str], str]
"""How what is named by an id is told, from its kind (`step`, `rule`, `state`, `time`) and the id."""
NAMED = ("step", "rule", "state", "time")
_JOINED = "join"
_PROSE = "prose"


class Phrase(str):
    """A sentence in French that knows its tree: as any text, once it is joined to another."""

    __slots__ = ("tree",)
    tree: Tree

    def __new__(cls, text: str, tree: Tree) -> "Phrase":
        """Make one of its French and of its tree."""
        made = super().__new__(cls, text)
        made.tree = tree
        return made

    def __reduce__(self) -> tuple[type["Phrase"], tuple[str, Tree]]:
        """Give what a copy is made of."""
        return Phrase, (str(self), self.tree)


def phrase(name: str, *parts: "str | int | Tree") -> Phrase:
    """Say a phrase, by its name, of some parts."""
    return _made((name, *map(_part, parts)), parts)


def joined(between: str, parts: Iterable["str | Tree"]) -> Phrase:
    """Say several things, with what stands between them."""
    some = tuple(parts)
    return _made((_JOINED, between, *map(_part, some)), some)


def either(parts: Iterable["str | Tree"]) -> Phrase:
    """Say several things of which one is enough; one alone is itself."""
    some = tuple(parts)
    if len(some) > 1:
        return joined("or", some)
    only = some[0] if some else ""
    return only if isinstance(only, Phrase) else _made(only, some)


def prose(text: str, language: str, tree: Tree) -> Phrase:
    """Give what a specification says in its language, and what is said of it in the others."""
    return Phrase(text, (_PROSE, language, text, tree))


def named(kind: str, id_: str) -> Tree:
    """Give what is named by an id: a step, a rule, a state, an instant."""
    return (kind, id_)


def _part(part: "str | int | Tree") -> "int | Tree":
    """Give the tree of a text, or a number; a text without a tree is said as it is."""
    return part.tree if isinstance(part, Phrase) else part


def of_tree(tree: Tree) -> Phrase:
    """Give a tree with what it says in French."""
    return Phrase(spoken(tree, words(FRENCH)), tree)


_remembered = lru_cache(maxsize=8192)(of_tree)
_LONG = 1000
"""Characters from which a sentence is not remembered: an implementation could say any number of such ones."""


def _made(tree: Tree, parts: "Sequence[str | int | Tree]") -> Phrase:
    """Make a sentence of its parts: most of them are said again and again."""
    lengths = (len(one) if isinstance(one, str) else size(one) for one in parts if not isinstance(one, int))
    return (_remembered if sum(lengths) < _LONG else of_tree)(tree)


def in_language(text: str, code: str, naming: Naming | None = None) -> str:
    """Say a text in a language; one without a tree stays as it is."""
    if not isinstance(text, Phrase) or (code == FRENCH and naming is None):
        return text if type(text) is not Phrase else str(text)
    return spoken(text.tree, words(code), naming)


def spoken(tree: Tree, language: Words, naming: Naming | None = None) -> str:
    """Say a tree in a language; raises KeyError, IndexError or ValueError for what is no tree."""
    if isinstance(tree, str):
        return tree
    kind, *parts = tree
    if kind in NAMED:
        return parts[0] if naming is None else naming(kind, parts[0])
    if kind in _VALUES:
        return _VALUES[kind](language, *parts)
    if kind == _JOINED:
        return language.joins[parts[0]].join(spoken(part, language, naming) for part in parts[1:])
    if kind == _PROSE:
        return parts[1] if parts[0] == language.code else spoken(parts[2], language, naming)
    if kind in language.counts:
        return language.counts[kind][parts[0] != 1].format(parts[0])
    told = [part if isinstance(part, int) else spoken(part, language, naming) for part in parts]
    return _filled(language, language.phrases[kind], told)


def _filled(language: Words, pattern: str, told: list[str | int]) -> str:
    """Put what is told in its places; an article contracts with the preposition before it."""
    made = ""
    for before, place in _slots(pattern):
        made += before
        if place is None:
            continue
        part = str(told[place])
        for preposition, article, both in language.contractions:
            if made.endswith((f" {preposition}", preposition)) and part.startswith(article):
                ends = made.removesuffix(preposition)
                if not ends[-1:].isalnum():
                    made, part = f"{ends}{both}", part.removeprefix(article)
                    break
        made += part
    return made


@lru_cache(maxsize=1024)
def _slots(pattern: str) -> tuple[tuple[str, int | None], ...]:
    """Cut a pattern into texts, each with the part that follows it, if any does."""
    return tuple(
        (text, None if name is None else int(name)) for text, name, _, _ in Formatter().parse(pattern)
    )


def slots_of(pattern: str) -> int:
    """Count the parts that a pattern is said of."""
    return len({place for _, place in _slots(pattern) if place is not None})


def day(language: Words, iso: str) -> str:
    """Write a day of ISO 8601; any other text stays as it is."""
    with suppress(ValueError):
        read = date.fromisoformat(iso)
        number = language.first if read.day == 1 else read.day
        return language.day.format(day=number, month=language.months[read.month - 1], year=read.year)
    return iso


def instant(language: Words, iso: str) -> str:
    """Write an instant of ISO 8601, to the second where it has some; any other text stays as it is."""
    with suppress(ValueError):
        read = datetime.fromisoformat(iso)
        told = language.instant.format(
            day=day(language, f"{read:%Y-%m-%d}"), hour=read.hour, minute=read.minute
        )
        return f"{told}{language.seconds.format(second=read.second)}" if read.second else told
    return iso


def _moment(language: Words, iso: str) -> str:
    with suppress(ValueError):
        read = datetime.fromisoformat(iso)
        told = day(language, f"{read:%Y-%m-%d}")
        return language.moment.format(day=told, hour=read.hour, minute=read.minute)
    return iso


def amount(language: Words, cents: str) -> str:
    """Write cents as euros; any other text stays as it is."""
    with suppress(InvalidOperation):
        euros = f"{abs(Decimal(cents)) / 100:,.2f}"
        told = euros.replace(",", "\0").replace(".", language.decimals).replace("\0", language.thousands)
        return ("-" if Decimal(cents) < 0 else "") + language.amount.format(told)
    return cents


def _rate(language: Words, number: str) -> str:
    with suppress(InvalidOperation):
        return language.rate.format(
            f"{(Decimal(number) * 100).normalize():f}".replace(".", language.decimals)
        )
    return number


def _duration(language: Words, iso: str, *, is_franc: bool = False, is_postponed: bool = False) -> str:
    read = iso_duration(iso)
    if read is None:
        return iso
    number, unit = read
    told = language.numbers[number] if number < len(language.numbers) else str(number)
    counted = (language.clear if is_franc else language.units)[unit][number > 1]
    return (
        _filled(language, language.phrases["postponed"], [f"{told} {counted}"])
        if is_postponed
        else f"{told} {counted}"
    )


_VALUES: dict[str, Callable[..., str]] = {
    "day": day,
    "instant": instant,
    "moment": _moment,
    "amount": amount,
    "rate": _rate,
    "duration": lambda language, iso, franc, postponed: _duration(
        language, iso, is_franc=bool(franc), is_postponed=bool(postponed)
    ),
}


def duration_tree(duration: Duration) -> Tree:
    """Give the tree of a duration."""
    return ("duration", duration.iso, int(duration.franc), int(duration.postponed))


def read(value: object) -> Tree | None:
    """Read a tree from JSON; None for what is none."""
    match value:
        case str():
            return value
        case [str(kind), *parts] if kind in NAMED or kind in _PLAIN:
            return (kind, parts[0]) if len(parts) == 1 and isinstance(parts[0], str) else None
        case ["duration", str(iso), int(franc), int(postponed)]:
            return ("duration", iso, franc, postponed)
        case ["join", str(between), *parts] if between in words(FRENCH).joins:
            return _whole((_JOINED, between), [read(part) for part in parts])
        case ["prose", str(language), str(text), other]:
            return _whole((_PROSE, language, text), [read(other)])
        case [str(kind), int(number)] if kind in words(FRENCH).counts:
            return (kind, number)
        case [str(kind), *parts] if len(parts) == slots_of(words(FRENCH).phrases.get(kind, "{0}{1}{2}{3}")):
            return _whole((kind,), [part if isinstance(part, int) else read(part) for part in parts])
        case _:
            return None


_PLAIN = frozenset({"day", "instant", "moment", "amount", "rate"})


def _whole(head: tuple[str, ...], parts: list[Any]) -> Tree | None:
    return None if None in parts else (*head, *parts)


def without(tree: Tree, change: Callable[[str], str]) -> Tree:
    """Give a tree each of whose texts is changed: what it says of people, hidden. Days and sums stay."""
    if isinstance(tree, str):
        return change(tree)
    kind, *parts = tree
    if kind in _VALUES:
        return tree
    changed = [part if isinstance(part, int) else without(part, change) for part in parts]
    kept = {_JOINED: 1, _PROSE: 1}.get(kind, 0)
    return (kind, *parts[:kept], *changed[kept:])


def size(tree: Tree) -> int:
    """Count the characters that a tree holds."""
    return (
        len(tree) if isinstance(tree, str) else sum(size(part) for part in tree if not isinstance(part, int))
    )
