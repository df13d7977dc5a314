"""The JSON Schema of an attestation: an in-toto statement with the project's own predicate."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator.artefacts.artefact import Artefact, json_text
from generator.artefacts.closed_object import closed_object as _object
from generator.model.actor import Actor
from generator.model.specification import Specification

ATTESTATION = PurePosixPath("schemas/attestation.schema.json")

Json = dict[str, Any]

_TEXT: Json = {"type": "string", "minLength": 1}
_HEX: Json = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_COUNT: Json = {"type": "integer", "minimum": 0}
_DAY: Json = {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}
_TEXTS: Json = {"type": "array", "items": _TEXT}
_STATUSES = ("passed", "failed", "not-applicable", "not-tested", "inconclusive", "error")


def attestation_schema(specification: Specification) -> Iterator[Artefact]:
    """Write the schema of the statement that an envelope holds."""
    roles = [entry.id for entry in specification.entries(Actor, "actor") if entry.datum.role.implementable]
    id_ = f"{specification.profile.base}{ATTESTATION.name}"
    yield Artefact(ATTESTATION, json_text(_statement(id_, roles)))


def _statement(id_: str, roles: list[str]) -> Json:
    subject = _object({"name": _TEXT, "digest": _object({"sha256": _HEX})})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id_,
        "title": "Attestation",
        "description": "The payload of the DSSE envelope `attestation.json` (application/vnd.in-toto+json).",
        **_object(
            {
                "_type": {"const": "https://in-toto.io/Statement/v1"},
                "subject": {
                    "description": "The transcript; then the files tested, as the editor declares them.",
                    "type": "array",
                    "minItems": 1,
                    "items": subject,
                },
                "predicateType": {"const": id_},
                "predicate": _predicate(roles),
            }
        ),
    }


def _predicate(roles: list[str]) -> Json:
    figures = _object({"total": _COUNT} | dict.fromkeys(_STATUSES, _COUNT))
    digest = _object({"sha256": _HEX}, description="SHA-256.")
    seed = {
        "oneOf": [
            _object({"value": _COUNT, "origin": {"const": "certifier"}}),
            _object({"value": _COUNT, "origin": {"const": "committed"}, "commitment": _HEX, "secret": _HEX}),
        ],
        "description": "Who chose it: the certifier; or a secret whose SHA-256 was told before the run.",
    }
    return _object(
        {
            "implementation": {"description": "What `hello` said.", "type": "object"},
            "role": {"enum": roles},
            "profile": {"type": ["string", "null"]},
            "verdict": {"const": "conforming"},
            "corpus": _object({"version": _TEXT, "corpus": digest, "cases": digest}),
            "tool": _object({"name": _TEXT, "version": _TEXT, "sha256": _HEX}),
            "seed": seed,
            "readings": {"type": "object", "additionalProperties": _TEXT},
            "declared": {
                "description": "What `hello` said that it does not do, and which lawful ways it takes.",
                "type": "object",
            },
            "redacted": {"type": "boolean"},
            "figures": _object({"all": figures, "required": figures}),
            "rules": {"description": "The rules that a required case put to the test.", **_TEXTS},
            "outcomes": {**digest, "description": "Of a line a case: its id, a space, its status."},
            "notShown": {
                "description": "The cases that show nothing, by status and cause.",
                "type": "object",
                "additionalProperties": _TEXTS,
            },
            "aside": {
                "description": "The cases that are out of score, each with why, in French.",
                "type": "object",
                "additionalProperties": _TEXT,
            },
            "notProven": {"description": "What it does not prove, in French.", **_TEXTS},
            "legalDates": _object({"from": _DAY, "until": _DAY}),
            "basis": {
                "description": "How each thing is known.",
                "type": "object",
                "additionalProperties": {"enum": ["recomputed", "observed", "declared"]},
            },
            "issued": _DAY,
            "until": {"description": "The last day on which it holds.", **_DAY},
        }
    )
