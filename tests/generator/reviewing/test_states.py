from pathlib import Path

import pytest

from generator.model.kit import ReviewState
from generator.reviewing.packs import MOST_SECONDS, chosen, packs, seconds
from generator.reviewing.states import figures, pending_verifications, standings
from generator.reviewing.units import units
from tests.generator import pairs
from tests.generator.reviewing.reviewers import RULE, answers, keep, minimal, pack, specification, written


def test_nothing_is_approved_at_first() -> None:
    found = standings(specification(pairs.MINIMAL))
    assert figures(found.values())[ReviewState.TO_REVIEW] == len(found)
    assert pending_verifications(found) == 1
    assert found[RULE].words == "À relire"


@pytest.mark.parametrize(
    ("decision", "comment", "state"),
    [
        ("validé", None, ReviewState.APPROVED),
        ("réserve", "Sauf un jour.", ReviewState.RESERVED),
        ("refusé", "Non.", ReviewState.REFUSED),
    ],
)
def test_a_decision_makes_the_state(
    tmp_path: Path, decision: str, comment: str | None, state: ReviewState
) -> None:
    root = minimal(tmp_path)
    found = specification(root)
    keep(root, written(found, answers(pack(found), decision, comment)))
    standing = standings(specification(root))[RULE]
    assert standing.state is state
    assert "Camille Fictive" in standing.words


def test_the_gravest_of_two_decisions_makes_the_state(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    found = specification(root)
    keep(root, written(found, answers(pack(found))))
    keep(root, written(found, {**answers(pack(found), "refusé", "Non."), "reviewer": "Dominique Inventé"}))
    assert standings(specification(root))[RULE].state is ReviewState.REFUSED


def test_what_is_approved_is_not_given_to_read_again(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    found = specification(root)
    keep(root, written(found, answers(pack(found))))
    known = standings(specification(root))
    assert chosen(known) == ()
    assert [one.unit.id for one in chosen(known, everything=True)] == [RULE]


def test_a_pack_lasts_an_hour_at_most_and_parts_lose_nothing() -> None:
    found = specification(pairs.MINIMAL)
    one = standings(found)[RULE]
    many = [one] * 150
    made = packs(found, many, "x", "y")
    assert sum(len(part.standings) for part in made) == len(many)
    assert all(part.seconds <= MOST_SECONDS for part in made)
    assert len(made) == -(-150 * seconds(one, 180) // MOST_SECONDS)


def test_the_digest_is_that_of_what_is_shown() -> None:
    first, second = (units(specification(pairs.MINIMAL)) for _ in range(2))
    assert {id_: unit.digest for id_, unit in first.items()} == {
        id_: unit.digest for id_, unit in second.items()
    }
