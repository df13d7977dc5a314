"""Cases of one shape share the sentences of an outline, and a column for each value that varies."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.characters import one_line
from generator.kit.case import Case
from generator.kit.telling.delays import relative
from generator.kit.telling.issues import ISSUE, before, beside_decisions, fits, with_issues
from generator.kit.telling.lines import Line, Part, Slot
from generator.languages import Language
from generator.languages.parts import Heads


def words(text: str) -> str:
    """Give a text as it stands on a line of a feature: no line break, and no bracket of a place to fill."""
    return one_line(text).replace("<", "‹").replace(">", "›") or "…"


@dataclass(frozen=True)
class Phrased:
    """A case with its id and its sentences."""

    id: str
    case: Case
    lines: tuple[Line, ...]
    doubts: tuple[str, ...]
    """The numbers of the open questions on which it depends."""
    language: Language
    """In which it is told."""


_AFTER_WHAT = ("emet-une-fois", "emet-avant", "ouvert")
"""The patterns of what a title says after what happens."""

_DENIES = "n-execute-pas"
"""The pattern of a system that does not do what it is asked, in the words of what it is asked."""

Place = tuple[int, str, int]
"""A slot of an outline: its line, `text` or `table`, its place there."""


@dataclass(frozen=True)
class Outline:
    """Cases of one shape: the sentences that they share, and the column of each value that varies."""

    group: Sequence[Phrased]
    skipped: int
    """Sentences that the background tells."""
    columns: Mapping[Place, str]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The sentences of the outline."""
        return self.group[0].lines[self.skipped :]

    @property
    def language(self) -> Language:
        """The language in which it is told."""
        return self.group[0].language

    @property
    def title(self) -> str:
        """Say what comes of it."""
        if self.group[0].case.kind == "parcours":
            return self.language.says("life")
        lines = self.lines
        if lines[-1].pattern == ISSUE:
            return self.stimulus
        outcomes = [
            number
            for number, line in enumerate(lines)
            if line.role == "then" and line.pattern != "rien-d-autre"
        ]
        telling = [number for number in outcomes if lines[number].pattern not in ("accepte", "etat")]
        chosen = (telling or outcomes or [len(lines) - 1])[-1]
        if lines[chosen].pattern in _AFTER_WHAT and lines[chosen].says:
            return f"{lines[chosen].says}{self.language.joins.when}{self.stimulus}"
        return lines[chosen].says or "".join(
            "…" if (chosen, "text", index) in self.columns else part if isinstance(part, str) else part.text
            for index, part in enumerate(lines[chosen].parts)
        )

    @property
    def is_denied(self) -> bool:
        """Tell whether the title says that what happens last is not done: it is no circumstance of itself."""
        return self.lines[-1].pattern == _DENIES

    @property
    def stimulus(self) -> str:
        """Say what happens first, or last before the calendar alone moves, in the words that tell it."""
        done = next((line for line in self.lines if line.role == "when"), self.lines[-1])
        if done.pattern == "horloge":
            past = [line for line in self.group[0].lines if line.pattern == "passe"]
            done = past[-1] if past else done
        return self.language.without_day(next((part for part in done.parts if isinstance(part, str)), ""))


def _shape(lines: Sequence[Line]) -> object:
    """Give what scenarios of one outline share: the sentences, whatever their values."""
    return tuple(
        (
            line.role,
            line.pattern,
            tuple(map(_head, line.parts)),
            tuple((_head(a), _head(b)) for a, b in line.table),
        )
        for line in lines
    )


def _head(part: Part) -> object:
    return ("slot", part.head) if isinstance(part, Slot) else part


def groups(cases: Sequence[Phrased], skipped: int) -> list[list[Phrased]]:
    """Put cases of one shape together, told in the same words."""
    return [in_the_same_words(group, skipped) for group in alike(cases, skipped)]


def alike(cases: Sequence[Phrased], skipped: int) -> list[list[Phrased]]:
    """Put cases of one shape together; those that only differ by what comes of them are one question."""
    found: dict[object, list[Phrased]] = {}
    for phrased in cases:
        lines = phrased.lines[skipped:]
        told = lines[: before(lines)] if fits(lines) else lines
        case = phrased.case
        key = (fits(lines), _shape(told), case.role, case.rule, case.level, case.certainty)
        found.setdefault(key, []).append(phrased)
    return list(found.values())


def in_the_same_words(group: Sequence[Phrased], skipped: int) -> list[Phrased]:
    """Tell cases of one shape in the same words."""
    told: Sequence[tuple[Line, ...]] = [phrased.lines for phrased in group]
    language = group[0].language
    if len({_shape(lines[skipped:]) for lines in told}) > 1:
        told = beside_decisions(told)
        told = with_issues(told, language.heads.issue, language.joins.noun)
    if len(group) > 1:
        told = [
            (*lines[:skipped], *moved[skipped:])
            for lines, moved in zip(told, relative(told, language), strict=True)
        ]
    return [replace(phrased, lines=lines) for phrased, lines in zip(group, told, strict=True)]


