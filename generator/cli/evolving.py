"""The verb that tells an editor what changed between two versions of the kit."""

from pathlib import Path
from typing import Annotated

import typer

from generator.characters import visible
from generator.cli.application import app
from generator.cli.refusing import wrong_usage

Place = Annotated[Path, typer.Argument(help="A folder that holds features/, or a cases.json.")]


@app.command()
def diff(old: Place, new: Place) -> None:
    """Tell what changed between two kits, rule by rule, and which verdicts may flip.

    Exit 0 when no verdict flips, or when the major version says so; 1 when one flips and it does not; 2 when
    a kit cannot be read.
    """
    from conformance.evolution import cases_in, evolved, flipping, is_major
    from conformance.kit import KitError

    try:
        before, after = cases_in(old), cases_in(new)
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build features")
    found = evolved(before, after)
    typer.echo(
        f"Du corpus {before.version} ({len(before.cases)} cas) au {after.version} ({len(after.cases)} cas)"
    )
    for rule, cases in found.items():
        typer.echo(f"\n{visible(rule)}")
        for one in cases:
            typer.echo(visible(f"  {'!' if one.flips else ' '} {one.id} : {one.change} — {one.title}"))
    count = len(flipping(found))
    if not count:
        typer.echo("\nAucun verdict ne bascule." if found else "Rien ne change.")
        return
    typer.echo(f"\n{count} cas dont le verdict peut basculer (!)")
    if not is_major(before, after):
        typer.echo("parcmetre: a verdict may flip and the major version is the same", err=True)
        typer.echo("hint: raise `version` in spec/profile.yaml to the next major one", err=True)
        raise typer.Exit(1)
