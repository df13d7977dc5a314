"""Words keep the width that was measured, in whatever font a reader's machine draws them.

Pictures name Arial, and places are computed from its widths. Where it lacks, another is taken, often wider;
a label would then run into the box beside it: `textLength` holds each line to its measure.
"""

import re
from html import unescape

from generator.diagrams.lettering import width

_TEXT = re.compile(r"<text ([^>]*)>([^<]*)</text>")
_SIZE = re.compile(r'font-size="([\d.]+)"')
_FEWEST = 3
"""Letters of a line that is held: fewer hardly change, and numbers stand in the middle of their badges."""


def fitted(svg: str) -> str:
    """Hold every line of words of a picture of Graphviz to its width in Arial."""
    return _TEXT.sub(_held, svg)


def _held(found: re.Match[str]) -> str:
    looks, words = found[1], unescape(found[2])
    size = _SIZE.search(looks)
    if size is None or words != words.strip() or len(words) < _FEWEST:
        return found[0]
    wide = width(words, float(size[1]), bold='font-weight="bold"' in looks)
    return f'<text {looks} textLength="{wide:.1f}" lengthAdjust="spacingAndGlyphs">{found[2]}</text>'
