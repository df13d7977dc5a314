import json

import pytest

from generator.problems import Location, Problem, did_you_mean, in_order
from generator.reporting import FORMATS
from generator.reporting.for_people import WIDTH, paragraph

PROBLEM = Problem(
    Location("spec/a,b:c.yaml", 3, 7, 2, "  key: no way"), "ambiguous-scalar", "50 % « no »\nend", "quote it"
)


def test_a_person_sees_the_line_and_a_caret_under_the_mistake() -> None:
    assert paragraph(PROBLEM) == (
        "spec/a,b:c.yaml:3:7: ambiguous-scalar\n"
        "    key: no way\n"
        "        ^^ 50 % « no »\nend\n"
        "    hint: quote it"
    )


@pytest.mark.parametrize("column", [1, 40, 150, 390])
def test_a_long_line_is_cut_around_the_caret(column: int) -> None:
    line = "x" * 400
    shown = paragraph(Problem(Location("f", 1, column, 5, line), "tag", "m")).splitlines()
    assert len(shown[1].strip()) <= WIDTH
    assert shown[2].index("^") < 4 + WIDTH


def test_github_commands_escape_what_would_end_them() -> None:
    properties = "file=spec/a%2Cb%3Ac.yaml,line=3,col=7,title=ambiguous-scalar"
    assert FORMATS["github"]([PROBLEM]) == f"::error {properties}::50 %25 « no »%0Aend%0Ahint: quote it\n"


def test_json_counts_by_severity() -> None:
    warning = Problem(Location("f"), "long-file", "long", severity="warning")
    content = json.loads(FORMATS["json"]([PROBLEM, warning]))
    assert (content["errors"], content["warnings"], len(content["findings"])) == (1, 1, 2)
    assert content["findings"][0]["column"] == 7


def test_sarif_points_to_rules_and_regions() -> None:
    run = json.loads(FORMATS["sarif"]([PROBLEM]))["runs"][0]
    result = run["results"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "ambiguous-scalar"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 7, 9)


@pytest.mark.parametrize("format_", sorted(FORMATS))
def test_no_finding_is_a_valid_report(format_: str) -> None:
    text = FORMATS[format_]([])
    assert text == "" if format_ in {"text", "github"} else json.loads(text)


def test_a_code_outside_the_table_is_refused() -> None:
    with pytest.raises(KeyError):
        Problem(Location("f"), "made-up", "m")


def test_findings_come_in_reading_order_once() -> None:
    later = Problem(Location("b"), "tag", "m")
    first = Problem(Location("a", 2), "tag", "m")
    assert in_order([later, first, later]) == (first, later)


def test_the_nearest_name_is_proposed_only_when_near() -> None:
    assert did_you_mean("collectivte", ["collectivite", "antai"]) == "did you mean `collectivite`?"
    assert did_you_mean("zzz", ["collectivite", "antai"]) is None
