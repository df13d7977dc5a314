"""Play against each seeded fault, or way, the cases that reach it.

`python -m tests.conformance.seeded [faults|ways] [START OF A NAME…]`
"""

import sys
from itertools import islice

from conformance.playing.outcome import Status
from tests.conformance.independent.playing import played
from tests.conformance.seeded.editing import edited, seeded
from tests.conformance.seeded.reaching import reaching

_SHOWN = 1


def main(name: str, wanted: list[str]) -> None:
    """Print a line each: the first cases that it fails, and by what."""
    for one, what in seeded(name).items():
        if wanted and not any(one.startswith(start) for start in wanted):
            continue
        lived = played(what.role, edited(what), reaching(what))
        failed = ((case.id, outcome) for case, outcome in lived if outcome.status is Status.FAILED)
        shown = [f"{case} ({outcome.cause})" for case, outcome in islice(failed, _SHOWN)]
        print(one, len(reaching(what)), *shown, sep="\t", flush=True)  # noqa: T201 what it is for


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else "faults", sys.argv[2:])
