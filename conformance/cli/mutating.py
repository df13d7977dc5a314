"""The verb that tries the mutants of the rules."""

import itertools
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import completing, terminal, voice
from conformance.cli.application import app
from conformance.cli.reaching import (
    Command,
    Header,
    Python,
    Timeout,
    Url,
    kit_here,
    played,
    target_of,
    unreachable,
)
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot
from conformance.cli.voice import verb
from generator.characters import visible

if TYPE_CHECKING:
    from conformance.mutating.fate import Result
    from conformance.mutating.trying import Tried


@verb(app)
def mutants(  # noqa: PLR0913, PLR0917 the options of a bench
    command: Command = None,
    url: Url = None,
    python: Python = None,
    header: Header = None,
    role: Annotated[
        str | None,
        typer.Option(
            "--role",
            autocompletion=completing.roles,
            help="Of this role; all of them by default, around the references.",
        ),
    ] = None,
    one_in: Annotated[int, typer.Option("--one-in", min=1, help="Try one mutant in N.", metavar="N")] = 1,
    pairs: Annotated[
        int, typer.Option("--pairs", min=0, help="Try N drawn pairs of mutants as well.", metavar="N")
    ] = 0,
    seed: Annotated[int, typer.Option("--seed", min=0, help="What pairs are drawn from.")] = 0,
    *,
    every_case: Annotated[
        bool,
        typer.Option("--every-case", help="Until it dies, play all the cases that a mutant changes (slow)."),
    ] = False,
    timeout: Timeout = 10.0,
    root: KitRoot = None,
) -> None:
    """Try the faults that derive from the rules: which case kills each mutant, by its own rule.

    Each stands around a reference, or around your implementation where --command, --url or --python names
    it: --role says which role it plays.

    Exit 0 when no mutant survives, 1 when one does, 2 on wrong usage, 3 when the implementation cannot be
    reached.
    """
    from conformance.mutating.fate import Fate
    from conformance.mutating.telling import for_programs, line
    from conformance.mutating.trying import Share, tried
    from conformance.protocol.faults import Fault
    from conformance.protocol.limits import Limits
    from conformance.running.declared import DeclarationError

    kit = kit_here(root)
    roles = played(role, kit)
    is_given = any(one is not None for one in (command, url, python))
    if is_given and role is None:
        wrong_usage(
            "--role is missing: which role does the implementation play?", f"one of {', '.join(roles)}"
        )
    if root is not None and not is_given:
        wrong_usage(
            "the references play the bundled specification alone", "give --command, --url or --python"
        )
    target = target_of(command, url, python, header or [], Limits(seconds=timeout)) if is_given else None
    found: list[Tried] = []
    count = itertools.count(1)
    with terminal.doing("trying the mutants") as say:

        def watch(result: "Result") -> None:
            typer.echo(visible(line(result)))
            say(f"trying the mutants: {next(count)}")

        for one in [role] if role is not None else roles:
            try:
                share = Share(one, one_in, 0, pairs, seed, every_case=every_case)
                found.append(tried(share, target, watch, kit))
            except DeclarationError as problem:
                wrong_usage(str(problem), "parcmetre mutants --help")
            except Fault as fault:
                unreachable(fault)
    results = [result for each in found for result in each.results]
    has_survivor = any(one.fate is Fate.SURVIVED for one in results)
    voice.give(for_programs(found))
    counts = (f"{sum(one.fate is fate for one in results)} {fate}" for fate in Fate)
    voice.conclude(f"{len(results)} mutants: {', '.join(counts)}", good=not has_survivor)
    raise typer.Exit(1 if has_survivor else 0)
