"""`python -m conformance.mutating` tries the mutants of every role and writes where they are published."""

import argparse
import sys
from pathlib import Path

import typer

from conformance.mutating.fate import Fate
from conformance.mutating.living import lived
from conformance.mutating.telling import line, page
from conformance.mutating.trying import Share, side_by_side
from conformance.reference.__main__ import ROLES
from generator import safekeeping

_VARIANT_CASES = 31
"""Of how many cases a lawful variant plays one here: `make variants` plays them all."""


def main() -> int:
    """Try the mutants; gives 1 where one survives."""
    parser = argparse.ArgumentParser(prog="conformance.mutating", description=__doc__)
    parser.add_argument("--role", choices=ROLES, help="of this role alone")
    parser.add_argument("--one-in", type=int, default=1, metavar="N", help="try one mutant in N")
    parser.add_argument("--jobs", type=int, default=1, help="roles at once, each in a process")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the page there as well")
    parser.add_argument("--pairs", type=int, default=0, metavar="N", help="try N drawn pairs a role as well")
    parser.add_argument("--each-rule", action="store_true", help="then those of each rule until one dies")
    parser.add_argument("--every-case", action="store_true", help="until it dies, in all that it changes")
    given = parser.parse_args()
    found = []
    roles = [given.role] if given.role else ROLES
    shares = [
        Share(role, given.one_in, pairs=given.pairs, each_rule=given.each_rule, every_case=given.every_case)
        for role in roles
    ]
    for one in side_by_side(shares, given.jobs):
        found.append(one)
        for result in one.results:
            typer.echo(line(result))
    if given.write is not None:
        text = page(found, shares[0], [lived(role, _VARIANT_CASES) for role in roles]).encode()
        with safekeeping.held(given.write.parent):
            safekeeping.write(given.write.parent, {given.write.name: text})
    survived = [one for each in found for one in each.results if one.fate is Fate.SURVIVED]
    typer.echo(f"{sum(len(one.results) for one in found)} mutants, {len(survived)} survived")
    return int(bool(survived))


if __name__ == "__main__":
    sys.exit(main())
