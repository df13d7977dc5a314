"""One page a map of the source document: each label, our reading of it, the others."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.model.map import ExchangeMap
from generator.reviewing.arrows import other_readings
from generator.site.rendering import Page
from generator.site.site import Site


def maps(site: Site) -> Iterator[Artefact]:
    """Give a page a map."""
    for entry in site.specification.entries(ExchangeMap, "map"):
        boxes = {box.id: box.label for box in entry.datum.boxes}
        page = Page(site, f"cartes/{entry.id}.html", entry.datum.title, [("Carte", "index.html")])
        others = {
            flow.id: tuple(other_readings(site.specification, entry.datum, flow)) for flow in entry.datum.flows
        }
        yield page.render("carte.html", shown=entry.datum, boxes=boxes, others=others)
