"""The cases of a rule that a test makes, beside all the others of the city."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.kit.case import Case
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
