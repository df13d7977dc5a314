"""Answers as spreadsheets saved them, read on the minimal specification."""

from pathlib import Path

import pytest

from generator.reviewing import tables
from generator.reviewing.answers import Answers, RefusedError
from generator.reviewing.importing import imported, read
from tests.generator import pairs
from tests.generator.reviewing.reviewers import NOBODY, specification

SHEETS = Path(__file__).parent / "sheets"
MINIMAL = specification(pairs.MINIMAL)
OURS = (SHEETS / "ours.csv").read_bytes()
Rows = list[list[str]]


def answers(name: str, content: bytes) -> Answers:
    return read(MINIMAL, name, content, NOBODY).answers


def filled() -> Rows:
    return [list(row) for _, row in tables.csv_rows(OURS)]


def table(rows: Rows, separator: str = ";", end: str = "\r\n") -> str:
    quoted = [[f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row] for row in rows]
    return "".join(separator.join(row) + end for row in quoted)


def refusals(name: str, content: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        imported(MINIMAL, name, content, NOBODY)
    return str(refused.value)
