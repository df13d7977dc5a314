"""The verb that writes a log that looks real."""

from pathlib import Path
from typing import Annotated

import typer

from conformance.cli import terminal, voice
from conformance.cli.application import app
from conformance.cli.auditing import Memory, missing
from conformance.cli.holding import writing_in
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import Root, load_sound
from conformance.cli.voice import verb


@verb(app)
def simulate(  # noqa: PLR0913, PLR0917 one option a parameter
    out: Annotated[Path, typer.Option("--out", help="The log, in Parquet.", metavar="FILE")],
    root: Root = None,
    dossiers: Annotated[int, typer.Option("--dossiers", min=1, max=100_000_000, help="How many.")] = 10_000,
    violations: Annotated[
        float,
        typer.Option(
            "--violations", min=0, max=1, help="The share of dossiers with one fault.", metavar="RATE"
        ),
    ] = 0.0,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Two logs of one seed are the same.")] = 0,
    days: Annotated[
        int, typer.Option("--days", min=1, max=60, help="Days on which each life begins: more are slower.")
    ] = 6,
    memory: Memory = "4GB",
) -> None:
    """Write a log that looks real: the lives of spec/simulation.yaml, with the faults that are asked for.

    Without faults, no rule finds anything in it. FILE.truth.parquet says what was injected, where, and which
    rules condemn it.
    """
    from conformance.audit import database
    from conformance.audit.simulating.multiplying import Order, simulated, truth_of
    from conformance.audit.simulating.templates import SimulationError
    from generator.engine import rulebook
    from generator.safekeeping import scratch

    if out.suffix != ".parquet":
        wrong_usage(f"{out}: a log is written in Parquet", "give --out log.parquet")
    book = rulebook(load_sound(root).specification)
    try:
        with (
            writing_in(out.parent, "give another --out FILE"),
            terminal.doing("simulating"),
            scratch(out.parent) as aside,
            database.opened(aside, memory) as opened,
        ):
            done = simulated(book, opened, Order(dossiers, violations, seed, days), out)
    except database.MissingError as error:
        missing(error)
    except SimulationError as error:
        wrong_usage(str(error), "parcmetre simulate needs spec/simulation.yaml and spec/draws.yaml")
    except database.DatabaseError as error:
        wrong_usage(f"{out}: {error}", "is there room on the disk? more memory: --memory 8GB")
    voice.conclude(f"{done.dossiers} dossiers, {done.events} events, {done.faulty} with a fault")
    voice.give(
        {
            "dossiers": done.dossiers,
            "events": done.events,
            "faulty": done.faulty,
            "log": str(out),
            "truth": str(truth_of(out)),
        }
    )
    typer.echo(f"log    {out}")
    typer.echo(f"truth  {truth_of(out)}")
