"""`pytest features --command "…"`: each scenario is a test, run by the bench.

Nothing is collected unless an implementation is named, so that the plugin never meets another project's
features. A sentence that the phrase book does not know, a scenario that names no case, an empty selection and
a case without an outcome are errors.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from conformance.bench import Bench, Options, Target
from conformance.features import FeatureError, PhraseBook, Scenario, scenarios
from conformance.kit import Case, KitError, bundled_kit
from conformance.playing.outcome import Outcome, Status
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.reaching import TargetError, target
from conformance.results import Run, sentence
from conformance.running.campaign import Campaign
from conformance.running.declared import DeclarationError
from conformance.running.selecting import Selection, SelectionError
from conformance.running.timing import stopwatch
from conformance.running.transcript import Transcript
from generator import safekeeping

_REFUSED = (Fault, KitError, DeclarationError, SelectionError, TargetError, safekeeping.BusyError)
_KEY = pytest.StashKey["_Session"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the options of `parcmetre run`."""
    group = parser.getgroup("parcmetre", "conformance of an FPS implementation")
    group.addoption("--command", help="start this adapter: one JSON object a line on its standard streams")
    group.addoption("--url", help="post to this running adapter")
    group.addoption("--python", help="call this object, as module:object")
    group.addoption("--header", action="append", default=[], help="NAME=VARIABLE: an HTTP header")
    group.addoption("--role", help="the role to test")
    group.addoption("--profile", help="only what this profile of the role covers")
    group.addoption(
        "--tags", help="a cucumber tag expression, after `=`: pytest reads a file where a word starts with @"
    )
    group.addoption("--case", action="append", default=[], help="only this case; may be repeated")
    group.addoption("--as-of", help="only the rules in force on this day")
    group.addoption(
        "--seed",
        type=int,
        default=0,
        help="what the dossiers are drawn from; 0, the published ones, by default",
    )
    group.addoption("--timeout-call", type=float, default=10.0, help="seconds that a call may take")
    group.addoption("--out", type=Path, help="where transcript, results and reports go")


