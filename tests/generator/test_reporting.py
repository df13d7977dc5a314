import json

import pytest

from generator.problems import Location, Problem, did_you_mean, in_order
from generator.reporting import FORMATS, written
from generator.reporting.bounds import MOST, MOST_ALIKE
from generator.reporting.for_people import WIDTH, paragraph
from generator.source import Span, located
from generator.source.positions import EXCERPT_WIDTH

PROBLEM = Problem(
    Location("spec/a,b:c.yaml", 3, 7, 2, "  key: no way"), "ambiguous-scalar", "50 % « no »\nend", "quote it"
)


def test_a_person_sees_the_line_and_a_caret_under_the_mistake() -> None:
    assert paragraph(PROBLEM) == (
        "spec/a,b:c.yaml:3:7: ambiguous-scalar\n"
        "    key: no way\n"
        "        ^^ 50 % « no »‹U+000A›end\n"
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
    assert written([PROBLEM], "github") == f"::error {properties}::50 %25 « no »%0Aend%0Ahint: quote it\n"


def test_json_counts_by_severity() -> None:
    warning = Problem(Location("f"), "long-file", "long", severity="warning")
    content = json.loads(written([PROBLEM, warning], "json"))
    assert (content["errors"], content["warnings"], len(content["findings"])) == (1, 1, 2)
    assert content["findings"][0]["column"] == 7


def test_sarif_points_to_rules_and_regions() -> None:
    run = json.loads(written([PROBLEM], "sarif"))["runs"][0]
    result = run["results"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "ambiguous-scalar"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 7, 9)


@pytest.mark.parametrize("format_", sorted(FORMATS))
def test_no_finding_is_a_valid_report(format_: str) -> None:
    text = written([], format_)
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


def _many(number: int) -> list[Problem]:
    return [Problem(Location("spec/a.yaml", line), "unknown-key", "m") for line in range(1, number + 1)]


@pytest.mark.parametrize("format_", ["text", "github"])
def test_a_person_is_shown_the_first_of_each_sort_and_the_count_of_the_others(format_: str) -> None:
    problems = [*_many(60_000), Problem(Location("spec/b.yaml"), "tag", "other")]
    text = written(problems, format_)
    assert len(text) < 10_000
    assert "59980 more `unknown-key` in spec/a.yaml" in text
    assert "spec/b.yaml" in text
    whole = written(problems, format_, everything=True)
    assert whole.count("unknown-key") == 60_000
    assert "more" not in whole


def test_many_sorts_are_bounded_too() -> None:
    problems = [Problem(Location(f"spec/{number}.yaml"), "tag", "m") for number in range(5_000)]
    text = written(problems, "text")
    assert len(text.splitlines()) < 2 * MOST + MOST_ALIKE + 3
    assert "more elsewhere" in text


@pytest.mark.parametrize("format_", ["json", "sarif"])
def test_a_program_is_given_every_finding(format_: str) -> None:
    assert written(_many(1_000), format_).count('"unknown-key"') >= 1_000


def test_a_message_cannot_forge_a_finding_nor_reach_the_terminal() -> None:
    where = Location("spec/a.yaml", 1, 1, 1, "a\x1b[2Jb\u202ec")
    text = paragraph(Problem(where, "tag", "x\nspec/z.yaml:1:1: tag\x1b[31m", "\x9b2J"))
    assert [line for line in text.splitlines() if not line.startswith("    ")] == ["spec/a.yaml:1:1: tag"]
    assert text.isprintable() or all(line.isprintable() for line in text.splitlines())


def test_an_excerpt_of_a_long_line_is_cut_around_the_column() -> None:
    line = "x" * 500_000 + "MISTAKE" + "y" * 500_000
    where = located("f.yaml", [line], Span(1, 500_001, 7))
    assert len(where.excerpt or "") <= EXCERPT_WIDTH
    shown = paragraph(Problem(where, "tag", "m")).splitlines()
    start = shown[2].index("^")
    assert shown[1][start : start + 7] == "MISTAKE"
