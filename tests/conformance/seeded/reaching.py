"""Which cases run which lines of a reference: only these can see what is written otherwise there."""

import importlib
import threading
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import FrameType

from conformance.kit import bundled_kit
from generator.model.kit import Case
from tests.conformance.independent.playing import played
from tests.conformance.seeded.editing import FOLDER, PACKAGE, Seeded

Line = tuple[str, int]
"""A module of the references, as `antai_titres`, and a line of it, from one."""


def reaching(one: Seeded) -> list[Case]:
    """Give the cases that run some line that is edited; all of the role where it is read at import alone."""
    mine = [case for case in bundled_kit().cases if case.role == one.role]
    seen, edited = _lines_of(one.role), set(_edited_lines(one))
    found = [case for case in mine if seen.get(case.id, frozenset()) & edited]
    return found or mine


def _edited_lines(one: Seeded) -> Iterator[Line]:
    for edit in one.edits:
        before, _, _ = (FOLDER / f"{edit.file}.py").read_text("utf-8").partition(edit.old)
        first = before.count("\n") + 1
        yield from ((edit.file, first + more) for more in range(edit.old.rstrip("\n").count("\n") + 1))


@cache
def _lines_of(role: str) -> Mapping[str, frozenset[Line]]:
    """Give the lines that each case of a role runs in the sound reference."""
    lines: set[Line] = set()

    def local(frame: FrameType, event: str, _argument: object) -> object:
        if event == "line":
            lines.add((Path(frame.f_code.co_filename).stem, frame.f_lineno))
        return local

    def entered(frame: FrameType, _event: str, _argument: object) -> object:
        if not frame.f_code.co_filename.startswith(str(FOLDER)):
            return None
        lines.add((Path(frame.f_code.co_filename).stem, frame.f_lineno))
        return local

    found: dict[str, frozenset[Line]] = {}
    lived = played(role, importlib.import_module(f"{PACKAGE}.{role}").make)
    before = threading.gettrace()
    threading.settrace(entered)  # type: ignore[arg-type]  # what it gives back traces on
    try:
        for case, _ in lived:
            found[case.id] = frozenset(lines)
            lines.clear()
    finally:
        threading.settrace(before)
    return found
