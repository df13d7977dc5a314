"""How a verb refuses."""

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import typer

from generator.characters import brief


def wrong_usage(message: str, hint: str) -> NoReturn:
    """Say what is wrong and what to do, and exit with 2."""
    typer.echo(f"parcmetre: {brief(message)}\nhint: {brief(hint)}", err=True)
    raise typer.Exit(2)


def refuse_file_as_folder(place: Path | None) -> None:
    """Exit when a folder to write in is a file or a link to nothing, or lies under one."""
    for part in (place, *place.parents) if place is not None else ():
        if part.exists() or part.is_symlink():
            if not part.is_dir():
                what = "a file" if part.exists() else "a link to what is not there"
                wrong_usage(f"{part} is {what}: a folder is expected", "give another folder")
            return


_COMPLETION = ("--install-completion", "--show-completion")


def refuse_shell(args: Sequence[str]) -> None:
    """Exit where a shell is named to complete in: it is found by who asks, whatever is named."""
    for option in _COMPLETION:
        named = [one for one in args if one != option]
        if option in args and named:
            wrong_usage(
                f"{named[0]}: {option} is for the shell in which it is asked, and takes no name",
                f"ask it there, as in: fish -c 'parcmetre {option}'",
            )


def refuse_empty(args: Sequence[str]) -> None:
    """Exit where an argument or the value of an option is empty: as a folder, it would be the current one."""
    before = ""
    for one in args:
        option, equals, value = one.partition("=") if one.startswith("--") else (before, "=", one)
        if equals and not value:
            named = option if option.startswith("-") else "an argument"
            wrong_usage(
                f"{named} is empty: a value is expected",
                "give one, or leave it out; `.` is the current folder",
            )
        before = one
