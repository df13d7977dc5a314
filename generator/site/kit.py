"""The test kit as it was written: features to read aloud, cases by rule, and how much is covered."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.artefacts.reviews import PATH
from generator.artefacts.reviews import reviews as rules_reviews
from generator.model.specification import Specification

Json = dict[str, Any]
Row = tuple[str, ...]

_STEPS = ("Étant donné", "Quand", "Alors", "Et que", "Et qu'", "Et", "Mais")
_LANGUAGE, _WHY, _LAW = "# language", "# pourquoi :", "# droit :"


@dataclass
class Step:
    """A sentence, and the table under it."""

    keyword: str
    text: str
    table: list[Row] = field(default_factory=list)


@dataclass
class Examples:
    """Cases of one reason: the first row of the table names its columns."""

    why: str
    law: str = ""
    """The dates that the law deduces, which its cases share."""
    table: list[Row] = field(default_factory=list)


@dataclass
class Scenario:
    """A scenario outline and its cases."""

    title: str
    tags: tuple[str, ...]
    steps: list[Step] = field(default_factory=list)
    examples: list[Examples] = field(default_factory=list)


@dataclass
class RuleBlock:
    """What a rule says, and the scenarios that try it."""

    statement: str
    scenarios: list[Scenario] = field(default_factory=list)


@dataclass
class Feature:
    """A feature file."""

    path: str
    """Its place under `features/`, without its suffix: `rapo/rapo-delai`."""
    title: str = ""
    tags: tuple[str, ...] = ()
    about: list[str] = field(default_factory=list)
    background: list[Step] = field(default_factory=list)
    rules: list[RuleBlock] = field(default_factory=list)

    @property
    def family(self) -> str:
        """The rule, or the family of derived cases."""
        return self.path.partition("/")[2]

    @property
    def folder(self) -> str:
        """The phase, or `parcours`."""
        return self.path.partition("/")[0]

    @property
    def size(self) -> int:
        """How many cases it holds."""
        return sum(
            len(told.table) - 1
            for rule in self.rules
            for scenario in rule.scenarios
            for told in scenario.examples
        )


@dataclass(frozen=True)
class TestKit:
    """What `build features` wrote; empty where it was never built."""

    features: tuple[Feature, ...] = ()
    cases: Mapping[str, Sequence[Json]] = field(default_factory=dict)
    """The cases of each rule or family, in the order of their numbers, as `cases.json` tells them."""
    coverage: Json = field(default_factory=dict)

    @property
    def by_family(self) -> Mapping[str, Feature]:
        """The features by the rule or family that they hold."""
        return {feature.family: feature for feature in self.features}


def kit(root: Path) -> TestKit:
    """Read the kit of a folder; what is missing there is missing here."""
    folder = root / "features"
    paths = sorted(folder.rglob("*.feature"))
    features = tuple(
        parsed(path.relative_to(folder).with_suffix("").as_posix(), path.read_text(encoding="utf-8"))
        for path in paths
    )
    cases: dict[str, list[Json]] = defaultdict(list)
    for case in _json(folder / "cases.json").get("cases", []):
        cases[case["id"].rpartition(".")[0]].append(case)
    return TestKit(features, cases, _json(folder / "coverage.json"))


def _json(path: Path) -> Json:
    if not path.is_file():
        return {}
    found: Json = json.loads(path.read_text(encoding="utf-8"))
    return found


def parsed(path: str, text: str) -> Feature:
    """Read a feature file, as `build features` writes them."""
    return _Reader(Feature(path)).read(text.splitlines())


class _Reader:
    """Reads line after line: what a line adds to depends on the last heading."""

    def __init__(self, feature: Feature) -> None:
        self.feature = feature
        self.steps: list[Step] = []
        self.table: list[Row] | None = None
        self.tags: tuple[str, ...] = ()
        self.why = self.law = ""

    def read(self, lines: Sequence[str]) -> Feature:
        for line in lines:
            stripped = line.strip()
            if stripped.startswith("|"):
                if self.table is not None:
                    self.table.append(tuple(_cells(stripped)))
            elif stripped and not self._heading(stripped):
                self._sentence(stripped)
        return self.feature

    def _heading(self, line: str) -> bool:
        if line.startswith("#"):
            if line.startswith(_WHY):
                self.why, self.law = line.removeprefix(_WHY).strip(), ""
            elif line.startswith(_LAW):
                self.law = line.removeprefix(_LAW).strip()
            return True
        if line.startswith("@"):
            self.tags = tuple(tag.removeprefix("@") for tag in line.split())
            return True
        word, colon, title = line.partition(":")
        title = title.strip()
        match word if colon else "":
            case "Fonctionnalité":
                self.feature.title, self.feature.tags = title, self.tags
            case "Contexte":
                self.steps = self.feature.background
            case "Règle":
                self.feature.rules.append(RuleBlock(title))
            case "Plan du scénario" | "Scénario":
                scenario = Scenario(title, self.tags)
                self.feature.rules[-1].scenarios.append(scenario)
                self.steps = scenario.steps
            case "Exemples":
                told = Examples(self.why, self.law)
                self.feature.rules[-1].scenarios[-1].examples.append(told)
                self.table = told.table
                return True
            case _:
                return False
        self.tags, self.table = (), None
        return True

    def _sentence(self, line: str) -> None:
        keyword = next((word for word in _STEPS if line.startswith(word)), None)
        if keyword is None or (not self.feature.rules and self.steps is not self.feature.background):
            self.feature.about.append(line)
            return
        step = Step(keyword, line[len(keyword) :].strip())
        self.steps.append(step)
        self.table = step.table


def _cells(line: str) -> Iterator[str]:
    for cell in line.strip("|").split("|"):
        yield cell.strip()


def reviews(root: Path, specification: Specification | None = None) -> Mapping[str, str]:
    """Give what reviewers said of rules and of their features, by `kind:id`; nothing of what nobody read.

    It is what the kit of a folder says, or what a specification gives whose ledger that kit does not know.
    """
    path = root / "features" / "reviews.json"
    if not path.is_file():
        return {}
    text = path.read_text("utf-8")
    if specification is not None:
        text = next(one.text for one in rules_reviews(specification) if one.path == PATH)
    told = json.loads(text)["rules"]
    said = {rule: one["words"] for rule, one in told.items() if one["words"] is not None}
    if not said:
        return {}
    found = {f"rule:{rule}": words for rule, words in said.items()}
    for case in json.loads((root / "features" / "cases.json").read_text("utf-8"))["cases"]:
        if case["rule"] in said:
            found[f"feature:{case['feature'].removesuffix('.feature')}"] = said[case["rule"]]
    return found
