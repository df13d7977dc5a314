"""The phrase book, as the kit publishes it: what pattern a sentence has, and what its phrase stands for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from typing import Any

from conformance.bdd.spoken import spoken

Json = dict[str, Any]

_THAT = spoken().clause.pattern
"""What joins a sentence to its keyword: « que », « qu’ »."""

_FORMS = {"passe": "past", "present": "present", "negatif": "negative"}
"""The form of the phrase that each slot holds."""
_CLOSE, _SHOWN = 0.55, 3


@dataclass(frozen=True)
class Phrase:
    """What a phrase stands for: a step or a fact, and the values that it says with it."""

    event: str
    says: Mapping[str, Any]


@dataclass(frozen=True)
class Sentence:
    """A sentence that a pattern knows."""

    pattern: str
    slots: Mapping[str, str]
    phrases: tuple[Phrase, ...] = ()
    """What its phrase stands for; several where any of them will do."""


@dataclass(frozen=True, eq=False)
class PhraseBook:
    """The patterns and the phrases of `features/phrases.json`; equal to itself alone."""

    content: Json

    @cached_property
    def patterns(self) -> tuple[tuple[str, str], ...]:
        """The patterns, each with its role: `given`, `when` or `then`."""
        return tuple((one["id"], one["role"]) for one in self.content["patterns"])

    def known(self, role: str, text: str) -> tuple[Sentence, ...]:
        """Give what a sentence may be, under a keyword of that role; none where nobody knows it."""
        return _known(self, role, text)

    def nearest(self, role: str, text: str) -> tuple[str, ...]:
        """Give the sentences that a reader may have meant, the nearest first."""
        told = re.sub(self.content["quand"], "le JOUR", text.removesuffix(":").strip())
        told = re.sub(self.content["date"], "JOUR", told)
        told = re.sub(f"^(?:{_THAT})", "", told)
        found = get_close_matches(told, self._sayable[role], n=_SHOWN, cutoff=_CLOSE)
        return tuple(found)

    @cached_property
    def _regexes(self) -> Sequence[tuple[str, str, re.Pattern[str]]]:
        """A phrase is looked up afterwards: an alternation of them all is slow to try."""
        return [(one["id"], one["role"], re.compile(self._regex(one))) for one in self.content["patterns"]]

    def _regex(self, pattern: Json) -> str:
        if not any(f"{{{slot}}}" in pattern["text"] for slot in _FORMS):
            return str(pattern["regex"])
        text: str = re.escape(pattern["text"]).replace(r"\ ", " ").replace(r"\{", "{").replace(r"\}", "}")
        for slot in _FORMS:
            text = text.replace(f"{{{slot}}}", f"(?P<{slot}>.+?)")
        for slot in ("date", "quand"):
            text = text.replace(f"{{{slot}}}", f"(?P<{slot}>{self.content[slot]})")
        return f"(?:{_THAT})?{text}(?: ?:)?"

    @cached_property
    def _phrases(self) -> Mapping[tuple[str, str], Phrase]:
        return {
            (one["form"], one["text"]): Phrase(one["type"], one.get("says", {}))
            for one in self.content["phrases"]
        }

    @cached_property
    def _sayable(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {"given": [], "when": [], "then": []}
        for one in self.content["patterns"]:
            found[one["role"]] += self._sayings(one["text"])
        return found

    def _sayings(self, text: str) -> Iterator[str]:
        text = text.replace("{date}", "JOUR").replace("{quand}", "le JOUR")
        slot = next((name for name in _FORMS if f"{{{name}}}" in text), None)
        if slot is None:
            yield text
            return
        for form, phrase in self._phrases:
            if form == _FORMS[slot]:
                yield text.replace(f"{{{slot}}}", phrase)

    def _sentence(self, id_: str, slots: Mapping[str, str]) -> Sentence | None:
        """Look a sentence's phrase up; None where a pattern has a place for one that nobody declared."""
        slot = next((name for name in _FORMS if name in slots), None)
        if slot is None:
            return Sentence(id_, slots)
        said = slots[slot].split(self.content["or-else"]) if slot == "present" else [slots[slot]]
        found = [self._phrases.get((_FORMS[slot], one)) for one in said]
        return Sentence(id_, slots, tuple(one for one in found if one)) if all(found) else None


@lru_cache(maxsize=65536)
def _known(book: PhraseBook, role: str, text: str) -> tuple[Sentence, ...]:
    found = []
    for id_, of, regex in book._regexes:
        matched = regex.fullmatch(text) if of == role else None
        sentence = book._sentence(id_, matched.groupdict()) if matched is not None else None
        if sentence is not None:
            found.append(sentence)
    return tuple(found)
