"""Findings as JSON, for any program."""

import json

from generator.reporting.bounds import Shown


def findings(shown: Shown) -> str:
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
            for problem in shown.problems
        ],
        "errors": sum(problem.severity == "error" for problem in shown.problems),
        "warnings": sum(problem.severity == "warning" for problem in shown.problems),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
