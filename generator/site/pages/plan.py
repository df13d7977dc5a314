"""Everything there is, in one page: what the search falls back on without a script."""

from collections import defaultdict
from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.site.pages.lists import Group, Item
from generator.site.rendering import Page
from generator.site.search import folded, index
from generator.site.site import Site

_LEFT_OUT = frozenset({"champ du dictionnaire"})


def plan(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for kind, name, where, _ in index(site):
        if kind not in _LEFT_OUT:
            groups[f"{kind[:1].upper()}{kind[1:]}"].append(Item(name, where))
    page = Page(site, "plan.html", "Plan du site")
    listed = [
        Group(title, sorted(items, key=lambda item: folded(item.name))) for title, items in groups.items()
    ]
    yield page.render("liste.html", lead="", groups=listed, picture="")
