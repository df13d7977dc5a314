"""What the dossiers of the kit say where nothing else decides it: numbers, plates, sums."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from generator.engine.completing import is_lasting
from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.formula import Value
from generator.model.base import FACT_PREFIX
from generator.model.message import Dictionary
from generator.model.prelude import Preludes


@lru_cache(maxsize=4)
def preludes(book: Rulebook) -> Preludes:
    """Give the file of preludes."""
    (entry,) = book.specification.entries(Preludes, "preludes")
    return entry.datum


@lru_cache(maxsize=4)
def subject(book: Rulebook) -> str:
    """Name the field that holds the dossier's number."""
    (dictionary,) = book.specification.entries(Dictionary, "dictionary")
    return dictionary.datum.subject or ""


def lasts(book: Rulebook, field: str) -> bool:
    """Tell whether a field keeps its value from a message of the dossier to the next."""
    return field in lasting(book)


@lru_cache(maxsize=4)
def lasting(book: Rulebook) -> frozenset[str]:
    """Name the fields that do."""
    kept = (field for field in book.scope.fields if is_lasting(book, field))
    return frozenset((*kept, *preludes(book).lasting))


def said_first(book: Rulebook, raws: Sequence[Raw]) -> Mapping[str, object]:
    """Give what some events say first of each field that lasts; what one leaves out says nothing."""
    found: dict[str, object] = {}
    for raw in raws:
        for name, value in raw.data.items():
            if value is not None and name in book.scope.fields and lasts(book, name):
                found.setdefault(name, value)
    return found


def dossier(book: Rulebook, raws: Sequence[Raw]) -> Mapping[str, object]:
    """Give what every message of a dossier says: what its events say of it, else what is plausible."""
    given = preludes(book)
    said = said_first(book, raws)
    known: dict[str, object] = {item.field: item.value for item in given.dossier}
    for root in given.roots:
        if root.field in said and not any(name in said for name in root.unless):
            known |= dict.fromkeys(root.sets, said[root.field])
    for one in given.differences:
        if one.less in said and one.field not in said:
            known[one.field] = _difference(said.get(one.of, known.get(one.of)), said[one.less])
    made = {root.field for root in given.roots} - {item.field for item in given.dossier}
    return {**known, **{name: value for name, value in said.items() if name not in made}}


def _difference(whole: object, less: object) -> object:
    return max(whole - less, 0) if isinstance(whole, int) and isinstance(less, int) else whole


def number(book: Rulebook, settings: Mapping[str, Value], raws: Sequence[Raw]) -> str:
    """Make a dossier's number, as the day of the finding wants it."""
    given = preludes(book)
    begins = f"{FACT_PREFIX}{given.begins}"
    first = next((raw for raw in raws if raw.name == begins), raws[0])
    parts: dict[str, object] = {**settings, given.begins: first.moment}
    return given.number.format_map(parts)
