"""Which cases count: the required set of a version, once frozen.

`versions/cases.json` holds it, with what stands for each case. `python -m conformance.standing` freezes the
version that is here: what is required later is played, told, and out of score until the next version.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from conformance.situation import fingerprint
from generator import events, safekeeping
from generator.model.kit import Case, Cases, UnreadableError, read_file

PLACE = "versions/cases.json"
LATER = "exigé après le gel de la version : hors score jusqu’à la suivante"


class Frozen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a version requires."""

    published: bool
    """Whether anybody was given it: then it is never frozen again."""
    cases: dict[str, str]
    """The fingerprint of each case, by id."""


class Standing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`versions/cases.json`."""

    frozen: dict[str, Frozen] = {}
    """By version."""

    def aside(self, cases: Cases) -> Mapping[str, str]:
        """Give the required cases that do not count, each with why, in French."""
        known = self.frozen.get(cases.version)
        if known is None:
            return {}
        return {one.id: LATER for one in cases.cases if one.is_required and one.id not in known.cases}

    def holding(self, version: str) -> tuple[str, Frozen] | None:
        """Give the frozen version that binds another one: itself, else the last of its major."""
        if version in self.frozen:
            return version, self.frozen[version]
        same = [one for one in self.frozen if _numbers(one)[0] == _numbers(version)[0]]
        last = max(same, key=_numbers, default=None)
        return (last, self.frozen[last]) if last is not None else None


@dataclass(frozen=True)
class Flip:
    """A case of a frozen set whose verdict may flip, though the major version is the same."""

    id: str
    rule: str
    """Empty where no such case is left."""
    told: str
    version: str
    """The frozen one."""
    is_published: bool


def flips(standing: Standing, cases: Cases) -> Iterator[Flip]:
    """Give what changes the verdict of a frozen set, in the order of ids; what is in dispute may change."""
    bound = standing.holding(cases.version)
    if bound is None:
        return
    version, frozen = bound
    here = {one.id: one for one in cases.cases}
    asked = set(frozen.cases)
    if version != cases.version:  # what comes after the freeze counts from this one on
        asked |= {one.id for one in cases.cases if one.is_required}
    for id_ in sorted(asked):
        case = here.get(id_)
        told = _change(frozen.cases.get(id_), case)
        if told:
            yield Flip(id_, case.rule if case is not None else "", told, version, frozen.published)


def _change(held: str | None, case: Case | None) -> str:
    if case is None:
        return "it is gone"
    if case.dispute is not None:
        return ""
    if held is None:
        return "it is required now"
    if not case.is_required:
        return "it is not required any more"
    return "" if fingerprint(case) == held else "what is played in it, or expected, is another"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))


def standing_in(folder: Path) -> Standing:
    """Read which cases count; all of them where nothing says otherwise. Raises UnreadableError."""
    path = folder / PLACE
    return read_file(path, Standing) if path.exists() else Standing()


def frozen(standing: Standing, cases: Cases, *, again: bool = False) -> Standing:
    """Freeze a version; raises ValueError where it was published, or was frozen and nobody asks again."""
    held = standing.frozen.get(cases.version)
    if held is not None and (held.published or not again):
        raise ValueError(
            f"version {cases.version} is published: raise `version` in spec/profile.yaml"
            if held.published
            else f"version {cases.version} is frozen already: freeze it anew with `--again`"
        )
    required = sorted((one for one in cases.cases if one.is_required), key=lambda one: one.id)
    told = Frozen(published=False, cases={one.id: fingerprint(one) for one in required})
    return Standing({**standing.frozen, cases.version: told})


def published(standing: Standing, version: str) -> Standing:
    """Say that a version was given to somebody; raises ValueError where it was not frozen."""
    held = standing.frozen.get(version)
    if held is None:
        raise ValueError(f"version {version} is not frozen")
    return Standing({**standing.frozen, version: msgspec.structs.replace(held, published=True)})


def main(folder: Path, words: list[str]) -> int:
    """Freeze the version of the kit in a folder."""
    parser = argparse.ArgumentParser(prog="conformance.standing", description=__doc__)
    parser.add_argument("--again", action="store_true", help="freeze anew a version that is not published")
    parser.add_argument("--publish", action="store_true", help="say that the frozen version is published")
    given = parser.parse_args(words)
    try:
        cases = read_file(folder / "features" / "cases.json", Cases)
        held = standing_in(folder)
        found = published(held, cases.version) if given.publish else frozen(held, cases, again=given.again)
    except (OSError, UnreadableError, ValueError) as problem:
        sys.stderr.write(f"parcmetre: {problem}\n")
        return 2
    path = folder / PLACE
    text = events.written(msgspec.to_builtins(found), indent=1) + "\n"
    with safekeeping.held(path.parent):
        safekeeping.write(path.parent, {path.name: text.encode()})
    done = found.frozen[cases.version]
    word = "published" if done.published else "frozen"
    sys.stdout.write(f"{len(done.cases)} required cases of {cases.version}, {word} in {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd(), sys.argv[1:]))
