"""One page an exchange: its part of the map, its steps, their messages, rules and scenarios."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.model.message import Message
from generator.site.rendering import Page
from generator.site.site import Site


def exchanges(site: Site) -> Iterator[Artefact]:
    """Give a page an exchange."""
    fields = {
        entry.id: [item.field for group in entry.datum.groups for item in group.fields]
        for entry in site.specification.entries(Message, "message")
    }
    for exchange in site.exchanges:
        crumbs = [("Échanges", "echanges/index.html")]
        page = Page(site, f"echanges/{exchange.id}.html", exchange.label.text, crumbs)
        yield page.render(
            "echange.html",
            exchange=exchange,
            fields=fields,
            rules=site.rules_by_exchange.get(exchange.id, ()),
            features=site.features_of_exchange(exchange),
        )
