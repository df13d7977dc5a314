"""What a rule counts with: its parameters, its legal dates, the formulas that are checked, in French."""

from collections.abc import Iterator
from datetime import date

from generator.engine.compiled import Compiled
from generator.engine.rulebook import Rulebook
from generator.formula import Type
from generator.formula.french import french, french_value
from generator.formula.tree import Column
from generator.model.legal_date import LegalDate
from generator.model.parameter import Parameter
from generator.source import Json
from generator.wording import Codes

FORMULAS = {
    "when": "La règle vaut si",
    "date": "Ce qui est daté",
    "due": "Échéance",
    "formula": "Ce qui doit être vrai",
    "outcome": "Issue que le droit donne",
}
"""What each formula of a rule is to a reader."""


def formulas(book: Rulebook, rule: Compiled) -> Iterator[Json]:
    """Give the formulas that are checked, as sentences; figures and codes stand under their names."""
    codes = Codes.of(book.specification)
    for key, head in FORMULAS.items():
        if key in rule.formulas:
            yield {"head": head, "text": codes.labelled(french(rule.formulas[key].node))}
    for formula in rule.referents.values():
        yield {"head": "De plusieurs, celui dont", "text": codes.labelled(french(formula.node))}


def parameters(book: Rulebook, rule: Compiled) -> Iterator[Json]:
    """Give the figures that a rule reads, whatever the way, with the day from which each value holds."""
    names = {column.owner for column in columns(book, rule) if column.root == "parametre"}
    for name in sorted(names):
        yield _parameter(book, book.parameters[name])


def legal_dates(book: Rulebook, rule: Compiled) -> Iterator[Json]:
    """Give the dates that the law deduces and that a rule reads."""
    names = {column.owner for column in columns(book, rule) if column.root == "date_legale"}
    for entry in book.specification.entries(LegalDate, "legal-date"):
        if entry.id in names:
            yield {
                "label": entry.datum.label,
                "definition": entry.datum.definition,
                "ways": [one.text for one in entry.datum.derivations],
            }


def columns(book: Rulebook, rule: Compiled) -> Iterator[Column]:
    """Walk what the formulas of a rule read, legal dates included."""
    for formula in rule.formulas.values():
        for variable in formula.variables:
            yield from _columns(book, variable.column, frozenset())


def _columns(book: Rulebook, column: Column, above: frozenset[str]) -> Iterator[Column]:
    yield column
    if column.root == "date_legale" and column.owner not in above:
        for derivation in book.legal_dates[column.owner]:
            for variable in derivation.variables:
                yield from _columns(book, variable.column, above | {column.owner})


def _parameter(book: Rulebook, parameter: Parameter) -> Json:
    calendar = book.calendars.get(parameter.calendar or "")
    type_ = Type(parameter.type)
    return {
        "id": parameter.id,
        "label": parameter.label,
        "calendar": calendar.label if calendar is not None else None,
        "values": [
            {"from": one.from_.isoformat(), "value": _value(book, parameter.id, one.from_, type_)}
            for one in parameter.values
        ],
    }


def _value(book: Rulebook, parameter: str, day: date, type_: Type) -> str:
    return french_value(book.parameter(parameter, day, {}), type_)
