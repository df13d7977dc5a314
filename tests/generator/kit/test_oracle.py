"""Rules that nobody has written: whatever their kind, the engine says what their cases expect."""

from collections.abc import Sequence
from typing import Any

import pytest

from generator.kit.case import Act, Case
from tests.generator.kit.deriving import (
    DECISION,
    DEPOSIT,
    NOTICE,
    RECEIPT,
    decision,
    deposit,
    derived,
    example,
    receipt,
)


def acts(case: Case) -> str:
    """Tell what a case expects, in order."""
    return " ".join(
        f"{beat.act}{' by' if beat.act is Act.EMITTED and beat.at else ''}{' where' if beat.where else ''}"
        for beat in case.beats
        if not beat.given and beat.act not in (Act.CLOCK, Act.TRIGGER, Act.DELIVER)
    )


def by(case: Case) -> str | None:
    return next((beat.at.isoformat() for beat in case.beats if beat.act is Act.EMITTED and beat.at), None)


def of_examples(cases: Sequence[Case]) -> list[str]:
    return [acts(one) for one in cases if one.key.startswith("exemple/")]


SOON_ENOUGH = {
    "event": RECEIPT,
    "bound": "latest",
    "date": "jour(rapo.accuse_reception.moment)",
    "due": "rapo.depot.date_reception",
}


@pytest.mark.parametrize("consequence", ["obligation", "interdiction"])
def test_what_may_come_too_late_is_awaited_in_time_and_never_forbidden(consequence: str) -> None:
    """A receipt that left in time breaks nothing, and none is asked for on the day after the last one."""
    told = [
        example("satisfied", NOTICE, deposit(), receipt()),
        example("violated", NOTICE, deposit(), receipt("2025-02-11T10:00:00+01:00")),
    ]
    cases = derived("deadline", consequence, told, **SOON_ENOUGH)
    assert cases
    assert {acts(one) for one in cases} == {"emitted by"}
    assert by(cases[0]) == "2025-02-10T23:59:59+01:00"


NEXT_DAY = "2025-02-11T10:00:00+01:00"
SAME_DAY, DAY_BEFORE = {"date-envoi-recours": "2025-02-10"}, {"date-envoi-recours": "2025-02-09"}
TOLD: dict[str, tuple[str, str, dict[str, Any], list[dict[str, Any]], list[str]]] = {
    "response, reactive, with a day": (
        "response",
        "interdiction",
        {"after": DEPOSIT, "expects": [RECEIPT], "due": "rapo.depot.date_reception"},
        [
            example("satisfied", NOTICE, deposit(), receipt()),
            example("violated", NOTICE, deposit(), receipt(NEXT_DAY)),
        ],
        ["accepted emitted by once"] * 2,
    ),
    "response, reactive, without a day": (
        "response",
        "rejet",
        {"after": DEPOSIT, "expects": [RECEIPT]},
        [example("satisfied", NOTICE, deposit(), receipt()), example("pending", NOTICE, deposit())],
        ["accepted emitted"] * 2,
    ),
    "existence, ordered: people decide, or not": (
        "existence",
        "interdiction",
        {"events": [DECISION], "closed-by": ["emission-te.emission"]},
        [example("satisfied", NOTICE, deposit(), decision()), example("pending", NOTICE, deposit())],
        ["accepted emitted"],
    ),
    "precedence, reactive": (
        "precedence",
        "obligation",
        {"event": RECEIPT, "requires": [DEPOSIT]},
        [example("satisfied", NOTICE, deposit(), receipt()), example("violated", NOTICE, receipt())],
        ["emitted", "never"],
    ),
    "precedence, delivered": (
        "precedence",
        "rejet",
        {"event": DEPOSIT, "requires": ["fait.apposition"]},
        [example("satisfied", NOTICE, deposit()), example("violated", deposit())],
        ["accepted", "refused nothing-else"],
    ),
    "not-succession, reactive": (
        "not-succession",
        "rejet",
        {"after": DECISION, "never": [RECEIPT]},
        [
            example("satisfied", NOTICE, deposit(), decision()),
            example("violated", NOTICE, deposit(), decision(), receipt("2025-02-21T10:00:00+01:00")),
        ],
        ["never"] * 2,
    ),
    "cardinality, reactive": (
        "cardinality",
        "obligation",
        {"event": RECEIPT, "at-most": 1},
        [
            example("satisfied", NOTICE, deposit(), receipt()),
            example("violated", NOTICE, deposit(), receipt(), receipt("2025-02-10T12:00:00+01:00")),
        ],
        ["once"] * 2,
    ),
    "cardinality, delivered": (
        "cardinality",
        "rejet",
        {"event": DEPOSIT, "at-most": 1},
        [
            example("satisfied", NOTICE, deposit()),
            example("violated", NOTICE, deposit(), deposit("2025-02-22T12:00:00+01:00")),
        ],
        ["accepted", "refused nothing-else"],
    ),
    "absence, ordered": (
        "absence",
        "interdiction",
        {"events": [DECISION]},
        [example("satisfied", NOTICE, deposit()), example("violated", NOTICE, deposit(), decision())],
        ["opposed never"],
    ),
    "absence, delivered: who receives it may take it, or not": (
        "absence",
        "interdiction",
        {"events": [DEPOSIT]},
        [example("satisfied", NOTICE), example("violated", NOTICE, deposit())],
        [],
    ),
    "correlation, reactive": (
        "correlation",
        "obligation",
        {
            "event": RECEIPT,
            "formula": "rapo.accuse_reception.date_reception == rapo.depot.date_reception",
        },
        [
            example("satisfied", NOTICE, deposit(), receipt(**{"date-reception": "2025-02-10"})),
            example("violated", NOTICE, deposit(), receipt(**{"date-reception": "2025-02-11"})),
        ],
        ["emitted where"],
    ),
    "correlation, ordered, that people choose": (
        "correlation",
        "rejet",
        {"event": DECISION, "formula": "rapo.decision.date_decision >= rapo.depot.date_reception"},
        [
            example("satisfied", NOTICE, deposit(), decision(**{"date-decision": "2025-02-20"})),
            example("violated", NOTICE, deposit(), decision(**{"date-decision": "2025-02-01"})),
        ],
        ["emitted", "opposed never"],
    ),
    "correlation, delivered, answered by the law": (
        "correlation",
        "decision",
        {
            "event": DEPOSIT,
            "formula": "rapo.depot.date_envoi_recours == rapo.depot.date_reception",
            "outcome": {"event": DECISION, "formula": 'rapo.decision.sens_decision == "irrecevabilite"'},
        },
        [
            example("satisfied", NOTICE, deposit(**SAME_DAY)),
            example("pending", NOTICE, deposit(**DAY_BEFORE)),
        ],
        ["accepted emitted never where", "accepted emitted where"],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_a_rule_of_any_kind_and_consequence_expects_what_the_engine_says(name: str) -> None:
    kind, consequence, keys, examples, expected = TOLD[name]
    assert of_examples(derived(kind, consequence, examples, **keys)) == expected
