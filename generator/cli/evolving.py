"""The verb that tells an editor what changed between two versions of the kit."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.characters import visible
from generator.cli import terminal
from generator.cli.application import app
from generator.cli.refusing import wrong_usage
from generator.cli.shared import Format, Quiet, Telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from conformance.evolution import Evolved
    from generator.model.kit import Cases

Place = Annotated[Path, typer.Argument(help="A folder that holds features/, or a cases.json.")]


@app.command()
def diff(old: Place, new: Place, format_: Format = Telling.text, *, quiet: Quiet = False) -> None:
    """Tell what changed between two kits, rule by rule, and which verdicts may flip.

    Exit 0 when no verdict flips, or when the major version says so; 1 when one flips and it does not; 2 when
    a kit cannot be read.
    """
    import json

    from conformance.evolution import cases_in, evolved, flipping, for_programs, is_major
    from conformance.kit import KitError

    try:
        before, after = cases_in(old), cases_in(new)
    except KitError as problem:
        wrong_usage(str(problem), "give the folder that holds features/, or its cases.json")
    found = evolved(before, after)
    if format_ is Telling.json:
        told = json.dumps(for_programs(before, after, found), ensure_ascii=False, indent=2)
        typer.echo(told, file=terminal.output(format_.value))
    else:
        _told(before, after, {} if quiet else found)
        count = len(flipping(found))
        still = "Aucun verdict ne bascule." if found else "Rien ne change."
        typer.echo(f"\n{count} cas dont le verdict peut basculer (!)" if count else f"\n{still}")
    if flipping(found) and not is_major(before, after):
        typer.echo("parcmetre: a verdict may flip and the major version is the same", err=True)
        typer.echo("hint: raise `version` in spec/profile.yaml to the next major one", err=True)
        raise typer.Exit(1)


def _told(before: "Cases", after: "Cases", found: "Mapping[str, Iterable[Evolved]]") -> None:
    typer.echo(
        f"Du corpus {before.version} ({len(before.cases)} cas) au {after.version} ({len(after.cases)} cas)"
    )
    for rule, cases in found.items():
        typer.echo(f"\n{visible(rule)}")
        for one in cases:
            typer.echo(visible(f"  {'!' if one.flips else ' '} {one.id} : {one.change} — {one.title}"))
