"""A feature as it is read, before it is written: what its file and its page both show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.characters import one_line
from generator.kit.spoken import lowered
from generator.kit.telling.fitting import Fitted, fitted
from generator.kit.telling.gherkin import Outline, Phrased, Place, alike, keyword_of, words
from generator.kit.telling.lines import Line, Part, Slot
from generator.kit.telling.reasons import Reason
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
    notes: Row
    """The situations for which the rows have no room."""
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
    is_brief: bool
    """Whether its tables have room for no more of a case's name than its number."""


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
            found for group in alike(rule.cases, len(common)) for found in fitted(group, len(common), law)
        )
        scenarios = tuple(_scenario(one, taken, feature.tags) for one in outlines)
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


_LONGEST = 180
"""How long the name of a scenario may be where another one says as much."""


def _unique(outline: Outline, situation: str, taken: set[str], *, has_one_reason: bool) -> str:
    """Give an outline a name of its own: some runners keep only the last scenario of a name."""
    title, case = outline.title, outline.group[0].case
    done = next((line for line in reversed(outline.lines) if line.pattern == "arrive"), None)
    language = outline.language
    joins = language.joins
    what = title
    if done is not None and joins.when not in title and not outline.is_denied:
        happens = language.without_day(str(done.parts[0]))
        comes = joins.next if title == outline.stimulus else joins.when
        what = title if happens == title else f"{title}{comes}{happens}"
    where = outline.group[0].lines[0].says
    others = [f"{title} {where}"] if where else []
    others.append(f"{title}, {case.why if has_one_reason else language.says('other-dates')}")
    heads = [title, what, *others]
    heads += [f"{title}, {case.why} ({number})" for number in range(2, len(taken) + 3)]
    told = outline.stimulus
    shorter = [told, f"{told}, {case.why}"]  # where what comes of it is long to say
    names = [f"{words(head)}{joins.apart}{situation}" for head in (*heads, *shorter)]
    free = [name for name in names if name not in taken]
    name = next((name for name in free if len(name) <= _LONGEST), free[0])
    taken.add(name)
    return name


def _alone(outline: Outline) -> str:
    """Say the situation of a case that has no other beside it: who opposes says that it is a fault."""
    title, end = outline.group[0].case.title, outline.lines[-1]
    return outline.language.unmarked(title) if end.pattern == "oppose" else title


def _scenario(found: Fitted, taken: set[str], shared: Sequence[str]) -> Scenario:
    outline = found.outline
    tags = _own_tags(outline.group, shared)
    alone = len(outline.group) == 1
    said = words(_alone(outline)) if alone else found.situation
    name = _unique(outline, said, taken, has_one_reason=len(found.tables) == 1 and not alone)
    examples = tuple(_examples(reason, members) for reason, members in found.tables.items())
    steps = tuple(_steps(outline.language, outline.lines, outline.columns))
    return Scenario(name, tags, steps, tuple(found.heads), examples, found.is_brief)


def _examples(reason: Reason, rows: Sequence[Sequence[str]]) -> Examples:
    law = words(reason.dates) if reason.dates else ""
    return Examples(words(reason.why), law, tuple(map(words, reason.notes)), tuple(map(tuple, rows)))


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
    tail = part.tail if isinstance(part, Slot) else ""
    if column is not None:
        return f"<{column}>{tail}"
    return _brackets(part if isinstance(part, str) else f"{part.text}{tail}")


def _brackets(text: str) -> str:
    return text.replace("<", "‹").replace(">", "›")
