"""Texts of the specification that would close an element, a script or an attribute stay texts on every page.

Control and invisible characters need no page: `check` refuses them (`test_writers.py`), and so does `build`.
"""

import json
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree.ElementTree import Element

import html5lib
import pytest

from generator.artefacts import artefacts
from generator.reviewing.page import page
from generator.site import Site, pages
from generator.site.search import INDEX, TERMS
from tests.generator.reviewing.reviewers import minimal, pack, specification
from tests.generator.site.build import XHTML

HOSTILE = "\"'</script><img onload=x>"
"""As long as the shortest texts may be."""
LONGER = f"{HOSTILE} <!-- ]]> `${{x}}` {{{{ x }}}} {{% x %}} &lt;b> \\u003c"
_PROSE = (
    *(
        "label",
        "title",
        "summary",
        "definition",
        "statement",
        "text",
        "name",
        "short-name",
        "question",
        "note",
    ),
    *(
        "phrases",
        "gives",
        "through",
        "missing",
        "disclaimer",
        "term",
        "role",
        "explanation",
        "comment",
        "when",
    ),
    *("present", "past", "negative", "clause", "article", "why", "reason", "to-tell"),
)
_MOST = 120
"""Characters of a title."""
_LINE = re.compile(rf"^(\s*(?:- )?(?:{'|'.join(_PROSE)}): )(?![\[{{>|])(.+)$", re.MULTILINE)
_WORDS = re.compile(r"[ À-ſ’]")


def _spoiled(text: str) -> str:
    """Add the hostile words to every text of a file that stands on a line of its own."""

    def spoil(found: re.Match[str]) -> str:
        given = found[2].strip().strip('"')
        if not (_WORDS.search(given) or given[:1].isupper()):
            return found[0]  # an id
        if found[1].strip("- ").startswith(("short-name:", "label:")):
            return found[1] + json.dumps(HOSTILE)
        longer = f"{given} {LONGER}"
        return found[1] + json.dumps(longer if len(longer) <= _MOST else f"{given} {HOSTILE}")

    return _LINE.sub(spoil, text)


@cache
def _files(spoiled: bool) -> dict[str, str]:  # noqa: FBT001 the two sites that are compared
    with TemporaryDirectory() as folder:
        root = minimal(Path(folder))
        if spoiled:
            for file in [*root.glob("spec/**/*.yaml"), *root.glob("rules/**/*.yaml")]:
                file.write_text(_spoiled(file.read_text(encoding="utf-8")), encoding="utf-8")
        found = specification(root)
        for made in artefacts(found):
            (root / made.path).parent.mkdir(parents=True, exist_ok=True)
            (root / made.path).write_text(made.text, encoding="utf-8")
        texts = {one.path.as_posix(): one.text for one in pages(Site(found, root))}
        made_for_review = {
            f"relecture-{name}.html": page(found, pack(found, technical=technical), 1)
            for name, technical in (("metier", False), ("technique", True))
        }
        return texts | made_for_review


def _parsed(text: str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=True)
    tree: Element = parser.parse(text)
    return tree


def _active(tree: Element) -> list[tuple[str, str]]:
    """Give what may act: scripts, images, frames, forms, handlers, addresses that are not of the site."""
    found = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        name = element.tag.removeprefix(XHTML)
        if name in ("script", "img", "iframe", "object", "embed", "base", "meta", "form", "style"):
            found.append((name, ",".join(sorted(element.attrib))))
        found += [(name, key) for key in element.attrib if key.startswith("on")]
        found += [
            (name, value)
            for key, value in element.attrib.items()
            if key in ("href", "src", "action") and re.match(r"(?i)\s*(javascript|data|vbscript):", value)
        ]
    return found


PAGES = sorted(path for path in _files(spoiled=False) if path.endswith(".html"))


@pytest.mark.parametrize("path", PAGES)
def test_a_page_stays_valid_and_inert(path: str) -> None:
    assert _active(_parsed(_files(spoiled=True)[path])) == _active(_parsed(_files(spoiled=False)[path]))


def test_the_same_pages_are_made_and_show_the_words() -> None:
    assert {*_files(spoiled=True)} == {*_files(spoiled=False)}
    showing = [path for path in PAGES if HOSTILE in "".join(_parsed(_files(spoiled=True)[path]).itertext())]
    assert len(showing) > 0.8 * len(PAGES), sorted({*PAGES} - {*showing})


@pytest.mark.parametrize("path", [str(INDEX), str(TERMS)])
def test_the_scripts_of_the_search_hold_data_alone(path: str) -> None:
    text = _files(spoiled=True)[path]
    held = re.fullmatch(r"window\.\w+ = (.*);\n", text, re.DOTALL)
    assert held is not None
    told = json.loads(held[1])
    texts = [text for one in (told if isinstance(told, list) else told.values()) for text in one]
    assert any(HOSTILE in text for text in texts)
