"""What is searched and what is typed, brought to the same tokens: accents, capitals, articles, numbers."""

import re
import unicodedata
from collections.abc import Iterator

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": " ", "'": " "})
_ARTICLE = re.compile(
    r"\b([lrda])\.? ?\*?(\d{3,4}(?:[-‑–]\d+)*)(?: (bis|ter|quater|quinquies|sexies|septies|octies|nonies)\b)?"
)
"""An article of a code: `L. 2333-87`, `r2333-120-13`, `R. 2333-120-32 bis`."""
_TOKEN = re.compile(r"[lrda]\d{3,4}(?:-[a-z0-9]+)*|\d+(?:-\d+)+|[a-z0-9]+")


def _bare(text: str) -> str:
    low = unicodedata.normalize("NFD", text.lower().translate(_LIGATURES))
    return "".join(c for c in low if not unicodedata.combining(c))


def folded(text: str) -> str:
    """Fold accents and capitals, and keep words: for sorting and for anchors."""
    return " ".join(re.findall(r"[a-z0-9]+", _bare(text)))


def tokens(text: str) -> Iterator[str]:
    """Give the tokens that are searched: an article is one, and its number another."""
    for found in _TOKEN.finditer(_ARTICLE.sub(_article, _bare(text))):
        yield found[0]
        if found[0][0].isalpha() and "-" in found[0]:
            yield found[0][1:]


def _article(found: re.Match[str]) -> str:
    letter, number, more = found.groups()
    return letter + re.sub(r"[‑–]", "-", number) + (f"-{more}" if more else "")
