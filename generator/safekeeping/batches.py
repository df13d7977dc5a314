"""Files that are written together, or not at all: at any instant, whatever stops the writer."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from generator.safekeeping.holding import held
from generator.safekeeping.journal import Journal, Plan, named

Changes = Mapping[str, bytes | None]
"""The new content of each path, from the folder; None removes the file."""


def write(folder: Path, changes: Changes, *, lasting: bool = True) -> None:
    """Bring every path to its new content, or leave them all as they were.

    A writer killed at any instant leaves the former state, or the new one, or a journal by which whoever
    holds the folder next gives back the former state. Not `lasting`, what is made again at will is not waited
    for: a power cut may lose it, a kill does not. Raises BusyError, and OSError, with the name of the file,
    when one cannot be written: nothing has changed then.
    """
    if not changes:
        return
    with held(folder):
        journal = Journal(folder)
        journal.settle()
        try:
            plan = journal.plan(changes, lasting=lasting)
        except BaseException:
            journal.discard()
            raise
        try:
            _apply(folder, journal, plan, changes)
            if lasting:
                _make_last(folder, plan)
            journal.commit()
        except BaseException:
            with suppress(OSError):  # the next writer does it
                journal.undo(plan)
                journal.discard()
            raise
        journal.discard()


def _apply(folder: Path, journal: Journal, plan: Plan, changes: Changes) -> None:
    for one in plan.folders:
        with named(folder / one):
            (folder / one).mkdir()
    for number, (path, stood) in enumerate(plan.paths):
        target = folder / path
        with named(target):
            if changes[path] is not None:
                journal.new(number).replace(target)
            elif stood:
                target.unlink()


def _make_last(folder: Path, plan: Plan) -> None:
    """Wait until the disk has the names too, where a folder can be opened."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    for one in sorted({(folder / path).parent for path, _ in plan.paths}):
        with suppress(FileNotFoundError), named(one):
            descriptor = os.open(one, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
