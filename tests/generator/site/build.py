"""The site of our specification, made once for all tests."""

from functools import cache

import html5lib

from generator.site import Site, pages
from tests.generator.engine.build import ROOT, specification

XHTML = "{http://www.w3.org/1999/xhtml}"


@cache
def site() -> Site:
    return Site(specification(), ROOT)


@cache
def files() -> dict[str, str]:
    return {artefact.path.as_posix(): artefact.text for artefact in pages(site())}


def html() -> dict[str, str]:
    return {path: text for path, text in files().items() if path.endswith(".html")}


@cache
def tree(path: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 html5lib types its trees by their builder
    """Parse a page strictly: raises on the first fault of HTML."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=True)
    return parser.parse(files()[path])
