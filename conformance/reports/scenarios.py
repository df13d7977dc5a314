"""The scenarios of the kit, as the official parser of Gherkin reads them, by case."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import PurePosixPath
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from conformance.kit import Json, Kit
from generator.languages import Language, language, names
from generator.model.kit import Case

_LANGUAGE = re.compile(r"# language: (\S+)\n")


@dataclass(frozen=True)
class Sentence:
    """A step of a scenario, as it is read aloud."""

    keyword: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Scenario:
    """What a case is in French: the first sentence opens the dossier, each of the others is a step."""

    name: str
    rule: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Heading:
    """What the first lines of a feature tell."""

    title: str
    law: str | None
    certainty: str | None


@dataclass(frozen=True)
class Feature:
    """A parsed feature."""

    text: str
    document: Json
    pickles: Mapping[str, Json]
    """The pickle of each case."""
    scenarios: Mapping[str, Scenario]


class Scenarios:
    """The features of a kit. A case whose feature is not there has no scenario, and no more."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        paths = sorted({case.feature for case in self._kit.cases})
        return {path: text for path in paths if (text := self._kit.feature(path)) is not None}

    @cached_property
    def headings(self) -> Mapping[str, Heading]:
        """What each feature says first, by path."""
        return {path: _heading(text) for path, text in self._texts.items()}

    @cached_property
    def language(self) -> str:
        """The code of the language in which the features are told."""
        return spoken_in(next(iter(self._texts.values()), "")).id

    def feature(self, path: str) -> Feature | None:
        """Parse a feature."""
        text = self._texts.get(path)
        return None if text is None else _feature(path, text)

    def scenario(self, case: Case) -> Scenario | None:
        """Give the scenario of a case."""
        feature = self.feature(case.feature)
        return None if feature is None else feature.scenarios.get(case.id)


@lru_cache(maxsize=1024)
def _heading(text: str) -> Heading:
    spoken = spoken_in(text)
    opening = rf"^\s*(?:{spoken.keywords.outline}|{spoken.keywords.scenario}):"
    before = re.split(opening, text, maxsplit=1, flags=re.MULTILINE)
    law, certainty = (_label(spoken, key) for key in ("sources", "certainty"))
    found = {
        label: told.group(1)
        for label in (spoken.keywords.feature, law, certainty)
        if (told := re.search(rf"^\s*(?:— )?{label}\s*:\s*(.*?)\s*$", before[0], re.MULTILINE))
    }
    said = found.get(certainty)
    return Heading(found.get(spoken.keywords.feature, ""), found.get(law), said and said.rstrip("."))


def spoken_in(text: str) -> Language:
    """Give the language that a feature says in its first line."""
    found = _LANGUAGE.match(text)
    return language(found[1] if found is not None and found[1] in names() else "fr")


def _label(spoken: Language, key: str) -> str:
    """Give what a line of a description begins with, before its colon."""
    return spoken.texts[key].partition(":")[0].strip()


class _Ids(IdGenerator):
    """Numbers that are those of one feature, so that those of two features are not mistaken."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._stem = path.removesuffix(".feature")

    def get_next_id(self) -> str:
        return f"{self._stem}:{super().get_next_id()}"


@lru_cache(maxsize=512)  # three reports read the same features
def _feature(path: str, text: str) -> Feature:
    ids = _Ids(path)
    document: Any = Parser(AstBuilder(ids)).parse(text)
    document["uri"] = path
    pickles: Any = Compiler(ids).compile(document)
    lines, rules, keywords, case = {}, {}, {}, spoken_in(text).heads.case
    for rule, scenario in _scenarios(document["feature"]["children"], ""):
        for step in scenario["steps"]:
            keywords[step["id"]] = step["keyword"].strip()
        for examples in scenario["examples"]:
            column = [cell["value"] for cell in examples["tableHeader"]["cells"]].index(case)
            for row in examples["tableBody"]:
                lines[row["id"]] = _whole(path, row["cells"][column]["value"])
                rules[row["id"]] = rule
    for step in _backgrounds(document["feature"]["children"]):
        keywords[step["id"]] = step["keyword"].strip()
    by_case: dict[str, Json] = {}
    scenarios = {}
    for pickle in pickles:
        row = next((node for node in pickle["astNodeIds"] if node in lines), None)
        if row is not None:
            by_case[lines[row]] = pickle
            sentences = tuple(_sentence(step, keywords) for step in pickle["steps"])
            scenarios[lines[row]] = Scenario(pickle["name"], rules[row], sentences)
    return Feature(text, document, by_case, scenarios)


def _whole(path: str, case: str) -> str:
    """Give a case its whole name: a narrow table says its number alone, after the name of its feature."""
    return f"{PurePosixPath(path).stem}{case}" if case.startswith(".") else case


def _scenarios(children: list[Json], rule: str) -> Iterator[tuple[str, Json]]:
    for child in children:
        if "rule" in child:
            yield from _scenarios(child["rule"]["children"], child["rule"]["name"])
        elif "scenario" in child:
            yield rule, child["scenario"]


def _backgrounds(children: list[Json]) -> Iterator[Json]:
    for child in children:
        if "rule" in child:
            yield from _backgrounds(child["rule"]["children"])
        elif "background" in child:
            yield from child["background"]["steps"]


def _sentence(step: Json, keywords: Mapping[str, str]) -> Sentence:
    table = step.get("argument", {}).get("dataTable", {"rows": []})
    rows = tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"])
    keyword = next((keywords[node] for node in step["astNodeIds"] if node in keywords), "")
    return Sentence(keyword, step["text"], rows)
