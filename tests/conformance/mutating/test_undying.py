"""Why no mutant of a rule dies by it, for each pair of a rule and a role, from what came of its mutants."""

from conformance.mutating.fate import Fate, Result, Spared
from conformance.mutating.mutant import Mutant
from conformance.mutating.reasons import Lack, reason
from conformance.mutating.trying import Tried
from conformance.mutating.undying import told, undying


def _result(
    rule: str,
    fate: Fate,
    kind: str = "a-day-off",
    lack: Lack | None = None,
    spared: Spared | None = None,
) -> Result:
    mutant = Mutant("antai", rule, kind, "envoi-apa.envoi", "date-envoi")
    return Result((mutant,), fate, lack=lack, spared=spared)


_RESULTS = (
    _result("mortelle", Fate.KILLED),
    _result("mortelle", Fate.ADVISED),
    _result("conseil", Fate.ADVISED),
    _result("conseil", Fate.ADVISED),
    _result("conseil", Fate.EQUIVALENT, spared=Spared.RESPECTED),
    _result("loin", Fate.NOT_REACHED, "wrong-rounding", lack=Lack.SAME),
    _result("trou", Fate.NOT_REACHED, "a-day-off", lack=Lack.SAME),
    _result("autre", Fate.OTHER_RULE, spared=Spared.NO_CONCERN),
)
_RULES = tuple(sorted({one.mutant.rule for one in _RESULTS}))
_FOUND = [Tried("antai", _RULES, (), len(_RESULTS), _RESULTS)]


def test_a_rule_by_which_a_mutant_dies_is_left_out() -> None:
    assert [one.rule for one in undying(_FOUND)] == ["autre", "conseil", "loin", "trou"]


def test_each_reason_is_told_once_with_the_mutants_of_which_it_is_true() -> None:
    found = {one.rule: one for one in undying(_FOUND)}
    assert [number for _, number in found["conseil"].why] == [2, 1]
    assert "recommandée" in found["conseil"].why[0][0]
    known = reason(Lack.SAME, "wrong-rounding", "")
    assert known is not None
    assert [why for why, _ in found["loin"].why] == [known.rstrip(".\n")]
    assert "trou" in found["trou"].why[0][0]
    assert "d’autres règles" in found["autre"].why[0][0]


def test_a_pair_of_mutants_says_nothing_of_a_rule() -> None:
    together = _result("seule", Fate.KILLED).mutants + _result("seule", Fate.KILLED).mutants
    alone = _result("seule", Fate.ADVISED)
    found = [Tried("antai", ("seule",), (), 2, (alone, Result(together, Fate.KILLED)))]
    assert [(one.rule, one.mutants) for one in undying(found)] == [("seule", 1)]


def test_the_page_counts_the_pairs_and_has_a_row_each() -> None:
    first, *lines = told(_FOUND)
    assert first == "De 4 couples d’une règle et d’un rôle, sur 5, aucun mutant ne meurt par elle.\n"
    assert [line.split(" | ")[:3] for line in lines[2:]] == [
        ["| `autre`", "antai", "1"],
        ["| `conseil`", "antai", "3"],
        ["| `loin`", "antai", "1"],
        ["| `trou`", "antai", "1"],
    ]
    assert len(list(told([Tried("antai", ("mortelle",), (), 1, _RESULTS[:1])]))) == 1
