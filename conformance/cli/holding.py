"""How a verb writes: alone in a folder, or it says who does, or what cannot be written."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import typer

from conformance.cli.refusing import refuse_file_as_folder, wrong_usage
from generator.characters import visible


@contextmanager
def writing_in(folder: Path, hint: str = "give another --out DIR") -> Iterator[None]:
    """Hold the folder that a verb writes; exit with 2 when somebody else does, or it cannot be written.

    What a verb reads meanwhile is not said to be badly written: its errors go on, to be told as they are.
    """
    from generator import safekeeping

    refuse_file_as_folder(folder)
    try:
        with safekeeping.held(folder) as undone:
            _tell(folder, undone=undone)
            yield
    except safekeeping.BusyError as busy:
        wrong_usage(str(busy), f"wait until it ends, or {hint}")
    except OSError as error:
        if not _is_of_writing(folder, error):
            raise
        wrong_usage(f"{error.filename} cannot be written: {(error.strerror or str(error)).lower()}", hint)


def _is_of_writing(folder: Path, error: OSError) -> bool:
    """Tell whether an error is about what is written: not a stream, a reply, or a file that is read."""
    from generator.safekeeping.given import NotGivenError

    if not isinstance(error.filename, str | bytes | os.PathLike) or isinstance(error, NotGivenError):
        return False
    name = Path(os.fsdecode(error.filename)).absolute()
    around = folder.absolute()
    if isinstance(error, FileNotFoundError) and around.is_dir():
        return False  # the folder is there: what is missing was to be read
    return name.is_relative_to(around) or around.is_relative_to(name)


def settle(folder: Path) -> None:
    """Undo what a killed writer had begun there, unless somebody is writing, or we may not write."""
    from generator import safekeeping

    if safekeeping.is_unsettled(folder):
        with suppress(safekeeping.BusyError, OSError), safekeeping.held(folder) as undone:
            _tell(folder, undone=undone)


def _tell(folder: Path, *, undone: bool) -> None:
    if undone:
        told = visible(str(folder))
        typer.echo(f"parcmetre: what a killed command had begun in {told} is undone", err=True)
