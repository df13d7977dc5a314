"""Where a text is read: on Légifrance, by its identifier where it is known, else by what it is looked for."""

from urllib.parse import quote_plus

from generator.model.legal_source import CitedText

_SITE = "https://www.legifrance.gouv.fr"
_PLACES = {
    "LEGIARTI": "codes/article_lc",
    "LEGISCTA": "codes/id",
    "LEGITEXT": "codes/texte_lc",
    "JORFTEXT": "jorf/id",
}
"""Where Légifrance puts what its identifiers begin with."""
_SEARCH = f"{_SITE}/search/all?tab_selection=all&searchField=ALL&query="
_OFFICIAL = frozenset({"code", "loi", "ordonnance", "decret", "arrete"})
_LETTERS = 8


def address(text: CitedText) -> str | None:
    """Give the address of a text, else that of the search for its number; None for what is not there."""
    if text.identifier is not None:
        return f"{_SITE}/{_PLACES[text.identifier[:_LETTERS]]}/{text.identifier}"
    if text.kind not in _OFFICIAL:
        return None
    return f"{_SEARCH}{quote_plus(text.article if text.kind == 'code' and text.article else text.text)}"
