"""The command line itself."""

import typer

from conformance.cli.door import EXIT_CODES, Door
from conformance.cli.voice import Version

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


@app.callback()
def parcmetre(
    *,
    version: Version = False,
) -> None:
    """Check and build the specification of the French parking-charge (FPS) exchanges."""
    del version
