"""What comes after its last day is late, whichever kind of rule sets that day: it counts in the charts."""

from collections.abc import Iterator
from datetime import date

import pytest

from conformance.audit.judging import findings
from conformance.audit.violations import VIOLATED, Violation, violation
from generator.engine.examples import shown
from generator.formula.french import french_date
from generator.model.rule import Deadline
from tests.generator.engine.build import book

LATEST = [
    rule.id
    for rule in book().rules.values()
    if isinstance(rule.datum, Deadline) and rule.datum.bound == "latest"
]


def rows(rule: str) -> Iterator[Violation]:
    """Give the rows of what the examples of a rule violate of it."""
    for example in book().rules[rule].datum.examples:
        one = shown(book(), example)
        for found in findings(book(), one.history, one.day, {rule}):
            yield violation(book(), found, one.history, "", one.day)


@pytest.mark.parametrize("rule", LATEST)
def test_what_a_deadline_rule_finds_late_has_its_last_day_and_its_days(rule: str) -> None:
    late = [one for one in rows(rule) if one.verdict == VIOLATED]
    assert late
    for one in late:
        assert one.due is not None
        assert one.late > 0
        assert french_date(one.due) in one.expected


def test_a_reply_to_a_prior_appeal_counted_by_hand() -> None:
    """An appeal of 12 February is answered by 12 March at the latest; it was on the 13th."""
    certain = [one for one in rows("rapo-reponse-delai") if one.verdict == VIOLATED]
    assert [(one.due, one.late) for one in certain] == [(date(2025, 3, 12), 1)]


def test_what_is_too_early_is_not_late() -> None:
    earliest = [
        rule.id
        for rule in book().rules.values()
        if isinstance(rule.datum, Deadline) and rule.datum.bound == "earliest"
    ]
    found = [one for rule in earliest for one in rows(rule)]
    assert found
    assert {(one.due, one.late) for one in found} == {(None, 0)}
