"""From cases to the text of a feature: whatever the words, no line is another one than was meant."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.characters import one_line
from generator.scenarios.delays import without_day
from generator.scenarios.french import lowered
from generator.scenarios.gherkin import (
    CASE,
    SITUATION,
    Outline,
    Phrased,
    Place,
    columns_of,
    groups,
    keyword_of,
    slots,
    words,
)
from generator.scenarios.phrasing import Line, Part
from generator.scenarios.reasons import MARGIN, Reason, tables

_ANOTHER_LINE = re.compile(r"[#@]|(?:[^:]{0,40}[^\s:])?:")
"""A line of a description that a parser would take for a comment, a tag or a keyword."""
LAW = "droit"
"""The pattern of the dates that the law deduces."""
_TAG = re.compile(r"[^\s@#]+")


@dataclass(frozen=True)
class Rule:
    """A rule of a feature: what it says, and its cases."""

    statement: str
    cases: tuple[Phrased, ...]


@dataclass(frozen=True)
class Feature:
    """A feature file."""

    title: str
    tags: tuple[str, ...]
    description: tuple[str, ...]
    rules: tuple[Rule, ...]


def _tags(tags: Sequence[str]) -> str:
    """Write tags; raises ValueError where one is not a single word."""
    for tag in tags:
        if not _TAG.fullmatch(tag) or one_line(tag) != tag:
            raise ValueError(f"`{tag}` is not a tag")
    return " ".join(f"@{tag}" for tag in tags)


def _described(text: str) -> str:
    line = one_line(text)
    return f"— {line}" if _ANOTHER_LINE.match(line) else line


def text(feature: Feature) -> str:
    """Write a feature file."""
    return "\n".join(_feature(feature)).rstrip() + "\n"


def _feature(feature: Feature) -> Iterator[str]:
    yield "# language: fr"
    yield "# Fichier généré par `parcmetre build features` : ne pas le modifier à la main."
    yield _tags(feature.tags)
    yield f"Fonctionnalité: {words(feature.title)}"
    yield ""
    for line in feature.description:
        yield f"  {_described(line)}"
    rules = [Rule(rule.statement, tuple(map(_without_law, rule.cases))) for rule in feature.rules]
    common = _common([phrased for rule in rules for phrased in rule.cases])
    law = {phrased.id: _law(phrased) for rule in feature.rules for phrased in rule.cases}
    if common:
        yield ""
        yield "  Contexte:"
        yield from _sentences(common, {}, "    ")
    taken: set[str] = set()
    for rule in rules:
        yield ""
        yield f"  Règle: {words(rule.statement)}"
        for group in groups(rule.cases, len(common)):
            outline = Outline(group, len(common), columns_of(group, len(common)))
            name = _unique(outline, taken)
            yield ""
            yield from _outline(outline, name, _own_tags(group, feature.tags), law)


def _without_law(phrased: Phrased) -> Phrased:
    return replace(phrased, lines=tuple(line for line in phrased.lines if line.pattern != LAW))


def _law(phrased: Phrased) -> str:
    """Say the dates that the law deduces: what is told to the reader, and nothing to a system."""
    cells = (
        (_part(label, None), _part(value, None))
        for line in phrased.lines
        for label, value in line.table
        if line.pattern == LAW
    )
    return " ; ".join(f"{lowered(label)} : {value}" for label, value in cells)


def _common(cases: Sequence[Phrased]) -> tuple[Line, ...]:
    """Give the sentences by which every case begins, word for word."""
    first = cases[0].lines
    size = 0
    for line in first:
        if line.role != "given" or any(len(one.lines) <= size or one.lines[size] != line for one in cases):
            break
        size += 1
    return first[:size]


def _own_tags(group: Sequence[Phrased], shared: Sequence[str]) -> list[str]:
    case = group[0].case
    tags = [f"regle:{case.rule.replace(':', '-')}", f"role:{case.role}", f"niveau:{case.level}"]
    tags += [f"consequence:{case.consequence}"] if case.consequence else []
    tags += [f"source:{source}" for source in case.sources]
    tags.append(f"certitude:{case.certainty}")
    tags += [f"doute:{doubt}" for doubt in sorted({doubt for one in group for doubt in one.doubts})]
    return [tag for tag in tags if tag not in shared]


def _unique(outline: Outline, taken: set[str]) -> str:
    """Give an outline a name of its own: some runners keep only the last scenario of a name."""
    title, case = outline.title, outline.group[0].case
    situation = words(case.title) if len(outline.group) == 1 else f"<{SITUATION}>"
    done = next((line for line in reversed(outline.lines) if line.pattern == "arrive"), None)
    what = f"{title} quand {without_day(str(done.parts[0]))}" if done is not None else title
    where = "".join(part if isinstance(part, str) else part.text for part in outline.group[0].lines[0].parts)
    heads = [title, what, f"{title} {where.removeprefix('une collectivité ')}", f"{title}, {case.why}"]
    heads += [f"{title}, {case.why} ({number})" for number in range(2, len(taken) + 3)]
    name = next(name for head in heads if (name := f"{words(head)} : {situation}") not in taken)
    taken.add(name)
    return name


def _outline(outline: Outline, name: str, tags: Sequence[str], law: Mapping[str, str]) -> Iterator[str]:
    group, skipped, columns = outline.group, outline.skipped, outline.columns
    if tags:
        yield f"    {_tags(tags)}"
    yield f"    Plan du scénario: {name}"
    yield from _sentences(outline.lines, columns, "      ")
    heads = (CASE, SITUATION, *dict.fromkeys(name for _, name in sorted(columns.items())))
    rows = []
    for one in group:
        row = _row(one, skipped, columns)
        rows.append((Reason(one.case.why, law[one.id]), [row[head] for head in heads]))
    for reason, lines in tables([_cell(head) for head in heads], rows):
        yield ""
        yield f"      # pourquoi : {words(reason.why)}"
        if reason.dates:
            yield f"      # droit : {words(reason.dates)}"
        yield "      Exemples:"
        yield from (f"{MARGIN}| {line} |" for line in lines)


def _row(phrased: Phrased, skipped: int, columns: Mapping[Place, str]) -> Mapping[str, str]:
    found = {CASE: _cell(phrased.id), SITUATION: _cell(phrased.case.title)}
    for place, slot in slots(phrased.lines[skipped:]):
        if place in columns:
            found[columns[place]] = _cell(slot.text)
    return found


def _cell(text: str) -> str:
    return one_line(text).replace("<", "‹").replace(">", "›").replace("\\", "\\\\").replace("|", "\\|")


def _sentences(lines: Sequence[Line], columns: Mapping[Place, str], indent: str) -> Iterator[str]:
    previous = ""
    for number, line in enumerate(lines):
        sentence = "".join(
            _part(part, columns.get((number, "text", index))) for index, part in enumerate(line.parts)
        )
        sentence = one_line(sentence) or "…"
        keyword = keyword_of(line, previous, sentence)
        colon = " :" if line.table else ""
        yield f"{indent}{keyword}{sentence}{colon}"
        previous = line.role
        cells = [
            _part(part, columns.get((number, "table", index)), cell=True)
            for index, part in enumerate(part for row in line.table for part in row)
        ]
        rows = list(zip(cells[::2], cells[1::2], strict=True))
        left = max((len(label) for label, _ in rows), default=0)
        right = max((len(value) for _, value in rows), default=0)
        for label, value in rows:
            yield f"{indent}  | {label.ljust(left)} | {value.ljust(right)} |"


def _part(part: Part, column: str | None, *, cell: bool = False) -> str:
    if column is not None:
        return f"<{_cell(column) if cell else column}>"
    text = part if isinstance(part, str) else part.text
    return _cell(text) if cell else text.replace("<", "‹").replace(">", "›")
