"""How long a log takes to be simulated, scanned, and audited: processor and clock, peak memory.

    python -m benchmarks.auditing [DOSSIERS [AUDITED...]]

DOSSIERS are simulated and scanned. Logs of AUDITED dossiers, two in a hundred with a fault, are audited with
the screens first, as they are and once they are prepared, then again when nothing came; the smaller ones by
the engine alone too. The findings are compared. A small log comes before them: most of what the screens cost
there is the planning of the queries.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

DOSSIERS, AUDITED = 175_000, (17_500, 175_000)
"""A million events; a tenth of it, and all."""
ALONE = 20_000
"""Minutes of the engine."""
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
    """Mebibytes."""


def cost(*words: str) -> Cost:
    """Measure a command of ours; an audit that finds something exits with 1."""
    start = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen([sys.executable, *words], stdout=quiet, stderr=quiet) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    clock = time.perf_counter() - start
    if process.returncode > 1:
        raise SystemExit(f"{' '.join(words)}: exit {process.returncode}")
    return Cost(clock, used.ru_utime + used.ru_stime, used.ru_maxrss // _MEBI)


SCAN = (
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
    return cost("-m", "conformance", *words)


def judged(log: Path, out: Path, *words: str) -> Cost:
    """Audit a log; dossiers of a second are those of the processor, start included."""
    return cost("-m", "conformance", "audit", str(log), *words, "--raw", "--out", str(out))


def prepared(log: Path, out: Path) -> Cost:
    """Prepare a log."""
    return cost("-m", "conformance", "audit", "prepare", str(log), "--out", str(out))


def measured(folder: Path, dossiers: int, audited: tuple[int, ...]) -> Iterator[Measured]:
    """Measure each command."""
    log = folder / "log.parquet"
    yield Measured("simulate", log, simulated(log, dossiers, "0"))
    yield Measured("plain scan", log, cost("-c", SCAN, str(log)))
    for number in (_SMALL, *audited):
        part, ready = folder / f"part-{number}.parquet", folder / f"prepared-{number}"
        simulated(part, number, _RATE)
        duckdb_, outs = ("--engine", "duckdb"), [folder / f"out-{number}-{place}" for place in range(4)]
        yield Measured("audit, as it is", part, judged(part, outs[0], *duckdb_))
        yield Measured("audit prepare", part, prepared(part, ready))
        yield Measured("audit, prepared", part, judged(ready, outs[1], *duckdb_))
        yield Measured("audit, nothing new", part, judged(ready, outs[2], *duckdb_))
        if number <= ALONE:
            yield Measured("audit --engine engine", part, judged(part, outs[3], "--engine", "engine"))
        found = {(out / "violations.csv").read_text() for out in outs if out.exists()}
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
