"""The characters that must not be in a text at all: by what they are, not by a list of those met so far.

And how a text that holds one is shown: this is the only module that says so, for findings and for terminals.
"""

import re
import unicodedata
from functools import lru_cache

_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, formats (invisible, or turning the direction of a text), lone surrogates, private and unassigned
characters, separators of lines and of paragraphs."""
_SPACES = frozenset(" \u00a0\u202f\u2009")
"""The spaces of French typography: the other ones are taken for these."""
_SHOWS_NOTHING = (
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x115F, 0x1160),  # fillers of Hangul
    (0x17B4, 0x17B5),  # vowels of Khmer that are not written
    (0x180B, 0x180F),  # variation selectors of Mongolian
    (0x2800, 0x2800),  # Braille without a dot
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFFA0, 0xFFA0),
    (0xFFFC, 0xFFFD),  # what stands for an object, or for a character that was lost
    (0x16FE4, 0x16FE4),
    (0xE0100, 0xE01EF),  # variation selectors
)
"""Letters and marks that no category tells apart, and that nobody sees."""
LINE_BREAK = "\n"
_BRIEF = 2000
"""Characters of a message: its place and its words are at its ends."""
_SEVERAL_SPACES = re.compile(" {2,}")


@lru_cache(maxsize=4096)
def is_forbidden(character: str) -> bool:
    """Tell whether a character has no place in a text; the end of a line is not one of them."""
    if character in _SPACES or character == LINE_BREAK:
        return False
    category = unicodedata.category(character)
    number = ord(character)
    return (
        category in _REFUSED
        or category == "Zs"
        or any(first <= number <= last for first, last in _SHOWS_NOTHING)
    )


def forbidden(text: str) -> int | None:
    """Give the place of the first character that has none in a text, or None."""
    wrong = {character for character in set(text) if is_forbidden(character)}
    return next(index for index, one in enumerate(text) if one in wrong) if wrong else None


def decomposed(text: str) -> int | None:
    """Give the place of the first letter whose accent is a character of its own, or None."""
    if unicodedata.is_normalized("NFC", text):
        return None
    whole = unicodedata.normalize("NFC", text)
    return next(
        (index for index, (a, b) in enumerate(zip(text, whole, strict=False)) if a != b), len(whole) - 1
    )


def named(character: str) -> str:
    """Name a character that cannot be shown."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def numbered(character: str) -> str:
    """Write the number of a character in its place, as it is shown everywhere."""
    return f"‹U+{ord(character):04X}›"


def visible(text: str) -> str:
    """Write a text on one line, so that it does nothing to who shows it: ESC gives ‹U+001B›."""
    if all(not is_forbidden(character) and character != LINE_BREAK for character in set(text)):
        return text
    return "".join(
        numbered(character) if is_forbidden(character) or character == LINE_BREAK else character
        for character in text
    )


def brief(text: str) -> str:
    """Make a text visible, without its middle where what it quotes makes it longer than anybody reads."""
    return visible(text if len(text) <= _BRIEF else f"{text[: _BRIEF // 2]} … {text[-_BRIEF // 2 :]}")


def one_line(text: str) -> str:
    """Give a text on one line: what ends a line, or is not seen, becomes one space."""
    if forbidden(text) is None and LINE_BREAK not in text and "  " not in text:
        return text.strip()
    spaced = "".join(" " if one == LINE_BREAK or is_forbidden(one) else one for one in text)
    return _SEVERAL_SPACES.sub(" ", spaced).strip()


def refusal(character: str) -> tuple[str, str, str]:
    """Give the code, the message and the hint for a character that is forbidden."""
    if character == "\t":
        return "forbidden-character", "character U+0009 is a tab", "write spaces"
    if unicodedata.category(character) == "Zs":
        return "forbidden-character", f"character {named(character)} is taken for a space", "write a space"
    message = f"character {named(character)} is a control or invisible character"
    return "forbidden-character", message, "remove it"


def quoted(text: str) -> str:
    """Quote what the specification says, in its own language, where something else speaks: the terminal."""
    inner = re.sub(r"\s*»", "”", re.sub(r"«\s*", "“", text))
    return f"«\u00a0{inner}\u00a0»"
