"""The verb that lists what the kit holds."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import completing, voice
from conformance.cli.application import app
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot, legal_day
from conformance.cli.voice import verb
from generator.characters import quoted, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from conformance.inventory import Row
    from conformance.kit import Kit
    from generator.model.kit import Case


class What(StrEnum):
    """What may be listed."""

    cases = "cases"
    rules = "rules"
    profiles = "profiles"
    options = "options"
    tags = "tags"


class ListFormat(StrEnum):
    """How a list is written."""

    text = "text"
    json = "json"
    csv = "csv"


@verb(app, "list")
def list_(  # noqa: PLR0913, PLR0917 the options that choose cases
    what: Annotated[What, typer.Argument(help="What to list.")],
    role: Annotated[
        str | None,
        typer.Option("--role", autocompletion=completing.roles, help="Of one role; of all by default."),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile", autocompletion=completing.profiles, help="Of what a profile of the role covers."
        ),
    ] = None,
    tags: Annotated[
        str | None,
        typer.Option(
            "--tags",
            autocompletion=completing.tags,
            help='Of a tag expression, between quotes: "@phase:rapo and not @doute:D-02".',
        ),
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="Of the rules in force on this day.", metavar="DATE")
    ] = None,
    root: KitRoot = None,
    format_: Annotated[ListFormat, typer.Option("--format", help="How it is written.")] = ListFormat.text,
) -> None:
    """List the cases, rules, profiles, options or tags of the kit, by the words that `run` takes."""
    from conformance.inventory import INVENTORIES
    from conformance.kit import KitError, kit_at
    from conformance.running.selecting import Selection, SelectionError, selected
    from generator.spreadsheets import csv_text

    day = legal_day(as_of)
    try:
        kit = kit_at(root)
        chosen = _chosen(kit, role, lambda one: selected(kit, Selection(one, profile, tags, as_of=day)))
        rows = list(INVENTORIES[what.value](kit, chosen))
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    except SelectionError as problem:
        wrong_usage(str(problem), f"parcmetre list {what.value} lists what there is")
    match format_:
        case ListFormat.text:
            _table([{**row, **({"title": quoted(row["title"])} if row.get("title") else {})} for row in rows])
            voice.remark(f"{len(rows)} {what.value}")
            for row in rows:  # as other programs do: the names alone, to give to `run`
                voice.in_short(visible(next(iter(row.values()))))
        case ListFormat.json:
            voice.give(rows)
        case ListFormat.csv:
            typer.echo(csv_text(_cells(rows)), file=voice.screen(), nl=False)


def _chosen(kit: "Kit", role: str | None, of_role: "Callable[[str], Sequence[Case]]") -> "Sequence[Case]":
    """Give the cases asked for, of one role or of each; raises SelectionError where there are none."""
    from conformance.running.selecting import SelectionError

    if role is not None:
        return of_role(role)
    found: list[Case] = []
    problem: SelectionError | None = None
    for one in sorted({case.role for case in kit.cases}):
        try:
            found += of_role(one)
        except SelectionError as none_here:
            problem = none_here
    if problem is not None and not found:
        raise problem
    return found


def _table(rows: "Sequence[Row]") -> None:
    """Write rows in columns as wide as what they hold, the last one as it is."""
    names = list(rows[0]) if rows else []
    widths = {name: max(len(row[name]) for row in rows) for name in names[:-1]}
    for row in rows:
        cells = [row[name].ljust(widths.get(name, 0)) for name in names]
        typer.echo(visible("  ".join(cells).rstrip()))


def _cells(rows: "Sequence[Row]") -> "Iterator[Sequence[str]]":
    if rows:
        yield tuple(rows[0])
    yield from (tuple(row.values()) for row in rows)
