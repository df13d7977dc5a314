"""Findings as SARIF 2.1.0, the format of static analysis results (OASIS)."""

import json
from importlib.metadata import version
from urllib.parse import quote

from generator.codes import CODES
from generator.problems import Problem
from generator.reporting.bounds import Shown


def log(shown: Shown) -> str:
    """Write a SARIF log of one run."""
    codes = sorted({problem.code for problem in shown.problems})
    driver = {
        "name": "parcmetre",
        "version": version("parcmetre"),
        "rules": [{"id": code, "shortDescription": {"text": CODES[code]}} for code in codes],
    }
    content = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(problem, codes.index(problem.code)) for problem in shown.problems],
            }
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _result(problem: Problem, rule: int) -> dict[str, object]:
    where = problem.location
    text = problem.message if problem.hint is None else f"{problem.message}\nhint: {problem.hint}"
    region = {
        "startLine": where.line,
        "startColumn": where.column,
        "endColumn": where.column + where.length,
    }
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(where.file)},
                    "region": region,
                }
            }
        ],
    }
