"""Whatever the words, the official parser reads back the features that were meant, and nothing else."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from gherkin.parser import Parser
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.kit.case import Case
from generator.kit.telling.feature_layout import Feature, Rule, laid_out
from generator.kit.telling.feature_text import text
from generator.kit.telling.gherkin import Phrased, brief, columns_of
from generator.kit.telling.lines import Line, Slot
from generator.languages import language

HOSTILE = (
    "|",
    "\\",
    "\\|",
    "\\n",
    "\n",
    "\r",
    "\x0b",
    "\x85",
    "\u2028",
    "\u2029",
    "\x1c",
    "#",
    "# language: en",
    "@tag",
    '"""',
    "```",
    "<cas>",
    "<situation>",
    "<",
    ">",
    "\nScénario: un autre\n  Alors tout va bien",
    "\n  Règle: une autre",
    "\nExemples:\n|cas|\n|x|",
    "Scénario:",
    "Fonctionnalité:",
    "Contexte: ",
    "Règle:",
    "Exemples:",
    "Scenario:",
    "Et que ",
    "Alors ",
    "* ",
    "",
    " ",
    "  ",
    "\u00a0",
    "\u202f",
    "l’avis",
    "é",
)
TEXTS = st.lists(
    st.sampled_from(HOSTILE) | st.text(st.characters(codec="utf-8"), max_size=6), max_size=5
).map("".join)
SLOTS = st.builds(Slot, st.sampled_from(["montant", "cas", "a|b", "<x>", "é\n"]) | TEXTS, TEXTS)
LINES = st.builds(
    Line,
    st.sampled_from(["given", "when", "then"]),
    st.sampled_from(["ouvre", "passe", "arrive", "emet", "accepte", "rien-d-autre"]),
    st.lists(TEXTS | SLOTS, min_size=1, max_size=3).map(tuple),
    st.lists(st.tuples(TEXTS | SLOTS, TEXTS | SLOTS), max_size=2).map(tuple),
)


def _case(title: str, why: str) -> Case:
    return Case(
        rule="regle",
        family="famille",
        key="k",
        kind="deadline",
        role="antai",
        phase="amiable",
        level="obligatoire",
        title=title,
        why=why,
        settings={},
        number="1",
        beats=(),
        legal_date=date(2025, 1, 1),
        sources=("code-1",),
        certainty="law",
    )


@st.composite
def features(draw: st.DrawFn) -> Feature:
    """Make a feature whose every word is hostile."""
    # A case always ends by what must be seen.
    shape = [*draw(st.lists(LINES, max_size=3)), replace(draw(LINES), role="then")]
    rules, number = [], 0
    for _ in range(draw(st.integers(1, 2))):
        cases = []
        for _ in range(draw(st.integers(1, 3))):
            number += 1
            lines = tuple(_varied(draw, line) for line in shape)
            case = _case(draw(TEXTS), draw(st.sampled_from(["parce que", "autrement"]) | TEXTS))
            cases.append(Phrased(f"famille.{number:02}{draw(TEXTS)}", case, lines, (), language("fr")))
        rules.append(Rule(draw(TEXTS), tuple(cases)))
    about = tuple(draw(st.lists(TEXTS.filter(_flat), max_size=2)))
    return Feature(draw(TEXTS), ("regle:regle", "source:code-1"), about, tuple(rules))


def _varied(draw: st.DrawFn, line: Line) -> Line:
    """Give a line of the same shape with other values."""

    def other(part: str | Slot) -> str | Slot:
        return Slot(part.head, draw(TEXTS)) if isinstance(part, Slot) else part

    return Line(
        line.role,
        line.pattern,
        tuple(other(part) for part in line.parts),
        tuple((other(a), other(b)) for a, b in line.table),
    )


def _flat(words: str) -> str:
    """Give words as one line of a feature can say them: an oracle of its own."""
    seen = "".join(
        " "
        if unicodedata.category(one) in ("Cc", "Cf", "Co", "Cn", "Zl", "Zp")
        or (unicodedata.category(one) == "Zs" and one not in " \u00a0\u202f\u2009")
        else one
        for one in words
    )
    return re.sub(" {2,}", " ", _without_selectors(seen)).strip().replace("<", "‹").replace(">", "›")


def _without_selectors(words: str) -> str:
    return re.sub(
        "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc\ufffd"
        "\U00016fe4\U000e0100-\U000e01ef]",
        " ",
        words,
    )


def _parsed(feature: Feature) -> Any:  # noqa: ANN401 what the parser gives
    written = text(laid_out(feature))
    assert not re.search("[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", written)
    return Parser().parse(written)


def _part(part: str | Slot) -> str:
    return part if isinstance(part, str) else part.text


def _filled(template: str, row: dict[str, str]) -> str:
    """Fill an outline as every runner does."""
    for head, value in row.items():
        template = template.replace(f"<{head}>", value)
    return template


