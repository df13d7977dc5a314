"""The life cycle of a dossier: its two regions, their states and what moves them."""

from collections import defaultdict
from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.model.lifecycle import Transition
from generator.site.rendering import Page
from generator.site.site import Site


def lifecycle(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    entry = site.specification.lifecycle
    if entry is None:
        return
    moves: dict[tuple[str, str], list[Transition]] = defaultdict(list)
    for move in entry.datum.transitions:
        for state in move.from_:
            if move.to != state:
                moves[move.region, state].append(move)
    page = Page(site, "cycle-de-vie.html", "La vie d’un dossier")
    yield page.render("cycle-de-vie.html", lifecycle=entry.datum, moves=moves)
