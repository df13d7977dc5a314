"""The verb that signs what a run shows, or adds a second signature to it."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from conformance.cli import terminal, voice
from conformance.cli.application import app
from conformance.cli.holding import writing_in
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot
from conformance.cli.verifying import Trust, day_of
from conformance.cli.voice import verb
from generator.characters import visible

if TYPE_CHECKING:
    from securesystemslib.dsse import Envelope
    from securesystemslib.signer import CryptoSigner

    from conformance.attesting.statement import Issue
    from conformance.kit import Json, Kit

_REFUSED = 1
_YEAR = 365
"""Days for which an attestation holds, where nobody says until when."""
ATTESTATION = "attestation.json"


class Form(StrEnum):
    """In which words of others an attestation is told, besides."""

    EARL = "earl"
    TEST_RESULT = "test-result"


@verb(app)
def attest(  # noqa: PLR0913, PLR0917 what a certifier says
    run: Annotated[
        Path,
        typer.Argument(
            help="A folder that `run --out` wrote; with --countersign, a transcript.", metavar="RUN"
        ),
    ],
    key: Annotated[
        Path | None,
        typer.Option(
            "--key", help="Your Ed25519 key, in PEM.", metavar="FILE", show_default="$PARCMETRE_KEY"
        ),
    ] = None,
    seed: Annotated[
        int | None, typer.Option("--seed", min=1, help="The seed that you, who sign, gave to the editor.")
    ] = None,
    seed_secret: Annotated[
        Path | None,
        typer.Option("--seed-secret", help="The secret that gave the seed to `run`.", metavar="FILE"),
    ] = None,
    seed_commitment: Annotated[
        str | None,
        typer.Option("--seed-commitment", help="Its SHA-256, as it was told before the run.", metavar="HEX"),
    ] = None,
    subject: Annotated[
        list[Path] | None,
        typer.Option("--subject", help="A file that was tested: its digest is declared.", metavar="FILE"),
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", help="The day of signature.", show_default="today")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", help="The last day on which it holds.", show_default="a year")
    ] = None,
    countersign: Annotated[
        Path | None,
        typer.Option("--countersign", help="Sign this attestation too, once derived again.", metavar="FILE"),
    ] = None,
    trust: Trust = None,
    export: Annotated[
        list[Form] | None,
        typer.Option("--export", help="Tell it in the words of others too; may be repeated."),
    ] = None,
    root: KitRoot = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Where it goes.", metavar="DIR", show_default="RUN")
    ] = None,
) -> None:
    """Derive a run again from its transcript; sign what it shows, with a page and a badge.

    attestation.json is an in-toto statement in a DSSE envelope.

    Nobody who could choose the seed is believed: give --seed, which you chose for this run, or the secret of
    a commitment that was told before it. Exit 1 when it is refused, with the reason; 2 on wrong usage.
    With --countersign, the exit codes are those of `verify`.
    """
    from conformance.attesting.certificate import certificate
    from conformance.attesting.envelope import written
    from conformance.attesting.exporting import EXPORTS
    from conformance.attesting.keys import KeyFileError, public_key_in, signer_of
    from conformance.kit import KitError, kit_at
    from conformance.verifying.doubting import EXITS, DoubtedError
    from generator import safekeeping
    from generator.model.kit import UnreadableError

    _refuse_unheard(
        countersign,
        {"--seed": seed, "--seed-secret": seed_secret, "--seed-commitment": seed_commitment}
        | {"--subject": subject, "--until": until},
        trust,
    )
    folder = out or (countersign or run / ATTESTATION).parent
    try:
        kit, signer = kit_at(root), signer_of(key)
        # Held before the kit is played: who cannot write there is told at once.
        with writing_in(folder, "give another --out DIR"):
            if countersign is not None:
                from conformance.attesting.trusting import believed, countersigned

                if not trust:
                    wrong_usage("--countersign needs the key of who signed first", "give --trust KEY")
                keys = [public_key_in(path) for path in trust]
                with terminal.doing("playing the kit against the transcript"):
                    found = believed(kit, countersign, run, keys, day_of(on))
                envelope = countersigned(found, signer)
            else:
                chosen, origin = _seed(seed, seed_secret, seed_commitment)
                envelope = _first(kit, run, signer, chosen, _issue(on, until, origin, subject or []))
            told = (EXPORTS[form] for form in export or ())
            files = {
                ATTESTATION: written(envelope),
                **certificate(kit, envelope),
                **{name: tell(kit, envelope) for name, tell in told},
            }
            safekeeping.write(folder, {name: text.encode() for name, text in files.items()})
    except (KitError, UnreadableError) as problem:
        wrong_usage(str(problem), "parcmetre build")
    except KeyFileError as problem:
        wrong_usage(str(problem), problem.hint)
    except DoubtedError as doubted:
        voice.refuse(f"{doubted.reason}: {doubted}")
        raise typer.Exit(EXITS[doubted.reason]) from None
    voice.conclude(f"signed by {signer.public_key.keyid}", good=True)
    voice.give({"signer": signer.public_key.keyid, "files": {name: str(folder / name) for name in files}})
    for name in files:
        typer.echo(f"{name:28} {folder / name}")


def _refuse_unheard(countersign: Path | None, first: "dict[str, object]", trust: list[Path] | None) -> None:
    """Refuse what would be left without a word: who signs second says nothing of their own."""
    unheard = [name for name, value in first.items() if value is not None]
    if countersign is not None and unheard:
        wrong_usage(
            f"{unheard[0]} is of who signs first: --countersign changes nothing of what was said",
            f"leave {' and '.join(unheard)} out",
        )
    if countersign is None and trust:
        wrong_usage("--trust is of an attestation that somebody signed", "give --countersign FILE with it")


def _first(kit: "Kit", run: Path, signer: "CryptoSigner", seed: int, issue: "Issue") -> "Envelope":
    from conformance.attesting.issuing import RefusedError, issued

    try:
        with terminal.doing("playing the kit against the transcript"):
            return issued(kit, run, seed, issue, signer)
    except RefusedError as problem:
        _refused(str(problem))


def _issue(on: str | None, until: str | None, seed: "Json", subjects: list[Path]) -> "Issue":
    """Say what the certifier says, that no transcript tells."""
    from datetime import timedelta

    from conformance.attesting.statement import Issue, twice_named
    from generator.safekeeping.given import sha256

    day = day_of(on)
    last = day_of(until) if until is not None else day + timedelta(days=_YEAR)
    files = tuple({"name": _name(path), "digest": {"sha256": sha256(path)}} for path in subjects)
    twice = twice_named(files)
    if twice is not None:
        wrong_usage(f"two subjects are named {twice}: nobody could tell one from the other", "rename one")
    return Issue(day, last, seed, files)


def _name(path: Path) -> str:
    """Name a file as the attestation and its page do: in what everybody sees."""
    if visible(path.name) != path.name:
        wrong_usage(
            f"--subject {visible(str(path))}: its name holds what cannot be written or seen", "rename it"
        )
    return path.name


def _seed(seed: int | None, secret: Path | None, told: str | None) -> "tuple[int, Json]":
    """Give the seed that the run must have, and who chose it."""
    from conformance.attesting.seeds import SecretError, commitment, is_commitment, secret_of, seed_of_secret

    if (seed is None) == (secret is None) or (secret is None) != (told is None):
        wrong_usage(
            "nothing says that the editor did not choose the seed",
            "give --seed N that you chose, or --seed-secret FILE with --seed-commitment HEX",
        )
    if secret is None or seed is not None:
        return seed or 0, {"origin": "certifier"}
    try:
        text = secret_of(secret)
    except SecretError as problem:
        wrong_usage(str(problem), "openssl rand -hex 32")
    if not is_commitment(told := (told or "").strip().lower()):
        wrong_usage(f"--seed-commitment {told}: 64 hexadecimal digits are expected", "give the SHA-256 alone")
    if commitment(text) != told:
        _refused(f"{secret}: its SHA-256 is not the commitment that was told: another seed was committed to")
    return seed_of_secret(text), {"origin": "committed", "commitment": told, "secret": text}


def _refused(text: str) -> NoReturn:
    voice.refuse(f"no attestation: {text}")
    raise typer.Exit(_REFUSED)
