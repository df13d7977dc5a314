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
    LAWFUL = "lawful"
    """The engine was asked wherever it could be done, and its rule would have been respected."""
    SAME = "same"
    """All is there, and what it would say or do is what a sound implementation does."""


class _Reason(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    lacks: Lack
    kinds: tuple[str, ...]
    reason: str
    breaches: tuple[str, ...] = ()
    """What breaks the rules that it is said of; all of them where it is empty."""


class _Reasons(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reasons: tuple[_Reason, ...]


@cache
def reasons() -> Mapping[tuple[Lack, str, str], str]:
    """Give the reasons, by what is lacking, by kind of mutant, and by what breaks the rule (all: empty)."""
    told = msgspec.yaml.decode(Path(__file__).with_suffix(".yaml").read_bytes(), type=_Reasons)
    return {
        (one.lacks, kind, breach): one.reason
        for one in told.reasons
        for kind in one.kinds
        for breach in one.breaches or ("",)
    }


def reason(lack: Lack, kind: str, breach: str) -> str | None:
    """Give the reason of a mutant that no case reaches; None where it is a hole of the kit."""
    return reasons().get((lack, kind, breach)) or reasons().get((lack, kind, ""))
