"""The contents of a long page: its headings as links, right after what the page begins with."""

import re
from html import unescape

from markupsafe import Markup

from generator.site.folding import folded

_LENGTH = 5_000
"""Characters of text from which a page is long: some three screens."""
_FEWEST, _MOST = 3, 40
"""Headings that make contents: fewer need none, more are left to the higher level of headings."""
_HEADING = re.compile(r"<h([23])((?:\s[^>]*)?)>(.*?)</h\1>", re.DOTALL)
_ID = re.compile(r'\sid="([^"]+)"')
_START = re.compile(r"<section|<h2|<fieldset|<ul class=.liste|<div class=.tableau")
_TAG = re.compile(r"<[^>]+>")


def with_contents(html: str) -> str:
    """Give a page its contents, and an anchor to each heading that lacks one; a short page stays as it is."""
    before, opening, rest = html.partition("<main")
    main, closing, after = rest.partition("</main>")
    found = list(_HEADING.finditer(main))
    higher = [one for one in found if one[1] == "2"]
    if len(higher) < _FEWEST and len(found) <= _MOST:
        higher = found
    if len(higher) < _FEWEST or len(_TAG.sub("", main)) < _LENGTH:
        return html
    taken = set(_ID.findall(html))
    anchors: dict[int, str] = {}
    for one in higher:
        known = _ID.search(one[2])
        anchors[one.start()] = known[1] if known else _anchor(one[3], taken)
    written = _HEADING.sub(lambda one: _anchored(one, anchors), main)
    start = _START.search(written, max(written.find("</h1>"), 0))
    if start is None:
        return html
    links = Markup("").join(
        Markup('<li{}><a href="#{}">{}</a></li>\n').format(
            Markup(' class="sous"') if one[1] == "3" and any(each[1] == "2" for each in higher) else "",
            anchors[one.start()],
            _words(one[3]),
        )
        for one in higher
    )
    label = "On this page" if ' lang="en"' in main.partition(">")[0] else "Sur cette page"
    nav = f'<nav class="sommaire" aria-label="{label}"><ul>\n{links}</ul></nav>\n'
    return f"{before}{opening}{written[: start.start()]}{nav}{written[start.start() :]}{closing}{after}"


def _words(html: str) -> str:
    return unescape(re.sub(r"\s+", " ", _TAG.sub("", html))).strip()


def _anchor(html: str, taken: set[str]) -> str:
    base = "-".join(folded(_words(html)).split()) or "partie"
    anchor, number = base, 2
    while anchor in taken:
        anchor, number = f"{base}-{number}", number + 1
    taken.add(anchor)
    return anchor


def _anchored(found: re.Match[str], anchors: dict[int, str]) -> str:
    anchor = anchors.get(found.start())
    if anchor is None or _ID.search(found[2]):
        return found[0]
    return f'<h{found[1]} id="{anchor}"{found[2]}>{found[3]}</h{found[1]}>'
