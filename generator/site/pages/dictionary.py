"""The data dictionary."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.site.pages.messages import field_definitions, form
from generator.site.rendering import Page
from generator.site.site import Site


def dictionary(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    fields = field_definitions(site)
    page = Page(site, "dictionnaire.html", "Dictionnaire des données")
    yield page.render(
        "dictionnaire.html",
        fields=fields.values(),
        forms={name: form(field) for name, field in fields.items()},
    )
