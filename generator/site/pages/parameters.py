"""The figures of the law, the ways to count, the dates that the law derives, the settings."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.model.calendar import Calendar
from generator.model.legal_date import LegalDate
from generator.model.parameter import Parameter
from generator.model.setting import Setting
from generator.site.pages.rules import values_of
from generator.site.rendering import Page
from generator.site.site import Site


def parameters(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    specification = site.specification
    page = Page(site, "parametres.html", "Les chiffres et les délais")
    yield page.render(
        "parametres.html",
        parameters=[
            (entry.datum, values_of(site, entry.datum))
            for entry in specification.entries(Parameter, "parameter")
        ],
        calendars=[entry.datum for entry in specification.entries(Calendar, "calendar")],
        dates=[entry.datum for entry in specification.entries(LegalDate, "legal-date")],
        settings=[entry.datum for entry in specification.entries(Setting, "setting")],
    )
