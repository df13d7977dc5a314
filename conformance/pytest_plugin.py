"""`pytest features --command "…"`: pytest-bdd runs each scenario, told to the implementation.

Nothing is collected, and no step is defined, unless an implementation is named, so that the plugin never
meets another project's features. A sentence that the phrase book does not know, an empty selection and a
scenario without an outcome are errors.
"""

import sys
from argparse import ArgumentTypeError
from pathlib import Path

import pytest


def _folder(text: str) -> Path:
    """Read a folder's name; an empty one would be the current folder."""
    if not text:
        raise ArgumentTypeError("a folder is expected; `.` is the current one")
    return Path(text)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the options of `parcmetre run`."""
    group = parser.getgroup("parcmetre", "conformance of an FPS implementation")
    group.addoption("--command", help="start this adapter: one JSON object a line on its standard streams")
    group.addoption("--url", help="post to this running adapter")
    group.addoption("--python", help="call this object, as module:object")
    group.addoption("--header", action="append", default=[], help="NAME=VARIABLE: an HTTP header")
    group.addoption("--kit", type=_folder, help="the folder of another specification, built there")
    group.addoption("--role", help="the role to test")
    group.addoption("--profile", help="only what this profile of the role covers")
    group.addoption(
        "--tags", help="a cucumber tag expression, after `=`: pytest reads a file where a word starts with @"
    )
    group.addoption("--case", action="append", default=[], help="only this case; may be repeated")
    group.addoption("--as-of", help="only the rules in force on this day")
    group.addoption("--seed", type=int, default=0, help="what the opaque names of cases derive from")
    group.addoption("--timeout-call", type=float, default=10.0, help="seconds that a call may take")
    group.addoption("--out", type=_folder, help="where transcript, results and reports go")


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
    from conformance.bdd import spoken  # noqa: PLC0415 another project's tests wait for none of it

    if config.getoption("--kit") is not None:
        spoken.choose(config.getoption("--kit"))
    from conformance.bdd import running, steps  # noqa: PLC0415 they take the words of the kit

    config.pluginmanager.register(steps, "parcmetre-steps")
    config.pluginmanager.register(running.Running(config), "parcmetre-running")
