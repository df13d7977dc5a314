"""How a verb refuses."""

from typing import NoReturn

import typer

from generator.cli import terminal


def wrong_usage(message: str, hint: str) -> NoReturn:
    """Say what is wrong and what to do, and exit with 2."""
    typer.echo(f"parcmetre: {terminal.one_line(message)}\nhint: {terminal.one_line(hint)}", err=True)
    raise typer.Exit(2)
