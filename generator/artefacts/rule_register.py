"""The register of the rules: who can be tested on which, what the law says, which article leads to what."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.engine import Rulebook, rulebook
from generator.engine.compiled import Compiled
from generator.engine.derived import derived_rules
from generator.engine.visibility import read_by, testability
from generator.markdown import generated, header, link, row, words
from generator.model.actor import Actor
from generator.model.legal_source import CitedText
from generator.model.specification import Specification
from generator.model.vocabulary import Doubt, Phase
from generator.wording import CERTAINTIES, RULE_KINDS, certainty, cited, cited_text

PATH = PurePosixPath("docs/registre-des-regles.md")

_INTRODUCTION = f"""\
# Registre des règles

{generated("parcmetre build")}

Règles tirées des textes cités et du document source, à titre non officiel :
aucune autorité ne les a validées.

La certitude est celle de la règle ; `parcmetre explain RÈGLE` en donne le détail, les exemples et les doutes.
"""


def rule_register(specification: Specification) -> Iterator[Artefact]:
    """Write the register in Markdown: figures, rules by phase, articles, doubts."""
    book = rulebook(specification)
    lines = [_INTRODUCTION, *_figures(book)]
    for phase in specification.entries(Phase, "phase"):
        rules = [rule for rule in book.rules.values() if rule.datum.phase == phase.id]
        if rules:
            lines += _phase(book, phase.datum.label, rules)
    lines += [*_articles(book), *_doubts(book)]
    yield Artefact(PATH, "\n".join(lines).rstrip() + "\n")


def _figures(book: Rulebook) -> Iterator[str]:
    rules = [rule.datum for rule in book.rules.values()]
    phases = [phase.id for phase in book.specification.entries(Phase, "phase")]
    derived = Counter(rule.kind for rule in derived_rules(book))
    told = ", ".join(f"{number} {kind}" for kind, number in derived.items())
    yield f"{len(rules)} règles écrites ; règles dérivées de `spec/` : {told}.\n"
    yield from header("genre", *phases, "total")
    counts = Counter((str(rule.kind), rule.phase) for rule in rules)
    for kind, told in RULE_KINDS.items():
        numbers = [counts[kind, phase] for phase in phases]
        yield row(told, *map(str, numbers), str(sum(numbers)))
    yield ""
    yield from header("certitude", "règles")
    certainties = Counter(rule.certainty for rule in rules)
    for name, told in CERTAINTIES.items():
        if certainties[name]:
            yield row(told, str(certainties[name]))
    yield ""


def _phase(book: Rulebook, label: str, rules: list[Compiled]) -> Iterator[str]:
    yield f"## {words(label)}\n"
    yield from header("règle", "énoncé", "genre", "conséquence", "vérifiable pour", "droit", "certitude")
    for rule in rules:
        datum = rule.datum
        where = link(rule.id, f"../rules/{datum.phase}/{rule.id}.yaml")
        law = " ; ".join(dict.fromkeys(cited(book.specification, citation) for citation in datum.sources))
        kind = datum.label + (" (recommandée)" if datum.level == "recommande" else "")
        yield row(where, datum.statement, kind, datum.consequence, _role(book, rule), law, certainty(datum))
    yield ""


def _role(book: Rulebook, rule: Compiled) -> str:
    found = testability(book, rule)
    if found.obstacles:
        return f"aucun rôle : {rule.datum.untestable}"
    actor = book.specification.get(Actor, "actor", found.role)
    return actor.short_name if actor is not None else found.role


def _articles(book: Rulebook) -> Iterator[str]:
    """Give the texts that rules cite, with the exchanges that these rules read."""
    yield "## Textes, règles et échanges\n"
    yield from header("texte", "règles", "échanges")
    citing: dict[str, list[Compiled]] = defaultdict(list)
    for rule in book.rules.values():
        for source in dict.fromkeys(citation.source for citation in rule.datum.sources):
            citing[source].append(rule)
    for entry in book.specification.entries(CitedText, "source"):
        rules = citing.get(entry.id, [])
        if rules:
            exchanges = {name.partition(".")[0] for rule in rules for name in read_by(book, rule)} - {"fait"}
            names = ", ".join(rule.id for rule in rules)
            yield row(cited_text(entry.datum), names, ", ".join(sorted(exchanges)))
    yield ""


def _doubts(book: Rulebook) -> Iterator[str]:
    """Give the open questions on which a verdict may depend."""
    yield "## Doutes qui laissent un verdict ouvert\n"
    yield from header("doute", "règles")
    for entry in book.specification.entries(Doubt, "doubt"):
        names = [rule.id for rule in book.rules.values() if entry.id in rule.readings]
        if names:
            yield row(f"{entry.datum.number} — {entry.datum.title}", ", ".join(names))
