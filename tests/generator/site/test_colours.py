"""No colour of a picture stays, in the dark, what it is on paper: its contrast there is `test_pictures`'."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
STYLE = (ROOT / "generator" / "site" / "assets" / "site.css").read_text(encoding="utf-8")
DARK = re.search(r"@media \(prefers-color-scheme: dark\) \{\n  \.carte .*?\n\}", STYLE, re.DOTALL)
_COLOUR = re.compile(r'\b(fill|stroke)="(#[0-9a-f]{6})"')
_BORDERS = ("stroke", "#ffffff")
"""The border of what is filled, which is drawn on it."""


def test_each_colour_of_a_picture_has_one_for_the_dark() -> None:
    assert DARK is not None
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "diagrams").glob("*.svg")]
    used = {(found[1], found[2]) for text in texts for found in _COLOUR.finditer(text)}
    assert len(used) > 12
    for kind, colour in sorted(used - {_BORDERS}):
        assert f'[{kind}="{colour}"]' in DARK[0], (kind, colour)
