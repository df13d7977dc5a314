"""Judges dossiers, and writes what is found in them."""

import json
from collections.abc import Collection
from pathlib import Path
from shutil import copyfileobj
from typing import TextIO

from conformance.audit import beside
from conformance.audit.canonical import Refused
from conformance.audit.collectivities import collectivity_field, collectivity_of
from conformance.audit.figures import Figures
from conformance.audit.histories import Dossier
from conformance.audit.judging import findings
from conformance.audit.prepared.remembering import Entry
from conformance.audit.pseudonyms import Pseudonyms
from conformance.audit.violations import violation
from generator.engine import Rulebook


class Auditor:
    """Judges dossiers one after another, and writes what it finds."""

    def __init__(
        self, book: Rulebook, names: Pseudonyms, figures: Figures, stream: TextIO, shadow: TextIO | None
    ) -> None:
        """Write violations, and what was done beside what the rules compute, where that is asked."""
        self.book = book
        self.figures = figures
        self._names = names
        self._stream = stream
        self._shadow = shadow
        self._collectivity = collectivity_field(book)

    def judged(self, dossier: Dossier, asked: Collection[str], aside: Collection[Refused] = ()) -> Entry:
        """Judge a dossier by some rules."""
        history, day = dossier.history, self.figures.day
        whose = collectivity_of(self._collectivity, dossier)
        found = list(findings(self.book, history, day, asked))
        rows = tuple(violation(self.book, one, history, whose, day, self._names) for one in found)
        told = []
        if self._shadow is not None:
            shadow = beside.Asked(self.book, day, self._names)
            told = [
                json.loads(divergent.written())
                for one, row in zip(found, rows, strict=True)
                for divergent in beside.divergent(one, row, history, shadow)
            ]
        self.figures.judged += 1
        return Entry(tuple(sorted(asked)), rows, tuple(told), tuple(aside))

    def write(self, entry: Entry) -> None:
        """Write what was found in a dossier, and count it."""
        self.figures.count(entry.found)
        for row in entry.found:
            self._stream.write(row.written() + "\n")
        if self._shadow is not None:
            for one in entry.beside:
                self._shadow.write(json.dumps(one, ensure_ascii=False) + "\n")

    def take(self, violations: Path, shadow: Path) -> None:
        """Write what was found, and counted, elsewhere; its files are gone then."""
        for file, stream in ((violations, self._stream), (shadow, self._shadow)):
            if stream is not None:
                with file.open(encoding="utf-8") as found:
                    copyfileobj(found, stream)
            file.unlink()
