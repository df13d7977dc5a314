"""What surrounds the facts on a page, told in another language than the French in which it is written.

`frames.yaml` of a language has its texts by the French that they stand for. What is not in it stays: facts
are told in the language of their specification already.
"""

import html
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

import msgspec

from generator.languages.sentences import language

FRENCH = "fr"
_FOLDER = Path(__file__).parent
_TAGS = re.compile(
    r"(<!--.*?-->|<(script|style|pre|code)\b.*?</\2>|<[^>]*>)", re.DOTALL | re.IGNORECASE
)  # what is code is told to programs
_SHOWN = re.compile(r'\b(aria-label|title|placeholder|alt|data-label)="([^"]*)"')
_SPACES = re.compile("[\\s\u00a0\u202f]+")
_SLOT = re.compile(r"\{([a-z])\}")
_NUMBERS = ("n", "m")
_NUMBER = r"(\d[\d.,\u202f\u00a0 ]*)"
_LITERAL = re.compile(r'("|`)((?:(?!\1)[^\\\n]|\\.)*)\1')


class Frames:
    """The words of a language for what surrounds the facts."""

    def __init__(self, code: str, texts: Mapping[str, str]) -> None:
        self.code = code
        self._texts = texts
        self._patterns = sorted(
            ((_pattern(key), _SLOT.findall(key), value) for key, value in texts.items() if _SLOT.search(key)),
            key=lambda one: -len(one[0].pattern),
        )
        self._told = lru_cache(maxsize=None)(self._text)

    def page(self, page: str) -> str:
        """Tell a page of HTML: its texts, what its attributes show, and its language."""
        if self.code == FRENCH:
            return page
        return "".join(self._parts(page))

    def script(self, script: str) -> str:
        """Tell the texts of a program, or of its data, that stand whole between quotes."""
        return script if self.code == FRENCH else _LITERAL.sub(self._literal, script)

    def text(self, text: str) -> str:
        """Tell a text, its outer spaces kept; what is not known stays as it is, its dates apart."""
        if self.code == FRENCH:
            return text
        inner = text.strip()
        if not inner:
            return text
        start = text.index(inner)
        return text[:start] + self._told(inner) + text[start + len(inner) :]

    def _parts(self, page: str) -> Iterator[str]:
        last = 0
        for found in _TAGS.finditer(page):
            yield self._escaped(page[last : found.start()])
            tag = found[0] if found[2] else _SHOWN.sub(self._attribute, found[0])
            yield tag.replace('<html lang="fr"', f'<html lang="{self.code}"')
            last = found.end()
        yield self._escaped(page[last:])

    def _attribute(self, found: re.Match[str]) -> str:
        return f'{found[1]}="{self._escaped(found[2])}"'

    def _escaped(self, text: str) -> str:
        if not text.strip():
            return text
        told = self.text(html.unescape(text))
        return text if told == html.unescape(text) else html.escape(told)

    def _literal(self, found: re.Match[str]) -> str:
        told = self._texts.get(found[2])
        return found[0] if told is None else f"{found[1]}{told}{found[1]}"

    def _text(self, text: str) -> str:
        plain = _SPACES.sub(" ", text)
        if plain in self._texts:
            return self._texts[plain]
        for pattern, slots, value in self._patterns:
            found = pattern.fullmatch(plain)
            if found is not None:
                return _filled(value, slots, [self._told(one) for one in found.groups()])
        return self._dated(plain)

    def _dated(self, text: str) -> str:
        french, own = language(FRENCH).dates, language(self.code).dates

        def told(found: re.Match[str]) -> str:
            day = own.first if found[1] == french.first else found[1]
            return f"{day} {own.months[french.months.index(found[2])]}"

        months = "|".join(french.months)
        return re.sub(rf"\b({french.first}|\d{{1,2}})[ \u00a0]({months})\b", told, text)


def _pattern(key: str) -> re.Pattern[str]:
    parts = _SLOT.split(key)
    return re.compile(
        "".join(
            (_NUMBER if part in _NUMBERS else "(.+)") if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        )
    )


def _filled(value: str, slots: list[str], found: list[str]) -> str:
    """Fill each slot, in the order in which those of one name stand."""
    given = {
        name: iter([one for slot, one in zip(slots, found, strict=True) if slot == name]) for name in slots
    }
    return _SLOT.sub(lambda one: next(given[one[1]]), value)


class _Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    texts: dict[str, str]


@cache
def frames(code: str) -> Frames:
    """Give the frames of a language; those of one that has none stay in French."""
    file = _FOLDER / code / "frames.yaml"
    if code == FRENCH or not file.exists():
        return Frames(FRENCH, {})
    found = msgspec.yaml.decode(file.read_bytes(), type=_Catalogue)
    return Frames(code, found.texts)
