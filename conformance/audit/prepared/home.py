"""Where what was found in a prepared log is kept: as of its last day, by no reading, apart from all else."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from conformance.audit.prepared import remembering
from conformance.audit.prepared.sifting import Pieces
from conformance.audit.screening.sieved import Asked


@dataclass(frozen=True)
class Home:
    """A prepared log."""

    folder: Path
    last: date
    """Its last legal day, on which an audit stands unless it is told otherwise."""

    def paths(self, number: int, asked: Asked) -> tuple[Path, ...]:
        """Give the files of what was found in a part: where what is found is kept, then others."""
        first = remembering.path_of(self.folder, number)
        other = remembering.path_of(self.folder, number, other=True)
        return (other, first) if asked.book.chosen or asked.day != self.last else (first,)

    def has(self, number: int, asked: Asked, pieces: Pieces) -> bool:
        """Tell whether all that is asked of a part was found, and nothing came since."""
        (file, *_), digests = self.paths(number, asked), [digest for _, digest in pieces]
        return remembering.is_there(file, remembering.key(asked.book), asked.day, digests)
