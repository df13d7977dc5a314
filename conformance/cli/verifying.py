"""The verb that derives a run again from its transcript, and that believes an attestation or not."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import terminal, voice
from conformance.cli.application import app
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot, legal_day
from conformance.cli.voice import verb
from generator.characters import visible

if TYPE_CHECKING:
    from datetime import date

    from conformance.kit import Kit
    from conformance.verifying.verifying import Reproduced

_BOTH = "give the attestation, then its transcript"
_RESULTS, _TRANSCRIPT = "results.json", "transcript.ndjson"

Trust = Annotated[
    list[Path] | None,
    typer.Option("--trust", help="A public key that may sign, in PEM; may be repeated.", metavar="KEY"),
]


@verb(app)
def verify(
    run: Annotated[
        Path,
        typer.Argument(
            help="A folder that `run --out` wrote, a transcript, or an attestation.", metavar="RUN"
        ),
    ],
    transcript: Annotated[
        Path | None, typer.Argument(help="The transcript that an attestation is of.", metavar="TRANSCRIPT")
    ] = None,
    trust: Trust = None,
    at: Annotated[
        str | None,
        typer.Option("--at", help="The day on which an attestation must hold.", show_default="today"),
    ] = None,
    root: KitRoot = None,
) -> None:
    """Play the kit against a transcript, without the implementation, and derive the same verdict.

    Exit 0 when it is the same, whatever it is. For an attestation and its transcript: 10 bad signature, 11
    unknown signer, 12 another transcript or corpus than the one attested, 13 not reproduced, 14 cannot be
    verified here, 15 corpus withdrawn, 16 expired, 17 not an attestation. For a run: 13 and 14. The line that
    differs is named. 2 on wrong usage.
    """
    from conformance.kit import KitError, kit_at
    from conformance.verifying.doubting import EXITS, DoubtedError
    from generator.model.kit import UnreadableError

    try:
        kit = kit_at(root)
        if transcript is None:
            if trust or at is not None:
                wrong_usage("--trust and --at are of an attestation", _BOTH)
            found = _run(kit, run)
        else:
            if not trust:
                typer.echo("no --trust KEY: neither the signature nor who signed is checked", err=True)
            _attestation(kit, run, transcript, trust or [], at)
            return
    except (KitError, UnreadableError) as problem:
        wrong_usage(str(problem), "parcmetre build")
    except DoubtedError as doubted:
        voice.refuse(f"{doubted.reason}: {doubted}")
        raise typer.Exit(EXITS[doubted.reason]) from None
    told = found.results
    kept = {name: told[name] for name in ("role", "profile", "seed", "verdict", "figures", "digests")}
    voice.give({"reproduced": True, **kept})
    voice.conclude(
        f"reproduced: role {told['role']}, profile {told['profile'] or 'whole role'}: {told['verdict']},"
        f" {told['figures']['all']['passed']} of {told['figures']['all']['total']} cases passed"
    )


def _is_attestation(path: Path) -> bool:
    from conformance.attesting.envelope import envelope_of
    from conformance.verifying.doubting import DoubtedError

    try:
        envelope_of(path)
    except DoubtedError:
        return False
    return True


def _run(kit: "Kit", place: Path) -> "Reproduced":
    from conformance.verifying.doubting import DoubtedError
    from conformance.verifying.verifying import agreed, reproduced

    folder = place if place.is_dir() else None
    path = folder / _TRANSCRIPT if folder is not None else place
    try:
        with terminal.doing("playing the kit against the transcript"):
            found = reproduced(kit, path)
    except DoubtedError:
        if _is_attestation(path):
            wrong_usage(f"{path} is an attestation, of which nothing is verified alone", _BOTH)
        raise
    if folder is not None and (folder / _RESULTS).exists():
        agreed(kit, found, folder / _RESULTS)
    return found


def _attestation(kit: "Kit", attestation: Path, transcript: Path, trust: list[Path], at: str | None) -> None:
    from conformance.attesting.keys import KeyFileError, public_key_in
    from conformance.attesting.trusting import believed

    try:
        keys = [public_key_in(path) for path in trust]
    except KeyFileError as problem:
        wrong_usage(str(problem), problem.hint)
    with terminal.doing("playing the kit against the transcript"):
        found = believed(kit, attestation, transcript, keys, day_of(at))
    said = found.statement["predicate"]
    voice.give({"believed": True, "signers": list(found.keys), "statement": found.statement})
    product = " ".join(str(said["implementation"].get(name, "")) for name in ("vendor", "product", "version"))
    voice.conclude(
        visible(
            f"believed: {product}: role {said['role']}, profile {said['profile'] or 'whole role'}:"
            f" {said['verdict']}, corpus {said['corpus']['version']}, until {said['until']}"
        ),
        good=True,
    )
    for key in found.keys:
        typer.echo(f"signed by {key}")


def day_of(at: str | None) -> "date":
    """Give the day asked for, or today's in UTC."""
    from datetime import UTC, datetime

    return legal_day(at) or datetime.now(UTC).date()
