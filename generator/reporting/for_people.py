"""Findings as a person reads them: place and code, the line with a caret, what is wrong, what to do."""

from collections.abc import Sequence

from generator.problems import Problem

WIDTH = 96
"""Characters of an excerpt; a longer line is cut around the caret."""


def report(problems: Sequence[Problem]) -> str:
    """Write one paragraph a finding; an empty text when there is none."""
    return "".join(f"{paragraph(problem)}\n" for problem in problems)


def paragraph(problem: Problem) -> str:
    """Write a finding."""
    where = problem.location
    mark = "" if problem.severity == "error" else f" ({problem.severity})"
    lines = [f"{where.file}:{where.line}:{where.column}: {problem.code}{mark}"]
    if where.excerpt is not None and where.excerpt.strip():
        excerpt, offset = _window(where.excerpt.replace("\t", " "), where.column - 1)
        carets = "^" * max(1, min(where.length, len(excerpt) - offset))
        lines += [f"    {excerpt}", f"    {' ' * offset}{carets} {problem.message}"]
    else:
        lines.append(f"    {problem.message}")
    if problem.hint is not None:
        lines.append(f"    hint: {problem.hint}")
    return "\n".join(lines)


def _window(line: str, offset: int) -> tuple[str, int]:
    """Cut a line so that the caret is within the width and the indentation does not push it away."""
    indent = len(line) - len(line.lstrip())
    start = min(indent, offset)
    if offset - start > WIDTH // 2:
        start = offset - WIDTH // 2
    return line[start : start + WIDTH].rstrip(), offset - start
