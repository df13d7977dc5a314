"""The verb that checks an adapter before any case."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import completing, voice
from conformance.cli.application import app
from conformance.cli.reaching import (
    Command,
    Header,
    Python,
    Timeout,
    Url,
    interrupted,
    kit_here,
    played,
    target_of,
)
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot
from conformance.cli.summing_up import NOT_CONFORMING, UNREACHABLE
from conformance.cli.voice import verb
from generator.characters import brief

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from conformance.adapter_check import Check
    from conformance.kit import Json
    from conformance.protocol.client import Client


@verb(app, "adapter-check")
def adapter_check(  # noqa: PLR0913, PLR0917 the options of a bench
    command: Command = None,
    url: Url = None,
    python: Python = None,
    header: Header = None,
    role: Annotated[
        str | None,
        typer.Option("--role", autocompletion=completing.roles, help="The role that it must declare."),
    ] = None,
    timeout: Timeout = 10.0,
    root: KitRoot = None,
    *,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show right answers too.")] = False,
) -> None:
    """Tell whether an adapter itself is right, before any case: exit 0, 1 when it is not, 3 unreachable."""
    from conformance.adapter_check import AdapterCheck
    from conformance.protocol.client import Client
    from conformance.protocol.faults import DISCONNECTING
    from conformance.protocol.limits import Limits
    from conformance.protocol.results import Results
    from conformance.reports.languages import language

    limits = Limits(seconds=timeout)
    kit, target = kit_here(root), target_of(command, url, python, header or [], limits)
    played(role, kit)
    results = Results(kit)
    client = Client(target.connect(), results, limits, kit.version)
    done = []
    questions = AdapterCheck(kit, client, results.types, role, language("en").say)
    for check in _guarded(questions.checks(), client):
        done.append(check)
        _tell(check, verbose=verbose)
    client.close()
    wrong = sum(not one.is_right for one in done)
    voice.give(_for_programs(done))
    voice.conclude(
        f"{wrong} wrong" if wrong else "the adapter is right: parcmetre run tells the rest", good=not wrong
    )
    faults = {message["code"] for kind, message in check.dialogue if kind == "fault"}
    unreached = check.id == "hello" and bool(faults & DISCONNECTING)
    raise typer.Exit(UNREACHABLE if unreached else NOT_CONFORMING if wrong else 0)


def _tell(check: "Check", *, verbose: bool) -> None:
    typer.echo(f"{'ok  ' if check.is_right else 'WRONG'} {check.id}: {check.question}")
    if check.explanation is not None:
        typer.echo(f"      {brief(check.explanation)}")
    if verbose or not check.is_right:
        for kind, message in check.dialogue:
            mark = {"sent": ">", "received": "<"}.get(kind, "!")
            text = json.dumps(message, ensure_ascii=False)
            typer.echo(f"      {mark} {text if len(text) <= _LINE else text[:_LINE] + '…'}")


def _for_programs(done: "Sequence[Check]") -> "Json":
    return {
        "adapter-check": 1,
        "right": all(one.is_right for one in done),
        "checks": [
            {"id": one.id, "question": one.question, "right": one.is_right}
            | ({"explanation": one.explanation} if one.explanation is not None else {})
            for one in done
        ],
    }


def _guarded(checks: "Iterator[Check]", client: "Client") -> "Iterator[Check]":
    from conformance.kit import KitError

    try:
        yield from checks
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    except KeyboardInterrupt:
        client.close()
        interrupted()


_LINE = 400
"""Characters of a message shown on a terminal."""
