"""Where a verb reads, and where it writes: never in the installed package.

The specification is the folder asked for, else the current one, else the bundled one: that of the checkout
where the command is, or the copy that the wheel carries. What is written goes beside the specification where
that is somebody's own (`--root`, the current folder, the checkout in which one stands), else in the current
folder: there, a ledger completes the bundled one.
"""

from collections.abc import Iterator
from pathlib import Path

from conformance.cli.refusing import wrong_usage

_AROUND = Path(__file__).parents[2]
"""The folder of the packages: a checkout, or the one where wheels are installed."""
CARRIED = _AROUND / "conformance" / "data"
"""What a wheel carries: the folders of a checkout, under the package that reads the kit."""


def specification_folder(root: Path | None) -> Path:
    """Find the specification; exits with 2 where there is none."""
    places = [root] if root is not None else [Path(), *_bundled()]
    found = next((place for place in places if (place / "spec").is_dir()), None)
    if found is None:
        wrong_usage(f"no spec/ folder in {places[0]}", "run it from the repository, or give --root DIR")
    return found


def writing_folder(root: Path | None) -> Path:
    """Give the folder where a verb writes unless told otherwise; exits with 2 where it must not write."""
    place = root if root is not None else _own(specification_folder(None))
    if CARRIED.is_dir() and place.absolute().resolve().is_relative_to(CARRIED.resolve()):
        wrong_usage(f"{place} belongs to the installed package", "run it from another folder")
    return place


def ledger_folder(root: Path | None) -> Path | None:
    """Give the folder whose `reviews/` completes the bundled ledger; None where there is but one ledger."""
    place = writing_folder(root)
    return None if root is not None or place == specification_folder(None) else place


def _bundled() -> Iterator[Path]:
    yield from (_AROUND, CARRIED)


def _own(specification: Path) -> Path:
    """Give the folder of a specification in which one stands; else the current folder."""
    here = Path().absolute()
    return specification if specification != CARRIED and here.is_relative_to(specification) else Path()
