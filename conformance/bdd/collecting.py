"""A feature as a module of pytest: one test a scenario, or a row of its examples, made by pytest-bdd."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from gherkin.errors import CompositeParserException, ParserError
from pytest_bdd import scenario
from pytest_bdd.exceptions import FeatureError, GherkinParseError
from pytest_bdd.feature import get_feature
from pytest_bdd.gherkin_parser import get_gherkin_document
from pytest_bdd.scenario import make_python_name

from conformance.bdd.lines import ScenarioError

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, ScenarioTemplate

    from conformance.bdd.session import Session

EXAMPLE = "_pytest_bdd_example"
"""The parameter by which pytest-bdd gives a scenario its row of examples."""
_UNREADABLE = (FeatureError, GherkinParseError, CompositeParserException, ParserError, UnicodeDecodeError)


class FeatureFile(pytest.Module):
    """A feature: what the session plays of it."""

    def __init__(self, *, played: "Session", **more: Any) -> None:  # noqa: ANN401 pytest's own
        super().__init__(**more)
        self._played = played

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Give the tests; raises CollectError where a sentence is not known, or the file cannot be read."""
        try:
            return super().collect()
        except ScenarioError as problem:
            raise self.CollectError(str(problem)) from problem

    def _getobj(self) -> ModuleType:
        """Make the module that a test file would be: pytest-bdd's own functions, one a scenario."""
        module = ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        feature = self._feature()
        for name, template in feature.scenarios.items():
            rows = list(self._rows(template))
            if rows:
                made = scenario(self.path.name, name, features_base_dir=str(self.path.parent))(_nothing)
                setattr(module, _unique(module, f"test_{make_python_name(name)}"), _with_rows(made, rows))
        return module

    def _feature(self) -> "Feature":
        try:
            feature = get_feature(str(self.path.parent), self.path.name)
            names = [] if self._played.is_ours(self.path) else list(_names(self.path))
        except _UNREADABLE as problem:
            raise self.CollectError(f"{self.path}: {problem}") from problem
        except AttributeError as problem:  # pytest-bdd reads a file without a feature so
            raise self.CollectError(f"{self.path}: no `Fonctionnalité:` in it") from problem
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise self.CollectError(f"{self.path}: two scenarios are called « {twice} »: one would be lost")
        return feature

    def _rows(self, template: "ScenarioTemplate") -> Iterator[tuple[dict[str, str], str | None]]:
        """Give the rows of examples to play, with the name of each; one of none where it has no examples."""
        contexts = [context for examples in template.examples for context in examples.as_contexts()]
        if template.templated and not contexts:
            raise ScenarioError(f"{self.path.name}:{template.line_number}: the examples have no row")
        for number, context in enumerate(contexts or [{}], 1):
            name = self._played.name(self.path, template, context, number)
            if self._played.plays(self.path, template, context, name):
                yield context, name if contexts else None


def _nothing() -> None:
    """Do no more than the sentences say."""


def _with_rows(made: Any, rows: list[tuple[dict[str, str], str | None]]) -> Any:  # noqa: ANN401 a test function
    """Give a test the rows that are played, each under the name of its case."""
    if rows[0][1] is None:
        return made
    made.pytestmark = [mark for mark in made.pytestmark if mark.name != "parametrize"]
    given = [pytest.param(context, id=name) for context, name in rows]
    return pytest.mark.parametrize(EXAMPLE, given)(made)


def _unique(module: ModuleType, name: str) -> str:
    found, number = name, 1
    while hasattr(module, found):
        found, number = f"{name}_{number}", number + 1
    return found


def _names(path: Path) -> Iterator[str]:
    """Give the names of the scenarios of a file, twice where one is written twice."""
    for child in get_gherkin_document(str(path)).feature.children:
        inside = child.rule.children if child.rule is not None else [child]
        yield from (one.scenario.name for one in inside if one.scenario is not None)
