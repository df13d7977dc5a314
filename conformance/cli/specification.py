"""The verbs on the specification: check it, build what it gives, explain it."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import completing, terminal, voice
from conformance.cli.application import app
from conformance.cli.places import specification_folder, writing_folder
from conformance.cli.refusing import refuse_file_as_folder, wrong_usage
from conformance.cli.shared import At, Root, legal_day, load_specification, refuse_unsound
from conformance.cli.voice import verb

if TYPE_CHECKING:
    from generator.loading import Loaded


class Format(StrEnum):
    """How `check` writes its findings."""

    text = "text"
    json = "json"
    github = "github"
    sarif = "sarif"


def _switch_off(is_asked: bool) -> bool:  # noqa: FBT001 as typer calls it
    from generator.safekeeping import cache

    if is_asked:
        cache.switch_off()
    return is_asked


NoCache = Annotated[
    bool,
    typer.Option(
        "--no-cache", help="Derive all anew, whatever was derived or written before.", callback=_switch_off
    ),
]


@verb(app)
def check(
    root: Root = None,
    format_: Annotated[Format, typer.Option("--format", help="How findings are written.")] = Format.text,
    max_file_bytes: Annotated[
        int | None, typer.Option(help="Largest file that is read, in bytes.", min=1)
    ] = None,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Show every finding, not the first of each sort in a file.")
    ] = False,
    no_cache: NoCache = False,
) -> None:
    """Prove the specification coherent: exit 0 when it is, 1 when there are findings, 2 on wrong usage.

    A case of a frozen version whose verdict may flip is a finding, unless the major version is a later one.
    """
    from conformance.cli.freezing import flipped
    from conformance.cli.soundness import soundness
    from generator import reporting
    from generator.problems import in_order

    loaded = load_specification(root, max_file_bytes)
    with terminal.doing("checking it"):
        judged = soundness(loaded.specification)
    found = in_order([*loaded.problems, *judged.problems, *flipped(specification_folder(root))])
    screen = terminal.output("text") if format_ is Format.text else voice.screen()
    screen.write(reporting.written(found, format_.value, everything=everything))
    errors = sum(problem.severity == "error" for problem in found)
    if judged.waiting:
        voice.remark(f"not judged until this is mended: {', '.join(judged.waiting)}")
    voice.conclude(_verdict(loaded, len(found), errors), good=not errors, err=True)
    raise typer.Exit(1 if errors else 0)


class Target(StrEnum):
    """What `build` makes."""

    schemas = "schemas"
    asyncapi = "asyncapi"
    openrpc = "openrpc"
    documents = "documents"
    diagrams = "diagrams"
    features = "features"
    docs = "docs"
    all = "all"


@verb(app)
def build(  # noqa: PLR0913 one option a parameter
    target: Annotated[Target, typer.Argument(help="What to build.")] = Target.all,
    root: Root = None,
    out: Annotated[
        Path | None, typer.Option(help="Where to write.", metavar="DIR", show_default="ROOT")
    ] = None,
    seed: Annotated[
        int,
        typer.Option("--seed", min=0, help="With `features`: the corpus of a seed; 0 is the published one."),
    ] = 0,
    *,
    check_only: Annotated[
        bool, typer.Option("--check", help="Write nothing: exit 1 if a file is stale or orphaned.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Name every file, and what draws the pictures.")
    ] = False,
    no_cache: NoCache = False,
    png: Annotated[
        Path | None, typer.Option("--png", help="Draw the pictures as PNG too, in a folder.", metavar="DIR")
    ] = None,
    pdf: Annotated[
        Path | None,
        typer.Option(
            "--pdf", help="With `docs`: the specification as one PDF (extra `paper`).", metavar="FILE"
        ),
    ] = None,
) -> None:
    """Write what a sound specification gives, all or nothing.

    Exit 1 when the specification has errors, 2 where it cannot be written or somebody else is writing, 3
    where no picture can be drawn.

    `features --seed N` tells the same cases of other dossiers: those of a run that names this seed.

    `docs` is the site, apart from `all`: it writes a folder `site` unless told where.

    What was derived of the same data by the same code is kept in $PARCMETRE_CACHE, or in the user's cache
    folder; `PARCMETRE_CACHE=off` keeps nothing, for every verb.
    """
    if target is Target.docs:
        from conformance.cli.site import build_site

        if check_only or png is not None:
            wrong_usage(
                "the site is not committed: it has nothing to check", "parcmetre build docs --out DIR"
            )
        build_site(root, out, pdf)
        return
    if pdf is not None:
        wrong_usage("only the site makes a PDF", "parcmetre build docs --pdf FILE")

    if seed and (target is not Target.features or out is None):
        hint = f"parcmetre build features --seed {seed} --out DIR"
        wrong_usage("the corpus of a seed is written apart", hint)

    from conformance.cli.building import Build, draw
    from generator import freshness, safekeeping

    place = out or writing_folder(root)
    source = specification_folder(root)
    for folder in (place, png):
        refuse_file_as_folder(folder)
    is_remembered = out is None and png is None and not check_only
    if is_remembered and not verbose and not no_cache and not safekeeping.is_unsettled(place):
        known = freshness.remembered(place, target.value, source)
        if known is not None:
            voice.conclude(f"{known} artefacts, 0 written: nothing changed since the last build", err=True)
            voice.give({"artefacts": known, "changed": []})
            raise typer.Exit
    made = Build(target.value, root, place, verbose, is_remembered, seed)
    if check_only:
        raise typer.Exit(0 if made.compare() else 1)
    drawn = made.write()
    if png is not None:
        drawn = draw(root, png) and drawn
    raise typer.Exit(0 if drawn else 3)


@verb(app)
def explain(
    name: Annotated[
        str,
        typer.Argument(
            autocompletion=completing.names,
            help="An id, or kind:id when several kinds share it; D-02, RAPO, rapo-delai.06.",
        ),
    ],
    root: Root = None,
    at: At = None,
) -> None:
    """Print an item of the specification, its provenance, and everything that refers to it."""
    from datetime import UTC, datetime

    from generator import explaining

    loaded = load_specification(root)
    specification = loaded.specification
    day = legal_day(at) or datetime.now(UTC).date()
    entries = explaining.named(specification, name)
    kit = explaining.Kit(specification, specification_folder(root))
    others = tuple(kit.explanations(name))
    if not entries and not others:
        close = explaining.near(specification, name, kit.families)
        proposed = f"did you mean {', '.join(f'`{one}`' for one in close)}?" if close else None
        hint = kit.hint(name) or proposed or "ids are the names of the files of spec/ and rules/"
        wrong_usage(f"nothing is named `{name}`", hint)
    if any(entry.kind in explaining.JUDGED for entry in entries):
        refuse_unsound(loaded, root)
    told = (*(explaining.explanation(specification, entry, day) for entry in entries), *others)
    typer.echo("\n".join(told), nl=False)
    for one in told:
        voice.in_short(one.splitlines()[0])
    voice.give(
        {
            "name": name,
            "as-of": day.isoformat(),
            "items": [{"kind": entry.kind, "id": entry.id} for entry in entries],
            "explanations": told,
        }
    )


def _verdict(loaded: "Loaded", found: int, errors: int) -> str:
    counts = {kind: len(entries) for kind, entries in sorted(loaded.specification.by_kind.items())}
    if not found:
        exchanges, steps = counts.get("exchange", 0), counts.get("step", 0)
        return f"coherent: {exchanges} exchanges, {steps} steps, {sum(counts.values())} items"
    return f"{errors} error(s), {found - errors} warning(s)"
