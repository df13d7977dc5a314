"""Why a run or an attestation is not believed, and the exit code of each reason."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Reason(StrEnum):
    """Why a run is not believed, in the order in which reasons are looked for."""

    MALFORMED = "not-an-attestation"
    """It is no envelope of a statement of ours, in the one way in which it is written."""
    BAD_SIGNATURE = "bad-signature"
    """A signature is not of what was signed."""
    UNKNOWN_SIGNER = "unknown-signer"
    """No key that is trusted signed it."""
    WITHDRAWN = "corpus-withdrawn"
    """The version of the corpus counts no more."""
    EXPIRED = "expired"
    """The day is not one on which the attestation holds."""
    DIGEST_MISMATCH = "digest-mismatch"
    """It is of another transcript, or of another corpus than its version has."""
    UNVERIFIABLE = "unverifiable"
    """It cannot be played again here: another corpus, or an answer that was too long to be kept."""
    NOT_REPRODUCED = "not-reproduced"
    """Playing the kit against the transcript gives another transcript, or another verdict."""


EXITS: Mapping[Reason, int] = MappingProxyType(
    {
        Reason.BAD_SIGNATURE: 10,
        Reason.UNKNOWN_SIGNER: 11,
        Reason.DIGEST_MISMATCH: 12,
        Reason.NOT_REPRODUCED: 13,
        Reason.UNVERIFIABLE: 14,
        Reason.WITHDRAWN: 15,
        Reason.EXPIRED: 16,
        Reason.MALFORMED: 17,
    }
)
"""Stable: pipelines tell reasons apart by them."""


class DoubtedError(Exception):
    """A run that is not believed: why, and where."""

    def __init__(self, reason: Reason, text: str) -> None:
        super().__init__(text)
        self.reason = reason
