"""Rules that nobody has written: whatever their kind, the engine says what their cases expect."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from conformance.kit import bundled_kit
from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.kit.case import Act, Case
from generator.kit.purposes.rules import rule_cases
from generator.model.rule import RuleBase
from generator.model.specification import Entry
from tests.generator.engine.build import RULE, book, specification

DEPOSIT, RECEIPT, DECISION = "rapo.depot", "rapo.accuse-reception", "rapo.decision"
Happening = tuple[str, str, dict[str, object]]
NOTICE: Happening = ("fait.apposition", "2025-01-13T09:00:00+01:00", {})


def deposit(at: str = "2025-02-10T09:00:00+01:00", **data: object) -> Happening:
    return DEPOSIT, at, {"date-reception": at[:10], **data}


def receipt(at: str = "2025-02-10T10:00:00+01:00", **data: object) -> Happening:
    return RECEIPT, at, data


def decision(at: str = "2025-02-20T10:00:00+01:00", **data: object) -> Happening:
    return DECISION, at, data


def example(verdict: str, *happenings: Happening, at: str | None = None) -> dict[str, Any]:
    return {
        "verdict": verdict,
        "text": f"Un essai {len(happenings)}.",
        **({"at": at} if at else {}),
        "history": [
            {
                "event": event.replace("_", "-"),
                "at": when,
                "data": [{"field": name.replace("_", "-"), "value": value} for name, value in data.items()],
            }
            for event, when, data in happenings
        ],
    }


def derived(kind: str, consequence: str, examples: Sequence[dict[str, Any]], **keys: object) -> list[Case]:
    """Derive the cases of a rule of the city, beside all the others."""
    told = {
        "id": "essai",
        "title": "Essai",
        "statement": "Une règle d’essai.",
        "level": "obligatoire",
        "responsible": "collectivite",
        "phase": "rapo",
        "valid": {"from": "2018-01-01"},
        "certainty": "law",
        "kind": kind,
        "consequence": consequence,
        "examples": list(examples),
        **{key.replace("_", "-"): value for key, value in keys.items()},
    }
    return list(_derived(json.dumps(told)))


@cache
def _derived(text: str) -> tuple[Case, ...]:
    whole = specification()
    datum = RULE.validate_json(text)
    one = next(iter(whole.entries(RuleBase, "rule")))
    entry: Entry[Any] = replace(one, datum=datum, id=datum.id)
    added = Rulebook(
        replace(whole, by_kind={**whole.by_kind, "rule": {**whole.by_kind["rule"], datum.id: entry}})
    )
    added.__dict__["rules"] = {**book().rules, datum.id: added.compile(datum)}
    return tuple(rule_cases(roles(added)["collectivite"], added.rules[datum.id]))


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


def test_no_case_asks_a_bound_that_only_what_nobody_can_say_passes() -> None:
    fields = book().scope.fields
    asked = [
        (case.id, one.field, one.value)
        for case in bundled_kit().cases
        for step in case.steps
        for one in step.where
        if (low := fields[one.field].minimum if one.field in fields else None) is not None
        and one.order == ">="
        and isinstance(one.value, int)
        and one.value <= low
    ]
    assert asked == []


def test_what_may_leave_without_saying_what_makes_a_rule_apply_is_never_forbidden() -> None:
    """A rule on whoever names somebody, when nobody is to be named, forbade the whole message."""
    cases = derived(
        "correlation",
        "interdiction",
        (
            example("violated", deposit(), receipt(service_instructeur="Service")),
            example(
                "satisfied", deposit(qualite_auteur="mandataire"), receipt(service_instructeur="Service")
            ),
        ),
        event=RECEIPT,
        when="present(rapo.accuse_reception.service_instructeur)",
        formula='rapo.depot.qualite_auteur == "mandataire"',
    )
    assert not any(beat.act is Act.NEVER and not beat.where for case in cases for beat in case.beats)


def test_what_must_not_be_said_is_told_where_the_message_may_leave() -> None:
    """A story said that the message leaves, and not that it must be silent on what decides."""
    cases = derived(
        "correlation",
        "interdiction",
        (
            example("violated", deposit(), receipt(service_instructeur="Service")),
            example("satisfied", deposit(), receipt()),
        ),
        event=RECEIPT,
        formula=(
            "not present(rapo.accuse_reception.service_instructeur) or "
            'rapo.depot.qualite_auteur == "mandataire"'
        ),
    )
    told = {(one.field, one.order) for case in cases for beat in case.beats for one in beat.where}
    assert ("service-instructeur", "absent") in told
