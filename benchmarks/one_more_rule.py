"""What one more rule costs: the sieve of a part that is prepared, by all rules, and by all but one.

    python -m benchmarks.one_more_rule PREPARED [ROUNDS]

A rule of each kind is left out in turn, in the same process, queries made anew; seconds of the processor, of
which the medians are compared. An audit reads what the sieve and the engine kept, whatever the rules.
"""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from conformance.audit.database import Database, opened
from conformance.audit.prepared import laying, manifest
from conformance.audit.prepared.laying import Laying
from conformance.audit.prepared.parts import rows
from conformance.audit.prepared.remembering import everything
from conformance.audit.screening.choices import wide_of
from conformance.audit.screening.sieve import Sieve
from conformance.audit.screening.tables import Part
from conformance.audit.screening.wide import Wide
from generator.engine import rulebook
from generator.loading import load

ROUNDS = 3


def sieved(wide: Wide, database: Database, part: Part, names: frozenset[str]) -> float:
    """Sieve a part by some rules: seconds of the processor."""
    start = time.process_time()
    Sieve(wide, database, names).part(part)
    return time.process_time() - start


def main() -> None:
    """Print the table."""
    folder, told = Path(sys.argv[1]), sys.argv[2:]
    rounds = int(told[0]) if told else ROUNDS
    book = rulebook(load(Path()).specification)
    pieces = manifest.read(folder).pieces_of(folder)
    number = min(pieces)
    every, kinds = everything(book), {rule.datum.kind: rule.id for rule in book.rules.values()}
    with tempfile.TemporaryDirectory() as name, opened(Path(name)) as database:
        wide = wide_of(book, database, rows([file for its in pieces.values() for file, _ in its]))
        if not laying.recall(folder, wide):
            raise SystemExit(f"{folder}: prepared by another version")
        file = Laying(database, folder, wide).file(number, pieces[number])
        part = Part(rows([one for one, _ in pieces[number]]), flat=file)
        sieved(wide, database, part, every)
        for kind, rule in sorted(kinds.items()):
            took = [
                (sieved(wide, database, part, every), sieved(wide, database, part, every - {rule}))
                for _ in range(rounds)
            ]
            whole, less = (median(one) for one in zip(*took, strict=True))
            print(f"{kind:16} {rule:40} {whole:8.2f} {less:8.2f} {whole / less - 1:+7.1%}", flush=True)


if __name__ == "__main__":
    main()
