"""The terms of the glossary, linked where a page first meets them."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

from markupsafe import Markup, escape

from generator.model.specification import Specification
from generator.model.term import Term

_LINK = Markup('<a class="terme" href="{}termes/{}.html" data-terme="{}">{}</a>')
_PLAIN = frozenset(
    {"acteur", "echange", "etape", "interface", "message", "parcours", "phase", "regle", "role"}
)
"""Words of every sentence here, whose sense is the common one: a link at each would hide the others."""
_SHORT = 4
"""A term of fewer letters is known by its exact case: `CT`, `SG`, `TA`."""


class Glossary:
    """The terms, and where they occur in a text."""

    def __init__(self, specification: Specification) -> None:
        self.terms = tuple(entry.datum for entry in specification.entries(Term, "term"))
        self._found = lru_cache(maxsize=None)(self._search)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """The id of each name of a term: as it is for acronyms, in small letters for words."""
        found: dict[str, str] = {}
        for term in (term for term in self.terms if term.id not in _PLAIN):
            for name in (term.term, *term.synonyms):
                found.setdefault(_key(name), term.id)
            if term.acronym is not None:
                found.setdefault(term.acronym, term.id)
        return found

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = sorted(self._names, key=lambda name: (-len(name), name))
        words = "|".join(
            re.escape(name) if name.isupper() or name != name.lower() else f"(?i:{_plural(name)})"
            for name in names
        )
        return re.compile(rf"(?<![\w’-])(?:{words})(?![\w-])|(?<=[ld]’)(?:{words})(?![\w-])")

    def _search(self, text: str) -> tuple[tuple[int, int, str], ...]:
        return tuple(self._occurrences(text))

    def _occurrences(self, text: str) -> Iterator[tuple[int, int, str]]:
        for match in self._pattern.finditer(text):
            word = match.group()
            known = self._names.get(word) or self._names.get(_singular(word, self._names))
            if known is not None:
                yield match.start(), match.end(), known

    def marked(self, text: str, taken: set[str], top: str) -> Markup:
        """Give a text as HTML, each term being linked where a page first meets it; `taken` are those met."""
        parts, last = [], 0
        for start, end, term in self._found(text):
            if term in taken:
                continue
            taken.add(term)
            parts.append(escape(text[last:start]))
            parts.append(_LINK.format(top, term, term, text[start:end]))
            last = end
        parts.append(escape(text[last:]))
        return Markup("").join(parts)


def _key(name: str) -> str:
    """Give the name by which a term is found: an acronym keeps its case."""
    return name if len(name) <= _SHORT or name.isupper() else name.lower()


def _plural(name: str) -> str:
    return r"\ ".join(f"{re.escape(word)}s?" for word in name.split())


def _singular(word: str, names: Mapping[str, str]) -> str:
    """Find the name of which a word is a plural."""
    low = word.lower()
    if low in names:
        return low
    bare = " ".join(part.removesuffix("s") for part in low.split())
    if bare in names:
        return bare
    return next((name for name in names if re.fullmatch(_plural(name), low)), "")
