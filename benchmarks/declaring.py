"""Our audit beside the DECLARE check of pm4py, on one log: processor of each, per event.

    python -m benchmarks.declaring LOG PYTHON

LOG is a Parquet log of `parcmetre simulate`; PYTHON is that of an environment of its own, where `pm4py` and
`pyarrow` are installed: pm4py is AGPL, never one of our dependencies. It gets the order of events that our
rules on successions fix, without their dates, amounts and conditions, which DECLARE does not say; ours judges
every rule, and what each message says.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb

from benchmarks.auditing import SCAN, Cost, cost, judged, prepared
from generator.engine import rulebook
from generator.loading import load
from generator.model.rule import NotSuccession, Precedence, Response, Rule

_CHILD = """
import json, sys, time, resource
import pandas, pm4py
log, model = sys.argv[1:]
told = {name: {tuple(pair): {"support": 1, "confidence": 1.0} for pair in pairs}
        for name, pairs in json.load(open(model)).items()}
rows = pandas.read_parquet(log, columns=["subject", "type", "time"]).rename(columns={
    "subject": "case:concept:name", "type": "concept:name", "time": "time:timestamp"})
start = time.process_time()
pm4py.conformance_declare(rows, told)
print(json.dumps([time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024]))
"""


def constraints(root: Path) -> dict[str, list[tuple[str, str]]]:
    """Give the pairs of events that our rules order, by the template of DECLARE."""
    found: dict[str, set[tuple[str, str]]] = {}
    for rule in rulebook(load(root).specification).rules.values():
        for name, one, other in _pairs(rule.datum):
            found.setdefault(name, set()).add((one, other))
    return {name: sorted(pairs) for name, pairs in sorted(found.items())}


def _pairs(rule: Rule) -> Iterator[tuple[str, str, str]]:
    match rule:
        case Response():
            yield from (("response", rule.after, one) for one in rule.expects[:1])
        case Precedence():
            yield from (("precedence", one, rule.event) for one in rule.requires[:1])
        case NotSuccession():
            yield from (("nonsuccession", rule.after, one) for one in rule.never)
        case _:
            pass


def main() -> None:
    """Print the table."""
    log, python = Path(sys.argv[1]), sys.argv[2]
    events = duckdb.read_parquet(str(log)).aggregate("count(*)").fetchall()[0][0]
    model = constraints(Path(__file__).parent.parent)
    print(f"{sum(map(len, model.values()))} pairs for DECLARE: { ({k: len(v) for k, v in model.items()}) }")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        written = folder / "model.json"
        written.write_text(json.dumps(model))
        done = subprocess.run(
            [python, "-c", _CHILD, str(log), str(written)], capture_output=True, text=True, check=True
        )
        seconds, peak = json.loads(done.stdout.splitlines()[-1])
        _told("pm4py, order alone", events, Cost(0, seconds, peak))
        _told("audit, every rule", events, judged(log, folder / "plain", "--engine", "duckdb"))
        _told("audit prepare", events, prepared(log, folder / "ready"))
        _told("audit, prepared", events, judged(folder / "ready", folder / "out", "--engine", "duckdb"))
        _told("plain scan", events, cost("-c", SCAN, str(log)))


def _told(what: str, events: int, one: Cost) -> None:
    each = one.processor / events * 1e6
    print(
        f"{what:20} {events:>12,} events {one.processor:>8.1f} s {each:>8.1f} µs each {one.peak:>7,} MiB",
        flush=True,
    )


if __name__ == "__main__":
    main()
