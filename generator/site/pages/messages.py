"""One page a message: its fields and their law, its schema, what is valid and what is refused."""

import json
from collections.abc import Iterator

from generator import schemas
from generator.artefacts.artefact import Artefact
from generator.model.message import FieldDefinition, Message
from generator.schemas.examples import invalid_examples, valid_examples
from generator.site.rendering import Page
from generator.site.site import Site

_TYPES = {
    "text": "texte",
    "code": "liste fermée",
    "integer": "entier",
    "money": "montant en centimes",
    "date": "date",
    "instant": "date et heure",
    "time": "heure",
    "duration": "durée",
    "boolean": "vrai ou faux",
    "document": "pièce jointe",
    "composite": "ensemble",
}
MOST_REFUSED = 12


def messages(site: Site) -> Iterator[Artefact]:
    """Give a page a message."""
    valid = valid_examples(site.book)
    definitions = field_definitions(site)
    told = {name: form(field) for name, field in definitions.items()}
    for entry in site.specification.entries(Message, "message"):
        page = Page(
            site, f"messages/{entry.id}.html", entry.datum.title, [("Échanges", "echanges/index.html")]
        )
        examples = valid.get(entry.id, [])
        invalid = list(invalid_examples(site.book, entry.datum, examples[0])) if examples else []
        yield page.render(
            "message.html",
            message=entry.datum,
            steps=site.steps_by_message.get(entry.id, ()),
            definitions=definitions,
            forms=told,
            schema=f"schemas/{schemas.message_place(entry.id)}",
            valid=[json.dumps(one, ensure_ascii=False, indent=2) for one in examples],
            invalid=[(one.reason, one.pointer) for one in invalid[:MOST_REFUSED]],
            features=site.features(f"contenu-{entry.id}"),
        )


def field_definitions(site: Site) -> dict[str, FieldDefinition]:
    """Give the fields of the dictionary by id."""
    return site.specification.all(FieldDefinition, "field")


def form(field: FieldDefinition) -> str:
    """Say the form of a field in a few words."""
    text = _TYPES[field.type]
    if field.codes:
        return f"{text} : {', '.join(code.label for code in field.codes)}"
    if field.max_length is not None:
        text += f" de {field.max_length} caractères au plus"
    return text
