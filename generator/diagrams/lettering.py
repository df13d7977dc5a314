"""How wide words are in Arial, and where they break: what is placed by hand must know its size."""

from collections.abc import Mapping

_THOUSANDTHS: Mapping[str, int] = {
    characters: width
    for group, width in (
        ("ijl'’‘|", 222),
        (" ,.:;!/\\ftI[]·\u00a0\u202f", 278),
        ("r()-`•", 333),
        ('"*“”', 375),
        ("ckssvxyzJçš", 500),
        ("abdeghnopquLßàâäáéèêëîïíôöóùûüúñ0123456789$?_«»–", 556),
        ("+<>=~", 584),
        ("FTZ", 611),
        ("ABEKPSVXYÀÂÉÈÊËÇ&", 667),
        ("wCDHNRUÙÛÜÎ", 722),
        ("GOQÔÖ", 778),
        ("mM", 833),
        ("WÆŒœæ%", 944),
        ("—…", 1000),
    )
    for characters in group
}
"""The widths of Arial, in thousandths of its size: those of Helvetica, which every reader has."""
_OTHER = 667
_BOLD = 1.06


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Give how wide a text is, in points."""
    thousandths = sum(_THOUSANDTHS.get(character, _OTHER) for character in text)
    return thousandths * size / 1000 * (_BOLD if bold else 1)


def wrapped(text: str, size: float, most: float) -> list[str]:
    """Break a text between its words so that no line is wider than `most` points, where words allow it."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and width(longer, size) > most:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
