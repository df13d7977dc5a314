"""Everything there is, in one page: what the search falls back on without a script."""

from collections import defaultdict
from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.site.folding import folded
from generator.site.pages.lists import Group, Item
from generator.site.places import place
from generator.site.rendering import Page
from generator.site.search import index
from generator.site.site import Site


def plan(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    # Exchanges may share a label: the number of each tells them apart.
    numbers = {
        place("exchange", one.id): f"n° {one.number}" for one in site.exchanges if one.number is not None
    }
    groups: dict[str, list[Item]] = defaultdict(list)
    for line in index(site):
        if "#" not in line.place:
            item = Item(line.name, line.place, side=numbers.get(line.place, ""))
            groups[f"{line.kind[:1].upper()}{line.kind[1:]}"].append(item)
    page = Page(site, "plan.html", "Plan du site")
    listed = [
        Group(title, sorted(items, key=lambda item: folded(item.name))) for title, items in groups.items()
    ]
    yield page.render("liste.html", lead="", groups=listed, picture="")
