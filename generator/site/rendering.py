"""From a template and what it shows to a page: links that know where they stand, typography, footer."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.artefacts.artefact import Artefact
from generator.formula.french import french_amount, french_date
from generator.model.provenance import Sourced
from generator.site.contents import with_contents
from generator.site.facts import BADGES, Badge, Cited, cited_by, confidence, warnings
from generator.site.pictures import Drawing
from generator.site.places import FOLDERS, climb, event_place, place, scenario_place
from generator.site.site import Site
from generator.typesetting import typeset
from generator.wording import (
    CERTAINTIES,
    CONFIDENCES,
    CONSEQUENCES,
    EXAMPLE_VERDICTS,
    EXTENTS,
    KINDS,
    PRESENCES,
    RULE_KINDS,
    cited_text,
)

HOME = "index.html"
"""The first page: its sections are seen at a glance."""
TEMPLATES = Path(__file__).parent / "templates"
Crumb = tuple[str, str]
"""A page above this one: its name and its address."""

SCRIPTS = ("site.js", "boite.js", "bulles.js", "cartes.js", "listes.js", "tetes.js", "copies.js")
"""What every page loads, in this order; what they need besides, they load at need."""

SECTIONS: Sequence[Crumb] = (
    ("Carte", "index.html"),
    ("Phases", "phases/index.html"),
    ("Acteurs", "acteurs/index.html"),
    ("Échanges", "echanges/index.html"),
    ("Règles", "regles/index.html"),
    ("Scénarios", "scenarios/index.html"),
    ("Couverture", "couverture.html"),
    ("À trancher", "inferences.html"),
    ("Guides", "guides.html"),
)
"""The navigation of every page."""

_SECTION_OF: Mapping[str, str] = {
    "cartes": "index.html",
    "changements": "guides.html",
    "doutes": "inferences.html",
    "messages": "echanges/index.html",
}


_GUIDES = ("guide", "editor-guide", "protoco", "telechargements")
"""What stands under the guides in the navigation."""


class Page:
    """A page being written: what a template asks for, from where the page stands."""

    def __init__(
        self, site: Site, place: str, title: str, crumbs: Sequence[Crumb] = (), lang: str = "fr"
    ) -> None:
        self.site = site
        self.place = place
        self.title = title
        self.crumbs = crumbs
        self.lang = lang
        """The language of what the page says; what surrounds it is in French."""
        self.top = climb(place)
        self._taken: set[str] = {PurePosixPath(place).stem} if place.startswith("termes/") else set()

    @property
    def section(self) -> str:
        """The entry of the navigation under which the page stands."""
        folder = self.place.partition("/")[0]
        wanted = _SECTION_OF.get(folder) or (f"{folder}/index.html" if "/" in self.place else self.place)
        wanted = "couverture.html" if wanted.startswith("couverture") else wanted
        return "guides.html" if wanted.startswith(_GUIDES) else wanted

    def url(self, place: str) -> str:
        """Give the way to an address of the site."""
        return f"{self.top}{place}"

    def text(self, text: str | None) -> Markup:
        """Give a text with its terms explained."""
        return self.site.glossary.marked(text or "", self._taken, self.top)

    def link(self, kind: str, id_: str, text: str | None = None) -> Markup:
        """Link to an item by its name; the name alone where it has no page."""
        where = place(kind, id_) if self.has(kind, id_) else None
        words = text if text is not None else self.site.name(kind, id_)
        if where is None:
            return Markup("{}").format(words)
        return Markup('<a href="{}">{}</a>').format(self.url(where), words)

    def has(self, kind: str, id_: str) -> bool:
        """Tell whether an item has a page, or a place on one."""
        return place(kind, id_) is not None and id_ in self.site.specification.by_kind.get(kind, {})

    def event(self, name: str) -> Markup:
        """Link to a step or a fact."""
        return Markup('<a href="{}">{}</a>').format(self.url(event_place(name)), self.site.event(name))

    def scenario(self, path: str, anchor: str = "") -> str:
        """Give the way to a feature, or to a case in it."""
        return self.url(scenario_place(path) + (f"#{anchor}" if anchor else ""))

    def sources(self, fact: Sourced) -> Sequence[Cited]:
        """Give the sources of a fact."""
        return tuple(cited_by(self.site.specification, fact))

    def warnings(self, fact: Sourced) -> Sequence[str]:
        """Give what nobody here read, or not in full, of the sources of a fact."""
        return warnings(self.site.specification, fact)

    def badge(self, fact: Sourced) -> Badge:
        """Give the certainty of a fact as a word and a shape."""
        return BADGES[fact.certainty]

    def drawing(self, name: str) -> Drawing | None:
        """Give a picture."""
        return self.site.pictures.drawing(name, self.top)

    def render(self, template: str, **values: Any) -> Artefact:  # noqa: ANN401 what the template shows
        """Write the page."""
        html = _environment().get_template(template).render(page=self, site=self.site, **values)
        shown = html if self.place == HOME else with_contents(html)
        return Artefact(PurePosixPath(self.place), typeset(shown, self.site.book.language.id))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "BADGES": BADGES,
        "CERTAINTIES": CERTAINTIES,
        "CONFIDENCES": CONFIDENCES,
        "CONSEQUENCES": CONSEQUENCES,
        "EXAMPLE_VERDICTS": EXAMPLE_VERDICTS,
        "EXTENTS": EXTENTS,
        "FOLDERS": FOLDERS,
        "KINDS": KINDS,
        "PRESENCES": PRESENCES,
        "RULE_KINDS": RULE_KINDS,
        "SCRIPTS": SCRIPTS,
        "SECTIONS": SECTIONS,
    }
    environment.filters |= {
        "amount": french_amount,
        "cited": cited_text,
        "confidence": confidence,
        "day": french_date,
        "plural": plural,
        "sentence": sentence,
    }
    return environment


def plural(number: int, word: str, many: str | None = None) -> str:
    """Write a number and its noun: `1 règle`, `2 règles`, `aucune` is for the template to say."""
    return f"{number} {word if number < 2 else many or f'{word}s'}"  # noqa: PLR2004 French: zero is singular


def sentence(text: str) -> str:
    """Write a clause as a sentence: a capital, a full stop."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
