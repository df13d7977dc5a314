"""Short ways to write rules and histories in tests."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from generator.engine import Finding, History, Rulebook, rulebook, violations
from generator.engine.compiled import Compiled
from generator.engine.reading import Raw, history
from generator.loading import load
from generator.model.rule import Rule
from generator.model.specification import Specification

ROOT = Path(__file__).parents[3]
RULE: TypeAdapter[Rule] = TypeAdapter(Rule)
Told = tuple[str, str, Mapping[str, object]]
"""An event: its name, its instant, its data."""


@cache
def specification() -> Specification:
    """Load our specification once."""
    return load(ROOT).specification


def book() -> Rulebook:
    """Give the rulebook of our specification."""
    return rulebook(specification())


def rule(**keys: object) -> Compiled:
    """Compile a rule of which only what matters is told; `_` stands for `-` in keys."""
    told = {key.replace("_", "-"): value for key, value in keys.items()}
    common = {
        "id": "essai",
        "title": "Essai",
        "statement": "Une règle d’essai.",
        "level": "obligatoire",
        "responsible": "collectivite",
        "phase": "rapo",
        "valid": {"from": "2018-01-01"},
        "consequence": "obligation",
        "certainty": "law",
        "examples": [
            {"verdict": verdict, "text": "Essai.", "history": []} for verdict in ("satisfied", "violated")
        ],
    }
    return book().compile(RULE.validate_json(json.dumps({**common, **told})))


def told(*events: Told, settings: Mapping[str, str | int | bool] | None = None) -> History:
    """Make a history of events in the order of their reception."""
    raws = [Raw(name, datetime.fromisoformat(at), data) for name, at, data in events]
    return history(book(), raws, settings or {})


def raw(name: str, at: str, **keys: object) -> Raw:
    """Make an event with anything but the defaults."""
    return Raw(name, datetime.fromisoformat(at), **{"data": {}, **keys})  # type: ignore[arg-type]  # test data


def judged(compiled: Compiled, dossier: History, on: str | None = None) -> Sequence[Finding]:
    """Judge on a day, the last event's unless it is told."""
    last = max((event.day for event in dossier.deliveries), default=date(2025, 1, 1))
    return violations(book(), compiled, dossier, date.fromisoformat(on) if on else last)


def verdicts(compiled: Compiled, dossier: History, on: str | None = None) -> list[str]:
    """Give the verdict of each activation, with a question mark where readings disagree."""
    return [f"{one.verdict}{'' if one.is_conclusive else '?'}" for one in judged(compiled, dossier, on)]
