"""The OpenRPC document of the adapter protocol: the few methods by which a bench drives an implementation."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator import schemas
from generator.artefacts.artefact import Artefact, json_text
from generator.events import INSTANT
from generator.model.actor import Actor
from generator.model.freedom import Freedom
from generator.model.setting import Setting
from generator.model.specification import Specification

PATH = PurePosixPath("interfaces/openrpc.json")

Json = dict[str, Any]
_TEXT: Json = {"type": "string", "minLength": 1}
_MOST = 1000
"""Items of a list in an answer: a bench stops reading where no implementation goes."""
_WITHIN = "#/components/schemas/"
_EXCHANGE: Json = {"$ref": f"{_WITHIN}Echange"}
"""Any exchange, whose schema is among the components: a parser of OpenRPC reads no other file."""
_INSTANT: Json = {"type": "string", "format": "date-time", "pattern": INSTANT}
_TYPES = {"code": "string", "text": "string", "integer": "integer", "money": "integer", "boolean": "boolean"}


def openrpc(specification: Specification) -> Iterator[Artefact]:
    """Write the document."""
    profile = specification.profile
    bundler = schemas.Bundler(schemas.travelling(specification), _WITHIN)
    bundler.referred(profile.base + schemas.ENVELOPE)
    content: Json = {
        "openrpc": "1.3.2",
        "info": {
            "title": "Adapter protocol",
            "version": profile.version,
            "description": "JSON-RPC 2.0, one object a line on the standard streams of a process, or HTTP"
            " POST. A server may close a kept connection between two replies: a request that meets its end"
            " before a byte of the reply is sent once more on a new one, with the same `id`."
            " A reply comes when the implementation has settled, with what it emitted meanwhile."
            " Time is the bench's: an implementation does what is due when the clock is moved, as a batch"
            " that would run then, and what it emits bears the instant of the call that it answers.",
        },
        "methods": [_method(*told) for told in _METHODS],
        "components": {"schemas": _schemas(specification) | bundler.definitions},
    }
    yield Artefact(PATH, json_text(content))


_CASE = ("case", _TEXT)

_METHODS: tuple[tuple[str, str, tuple[tuple[str, Json], ...], Json], ...] = (
    (
        "hello",
        "Introduce oneself: the bench tells its protocol and edition, the implementation its abilities.",
        (("protocol", {"const": "1"}), ("spec", _TEXT)),
        {"$ref": "#/components/schemas/Hello"},
    ),
    (
        "begin",
        "Begin a case: an opaque token, the role, the virtual instant and the collectivity's own choices.",
        (
            _CASE,
            ("role", {"$ref": "#/components/schemas/Role"}),
            ("now", _INSTANT),
            ("settings", {"$ref": "#/components/schemas/Settings"}),
        ),
        {"$ref": "#/components/schemas/Emitted"},
    ),
    (
        "clock",
        "Move the virtual time; the reply comes when the work due by then is done.",
        (_CASE, ("now", _INSTANT)),
        {"$ref": "#/components/schemas/Emitted"},
    ),
    (
        "deliver",
        "Deliver an exchange addressed to the implementation: accepted, or refused with the ids of rules.",
        (_CASE, ("exchange", _EXCHANGE)),
        {"$ref": "#/components/schemas/Delivered"},
    ),
    (
        "trigger",
        "Take a human decision, or record a fact (`fait.`): the step that it makes leave, and what it says;"
        " what the data leave out is for the implementation to compute or to choose.",
        (_CASE, ("step", _TEXT), ("data", {"type": "object"})),
        {"$ref": "#/components/schemas/Delivered"},
    ),
    (
        "observe",
        "Give what was emitted since the last reply, and the state of the dossier: one a region.",
        (_CASE,),
        {"$ref": "#/components/schemas/Observed"},
    ),
    ("end", "End the case and forget it.", (_CASE,), {"$ref": "#/components/schemas/Emitted"}),
    ("stop", "Stop: no other message follows.", (), {"type": "object"}),
)


def _method(name: str, summary: str, params: tuple[tuple[str, Json], ...], result: Json) -> Json:
    return {
        "name": name,
        "summary": summary,
        "paramStructure": "by-name",
        "params": [{"name": key, "required": True, "schema": schema} for key, schema in params],
        "result": {"name": f"{name}Result", "schema": result},
    }


def _schemas(specification: Specification) -> Json:
    roles = [entry.id for entry in specification.entries(Actor, "actor") if entry.datum.role.implementable]
    settings: Json = {}
    for entry in specification.entries(Setting, "setting"):
        codes = [code.code for code in entry.datum.codes]
        described: Json = {"type": _TYPES[entry.datum.type], "description": entry.datum.definition}
        settings[entry.id] = described | ({"enum": codes} if codes else {})
    freedoms = [_freedom(entry.datum) for entry in specification.entries(Freedom, "freedom")]
    emitted: Json = {"emitted": {"type": "array", "maxItems": _MOST, "items": _EXCHANGE}}
    return {
        "Role": {"enum": roles},
        "Settings": {"type": "object", "properties": settings},
        "Hello": {
            "type": "object",
            "required": ["protocol", "implementation", "roles"],
            "properties": {
                "protocol": {"const": "1"},
                "implementation": {
                    "type": "object",
                    "required": ["vendor", "product", "version"],
                    "properties": {"vendor": _TEXT, "product": _TEXT, "version": _TEXT},
                },
                "roles": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": len(roles),
                    "items": {"$ref": "#/components/schemas/Role"},
                },
                "clock": {
                    "description": "`none`: it cannot be moved; no case in which time passes is played.",
                    "enum": ["controlled", "none"],
                },
                "parallel": {
                    "description": "Whether several cases may be open at once on one server.",
                    "type": "boolean",
                },
                "unsupported": {
                    "description": "Profiles, options and steps that the implementation does not do.",
                    "type": "array",
                    "maxItems": _MOST,
                    "items": {
                        "type": "object",
                        "required": ["id"],
                        "properties": {"id": _TEXT, "reason": _TEXT},
                    },
                },
                "extensions": {
                    "description": "Types of exchanges of its own: they are recorded and ignored.",
                    "type": "array",
                    "maxItems": _MOST,
                    "items": _TEXT,
                },
                **({"freedoms": _ways(dict(freedoms))} if freedoms else {}),
            },
        },
        "Emitted": {"type": "object", "required": ["emitted"], "properties": emitted},
        "Delivered": {
            "type": "object",
            "required": ["accepted", "emitted"],
            "properties": {
                "accepted": {"type": "boolean"},
                "rules": {"type": "array", "maxItems": _MOST, "items": _TEXT},
                **emitted,
            },
        },
        "Observed": {
            "type": "object",
            "required": ["emitted", "states"],
            "properties": {"states": _states(specification), **emitted},
        },
    }


def _states(specification: Specification) -> Json:
    """Give the schema of the states: one of each region that the implementation knows, and no other name."""
    lifecycle = specification.lifecycle
    regions = lifecycle.datum.regions if lifecycle is not None else ()
    return {
        "description": "The state of each region that the implementation follows: one a region, no more.",
        "type": "object",
        "properties": {
            region.id: {
                "description": region.label,
                "enum": [state.id for state in region.states],
                "x-libelles": {state.id: state.label for state in region.states},
            }
            for region in regions
        },
        "additionalProperties": False,
    }


def _ways(freedoms: Json) -> Json:
    return {
        "description": "Which way it takes of those that the law leaves open: declared, never verified.",
        "type": "object",
        "properties": freedoms,
        "additionalProperties": False,
    }


def _freedom(freedom: Freedom) -> tuple[str, Json]:
    # A title would name a type in the languages that interfaces are made in.
    ways = [{"const": choice.id, "description": choice.label} for choice in freedom.choices]
    return freedom.id, {"description": freedom.title, "oneOf": ways}
