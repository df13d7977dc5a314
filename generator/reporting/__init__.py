"""The findings of `check`, for a person, a program, GitHub, or a SARIF reader."""

from collections.abc import Callable, Mapping, Sequence

from generator.problems import Problem
from generator.reporting.for_github import annotations
from generator.reporting.for_people import report
from generator.reporting.for_programs import findings
from generator.reporting.for_sarif import log

FORMATS: Mapping[str, Callable[[Sequence[Problem]], str]] = {
    "text": report,
    "json": findings,
    "github": annotations,
    "sarif": log,
}

__all__ = ["FORMATS"]
