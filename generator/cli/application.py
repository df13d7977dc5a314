"""The command line itself."""

import typer

app = typer.Typer(
    name="parcmetre",
    help="Check and build the specification of the French parking-charge (FPS) exchanges.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
)
