"""One page a map of the source document: each label, our reading of it, the others."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.model.map import ExchangeMap
from generator.site.rendering import Page
from generator.site.site import Site


def maps(site: Site) -> Iterator[Artefact]:
    """Give a page a map."""
    for entry in site.specification.entries(ExchangeMap, "map"):
        boxes = {box.id: box.label for box in entry.datum.boxes}
        page = Page(site, f"cartes/{entry.id}.html", entry.datum.title, [("Carte", "index.html")])
        yield page.render("carte.html", shown=entry.datum, boxes=boxes)
