"""One page a journey: its sequence, day after day, and the scenarios that play it again."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.model.journey import Journey
from generator.site.rendering import Page
from generator.site.site import Site


def journeys(site: Site) -> Iterator[Artefact]:
    """Give a page a journey."""
    for entry in site.specification.entries(Journey, "journey"):
        page = Page(
            site, f"parcours/{entry.id}.html", entry.datum.title, [("Parcours", "parcours/index.html")]
        )
        features = site.features(f"parcours-{entry.id}")
        yield page.render("parcours.html", journey=entry.datum, features=features)
