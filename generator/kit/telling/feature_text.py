"""From a feature to its text: whatever the words, no line is another one than was meant."""

import re
from collections.abc import Iterator, Sequence

from generator.characters import one_line
from generator.kit.telling.feature_layout import Layout, Row, Scenario, Step
from generator.kit.telling.reasons import MARGIN, WIDEST, brief_id
from generator.languages import Language

_ANOTHER_LINE = re.compile(r"[#@]|(?:[^:]{0,40}[^\s:])?:")
"""A line of a description that a parser would take for a comment, a tag or a keyword."""
_TAG = re.compile(r"[^\s@#]+")


def text(feature: Layout) -> str:
    """Write a feature file; raises ValueError where a tag is not a single word."""
    return "\n".join(_feature(feature)).rstrip() + "\n"


def _feature(feature: Layout) -> Iterator[str]:
    language, words = feature.language, feature.language.keywords
    yield f"# language: {language.id}"
    yield f"# {language.says('generated')}"
    yield _tags(feature.tags)
    yield f"{words.feature}: {feature.title}"
    yield ""
    for line in feature.about:
        yield f"  {_described(line)}"
    if feature.background:
        yield ""
        yield f"  {words.background}:"
        yield from _sentences(language, feature.background, "    ")
    for rule in feature.rules:
        yield ""
        yield f"  {words.rule}: {rule.statement}"
        for scenario in rule.scenarios:
            yield ""
            yield from _scenario(language, scenario)


def _tags(tags: Sequence[str]) -> str:
    for tag in tags:
        if not _TAG.fullmatch(tag) or one_line(tag) != tag:
            raise ValueError(f"`{tag}` is not a tag")
    return " ".join(f"@{tag}" for tag in tags)


def _described(line: str) -> str:
    return f"— {line}" if _ANOTHER_LINE.match(line) else line


def _scenario(language: Language, scenario: Scenario) -> Iterator[str]:
    if scenario.tags:
        yield f"    {_tags(scenario.tags)}"
    yield f"    {language.keywords.outline}: {scenario.title}"
    yield from _sentences(language, scenario.steps, "      ")
    tables = [
        [_cells(scenario.columns), *(_cells(_named(row, scenario)) for row in told.rows)]
        for told in scenario.examples
    ]
    whole = _widths([row for rows in tables for row in rows])
    fits = len(MARGIN) + sum(whole) + 3 * len(whole) + 1 <= WIDEST
    for told, rows in zip(scenario.examples, tables, strict=True):
        # Too wide together, each is as narrow as its own rows: another's long words do not push these aside.
        widths = whole if fits else _widths(rows)
        yield ""
        yield f"      # {language.says('why', why=told.why)}"
        yield from (f"      # {note}" for note in told.notes)
        if told.law:
            yield f"      # {language.says('law', dates=told.law)}"
        yield f"      {language.keywords.examples}:"
        for row in rows:
            cells = " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            yield f"{MARGIN}| {cells} |"


def _named(row: Row, scenario: Scenario) -> Row:
    return (brief_id(row[0]), *row[1:]) if scenario.is_brief else row


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    return [max(map(len, column)) for column in zip(*rows, strict=True)]


def _sentences(language: Language, steps: Sequence[Step], indent: str) -> Iterator[str]:
    for step in steps:
        yield f"{indent}{step.keyword} {step.text}{language.says('table') if step.table else ''}"
        rows = [_cells(row) for row in step.table]
        left = max((len(label) for label, _ in rows), default=0)
        right = max((len(value) for _, value in rows), default=0)
        for label, value in rows:
            yield f"{indent}  | {label.ljust(left)} | {value.ljust(right)} |"


def _cells(row: Row) -> list[str]:
    return [cell.replace("\\", "\\\\").replace("|", "\\|") for cell in row]
