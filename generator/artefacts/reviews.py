"""What the bench may know of the reviews: the state of each rule of the kit, and the cases that were read."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from generator.artefacts.artefact import Artefact, json_text
from generator.engine import rulebook
from generator.model.specification import Specification
from generator.reviewing.cases import cases_by_rule
from generator.reviewing.states import Standing, State, standings
from generator.scenarios.case import Case

PATH = PurePosixPath("features/reviews.json")
SCHEMA = PurePosixPath("schemas/reviews.schema.json")

Json = dict[str, Any]


def reviews(specification: Specification) -> Iterator[Artefact]:
    """Write one rule a line; a rule that no unit covers is to review, and lists no case."""
    found = standings(specification)
    by_rule = {rule: one for one in found.values() for rule in one.unit.rules}
    rules = cases_by_rule(rulebook(specification))
    lines = [
        f"{json.dumps(rule)}: {json.dumps(_rule(rule, by_rule.get(rule), rules), ensure_ascii=False)}"
        for rule in sorted(rules)
    ]
    head = f'{{"$schema": "../{SCHEMA}", "rules": {{\n'
    yield Artefact(PATH, head + ",\n".join(lines) + "\n}}\n")
    yield Artefact(SCHEMA, json_text(reviews_schema()))


def _rule(rule: str, standing: Standing | None, rules: Mapping[str, Sequence[tuple[str, Case]]]) -> Json:
    if standing is None:
        return {"unit": None, "state": State.TO_REVIEW, "words": None, "digest": None, "cases": []}
    mine = {id_ for id_, _ in rules[rule]}
    cases = [id_ for id_ in standing.unit.cases if id_ in mine]
    unit = standing.unit
    words = None if standing.state is State.TO_REVIEW else standing.words
    return {
        "unit": unit.id,
        "state": standing.state,
        "words": words,
        "digest": unit.digest,
        "cases": cases,
    }


def reviews_schema() -> Json:
    """Give the JSON Schema of the file."""
    rule = {
        "type": "object",
        "properties": {
            "unit": {"type": ["string", "null"], "description": "What is signed; null when nothing is."},
            "state": {"enum": [state.value for state in State]},
            "words": {
                "type": ["string", "null"],
                "description": "Who said what, and what changed since; null while nobody has read it.",
            },
            "digest": {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"},
            "cases": {
                "type": "array",
                "items": {"type": "string"},
                "description": "The cases that a signature covers; the others of the rule are to review.",
            },
        },
        "required": ["unit", "state", "words", "digest", "cases"],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "KitReviews",
        "description": "État des relectures du jeu d’essai.",
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            "rules": {"type": "object", "additionalProperties": rule},
        },
        "required": ["rules"],
        "additionalProperties": False,
    }
