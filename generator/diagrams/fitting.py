"""Words keep the width that was measured, in whatever font a reader's machine draws them.

Pictures name Arial, and places are computed from its widths. Where it lacks, another is taken, often wider;
a label would then run into the box beside it: `textLength` holds each line to its measure.
"""

import re
from html import unescape

from generator.diagrams.lettering import width

_TEXT = re.compile(r"<text ([^>]*)>([^<]*)</text>")
_SIZE = re.compile(r'font-size="([\d.]+)"')
_NO_BREAK = "\u00a0"
_FEWEST = 3
"""Letters of a line that is held: fewer hardly change, and numbers stand in the middle of their badges."""
_BADGE = re.compile(
    r'(<path [^>]*\bd="([^"]*)"/>\n<text [^>]*)text-anchor="start" x="[^"]*"([^>]*>)'
    r" +([^ <]{1,3}) +(?=</text>)"
)
"""A badge, then the few signs that it holds."""
_POINT = re.compile(r"(-?[\d.]+),-?[\d.]+")


def fitted(svg: str) -> str:
    """Hold every line of words of a picture of Graphviz to its width in Arial."""
    return _TEXT.sub(_held, _BADGE.sub(_centred, svg))


def _centred(found: re.Match[str]) -> str:
    """Put a number in the middle of its badge: Graphviz guesses how wide it is, and wrongly for « • »."""
    across = [float(one) for one in _POINT.findall(found[2])]
    middle = (min(across) + max(across)) / 2
    return f'{found[1]}text-anchor="middle" x="{middle:.2f}"{found[3]}{found[4]}'


def _held(found: re.Match[str]) -> str:
    looks, words = found[1], unescape(found[2])
    size = _SIZE.search(looks)
    if words != words.strip():  # a page keeps no plain space at the edges, by which a number is centred
        return f"<text {looks}>{found[2].replace(' ', _NO_BREAK)}</text>"
    if size is None or len(words) < _FEWEST:
        return found[0]
    wide = width(words, float(size[1]), bold='font-weight="bold"' in looks)
    return f'<text {looks} textLength="{wide:.1f}" lengthAdjust="spacingAndGlyphs">{found[2]}</text>'
