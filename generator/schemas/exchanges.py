"""The envelope of every exchange, a CloudEvent 1.0, and one schema a step: its envelope with its message.

The schema of a step says the whole envelope again: where it refers to it by `allOf`, generators of code
make a type that is neither the envelope nor the message. What any CloudEvent must be is the reader's own
schema.
"""

from typing import Any

from generator import events
from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.message import Dictionary
from generator.model.specification import Entry, Specification
from generator.model.vocabulary import Channel
from generator.schemas.naming import CHANNEL, INSTANT, STEP, exchange_type, told
from generator.schemas.naming import ENVELOPE as TYPE
from generator.schemas.places import DIALECT, DICTIONARY, ENVELOPE, exchange_place, message_place
from generator.schemas.provenance import provenance

Json = dict[str, Any]


def envelope_schema(specification: Specification) -> Json:
    """Give the schema of the CloudEvent that carries any exchange."""
    steps = [entry.id for entry in specification.entries(Step, "step")]
    dossier = specification.domain.dossier
    channels = {entry.id: entry.datum.label for entry in specification.entries(Channel, "channel")}
    step = {"title": STEP, "description": "Étape de l’échange.", "type": "string", "enum": steps}
    instant = {"title": INSTANT, "type": "string", "format": "date-time", "pattern": events.INSTANT}
    return {
        "$schema": DIALECT,
        "$id": specification.profile.base + ENVELOPE,
        "title": TYPE,
        **told("Échange", f"Enveloppe CloudEvents 1.0 : qui l’émet, quand, pour quel {dossier}."),
        **_demands(),
        "properties": _attributes(specification, "", "", {"type": step, "data": {"type": "object"}}),
        "$defs": {
            "instant": instant,
            "canal": {"title": CHANNEL, "type": "string", "enum": list(channels), "x-libelles": channels},
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
        **_demands(),
        "properties": found,
        **provenance(specification, step.datum),
    }


def _demands() -> Json:
    """Give what is asked of the attributes together: what any CloudEvent must hold, an instant, a content."""
    made = events.cloudevent_schema()
    kept = {name: one for name, one in made.items() if name not in ("$schema", "properties")}
    return {**kept, "required": [*made["required"], "time"], "else": {"required": ["data"]}}


def _attributes(specification: Specification, up: str, envelope: str, own: Json) -> Json:
    """Give the attributes; `up` leads to the dictionary, `envelope` to the shared definitions."""
    (dictionary,) = specification.entries(Dictionary, "dictionary")
    subject = dictionary.datum.subject
    known = events.cloudevent_schema()["properties"]
    number = known["subject"] if subject is None else _or_null(f"{up}{DICTIONARY}#/$defs/{subject}")
    return {
        **known,
        "id": {**known["id"], "description": "Identifiant du message, unique pour sa source."},
        "source": {**known["source"], "description": "Émetteur."},
        "type": own["type"],
        "subject": {"description": "Dossier.", **number},
        "time": {"description": "Instant de l’envoi.", "$ref": f"{envelope}#/$defs/instant"},
        "datacontenttype": {
            **known["datacontenttype"],
            "description": "JSON, quels que soient ses paramètres ; absent, c’est application/json.",
            "pattern": events.JSON_MEDIA_TYPE,
        },
        "canal": _or_null(f"{envelope}#/$defs/canal"),
        "accepted": {
            "type": ["boolean", "null"],
            "description": "Faux quand le destinataire l’a refusé ; absent, il est pris en compte.",
        },
        "data": own["data"],
        "data_base64": {
            **known["data_base64"],
            "description": "Le JSON de data, encodé en base64, à la place de data.",
            "contentMediaType": "application/json",
        },
    }


def _or_null(reference: str) -> Json:
    """Refer to what an attribute holds where it is set: null stands for one that is not."""
    return {"anyOf": [{"$ref": reference}, {"type": "null"}]}
