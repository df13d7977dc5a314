"""The readings of open questions that a judgement may settle on, and the choice of some of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.engine.rulebook import LAPSED, RETAINED, Rulebook
from generator.formula.french import french_date
from generator.model.rule import OtherReading
from generator.model.vocabulary import Doubt

Chosen = Mapping[str, str]
"""The reading by which each question is settled, by the id of the doubt."""


class ReadingError(ValueError):
    """A reading that nobody proposes; the text says which there are."""


@dataclass(frozen=True)
class Reading:
    """A reading of an open question that can be chosen."""

    id: str
    label: str


def readings(book: Rulebook) -> Mapping[str, tuple[Reading, ...]]:
    """Give the readings of each doubt that has several, the retained one first, in the order of ids."""
    found: dict[str, dict[str, str]] = {}
    for calendar in book.calendars.values():
        if calendar.readings_of is not None:
            found.setdefault(calendar.readings_of, {}).update(
                {one.id: one.label for one in calendar.readings}
            )
    for parameter in book.parameters.values():
        if parameter.lapse is not None:
            known = found.setdefault(parameter.lapse.doubt, {})
            known.setdefault(RETAINED, "la lecture retenue")
            known.setdefault(
                LAPSED, f"le texte ne vaut plus à partir du {french_date(parameter.lapse.from_)}"
            )
    for rule in book.rules.values():
        others: tuple[OtherReading, ...] = getattr(rule.datum, "other_readings", ())
        for other in others:
            known = found.setdefault(other.doubt, {})
            known.setdefault(RETAINED, "la lecture retenue")
            known.setdefault(other.id, other.label)
    return {
        doubt: tuple(Reading(id_, label) for id_, label in found[doubt].items()) for doubt in sorted(found)
    }


def chosen(book: Rulebook, asked: Iterable[str]) -> Chosen:
    """Read choices written `D-02=franc`; raises ReadingError for a doubt or a reading that there is not."""
    known = readings(book)
    by_name = {name: id_ for id_ in known for name in _names(book, id_)}
    found: dict[str, str] = {}
    for text in asked:
        name, _, reading = text.partition("=")
        doubt = by_name.get(name.strip().lower())
        if doubt is None:
            listed = ", ".join(sorted(_names(book, one)[0] for one in known))
            raise ReadingError(f"`{text}`: no reading of `{name}` can be chosen; there are: {listed}")
        if reading not in {one.id for one in known[doubt]}:
            listed = ", ".join(f"{name}={one.id}" for one in known[doubt])
            raise ReadingError(f"`{text}`: not a reading of {name}; there are: {listed}")
        if found.setdefault(doubt, reading) != reading:
            raise ReadingError(f"`{text}`: {name} is settled already, by `{found[doubt]}`")
    return dict(sorted(found.items()))


def _names(book: Rulebook, doubt: str) -> tuple[str, str]:
    """Give what a doubt is called: its number, as `d-02`, and its id."""
    datum = book.specification.get(Doubt, "doubt", doubt)
    return (datum.number.lower() if datum is not None else doubt, doubt)
