"""A pattern of the language with what stands in its places."""

from collections.abc import Iterator, Mapping

from generator.engine.rulebook import Rulebook
from generator.kit.telling.lines import Part
from generator.kit.telling.naming import opener


def filled(book: Rulebook, pattern: str, slots: Mapping[str, Part]) -> tuple[Part, ...]:
    """Put words and slots where a pattern has them; neighbouring words are joined."""
    spoken = book.language
    parts: list[Part] = []
    for piece in _pieces(opener(book, spoken.by_id[pattern].text)):
        part = slots[piece[1:-1]] if piece.startswith("{") else piece
        if piece == "{quand}":
            parts[-1] = f"{parts[-1]}{spoken.dates.day}"
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return tuple(parts)


def _pieces(text: str) -> Iterator[str]:
    """Split a pattern into its words and its slots."""
    rest = text
    while rest:
        before, brace, after = rest.partition("{")
        if before:
            yield before
        if not brace:
            return
        slot, _, rest = after.partition("}")
        yield f"{{{slot}}}"
