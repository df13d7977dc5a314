"""What nobody sees is shown in every report, by the same measure as findings and terminals."""

import sys
import unicodedata

from conformance.reports.telling import clean
from generator.characters import is_forbidden

_LEFT = {"Cn", "Co", "Zs"}
"""What a font shows as a box, and the widths of a blank."""
_DRAWN = {
    *"\t\n\u2800\ufffc\ufffd\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd",
    *map(chr, range(0x0600, 0x0606)),  # signs of Arabic numbers
    *map(chr, range(0x13430, 0x13456)),  # how hieroglyphs are joined
    *map(chr, range(0xFE00, 0xFE10)),
    *map(chr, range(0xE0100, 0xE01F0)),
}
"""What breaks a line, is drawn though it is called a format, or chooses between two drawings, as of emoji."""


def test_what_nobody_sees_is_shown() -> None:
    kept = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if is_forbidden(character)
        and unicodedata.category(character) not in _LEFT
        and character not in _DRAWN
        and clean(character) == character
    ]
    assert [f"U+{ord(one):04X}" for one in kept] == []
