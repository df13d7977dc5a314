"""How a verb refuses."""

from pathlib import Path
from typing import NoReturn

import typer

from generator.characters import brief


def wrong_usage(message: str, hint: str) -> NoReturn:
    """Say what is wrong and what to do, and exit with 2."""
    typer.echo(f"parcmetre: {brief(message)}\nhint: {brief(hint)}", err=True)
    raise typer.Exit(2)


def refuse_file_as_folder(place: Path | None) -> None:
    """Exit when a folder to write in is a file, or lies under one."""
    for part in (place, *place.parents) if place is not None else ():
        if part.exists() or part.is_symlink():
            if not part.is_dir():
                wrong_usage(f"{part} is a file: a folder is expected", "give another folder")
            return
