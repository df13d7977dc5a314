"""Believes an attestation, or says why not: signature, validity, digests, then the run derived again."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner, SSlibKey

from conformance.attesting.envelope import envelope_of, signers, statement_in
from conformance.attesting.seeds import commitment, seed_of_secret
from conformance.attesting.statement import Issue, statement, twice_named
from conformance.corpus import withdrawn
from conformance.kit import Json, Kit
from conformance.running.results import Verdict
from conformance.verifying.differing import differences
from conformance.verifying.doubting import DoubtedError, Reason
from conformance.verifying.verifying import reproduced
from generator.safekeeping.given import sha256


@dataclass(frozen=True)
class Believed:
    """An attestation that holds."""

    statement: Json
    envelope: Envelope
    keys: tuple[str, ...]
    """The trusted keys that signed it."""


def believed(kit: Kit, attestation: Path, transcript: Path, trusted: list[SSlibKey], day: date) -> Believed:
    """Check an attestation on a day, all of it; raises DoubtedError, OSError, KitError.

    Without a key to trust, everything else is derived again first: then nobody is known to have signed.
    """
    envelope = envelope_of(attestation)
    keys = signers(envelope, trusted, attestation) if trusted else []
    told = statement_in(kit, envelope, attestation)
    _counts(kit, told["predicate"]["corpus"], attestation)
    _holds(told["predicate"], attestation, day)
    _is_of(told, transcript)
    _derived(kit, told, attestation, transcript)
    if not keys:
        signers(envelope, [], attestation)
    return Believed(told, envelope, tuple(one.keyid for one in keys))


def countersigned(found: Believed, signer: CryptoSigner) -> Envelope:
    """Add a second signature to what is believed: all of it was derived again."""
    found.envelope.sign(signer)
    return found.envelope


def _counts(kit: Kit, corpus: Json, path: Path) -> None:
    why = withdrawn(kit.folder).get(corpus["version"])
    if why is not None:
        raise DoubtedError(Reason.WITHDRAWN, f"{path}: version {corpus['version']} of the corpus: {why}")


def _holds(predicate: Json, path: Path, day: date) -> None:
    try:
        first, last = (date.fromisoformat(predicate[name]) for name in ("issued", "until"))
    except ValueError as problem:
        raise DoubtedError(Reason.MALFORMED, f"{path}: {problem}") from problem
    if not first <= day <= last:
        raise DoubtedError(
            Reason.EXPIRED,
            f"{path}: it holds from {predicate['issued']} to {predicate['until']}, not on {day}",
        )


def _is_of(told: Json, transcript: Path) -> None:
    digest = sha256(transcript)
    if told["subject"][0]["digest"]["sha256"] != digest:
        raise DoubtedError(
            Reason.DIGEST_MISMATCH,
            f"{transcript}: it is not attested: SHA-256 {digest}",
        )


def _derived(kit: Kit, told: Json, attestation: Path, transcript: Path) -> None:
    predicate = told["predicate"]
    corpus = predicate["corpus"]
    if corpus["version"] != kit.version or corpus["corpus"]["sha256"] != kit.corpus:
        raise DoubtedError(
            Reason.UNVERIFIABLE,
            f"{attestation}: of corpus {corpus['version']} ({corpus['corpus']['sha256'][:12]}…), here is"
            f" {kit.version} ({kit.corpus[:12]}…): verify it with the version named",
        )
    twice = twice_named(told["subject"][1:])
    if twice is not None:
        raise DoubtedError(Reason.MALFORMED, f"{attestation}: /subject: two are named {twice}")
    found = reproduced(kit, transcript)
    seed = {name: value for name, value in predicate["seed"].items() if name != "value"}
    again = statement(
        found,
        Issue(
            date.fromisoformat(predicate["issued"]),
            date.fromisoformat(predicate["until"]),
            seed,
            tuple(told["subject"][1:]),
            predicate["tool"],
        ),
    )
    where = next(differences(again, told), None)
    if where is not None:
        raise DoubtedError(Reason.NOT_REPRODUCED, f"{attestation}: {where}: not what the transcript gives")
    if found.run.verdict is not Verdict.CONFORMING or found.run.selection.is_partial or not found.run.seed:
        raise DoubtedError(Reason.NOT_REPRODUCED, f"{transcript}: the run is none that may be attested")
    _committed(predicate["seed"], attestation)


def _committed(seed: Json, path: Path) -> None:
    """Derive a committed seed again from its secret; raises DoubtedError."""
    if seed["origin"] != "committed":
        return
    if commitment(seed["secret"]) != seed["commitment"] or seed_of_secret(seed["secret"]) != seed["value"]:
        raise DoubtedError(Reason.NOT_REPRODUCED, f"{path}: the secret gives another commitment, or seed")
