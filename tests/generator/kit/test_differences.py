"""A change of a rule is a small change of its feature: nobody reviews what did not move."""

import re
from collections import Counter

from generator.engine.roles import roles
from generator.kit.numbering import numbering
from generator.kit.purposes.rules import rule_cases
from generator.kit.suite import Suite
from tests.generator.engine.build import book


def test_one_case_more_adds_the_lines_of_one_table() -> None:
    rule = book().rules["rapo-delai"]
    cases = list(rule_cases(roles(book())["collectivite"], rule))
    registry = book().specification.registry
    (full,) = Suite(book(), tuple(cases), numbering(cases, registry)).features
    for index, case in enumerate(cases):
        if case.why != "le délai finit un 29 février":
            continue
        fewer = (*cases[:index], *cases[index + 1 :])
        (before,) = Suite(book(), fewer, numbering(fewer, registry)).features
        old, new = (Counter(map(_bare, one.text.splitlines())) for one in (before, full))
        assert not old - new
        assert sum((new - old).values()) <= len(("reason", "Exemples:", "head", "row", "blank"))


def _bare(line: str) -> str:
    """Drop what only fills a cell: the table of a row follows its longest words, no other one does."""
    return re.sub(" +", " ", line)
