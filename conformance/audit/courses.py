"""The courses of an audit of a log as it is: the engine alone, or the screens first, part after part.

Both give the same findings, as what is prepared does (`renewing`).
"""

from collections.abc import Collection, Mapping

from sqlglot import exp

from conformance.audit.auditor import Auditor, Judge
from conformance.audit.engine import Engine
from conformance.audit.entries import Entry
from conformance.audit.histories import by_dossier, dossiers
from conformance.audit.prepared.parts import rows
from conformance.audit.screening.screening import Screening, Sifted
from conformance.audit.screening.tables import Part
from conformance.audit.spool import Apart, Aside, Gathered, Spool


def alone(judge: Judge, auditor: Auditor, database: Engine, found: Spool, aside: Aside) -> None:
    """Have the engine judge every dossier."""
    for dossier in dossiers(judge.book, database.rows(by_dossier(found.query)), aside):
        auditor.write(judge.entry(dossier, auditor.asked))
    auditor.figures.dossiers = auditor.figures.judged = judge.judged


def screened(judge: Judge, auditor: Auditor, screening: Screening, found: Spool, aside: Aside) -> None:
    """Have the engine judge the dossiers that the screens let through, by the rules that may be violated."""
    auditor.figures.screened = screening.found
    apart, without = Apart(screening.database.scratch), 0
    for part in found.parts:
        sifted = screening.part(Part(rows(part)))
        entries = judged(judge, screening.database, screening.suspects(rows(part)), sifted, auditor.asked)
        without += refused(entries)
        for entry in entries.values():
            auditor.write(entry)
        apart.add({dossier: entry.aside for dossier, entry in entries.items()})
    apart.give(aside)
    auditor.figures.dossiers = screening.found.dossiers - without
    auditor.figures.judged = judge.judged


def refused(entries: Mapping[str, Entry]) -> int:
    """Count the dossiers of which no event is kept: the engine alone meets none of them."""
    return sum(entry.rules is None for entry in entries.values())


def judged(
    judge: Judge, database: Engine, suspects: exp.Select, sifted: Sifted, asked: Collection[str]
) -> dict[str, Entry]:
    """Judge the dossiers that are let through, of which all rows are given."""
    aside = Gathered()
    entries: dict[str, Entry] = {}
    for dossier in dossiers(judge.book, database.rows(by_dossier(suspects)), aside):
        rules = sifted.suspects[dossier.number]
        entries[dossier.number] = judge.entry(dossier, asked if rules is None else rules)
    for number, told in aside.rows.items():
        entry = entries.get(number, Entry(None))
        entries[number] = Entry(entry.rules, entry.found, tuple(told))
    return entries
