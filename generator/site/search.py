"""What can be found on the site, as data that a script ranks: `assets/chercher.js`."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.languages.asked import asked
from generator.model.actor import Actor
from generator.model.base import Datum
from generator.model.exchange import Exchange
from generator.model.legal_source import CitedText
from generator.model.message import Message
from generator.model.rule import RuleBase
from generator.model.specification import Entry
from generator.model.term import Term
from generator.model.vocabulary import Doubt
from generator.reviewing.letters import letters
from generator.site.folding import tokens
from generator.site.pages.guides import WRITTEN, sections
from generator.site.pages.inferences import letter_place
from generator.site.places import place, scenario_place
from generator.site.site import Site
from generator.wording import KINDS, cited_text

INDEX = PurePosixPath("assets/recherche.js")
TERMS = PurePosixPath("assets/termes.js")
ASKING = PurePosixPath("assets/demandes.js")
_ORDER = (
    *("exchange", "actor", "phase", "rule", "term", "doubt", "message", "journey", "source", "map"),
    *("parameter", "legal-date", "calendar", "setting", "state", "event", "guard", "exclusion", "field"),
)
_WORDS = ("summary", "statement", "definition", "question", "gives", "reason", "text", "title", "label")
"""The keys whose texts are searched, beside the name."""
_LATE = "hors délai en retard tardif tardive trop tard"
"""How people say of an act that it is answered by a refusal because it came after its last day."""
_PAGES: tuple[tuple[str, str, str], ...] = (
    ("Ce qui reste à vérifier", "inferences.html", "doutes questions ouvertes flèches lettres périmètre"),
    ("La couverture", "couverture.html", "matrice articles règles échanges scénarios"),
    ("Ce qui a changé", "changements/index.html", "nouveautés changements éditions flux atom"),
    ("Les règles", "regles/index.html", "liste"),
    ("Les scénarios", "scenarios/index.html", "liste cas jeu d’essai"),
    ("Les échanges", "echanges/index.html", "liste messages carte"),
    ("Les acteurs", "acteurs/index.html", "liste rôles"),
    ("Les phases", "phases/index.html", "liste"),
    ("Les parcours", "parcours/index.html", "liste vies exemples"),
    ("Les sources", "sources/index.html", "liste droit articles codes textes Légifrance"),
    ("Glossaire", "termes/index.html", "liste mots sigles termes"),
    ("Dictionnaire des données", "dictionnaire.html", "champs"),
    ("Les chiffres et les délais", "parametres.html", "paramètres calendriers montants durées dates"),
    ("La vie d’un dossier", "cycle-de-vie.html", "états événements conditions clôture"),
    ("Protocole d’essai", "protocole.html", "JSON-RPC OpenRPC appels adaptateur banc"),
    ("Téléchargements", "telechargements.html", "schémas interfaces OpenAPI AsyncAPI feuilles archives"),
    ("Plan du site", "plan.html", "tout"),
)

_GUIDES = frozenset(guide.place for guide in WRITTEN)
_FOREIGN = frozenset(guide.place for guide in WRITTEN if guide.lang != "fr")
"""What is found by words of its own language, after what says the same in French."""


@dataclass(frozen=True)
class Line:
    """A thing that can be found."""

    kind: str
    """The kind, in French."""
    name: str
    place: str
    keys: tuple[str, ...] = ()
    """What names this thing and no other: an id, an article, a number, an acronym."""
    words: str = ""
    """What is searched beside the name."""
    cases: tuple[str, str] = ("", "")
    """For a scenario: the name that its cases share, and their numbers."""


def search(site: Site) -> Iterator[Artefact]:
    """Give the index and the definitions of the terms, as scripts: `file://` forbids to fetch data."""
    lines = ",\n".join(json.dumps(_told(line), ensure_ascii=False) for line in index(site))
    yield Artefact(INDEX, f"window.parcmetreIndex = [\n{lines}\n];\n")
    terms = {
        term.id: [
            term.term if term.acronym is None else f"{term.acronym}, {term.term}",
            term.definition,
            [_phrase(name) for name in _names(term)],
        ]
        for term in site.glossary.terms
    }
    yield Artefact(TERMS, f"window.parcmetreTermes = {json.dumps(terms, ensure_ascii=False, indent=0)};\n")
    ours, theirs = site.specification.domain.asked, asked(site.book.language.id)
    told = {
        "silent": [*theirs.silent, *(word for one in ours.silent for word in tokens(one))],
        "same": [*theirs.same, *ours.same],
    }
    asking = json.dumps(told, ensure_ascii=False)
    yield Artefact(ASKING, f"window.parcmetreDemandes = {asking};\n")


def index(site: Site) -> Iterator[Line]:
    """Give every thing that can be found, the kinds that people look for most first."""
    for kind in _ORDER:
        for entry in site.specification.entries(Datum, kind):
            where = place(kind, entry.id)
            if where is not None:
                yield _line(site, kind, entry, where)
    for feature in site.kit.features:
        ids = [id_ for id_, _ in site.kit.of(feature.family)]
        titles = " ".join(case.title for _, case in site.kit.of(feature.family))
        name = ids[0].rpartition(".")[0] if ids else ""
        numbers = " ".join(id_.rpartition(".")[2] for id_ in ids)
        words = f"{feature.family} {titles}"
        yield Line("scénario", feature.title, scenario_place(feature.place), (), words, (name, numbers))
    written = ((f"Lettre : {one.authority.label}", letter_place(one), "") for one in letters(site.book))
    also = asked(site.book.language.id).guides
    for name, where, words in (*sections(site), *_PAGES, *written):
        yield Line(_kind(where), name, where, also.get(where, ()), words)


def _kind(where: str) -> str:
    if where.partition("#")[0] in _FOREIGN:
        return "guide en anglais"
    return "guide" if where.partition("#")[0] in _GUIDES else "page"


def _line(site: Site, kind: str, entry: Entry[Datum], where: str) -> Line:
    datum, id_ = entry.datum, entry.id
    name = site.name(kind, id_)
    words = " ".join(text for key in _WORDS if isinstance(text := getattr(datum, key, None), str))
    keys: tuple[str, ...] = (id_,)
    match datum:
        case Exchange():
            words += " " + " ".join(step.label for step in datum.steps)
            keys += (
                ()
                if datum.number is None
                else (f"{datum.number}", f"n {datum.number}", f"échange {datum.number}")
            )
        case Actor():
            name, keys = datum.name, (*keys, datum.short_name)
        case RuleBase():
            words += " " + " ".join(site.short_source(one.source) for one in datum.sources)
            late = datum.outcome is not None and site.book.rules[id_].traits.bound == "latest"
            words += f" {_LATE}" if late else ""
        case Message():
            keys += (f"contenu champs {name}",)
        case Term():
            name = datum.term if datum.acronym is None else f"{datum.term} ({datum.acronym})"
            words += f" {datum.english} {' '.join(datum.synonyms)}"
            keys += _names(datum)
        case Doubt():
            keys += (datum.number, f"doute {int(datum.number.partition('-')[2])}")
        case CitedText():
            name = cited_text(datum)
            keys += () if datum.article is None else (datum.article, datum.article[1:])
    return Line(KINDS[kind], name, where, keys, words)


def _names(term: Term) -> tuple[str, ...]:
    """Give the names of a term, each of which finds what says another."""
    return tuple(dict.fromkeys((*filter(None, (term.acronym,)), term.term, *term.synonyms)))


def _told(line: Line) -> list[object]:
    keys = list(dict.fromkeys(filter(None, map(_phrase, line.keys))))
    words = " ".join(dict.fromkeys(tokens(line.words)))
    return [line.kind, line.name, line.place, keys, words, *filter(any, [line.cases])]


def _phrase(text: str) -> str:
    return " ".join(tokens(text))
