"""Judges dossiers, and writes what is found in them."""

import json
from collections.abc import Collection
from datetime import date
from pathlib import Path
from shutil import copyfileobj
from typing import TextIO

from conformance.audit.beside import divergent
from conformance.audit.canonical import Refused
from conformance.audit.collectivities import collectivity_field, collectivity_of
from conformance.audit.entries import SAID, Entry, Kept
from conformance.audit.figures import Figures
from conformance.audit.histories import Dossier
from conformance.audit.judging import Found, findings
from conformance.audit.pseudonyms import Pseudonyms
from conformance.audit.violations import violation
from generator.engine import Rulebook


class Judge:
    """Judges dossiers one after another, as of the end of a legal day."""

    def __init__(self, book: Rulebook, day: date, *, beside: bool) -> None:
        """Find violations, and what was done beside what the rules compute, where that is asked."""
        self.book, self.day = book, day
        self.judged = 0
        """How many so far."""
        self._beside = beside
        self._names = Pseudonyms(book, None)
        self._collectivity = collectivity_field(book)

    def entry(self, dossier: Dossier, asked: Collection[str], aside: Collection[Refused] = ()) -> Entry:
        """Judge a dossier by some rules."""
        self.judged += 1
        whose = collectivity_of(self._collectivity, dossier)
        found = findings(self.book, dossier.history, self.day, asked)
        kept = tuple(self._kept(dossier, whose, one) for one in found)
        return Entry(frozenset(asked), kept, tuple(aside))

    def _kept(self, dossier: Dossier, whose: str, found: Found) -> Kept:
        row = violation(self.book, found, dossier.history, whose, self.day)
        told = divergent(self.book, found, row, self.day) if self._beside else ()
        beside = tuple(json.loads(one.written()) for one in told)
        texts = (row.observed, row.expected, *(one[name] or "" for one in beside for name in SAID))
        return Kept(found.by, row, beside, self._names.said(dossier.history, texts))


class Auditor:
    """Writes what is found in dossiers by the rules that are asked for, and counts it."""

    def __init__(
        self,
        names: Pseudonyms,
        figures: Figures,
        asked: Collection[str],
        stream: TextIO,
        shadow: TextIO | None,
    ) -> None:
        """Write violations, and what was done beside what the rules compute, where that is asked."""
        self.figures = figures
        self._names = names
        self.asked = asked
        """The rules and the families by which dossiers are judged."""
        self._stream = stream
        self._shadow = shadow

    def write(self, entry: Entry) -> None:
        """Write what was found in a dossier, without people, and count it."""
        shown = [one.hidden(self._names) for one in entry.found if one.by in self.asked]
        self.figures.count(row for row, _ in shown)
        for row, _ in shown:
            self._stream.write(row.written() + "\n")
        if self._shadow is not None:
            for one in (one for _, beside in shown for one in beside):
                self._shadow.write(json.dumps(one, ensure_ascii=False) + "\n")

    def take(self, violations: Path, shadow: Path) -> None:
        """Write what was found, and counted, elsewhere; its files are gone then."""
        for file, stream in ((violations, self._stream), (shadow, self._shadow)):
            if stream is not None:
                with file.open(encoding="utf-8") as found:
                    copyfileobj(found, stream)
            file.unlink()
