"""The lines of a scenario as a runner gives them, and the errors that they may hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conformance.bdd.phrases import PhraseBook, Sentence
from conformance.bdd.spoken import spoken

_SPOKEN = spoken()
_RELATIVE = (_SPOKEN.delays.same_day, _SPOKEN.delays.next_day)


class ScenarioError(Exception):
    """A scenario cannot be told to anybody; the text tells where, why, and what to do."""


@dataclass(frozen=True)
class Line:
    """A sentence with the rows of its table."""

    where: str
    """The file and the line of the sentence, as `rapo.feature:12`."""
    sentence: Sentence
    rows: tuple[tuple[str, str], ...] = ()

    @property
    def pattern(self) -> str:
        """The pattern of the sentence."""
        return self.sentence.pattern

    @property
    def slots(self) -> Mapping[str, str]:
        """What stands in the places of the pattern."""
        return self.sentence.slots

    @property
    def when(self) -> str | None:
        """When it happens, as it says it: a date, or so many days later; None where it says nothing."""
        said = self.slots.get("quand") or self.slots.get("date")
        said = said.removeprefix(f"{_SPOKEN.delays.again} ") if said is not None else None
        return said.removeprefix(_SPOKEN.dates.day) if said is not None and said not in _RELATIVE else said

    def error(self, text: str) -> ScenarioError:
        """Give an error of this line."""
        return ScenarioError(f"{self.where}: {text}")


def recognised(book: PhraseBook, where: str, role: str, text: str, rows: Sequence[Sequence[str]]) -> Line:
    """Recognise a sentence under a keyword of that role; raises ScenarioError with the nearest ones known."""
    found = book.known(role, text)
    if not found:
        near = book.nearest(role, text)
        hint = "".join(f"\n    {one}" for one in near)
        told = f"\n  the nearest sentences known:{hint}" if near else "\n  see `features/phrases.json`"
        raise ScenarioError(f"{where}: undefined step: {text}{told}")
    if len(found) > 1:
        patterns = ", ".join(one.pattern for one in found)
        raise ScenarioError(f"{where}: ambiguous step ({patterns}): {text}")
    line = Line(where, found[0], tuple((row[0], row[1]) for row in rows if len(row) == 2))  # noqa: PLR2004 a label and a value
    if len(line.rows) != len(rows):
        raise line.error("a table has two columns here: a label, and its value")
    return line
