"""Where each thing stands on the site: one address a thing, readable, for ever."""

from collections.abc import Mapping

FOLDERS: Mapping[str, str] = {
    "actor": "acteurs",
    "doubt": "doutes",
    "exchange": "echanges",
    "journey": "parcours",
    "map": "cartes",
    "message": "messages",
    "phase": "phases",
    "rule": "regles",
    "source": "sources",
    "term": "termes",
}
"""The folder of the kinds that have one page an item."""

_ANCHORS: Mapping[str, str] = {
    "calendar": "parametres.html#calendrier-{}",
    "event": "cycle-de-vie.html#evenement-{}",
    "exclusion": "inferences.html#exclusion-{}",
    "field": "dictionnaire.html#{}",
    "guard": "cycle-de-vie.html#condition-{}",
    "legal-date": "parametres.html#date-{}",
    "parameter": "parametres.html#{}",
    "setting": "parametres.html#reglage-{}",
    "source-item": "sources/cartographies.html#{}",
    "state": "cycle-de-vie.html#etat-{}",
}
"""The anchor of the kinds that share a page."""


def place(kind: str, id_: str) -> str | None:
    """Give the address of an item from the top of the site; None for what has none."""
    if kind == "step":
        exchange, _, step = id_.partition(".")
        return f"echanges/{exchange}.html#{step}"
    folder = FOLDERS.get(kind)
    if folder is not None:
        return f"{folder}/{id_}.html"
    anchor = _ANCHORS.get(kind)
    return anchor.format(id_) if anchor is not None else None


def event_place(name: str) -> str:
    """Give the address of what happens: a step, or a fact of the life cycle."""
    fact = name.removeprefix("fait.")
    found = place("event", fact) if fact != name else place("step", name)
    return found or ""


def scenario_place(path: str) -> str:
    """Give the address of a feature: `scenarios/rapo/rapo-delai.html`."""
    return f"scenarios/{path}.html"


def climb(place: str) -> str:
    """Give the way from a page up to the top of the site: `../` for a page in a folder."""
    return "../" * place.count("/")
