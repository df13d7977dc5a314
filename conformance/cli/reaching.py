"""How the verbs that play reach an implementation: their options, the kit, and how they end."""

import sys
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from conformance.cli.refusing import wrong_usage
from conformance.cli.summing_up import INTERRUPTED, UNREACHABLE
from generator.characters import brief
from generator.problems import did_you_mean

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.bench import Target
    from conformance.kit import Kit
    from conformance.protocol.limits import Limits

Command = Annotated[
    str | None,
    typer.Option("--command", help="Start this adapter: one JSON object a line on its standard streams."),
]
Url = Annotated[str | None, typer.Option("--url", help="Post to this running adapter.")]
Python = Annotated[
    str | None, typer.Option("--python", help="Call this object here.", metavar="MODULE:OBJECT")
]
Header = Annotated[
    list[str] | None,
    typer.Option(
        "--header", help="An HTTP header whose value is an environment variable.", metavar="NAME=VARIABLE"
    ),
]
Timeout = Annotated[
    float, typer.Option("--timeout", min=0.1, help="Seconds that a call may take.", metavar="SECONDS")
]


def kit_here(root: "Path | None" = None) -> "Kit":
    """Give the kit of a folder, else the bundled one; ends the verb where there is none."""
    from conformance.kit import KitError, kit_at

    try:
        found = kit_at(root)
        _ = found.version, found.cases  # a garbled kit is told before anything is started
        return found
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")


def played(role: str | None, kit: "Kit") -> list[str]:
    """Give the roles that a kit tests; ends the verb where the one asked for is none of them."""
    roles = sorted({case.role for case in kit.cases})
    if role is not None and role not in roles:
        wrong_usage(f"no role `{role}`", did_you_mean(role, roles) or f"one of {', '.join(roles)}")
    return roles


def target_of(
    command: str | None, url: str | None, python: str | None, headers: list[str], limits: "Limits"
) -> "Target":
    """Give the implementation that the options name; ends the verb where they name none."""
    from conformance.reaching import TargetError, target

    sys.path.insert(0, "")
    try:
        return target(command, url, python, headers, limits)
    except TargetError as problem:
        wrong_usage(str(problem), problem.hint)


def interrupted() -> NoReturn:
    """End the verb: somebody interrupted it."""
    typer.echo("parcmetre: interrupted", err=True)
    raise typer.Exit(INTERRUPTED)


def unreachable(fault: Exception) -> NoReturn:
    """End the verb: nobody answers."""
    typer.echo(f"parcmetre: the implementation does not answer `hello`: {brief(str(fault))}", err=True)
    typer.echo("hint: parcmetre adapter-check shows what is sent and what comes back", err=True)
    raise typer.Exit(UNREACHABLE)
