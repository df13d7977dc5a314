"""The mail room: a message must be addressed to us, by who may send it, by an admitted way, and whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import jsonschema_rs

from conformance.kit import Kit, bundled_kit
from conformance.reference.refusing import Refused

Json = dict[str, Any]


@cache
def _kit() -> Kit:
    return bundled_kit()


def envelope(  # noqa: PLR0913 what a CloudEvent holds
    source: str, type_: str, subject: str, now: datetime, data: Json, *, sent: int, channel: str | None
) -> Json:
    """Make a CloudEvent; what is sent before any dossier has a number has no subject."""
    found = {
        "specversion": "1.0",
        "id": f"{source}-{subject}-{sent}",
        "source": source,
        "type": type_,
        "subject": subject,
        "time": now.isoformat(),
        "datacontenttype": "application/json",
        "data": data,
    }
    if not subject:
        del found["subject"]
    return found if channel is None else found | {"canal": channel}


@cache
def validator(message: str) -> jsonschema_rs.Draft202012Validator:
    """Give the validator of a published message schema, as `rapo-depot`."""
    kit = _kit()
    dictionary = kit.schema("dictionary.schema.json")
    schema = kit.schema(f"messages/{message}.schema.json")
    registry = jsonschema_rs.Registry([(dictionary["$id"], dictionary)])
    return jsonschema_rs.Draft202012Validator(schema, registry=registry)


@dataclass(frozen=True)
class Route:
    """What a role takes: from whom, by which ways, under which conventions, in which form."""

    senders: frozenset[str]
    channels: frozenset[str]
    message: str
    """The published schema of its content."""
    cycles: frozenset[str] = frozenset({"complet", "partiel"})


def checked(routes: Mapping[str, Route], exchange: Json, settings: Mapping[str, Any]) -> Json:
    """Give the data of a message that may be taken; raises Refused with the rule of routing or of content."""
    type_ = str(exchange.get("type"))
    route = routes.get(type_)
    if (
        route is None
        or exchange.get("source") not in route.senders
        or exchange.get("canal", next(iter(route.channels))) not in route.channels
        or settings.get("cycle", "complet") not in route.cycles
    ):
        raise Refused(f"routing:{type_}")
    data = exchange.get("data")
    if not isinstance(data, dict) or not validator(route.message).is_valid(data):
        raise Refused(f"content:{type_}")
    return data
