"""Findings as the workflow commands that GitHub shows beside the lines of a change."""

from generator.problems import Problem
from generator.reporting.bounds import Shown


def annotations(shown: Shown) -> str:
    """Write one workflow command a finding, and one for each sort of which some are left."""
    told = (f"::notice title=findings not shown::{_data(line)}" for line in shown.told())
    return "".join(f"{line}\n" for line in (*map(_annotation, shown.problems), *told))


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
