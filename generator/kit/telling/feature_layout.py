"""A feature as it is read, before it is written: what its file and its page both show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.characters import one_line
from generator.kit.spoken import lowered
from generator.kit.telling.gherkin import (
    Outline,
    Phrased,
    Place,
    brief,
    columns_of,
    groups,
    keyword_of,
    slots,
    words,
)
from generator.kit.telling.issues import sentence
from generator.kit.telling.lines import Line, Part
from generator.kit.telling.reasons import WIDEST, Reason, arranged, grouped, together, width
from generator.languages import Language

LAW = "droit"
"""The pattern of the dates that the law deduces."""

Row = tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """A rule of a feature: what it says, and its cases."""

    statement: str
    cases: tuple[Phrased, ...]


@dataclass(frozen=True)
class Feature:
    """What a feature is about."""

    title: str
    tags: tuple[str, ...]
    description: tuple[str, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class Step:
    """A sentence, and the table under it; `<column>` stands for what varies from case to case."""

    keyword: str
    text: str
    table: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Examples:
    """Cases of one reason, a row each."""

    why: str
    law: str
    """The dates that the law deduces, which its cases share; empty where it deduces none."""
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Scenario:
    """A scenario outline and its cases."""

    title: str
    tags: tuple[str, ...]
    """Those that its feature has not."""
    steps: tuple[Step, ...]
    columns: Row
    """What every row of its examples holds."""
    examples: tuple[Examples, ...]


@dataclass(frozen=True)
class Block:
    """What a rule says, and the scenarios that try it."""

    statement: str
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True)
class Layout:
    """A feature laid out."""

    title: str
    tags: tuple[str, ...]
    about: tuple[str, ...]
    background: tuple[Step, ...]
    rules: tuple[Block, ...]
    language: Language

    @property
    def size(self) -> int:
        """How many cases it holds."""
        return sum(
            len(told.rows) for rule in self.rules for scenario in rule.scenarios for told in scenario.examples
        )


def laid_out(feature: Feature) -> Layout:
    """Lay a feature out: cases of one shape share an outline, what all begin with is told once."""
    rules = [Rule(rule.statement, tuple(map(_without_law, rule.cases))) for rule in feature.rules]
    law = {phrased.id: _law(phrased) for rule in feature.rules for phrased in rule.cases}
    common = _common([phrased for rule in rules for phrased in rule.cases])
    language = rules[0].cases[0].language
    taken: set[str] = set()
    blocks = []
    for rule in rules:
        outlines = (
            Outline(group, len(common), columns_of(group, len(common)))
            for group in groups(rule.cases, len(common))
        )
        scenarios = tuple(_scenario(one, taken, feature.tags, law) for one in outlines)
        blocks.append(Block(words(rule.statement), scenarios))
    return Layout(
        words(feature.title),
        feature.tags,
        tuple(map(one_line, feature.description)),
        tuple(_steps(language, common, {})),
        tuple(blocks),
        language,
    )


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
    joins = phrased.language.joins
    return joins.listed.join(f"{lowered(label)}{joins.apart}{value}" for label, value in cells)


def _common(cases: Sequence[Phrased]) -> tuple[Line, ...]:
    """Give the sentences by which every case begins, word for word."""
    first = cases[0].lines
    size = 0
    for line in first:
        if line.role != "given" or any(len(one.lines) <= size or one.lines[size] != line for one in cases):
            break
        size += 1
    return first[:size]


def _own_tags(group: Sequence[Phrased], shared: Sequence[str]) -> tuple[str, ...]:
    case, cases = group[0].case, [one.case for one in group]
    tags = [f"regle:{case.rule.replace(':', '-')}", f"role:{case.role}", f"niveau:{case.level}"]
    tags += [f"consequence:{one}" for one in dict.fromkeys(each.consequence for each in cases) if one]
    tags += [f"source:{one}" for one in dict.fromkeys(source for each in cases for source in each.sources)]
    tags.append(f"certitude:{case.certainty}")
    tags += [f"doute:{doubt}" for doubt in sorted({doubt for one in group for doubt in one.doubts})]
    return tuple(tag for tag in tags if tag not in shared)


def _unique(outline: Outline, situation: str, taken: set[str]) -> str:
    """Give an outline a name of its own: some runners keep only the last scenario of a name."""
    title, case = outline.title, outline.group[0].case
    done = next((line for line in reversed(outline.lines) if line.pattern == "arrive"), None)
    language = outline.language
    joins = language.joins
    what = title
    if done is not None and joins.when not in title:
        what = f"{title}{joins.when}{language.without_day(str(done.parts[0]))}"
    opening = outline.group[0].lines[0]
    heads = [title, what, f"{title} {opening.says or sentence(opening)}", f"{title}, {case.why}"]
    heads += [f"{title}, {case.why} ({number})" for number in range(2, len(taken) + 3)]
    name = next(name for head in heads if (name := f"{words(head)}{joins.apart}{situation}") not in taken)
    taken.add(name)
    return name


def _alone(outline: Outline) -> str:
    """Say the situation of a case that has no other beside it: who opposes says that it is a fault."""
    title, end = outline.group[0].case.title, outline.lines[-1]
    return title.removeprefix(outline.language.says("fault", text="")) if end.pattern == "oppose" else title


def _scenario(outline: Outline, taken: set[str], shared: Sequence[str], law: Mapping[str, str]) -> Scenario:
    group, columns, spoken = outline.group, outline.columns, outline.language.heads
    tags = _own_tags(group, shared)
    if len(group) == 1:  # its title says the situation, and nothing varies
        name = _unique(outline, words(_alone(outline)), taken)
        only = _examples(Reason(group[0].case.why, law[group[0].id]), [(_plain(group[0].id),)])
        steps = tuple(_steps(outline.language, outline.lines, columns))
        return Scenario(name, tags, steps, (spoken.case,), (only,))
    told, found = _table(outline, columns, law)
    if width(told, found) > WIDEST:
        columns = brief(columns, outline.language)
        told, found = _table(outline, columns, law)
    examples = tuple(_examples(reason, members) for reason, members in found.items())
    steps = tuple(_steps(outline.language, outline.lines, columns))
    return Scenario(_unique(outline, f"<{told[1]}>", taken), tags, steps, told, examples)


def _table(
    outline: Outline, columns: Mapping[Place, str], law: Mapping[str, str]
) -> tuple[Row, Mapping[Reason, Sequence[Sequence[str]]]]:
    """Give the heads and the rows, those of a reason together; the second head names the scenario."""
    spoken = outline.language.heads
    heads = (spoken.case, spoken.situation, *dict.fromkeys(name for _, name in sorted(columns.items())))
    rows: list[tuple[Reason, Sequence[str]]] = []
    for one in outline.group:
        row = _row(one, outline.skipped, columns)
        rows.append((Reason(one.case.why, law[one.id]), [row[head] for head in heads]))
    told = tuple(map(_plain, heads))
    above = grouped(told, rows, outline.language)
    if above is not None:
        return (told[0], *told[2:]), together(above)
    return told, arranged(told, rows, outline.language)


def _examples(reason: Reason, rows: Sequence[Sequence[str]]) -> Examples:
    return Examples(words(reason.why), words(reason.dates) if reason.dates else "", tuple(map(tuple, rows)))


def _row(phrased: Phrased, skipped: int, columns: Mapping[Place, str]) -> Mapping[str, str]:
    heads = phrased.language.heads
    found = {heads.case: _plain(phrased.id), heads.situation: _plain(phrased.case.title)}
    for place, slot in slots(phrased.lines[skipped:]):
        if place in columns:
            found[columns[place]] = _plain(slot.text)
    return found


def _steps(language: Language, lines: Sequence[Line], columns: Mapping[Place, str]) -> Iterator[Step]:
    previous = ""
    for number, line in enumerate(lines):
        sentence = "".join(
            _part(part, columns.get((number, "text", index))) for index, part in enumerate(line.parts)
        )
        sentence = one_line(sentence) or "…"
        keyword, clause = keyword_of(language, line, previous, sentence)
        previous = line.role
        cells = [
            one_line(_part(part, columns.get((number, "table", index))))
            for index, part in enumerate(part for row in line.table for part in row)
        ]
        yield Step(keyword, f"{clause}{sentence}", tuple(zip(cells[::2], cells[1::2], strict=True)))


def _part(part: Part, column: str | None) -> str:
    """Give what stands in the place of a part: the column that fills it, or its text."""
    if column is not None:
        return f"<{column}>"
    return _brackets(part if isinstance(part, str) else part.text)


def _plain(text: str) -> str:
    return _brackets(one_line(text))


def _brackets(text: str) -> str:
    return text.replace("<", "‹").replace(">", "›")
