"""What pytest is told while an implementation is named: its tests, their marks, their failures, their end."""

from collections.abc import Callable, Generator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conformance.bdd.collecting import EXAMPLE, FeatureFile
from conformance.bdd.lines import ScenarioError
from conformance.bdd.scenario import UNDER_WAY, ScenarioFailedError, UnderWay
from conformance.bdd.session import Session
from conformance.bench import Options
from conformance.kit import KitError
from conformance.playing.outcome import Outcome
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.reaching import TargetError, target
from conformance.running.declared import DeclarationError
from conformance.running.selecting import Selection, SelectionError
from conformance.running.timing import stopwatch
from generator import safekeeping

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, Scenario

_REFUSED = (Fault, KitError, DeclarationError, SelectionError, TargetError, safekeeping.BusyError)
_TAGS = pytest.MarkGenerator(_ispytest=True)
"""Marks of any name: those of `pytest.mark` must be declared, where a project is strict."""


def _session(config: pytest.Config) -> Session:
    """Open a session by the options; raises UsageError."""
    option = config.getoption
    limits = Limits(seconds=option("--timeout-call"))
    out: Path | None = option("--out")
    try:
        day = date.fromisoformat(option("--as-of")) if option("--as-of") is not None else None
        selection = Selection(
            option("--role"), option("--profile"), option("--tags"), tuple(option("--case")), day
        )
        options = Options(out or Path(), seed=option("--seed"), limits=limits, stopwatch=stopwatch())
        reached = target(option("--command"), option("--url"), option("--python"), option("--header"), limits)
        return Session(reached, selection, options, out)
    except (*_REFUSED, ValueError, OSError) as problem:
        raise pytest.UsageError(f"parcmetre: {problem}") from problem


class Running:
    """What pytest is told while an implementation is named."""

    def __init__(self, config: pytest.Config) -> None:
        self._session = _session(config)

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Take the features."""
        if file_path.suffix != ".feature":
            return None
        found: pytest.Collector = FeatureFile.from_parent(parent, path=file_path, played=self._session)
        return found

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Refuse an empty selection."""
        if not any(isinstance(item.parent, FeatureFile) for item in items):
            raise pytest.UsageError("parcmetre: no scenario is selected: an empty run proves nothing")

    @staticmethod
    def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
        """Make a mark of each tag; pytest knows no mark with a `:` in its name beforehand."""
        getattr(_TAGS, tag)(function)
        return True

    def pytest_bdd_before_scenario(
        self, request: pytest.FixtureRequest, feature: "Feature", scenario: "Scenario"
    ) -> None:
        """Make a scenario ready to be told."""
        path = Path(feature.filename)
        example = request.node.callspec.params if hasattr(request.node, "callspec") else {}
        context = example.get(EXAMPLE, {})
        name = request.node.callspec.id if context else f"{path.stem}:{scenario.line_number}.1"
        play = partial(self._play, path, scenario, name)
        request.node.stash[UNDER_WAY] = UnderWay(scenario, play)

    def _play(self, path: Path, scenario: "Scenario", name: str) -> tuple[Outcome, Sequence[int]]:
        try:
            return self._session.play(path, scenario, name)
        except OSError as problem:
            pytest.exit(f"parcmetre: {problem}", returncode=pytest.ExitCode.USAGE_ERROR)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Tell what failed in its own words, without the lines of Python that led there."""
        report = yield
        if call.excinfo is not None and isinstance(call.excinfo.value, ScenarioError | ScenarioFailedError):
            report.longrepr = str(call.excinfo.value)
        return report

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail where nothing passed: a skip is never a pass. Write what came of it."""
        is_green = session.exitstatus == pytest.ExitCode.OK and not session.config.getoption("collectonly")
        if is_green and not self._session.has_passed:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        try:
            self._session.write()
        except OSError as problem:
            session.exitstatus = pytest.ExitCode.USAGE_ERROR
            reporter = session.config.pluginmanager.get_plugin("terminalreporter")
            if reporter is not None:
                reporter.write_line(f"parcmetre: {problem}")

    def pytest_unconfigure(self) -> None:
        """Say goodbye to the implementation."""
        self._session.close()
