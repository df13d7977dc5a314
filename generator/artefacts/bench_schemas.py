"""The JSON Schemas of what the bench writes: the results of a run, and a line of its transcript."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator.artefacts.artefact import Artefact, json_text
from generator.artefacts.closed_object import closed_object as _object
from generator.model.actor import Actor
from generator.model.specification import Specification

RESULTS = PurePosixPath("schemas/results.schema.json")
TRANSCRIPT = PurePosixPath("schemas/transcript.schema.json")

Json = dict[str, Any]

_TEXT: Json = {"type": "string", "minLength": 1}
_ANY_TEXT: Json = {"type": "string"}
_MAYBE: Json = {"type": ["string", "null"]}
_READINGS: Json = {
    "description": "The readings by which open questions were settled, by doubt.",
    "type": "object",
    "additionalProperties": _TEXT,
}
_COUNT: Json = {"type": "integer", "minimum": 0}
_DIGEST: Json = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_STATUSES = ("passed", "failed", "not-applicable", "not-tested", "inconclusive", "error")
_VERDICTS = ("conforming", "not-conforming", "partial", "undecided")


def bench_schemas(specification: Specification) -> Iterator[Artefact]:
    """Write both schemas."""
    roles = [entry.id for entry in specification.entries(Actor, "actor") if entry.datum.role.implementable]
    base = specification.profile.base
    yield Artefact(RESULTS, json_text(_results(f"{base}{RESULTS.name}", roles)))
    yield Artefact(TRANSCRIPT, json_text(_transcript(f"{base}{TRANSCRIPT.name}", roles)))


def _results(id_: str, roles: list[str]) -> Json:
    figures = _object({"total": _COUNT} | dict.fromkeys(_STATUSES, _COUNT))
    breach = _object(
        {
            "rule": _TEXT,
            "expected": _ANY_TEXT,
            "observed": _ANY_TEXT,
            "events": {
                "description": "The name and the instant of each event that shows it, the one judged first.",
                "type": "array",
                "items": _TEXT,
            },
            "said": _said("expected", "observed"),
        },
        optional=("said",),
    )
    case = _object(
        {
            "id": _TEXT,
            "rule": _TEXT,
            "level": _TEXT,
            "required": {"type": "boolean"},
            "aside": {"description": "Why it is out of score, in French.", **_TEXT},
            "status": {"enum": list(_STATUSES)},
            "cause": {"description": "A stable code: why it is neither passed nor plain.", **_TEXT},
            "text": {"description": "The same, in French.", **_TEXT},
            "detail": _TEXT,
            "step": {"description": "The place of the step in the case, from 0.", **_COUNT},
            "expected": _TEXT,
            "obtained": _TEXT,
            "at": {"description": "The virtual instant.", **_TEXT},
            "said": _said("detail", "expected", "obtained"),
            "mentions": {"type": "array", "items": _TEXT},
            "breaches": {
                "description": "The obligatory rules that the whole dossier shows to be broken, each once.",
                "type": "array",
                "items": breach,
            },
            "advice": {"description": "How it departs from its rule, where that only advises.", **breach},
        },
        optional=(
            *("aside", "cause", "text", "detail", "step", "expected", "obtained", "at"),
            *("said", "mentions", "breaches", "advice"),
        ),
    )
    unsupported = _object({"id": _TEXT, "reason": _ANY_TEXT}, optional=("reason",))
    properties: Json = {
        "$schema": _TEXT,
        "results": {"const": 1},
        "spec": {"description": "The edition of the specification.", **_TEXT},
        "digests": _object(
            {"corpus": _DIGEST, "cases": _DIGEST, "transcript": _DIGEST},
            optional=("corpus",),
            description="SHA-256; `corpus` is of all that the cases of any seed are derived from.",
        ),
        "implementation": {
            "type": "object",
            "required": ["vendor", "product", "version"],
            "properties": {"vendor": _TEXT, "product": _TEXT, "version": _TEXT},
        },
        "role": {"enum": roles},
        "profile": _MAYBE,
        "declared": _object(
            {
                "clock": {"enum": ["controlled", "none"]},
                "unsupported": {"type": "array", "items": unsupported},
                "extensions": {"type": "array", "items": _TEXT},
                "freedoms": {
                    "description": "The way that it says it takes, by lawful freedom.",
                    "type": "object",
                    "additionalProperties": _TEXT,
                },
            },
            optional=("freedoms",),
        ),
        "selection": _object(
            {
                "tags": _MAYBE,
                "cases": {"type": "array", "items": _TEXT},
                "as-of": _MAYBE,
                "readings": _READINGS,
                "partial": {"type": "boolean"},
            }
        ),
        "seed": {"type": "integer"},
        "redacted": {"type": "boolean"},
        "verdict": {"enum": list(_VERDICTS)},
        "figures": _object({"all": figures, "required": figures}),
        "diagnoses": {"type": "array", "items": _object({"code": _TEXT, "text": _TEXT})},
        "broken": {
            "description": "The rules shown to be broken: in how many cases, and one of them to play again.",
            "type": "array",
            "items": _object({"rule": _TEXT, "cases": _COUNT, "example": _TEXT}),
        },
        "cases": {"type": "array", "items": case},
        "waived": {
            "description": "The failures that their owner excuses until a day; they stay failures.",
            "type": "array",
            "items": _object({"case": _TEXT, "reason": _TEXT, "until": _TEXT}),
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id_,
        "title": "RunResults",
        **_object(properties, optional=("waived",), description="Results of a run."),
    }


def _said(*names: str) -> Json:
    """Describe the trees of some texts."""
    tree: Json = {"type": ["string", "array"]}
    return _object(
        dict.fromkeys(names, tree),
        optional=names,
        description="The same texts, as trees from which each language says them: a text, or the name of a"
        " phrase and its parts.",
    )


def _transcript(id_: str, roles: list[str]) -> Json:
    head = _object(
        {
            "transcript": {"const": 1},
            "spec": _TEXT,
            "corpus": _DIGEST,
            "cases": _DIGEST,
            "role": {"enum": roles},
            "profile": _MAYBE,
            "seed": {"type": "integer"},
            "redacted": {"type": "boolean"},
            "selection": _object(
                {
                    "tags": _MAYBE,
                    "cases": {"type": "array", "items": _TEXT},
                    "as-of": _MAYBE,
                    "readings": _READINGS,
                }
            ),
            "hello": {"description": "What the implementation said of itself.", "type": "object"},
        },
        description="The first line: what the run was.",
    )
    line = _object(
        {
            "case": _TEXT,
            "n": _COUNT,
            "kind": {"enum": ["sent", "received", "fault", "outcome"]},
            "message": {"type": "object"},
        },
        description="What was sent or received in a case, what was wrong in it, or what came of it; of an"
        " answer too long to be kept, `cut` alone: its length in characters.",
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id_,
        "title": "TranscriptLine",
        "description": "A line of a transcript. NDJSON: the head, then the lines of each case, in the order"
        " of the kit.",
        "oneOf": [head, line],
    }