def pytest_configure(config: pytest.Config) -> None:
    """Reach the implementation, when one is named."""
    given = [config.getoption(name) for name in ("--command", "--url", "--python")]
    if all(one is None for one in given):
        return
    if config.getoption("--role") is None:
        raise pytest.UsageError("parcmetre: --role is expected: which role is to be tested?")
    if config.getoption("numprocesses", None) is not None or hasattr(config, "workerinput"):
        raise pytest.UsageError("parcmetre: not with -n; `parcmetre run --jobs` plays several cases at once")
    sys.path.insert(0, str(config.invocation_params.dir))
    try:
        config.stash[_KEY] = _Session(config)
    except (*_REFUSED, ValueError, OSError) as problem:
        raise pytest.UsageError(f"parcmetre: {problem}") from problem


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "_Feature | None":
    """Take the features."""
    if file_path.suffix == ".feature" and _KEY in parent.config.stash:
        return _Feature.from_parent(parent, path=file_path)
    return None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Refuse an empty selection."""
    if _KEY in config.stash and not any(isinstance(item, _Item) for item in items):
        raise pytest.UsageError("parcmetre: no scenario is selected: an empty run proves nothing")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where nothing passed: a skip is never a pass. Write what came of it."""
    played = session.config.stash.get(_KEY, None)
    is_green = session.exitstatus == pytest.ExitCode.OK and not session.config.getoption("collectonly")
    if played is not None and is_green and not played.has_passed:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if played is not None:
        try:
            played.write()
        except OSError as problem:
            session.exitstatus = pytest.ExitCode.USAGE_ERROR
            reporter = session.config.pluginmanager.get_plugin("terminalreporter")
            if reporter is not None:
                reporter.write_line(f"parcmetre: {problem}")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Say goodbye to the implementation."""
    if _KEY in config.stash:
        config.stash[_KEY].close()


def _target(config: pytest.Config, limits: Limits) -> Target:
    command, url, python = (config.getoption(name) for name in ("--command", "--url", "--python"))
    return target(command, url, python, config.getoption("--header"), limits)


class _Session:
    """One run of the bench, whose cases pytest chooses one by one."""

    def __init__(self, config: pytest.Config) -> None:
        self.kit = bundled_kit()
        self.book = PhraseBook(self.kit.folder / "features" / "phrases.json")
        limits = Limits(seconds=config.getoption("--timeout-call"))
        day = config.getoption("--as-of")
        selection = Selection(
            config.getoption("--role"),
            config.getoption("--profile"),
            config.getoption("--tags"),
            tuple(config.getoption("--case")),
            date.fromisoformat(day) if day is not None else None,
        )
        self._out: Path | None = config.getoption("--out")
        watch = stopwatch()
        options = Options(
            self._out or Path(), seed=config.getoption("--seed"), limits=limits, stopwatch=watch
        )
        self._bench = Bench(self.kit, _target(config, limits), selection, options)
        self._campaign: Campaign = self._bench.campaign()
        self.cases = {case.id: case for case in self._bench.cases()}
        self._played: dict[str, Outcome] = {}
        self._transcript: Transcript | None = None
        self._holding = ExitStack()
        if self._out is not None:
            self._holding.enter_context(safekeeping.held(self._out))
            self._transcript = self._bench.transcript()

    @property
    def has_passed(self) -> bool:
        """Whether a case passed: where none did, the run proves nothing."""
        return any(outcome.status is Status.PASSED for outcome in self._played.values())

    def play(self, case: Case) -> Outcome:
        played = self._campaign.play(case)
        self._played[case.id] = played.outcome
        if self._transcript is not None:
            try:
                self._bench.keep(self._transcript, played)
            except OSError as problem:
                pytest.exit(f"parcmetre: {problem}", returncode=pytest.ExitCode.USAGE_ERROR)
            self._bench.bound(self._transcript, self._campaign)
        return played.outcome

    def write(self) -> None:
        """Write what came of it beside the transcript; raises OSError."""
        self._campaign.close()
        if self._transcript is not None:
            missing = Outcome(Status.NOT_TESTED, "stopped")
            outcomes = [(case, self._played.get(case.id, missing)) for case in self.cases.values()]
            run: Run = self._bench.told(outcomes, self._transcript.close())
            self._bench.write(run)

    def close(self) -> None:
        self._campaign.close()
        self._holding.close()


class _Feature(pytest.File):
    """A feature: one test a scenario of the selection."""

    def collect(self) -> Iterable["_Item"]:
        try:
            found = list(scenarios(self.path))
        except FeatureError as problem:
            raise self.CollectError(str(problem)) from problem
        return self._items(found)

    def _items(self, found: Iterable[Scenario]) -> Iterator["_Item"]:
        session = self.config.stash[_KEY]
        for scenario in found:
            where = f"{self.path.name}:{scenario.line}"
            if not scenario.case:
                raise self.CollectError(f"{where}: no `cas` column names the case of this scenario")
            wrong = session.book.undefined(scenario)
            if wrong is not None:
                raise self.CollectError(f"{where}: {wrong}")
            if scenario.case in session.cases:
                yield _Item.from_parent(self, name=scenario.case, scenario=scenario)


class _Item(pytest.Item):
    """A scenario."""

    def __init__(self, *, scenario: Scenario, **more: Any) -> None:  # noqa: ANN401 pytest's own
        super().__init__(**more)
        self._scenario = scenario

    def runtest(self) -> None:
        session = self.config.stash[_KEY]
        outcome = session.play(session.cases[self._scenario.case])
        match outcome.status:
            case Status.PASSED:
                return
            case Status.FAILED | Status.ERROR:
                raise _ScenarioError(outcome)
            case Status.NOT_APPLICABLE | Status.NOT_TESTED | Status.INCONCLUSIVE:
                pytest.skip(f"{outcome.status}: {sentence(outcome.cause or 'bench')} {outcome.detail}")
        raise _ScenarioError(Outcome(Status.ERROR, "bench", "the scenario has no outcome"))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401 pytest's own
        if isinstance(excinfo.value, _ScenarioError):
            return "\n".join(self._told(excinfo.value.outcome))
        return super().repr_failure(excinfo, style)

    def _told(self, outcome: Outcome) -> Iterator[str]:
        yield self._scenario.name
        for place, one in enumerate(self._scenario.sentences):
            # The opening sentence tells the settings: the steps of the case begin after it.
            mark = "=> " if outcome.step is not None and place == outcome.step + 1 else "   "
            yield f"{mark}{one.keyword} {one.text}"
            yield from (f"       | {' | '.join(row)} |" for row in one.rows)
        yield f"{sentence(outcome.cause or 'bench')} {outcome.detail}".strip()
        if outcome.expected is not None:
            yield f"attendu : {outcome.expected} ; obtenu : {outcome.obtained}"
        yield f"instant virtuel : {outcome.at}"

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self._scenario.line - 1, self._scenario.case


class _ScenarioError(Exception):
    """A scenario that did not pass."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.cause)
        self.outcome = outcome
