"""Findings as the workflow commands that GitHub shows beside the lines of a change."""

from collections.abc import Sequence

from generator.problems import Problem


def annotations(problems: Sequence[Problem]) -> str:
    """Write one workflow command a finding."""
    return "".join(f"{_annotation(problem)}\n" for problem in problems)


def _annotation(problem: Problem) -> str:
    where = problem.location
    text = problem.message if problem.hint is None else f"{problem.message}\nhint: {problem.hint}"
    properties = (
        f"file={_property(where.file)},line={where.line},col={where.column},title={_property(problem.code)}"
    )
    return f"::{problem.severity} {properties}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
