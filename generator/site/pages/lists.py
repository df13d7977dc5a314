"""The list of each kind of thing, by groups: actors, phases, exchanges, terms, sources, journeys."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.model.actor import Actor
from generator.model.journey import Journey
from generator.model.legal_source import CitedText, SourceDocument
from generator.model.message import Message
from generator.model.term import Term
from generator.site.folding import folded
from generator.site.places import place
from generator.site.rendering import Page
from generator.site.site import Site
from generator.wording import cited_text


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
    lead = "Ce que les systèmes se disent : d’abord les échanges que la carte globale numérote."
    yield _list(site, "echanges", "Les échanges", lead, _exchanges(site))
    yield _list(site, "termes", "Glossaire", "Un mot pour une chose.", _terms(site))
    lead = "Ce que chaque page ou chaque article a donné, et ce que nous n’en avons pas lu."
    yield _list(site, "sources", "Les sources", lead, _sources(site))
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


def _exchanges(site: Site) -> list[Group]:
    def items(*, numbered: bool) -> list[Item]:
        return [
            Item(
                one.label.text,
                place("exchange", one.id) or "",
                one.summary,
                site.phase(one.phase.phase)
                if one.number is None
                else f"n° {one.number} · {site.phase(one.phase.phase)}",
            )
            for one in site.exchanges
            if (one.number is not None) is numbered
        ]

    messages = [
        Item(entry.datum.title, place("message", entry.id) or "", entry.datum.summary)
        for entry in site.specification.entries(Message, "message")
    ]
    return [
        Group("Numérotés sur la carte globale", items(numbered=True)),
        Group("Sans numéro", items(numbered=False)),
        Group("Les messages qu’ils portent", messages),
    ]


def _terms(site: Site) -> list[Group]:
    groups: dict[str, list[Item]] = defaultdict(list)
    terms = [entry.datum for entry in site.specification.entries(Term, "term")]
    for term in sorted(terms, key=lambda one: folded(one.term)):
        item = Item(term.term, place("term", term.id) or "", term.definition, term.acronym or "")
        groups[folded(term.term)[:1].upper()].append(item)
    return [Group(letter, items) for letter, items in groups.items()]


def _sources(site: Site) -> list[Group]:
    groups: dict[str, list[Item]] = defaultdict(list)
    for document in site.specification.entries(SourceDocument, "source"):
        item = Item(document.datum.title, place("source", document.id) or "", document.datum.gives)
        groups["Le document source"].append(item)
    for entry in site.specification.entries(CitedText, "source"):
        side = {"none": "non lu", "partial": "lu en partie", "full": ""}[entry.datum.reading.extent]
        kind = SOURCE_KINDS[entry.datum.kind]
        item = Item(cited_text(entry.datum), place("source", entry.id) or "", entry.datum.gives, side)
        groups[kind].append(item)
    order = ["Le document source", *dict.fromkeys(SOURCE_KINDS.values())]
    return [Group(kind, groups[kind]) for kind in order if kind in groups]


SOURCE_KINDS = {
    "code": "Codes",
    "loi": "Lois et ordonnances",
    "ordonnance": "Lois et ordonnances",
    "decret": "Décrets",
    "arrete": "Arrêtés",
    "decision": "Décisions de justice",
    "page-officielle": "Pages officielles",
    "page-secondaire": "Pages secondaires",
}
"""The groups of texts, by their kinds, in the order in which they are shown."""