def slots(lines: Sequence[Line]) -> Iterator[tuple[Place, Slot]]:
    """Walk the values of some sentences and of their tables, with their places."""
    for number, line in enumerate(lines):
        for index, part in enumerate(line.parts):
            if isinstance(part, Slot):
                yield (number, "text", index), part
        for index, part in enumerate(part for row in line.table for part in row):
            if isinstance(part, Slot):
                yield (number, "table", index), part


def columns_of(group: Sequence[Phrased], skipped: int) -> Mapping[Place, str]:
    """Name the column of each slot that varies; slots that always vary together share one."""
    spoken = group[0].language.heads
    values: dict[Place, list[str]] = {}
    heads: dict[Place, str] = {}
    tailed: set[Place] = set()
    for phrased in group:
        for place, slot in slots(phrased.lines[skipped:]):
            values.setdefault(place, []).append(slot.text)
            heads[place] = re.sub(spoken.date_of, "", words(slot.head))
            if slot.tail:
                tailed.add(place)
    named: dict[tuple[str, ...], str] = {}
    columns: dict[Place, str] = {}
    # The head of a table's row says more than the name of an event: it names the column that they share,
    # unless an hour follows there: the same days are then those of something else.
    for place, texts in sorted(values.items(), key=lambda item: (item[0] in tailed, item[0][1] != "table")):
        if len(set(texts)) == 1:
            continue
        key = tuple(texts)
        if key not in named:
            taken = set(named.values()) | {spoken.case, spoken.situation}
            head, number = heads[place], 2
            while head in taken:
                head, number = f"{heads[place]} {number}", number + 1
            named[key] = head
        columns[place] = named[key]
    return columns


def brief(columns: Mapping[Place, str], group: Sequence[Phrased], skipped: int) -> Mapping[Place, str]:
    """Call each column by the first words of its head, where they tell it from the others.

    One that is wider than all that it holds is called by its first word, unless its words were chosen for it.
    """
    spoken = group[0].language.heads
    widths: dict[str, int] = {}
    for phrased in group:
        for place, slot in slots(phrased.lines[skipped:]):
            if place in columns:
                widths[columns[place]] = max(widths.get(columns[place], 0), len(slot.text))
    chosen = {*spoken.response, *spoken.transition, spoken.at_latest}
    first = {name: re.split(spoken.complement, name)[0].strip() for name in widths}
    called = _where_apart(first, spoken, {name: name for name in first})
    word = {
        name: next(iter(called[name].split()), called[name])  # a space that does not break ends a word too
        if called[name] not in chosen and len(called[name]) > widths[name]
        else called[name]
        for name in widths
    }
    final = _where_apart(word, spoken, called)
    return {place: final[name] for place, name in columns.items()}


def _where_apart(short: Mapping[str, str], spoken: Heads, otherwise: Mapping[str, str]) -> Mapping[str, str]:
    """Call columns by short names, each that another has too by what it was called."""
    taken = [spoken.case, spoken.situation, *short.values()]
    return {name: found if taken.count(found) == 1 else otherwise[name] for name, found in short.items()}


def keyword_of(language: Language, line: Line, previous: str, sentence: str) -> tuple[str, str]:
    """Give the keyword of a sentence, after one of the role before it, and what makes it a clause of it."""
    words = language.keywords
    if line.role == "given":
        clause = line.pattern in ("passe", "droit")
        return words.and_ if previous == "given" else words.given, language.that(sentence) if clause else ""
    if previous == line.role:
        return words.and_, ""
    return words.when if line.role == "when" else words.then, ""


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is read, keyword included, and the rows of its table."""

    text: str
    rows: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Shown:
    """Cases of one shape as a page shows them: the sentences once, `‹head›` standing for what varies."""

    title: str
    sentences: tuple[Sentence, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[Phrased, tuple[str, ...]], ...]
    """Each case, with what it puts in the place of each head."""


def shown(cases: Sequence[Phrased]) -> Iterator[Shown]:
    """Show cases to a reader, those of one shape together."""
    for group in groups(cases, 0):
        columns = columns_of(group, 0)
        outline = Outline(group, 0, columns)
        heads = tuple(dict.fromkeys(name for _, name in sorted(columns.items())))
        rows = []
        for phrased in group:
            found = {columns[place]: slot.text for place, slot in slots(phrased.lines) if place in columns}
            rows.append((phrased, tuple(found[head] for head in heads)))
        yield Shown(outline.title, tuple(_shown(outline)), heads, tuple(rows))


def _shown(outline: Outline) -> Iterator[Sentence]:
    previous = ""
    for number, line in enumerate(outline.lines):
        text = "".join(
            _marked(part, outline.columns.get((number, "text", index)))
            for index, part in enumerate(line.parts)
        )
        cells = [
            _marked(part, outline.columns.get((number, "table", index)))
            for index, part in enumerate(part for row in line.table for part in row)
        ]
        keyword, clause = keyword_of(outline.language, line, previous, text)
        previous = line.role
        yield Sentence(f"{keyword} {clause}{text}", tuple(zip(cells[::2], cells[1::2], strict=True)))


def _marked(part: Part, column: str | None) -> str:
    if column is not None:
        return f"‹{column}›"
    return part if isinstance(part, str) else part.text
