"""The first page: the map, the phases, what is certain, where to go."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.diagrams.maps import phase_of
from generator.model.journey import Journey
from generator.model.map import Flow
from generator.model.vocabulary import Doubt
from generator.site.pages.guides import AUDITING
from generator.site.rendering import Page
from generator.site.site import NOT_REVIEWED, Site


@dataclass(frozen=True)
class Row:
    """A label of the map, as a row of the table beside it."""

    number: int | None
    words: str
    exchange: str
    phase: str
    start: str
    end: str
    both: bool
    fact: Flow


def home(site: Site) -> Iterator[Artefact]:
    """Give the first page."""
    page = Page(site, "index.html", "Accueil")
    rules = [rule.datum for rule in site.rules]
    yield page.render(
        "accueil.html",
        flows=tuple(_rows(site)),
        counts=Counter(rule.certainty for rule in rules),
        reviewed=sum(site.review("rule", rule.id) != NOT_REVIEWED for rule in rules),
        doubts=sum(entry.datum.status == "ouvert" for entry in site.specification.entries(Doubt, "doubt")),
        auditing=AUDITING if (site.root / "docs" / "guide-audit.md").is_file() else "",
        journeys=len(site.specification.entries(Journey, "journey")),
    )


def _rows(site: Site) -> Iterator[Row]:
    shown = site.first_map
    if shown is None:
        return
    names = {box.id: box.label.removeprefix("SI ") for box in shown.boxes}
    boxes = {box: f"{name[:1].upper()}{name[1:]}" for box, name in names.items()}
    exchanges = {exchange.id: exchange for exchange in site.exchanges}
    for flow in shown.flows:
        exchange = exchanges[flow.exchange]
        number = exchange.number if len(flow.steps) != 1 else None
        ends = (boxes[flow.from_], boxes[flow.to])
        phase = phase_of(site.specification, shown, flow) or exchange.phase.phase
        yield Row(number, flow.short, flow.exchange, phase, *ends, both=flow.both_ways, fact=flow)
