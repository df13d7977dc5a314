"""What the verbs share: their options, the specification that they work on, how they refuse."""

import gc
import shlex
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import terminal
from conformance.cli.holding import settle
from conformance.cli.places import ledger_folder, specification_folder
from conformance.cli.refusing import wrong_usage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.engine import Rulebook
    from generator.loading import Loaded
    from generator.problems import Problem


class Tongue(StrEnum):
    """The languages of what a run is told in: `conformance.reports.languages` has their words."""

    fr = "fr"
    en = "en"


Root = Annotated[
    Path | None,
    typer.Option(
        "--root", help="Folder that holds spec/. Default: here, else the bundled one.", metavar="DIR"
    ),
]

KitRoot = Annotated[
    Path | None,
    typer.Option(
        "--root",
        help="Folder of a built specification: spec/, features/… Default: the bundled one.",
        metavar="DIR",
    ),
]

At = Annotated[
    str | None,
    typer.Option("--at", help="The legal day to stand on, as 2025-01-31.", metavar="DATE"),
]

Readings = Annotated[
    list[str] | None,
    typer.Option(
        "--reading",
        help="Settle an open question, as D-02=franc; `explain D-02` lists its readings. May be repeated.",
        metavar="DOUBT=READING",
    ),
]


def settled_by(book: "Rulebook", asked: list[str] | None) -> tuple[tuple[str, str], ...]:
    """Read the readings given as options, in the order of doubts; an unknown one is wrong usage."""
    from generator.engine.readings import ReadingError, chosen

    try:
        return tuple(chosen(book, asked or ()).items())
    except ReadingError as problem:
        wrong_usage(str(problem), "parcmetre explain D-02 lists the readings of a question")


def load_specification(
    root: Path | None, max_file_bytes: int | None = None, *, with_ledger: bool = False
) -> "Loaded":
    """Load the specification, with whatever is wrong in it, and the ledger of the current folder if asked."""
    from generator.loading import MAX_FILE_BYTES, Readings, load

    # A specification has no cycles: collecting them would walk it again and again, for half of the time.
    gc.disable()
    folder = specification_folder(root)
    ledger = ledger_folder(root) if with_ledger else None
    for one in (folder, ledger):
        if one is not None:
            settle(one)
    with terminal.doing("reading the specification"):
        return load(folder, max_file_bytes or MAX_FILE_BYTES, ledger, Readings(folder))


def load_sound(root: Path | None, *, with_ledger: bool = False) -> "Loaded":
    """Load a specification whose formulas can be evaluated."""
    loaded = load_specification(root, with_ledger=with_ledger)
    refuse_unsound(loaded, root)
    return loaded


def is_sound(loaded: "Loaded") -> bool:
    """Tell whether the formulas of a specification can be evaluated."""
    from conformance.cli.soundness import soundness

    found = [*loaded.problems, *soundness(loaded.specification, before_judging=True).problems]
    return not any(problem.severity == "error" for problem in found)


def refuse_unsound(loaded: "Loaded", root: Path | None) -> None:
    """Exit when the formulas of a specification cannot be evaluated."""
    if not is_sound(loaded):
        typer.echo("parcmetre: the specification has errors", err=True)
        typer.echo(f"hint: {_checking(root)}", err=True)
        raise typer.Exit(2)


def refuse_to_build(
    found: "Sequence[Problem]", root: Path | None, mended: "frozenset[str]" = frozenset()
) -> None:
    """Exit with 1 when a specification has errors, but those whose code a build mends: nothing is written."""
    if any(problem.severity == "error" and problem.code not in mended for problem in found):
        typer.echo("parcmetre: the specification has errors, nothing is written", err=True)
        typer.echo(f"hint: {_checking(root)}", err=True)
        raise typer.Exit(1)


def _checking(root: Path | None) -> str:
    """Give the command that tells the errors of the specification that a verb was given."""
    return "parcmetre check" if root is None else f"parcmetre check --root {shlex.quote(str(root))}"


def legal_day(at: str | None) -> "date | None":
    """Read a day given as an option."""
    from datetime import date

    if at is None:
        return None
    try:
        day = date.fromisoformat(at)
    except ValueError:
        wrong_usage(f"`{at}` is not a date", "write it 2025-01-31")
    from generator.engine.formats import FIRST_YEAR, LAST_YEAR

    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        wrong_usage(f"`{at}` is not a day to judge", f"from {FIRST_YEAR} to {LAST_YEAR}")
    return day
