"""The envelope of every exchange, a CloudEvent 1.0, and one schema a step: its envelope with its message."""

from typing import Any

from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.message import Dictionary
from generator.model.specification import Entry, Specification
from generator.schemas.fields import INSTANT
from generator.schemas.places import DIALECT, DICTIONARY, ENVELOPE, exchange_place, message_place
from generator.schemas.provenance import provenance

Json = dict[str, Any]


def envelope_schema(specification: Specification) -> Json:
    """Give the schema of the CloudEvent that carries any exchange."""
    profile = specification.profile
    (dictionary,) = specification.entries(Dictionary, "dictionary")
    subject = dictionary.datum.subject
    text: Json = {"type": "string", "minLength": 1}
    steps = [entry.id for entry in specification.entries(Step, "step")]
    return {
        "$schema": DIALECT,
        "$id": profile.base + ENVELOPE,
        "title": "Échange",
        "description": "Enveloppe CloudEvents 1.0 d’un échange : qui l’émet, quand, pour quel forfait.",
        "type": "object",
        "required": ["specversion", "id", "source", "type", "time", "data"],
        "properties": {
            "specversion": {"const": "1.0"},
            "id": {**text, "title": "Identifiant du message", "description": "Unique pour sa source."},
            "source": {**text, "title": "Émetteur"},
            "type": {"type": "string", "title": "Étape de l’échange", "enum": steps},
            "subject": {
                "title": "Dossier",
                **({"$ref": f"{DICTIONARY}#/$defs/{subject}"} if subject is not None else text),
            },
            "time": {"title": "Instant de l’envoi", "$ref": "#/$defs/instant"},
            "datacontenttype": {"const": "application/json"},
            "canal": {
                "type": "string",
                "title": "Canal",
                "enum": list(specification.by_kind.get("channel", {})),
            },
            "data": {"type": "object"},
        },
        "$defs": {"instant": {"type": "string", "format": "date-time", "pattern": INSTANT}},
    }


def exchange_schema(specification: Specification, step: Entry[Step]) -> Json:
    """Give the schema of the CloudEvent of one step."""
    profile = specification.profile
    sender = specification.get(Actor, "actor", step.datum.sender.actor)
    return {
        "$schema": DIALECT,
        "$id": profile.base + exchange_place(step.id),
        "title": step.datum.label,
        "description": step.datum.summary,
        "type": "object",
        "allOf": [{"$ref": f"../{ENVELOPE}"}],
        "properties": {
            "type": {"const": step.id},
            "source": {"title": f"Émetteur : {sender.short_name}" if sender is not None else "Émetteur"},
            "data": {"$ref": f"../{message_place(step.datum.message)}"},
        },
        **provenance(specification, step.datum),
    }
