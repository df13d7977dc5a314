"""The letters to the authorities, in Markdown: short, ready to sign and send."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from string import ascii_lowercase

from generator.artefacts.artefact import Artefact
from generator.engine import rulebook
from generator.markdown import generated, header, row, words
from generator.model.specification import Specification
from generator.reviewing.letters import Arrow, Letter, Question, by_map, letters

FOLDER = PurePosixPath("docs/lettres")

_OPENING = """\
Objet : {domain}, points à confirmer

Madame, Monsieur,

Le projet Parcmètre écrit, sous forme de règles et de cas d’essai ouverts à tous, les {domain},
d’après les textes et d’après des cartes publiées par l’État. Ce travail n’est pas
officiel. Là où les textes se taisent ou se discutent, et là où les flèches des cartes sont perdues, il note
ses doutes au lieu de trancher.
"""
_ARROWS = """\
L’exemplaire de ces cartes dont nous disposons n’en a gardé que les étiquettes. Lisons-nous bien leurs
flèches ?
"""
_CLOSING = """\
Une réponse brève suffit à chaque question, avec la référence du texte quand il y en a un, et une réponse
partielle est déjà utile.
« Nous ne savons pas » est une réponse : la question reste alors ouverte, et elle ne juge aucun système.

Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.

Nom, qualité, adresse de réponse :
"""


def lettres(specification: Specification) -> Iterator[Artefact]:
    """Write a letter to each authority to whom there is something to ask."""
    for letter in letters(rulebook(specification)):
        yield Artefact(
            FOLDER / f"{letter.authority.id}.md",
            f"{generated('parcmetre build')}\n\n{letter_text(letter, specification)}",
        )


def letter_text(letter: Letter, specification: Specification) -> str:
    """Write a letter in Markdown."""
    title = specification.domain.title
    return "\n".join(_lines(letter, title[:1].lower() + title[1:])).rstrip() + "\n"


def _lines(letter: Letter, domain: str) -> Iterator[str]:
    authority = letter.authority
    yield f"# {words(authority.label)}\n"
    yield _OPENING.format(domain=domain)
    yield f"{words(authority.concern)}\n"
    if letter.questions:
        yield "## Questions de droit\n"
        for question in letter.questions:
            yield from _question(question)
    if letter.arrows:
        yield "## Flèches des cartes\n"
        yield _ARROWS
        for name, arrows in by_map(letter.arrows):
            yield f"### {words(name)}\n"
            yield from header("n°", "étiquette", "notre lecture", "confiance", "autre lecture", "oui", "non")
            yield from (_arrow(arrow) for arrow in arrows)
            yield ""
    yield _CLOSING


def _question(question: Question) -> Iterator[str]:
    doubt = question.doubt
    yield f"### {doubt.number}. {words(doubt.title)}\n"
    yield f"{words(doubt.question)}\n"
    for letter, reading in zip(ascii_lowercase, doubt.readings, strict=False):
        yield f"- {letter}) {words(reading)}"
    if doubt.readings:
        yield ""
    if question.rules:
        told = "une règle en dépend" if question.rules == 1 else f"{question.rules} règles en dépendent"
        yield f"Enjeu : {told}.\n"
    yield "Réponse et texte :\n"


def _arrow(arrow: Arrow) -> str:
    way = "↔" if arrow.both_ways else "→"
    ends = f"{arrow.sender} {way} {arrow.receiver}"
    return row(arrow.number, arrow.label, ends, arrow.confidence, " ".join(arrow.others), "☐", "☐")
