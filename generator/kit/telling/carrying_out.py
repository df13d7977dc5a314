"""What becomes of a decision: the words that told it, told again, would say nothing or the contrary."""

from dataclasses import dataclass
from datetime import datetime

from generator.engine.rulebook import Rulebook
from generator.kit.case import Beat, Case
from generator.kit.spoken import actor
from generator.kit.telling.filling import filled
from generator.kit.telling.lines import Line
from generator.kit.telling.naming import Naming, phrases_of


@dataclass(frozen=True)
class Told:
    """A beat, the sentence that tells it, and when it is."""

    beat: Beat
    line: Line
    now: datetime


def carried_out(book: Rulebook, case: Case, told: Told, ordered: str | None, decided: Line | None) -> Line:
    """Tell of what a person decided that the system does it, or not as decided; any other line as it is.

    `ordered` is the event that a person decided last, `decided` the line of it where nothing came since.
    """
    line, day = told.line, told.now.date()
    words = {"de_acteur": book.language.of.before(actor(book, case.role, day))}
    said = str(decided.parts[0]).removesuffix(f" {book.language.dates.day}") if decided is not None else None
    again = f"{line.parts[0]} {book.language.delays.again}"
    if line.pattern == "emet" and said in (line.parts[0], again):
        return Line("then", "execute", filled(book, "execute", words), line.table, str(line.parts[0]))
    if _is_refused_as_decided(book, told, ordered):
        parts = filled(book, "n-execute-pas", words)
        return Line("then", "n-execute-pas", parts, line.table, str(line.parts[0]))
    return line


def _is_refused_as_decided(book: Rulebook, told: Told, ordered: str | None) -> bool:
    """Tell whether what was decided must not leave with what it says."""
    line, event = told.line, told.beat.event
    if line.pattern != "n-emet-pas" or event is None or event != ordered or not line.table:
        return False
    return line.parts == (Naming(book).said(phrases_of(book, event).negative, told.now),)
