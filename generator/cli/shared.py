"""What the verbs share: their options, the specification that they work on, how they refuse."""

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from generator.cli import terminal

if TYPE_CHECKING:
    from datetime import date

    from generator.loading import Loaded

BUNDLED = Path(__file__).parent.parent / "data"
"""The specification that a wheel carries; a checkout has none here, and works on its own folder."""

Root = Annotated[
    Path | None,
    typer.Option(
        "--root", help="Folder that holds spec/. Default: here, else the bundled one.", metavar="DIR"
    ),
]

At = Annotated[
    str | None,
    typer.Option("--at", help="The legal day to stand on, as 2025-01-31.", metavar="DATE"),
]


def specification_folder(root: Path | None) -> Path:
    """Find the specification: the folder asked for, else this one, else the one that the wheel carries."""
    places = [root] if root is not None else [Path(), BUNDLED]
    found = next((place for place in places if (place / "spec").is_dir()), None)
    if found is None:
        wrong_usage(f"no spec/ folder in {places[0]}", "run it from the repository, or give --root DIR")
    return found


def load_specification(root: Path | None, max_file_bytes: int | None = None) -> "Loaded":
    """Load the specification, with whatever is wrong in it."""
    from generator.loading import MAX_FILE_BYTES, load

    # A specification has no cycles: collecting them would walk it again and again, for half of the time.
    gc.disable()
    return load(specification_folder(root), max_file_bytes or MAX_FILE_BYTES)


def load_sound(root: Path | None) -> "Loaded":
    """Load a specification whose formulas can be evaluated."""
    loaded = load_specification(root)
    refuse_unsound(loaded)
    return loaded


def refuse_unsound(loaded: "Loaded") -> None:
    """Exit when the formulas of a specification cannot be evaluated."""
    from generator import policies

    found = [*loaded.problems, *policies.judgement(loaded.specification, before_judging=True).problems]
    if any(problem.severity == "error" for problem in found):
        typer.echo("parcmetre: the specification has errors", err=True)
        typer.echo("hint: parcmetre check", err=True)
        raise typer.Exit(2)


def legal_day(at: str | None) -> "date | None":
    """Read a day given as an option."""
    from datetime import date

    if at is None:
        return None
    try:
        return date.fromisoformat(at)
    except ValueError:
        wrong_usage(f"`{at}` is not a date", "write it 2025-01-31")


def wrong_usage(message: str, hint: str) -> NoReturn:
    """Say what is wrong and what to do, and exit with 2."""
    typer.echo(f"parcmetre: {terminal.one_line(message)}\nhint: {terminal.one_line(hint)}", err=True)
    raise typer.Exit(2)
