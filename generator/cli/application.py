"""The command line itself."""

from typing import Annotated

import typer

from generator.cli.door import EXIT_CODES, Door

app = typer.Typer(
    name="parcmetre",
    cls=Door,
    help="Check and build the specification of the French parking-charge (FPS) exchanges.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=True,
    pretty_exceptions_enable=False,
)


def _version(is_asked: bool) -> None:  # noqa: FBT001 as typer calls it
    if is_asked:
        from importlib.metadata import version

        typer.echo(f"parcmetre {version('parcmetre')}")
        raise typer.Exit


@app.callback()
def parcmetre(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Tell the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Check and build the specification of the French parking-charge (FPS) exchanges."""
    del version
