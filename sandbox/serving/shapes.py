"""The JSON Schemas of what the API takes and gives."""

from typing import Any

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
_WHOLE: Json = {"type": "integer", "minimum": 0}
_TRUTH: Json = {"type": "boolean"}
_INSTANT: Json = {"type": "string", "format": "date-time"}
_DAY: Json = {"type": "string", "format": "date"}
_ANY: Json = {"type": "object"}


def ref(name: str) -> Json:
    """Refer to one of the shapes."""
    return {"$ref": f"#/components/schemas/{name}"}


def _object(required: str, /, **properties: Json | bool) -> Json:
    """Give an object; `closed`, it has no other key. A name that Python keeps for itself ends with `_`."""
    closed = properties.pop("closed", False)
    named = {name.rstrip("_"): one for name, one in properties.items()}
    found: Json = {"type": "object", "properties": named}
    if required:
        found["required"] = required.split()
    return found | ({"additionalProperties": False} if closed else {})


def _many(item: Json) -> Json:
    return {"type": "array", "items": item}


def _or_null(shape: Json) -> Json:
    return {"anyOf": [shape, {"type": "null"}]}


_SUMMARY: dict[str, Json] = {"id": TEXT, "title": TEXT, "number": TEXT, "begins": _INSTANT}
_UNTIL = _object("until", closed=True, until={"enum": ["step", "miss", "end"]})
_BEFORE = _object("before", closed=True, before=_WHOLE)
SHAPES: dict[str, Json] = {
    "Error": _object(
        "error",
        error=_object("code text", code=TEXT, text=TEXT, hint=TEXT, faults=_many(ref("Fault"))),
    ),
    "Fault": _object(
        "code pointer expected obtained law",
        code=TEXT,
        pointer=TEXT,
        expected=TEXT,
        obtained=TEXT,
        law=_many(TEXT),
    ),
    "Event": _object(
        "specversion id source type time data",
        specversion={"const": "1.0"},
        id=TEXT,
        source=TEXT,
        type_=TEXT,
        subject=TEXT,
        time=_INSTANT,
        datacontenttype=TEXT,
        data=_ANY,
    ),
    "Opening": _object(
        "",
        closed=True,
        title=TEXT,
        begins=TEXT,
        settings=_ANY,
        hand=_or_null(TEXT),
        freedoms={"type": "object", "additionalProperties": {"type": "object", "additionalProperties": TEXT}},
        readings={"type": "object", "additionalProperties": TEXT},
        surrounded=_TRUTH,
        file={"type": ["object", "array"]},
        case=TEXT,
        step=_WHOLE,
    ),
    "Fork": _object("position", closed=True, position=_WHOLE, name=TEXT),
    "Decision": _object("step", closed=True, step=TEXT, data=_ANY),
    "Clock": {
        "oneOf": [
            _object("days", closed=True, days={"type": "integer", "minimum": 1, "maximum": 366}),
            _object("to", closed=True, to=_DAY),
            _object("until", closed=True, until={"enum": ["due", "event"]}),
        ]
    },
    "Loss": _object("type lost", closed=True, type_=TEXT, lost=_TRUTH),
    "Rule": _object(
        "id title statement law",
        id=TEXT,
        title=TEXT,
        statement=TEXT,
        law=_many(TEXT),
        responsible=TEXT,
        consequence=TEXT,
        level=TEXT,
    ),
    "Line": _object(
        "kind at message to accepted rules lost type label from",
        kind={"enum": ["message", "fact", "decision", "clock", "loss"]},
        at=_INSTANT,
        message=_ANY,
        to=_or_null(TEXT),
        accepted=_or_null(_TRUTH),
        rules=_many(ref("Rule")),
        lost=_TRUTH,
        type_=TEXT,
        label=TEXT,
        from_=TEXT,
        fromLabel=TEXT,
        toLabel=TEXT,
    ),
    "Done": _object(
        "accepted rules repeated position now entries",
        accepted=_or_null(_TRUTH),
        rules=_many(ref("Rule")),
        repeated=_TRUTH,
        position=_WHOLE,
        now=_INSTANT,
        entries=_many(ref("Line")),
    ),
    "Finding": _object(
        "rule verdict expected observed due doubts evidence",
        rule=ref("Rule"),
        verdict={"enum": ["violated", "contested", "pending", "satisfied", "not-applicable"]},
        expected=TEXT,
        observed=TEXT,
        due=_or_null(_DAY),
        doubts=_many(TEXT),
        evidence=_many(_ANY),
    ),
    "Region": _object("region label states", region=TEXT, label=TEXT, states=_many(_ANY)),
    "Summary": _object("id title number begins", **_SUMMARY),
    "Summaries": _object("dossiers", dossiers=_many(ref("Summary"))),
    "Dossier": _object(
        "id title number begins branch branches now day nextDue position lost entries states rules due",
        **_SUMMARY,
        edition=_or_null(TEXT),
        judgedBy=TEXT,
        branch=TEXT,
        branches=_many(_ANY),
        settings=_ANY,
        hand=_or_null(TEXT),
        isOwn=_TRUTH,
        freedoms=_ANY,
        readings=_ANY,
        now=_INSTANT,
        day=_DAY,
        nextDue=_or_null(_DAY),
        position=_WHOLE,
        lost=_many(TEXT),
        entries=_many(ref("Line")),
        states=_many(ref("Region")),
        rules=_many(ref("Finding")),
        due=_many(_object("event label day", event=TEXT, label=TEXT, day=_DAY)),
    ),
    "Forgotten": _object("forgotten", forgotten=TEXT),
    "Systems": _object("systems", systems=_many(_ANY)),
    "Coming": _object(
        "coming",
        coming=_many(
            _object(
                "type label way from to awaited",
                type_=TEXT,
                label=TEXT,
                way={"enum": ["send", "decide", "record"]},
                from_=TEXT,
                to=_or_null(TEXT),
                awaited=_TRUTH,
            )
        ),
    ),
    "OneComing": _object(
        "event decision fields reply",
        event=ref("Event"),
        decision=_or_null(_ANY),
        fields=_ANY,
        reply=_object(
            "answer broken contested opened",
            answer={"enum": ["allowed", "contested", "refused", "forbidden"]},
            broken=_many(ref("Finding")),
            contested=_many(ref("Finding")),
            opened=_many(ref("Finding")),
        ),
    ),
    "Difference": _object(
        "common one other states rules",
        common=_WHOLE,
        one=_many(ref("Line")),
        other=_many(ref("Line")),
        states=_many(_ANY),
        rules=_many(_ANY),
    ),
    "History": _object("settings exchanges", settings=_ANY, exchanges=_many(ref("Event"))),
    "Described": _object(
        "hand isOwn roles settings readings steps",
        hand=_or_null(TEXT),
        isOwn=_TRUTH,
        roles=_many(_ANY),
        settings=_many(_ANY),
        readings=_many(_ANY),
        steps=_many(_ANY),
    ),
    "Cases": _object(
        "count cases", count=_WHOLE, cases=_many(_object("id title role", id=TEXT, title=TEXT, role=TEXT))
    ),
    "WalkOpening": _object(
        "case",
        closed=True,
        case=TEXT,
        seed=_WHOLE,
        profile=_or_null(TEXT),
        readings={"type": "object", "additionalProperties": TEXT},
    ),
    "Pacing": {"oneOf": [_UNTIL, _BEFORE]},
    "Again": {"oneOf": [_object("", closed=True), _UNTIL, _BEFORE]},
    "Outcome": _object(
        "status sign label cause text detail expected obtained place mentions",
        status={"enum": ["passed", "failed", "not-applicable", "not-tested", "inconclusive", "error"]},
        sign=TEXT,
        label=TEXT,
        cause=_or_null(TEXT),
        text=TEXT,
        detail=TEXT,
        expected=TEXT,
        obtained=TEXT,
        place=_or_null(_WHOLE),
        mentions=_many(TEXT),
    ),
    "Pace": _object(
        "kind place at said missed without",
        kind={"enum": ["opened", "step", "replanned", "waited", "ended"]},
        place=_or_null(_WHOLE),
        at=_INSTANT,
        said=_many(
            _object("kind message", kind={"enum": ["sent", "received", "fault"]}, message=_ANY),
        ),
        missed=_or_null(ref("Outcome")),
        without=_or_null(TEXT),
    ),
    "Walk": _object(
        "id case seed command isOwn system opening steps paces next now isLost states due breaches"
        " contested outcome",
        id=TEXT,
        case=_ANY,
        seed=_WHOLE,
        command=TEXT,
        isOwn=_TRUTH,
        system=TEXT,
        opening=_ANY,
        steps=_many(_ANY),
        paces=_many(ref("Pace")),
        next=_or_null(_WHOLE),
        now=_INSTANT,
        isLost=_TRUTH,
        states=_many(ref("Region")),
        due=_many(_INSTANT),
        breaches=_many(
            _object(
                "rule expected observed", rule=ref("Rule"), expected=TEXT, observed=TEXT, events=_many(TEXT)
            )
        ),
        contested=_many(_object("rule doubts", rule=ref("Rule"), doubts=_many(TEXT))),
        outcome=_or_null(ref("Outcome")),
    ),
}
