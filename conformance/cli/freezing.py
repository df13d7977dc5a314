"""What `check` says of a frozen set: which of its cases changed, though the major version is the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from conformance.cli.refusing import wrong_usage
from generator.problems import Location, Problem

if TYPE_CHECKING:
    from conformance.standing import Flip


def flipped(folder: Path) -> Iterator[Problem]:
    """Compare the kit of a folder with its frozen set; a version that nobody was given may yet change."""
    from conformance.standing import PLACE, flips, standing_in
    from generator.model.kit import Cases, UnreadableError, read_file

    cases = folder / "features" / "cases.json"
    if not (folder / PLACE).is_file() or not cases.is_file():
        return
    try:
        found = list(flips(standing_in(folder), read_file(cases, Cases)))
        lines = (folder / PLACE).read_text("utf-8").splitlines()
    except (OSError, UnreadableError) as problem:
        wrong_usage(str(problem), f"parcmetre build writes features/cases.json; see git diff {PLACE}")
    for one in found:
        about = f" of rule `{one.rule}`" if one.rule else ""
        yield Problem(
            _place(PLACE, lines, one),
            "flipped-case",
            f"case {one.id}{about} of the frozen {one.version}: {one.told}",
            "a verdict may flip: raise `version` in spec/profile.yaml to the next major one"
            if one.is_published
            else "python -m conformance.standing --again, while nobody was given this version",
            "error" if one.is_published else "warning",
        )


def _place(file: str, lines: list[str], flip: "Flip") -> Location:
    """Find the line of the case, or of its version."""
    for wanted in (f'"{flip.id}"', f'"{flip.version}"'):
        for number, line in enumerate(lines, 1):
            column = line.find(wanted)
            if column >= 0:
                return Location(file, number, column + 1, len(wanted), line)
    return Location(file)
