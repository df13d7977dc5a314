"""Findings as JSON, for any program."""

import json
from collections.abc import Sequence

from generator.problems import Problem


def findings(problems: Sequence[Problem]) -> str:
    """Write an object with the findings and their count by severity."""
    content = {
        "findings": [
            {
                "file": problem.location.file,
                "line": problem.location.line,
                "column": problem.location.column,
                "severity": problem.severity,
                "code": problem.code,
                "message": problem.message,
                "hint": problem.hint,
            }
            for problem in problems
        ],
        "errors": sum(problem.severity == "error" for problem in problems),
        "warnings": sum(problem.severity == "warning" for problem in problems),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
