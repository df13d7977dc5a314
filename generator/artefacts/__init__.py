"""Everything derived: each generator is a pure function from the specification to paths and texts."""

from generator.artefacts.artefact import Artefact
from generator.artefacts.every import GENERATORS, TARGETS, Generator, artefacts, generators, renumbered
from generator.artefacts.pictures import images

__all__ = [
    "GENERATORS",
    "TARGETS",
    "Artefact",
    "Generator",
    "artefacts",
    "generators",
    "images",
    "renumbered",
]
