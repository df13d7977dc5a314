"""What failed in the last run of a folder: what `run --failed` plays again, beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from conformance.cli import voice
from conformance.cli.refusing import wrong_usage

if TYPE_CHECKING:
    from conformance.kit import Kit
    from conformance.running.selecting import Selection

FAILED = "failed"
"""The folder, in that of the run, that what is played again is told in: the run itself stays as it is."""


@dataclass(frozen=True)
class LastFailed:
    """The selection that plays it again, of the same dossiers."""

    selection: "Selection"
    seed: int


def last_failed(
    kit: "Kit", out: Path, role: str | None, profile: str | None, asked: Sequence[object]
) -> LastFailed:
    """Read what failed in the run of a folder; exit with 0 where nothing did, with 2 where there is no run.

    `role` and `profile` may be said again, as whoever adds `--failed` to a command does. `asked` are the
    options that choose cases otherwise: none may stand beside it.
    """
    from conformance.running.rereading import ResultsError, results_of
    from conformance.running.selecting import Selection

    if any(asked):
        wrong_usage("--failed chooses the cases and the readings of the last run", "leave them out")
    try:
        told = results_of(kit, out)
    except ResultsError as problem:
        wrong_usage(str(problem), "run once without --failed, with the same --out")
    for option, value in (("role", role), ("profile", profile)):
        if value is not None and value != told[option]:
            last = told[option] or "the whole role"
            wrong_usage(f"the last run of {out} is of {option} {last}, not {value}", f"leave --{option} out")
    known = {case.id for case in kit.cases}
    cases = tuple(
        one["id"]
        for one in told["cases"]
        if (one["status"] in ("failed", "error") or one.get("breaches")) and one["id"] in known
    )
    if not cases:
        voice.conclude(f"nothing failed in {out}", good=True)
        raise typer.Exit(0)
    chosen = told["selection"]
    as_of = date.fromisoformat(chosen["as-of"]) if chosen["as-of"] else None
    readings = tuple(chosen["readings"].items())
    found = Selection(told["role"], told["profile"], None, cases, as_of, readings)
    return LastFailed(found, told["seed"])
