"""The verb that puts two runs side by side."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import voice
from conformance.cli.application import app
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot, Tongue
from conformance.cli.voice import verb
from generator.characters import visible

if TYPE_CHECKING:
    from conformance.comparison import Change, Comparison
    from conformance.kit import Json


class ComparisonFormat(StrEnum):
    """How `compare` writes what it found."""

    text = "text"
    json = "json"
    html = "html"


Run = Annotated[Path, typer.Argument(help="A folder that `run --out` wrote, or its results.json.")]


@verb(app)
def compare(
    before: Run,
    after: Run,
    format_: Annotated[
        ComparisonFormat, typer.Option("--format", help="How it is written.")
    ] = ComparisonFormat.text,
    lang: Annotated[Tongue, typer.Option("--lang", help="The language of the page's words.")] = Tongue.fr,
    root: KitRoot = None,
) -> None:
    """Put two runs side by side: exit 0, 1 when something fails that did not fail before, 2 when unreadable.

    What was broken comes first, then what was fixed, what still fails, and what only one of the runs played.
    """
    from conformance.comparison import compared, for_programs
    from conformance.kit import KitError, kit_at
    from conformance.reports.side_by_side import html
    from conformance.running.rereading import ResultsError, results_of

    try:
        kit = kit_at(root)
        first, second = (results_of(kit, place) for place in (before, after))
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    except ResultsError as problem:
        wrong_usage(str(problem), "give the folder that `parcmetre run --out` wrote, or its results.json")
    found = compared(first, second)
    match format_:
        case ComparisonFormat.text:
            _told(found, first, second)
        case ComparisonFormat.json:
            voice.give(for_programs(found))
        case ComparisonFormat.html:
            typer.echo(html(kit, found, first, second, lang.value), file=voice.screen(), nl=False)
    raise typer.Exit(1 if found.is_worse else 0)


def _told(found: "Comparison", first: "Json", second: "Json") -> None:
    from conformance.comparison import Change

    if first == second:
        voice.conclude("these are one and the same run", good=None)
    if first["role"] != second["role"]:
        voice.conclude("these runs are of two roles: they have no case in common", err=True)
        return
    for name, (was, is_) in found.differing.items():
        typer.echo(visible(f"{name}: {_both(was, is_)}"))
    counts = ", ".join(f"{len(found.of(change))} {_words(change)}" for change in Change)
    voice.conclude(counts, good=not found.is_worse)
    for change in Change:
        if change is Change.SAME:
            continue
        cases = found.of(change)
        if cases:
            typer.echo(f"{_words(change)}:")
        for one in cases[:_FIRST]:
            states = [one.before or "not there", one.after or "not there"]
            told = [] if change is Change.STILL else [" → ".join(states)]
            told += [f"« {one.text} »"] if one.text else []
            typer.echo(visible(f"  {one.id}: {': '.join(told or states[:1])}"))
        if len(cases) > _FIRST:
            typer.echo(f"  … and {len(cases) - _FIRST} more: --format json tells them all")


def _words(change: "Change") -> str:
    return change.value.replace("-", " ")


def _both(was: object, is_: object) -> str:
    """Say what differs between what two runs say of themselves: of what has parts, those that differ."""
    if isinstance(was, dict) and isinstance(is_, dict) and "product" not in was:
        parts = [name for name in {**was, **is_} if was.get(name) != is_.get(name)]
        return ", ".join(f"{name} {_value(was.get(name))} → {_value(is_.get(name))}" for name in parts)
    return f"{_value(was)} → {_value(is_)}"


def _value(value: object) -> str:
    import json

    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return str(len(value) or "all")  # which ones, the results tell
    if value is None or value == {}:
        return "none"
    if isinstance(value, dict) and "product" in value:
        return " ".join(str(value[one]) for one in ("vendor", "product", "version") if one in value)
    if isinstance(value, str):
        return value if len(value) < _DIGEST else f"{value[:_SHORT]}…"
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


_DIGEST, _SHORT = 64, 12
"""Letters of a digest, and those by which two are told apart."""
_FIRST = 20
