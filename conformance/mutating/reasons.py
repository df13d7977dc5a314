"""Why a mutant that no case reaches is no hole of the kit: reasons that are data."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec


class Lack(StrEnum):
    """What is lacking for a mutant to do anything else, in every case of the kit."""

    ABSENT = "absent"
    """Its event never comes, leaves or is refused."""
    UNSAID = "unsaid"
    """Its message leaves, and never says its field."""
    SAME = "same"
    """All is there, and what it would say or do is what a sound implementation does."""


class _Reason(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    lacks: Lack
    kinds: tuple[str, ...]
    reason: str


class _Reasons(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reasons: tuple[_Reason, ...]


@cache
def reasons() -> Mapping[tuple[Lack, str], str]:
    """Give the reasons, by what is lacking and by kind of mutant."""
    told = msgspec.yaml.decode(Path(__file__).with_suffix(".yaml").read_bytes(), type=_Reasons)
    return {(one.lacks, kind): one.reason for one in told.reasons for kind in one.kinds}
