"""The index of the search: folded words that a script compares, and a page that lists everything."""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.model.actor import Actor
from generator.model.base import Datum
from generator.model.exchange import Exchange
from generator.model.journey import Journey
from generator.model.legal_source import CitedText, SourceDocument
from generator.model.message import FieldDefinition, Message
from generator.model.rule import RuleBase
from generator.model.specification import Entry
from generator.model.term import Term
from generator.model.vocabulary import Doubt, Phase
from generator.site.places import place, scenario_place
from generator.site.site import Site
from generator.wording import KINDS, cited_text

INDEX = PurePosixPath("assets/recherche.js")
TERMS = PurePosixPath("assets/termes.js")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": " ", "'": " "})
_ORDER = ("exchange", "actor", "phase", "rule", "term", "doubt", "message", "journey", "source", "field")

Line = tuple[str, str, str, str]
"""The kind in French, the name, the address, the words that are searched beside the name."""


def folded(text: str) -> str:
    """Fold accents and capitals, and keep words: what the script does to what is typed."""
    bare = unicodedata.normalize("NFD", text.lower().translate(_LIGATURES))
    return " ".join(re.findall(r"[a-z0-9]+", "".join(c for c in bare if not unicodedata.combining(c))))


def search(site: Site) -> Iterator[Artefact]:
    """Give the index and the definitions of the terms, as scripts: `file://` forbids to fetch data."""
    lines = ",\n".join(json.dumps(line, ensure_ascii=False) for line in index(site))
    yield Artefact(INDEX, f"window.parcmetreIndex = [\n{lines}\n];\n")
    terms = {
        term.id: [term.term if term.acronym is None else f"{term.acronym}, {term.term}", term.definition]
        for term in site.glossary.terms
    }
    yield Artefact(TERMS, f"window.parcmetreTermes = {json.dumps(terms, ensure_ascii=False, indent=0)};\n")


def index(site: Site) -> Iterator[Line]:
    """Give every thing that can be found, the kinds that people look for most first."""
    for kind in _ORDER:
        for entry in site.specification.entries(Datum, kind):
            where = place(kind, entry.id)
            if where is not None:
                name, words = _told(entry)
                yield KINDS[kind], name, where, " ".join(dict.fromkeys(folded(words).split()))
    for feature in site.kit.features:
        yield "scénario", feature.title, scenario_place(feature.place), folded(feature.family)


def _told(entry: Entry[Datum]) -> tuple[str, str]:  # noqa: C901 one case a kind
    datum, id_ = entry.datum, entry.id
    match datum:
        case Exchange():
            return datum.label.text, f"{id_} {datum.summary} {' '.join(step.label for step in datum.steps)}"
        case Actor():
            return datum.name, f"{id_} {datum.short_name} {datum.summary}"
        case Phase():
            return datum.label, datum.summary
        case RuleBase():
            return datum.title, f"{id_} {datum.statement} {' '.join(one.source for one in datum.sources)}"
        case Term():
            name = datum.term if datum.acronym is None else f"{datum.term} ({datum.acronym})"
            return name, f"{id_} {' '.join(datum.synonyms)} {datum.definition}"
        case Doubt():
            return f"{datum.number}, {datum.title}", datum.question
        case Message():
            return datum.title, f"{id_} {datum.summary}"
        case Journey():
            return datum.title, datum.summary
        case CitedText():
            return cited_text(datum), f"{id_} {datum.gives}"
        case SourceDocument():
            return datum.title, datum.gives
        case FieldDefinition():
            return datum.label, f"{id_} {datum.definition}"
        case _:
            return id_, ""
