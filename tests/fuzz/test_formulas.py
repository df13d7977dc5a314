"""The formulas: any text gives a typed tree that every reader takes, or an error at a column of it."""

from datetime import UTC

from hypothesis import given

from generator.formula import FormulaError, compiled, french, parsed, portable
from generator.formula.durations import Place
from generator.formula.parsing import KNOWN_FUNCTIONS
from generator.formula.sql import sql
from tests.fuzz.edits import edited
from tests.generator.formula.scope import SCOPE, TYPES

PLACE = Place(UTC, lambda day: True)
SEEDS = (
    b"e.montant > 35.00 and e.taux <= 0.2",
    b"e.debut <= ajouter_mois(e.fin, 3)",
    b"e.code in ['rejet', 'acceptation'] or not e.vrai",
    b"e.montant + e.autre_montant * 2 == 70",
    b"present(e.texte) and e.instant < e.limite",
    b"(e.montant if e.vrai else e.autre_montant) >= 0",
    b"existe(e) and nombre(e) == 1",
)
_NAMES = (*KNOWN_FUNCTIONS, *(f"e.{name}" for name in TYPES))
WORDS = (
    *(f" {name} ".encode() for name in _NAMES),
    b" and ",
    b" not ",
    b" if ",
    b" else ",
    b" in ",
    b"lambda: ",
    b"f'{e}'",
    b"e.",
    b":=",
    b"'\\N{BULLET}'",
    b"'\\ud800'",
    b"'\\u202e'",
    b"**",
    b"\\\n",
    b"#",
    b";",
)


@given(edited(SEEDS, WORDS))
def test_any_text_gives_a_tree_or_a_located_error(content: bytes) -> None:
    text = content.decode(errors="replace")
    try:
        node = parsed(text, SCOPE)
    except FormulaError as error:
        assert 0 <= error.column <= len(text)
        assert error.length >= 1
        assert error.message
        return
    for told in (french(node), portable(node), sql(node).sql()):
        str(told).encode()
    compiled(node)({}, PLACE)
