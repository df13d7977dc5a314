"""The door of the command: whatever happens inside a verb, one line is told and the exit code is right."""

import os
import sys
import traceback
from typing import Any

import typer
from typer.core import TyperGroup

from conformance.cli import misspelling, shell_words, terminal
from conformance.cli.refusing import refuse_empty, refuse_shell
from generator.characters import brief
from generator.problems import DataError

ENVIRONMENT = 2
"""A file, a folder or a stream that cannot be read or written: the code of wrong usage."""
FAULT = 70
"""A fault of this program, told with its traceback: `EX_SOFTWARE` of sysexits.h."""
INTERRUPTED = 130
READER_LEFT = 141
"""Standard output was closed by who read it, as `head` does: 128 and the number of SIGPIPE."""

EXIT_CODES = (
    "Exit codes: 0 done, or conforming; 1 not conforming, invalid, or findings; 2 wrong usage, or a file,"
    " a folder or a stream that cannot be read or written; 3 nobody answers, or an optional tool is missing;"
    " 4 two validators differ; 10 to 17 a run or an attestation that is not believed (`verify --help`);"
    " 70 a fault of this program; 130 interrupted; 141 who read the output left."
)


WORDS = "parcmetre.words"
"""The command line as it was given, in what the context of a verb keeps."""


class _StoppedError(Exception):
    """What stopped a verb, kept from a library that has its own mind on some of these."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(str(cause))
        self.cause = cause


class Door(TyperGroup):
    """The group of all verbs."""

    def parse_args(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 as typer declares it
        """Read the command line; what is empty is nothing that a verb can mean."""
        refuse_empty(args)
        refuse_shell(args)
        ctx.meta[WORDS] = tuple(args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 as typer declares it
        """Run a verb."""
        ctx.color = True  # nothing is taken out of what is printed: `terminal` shows it
        try:
            return super().invoke(ctx)
        except (OSError, KeyboardInterrupt, EOFError) as error:
            raise _StoppedError(error) from error

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 as typer declares it
        """Run the command line and exit."""
        with terminal.opened(), shell_words.completing():
            code = self._code(args, extra)
        sys.exit(code)

    def _code(self, args: Any, extra: Any) -> int:  # noqa: ANN401 as typer declares it
        try:
            try:
                ended = super().main(*args, **{**extra, "standalone_mode": False})
                code = ended if isinstance(ended, int) else 0
            except SystemExit as end:
                code = end.code if isinstance(end.code, int) else 0 if end.code is None else FAULT
            sys.stdout.flush()
        except _StoppedError as stopped:
            return _told(stopped.cause)
        except Exception as error:
            return _told(error)
        return code


def _told(error: BaseException) -> int:
    """Tell what stopped a verb; gives the exit code."""
    match error:
        case terminal.OutputError():
            if error.reader_left:
                return READER_LEFT
            _say(str(error), "give it somewhere to be written")
            return ENVIRONMENT
        case misspelling.USAGE() if misspelling.is_help(error):
            typer.echo(str(error), err=True)
            return ENVIRONMENT
        case misspelling.USAGE():
            _say(*misspelling.refusal(error))
            return ENVIRONMENT
        case KeyboardInterrupt() | typer.Abort():
            _say("interrupted")
            return INTERRUPTED
        case DataError():
            _say(str(error), error.hint)
            return ENVIRONMENT
        case MemoryError():
            _say("not enough memory")
            return ENVIRONMENT
        case OSError():
            where = f"{_path(error)}: " if error.filename is not None else ""
            _say(f"{where}{(error.strerror or str(error) or 'cannot be read or written').lower()}", _HINT)
            return ENVIRONMENT
        case _:
            traceback.print_exception(error)
            _say("this is a fault of parcmetre, not of what it was given")
            return FAULT


_HINT = "is it there, of the kind expected (a file, a folder), readable, writable, and not full?"


def _path(error: OSError) -> str:
    name = error.filename
    return os.fsdecode(name) if isinstance(name, str | bytes | os.PathLike) else str(name)


def _say(message: str, hint: str | None = None) -> None:
    typer.echo(f"parcmetre: {brief(message)}", err=True)
    if hint is not None:
        typer.echo(f"hint: {hint}", err=True)
