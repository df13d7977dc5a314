import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.formula import FormulaError, Type, parsed
from tests.generator.formula.scope import SCOPE

FAULTS = [
    ("e.montan < e.montant", "no name `e.montan`", 0, "did you mean `e.montant`?"),
    ("e.montant < e.debut", "a money is compared to a date", 0, None),
    ("e.texte == 'é' and e.montant < e.debut", "a money is compared to a date", 19, None),
    ("é == 1", "`é` is not part of the language outside of a text", 0, "no accents"),
    ("ｅ.vrai", "`ｅ` is not part of the language", 0, None),
    (r"e.texte == '\ud800'", "a backslash is not part of the language", 12, "the character itself"),
    (r"e.texte in ['a', '\N{ZERO WIDTH SPACE}']", "a backslash is not part of the language", 18, None),
    ("e.texte == 'a' 'b'", "a text stands between two quotes", 11, None),
    ("e.texte == r'a'", "a text stands between two quotes", 11, None),
    ("e.texte == '''a'''", "a text stands between two quotes", 11, None),
    ("e.texte in ['a' 'b']", "a text stands between two quotes", 12, None),
    ("e.vrai # or not", "a comment is not part of a formula", 7, None),
    ("e.montant > 1_0", "an integer, a text, True or False is expected", 12, None),
    ("e.montant > 0x10", "an integer, a text, True or False is expected", 12, None),
    ("e.code == 'rejjet'", "`rejjet` is not a code of e.code", 10, "did you mean `rejet`?"),
    ("e.code in ['rejet', 'autre']", "`autre` is not a code of e.code", 20, "known codes"),
    ("e.montant + e.debut == 1", "no such operation between a money and a date", 0, "+ and -"),
    ("e.montant * e.montant > 0", "no such operation between a money and a money", 0, None),
    ("e.montant / 2 > 0", "this operation is not part of the language", 0, "use + - *"),
    ("e.montant > 50", "a money is compared to an integer", 0, None),
    ("e.montant > 3.5", "an integer, a text, True or False is expected", 12, "parameters"),
    ("0 < e.montant < 3", "two comparisons in a row", 0, "join two comparisons by `and`"),
    ("e.texte < e.texte", "`<` does not compare values of type text", 0, None),
    ("e.piece == e.piece", "`==` does not compare values of type opaque", 0, None),
    ("e.duree == e.duree", "`==` does not compare values of type duration", 0, None),
    ("e.montant and e.vrai", "a condition is expected, this is a money", 0, "compare it"),
    ("lendemin(e.debut) == e.fin", "no function `lendemin`", 0, "did you mean `lendemain`?"),
    ("lendemain(e.montant) == e.fin", "lendemain takes a date, this is a money", 10, None),
    ("lendemain(e.debut, e.fin) == e.fin", "lendemain takes 1 values, 2 given", 0, None),
    ("lendemain(day=e.debut) == e.fin", "arguments have no names here", 10, None),
    ("minimum(e.montant, e.debut) == e.fin", "values of one type are expected", 0, None),
    ("premier_connu(e.debut) == e.fin", "premier_connu takes two or more values, 1 given", 0, None),
    ("existe(e.montant)", "no event `e.montant`", 7, None),
    ("nombre(f) == 0", "no event `f`", 7, None),
    ("somme(e.debut) == e.debut", "somme adds amounts or integers, this is a date", 6, None),
    ("present(1)", "present takes one name", 0, None),
    ("e.montant if e.vrai else e.debut", "the two branches differ: money and date", 0, None),
    ("[e.montant]", "this construct is not part of the language", 0, "write comparisons"),
    ("lambda: 1", "this construct is not part of the language", 0, None),
    ("(x := 1) == 1", "this construct is not part of the language", 1, None),
    ("__import__('os').system('id') == 0", "no function", 0, None),
    ("e.texte in e.texte", "a list of texts is expected", 11, None),
    ("e.montant in ['a']", "`in` looks for a code or a text, this is a money", 0, None),
    ("e.montant is e.montant", "this comparison is not part of the language", 0, None),
    ("-e.montant == 0", "this construct is not part of the language", 0, None),
    ("1 < 2 or " * 100 + "1 < 2", "more than 200 operations", 0, "split it"),
    ("e.vrai or " * 100 + "e.vrai", "more than 1000 characters", 0, "split it"),
    ("(" * 300 + "1" + ")" * 300, "not an expression", 200, None),
    ("e.vrai\0", "not an expression", 0, None),
    ("e.montant >", "not an expression", 0, None),
    ("lendemain(e.debut)", "a boolean is expected, this is a date", 0, None),
]


@pytest.mark.parametrize(
    ("text", "message", "column", "hint"), FAULTS, ids=[fault[0][:40] for fault in FAULTS]
)
def test_a_fault_is_told_where_it_is(text: str, message: str, column: int, hint: str | None) -> None:
    with pytest.raises(FormulaError) as found:
        parsed(text, SCOPE, Type.BOOLEAN)
    assert found.value.message.startswith(message)
    assert found.value.column == column
    if hint is not None:
        assert hint in (found.value.hint or "")


_PIECES = [
    "e.texte",
    "'",
    '"',
    "\\",
    "\\ud800",
    "\\u202e",
    "\\N{BELL}",
    " in [",
    "]",
    "#",
    "\n",
    "==",
    "\ud800",
]


@given(
    st.text(st.characters(exclude_categories=()), max_size=60)
    | st.lists(st.sampled_from(_PIECES), max_size=12).map("".join)
)
def test_any_text_is_a_tree_or_a_fault(text: str) -> None:
    with contextlib.suppress(FormulaError):
        parsed(text, SCOPE)


def test_zero_is_an_amount_beside_an_amount() -> None:
    assert parsed("e.montant > 0", SCOPE).type is Type.BOOLEAN


def test_a_choice_of_amounts_is_exact_when_one_is() -> None:
    assert parsed("e.taux * e.montant if e.vrai else e.montant", SCOPE).type is Type.EXACT
