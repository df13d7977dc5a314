"""How long a log takes to be simulated, scanned, and audited: processor and clock, peak memory.

    python -m benchmarks.auditing [DOSSIERS [AUDITED...]]

DOSSIERS are simulated and scanned. Logs of AUDITED dossiers, two in a hundred with a fault, are audited by
the engine alone, then with the screens first, and the findings are compared. A small log comes before them:
most of what the screens cost there is the planning of the queries.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

DOSSIERS, AUDITED = 175_000, (10_000, 50_000)
"""A million events; minutes of the engine."""
_RATE = "0.02"
_SMALL = 250
"""Dossiers of a log that has nearly every event."""
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


@dataclass(frozen=True)
class Measured:
    """A row of the table."""

    what: str
    log: Path
    cost: Cost

    def told(self) -> str:
        """Write it."""
        count = "count(*), count(distinct subject)"
        events, dossiers = duckdb.read_parquet(str(self.log)).aggregate(count).fetchall()[0]
        one = self.cost
        figures = (
            f"{events:,}",
            f"{dossiers:,}",
            f"{one.clock:.1f}",
            f"{one.processor:.1f}",
            f"{dossiers / one.processor:,.0f}",
            f"{one.peak:,}",
        )
        return f"{self.what:24}" + "".join(f"{figure:>14}" for figure in figures)


_HEADS = ("events", "dossiers", "clock, s", "processor, s", "dossiers/s", "peak, MiB")


def simulated(log: Path, dossiers: int, rate: str) -> Cost:
    """Simulate a log."""
    words = ("simulate", "--dossiers", str(dossiers), "--violations", rate, "--out", str(log))
    return cost(child("-m", "generator", *words))


def judged(log: Path, engine: str, out: Path) -> Cost:
    """Audit a log; dossiers of a second are those of the processor, start included."""
    return cost(child("-m", "generator", "audit", str(log), "--engine", engine, "--raw", "--out", str(out)))


def measured(folder: Path, dossiers: int, audited: tuple[int, ...]) -> Iterator[Measured]:
    """Measure each command; the peak is that of the largest so far."""
    log = folder / "log.parquet"
    yield Measured("simulate", log, simulated(log, dossiers, "0"))
    yield Measured("plain scan", log, cost(child("-c", _SCAN, str(log))))
    for number in (_SMALL, *audited):
        part = folder / f"part-{number}.parquet"
        simulated(part, number, _RATE)
        for engine in ("duckdb", "engine"):
            out = folder / f"{engine}-{number}"
            yield Measured(f"audit --engine {engine}", part, judged(part, engine, out))
        found = {
            (folder / f"{engine}-{number}" / "violations.csv").read_text() for engine in ("duckdb", "engine")
        }
        if len(found) > 1:
            raise SystemExit(f"{number} dossiers: the findings differ")


def main() -> None:
    """Print the table."""
    dossiers, *audited = (int(word) for word in sys.argv[1:]) if len(sys.argv) > 1 else (DOSSIERS,)
    print(f"{'':24}" + "".join(f"{head:>14}" for head in _HEADS))
    with tempfile.TemporaryDirectory() as name:
        for row in measured(Path(name), dossiers, tuple(audited) or AUDITED):
            print(row.told(), flush=True)


if __name__ == "__main__":
    main()
