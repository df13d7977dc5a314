"""Findings as a person reads them: place and code, the line with a caret, what is wrong, what to do."""

from generator.characters import is_forbidden, visible
from generator.problems import Problem
from generator.reporting.bounds import Shown

WIDTH = 96
"""Characters of an excerpt; a longer line is cut around the caret."""


def report(shown: Shown) -> str:
    """Write one paragraph a finding, then what is left; an empty text when there is none."""
    told = [f"… {line}" for line in shown.told()]
    if told:
        told.append("hint: check --all shows them, --format json too")
    return "".join(f"{text}\n" for text in (*map(paragraph, shown.problems), *told))


def paragraph(problem: Problem) -> str:
    """Write a finding."""
    where = problem.location
    mark = "" if problem.severity == "error" else f" ({problem.severity})"
    message = visible(problem.message)
    lines = [f"{where.file}:{where.line}:{where.column}: {problem.code}{mark}"]
    if where.excerpt is not None and where.excerpt.strip():
        excerpt, offset = _window(_printable(where.excerpt), where.column - where.excerpt_from)
        carets = "^" * max(1, min(where.length, len(excerpt) - offset))
        lines += [f"    {excerpt}", f"    {' ' * offset}{carets} {message}"]
    else:
        lines.append(f"    {message}")
    if problem.hint is not None:
        lines.append(f"    hint: {visible(problem.hint)}")
    return "\n".join(lines)


def _printable(excerpt: str) -> str:
    """Give a line of which each character takes a place and does nothing else."""
    return "".join("\ufffd" if is_forbidden(one) else one for one in excerpt.replace("\t", " "))


def _window(line: str, offset: int) -> tuple[str, int]:
    """Cut a line so that the caret is within the width and the indentation does not push it away."""
    indent = len(line) - len(line.lstrip())
    start = min(indent, offset)
    if offset - start > WIDTH // 2:
        start = offset - WIDTH // 2
    return line[start : start + WIDTH].rstrip(), offset - start
