"""What a lawyer finds in a case: the datum that decides, and a verdict only where every reading gives it."""

from collections import defaultdict

from generator.engine.readings import readings
from generator.engine.scope import CHANNEL
from generator.kit.flips import flipped
from tests.generator.engine.build import book
from tests.generator.kit.kit import Scenario, cases, scenarios

_ANSWERS = frozenset({"accepte", "refuse", "oppose", "execute", "n-execute-pas", "ouvert"})
_SEEN = _ANSWERS | {"emet", "emet-avant", "emet-une-fois", "n-emet-pas", "rien-d-autre", "etat"}
Lines = tuple[tuple[str, str], ...]


def test_the_told_text_determines_the_outcome() -> None:
    """Two cases of a rule that tell the same expect the same; of any two rules, the same answer.

    A case that advises a way asks for that beside what another one of its rule asks for.
    """
    by_rule: dict[tuple[str, str, bool, Lines], dict[Lines, list[str]]] = defaultdict(dict)
    answers: dict[tuple[str, Lines], dict[Lines, list[str]]] = defaultdict(dict)
    for one in scenarios():
        case = cases()[one.id]
        told, seen, answered = _lines(one, _SEEN, out=True), _lines(one, _SEEN), _lines(one, _ANSWERS)
        advised = any(each["field"] == CHANNEL for each in case["steps"][-1].get("where", ()))
        by_rule[case["rule"], case["role"], advised, told].setdefault(seen, []).append(one.id)
        answers[case["role"], told].setdefault(
            tuple((text.removesuffix(" :"), "") for text, _ in answered), []
        ).append(one.id)
    assert [list(found.values()) for found in by_rule.values() if len(found) > 1] == []
    contradictory = [
        [ids for ends, ids in found.items() if ends] for found in answers.values() if len(found) > 1
    ]
    assert [ids for ids in contradictory if len(ids) > 1] == []


def _lines(scenario: Scenario, patterns: frozenset[str], *, out: bool = False) -> Lines:
    """Give the sentences of some patterns with their tables, or those of all others."""
    return tuple(
        (sentence.text, str(sentence.rows))
        for sentence in scenario.sentences
        if (sentence.matches[0][0] in patterns) is not out
    )


def test_no_case_concludes_that_another_reading_of_the_law_turns_over() -> None:
    wrong = [
        (flip.case, doubt, one.reading.id)
        for doubt in readings(book())
        for one in flipped(book(), doubt)
        for flips in one.rules.values()
        for flip in flips
        if not flip.is_written and doubt not in cases()[flip.case]["doubts"]
    ]
    assert wrong == []