def _read(scenario: Any) -> Sequence[tuple[dict[str, str], list[tuple[str, list[list[str]]]]]]:  # noqa: ANN401
    """Give each row of an outline, with its steps once filled."""
    found = []
    for examples in scenario["examples"]:
        heads = [cell["value"] for cell in examples["tableHeader"]["cells"]]
        for line in examples["tableBody"]:
            row = dict(zip(heads, (cell["value"] for cell in line["cells"]), strict=True))
            steps = []
            for step in scenario["steps"]:
                assert "docString" not in step
                rows = step.get("dataTable", {}).get("rows", [])
                table = [[_filled(cell["value"], row) for cell in one["cells"]] for one in rows]
                steps.append((_filled(f"{step['keyword']}{step['text']}", row), table))
            found.append((row, steps))
    return found


def test_a_title_that_several_cases_share_is_on_one_line() -> None:
    said = Line("then", "ouvre", ("x",), ())
    cases = [
        Phrased(f"famille.{n:02}", _case("un\rdeux", "parce que"), (said,), (), language("fr"))
        for n in (1, 2)
    ]
    feature = Feature("titre", ("regle:regle",), (), (Rule("règle", tuple(cases)),))
    assert "un deux\n" in text(laid_out(feature))


def test_a_space_that_does_not_break_ends_no_head() -> None:
    """Who reads a table trims it: what stands for the column in the sentence would then not be found."""
    cases = [
        Phrased(f"famille.{n:02}", _case("titre", "parce que"), (_varying(n),), (), language("fr"))
        for n in (1, 2)
    ]
    assert set(brief(columns_of(cases, 0), cases, 0).values()) == {"montant"}


def _varying(n: int) -> Line:
    return Line("then", "ouvre", (Slot("montant\xa0 dit", f"{n}", None, ""),), ())


@settings(max_examples=80, deadline=None)
@given(features())
def test_any_words_give_the_features_that_were_meant(feature: Feature) -> None:
    written = text(laid_out(feature))
    read = _parsed(feature)["feature"]
    assert read["language"] == "fr"
    assert read["name"] == (_flat(feature.title) or "…")
    assert [tag["name"] for tag in read["tags"]] == ["@regle:regle", "@source:code-1"]
    described = [line.strip().removeprefix("— ") for line in read["description"].split("\n")]
    assert described == ([_said(line) for line in feature.description] or [""])
    background = [child["background"] for child in read["children"] if "background" in child]
    common = [
        (f"{step['keyword']}{step['text']}", _cells(step)) for one in background for step in one["steps"]
    ]
    rules = [child["rule"] for child in read["children"] if "rule" in child]
    assert len(rules) + len(background) == len(read["children"])
    assert [rule["name"] for rule in rules] == [_flat(rule.statement) or "…" for rule in feature.rules]
    for rule, meant in zip(rules, feature.rules, strict=True):
        scenarios = [child["scenario"] for child in rule["children"]]
        # Where a table is too wide, a case is called by its number alone.
        found = {
            f"famille{row['cas']}" if row["cas"].startswith(".") else row["cas"]: (row, steps)
            for one in scenarios
            for row, steps in _read(one)
        }
        assert set(found) == {_flat(one.id) for one in meant.cases}
        assert sum(len(_read(one)) for one in scenarios) == len(meant.cases)
        for one in meant.cases:
            row, steps = found[_flat(one.id)]
            # A row alone has its situation in the title; one that would be too wide, above its table.
            assert row.get("situation") == _flat(one.case.title) or _flat(one.case.title) in written
            whole = [*common, *steps]
            assert len(whole) == len(one.lines)
            for (said, table), line in zip(whole, one.lines, strict=True):
                assert table == [[_flat(_part(a)), _flat(_part(b))] for a, b in line.table]
                bare = _squeezed("".join(map(_part, line.parts)))
                assert bare in _squeezed(said)


def _cells(step: Any) -> list[list[str]]:  # noqa: ANN401 idem
    return [[cell["value"] for cell in row["cells"]] for row in step.get("dataTable", {}).get("rows", [])]


def _said(line: str) -> str:
    return re.sub(r"^— ", "", _flat(line).replace("‹", "<").replace("›", ">"))


def _squeezed(words: str) -> str:
    """Drop the spaces: a value that is joined to words loses those at its ends."""
    return re.sub(r"\s", "", _flat(words))


@pytest.mark.parametrize("tag", ["a b", "a@b", "a\nScénario: x", "", "a\u00a0b", "a\u2028b"])
def test_what_is_not_one_word_is_no_tag(tag: str) -> None:
    case = Phrased("f.01", _case("t", "w"), (Line("then", "accepte", ("c’est bon",)),), (), language("fr"))
    with pytest.raises(ValueError, match="is not a tag"):
        text(laid_out(Feature("t", (tag,), (), (Rule("r", (case,)),))))
