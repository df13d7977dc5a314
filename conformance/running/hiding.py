"""Finds the values to hide in a text, in one reading of it, however many they are."""

from bisect import insort

MASK = "‹…›"
_SHORT = 3
"""Characters of a value that is looked for as a whole word only."""
_HEAD = _SHORT + 1
"""Characters by which a longer value is recognised at first."""
_LOOKED_AT = 256
"""Characters by which it is told from others; what follows in the text is hidden with it."""
_EFFORT = 500_000
"""Comparisons, by the character, that all texts together may cost beyond one reading: an implementation could
say values that are each other's beginnings, to make them cost any time."""
_CHUNK = 64
"""Characters that are compared at the price of one."""


class Hidden:
    """The values to hide, each with what stands for it."""

    def __init__(self) -> None:
        self._tokens: dict[str, str] = {}
        self._spans: dict[str, int] = {}
        """How much is hidden of a text from where a value is recognised."""
        self._lengths: dict[str, list[int]] = {}
        """How long the values with some head are, negated: the longest first."""
        self._words: dict[str, str] = {}
        self._left = _EFFORT

    def add(self, value: str, token: str) -> None:
        """Hide a value from now on."""
        if not value:
            return
        if len(value) <= _SHORT:
            self._words.setdefault(value, token)
            return
        known = value[:_LOOKED_AT]
        if known not in self._tokens:
            self._tokens[known] = token
            lengths = self._lengths.setdefault(known[:_HEAD], [])
            if -len(known) not in lengths:
                insort(lengths, -len(known))
        self._spans[known] = max(len(value), self._spans.get(known, 0))

    def without(self, text: str) -> str:
        """Give a text without the values; nothing of it once the effort is spent."""
        if not self._tokens and not self._words:
            return text
        parts: list[str] = []
        place = kept = 0
        while place < len(text):
            found = self._at(text, place)
            if found is None:
                place += 1
            else:
                size, token = found
                parts += (text[kept:place], token)
                place = kept = place + size
            if self._left < 0:
                return MASK
        parts.append(text[kept:])
        return "".join(parts)

    def _at(self, text: str, place: int) -> tuple[int, str] | None:
        """Give how much is to be hidden from a place, and what stands for it."""
        for length in self._lengths.get(text[place : place + _HEAD], ()):
            self._left -= 1 - length // _CHUNK
            known = text[place : place - length]
            if known in self._tokens:
                return self._spans[known], self._tokens[known]
        if self._words and (place == 0 or not _is_of_word(text[place - 1])):
            for size in range(_SHORT, 0, -1):
                token = self._words.get(text[place : place + size])
                if token is not None and not _is_of_word(text[place + size : place + size + 1]):
                    return size, token
        return None


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"
