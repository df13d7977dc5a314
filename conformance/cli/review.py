"""The verbs of the review: make a pack, import what comes back, tell what is approved."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import terminal, voice
from conformance.cli.application import app
from conformance.cli.holding import writing_in
from conformance.cli.places import ledger_folder, writing_folder
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import Root, load_sound
from conformance.cli.voice import verb
from generator.problems import did_you_mean
from generator.safekeeping import given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model.specification import Specification
    from generator.reviewing.importing import Import
    from generator.reviewing.packs import Pack
    from generator.reviewing.states import Standing

review = typer.Typer(
    name="review",
    help="Have the rules read and approved by experts: pack, import, status.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(review)

ALL_PHASES = "Toutes les phases"


class PackFormat(StrEnum):
    """How a pack is written."""

    html = "html"
    csv = "csv"
    ods = "ods"


@verb(review)
def pack(  # noqa: PLR0913, PLR0917 one option a parameter
    recipient: Annotated[str, typer.Option("--for", help="Who will read it.", metavar="NAME")],
    phase: Annotated[str | None, typer.Option("--phase", help="Only the rules of this phase.")] = None,
    unit: Annotated[
        list[str] | None, typer.Option("--unit", help="Only this unit, as rule:rapo-delai; may be repeated.")
    ] = None,
    root: Root = None,
    out: Annotated[Path, typer.Option("--out", help="Where to write.", metavar="DIR")] = Path(),
    form: Annotated[
        PackFormat, typer.Option("--as", help="A page, or a table for those who prefer a spreadsheet.")
    ] = PackFormat.html,
    *,
    technical: Annotated[
        bool, typer.Option("--technical", help="Messages and their cases, for a technical reviewer.")
    ] = False,
    everything: Annotated[bool, typer.Option("--all", help="What is approved already too.")] = False,
) -> None:
    """Make the packs to read, an hour each at most, without what is approved already: exit 2 when none."""
    from generator import safekeeping
    from generator.reviewing import packs

    specification = load_sound(root, with_ledger=True).specification
    found = _standings(specification)
    _refuse_unknown(specification, found, phase, unit or ())
    chosen = packs.chosen(found, phase=phase, named=unit or (), technical=technical, everything=everything)
    if len({one.unit.capacity for one in chosen}) > 1 or any(one.unit.kind == "flow" for one in chosen):
        wrong_usage(
            "these units are not signed together", "rules apart from messages; arrows on docs/verification"
        )
    if not chosen:
        wrong_usage("nothing is left to read", "--all gives what is approved already")
    subject = _subject(specification, phase, technical=technical)
    made = {
        name: (one, content)
        for one in packs.packs(specification, chosen, recipient, subject)
        for name, content in [_written(specification, found, one, form, phase, technical=technical)]
    }
    with writing_in(out):
        safekeeping.write(out, {name: content for name, (_, content) in made.items()})
    for name, (one, _) in made.items():
        typer.echo(f"{out / name}: {len(one.standings)} units, {one.minutes} minutes, pack {one.id[:12]}")
    voice.in_short(f"{len(made)} packs written in {out}")
    voice.give(
        [
            {"file": str(out / name), "units": len(one.standings), "minutes": one.minutes, "pack": one.id}
            for name, (one, _) in made.items()
        ]
    )


@verb(review, "import")
def import_(
    file: Annotated[
        Path, typer.Argument(help="Answers in .json, .csv, .ods or .xlsx, or a filled sheet of arrows.")
    ],
    root: Root = None,
    reviewer: Annotated[str, typer.Option("--reviewer", help="Who filled a sheet of arrows.")] = "",
    function: Annotated[str, typer.Option("--function", help="Their function and body.")] = "",
    date: Annotated[str, typer.Option("--date", help="When they did, as 2025-01-31.")] = "",
) -> None:
    """Check answers and write the ledger: exit 1 and write nothing when anything is wrong.

    Exit 2 when the ledger cannot be written, or somebody else is writing it: nothing is written either.
    """
    from generator import safekeeping
    from generator.reviewing.answers import MAX_BYTES

    try:
        with given.streamed(file) as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        wrong_usage(f"{file}: {(error.strerror or 'not readable').lower()}", "parcmetre review import FILE")
    signer = {"reviewer": reviewer, "function": function, "date": date}
    # Held from the reading: two who import at once must not both find that a content is not signed yet.
    folder = writing_folder(root)
    with writing_in(folder, "give --root DIR"):
        found = _imported(root, file, content, signer)
        texts = {**found.contents, **found.entries}
        safekeeping.write(folder, {path: text.encode() for path, text in texts.items()})
    for path in found.entries:
        typer.echo(path)
    voice.conclude(f"{found.signatures} signatures, {found.doubts} answers to doubts", err=True)
    voice.give(
        {
            "signatures": found.signatures,
            "doubts": found.doubts,
            "entries": [str(path) for path in found.entries],
        }
    )
    if ledger_folder(root) is None:
        hint = "parcmetre build features tells it to the bench; commit reviews/ and features/"
    else:
        hint = "keep reviews/ here; parcmetre build docs shows it, the bench keeps to the kit that it carries"
    voice.remark(f"hint: {hint}")


def _imported(root: Path | None, file: Path, content: bytes, signer: "Mapping[str, str]") -> "Import":
    """Give what answers add to the ledger; exit with 1 when anything is wrong."""
    from generator.reviewing.answers import RefusedError
    from generator.reviewing.importing import imported

    try:
        return imported(load_sound(root, with_ledger=True).specification, file.name, content, signer)
    except RefusedError as refused:
        for one in refused.refusals:
            typer.echo(f"{file}:{one.line}: {one.reason}" + (f"\n    hint: {one.hint}" if one.hint else ""))
        voice.conclude(f"{len(refused.refusals)} problem(s): nothing is written", good=False, err=True)
        voice.give(
            {
                "refused": [
                    {"line": one.line, "reason": one.reason, "hint": one.hint} for one in refused.refusals
                ]
            }
        )
        raise typer.Exit(1) from None


class Required(StrEnum):
    """The least that each unit must have."""

    approved = "validé"
    reserved = "réserve"


@verb(review)
def status(
    root: Root = None,
    phase: Annotated[str | None, typer.Option("--phase", help="Only this phase.")] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", help="Only this kind of units: rule, message, flow.")
    ] = None,
    require: Annotated[
        Required | None, typer.Option("--require", help="Exit 1 when a unit has less: for CI.")
    ] = None,
) -> None:
    """Tell what is approved, phase by phase, and what is out of date and why."""
    from generator.reviewing import status as told

    specification = load_sound(root, with_ledger=True).specification
    every = _standings(specification)
    _refuse_unknown(specification, every, phase, ())
    if kind not in (None, *told.KINDS):
        hint = did_you_mean(kind or "", told.KINDS) or f"one of {', '.join(told.KINDS)}"
        wrong_usage(f"no kind of units `{kind}`", hint)
    found = [
        one for one in every.values() if phase in (None, one.unit.phase) and kind in (None, one.unit.kind)
    ]
    voice.give(told.for_programs(specification, found))
    typer.echo(told.for_people(specification, found), nl=False)
    approved = len(found) - len(told.wanting(found, Required.approved.value))
    voice.in_short(f"{approved} of {len(found)} units are {Required.approved.value}")
    if require is not None:
        missing = told.wanting(found, require.value)
        for one in missing[:_FIRST]:
            voice.remark(f"{one.unit.id}: {one.state}")
        if len(missing) > _FIRST:
            voice.remark(f"… and {len(missing) - _FIRST} more")
        typer.echo(f"{len(missing)} of {len(found)} units are not {require.value}", err=True)
        raise typer.Exit(1 if missing or not found else 0)


_FIRST = 10


def _standings(specification: "Specification") -> "Mapping[str, Standing]":
    from generator.reviewing.states import standings

    with terminal.doing("comparing what was signed"):
        return standings(specification)


def _refuse_unknown(
    specification: "Specification", found: "Mapping[str, Standing]", phase: str | None, named: "Sequence[str]"
) -> None:
    phases = specification.ids("phase")
    if phase is not None and phase not in phases:
        wrong_usage(
            f"no phase `{phase}`", did_you_mean(phase, phases) or f"one of {', '.join(sorted(phases))}"
        )
    for one in named:
        if one not in found:
            wrong_usage(f"no unit `{one}`", did_you_mean(one, found) or "as rule:rapo-delai")


def _subject(specification: "Specification", phase: str | None, *, technical: bool) -> str:
    from generator.model.vocabulary import Phase

    label = ALL_PHASES
    if phase is not None:
        found = specification.get(Phase, "phase", phase)
        label = found.label if found is not None else phase
    return f"{label} : messages" if technical else label


def _written(  # noqa: PLR0913 what a file is made of
    specification: "Specification",
    found: "Mapping[str, Standing]",
    one: "Pack",
    format_: PackFormat,
    phase: str | None,
    *,
    technical: bool,
) -> tuple[str, bytes]:
    """Name a pack's file and make its bytes."""
    from generator.reviewing import tables
    from generator.reviewing.states import pending_verifications

    part = f"-{one.part}-sur-{one.parts}" if one.parts > 1 else ""
    kind = "-messages" if technical else ""
    name = f"relecture-{phase or 'toutes-phases'}{kind}{part}.{format_.value}"
    match format_:
        case PackFormat.html:
            from generator.reviewing.page import page

            return name, page(specification, one, pending_verifications(found)).encode()
        case PackFormat.csv:
            return name, tables.csv_text(tables.rows(one)).encode()
        case PackFormat.ods:
            return name, tables.ods_bytes(tables.rows(one), "Relecture")
