"""One page a source: what it gave, what of it was not read, what rests on it."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.legifrance import address
from generator.model.legal_source import CitedText, SourceDocument
from generator.site.rendering import Page
from generator.site.site import Site


def sources(site: Site) -> Iterator[Artefact]:
    """Give a page a source."""
    crumbs = [("Sources", "sources/index.html")]
    for document in site.specification.entries(SourceDocument, "source"):
        page = Page(site, f"sources/{document.id}.html", "Document source", crumbs)
        yield page.render("document.html", source=document.datum)
    for entry in site.specification.entries(CitedText, "source"):
        text = entry.datum
        title = f"{text.text}, {text.article}" if text.article is not None else text.title
        page = Page(site, f"sources/{entry.id}.html", title, crumbs)
        rules = site.rules_by_source.get(entry.id, ())
        yield page.render("source.html", source=text, rules=rules, address=address(text))
