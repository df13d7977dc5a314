"""The verb that tells an editor what changed between two versions of the kit."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import voice
from conformance.cli.application import app
from conformance.cli.holding import writing_in
from conformance.cli.places import writing_folder
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import Root, Tongue, is_sound, legal_day, load_specification
from conformance.cli.voice import verb
from generator.characters import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from conformance.evolution import Evolved
    from conformance.reports.languages import Language
    from generator.model.kit import Cases, Changes
    from generator.turning import Turned

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
    lang: Annotated[Tongue, typer.Option("--lang", help="The language of what is told.")] = Tongue.fr,
) -> None:
    """Tell what changed between two kits, rule by rule, and which verdicts may flip.

    Of two folders that hold spec/ and rules/ too, the committed dossiers and the rules' own examples whose
    verdict flips are named. What the kit says, titles and changes, is in its own language.

    What is kept by --record is told by the site, as a page and a feed.

    Exit 0 when no verdict flips, or when the major version says so; 1 when one flips and it does not; 2 when
    a kit cannot be read.
    """
    from conformance.evolution import cases_in, evolved, flipping, for_programs, is_major, recorded
    from conformance.kit import KitError
    from conformance.reports.languages import language

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
    dossiers, words = _turned(old, new), language(lang.value)
    given = for_programs(before, after, found)
    voice.give(given if dossiers is None else given | {"dossiers": [asdict(one) for one in dossiers]})
    _told(before, after, found, words)
    _told_of_dossiers(dossiers, words)
    count = len(flipping(found))
    still = "aucun verdict ne bascule" if found else "rien ne change"
    flips = words.count(count, "cas dont le verdict peut basculer", "cas dont le verdict peut basculer")
    voice.conclude(f"{flips} (!)" if count else words.say(still), good=not count)
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


def _turned(old: Path, new: Path) -> "tuple[Turned, ...] | None":
    """Give what both versions judge otherwise; None where one is no folder of a specification that is read.

    A version of long ago is not read by today's engine: its kit is compared all the same.
    """
    from generator.turning import turned

    if not all((place / name).is_dir() for place in (old, new) for name in ("spec", "rules")):
        return None
    before, after = (load_specification(place) for place in (old, new))
    if not (is_sound(before) and is_sound(after)):
        return None
    return turned(before.specification, after.specification, (old, new))


def _told(
    before: "Cases", after: "Cases", found: "Mapping[str, Iterable[Evolved]]", words: "Language"
) -> None:
    editions = {"old": before.version, "new": after.version}
    counts = {"cases": len(before.cases), "others": len(after.cases)}
    typer.echo(
        words.say("du corpus {old} ({cases} cas) au corpus {new} ({others} cas)", **editions, **counts)
    )
    for rule, cases in found.items():
        typer.echo(f"\n{visible(rule)}")
        for one in cases:
            typer.echo(visible(f"  {'!' if one.flips else ' '} {one.id} : {one.change} — {one.title}"))


def _told_of_dossiers(found: "tuple[Turned, ...] | None", words: "Language") -> None:
    if found is None:
        why = (
            "dossiers dont le verdict bascule : non jugés, spec/ et rules/ des deux versions doivent se lire"
        )
        typer.echo(f"\n{words.say(why)}")
        return
    head = "dossiers et exemples dont le verdict bascule" if found else "aucun dossier ni exemple ne bascule"
    typer.echo(f"\n{words.say(head)}")
    for one in found:
        typer.echo(visible(f"  ! {one.name} : {one.rule}, {one.before} → {one.after}"))
