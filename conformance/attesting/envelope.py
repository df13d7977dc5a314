"""The DSSE envelope of a statement, read in the one way in which it is written."""

import binascii
from pathlib import Path
from typing import Any

import jsonschema_rs
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import FormatError, UnverifiedSignatureError
from securesystemslib.signer import SSlibKey

from conformance.kit import Json, Kit
from conformance.verifying.doubting import DoubtedError, Reason
from generator import events
from generator.safekeeping.given import opened

PAYLOAD_TYPE = "application/vnd.in-toto+json"
_LARGEST = 1 << 22
_TEXT = {"type": "string"}
_FORM = jsonschema_rs.Draft202012Validator(
    {
        "type": "object",
        "required": ["payload", "payloadType", "signatures"],
        "properties": {
            "payload": _TEXT,
            "payloadType": {"const": PAYLOAD_TYPE},
            "signatures": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["keyid", "sig"],
                    "properties": {"keyid": _TEXT, "sig": _TEXT},
                    "additionalProperties": False,
                },
            },
        },
        "additionalProperties": False,
    }
)
"""What an envelope holds, and nothing beside: what no signature covers would be read as if one did."""


def written(envelope: Envelope) -> str:
    """Write an envelope as its file holds it."""
    return events.written(envelope.to_dict(), indent=1) + "\n"


def enveloped(statement: Json) -> Envelope:
    """Put a statement in an envelope that nobody signed yet."""
    return Envelope(events.written(statement).encode(), PAYLOAD_TYPE, {})


def envelope_of(path: Path) -> Envelope:
    """Read an envelope; raises OSError, and DoubtedError where it is written in another way."""
    with opened(path) as file:
        text = file.read(_LARGEST + 1)
    try:
        told: Any = events.value(text, _LARGEST)
        _formed(told)
        found = Envelope.from_dict(events.value(text, _LARGEST))
        if found.to_dict() != told:
            raise ValueError("its base64 is not the one that is written")
    except (ValueError, binascii.Error, FormatError) as problem:
        raise DoubtedError(Reason.MALFORMED, f"{path}: {problem}") from problem
    return found


def _formed(told: object) -> None:
    """Hold what was read to the form of an envelope, before a library reads it; raises ValueError."""
    error = next(iter(_FORM.iter_errors(told)), None)
    if error is not None:
        where = "/".join(str(part) for part in error.instance_path)
        raise ValueError(f"an envelope of {PAYLOAD_TYPE} is expected: /{where}: {error.message}")


def statement_in(kit: Kit, envelope: Envelope, path: Path) -> Json:
    """Read the statement of an envelope; raises DoubtedError where it is none of ours."""
    try:
        found = events.value(envelope.payload, _LARGEST)
    except events.Unreadable as problem:
        raise DoubtedError(Reason.MALFORMED, f"{path}: payload: {problem}") from problem
    validator = jsonschema_rs.Draft202012Validator(kit.schema("attestation.schema.json"))
    error = next(iter(validator.iter_errors(found)), None)
    if error is not None:
        where = "/".join(str(part) for part in error.instance_path)
        raise DoubtedError(Reason.MALFORMED, f"{path}: payload: /{where}: {error.message}")
    statement: Json = found
    return statement


def signers(envelope: Envelope, trusted: list[SSlibKey], path: Path) -> list[SSlibKey]:
    """Give the trusted keys that signed; raises DoubtedError where one of theirs is wrong, or there is none.

    `Envelope.verify` of the library tells wrong from missing by one error alone, so each is tried here.
    """
    found = []
    for key in trusted:
        signature = envelope.signatures.get(key.keyid)
        if signature is None:
            continue
        try:
            key.verify_signature(signature, envelope.pae())
        except UnverifiedSignatureError as problem:
            raise DoubtedError(
                Reason.BAD_SIGNATURE, f"{path}: the signature of key {key.keyid[:12]}… is not of this payload"
            ) from problem
        found.append(key)
    if not found:
        names = ", ".join(f"{one[:12]}…" for one in envelope.signatures) or "nobody"
        raise DoubtedError(Reason.UNKNOWN_SIGNER, f"{path}: signed by {names}: no key that you trust")
    return found
