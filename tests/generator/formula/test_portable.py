"""The JSON of a formula loses nothing: read back, it is the same tree."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from generator.artefacts.portable_rules import formula_schema
from generator.formula import Column, Duration, Node, Type, Variable, bound, compiled, parsed, portable
from generator.formula.french import french
from generator.formula.tree import (
    Arithmetic,
    Call,
    Choice,
    Comparison,
    Constant,
    Logic,
    Membership,
    Negation,
    Scalar,
)
from tests.generator.formula.scope import CODES, SCOPE
from tests.generator.formula.test_against_duckdb import CALLS, CONDITIONS, ROWS, place

SCHEMA = Draft202012Validator(formula_schema())


def read(value: Any) -> Node:  # noqa: ANN401 JSON
    """Read a tree back from its JSON."""
    type_, arguments = Type(value["type"]), tuple(read(item) for item in value.get("args", ()))
    match value["op"]:
        case "constant":
            return Constant(type_, value["value"])
        case "column":
            event, field = value["name"].split(".")
            codes = CODES if field == "code" else frozenset()
            return Variable(type_, Column("event", event, field), "", codes)
        case "==" | "!=" | "<" | "<=" | ">" | ">=" as order:
            return Comparison(order, arguments[0], arguments[1])
        case "in":
            return Membership(arguments[0], tuple(value["among"]))
        case "+" | "-" | "*" as sign:
            return Arithmetic(sign, arguments[0], arguments[1], type_)
        case "and" | "or" as word:
            return Logic(word, arguments)
        case "not":
            return Negation(arguments[0])
        case "if":
            return Choice(arguments[0], arguments[1], arguments[2], type_)
        case name:
            return Call(name, arguments, type_)


@pytest.mark.parametrize("text", CALLS)
def test_a_call_is_read_back(text: str) -> None:
    node = parsed(text, SCOPE)
    assert_read_back(node)


@given(CONDITIONS)
def test_a_condition_is_read_back(node: Node) -> None:
    assert_read_back(node)


def assert_read_back(node: Node) -> None:
    written = portable(node)
    assert list(SCHEMA.iter_errors(written)) == []
    back = read(written)
    assert portable(back) == written
    one, other = compiled(node), compiled(back)
    assert [one(row, place()) for row in ROWS[:50]] == [other(row, place()) for row in ROWS[:50]]


def test_a_bound_duration_is_written_in_iso() -> None:
    node = bound(parsed("echeance(e.debut, e.duree)", SCOPE), {"e.duree": Duration(1, "month")})
    assert portable(node)["args"][1] == {"op": "constant", "type": "duration", "value": "P1M"}


SENTENCES = [
    (
        "e.fin <= echeance(e.debut, e.duree)",
        "« libellé de fin » ne dépasse pas un mois après « libellé de debut »",
    ),
    (
        "e.fin == lendemain(e.debut)",
        "« libellé de fin » est le même jour que le lendemain de « libellé de debut »",
    ),
    ("e.montant > 0", "« libellé de montant » est supérieur à 0,00 €"),
    (
        "e.montant == maximum(e.taux * e.montant, e.autre_montant)",
        "« libellé de montant » est égal au plus grand de 20 % de « libellé de montant » et"
        " « libellé de autre_montant »",
    ),
    ("not (e.vrai or e.faux)", "il est faux que (« libellé de vrai » ou « libellé de faux »)"),
    ("e.code in ['rejet', 'irrecevabilite']", "« libellé de code » est « rejet » ou « irrecevabilite »"),
    ("existe(e) and nombre(e) == 2", "« événement » a eu lieu et le nombre de « événement » est égal à 2"),
    ("present(e.piece)", "« libellé de piece » est présent"),
    ("not present(e.piece)", "« libellé de piece » est absent"),
    ("not existe(e)", "« événement » n’a pas eu lieu"),
    (
        "e.fin == lendemain(premier_connu(e.debut, e.fin))",
        "« libellé de fin » est le même jour que le lendemain du premier connu de « libellé de debut » puis"
        " « libellé de fin »",
    ),
    (
        "present(e.piece) == (e.montant > 0)",
        "« libellé de piece » est présent si, et seulement si, « libellé de montant » est supérieur à 0,00 €",
    ),
]


@pytest.mark.parametrize(("text", "sentence"), SENTENCES)
def test_a_formula_is_told_in_french(text: str, sentence: str) -> None:
    values: dict[str, Scalar] = {"e.duree": Duration(1, "month"), "e.taux": Decimal("0.20")}
    assert french(bound(parsed(text, SCOPE), values)) == sentence
