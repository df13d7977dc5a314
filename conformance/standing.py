"""Which cases count: the required set of a version, once frozen, less the cases that are in dispute.

`versions/cases.json` holds both. `python -m conformance.standing` freezes the version that is here: what is
required later is played, told, and out of score until the next version.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec
import typer

from generator import events, safekeeping
from generator.model.kit import Cases, UnreadableError, read_file

PLACE = "versions/cases.json"
LATER = "exigé après le gel de la version : hors score jusqu’à la suivante"


class Standing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`versions/cases.json`."""

    frozen: dict[str, tuple[str, ...]] = {}
    """The cases that each released version requires, by version."""
    disputed: dict[str, str] = {}
    """The cases in dispute (`en litige`), each with its reason, in French."""

    def aside(self, cases: Cases) -> Mapping[str, str]:
        """Give the cases that do not count, each with why, in French."""
        known = self.frozen.get(cases.version)
        late = {one.id: LATER for one in cases.cases if one.is_required and known is not None}
        for id_ in known or ():
            late.pop(id_, None)
        return late | {id_: f"en litige : {reason}" for id_, reason in self.disputed.items()}


def standing_in(folder: Path) -> Standing:
    """Read which cases count; all of them where nothing says otherwise. Raises UnreadableError."""
    path = folder / PLACE
    return read_file(path, Standing) if path.exists() else Standing()


def frozen(standing: Standing, cases: Cases) -> Standing:
    """Freeze a version: what it requires, once; raises ValueError where it was frozen already."""
    if cases.version in standing.frozen:
        raise ValueError(f"version {cases.version} is frozen already: raise `version` in spec/profile.yaml")
    required = tuple(sorted(one.id for one in cases.cases if one.is_required))
    return Standing({**standing.frozen, cases.version: required}, standing.disputed)


def main(folder: Path) -> int:
    """Freeze the version of the kit in a folder."""
    try:
        cases = read_file(folder / "features" / "cases.json", Cases)
        found = frozen(standing_in(folder), cases)
    except (OSError, UnreadableError, ValueError) as problem:
        typer.echo(f"parcmetre: {problem}", err=True)
        return 2
    path = folder / PLACE
    text = events.written(msgspec.to_builtins(found), indent=1) + "\n"
    with safekeeping.held(path.parent):
        safekeeping.write(path.parent, {path.name: text.encode()})
    typer.echo(f"{len(found.frozen[cases.version])} required cases of {cases.version}, frozen in {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
