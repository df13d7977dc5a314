"""The list of each kind of thing, by groups: actors, phases, terms, journeys."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.model.actor import Actor
from generator.model.journey import Journey
from generator.model.term import Term
from generator.site.folding import folded
from generator.site.places import place
from generator.site.rendering import Page
from generator.site.site import Site


@dataclass(frozen=True)
class Item:
    """A line of a list."""

    name: str
    place: str
    text: str = ""
    side: str = ""


@dataclass(frozen=True)
class Group:
    """Lines under a title; no title for a list of one group."""

    title: str
    items: Sequence[Item]

    @property
    def anchor(self) -> str:
        """The anchor of the title."""
        return f"groupe-{'-'.join(folded(self.title).split())}"


def lists(site: Site) -> Iterator[Artefact]:
    """Give the list of each kind."""
    yield _list(site, "acteurs", "Les acteurs", "Qui prend part aux échanges.", _actors(site))
    phases = [Item(one.label, place("phase", one.id) or "", one.summary) for one in site.phases]
    lead = "La vie d’un dossier, dans l’ordre du temps ; le paiement peut survenir dans toutes les phases."
    yield _list(site, "phases", "Les phases", lead, [Group("", phases)])
    yield _list(site, "termes", "Glossaire", "Un mot pour une chose.", _terms(site))
    journeys = [
        Item(entry.datum.title, place("journey", entry.id) or "", entry.datum.summary)
        for entry in site.specification.entries(Journey, "journey")
    ]
    lead = "Des vies entières de dossiers, inventées mais complètes."
    yield _list(site, "parcours", "Les parcours", lead, [Group("", journeys)])


def _list(site: Site, folder: str, title: str, lead: str, groups: Sequence[Group]) -> Artefact:
    page = Page(site, f"{folder}/index.html", title)
    return page.render("liste.html", lead=lead, groups=groups, picture="")


def _actors(site: Site) -> list[Group]:
    entries = site.specification.entries(Actor, "actor")
    return [
        Group(
            title,
            [
                Item(entry.datum.name, place("actor", entry.id) or "", entry.datum.summary)
                for entry in entries
                if entry.datum.kind == kind
            ],
        )
        for kind, title in (("principal", "De la carte globale"), ("peripherique", "Autour d’eux"))
    ]


def _terms(site: Site) -> list[Group]:
    groups: dict[str, list[Item]] = defaultdict(list)
    terms = [entry.datum for entry in site.specification.entries(Term, "term")]
    for term in sorted(terms, key=lambda one: folded(one.term)):
        item = Item(term.term, place("term", term.id) or "", term.definition, term.acronym or "")
        groups[folded(term.term)[:1].upper()].append(item)
    return [Group(letter, items) for letter, items in groups.items()]
