"""The JSON Schemas of what the API takes and gives of a case walked step by step."""

from conformance.sandbox.serving.shaping import (
    ANY,
    INSTANT,
    TEXT,
    TRUTH,
    WHOLE,
    Json,
    an_object,
    many,
    or_null,
    ref,
)

_WHEN: Json = {"enum": ["step", "miss", "end"]}
_UNTIL = an_object("until", closed=True, until=_WHEN)
_BEFORE = an_object("before", closed=True, before=WHOLE)
WALK_SHAPES: dict[str, Json] = {
    "Cases": an_object(
        "count cases", count=WHOLE, cases=many(an_object("id title role", id=TEXT, title=TEXT, role=TEXT))
    ),
    "WalkOpening": an_object(
        "case",
        closed=True,
        case=TEXT,
        seed=WHOLE,
        profile=or_null(TEXT),
        readings={"type": "object", "additionalProperties": TEXT},
    ),
    "Pacing": {"oneOf": [_UNTIL, _BEFORE]},
    "Again": an_object("", closed=True, until=_WHEN, before=WHOLE, restart=TRUTH),
    "Outcome": an_object(
        "status sign label cause text detail expected obtained place mentions",
        status={"enum": ["passed", "failed", "not-applicable", "not-tested", "inconclusive", "error"]},
        sign=TEXT,
        label=TEXT,
        cause=or_null(TEXT),
        text=TEXT,
        detail=TEXT,
        expected=TEXT,
        obtained=TEXT,
        place=or_null(WHOLE),
        mentions=many(TEXT),
    ),
    "Pace": an_object(
        "kind place at said missed without",
        kind={"enum": ["opened", "step", "replanned", "waited", "ended"]},
        place=or_null(WHOLE),
        at=INSTANT,
        said=many(
            an_object("kind message", kind={"enum": ["sent", "received", "fault"]}, message=ANY),
        ),
        missed=or_null(ref("Outcome")),
        without=or_null(TEXT),
    ),
    "Sentence": an_object(
        "keyword text rows",
        keyword=TEXT,
        text=TEXT,
        rows=many(many(TEXT)),
    ),
    "WalkStep": an_object(
        "place keyword text rows given call expect at label rules step",
        place=WHOLE,
        keyword=TEXT,
        text=TEXT,
        rows=many(many(TEXT)),
        given=TRUTH,
        call=or_null(TEXT),
        expect=or_null(TEXT),
        at=or_null(INSTANT),
        label=TEXT,
        rules=many(ref("Rule")),
        step=ANY,
    ),
    "WalkCase": an_object(
        "id title why role roleLabel number begins settings rule doubts",
        id=TEXT,
        title=TEXT,
        why=TEXT,
        role=TEXT,
        roleLabel=TEXT,
        number=TEXT,
        begins=INSTANT,
        settings=ANY,
        rule=ref("Rule"),
        doubts=many(TEXT),
    ),
    "Walk": an_object(
        "id case seed command isOwn system opening steps paces next now isLost states due breaches"
        " contested outcome",
        id=TEXT,
        case=ref("WalkCase"),
        seed=WHOLE,
        command=TEXT,
        isOwn=TRUTH,
        system=TEXT,
        opening=ref("Sentence"),
        steps=many(ref("WalkStep")),
        paces=many(ref("Pace")),
        next=or_null(WHOLE),
        now=INSTANT,
        isLost=TRUTH,
        states=many(ref("Region")),
        due=many(INSTANT),
        breaches=many(
            an_object(
                "rule expected observed", rule=ref("Rule"), expected=TEXT, observed=TEXT, events=many(TEXT)
            )
        ),
        contested=many(an_object("rule doubts", rule=ref("Rule"), doubts=many(TEXT))),
        outcome=or_null(ref("Outcome")),
    ),
}
