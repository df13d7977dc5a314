"""Who does not know says so, and leaves the unit to others; anybody may propose other words, or a case."""

import math
from pathlib import Path

import pytest

from generator.model.kit import ReviewState
from generator.reviewing.answers import RefusedError
from generator.reviewing.importing import imported
from generator.reviewing.packs import seconds, words
from generator.reviewing.page import page
from generator.reviewing.states import standings
from generator.reviewing.tables import csv_text, rows
from tests.generator import pairs
from tests.generator.reviewing.reviewers import (
    NOBODY,
    RULE,
    answers,
    keep,
    minimal,
    pack,
    specification,
    written,
)


def test_not_knowing_is_an_answer_that_approves_nothing(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    keep(root, written(specification(root), answers(pack(specification(root)), "ne sait pas")))
    assert pairs.findings(root) == ()
    found = standings(specification(root))[RULE]
    assert found.state is ReviewState.TO_REVIEW
    assert [one.decision for one in found.opinions] == ["ne sait pas"]


def test_another_wording_and_a_missing_case_are_kept(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    given = answers(pack(specification(root)))
    given["units"][0] |= {"wording": "Le redevable dispose d’un mois.", "missing": "Un 29 février."}
    made = written(specification(root), given)
    (entry,) = made.entries.values()
    assert 'wording: "Le redevable dispose d’un mois."' in entry
    assert 'missing: "Un 29 février."' in entry
    keep(root, made)
    assert pairs.findings(root) == ()


@pytest.mark.parametrize("key", ["comment", "wording", "missing"])
def test_what_is_written_without_a_decision_is_refused(key: str, tmp_path: Path) -> None:
    found = specification(minimal(tmp_path))
    given = answers(pack(found))
    given["units"][0] |= {"decision": None, key: "Des mots."}
    with pytest.raises(RefusedError, match=f"has a {key} and no decision"):
        written(found, given)


def test_a_table_takes_them_too(tmp_path: Path) -> None:
    found = specification(minimal(tmp_path))
    filled: list[tuple[str, ...]] = []
    for row in rows(pack(found)):
        match row:
            case ("relecteur" | "fonction" as head, _):
                filled.append((head, "Camille Fictive"))
            case ("date", _):
                filled.append(("date", "2025-03-14"))
            case (unit, *rest) if unit == RULE:
                filled.append((unit, *rest[:2], "Je ne sais pas", "", "", "Un 29 février."))
            case _:
                filled.append(row)
    (entry,) = imported(found, "reponses.csv", csv_text(filled).encode(), NOBODY).entries.values()
    assert "decision: ne sait pas" in entry
    assert 'missing: "Un 29 février."' in entry


def test_a_unit_lasts_as_long_as_its_words_at_the_pace_of_the_profile(tmp_path: Path) -> None:
    found = specification(minimal(tmp_path))
    (one,) = pack(found).standings
    assert words({"a": "Un mois, soit l’échéance.", "b": ["1°", None, 3], "table": "déjà dit"}) == 5
    assert found.profile.words_per_minute == 180
    assert seconds(one, 180) == math.ceil(60 * (70 + 1.1 * words(one.unit.content)) / 180)
    assert seconds(one, 90) in (2 * seconds(one, 180), 2 * seconds(one, 180) - 1)


def test_a_page_says_a_case_once(tmp_path: Path) -> None:
    found = specification(minimal(tmp_path))
    made = pack(found)
    shown = page(found, made, 0)
    for case in made.standings[0].unit.cases:
        number = case.rpartition(".")[2]
        assert shown.count(f'<th scope="row">{number}</th>') + shown.count(f"{case} (") <= 1
    assert "Je ne sais pas" in shown
