"""The French of the project's own codes: certainties, kinds of items, dates as a reader writes them."""

from collections.abc import Mapping
from datetime import date

from generator.model.provenance import Certainty, Confidence, Sourced

CERTAINTIES: Mapping[Certainty, str] = {
    "stated": "montré par le document source",
    "law": "lu dans le texte",
    "law-old": "lu dans une version peut-être dépassée du texte",
    "case-law": "lu dans la jurisprudence",
    "secondary": "lu dans une page secondaire",
    "general": "connaissance générale, à confirmer",
    "inferred": "déduit",
}
CONFIDENCES: Mapping[Confidence, str] = {"high": "forte", "medium": "moyenne", "low": "faible"}
EXTENTS: Mapping[str, str] = {"full": "en entier", "partial": "en partie", "none": "non lu"}
PRESENCES: Mapping[str, str] = {
    "required": "obligatoire",
    "conditional": "selon le cas",
    "optional": "facultatif",
}
KINDS: Mapping[str, str] = {
    "actor": "acteur",
    "channel": "canal",
    "doubt": "doute",
    "ecosystem": "écosystème",
    "event": "événement du cycle de vie",
    "exchange": "échange",
    "exclusion": "exclusion",
    "field": "champ du dictionnaire",
    "guard": "condition du cycle de vie",
    "journey": "parcours",
    "map": "carte",
    "message": "message",
    "phase": "phase",
    "source": "source",
    "source-item": "élément du document source",
    "state": "état du dossier",
    "step": "étape d’un échange",
    "term": "terme du glossaire",
}
_MONTHS = "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre".split(",")  # noqa: SIM905 one line to read


def french_date(day: date) -> str:
    """Write a date as a French reader does: `1er mars 2025`."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {_MONTHS[day.month - 1]} {day.year}"


def certainty(fact: Sourced) -> str:
    """Say how certain a fact is."""
    text = CERTAINTIES[fact.certainty]
    if fact.confidence is not None:
        text += f" (confiance {CONFIDENCES[fact.confidence]})"
    return text
