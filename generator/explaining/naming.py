"""What a reader may call an item: its id, and whatever our pages and reports print to name it."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache

from generator.model.base import FACT_PREFIX, Datum
from generator.model.provenance import Sourced
from generator.model.specification import Entry, Specification
from generator.wording import KINDS

_TAGS: Mapping[str, str] = {
    "doute": "doubt",
    "parcours": "journey",
    "phase": "phase",
    "profil": "role-profile",
    "regle": "rule",
    "role": "actor",
    "source": "source",
}
"""The words that tags of scenarios say before the id of an item."""
_DERIVED: Mapping[str, str] = {
    "content": "step",
    "routing": "step",
    "once": "step",
    "cause": "step",
    "addressee": "step",
    "done": "step",
    "ground": "step",
    "transition": "event",
    "parcours": "journey",
}
"""What the rules that nobody types are about, by the word before it."""
_NAMES = ("number", "acronym", "article", "term", "short_name", "title")
"""The attributes that name an item, apart from its id."""


def named(specification: Specification, name: str) -> tuple[Entry[Datum], ...]:
    """Give the items that bear a name: `rapo`, `phase:rapo` where several kinds share it, `D-02`, `RAPO`.

    An id as it stands comes first; whatever the case, accents, spaces and dashes otherwise.
    """
    kind, wanted = _kind_and_name(name)
    kinds = [kind] if kind is not None else list(KINDS)
    exact = (specification.by_kind.get(kind, {}).get(wanted) for kind in kinds if kind in KINDS)
    found = tuple(entry for entry in exact if entry is not None)
    if found:
        return found
    by_name = _by_name(specification)
    known = next((tuple(by_name[one]) for one in _spellings(wanted) if one in by_name), ())
    return tuple(entry for entry in known if kind is None or entry.kind == kind)


def _spellings(name: str) -> Iterator[str]:
    """Give what a name is looked up by: itself, an article without the word, a doubt with its zero."""
    yield folded(name)
    without = _ARTICLE.sub("", name)
    yield folded(without)
    number = _NUMBERED.fullmatch(name.strip())
    if number is not None:
        yield folded(f"{number[1]}{number[2].zfill(2)}")


_ARTICLE = re.compile(r"\b(?:l['’])?art(?:icle)?s?\b\.?\s*|\bdu\b", re.IGNORECASE)
_NUMBERED = re.compile(r"([a-z])[-‑ ]?(\d)", re.IGNORECASE)


def near(specification: Specification, name: str, others: Iterable[str] = ()) -> Sequence[str]:
    """Give the names that look like one, the nearest first; `others` are known too."""
    _, wanted = _kind_and_name(name)
    shown = {folded(one): one for one in others}
    shown |= {key: _shown(key, entries[0]) for key, entries in _by_name(specification).items()}
    close = get_close_matches(folded(wanted), sorted(shown), n=3, cutoff=0.6)
    return tuple(dict.fromkeys(shown[key] for key in close))


def derived_from(name: str) -> str | None:
    """Give what a rule that nobody types is about, `routing:rapo.depot` or its tag; None for another name."""
    name = name.removeprefix("@").removeprefix("regle:")
    for word, kind in _DERIVED.items():
        for joint in ":-":
            if name.startswith(f"{word}{joint}"):
                return f"{kind}:{name[len(word) + 1 :]}"
    return None


def sure(fact: Sourced) -> str:
    """Tell how certain a fact is, by the words of the specification."""
    return fact.certainty if fact.confidence is None else f"{fact.certainty}, confidence {fact.confidence}"


def folded(name: str) -> str:
    """Write a name without case, accents, spaces and marks."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(char for char in plain if char.isalnum() and char.isascii())


def _kind_and_name(name: str) -> tuple[str | None, str]:
    kind, colon, rest = name.removeprefix("@").partition(":")
    kind = kind.strip().casefold()
    if not colon:
        return None, name.strip().removeprefix("@").removeprefix(FACT_PREFIX)
    return _TAGS.get(kind, kind), rest.strip()


@lru_cache(maxsize=4)
def _by_name(specification: Specification) -> Mapping[str, Sequence[Entry[Datum]]]:
    found: dict[str, dict[tuple[str, str], Entry[Datum]]] = defaultdict(dict)
    for kind in KINDS:
        for entry in specification.by_kind.get(kind, {}).values():
            for name in (entry.id, *_other_names(entry.datum)):
                if key := folded(name):
                    found[key][entry.kind, entry.id] = entry
    return {key: tuple(entries.values()) for key, entries in found.items()}


def _other_names(datum: Datum) -> Iterator[str]:
    for attribute in _NAMES:
        value = getattr(datum, attribute, None)
        if isinstance(value, str | int):
            yield str(value)
    yield from getattr(datum, "synonyms", ())


def _shown(key: str, entry: Entry[Datum]) -> str:
    """Give a name as it is printed, rather than as it is compared."""
    return next((name for name in (entry.id, *_other_names(entry.datum)) if folded(name) == key), entry.id)
