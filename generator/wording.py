"""The French of the project's own codes: certainties, kinds of items, dates as a reader writes them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from generator.engine.scope import CHANNEL_LABEL
from generator.formula.french import french_date
from generator.model import rule
from generator.model.example import ExampleVerdict
from generator.model.legal_source import CitedText, SourceDocument
from generator.model.message import FieldDefinition
from generator.model.provenance import Certainty, Citation, Confidence, Sourced
from generator.model.setting import Setting
from generator.model.severity import Consequence
from generator.model.specification import Specification
from generator.model.vocabulary import Channel

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
    "authority": "autorité à interroger",
    "calendar": "calendrier",
    "channel": "canal",
    "doubt": "doute",
    "doubt-answer": "réponse à un doute",
    "ecosystem": "écosystème",
    "event": "événement du cycle de vie",
    "exchange": "échange",
    "exclusion": "exclusion",
    "field": "champ du dictionnaire",
    "freedom": "liberté laissée par le droit",
    "guard": "condition du cycle de vie",
    "journey": "parcours",
    "legal-date": "date légale",
    "map": "carte",
    "message": "message",
    "option": "option d’un produit",
    "parameter": "paramètre",
    "phase": "phase",
    "public-holiday": "jour férié",
    "review": "relecture",
    "role-profile": "profil d’essai",
    "rule": "règle",
    "setting": "réglage",
    "source": "source",
    "source-item": "élément du document source",
    "state": "état du dossier",
    "step": "étape d’un échange",
    "term": "terme du glossaire",
    "territory": "territoire",
}
RULE_KINDS: Mapping[str, str] = {
    get_args(kind.model_fields["kind"].annotation)[0]: kind.label for kind in rule.RULE_KINDS
}
CONSEQUENCES: Mapping[Consequence, str] = {
    "rejet": "le message est refusé par son destinataire, et rien ne change",
    "decision": "le message est reçu, et une décision défavorable y répond",
    "interdiction": "le système a émis, ou fait, ce qu’il ne devait pas",
    "obligation": "le système n’a pas émis à temps ce qu’il devait émettre",
}
EXAMPLE_VERDICTS: Mapping[ExampleVerdict, str] = {
    "satisfied": "respectée",
    "violated": "violée",
    "pending": "en attente",
    "not-applicable": "sans objet",
    "inconclusive": "non concluant",
}
FAULTS: Mapping[str, str] = {
    "duplicate": "remis deux fois",
    "replay": "rejoué sous un autre identifiant",
    "unordered": "reçu après un événement postérieur",
    "unknown-field": "avec un champ inconnu",
}


def cited(specification: Specification, citation: Citation) -> str:
    """Name what a citation cites, down to its clause."""
    text = specification.get(CitedText, "source", citation.source)
    document = specification.get(SourceDocument, "source", citation.source)
    name = (
        cited_text(text) if text is not None else document.title if document is not None else citation.source
    )
    return f"{name}, {citation.clause}" if citation.clause else name


def cited_text(source: CitedText) -> str:
    """Name a text as a lawyer does: its article first, then what it is about."""
    word = "" if source.kind == "decision" else "art. "
    article = f", {word}{source.article}" if source.article else ""
    return f"{source.text}{article} ({source.title})"


def certainty(fact: Sourced) -> str:
    """Say how certain a fact is."""
    text = CERTAINTIES[fact.certainty]
    if fact.confidence is not None:
        text += f" (confiance {CONFIDENCES[fact.confidence]})"
    return text


_QUOTED = re.compile(r"« ([a-z0-9-]+) »")


@dataclass(frozen=True)
class Codes:
    """The labels of what closed lists hold: what a person reads instead of a code that a formula compares."""

    lists: Mapping[str, Mapping[str, str]]
    """The labels, by code and by the label of the list that has it."""

    @classmethod
    def of(cls, specification: Specification) -> "Codes":
        """Gather them: of fields, of settings, and of channels, which every message may name."""
        found: dict[str, dict[str, str]] = {}
        for entry in specification.entries(FieldDefinition, "field"):
            for code in entry.datum.codes:
                found.setdefault(code.code, {})[entry.datum.label] = code.label
        for setting in specification.entries(Setting, "setting"):
            for code in setting.datum.codes:
                found.setdefault(code.code, {})[setting.datum.label] = code.label
        for channel in specification.entries(Channel, "channel"):
            found.setdefault(channel.id, {})[CHANNEL_LABEL] = channel.datum.label
        return cls(found)

    def labelled(self, text: str) -> str:
        """Write the labels of the codes that are quoted, each by the list that is named before it."""

        def label(found: re.Match[str]) -> str:
            lists = self.lists.get(found[1], {found[1]: found[1]})
            before = text[: found.start()]
            nearest = max(lists, key=lambda name: (before.rfind(name), len(name)))
            return f"« {lists[nearest]} »"

        return _QUOTED.sub(label, text)


__all__ = [
    "CERTAINTIES",
    "CONFIDENCES",
    "CONSEQUENCES",
    "EXAMPLE_VERDICTS",
    "EXTENTS",
    "FAULTS",
    "KINDS",
    "PRESENCES",
    "RULE_KINDS",
    "Codes",
    "certainty",
    "cited",
    "cited_text",
    "french_date",
]
