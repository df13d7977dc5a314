"""One page a term of the glossary."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.site.rendering import Page
from generator.site.site import Site


def terms(site: Site) -> Iterator[Artefact]:
    """Give a page a term."""
    for term in site.glossary.terms:
        page = Page(site, f"termes/{term.id}.html", term.term, [("Glossaire", "termes/index.html")])
        yield page.render("terme.html", term=term)
