"""Everything derived: each generator is a pure function from the specification to paths and texts."""

from generator.artefacts.artefact import Artefact
from generator.artefacts.every import GENERATORS, Generator, artefacts

__all__ = ["GENERATORS", "Artefact", "Generator", "artefacts"]
