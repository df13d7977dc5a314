"""What becomes of each fault of a system of another make, and how much of it `make test` tries."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from conformance.kit import bundled_kit
from generator.model.kit import Case

IS_ALL = "PARCMETRE_EVERY_CASE" in os.environ
"""Whether every case of a lawful product, and every fault, is tried: `make test-bending`."""
ONE_IN = 1 if IS_ALL else 67
"""Cases of a lawful product that are played."""


class Fates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What becomes of each fault, by its name."""

    die: Mapping[str, str]
    """The case by which each fault dies; before it, one that must have been played."""
    survive: Mapping[str, str]
    """Why each other one fails no case."""


@cache
def fates(file: str) -> Fates:
    """Give what becomes of the faults of a system, by the file that tells it."""
    return msgspec.yaml.decode(Path(__file__).with_name(file).read_bytes(), type=Fates)


def cases(*ids: str) -> list[Case]:
    """Give some cases of the kit."""
    known = {one.id: one for one in bundled_kit().cases}
    return [known[one] for one in ids]


def some(role: str, name: str) -> list[Case]:
    """Give the cases of a role on which a lawful product is tried: others for another name."""
    mine = [one for one in bundled_kit().cases if one.role == role]
    return mine[sum(map(ord, name)) % ONE_IN :: ONE_IN]
