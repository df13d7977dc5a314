"""The pages that people write in Markdown: guides and the changelog; one that is not written has no page."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import PurePosixPath

from markdown_it import MarkdownIt
from markupsafe import Markup, escape

from generator.artefacts.artefact import Artefact
from generator.site.folding import folded
from generator.site.pages.lists import Group, Item
from generator.site.rendering import Page
from generator.site.site import Site

GUIDES = "guides.html"
CHANGELOG = "changelog.html"
AUDITING = "guide-audit.html"
_HEADING = re.compile(r"<h([2-6])>(.*?)</h\1>", re.DOTALL)
_SECTION = re.compile(r'<h[2-6] id="([^"]+)">(.*?)</h[2-6]>', re.DOTALL)
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_LINK = re.compile(r'<a href="([^"#][^"]*)">(.*?)</a>', re.DOTALL)
_CODE = re.compile(r"<pre>")
_COMMENT = re.compile(r"^<!--[^\n]*-->$\n*", re.MULTILINE)
"""What a document tells who opens its file, and nobody who reads it."""


@dataclass(frozen=True)
class Guide:
    """A page and the files from which it may come: the first that is there."""

    place: str
    title: str
    summary: str
    files: tuple[str, ...]
    lang: str = "fr"


WRITTEN: tuple[Guide, ...] = (
    Guide(
        "guide-expert.html",
        "Guide de l’expert",
        "Lire, vérifier et signer, sans rien installer.",
        ("docs/guides/guide-expert.md",),
    ),
    Guide(
        "guide-editeur.html",
        "Guide de l’éditeur",
        "De rien à un rapport d’essai.",
        ("docs/guides/guide-editeur.md", "docs/guide-editeur.md"),
    ),
    Guide(
        "editor-guide.html",
        "The editor’s guide",
        "Le guide de l’éditeur, en anglais : from nothing to a test report.",
        ("docs/editor-guide.md",),
        "en",
    ),
    Guide(
        AUDITING,
        "Guide de l’audit",
        "Juger les journaux d’un système en service.",
        ("docs/guide-audit.md",),
    ),
    Guide(
        "attestation.html",
        "Attester et vérifier",
        "Ce qu’un certificat montre, et comment chacun le recalcule.",
        ("docs/attestation.md",),
    ),
    Guide(
        "libertes.html",
        "Ce que le droit laisse libre",
        "Les façons de faire qui sont toutes conformes.",
        ("docs/libertes.md",),
    ),
    Guide(
        "variantes.html",
        "Les variantes essayées",
        "Ce que chaque rôle choisit, et ce que le banc en dit.",
        ("docs/variantes.md",),
    ),
    Guide(CHANGELOG, "Journal des changements", "Ce qui a changé, en anglais.", ("CHANGELOG.md",), "en"),
)


_PAGES = {PurePosixPath(guide.files[-1]).name: guide.place for guide in WRITTEN}
"""What guides link to beside them, and the page of it."""


def guides(site: Site) -> Iterator[Artefact]:
    """Give the list of guides, then a page each."""
    items = [
        Item(guide.title, guide.place, guide.summary) for guide in WRITTEN if _source(site, guide) is not None
    ]
    items += [
        Item("Protocole", "protocole.html", "Les huit appels par lesquels le banc parle à un système."),
        Item("The protocol", "protocol.html", "Le protocole, en anglais : the eight calls of the bench."),
        Item("Ce qui a changé", "changements/index.html", "Ce que chaque édition change, règle par règle."),
        Item(
            "Téléchargements", "telechargements.html", "Schémas, interfaces, cas, feuilles de vérification."
        ),
        Item(
            "Dictionnaire des données", "dictionnaire.html", "Ce que portent les messages, champ par champ."
        ),
        Item("Les chiffres et les délais", "parametres.html", "Les figures de la loi et leurs dates."),
        Item("La vie d’un dossier", "cycle-de-vie.html", "Ses états, et ce qui le fait avancer."),
    ]
    page = Page(site, GUIDES, "Guides et références")
    yield page.render("liste.html", lead="", groups=[Group("", items)], picture="")
    for guide in WRITTEN:
        text = _source(site, guide)
        page = Page(site, guide.place, guide.title, [("Guides", GUIDES)], guide.lang)
        if text is not None:
            yield page.render(
                "texte.html", body=html_of(text, guide.lang), marks=guide.place == "guide-expert.html"
            )
        elif guide.place == "guide-editeur.html":
            body = Markup("<h1>Guide de l’éditeur</h1><p>Ce guide n’est pas encore écrit.</p>")
            yield page.render("texte.html", body=body, marks=False)


def sections(site: Site) -> Iterator[tuple[str, str, str]]:
    """Give the guides, and their sections: name, address and text of each, to be searched.

    A journal is no guide: what it says of a day would come before what holds.
    """
    for guide in WRITTEN:
        text = _source(site, guide)
        if text is None:
            continue
        yield guide.title, guide.place, guide.summary
        if not any(file.startswith("docs/") for file in guide.files):
            continue
        html = str(html_of(text, guide.lang))
        heads = list(_SECTION.finditer(html))
        for head, after in itertools.zip_longest(heads, heads[1:]):
            title, body = _plain(head[2]), _plain(html[head.end() : after.start() if after else None])
            yield f"{title} ({guide.title})", f"{guide.place}#{head[1]}", body


def _plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", html)).strip()


def _source(site: Site, guide: Guide) -> str | None:
    for file in guide.files:
        path = site.root / file
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return None


def html_of(text: str, lang: str = "fr") -> Markup:
    """Write Markdown as HTML: no raw HTML, anchors on headings, tables that scroll, sound links."""
    numbers, word = itertools.count(1), "Tableau" if lang == "fr" else "Table"
    html = MarkdownIt("commonmark", {"html": False}).enable("table").render(_COMMENT.sub("", text))
    html = _HEADING.sub(lambda found: f'<h{found[1]} id="{_anchor(found[2])}">{found[2]}</h{found[1]}>', html)
    html = _TABLE.sub(
        lambda found: (
            f'<div class="tableau" tabindex="0" role="region" aria-label="{word} {next(numbers)}">'
            + found.group().replace("<th>", '<th scope="col">')
            + "</div>"
        ),
        html,
    )
    html = _CODE.sub('<pre tabindex="0">', html)
    return Markup(_LINK.sub(_link, html))  # noqa: S704 raw HTML is off, above


def _link(found: re.Match[str]) -> str:
    """Keep a link to a page of the site or to the Web; a file of the repository has no page here."""
    target = found[1]
    if target.startswith(("https://", "http://")):
        return f'<a href="{target}" rel="noreferrer">{found[2]}</a>'
    if target.split("#")[0].endswith(".html"):
        return found.group()
    if target in _PAGES:
        return f'<a href="{_PAGES[target]}">{found[2]}</a>'
    return f'<span class="fichier" title="{escape(target)}">{found[2]}</span>'


def _anchor(html: str) -> str:
    return "-".join(folded(re.sub(r"<[^>]+>", "", html)).split())
