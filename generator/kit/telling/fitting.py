"""Outlines whose tables fit a page: what does not vary leaves them, then rows part by their reason."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.characters import one_line
from generator.kit.telling.delays import from_tables
from generator.kit.telling.gherkin import (
    Outline,
    Phrased,
    Place,
    brief,
    columns_of,
    in_the_same_words,
    slots,
    words,
)
from generator.kit.telling.lines import Line, Slot
from generator.kit.telling.reasons import (
    WIDEST,
    Reason,
    Row,
    grouped,
    joined,
    noted,
    situated,
    together,
    width,
)
from generator.languages import Language


@dataclass(frozen=True)
class Fitted:
    """An outline with its tables."""

    outline: Outline
    heads: Row
    """The number of the case, its situation where that tells rows apart, then what varies."""
    tables: Mapping[Reason, Sequence[Row]]
    is_brief: bool = False
    """Whether a case is named by its number alone: its feature has the rest of its name."""

    @property
    def situation(self) -> str:
        """Say what tells its rows apart in its title: what all share, or the column of it."""
        shared = _shared_side(self.outline.group)
        if shared is not None:
            return words(shared)
        rows = [row for some in self.tables.values() for row in some]
        heads = range(1, len(self.heads))
        is_told_above = any(reason.notes for reason in self.tables)
        if self.heads[1] == self.outline.language.heads.situation:
            return f"<{self.heads[1]}>"
        ways: list[tuple[int, ...]] = [(at,) for at in heads] if is_told_above else [(1,)]
        ways += [(1, at) for at in heads[1:]]
        apart = next((way for way in ways if _tell_apart(rows, way)), (1,))
        return self.outline.language.joins.listed.join(f"<{self.heads[at]}>" for at in apart)

    @property
    def width(self) -> int:
        """How wide its widest table is."""
        return width(self.heads, self.tables, is_brief=self.is_brief)


_Law = Mapping[str, str]


def _tell_apart(rows: Sequence[Row], columns: Sequence[int]) -> bool:
    """Tell whether some columns tell all rows apart."""
    return len({tuple(row[at] for at in columns) for row in rows}) == len(rows)


def fitted(group: Sequence[Phrased], skipped: int, law: _Law) -> Iterator[Fitted]:
    """Tell cases of one shape in as few outlines as their tables allow, none wider than a page."""
    whole = next((found for way in _WAYS if (found := way(group, skipped, law)) is not None), None)
    if whole is not None:
        yield whole
        return
    parts = _by_reason(group, law)
    if len(parts) == 1:
        parts = [[one] for one in group]
    for part in _gathered(parts, skipped, law):
        yield from fitted(part, skipped, law)


def _gathered(parts: Sequence[list[Phrased]], skipped: int, law: _Law) -> list[list[Phrased]]:
    """Put parts together again, each with the first before it whose table has room for it."""
    found: list[list[Phrased]] = []
    for part in parts:
        home = next((one for one in found if _fits([*one, *part], skipped, law)), None)
        if home is None:
            found.append(list(part))
        else:
            home += part
    return found


def _fits(group: Sequence[Phrased], skipped: int, law: _Law) -> bool:
    return any(way(group, skipped, law) is not None for way in _WAYS)


def _by_reason(group: Sequence[Phrased], law: _Law) -> list[list[Phrased]]:
    """Part cases by their reasons, examples picked by hand beside the limit that they are about."""
    language = group[0].language
    rows = [(Reason(one.case.why, law[one.id]), one) for one in group]
    return [list(members) for members in joined(together(rows), language).values()]


def _whole(group: Sequence[Phrased], skipped: int, law: _Law) -> Fitted | None:
    return _told(in_the_same_words(group, skipped), skipped, law)


def _in_figures(group: Sequence[Phrased], skipped: int, law: _Law) -> Fitted | None:
    return _told(in_the_same_words(group, skipped), skipped, law, is_narrow=True)


def _from_tables(group: Sequence[Phrased], skipped: int, law: _Law) -> Fitted | None:
    return _told(_after_their_tables(group, skipped), skipped, law, is_narrow=True)


def _by_number(group: Sequence[Phrased], skipped: int, law: _Law) -> Fitted | None:
    return _told(in_the_same_words(group, skipped), skipped, law, is_narrow=True, is_brief=True)


def _all(group: Sequence[Phrased], skipped: int, law: _Law) -> Fitted | None:
    return _told(_after_their_tables(group, skipped), skipped, law, is_narrow=True, is_brief=True)


def _above(group: Sequence[Phrased], skipped: int, law: _Law) -> Fitted | None:
    """Say every situation above the table, where the rows are told apart by what they hold."""
    for lines in (in_the_same_words(group, skipped), _after_their_tables(group, skipped)):
        told = _without_their_hour(lines, skipped)
        language = told[0].language
        outline = Outline(told, skipped, brief(columns_of(told, skipped), told, skipped))
        heads, rows = _rows(outline, law)
        bare = [[row[0], *map(language.numeric, row[2:])] for _, row in rows]
        if len({tuple(row[1:]) for row in bare}) < len(bare):
            continue
        apart = dict(zip((row[0] for _, row in rows), bare, strict=True))
        tables = {
            noted(reason, some, language): [apart[row[0]] for row in some]
            for reason, some in joined(together(rows), language).items()
        }
        for is_brief in (False, True):
            found = Fitted(outline, (heads[0], *heads[2:]), tables, is_brief)
            if found.width <= WIDEST:
                return found
    return None


def _after_their_tables(group: Sequence[Phrased], skipped: int) -> Sequence[Phrased]:
    told = in_the_same_words(group, skipped)
    lines = from_tables([one.lines[skipped:] for one in told], told[0].language)
    return [replace(one, lines=(*one.lines[:skipped], *rest)) for one, rest in zip(told, lines, strict=True)]


_WAYS: tuple[Callable[[Sequence[Phrased], int, _Law], Fitted | None], ...] = (
    _whole, _in_figures, _from_tables, _by_number, _all, _above,
)  # fmt: skip
"""How a table is told, in the order in which a reader would rather have them."""


def _told(
    told: Sequence[Phrased], skipped: int, law: _Law, *, is_narrow: bool = False, is_brief: bool = False
) -> Fitted | None:
    """Tell cases in one outline; None where its tables are too wide."""
    group = _without_their_hour(told, skipped)
    language = group[0].language
    columns = columns_of(group, skipped)
    if is_narrow:
        columns = brief(columns, group, skipped)
    outline = Outline(group, skipped, columns)
    if len(group) == 1:  # its title says the situation, and nothing varies
        heads: Row = (language.heads.case,)
        (one,) = group
        return Fitted(outline, heads, {Reason(one.case.why, law[one.id]): [(_plain(one.id),)]})
    heads, rows = _rows(outline, law)
    side = _shared_side(group)
    if side is not None:
        rows = [(reason, [row[0], _plain(side), *row[2:]]) for reason, row in rows]
    if is_narrow:
        rows = [(reason, [*row[:2], *map(language.numeric, row[2:])]) for reason, row in rows]
    above = grouped(heads, rows, language, is_narrow=is_narrow)
    if above is not None:
        found = Fitted(outline, (heads[0], *heads[2:]), together(above), is_brief)
    else:
        tables = joined(together(rows), language)
        if is_narrow:
            sides = {_plain(one.id): one.case.side for one in group}
            tables = situated(heads, tables, sides, language, is_brief=is_brief)
        found = Fitted(outline, heads, tables, is_brief)
    return found if found.width <= WIDEST else None


def _rows(outline: Outline, law: _Law) -> tuple[Row, list[tuple[Reason, Row]]]:
    """Give the heads and the rows: the number of a case, its situation, then what varies."""
    spoken = outline.language.heads
    heads = (
        spoken.case,
        spoken.situation,
        *dict.fromkeys(name for _, name in sorted(outline.columns.items())),
    )
    rows: list[tuple[Reason, Row]] = []
    for one in outline.group:
        found = {spoken.case: _plain(one.id), spoken.situation: _plain(one.case.title)}
        for place, slot in slots(one.lines[outline.skipped :]):
            if place in outline.columns:
                found[outline.columns[place]] = _plain(slot.text)
        rows.append((Reason(one.case.why, law[one.id]), [found[head] for head in heads]))
    return tuple(map(_plain, heads)), rows


def _shared_side(group: Sequence[Phrased]) -> str | None:
    """Give the situation that all of some cases are in; None where they are in several."""
    sides = {one.case.side or one.case.title for one in group}
    return sides.pop() if len(sides) == 1 else None


def _without_their_hour(group: Sequence[Phrased], skipped: int) -> list[Phrased]:
    """Leave to the sentence the hour that days have in common which vary from case to case."""
    language = group[0].language
    values: dict[Place, list[str]] = {}
    for phrased in group:
        for place, slot in slots(phrased.lines[skipped:]):
            values.setdefault(place, []).append(slot.text)
    tails = {
        place: tail
        for place, texts in values.items()
        if len(set(texts)) > 1 and (tail := _shared_hour(texts, language))
    }
    return [replace(one, lines=(*one.lines[:skipped], *_cut(one.lines[skipped:], tails))) for one in group]


def _shared_hour(texts: Sequence[str], language: Language) -> str:
    hours = {text.removeprefix(language.without_hour(text)) for text in texts}
    return hours.pop() if len(hours) == 1 else ""


def _cut(lines: Sequence[Line], tails: Mapping[Place, str]) -> Iterator[Line]:
    for number, line in enumerate(lines):
        parts = tuple(
            _without(part, tails.get((number, "text", index))) for index, part in enumerate(line.parts)
        )
        cells = [
            _without(part, tails.get((number, "table", index)))
            for index, part in enumerate(part for row in line.table for part in row)
        ]
        yield replace(line, parts=parts, table=tuple(zip(cells[::2], cells[1::2], strict=True)))


def _without(part: str | Slot, tail: str | None) -> str | Slot:
    if tail is None or not isinstance(part, Slot):
        return part
    return replace(part, text=part.text.removesuffix(tail), tail=tail)


def _plain(text: str) -> str:
    return one_line(text).replace("<", "‹").replace(">", "›")
