"""The words of a picture: as wide as was measured, in the middle of their badge, in whatever font."""

import re
from pathlib import Path

import pytest

from generator.diagrams.fitting import fitted
from generator.diagrams.lettering import width
from tests.generator.collisions import parsed
from tests.generator.drawings import PICTURES, SVG, drawing

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", PICTURES)
def test_words_keep_their_width_in_whatever_font(name: str) -> None:
    """Where Arial lacks, a wider font ran into boxes: seen in a browser, never in what is measured."""
    free = []
    for text in parsed(fitted(drawing(name))).iter(f"{SVG}text"):
        words, look = text.text or "", text.attrib
        if look.get("lengthAdjust") != "spacingAndGlyphs":
            free.append(words)
            continue
        bold = look.get("font-weight") == "bold"
        assert float(look["textLength"]) == pytest.approx(
            width(words, float(look["font-size"]), bold=bold), abs=0.06
        )
    assert all(words != words.strip() or len(words) < 3 for words in free)


def test_a_number_keeps_the_spaces_that_centre_it_where_a_page_takes_it_in() -> None:
    """A page in HTML knows no `xml:space`: plain spaces at the edges of a text are dropped there."""
    assert fitted('<text x="1"> 10 </text>') == '<text x="1">\u00a010\u00a0</text>'
    held = re.compile(r"<text [^>]*>(?: [^<]*|[^<]* )</text>")
    assert [
        path.name for path in (ROOT / "docs/diagrams").glob("*.svg") if held.search(path.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize("name", [name for name in PICTURES if not name.startswith("cycle-de-vie")])
def test_a_number_or_a_dot_stands_in_the_middle_of_its_badge(name: str) -> None:
    """« • » stood on the left: it is narrower than Graphviz believes."""
    for group in parsed(fitted(drawing(name))).iter(f"{SVG}g"):
        badge, text = group.find(f".//{SVG}path[@stroke='none']"), group.find(f".//{SVG}text")
        if (
            group.get("class") != "node"
            or badge is None
            or text is None
            or not 0 < len((text.text or "").strip()) <= 3
        ):
            continue
        across = [float(one) for one in re.findall(r"(-?[\d.]+),-?[\d.]+", badge.get("d", ""))]
        assert text.get("text-anchor") == "middle", text.text
        assert float(text.get("x", "0")) == pytest.approx((min(across) + max(across)) / 2, abs=0.01)
