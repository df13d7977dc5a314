"""How long a log takes to be simulated, scanned, and audited by the engine: processor and clock, peak memory.

    python -m benchmarks.auditing [DOSSIERS [AUDITED]]

DOSSIERS are simulated and scanned; AUDITED of them, whole, are judged: the engine judges one dossier after
another, on one core, so that its rate does not depend on how many there are.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

DOSSIERS, AUDITED = 175_000, 500
"""A million events; some seconds of the engine."""
_MEBI = 1024


@dataclass(frozen=True)
class Cost:
    """What a command took."""

    clock: float
    processor: float
    peak: int
    """Mebibytes of the largest child so far."""


def cost(run: Callable[[], object]) -> Cost:
    """Measure what runs in children."""
    before, start = os.times(), time.perf_counter()
    run()
    after, clock = os.times(), time.perf_counter() - start
    processor = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(clock, processor, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // _MEBI)


def child(*words: str) -> Callable[[], object]:
    """Run a command of ours; an audit that finds something exits with 1."""
    command = [sys.executable, *words]
    return lambda: subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


_SCAN = (
    "import duckdb, sys; duckdb.read_parquet(sys.argv[1])"
    ".aggregate('count(subject), min(time), count(distinct type), sum(length(data))').fetchall()"
)


def main() -> None:
    """Print the table."""
    dossiers = int(sys.argv[1]) if len(sys.argv) > 1 else DOSSIERS
    audited = int(sys.argv[2]) if len(sys.argv) > 2 else AUDITED  # noqa: PLR2004 the second argument
    with tempfile.TemporaryDirectory() as name:
        log, part = Path(name) / "log.parquet", Path(name) / "part.parquet"
        parcmetre = ("-m", "generator")
        made = cost(child(*parcmetre, "simulate", "--dossiers", str(dossiers), "--out", str(log)))
        child(*parcmetre, "simulate", "--dossiers", str(audited), "--out", str(part))()
        scanned = cost(child("-c", _SCAN, str(log)))
        judged = cost(child(*parcmetre, "audit", str(part), "--out", str(Path(name) / "out")))
        heads = ("events", "clock, s", "processor, s", "events/s of processor", "peak so far, MiB")
        print(f"{'':20}" + "".join(f"{head:>24}" for head in heads))
        rows = (("simulate", log, made), ("plain scan", log, scanned), ("audit, the engine", part, judged))
        for what, path, one in rows:
            (events,) = duckdb.read_parquet(str(path)).aggregate("count(*)").fetchall()[0]
            rate = events / one.processor
            figures = (
                f"{events:,}",
                f"{one.clock:.1f}",
                f"{one.processor:.1f}",
                f"{rate:,.0f}",
                f"{one.peak:,}",
            )
            print(f"{what:20}" + "".join(f"{figure:>24}" for figure in figures))


if __name__ == "__main__":
    main()
