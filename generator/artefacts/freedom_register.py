"""The register of the freedoms: what the law leaves open to each role, and the ways that all conform."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.engine import rulebook
from generator.markdown import Written, generated, header, row, words
from generator.model.actor import Actor
from generator.model.freedom import Freedom
from generator.model.message import FieldDefinition
from generator.model.specification import Specification
from generator.model.vocabulary import Doubt
from generator.wording import certainty, cited

PATH = PurePosixPath("docs/libertes.md")

_INTRODUCTION = f"""\
# Ce que le droit laisse libre

{generated("parcmetre build")}

Là où aucun texte ne tranche, ou laisse le choix, chaque façon de faire ci-dessous est conforme, seule ou avec
d’autres : le banc d’essai les accepte toutes. Le choix par défaut est celui que montrent les scénarios.
Le tableau des variantes essayées par rôle est dans [Les variantes essayées](variantes.md).
"""


def freedom_register(specification: Specification) -> Iterator[Artefact]:
    """Write the register in Markdown; nothing where the specification leaves nothing open."""
    freedoms = [entry.datum for entry in specification.entries(Freedom, "freedom")]
    if freedoms:
        lines = [_INTRODUCTION]
        for freedom in freedoms:
            lines += _freedom(specification, freedom)
        yield Artefact(PATH, "\n".join(lines).rstrip() + "\n")


def _freedom(specification: Specification, freedom: Freedom) -> Iterator[str]:
    labels = {id_: step.label for id_, step in rulebook(specification).steps.items()}
    actors = (specification.get(Actor, "actor", role) for role in freedom.roles)
    yield f"## {words(freedom.title)}\n"
    yield f"{words(freedom.text)}\n"
    yield f"Pour : {', '.join(words(actor.name) for actor in actors if actor is not None)}.\n"
    if freedom.steps:
        yield f"Étapes : {', '.join(f'{words(labels[step])} (`{step}`)' for step in freedom.steps)}.\n"
    fields = (specification.get(FieldDefinition, "field", field) for field in freedom.omits)
    omitted = [words(field.label) for field in fields if field is not None]
    if omitted:
        yield f"Données qui peuvent manquer : {' ; '.join(omitted)}.\n"
    yield from header("Façon de faire", "Par défaut", "Code")
    for choice in freedom.choices:
        shown = "oui" if choice.id == freedom.default else ""
        yield row(choice.label, shown, Written(f"`{choice.id}`"))
    yield ""
    sources = " ; ".join(words(cited(specification, citation)) for citation in freedom.sources)
    yield f"Sûreté : {certainty(freedom)}. {f'Sources : {sources}.' if sources else ''}\n"
    doubts = (specification.get(Doubt, "doubt", doubt) for doubt in freedom.doubts)
    told = [f"{doubt.number}, {words(doubt.title)}" for doubt in doubts if doubt is not None]
    if told:
        yield f"Doutes : {' ; '.join(told)}.\n"
    if freedom.note is not None:
        yield f"{words(freedom.note)}\n"
