"""The JSON Schema of `cases.json`: what a bench in any language can rely on."""

from typing import Any

from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.model.specification import Specification

Json = dict[str, Any]

_INSTANT = {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$",
}
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "array", "items": _TEXT}
_ORDERS = ["==", "!=", "<", "<=", ">", ">=", "in", "present", "absent"]
_CONDITION = {
    "title": "KitCondition",
    "description": "What a field of a message must be; `canal` is the attribute of the envelope."
    " `in` has a list for value; `present` and `absent` have none.",
    "type": "object",
    "required": ["field", "is"],
    "properties": {
        "field": _TEXT,
        "is": {"enum": _ORDERS},
        "value": True,
        "assigned": {
            "description": "The value is a number that the implementation gives: its own stands instead.",
            "const": True,
        },
    },
    "additionalProperties": False,
}

_ASSIGNED = {
    "description": "Fields that hold a number which the implementation gives: where it has said its own in"
    " this dossier, its last one stands instead of the value given here.",
    "type": "array",
    "items": _TEXT,
    "minItems": 1,
}

_FREE = {
    "description": "The implementation may refuse it: the case looks only at what leaves.",
    "const": True,
}


def cases_schema(book: Rulebook, specification: Specification) -> Json:
    """Give the schema: a case, its calls in order, and what must be seen after each."""
    step = {"type": "string", "enum": sorted(book.scope.events)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{specification.profile.base}cases.schema.json",
        "title": "KitCases",
        "description": "Cases of the test kit. Each case opens a dossier with its settings, then takes its"
        " steps in order. Steps marked `given` tell the past: they must succeed for the case to be tried at"
        " all.",
        "type": "object",
        "required": ["version", "cases"],
        "properties": {
            "$schema": _TEXT,
            "version": {"const": specification.profile.version},
            "cases": {"type": "array", "items": {"$ref": "#/$defs/case"}},
        },
        "additionalProperties": False,
        "$defs": {
            "case": _case(book),
            "step": {"title": "KitStep", "oneOf": [*_calls(step), *_expectations(step)]},
            "condition": _CONDITION,
        },
    }


def _case(book: Rulebook) -> Json:
    properties: Json = {
        "id": {"type": "string", "pattern": r"^[a-z][a-z0-9-]*\.[0-9]{2,}$"},
        "rule": _TEXT,
        "kind": _TEXT,
        "role": {"enum": sorted(roles(book))},
        "level": {"enum": ["obligatoire", "recommande"]},
        "phase": _TEXT,
        "title": _TEXT,
        "why": _TEXT,
        "feature": {"type": "string", "pattern": r"\.feature$"},
        "legal-date": _DAY,
        "outcome": {
            "description": "`open`: the law hesitates, the case is inconclusive whatever is seen.",
            "enum": ["conclusive", "open"],
        },
        "doubts": _TEXTS,
        "certainty": _TEXT,
        "sources": _TEXTS,
        "consequence": {"enum": ["rejet", "decision", "interdiction", "obligation"]},
        "subject": _TEXT,
        "settings": {"type": "object", "propertyNames": {"enum": sorted(book.defaults)}},
        "begins": _INSTANT,
        "steps": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/step"}},
    }
    required = [name for name in properties if name != "consequence"]
    return {
        "title": "KitCase",
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


def _step(properties: Json, required: list[str], description: str) -> Json:
    return {
        "description": description,
        "type": "object",
        "required": required,
        "properties": {"given": {"const": True}, **properties},
        "additionalProperties": False,
    }


def _calls(step: Json) -> list[Json]:
    exchange = {"$ref": "cloudevent.schema.json#"}
    return [
        _step(
            {
                "call": {"const": "deliver"},
                "exchange": exchange,
                "receiver": _TEXT,
                "assigned": _ASSIGNED,
                "free": _FREE,
            },
            ["call", "exchange"],
            "Deliver another party's message. `receiver`: to whom it is addressed, where this is not its own"
            " receiver. The same CloudEvents id twice is the same message delivered twice.",
        ),
        _step(
            {
                "call": {"const": "trigger"},
                "type": step,
                "now": _INSTANT,
                "data": {"type": "object"},
                "assigned": _ASSIGNED,
                "free": _FREE,
            },
            ["call", "type", "now", "data"],
            "A person on the implementation's side decides, or records a fact (`fait.`)."
            " What `data` leaves out is for the implementation to compute or to choose.",
        ),
        _step(
            {"call": {"const": "await"}, "type": step, "by": _INSTANT},
            ["call", "type", "by"],
            "Move the clock until the implementation has sent this by itself, at the latest then.",
        ),
        _step({"call": {"const": "clock"}, "now": _INSTANT}, ["call", "now"], "Move the clock."),
    ]


def _expectations(step: Json) -> list[Json]:
    where = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/condition"}}
    rules = {"type": "array", "items": _TEXT, "minItems": 1}
    date = {
        "type": "object",
        "required": ["label", "days"],
        "properties": {"label": _TEXT, "days": {"type": "array", "items": _DAY, "minItems": 1}},
        "additionalProperties": False,
    }
    sent = {
        "type": step,
        "or": {"type": "array", "items": step, "minItems": 1},
        "by": _INSTANT,
        "where": where,
    }
    return [
        _step({"expect": {"const": "accepted"}}, ["expect"], "The message delivered last was taken."),
        _step(
            {"expect": {"const": "refused"}, "rules": rules},
            ["expect", "rules"],
            "It was not taken. `rules`: any of them may explain it, where the implementation names one.",
        ),
        _step(
            {"expect": {"const": "opposed"}, "rules": rules},
            ["expect", "rules"],
            "What a person decided last was not done.",
        ),
        _step(
            {"expect": {"const": "emitted"}, **sent},
            ["expect", "type"],
            "This, or one of `or`, was sent since the past ended, by this instant, and says this.",
        ),
        _step(
            {"expect": {"const": "once"}, **sent},
            ["expect", "type"],
            "This was sent once, and only once, in the whole dossier.",
        ),
        _step(
            {"expect": {"const": "never"}, "type": step, "where": where},
            ["expect", "type"],
            "Nothing of this type that says all of this was sent since the past ended.",
        ),
        _step(
            {"expect": {"const": "nothing-else"}},
            ["expect"],
            "No other exchange of the specification was sent for this dossier since the last call.",
        ),
        _step(
            {
                "expect": {"const": "state"},
                "state": _TEXT,
                "or": {"type": "array", "items": _TEXT, "minItems": 1},
            },
            ["expect", "state"],
            "The dossier is in this state of the life cycle, or in one of `or`: where systems may have moved"
            " it by themselves since.",
        ),
        _step(
            {"expect": {"const": "open"}, "doubts": rules},
            ["expect", "doubts"],
            "The outcome depends on open questions: the case is inconclusive.",
        ),
        _step(
            {"expect": {"const": "legal-dates"}, "dates": {"type": "array", "items": date, "minItems": 1}},
            ["expect", "dates"],
            "What the law deduces from the past, for the reader: nothing is done."
            " Several days: readings differ.",
        ),
    ]
