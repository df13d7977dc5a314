"""The rules in JSON, formulas included, and the schema of formulas: for engines in other languages."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from generator.artefacts.artefact import Artefact, json_text
from generator.engine import Rulebook, rulebook
from generator.engine.compiled import Compiled
from generator.engine.derived import derived_rules
from generator.engine.formulas import Formula
from generator.engine.visibility import testability
from generator.formula import Type, portable
from generator.formula.functions import FIRST_KNOWN, FUNCTIONS, PRESENT
from generator.model.base import FormulaOf
from generator.model.legal_date import LegalDate
from generator.model.setting import Setting
from generator.model.specification import Specification
from generator.model.structure import keys
from generator.model.vocabulary import Phase

RULES = PurePosixPath("schemas/rules.json")
FORMULA = PurePosixPath("schemas/formula.schema.json")
_TOLD_APART = frozenset(
    {"examples", "note", "confidence", "outcome", "other-readings", "referents", "untestable"}
)

Json = dict[str, Any]


def portable_rules(specification: Specification) -> Iterator[Artefact]:
    """Write every rule with its typed trees, then the JSON Schema that these trees follow."""
    book = rulebook(specification)
    content = {
        "first-actor": specification.domain.first_actor,
        "phases": [
            {"id": entry.id, "label": entry.datum.label} for entry in specification.entries(Phase, "phase")
        ],
        "parameters": [_parameter(book, id_) for id_ in sorted(book.parameters)],
        "legal-dates": [
            _legal_date(book, entry.datum) for entry in specification.entries(LegalDate, "legal-date")
        ],
        "settings": [_setting(entry.datum) for entry in specification.entries(Setting, "setting")],
        "rules": [_rule(book, rule) for rule in book.rules.values()],
        "derived": [rule.id for rule in derived_rules(book)],
    }
    yield Artefact(RULES, json_text(content))
    yield Artefact(FORMULA, json_text(formula_schema()))


def _parameter(book: Rulebook, id_: str) -> Json:
    parameter = book.parameters[id_]
    found: Json = {"id": id_, "label": parameter.label, "type": parameter.type}
    calendar = book.calendars.get(parameter.calendar or "")
    if calendar is not None:
        readings = [reading.model_dump(by_alias=True) for reading in calendar.readings]
        found |= {"unit": calendar.unit, "readings-of": calendar.readings_of, "readings": readings}
    found["values"] = [{"from": value.from_.isoformat(), "value": value.value} for value in parameter.values]
    return found


def _legal_date(book: Rulebook, datum: LegalDate) -> Json:
    trees = [portable(formula.node) for formula in book.legal_dates[datum.id]]
    return {"id": datum.id, "label": datum.label, "derivations": trees}


def _setting(setting: Setting) -> Json:
    codes = [code.code for code in setting.codes]
    return {"id": setting.id, "type": setting.type, "codes": codes, "default": setting.default}


def _rule(book: Rulebook, rule: Compiled) -> Json:
    datum = rule.datum
    found: Json = {}
    for key in keys(type(datum)):
        value = getattr(datum, key.attribute)
        if key.name in _TOLD_APART or value is None:
            continue
        if isinstance(key.marker, FormulaOf):
            found[key.name] = portable(rule.formulas[key.attribute].node)
        else:
            found[key.name] = datum.model_dump(mode="json", by_alias=True, include={key.attribute})[key.name]
    if datum.outcome is not None:
        tree = portable(rule.formulas["outcome"].node)
        found["outcome"] = {"event": datum.outcome.event, "formula": tree}
    if rule.referents:
        found["referents"] = [
            {"event": event, "when": portable(one.node)} for event, one in rule.referents.items()
        ]
    found["readings"] = {doubt: list(names) for doubt, names in sorted(rule.readings.items())}
    found["other-readings"] = [
        {"doubt": doubt, "reading": reading, **_trees(changed)}
        for (doubt, reading), changed in rule.others.items()
    ]
    tested = testability(book, rule)
    found["testable-for"] = [] if tested.obstacles else [tested.role]
    return found


def _trees(formulas: Mapping[str, Formula]) -> Json:
    return {key: portable(formula.node) for key, formula in formulas.items()}


def formula_schema() -> Json:
    """Give the JSON Schema of a formula in its portable form."""
    operators = ["==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "and", "or", "not", "if", "in"]
    functions = sorted([*FUNCTIONS, FIRST_KNOWN, PRESENT])
    type_ = {"enum": [str(name) for name in Type]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Formula",
        "description": "A typed tree. An operation on a missing value is unknown, as in SQL; `if` takes its"
        " second branch when its condition is unknown; `present` and `premier_connu` are never unknown for"
        " want of a value.",
        "oneOf": [
            {
                "properties": {"op": {"const": "constant"}, "type": type_, "value": True},
                "required": ["op", "type", "value"],
                "additionalProperties": False,
            },
            {
                "properties": {"op": {"const": "column"}, "type": type_, "name": {"type": "string"}},
                "required": ["op", "type", "name"],
                "additionalProperties": False,
            },
            {
                "properties": {
                    "op": {"enum": [*operators, *functions]},
                    "type": type_,
                    "args": {"type": "array", "items": {"$ref": "#"}, "minItems": 1},
                    "among": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["op", "type", "args"],
                "additionalProperties": False,
            },
        ],
    }
