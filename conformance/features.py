"""The scenarios as the official Gherkin parser reads them: the case of each, and its sentences."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

CASE_COLUMN = "cas"
"""The column of the examples that names the case."""


class FeatureError(Exception):
    """A feature cannot be run; the text tells where and why."""


@dataclass(frozen=True)
class Sentence:
    """A step of a scenario, as it is read aloud."""

    keyword: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Scenario:
    """A scenario with its examples filled in."""

    case: str
    """The id of its case, empty where none is named."""
    name: str
    line: int
    """The line of its example, or of itself."""
    tags: frozenset[str]
    sentences: tuple[Sentence, ...]


def scenarios(path: Path) -> Iterator[Scenario]:
    """Give the scenarios of a feature; raises FeatureError where it cannot be parsed."""
    try:
        parsed = Parser().parse(path.read_text(encoding="utf-8"))
    except (CompositeParserException, ParserError, UnicodeDecodeError) as problem:
        raise FeatureError(f"{path}: {problem}") from problem
    document: Any = {**parsed, "uri": path.name}
    nodes = dict(_nodes(document))
    for pickle in Compiler().compile(document):
        yield _scenario(pickle, nodes)


def _scenario(pickle: Mapping[str, Any], nodes: Mapping[str, Mapping[str, Any]]) -> Scenario:
    row = nodes[pickle["astNodeIds"][-1]]
    return Scenario(
        case=row.get("case", ""),
        name=pickle["name"],
        line=row["location"]["line"],
        tags=frozenset(tag["name"] for tag in pickle["tags"]),
        sentences=tuple(
            Sentence(nodes[step["astNodeIds"][0]]["keyword"].strip(), step["text"], tuple(_rows(step)))
            for step in pickle["steps"]
        ),
    )


def _rows(step: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    table = step.get("argument", {}).get("dataTable", {"rows": ()})
    return (tuple(cell["value"] for cell in row["cells"]) for row in table["rows"])


def _nodes(document: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give the steps, scenarios and rows of examples of a document by their ids."""
    waiting: list[Mapping[str, Any]] = (
        list(document["feature"]["children"]) if document.get("feature") else []
    )
    while waiting:
        child = waiting.pop()
        waiting += child.get("rule", {}).get("children", ())
        for part in (child.get("background"), child.get("scenario")):
            if part is not None:
                yield part["id"], part
                yield from ((step["id"], step) for step in part["steps"])
        for examples in child.get("scenario", {}).get("examples", ()):
            yield from _examples(examples)


def _examples(examples: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    names = [cell["value"] for cell in examples.get("tableHeader", {"cells": ()})["cells"]]
    for row in examples.get("tableBody", ()):
        values = dict(zip(names, (cell["value"] for cell in row["cells"]), strict=True))
        yield row["id"], {**row, "case": values.get(CASE_COLUMN, "")}


class PhraseBook:
    """The sentence patterns of the kit, which every step of a scenario must match, once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _patterns(self) -> Sequence[tuple[str, re.Pattern[str]]]:
        found = json.loads(self._path.read_text(encoding="utf-8"))
        return [(one["id"], re.compile(one["regex"])) for one in found["patterns"]]

    def undefined(self, scenario: Scenario) -> str | None:
        """Tell the first sentence that no pattern knows, or that several do; None where all are clear."""
        for sentence in scenario.sentences:
            known = [id_ for id_, pattern in self._patterns if pattern.fullmatch(sentence.text)]
            if not known:
                return f"undefined step: {sentence.keyword} {sentence.text}"
            if len(known) > 1:
                return f"ambiguous step ({', '.join(known)}): {sentence.keyword} {sentence.text}"
        return None
