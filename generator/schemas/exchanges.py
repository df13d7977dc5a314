"""The envelope of every exchange, a CloudEvent 1.0, and one schema a step: its envelope with its message.

The schema of a step says the whole envelope again: where it refers to it by `allOf`, generators of code make a type
that is neither the envelope nor the message.
"""

from typing import Any

from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.message import Dictionary
from generator.model.specification import Entry, Specification
from generator.schemas.fields import INSTANT
from generator.schemas.naming import exchange_type, told
from generator.schemas.places import DIALECT, DICTIONARY, ENVELOPE, exchange_place, message_place
from generator.schemas.provenance import provenance

Json = dict[str, Any]


_REQUIRED = ("specversion", "id", "source", "type", "time", "data")


def envelope_schema(specification: Specification) -> Json:
    """Give the schema of the CloudEvent that carries any exchange."""
    steps = [entry.id for entry in specification.entries(Step, "step")]
    channels = list(specification.by_kind.get("channel", {}))
    step = {"title": "Etape", "description": "Étape de l’échange.", "type": "string", "enum": steps}
    return {
        "$schema": DIALECT,
        "$id": specification.profile.base + ENVELOPE,
        "title": "Echange",
        **told("Échange", "Enveloppe CloudEvents 1.0 : qui l’émet, quand, pour quel forfait."),
        "type": "object",
        "required": list(_REQUIRED),
        "properties": _attributes(specification, "", "", {"type": step, "data": {"type": "object"}}),
        "$defs": {
            "instant": {"title": "Instant", "type": "string", "format": "date-time", "pattern": INSTANT},
            "canal": {"title": "Canal", "type": "string", "enum": channels},
        },
    }


def exchange_schema(specification: Specification, step: Entry[Step]) -> Json:
    """Give the schema of the CloudEvent of one step."""
    sender = specification.get(Actor, "actor", step.datum.sender.actor)
    found = _attributes(
        specification,
        "../",
        f"../{ENVELOPE}",
        {"type": {"const": step.id}, "data": {"$ref": f"../{message_place(step.datum.message)}"}},
    )
    if sender is not None:
        found["source"]["description"] = f"Émetteur : {sender.short_name}."
    return {
        "$schema": DIALECT,
        "$id": specification.profile.base + exchange_place(step.id),
        "title": exchange_type(step.id),
        **told(step.datum.label, step.datum.summary),
        "type": "object",
        "required": list(_REQUIRED),
        "properties": found,
        **provenance(specification, step.datum),
    }


def _attributes(specification: Specification, up: str, envelope: str, own: Json) -> Json:
    """Give the attributes of a CloudEvent; `up` leads to the dictionary, `envelope` to the shared definitions."""
    (dictionary,) = specification.entries(Dictionary, "dictionary")
    subject = dictionary.datum.subject
    text: Json = {"type": "string", "minLength": 1}
    return {
        "specversion": {"const": "1.0"},
        "id": {**text, "description": "Identifiant du message, unique pour sa source."},
        "source": {**text, "description": "Émetteur."},
        "type": own["type"],
        "subject": {
            "description": "Dossier.",
            **({"$ref": f"{up}{DICTIONARY}#/$defs/{subject}"} if subject is not None else text),
        },
        "time": {"description": "Instant de l’envoi.", "$ref": f"{envelope}#/$defs/instant"},
        "datacontenttype": {"const": "application/json"},
        "canal": {"$ref": f"{envelope}#/$defs/canal"},
        "data": own["data"],
    }
