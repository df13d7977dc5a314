"""Nothing is left without a case but for a reason of the closed list."""

import copy
import json

from generator.engine.derived import derived_rules
from generator.engine.roles import roles
from generator.engine.visibility import judged_events
from generator.kit.coverage import REASONS, holes
from tests.generator.engine.build import book
from tests.generator.kit.kit import FEATURES, Json, cases

COVERAGE: Json = json.loads((FEATURES / "coverage.json").read_text())


def test_there_is_no_hole() -> None:
    assert list(holes(COVERAGE)) == []


def test_a_hole_is_seen() -> None:
    broken = copy.deepcopy(COVERAGE)
    broken["rules"][0] |= {"cases": 0, "reason": None}
    assert list(holes(broken)) == [broken["rules"][0]["id"]]


def test_every_reason_is_of_the_closed_list_and_serves() -> None:
    given = {
        row["reason"]
        for part in ("profiles", "options", "rules", "exchanges", "transitions")
        for row in COVERAGE[part]
        if "reason" in row
    }
    assert given <= set(REASONS)
    assert set(REASONS) - given <= {"sans-passe", "etat-invisible", "fait-hors-role", "etape-hors-role"}


def test_the_figures_are_those_of_the_cases() -> None:
    assert COVERAGE["cases"] == len(cases())
    counted = {row["id"]: row["cases"] for row in COVERAGE["rules"]}
    for rule, number in counted.items():
        assert number == sum(case["rule"] == rule for case in cases().values())
    assert set(counted) == {*book().rules, *(rule.id for rule in derived_rules(book()))}


def test_every_role_has_cases_it_must_pass() -> None:
    assert set(COVERAGE["roles"]) == set(roles(book()))
    for role, row in COVERAGE["roles"].items():
        mine = [case for case in cases().values() if case["role"] == role]
        assert row["cases"] == len(mine) > 50
        assert row["required"] == sum(
            case["level"] == "obligatoire" and case["outcome"] == "conclusive" for case in mine
        )


def test_the_kit_has_the_size_that_people_can_live_with() -> None:
    assert 800 <= len(cases()) <= 2500


def test_a_rule_with_cases_on_one_side_says_what_stands_for_the_other() -> None:
    for row in COVERAGE["rules"]:
        if row["id"] in book().rules and row["cases"] and not (row["for"] and row["against"]):
            assert row["other-side"] in COVERAGE["other-sides"] or not (row["for"] or row["against"]), row


def test_what_stands_for_the_allowed_side_is_there() -> None:
    """A rule that only forbids: the act itself is tried, allowed, by the cases of content."""
    tried = {case["rule"] for case in cases().values() if case["kind"] == "content"}
    for row in COVERAGE["rules"]:
        if row.get("other-side") == "contenu":
            names = {name for name in judged_events(book().rules[row["id"]]) if name in book().steps}
            assert all(f"content:{name}" in tried for name in names), row["id"]
