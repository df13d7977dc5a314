"""The verb by which the kit proves that it may be believed."""

from enum import StrEnum
from typing import Annotated

import typer

from conformance.cli import completing, terminal, voice
from conformance.cli.application import app
from conformance.cli.reaching import kit_here, played
from conformance.cli.voice import verb
from generator.characters import visible


class Kind(StrEnum):
    """What the kit proves of itself."""

    references = "references"
    variants = "variants"
    mutants = "mutants"
    cheats = "cheats"
    recitations = "recitations"
    hostile = "hostile"
    attestations = "attestations"
    coverage = "coverage"


@verb(app, "self-test")
def self_test(
    role: Annotated[
        str | None,
        typer.Option(
            "--role", autocompletion=completing.roles, help="Of this role; of all of them by default."
        ),
    ] = None,
    proof: Annotated[
        list[Kind] | None, typer.Option("--proof", help="Only this proof; may be repeated.")
    ] = None,
    one_in: Annotated[
        int,
        typer.Option(
            "--one-in", min=1, help="Try one mutant and one case in N; all of them take an hour.", metavar="N"
        ),
    ] = 1,
) -> None:
    """Prove that the kit may be believed, a line for each proof: exit 0 when every one holds, 1 when not.

    References and lawful variants pass; mutants die; cheats, recited answers and hostile systems never
    conform; an attestation is believed, and not one of another transcript; each rule is reached by a case, or
    says why not.
    """
    from conformance.self_test import PROOFS

    roles = played(role, kit_here())
    told = []
    wanted = [one.value for one in proof or Kind]
    with terminal.doing("proving") as say:
        for one in (role,) if role is not None else roles:
            for name in wanted:
                say(f"proving: {name} of {one}")
                for found in PROOFS[name](one, one_in):
                    told.append({"role": one, "proof": name, "holds": found.is_held, "told": found.told})
                    typer.echo(visible(f"{'ok' if found.is_held else 'FAILED':7}{one}: {found.told}"))
    broken = sum(not one["holds"] for one in told)
    voice.give({"holds": not broken, "one-in": one_in, "proofs": told})
    words = f"{broken} of {len(told)} proofs do not hold" if broken else f"every proof holds ({len(told)})"
    voice.conclude(words, good=not broken)
    raise typer.Exit(1 if broken else 0)
