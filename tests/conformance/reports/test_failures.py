"""What the page tells of a rule that was broken in passing: once, by its own words and law."""

from conformance.playing.outcome import CAUSES, IN_PASSING
from conformance.reports.failures import Failures
from conformance.reports.labels import Labels
from conformance.reports.scenarios import Scenarios
from tests.conformance.reports.runs import every_status

ONCE = "once:rapo.accuse-reception"


def test_a_rule_that_no_case_is_about_has_its_own_words_and_the_law_of_its_message() -> None:
    told = every_status()
    passed = [one for one in told.kit.cases if one.rule == "rapo-delai"][:2]
    breach = {
        "rule": ONCE,
        "expected": "une fois",
        "observed": "2 fois",
        "events": ["rapo.accuse-reception 1"],
    }
    results = {
        **told.results,
        "cases": [
            {"id": one.id, "rule": one.rule, "level": one.level, "required": True, "status": "failed",
             "cause": IN_PASSING, "text": CAUSES[IN_PASSING], "detail": ONCE, "breaches": [breach]}
            for one in passed
        ],
    }  # fmt: skip
    scenarios = Scenarios(told.kit)
    (rule,) = Failures(told.kit, scenarios, Labels(told.kit, scenarios)).rules(results, told.transcript)
    assert (rule.id, rule.count, len(rule.failures)) == (ONCE, 2, 1)
    assert rule.title == "Rien deux fois sans cause nouvelle — Accusé de réception"
    assert rule.statement.endswith("sans cause nouvelle.")
    assert any("R2333-120-13" in text for text in rule.law)
    (failure,) = rule.failures
    assert failure.anchor == f"{passed[0].id}-{ONCE}"
    assert (failure.expected, failure.obtained) == ("une fois", "2 fois")
    assert "Accusé de réception" in failure.detail
    assert {one.state for one in failure.sentences} == {"lived"}
