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
        shown = entry.datum
        boxes = {box.id: box.label for box in shown.boxes}
        others = {flow.id: tuple(other_readings(site.specification, shown, flow)) for flow in shown.flows}
        page = Page(site, f"cartes/{entry.id}.html", shown.title, [("Carte", "index.html")])
        yield page.render("carte.html", shown=shown, boxes=boxes, others=others)
