"""The list of the exchanges: filtered by phase, actor, cycle, certainty and number, sorted by any column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.model.exchange import Exchange
from generator.model.message import Message
from generator.site.facets import Facet, facet
from generator.site.facts import BADGES
from generator.site.rendering import Page
from generator.site.site import Site


@dataclass(frozen=True)
class Line:
    """An exchange, as a line of the table."""

    exchange: Exchange
    parties: tuple[tuple[str, str], ...]
    """Who sends to whom, in the order of the steps, each pair once."""
    rank: int
    """The place of its phase in time."""
    rules: int

    @property
    def phases(self) -> tuple[str, ...]:
        """The phases in which it, or some of its steps, may happen."""
        return (self.exchange.phase.phase, *self.exchange.phase.also)

    @property
    def actors(self) -> tuple[str, ...]:
        """Who takes part in it, each once."""
        return tuple(dict.fromkeys(actor for pair in self.parties for actor in pair))

    @property
    def number(self) -> str:
        """Whether the global map numbers it, as a value of a facet."""
        return "sans" if self.exchange.number is None else "avec"


def exchange_list(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    ranks = {phase.id: phase.order for phase in site.phases}
    lines = [
        Line(
            one,
            tuple(dict.fromkeys((step.sender.actor, step.receiver.actor) for step in one.steps)),
            ranks[one.phase.phase],
            len(site.rules_by_exchange.get(one.id, ())),
        )
        for one in site.exchanges
    ]
    messages = [entry.datum for entry in site.specification.entries(Message, "message")]
    page = Page(site, "echanges/index.html", "Les échanges")
    yield page.render("echanges.html", lines=lines, facets=_facets(site, lines), messages=messages)


def _facets(site: Site, lines: Sequence[Line]) -> tuple[Facet, ...]:
    phases = [phase.id for phase in site.phases]
    marks = {str(key): badge.word for key, badge in BADGES.items()}
    return (
        facet("phase", "Phase", (line.phases for line in lines), site.phase, phases),
        facet("qui", "Acteur", (line.actors for line in lines), site.actor),
        facet("cycle", "Cycle", (line.exchange.cycles for line in lines), str),
        facet("certitude", "Certitude", ([line.exchange.certainty] for line in lines), marks.__getitem__),
        facet("numero", "Carte globale", ([line.number] for line in lines), _NUMBERED.__getitem__),
    )


_NUMBERED = {"avec": "numéroté", "sans": "sans numéro"}
