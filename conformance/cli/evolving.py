"""The verb that tells an editor what changed between two versions of the kit."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import voice
from conformance.cli.application import app
from conformance.cli.holding import writing_in
from conformance.cli.places import writing_folder
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import Root, legal_day
from conformance.cli.voice import verb
from generator.characters import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from conformance.evolution import Evolved
    from generator.model.kit import Cases, Changes

Place = Annotated[Path, typer.Argument(help="A folder that holds features/, or a cases.json.")]


@verb(app)
def diff(
    old: Place,
    new: Place,
    record: Annotated[
        str | None,
        typer.Option("--record", help="Keep it in versions/changes/, as of this day.", metavar="DATE"),
    ] = None,
    root: Root = None,
) -> None:
    """Tell what changed between two kits, rule by rule, and which verdicts may flip.

    What is kept by --record is told by the site, as a page and a feed.

    Exit 0 when no verdict flips, or when the major version says so; 1 when one flips and it does not; 2 when
    a kit cannot be read.
    """
    from conformance.evolution import cases_in, evolved, flipping, for_programs, is_major, recorded
    from conformance.kit import KitError

    try:
        before, after = cases_in(old), cases_in(new)
    except KitError as problem:
        wrong_usage(str(problem), "give the folder that holds features/, or its cases.json")
    found = evolved(before, after)
    day = legal_day(record)
    if root is not None and day is None:
        wrong_usage("--root says where --record keeps what changed", "give --record DATE, or leave it out")
    if day is not None:
        _keep(writing_folder(root), day, recorded(before, after, found))
    voice.give(for_programs(before, after, found))
    _told(before, after, found)
    count = len(flipping(found))
    still = "no verdict flips" if found else "nothing changes"
    cases = "1 case" if count == 1 else f"{count} cases"
    voice.conclude(f"{cases} whose verdict may flip (!)" if count else still, good=not count)
    if flipping(found) and not is_major(before, after):
        typer.echo("parcmetre: a verdict may flip and the major version is the same", err=True)
        typer.echo("hint: raise `version` in spec/profile.yaml to the next major one", err=True)
        raise typer.Exit(1)


def _keep(root: Path, day: "date", changes: "Changes") -> None:
    import msgspec

    from generator import safekeeping
    from generator.model.kit import CHANGES

    folder = root / CHANGES
    content = msgspec.json.format(msgspec.json.encode(changes), indent=1) + b"\n"
    with writing_in(folder, "give another --root DIR"):
        safekeeping.write(folder, {f"{day.isoformat()}.json": content})


def _told(before: "Cases", after: "Cases", found: "Mapping[str, Iterable[Evolved]]") -> None:
    typer.echo(
        f"from corpus {before.version} ({len(before.cases)} cases) to {after.version}"
        f" ({len(after.cases)} cases)"
    )
    for rule, cases in found.items():
        typer.echo(f"\n{visible(rule)}")
        for one in cases:
            typer.echo(visible(f"  {'!' if one.flips else ' '} {one.id} : {one.change} — {one.title}"))
