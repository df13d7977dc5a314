"""The French texts: one sentence where one is asked, distinct titles, known acronyms, sober typography."""

import re
from collections.abc import Iterator, Mapping

from generator.model.base import Datum, OneSentence
from generator.model.specification import Entry, Specification
from generator.model.structure import Leaf
from generator.model.term import Term
from generator.problems import Problem

_ABBREVIATION = re.compile(r"\b(?:art|al|cf|env|ex|min|max|n|p|M|Mme|no|st)\.$")
_STOP = re.compile(r"[.!?…](?=[»\s)]*\s+[«(]?\s*[A-ZÀÂÇÉÈÊËÎÏÔÙÛÜ0-9])")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9]")
"""What every acronym has: most texts have none, and are told by this alone."""
_ACRONYM = re.compile(r"(?<![\w.-])(?:[a-z]-?)?[A-Z][A-Z0-9]+(?![\w-])")
_CODES = re.compile(r"(?:[LRD]\.? ?)?\*?[LRD]?[0-9][0-9A-Z.-]*|[LRD][0-9][\w.-]*")
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{1,3}|V|X)")
"""The numbers of paragraphs, centuries and chapters, up to 39."""
_PROSE = frozenset({"text", "note", "reason", "gives", "question", "definition", "summary", "label", "title"})
_TITLES: Mapping[str, str] = {
    "actor": "name",
    "authority": "label",
    "channel": "label",
    "doubt": "title",
    "ecosystem": "label",
    "event": "label",
    "exclusion": "title",
    "field": "label",
    "freedom": "title",
    "journey": "title",
    "map": "title",
    "message": "title",
    "option": "title",
    "phase": "label",
    "role-profile": "title",
    "source": "title",
    "step": "label",
    "term": "term",
}


def sentences_are_single(specification: Specification) -> Iterator[Problem]:
    """A text of which one sentence is asked is one sentence with its full stop."""
    for entry in specification.roots:
        for leaf in entry.leaves:
            if isinstance(leaf.marker, OneSentence) and isinstance(leaf.value, str):
                reason = _not_one(leaf.value)
                if reason is not None:
                    yield entry.problem("not-one-sentence", reason, *leaf.path)


def _not_one(text: str) -> str | None:
    if not text.endswith((".", "?", "!", "…", ". »", ".)", ".»")):
        return "a sentence ends with a full stop"
    for stop in _STOP.finditer(text):
        if not _ABBREVIATION.search(text[: stop.end()]):
            return f"one sentence is asked, a second one starts after « {text[: stop.end()][-20:]} »"
    return None


def titles_are_unique(specification: Specification) -> Iterator[Problem]:
    """Two items of a kind do not bear the same name."""
    for kind, key in _TITLES.items():
        seen: dict[str, Entry[Datum]] = {}
        for entry in specification.by_kind.get(kind, {}).values():
            title = str(getattr(entry.datum, key))
            first = seen.setdefault(title.casefold(), entry)
            if first is not entry:
                message = f"« {title} » is already the {key} of {kind} `{first.id}`"
                yield entry.problem("duplicate-title", message, key)


def acronyms_are_explained(specification: Specification) -> Iterator[Problem]:
    """Every acronym of the French texts is in the glossary, as a term, an acronym or a synonym."""
    known = _known_acronyms(specification)
    for entry in specification.roots:
        for leaf in _prose(entry):
            text = str(leaf.value)
            if not _CAPITALS.search(text):
                continue
            for acronym in dict.fromkeys(match.group() for match in _ACRONYM.finditer(text)):
                if not (acronym in known or _CODES.fullmatch(acronym) or _ROMAN.fullmatch(acronym)):
                    message = f"acronym `{acronym}` is not in the glossary"
                    hint = "add the term, or write the words out"
                    yield entry.problem("unknown-acronym", message, *leaf.path, hint=hint)


def _known_acronyms(specification: Specification) -> frozenset[str]:
    known: set[str] = set()
    for entry in specification.entries(Term, "term"):
        names = [entry.datum.term, entry.datum.acronym or "", *entry.datum.synonyms]
        for name in names:
            known.update(match.group() for match in _ACRONYM.finditer(name))
    return frozenset(known)


def typography_is_french(specification: Specification) -> Iterator[Problem]:
    """Prose uses the typographic apostrophe, single spaces, and a space before double punctuation."""
    for entry in specification.roots:
        for leaf in _prose(entry):
            text = str(leaf.value)
            if "'" in text:
                hint = "write ’ (U+2019)"
                yield entry.problem("typewriter-apostrophe", "a typewriter apostrophe", *leaf.path, hint=hint)
            if "  " in text:
                yield entry.problem("double-space", "two spaces in a row", *leaf.path)


def _prose(entry: Entry[Datum]) -> Iterator[Leaf]:
    """The French texts; English glosses, ids, patterns, examples and quotations of the source are not."""
    for leaf in entry.leaves:
        path = leaf.path
        name = path[-1] if isinstance(path[-1], str) else path[-2]  # an item of a list bears the list's name
        if name in _PROSE and isinstance(leaf.value, str):
            yield leaf
