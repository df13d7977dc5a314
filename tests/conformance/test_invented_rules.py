"""Rules that nobody has written, of each kind × consequence × trigger: their cases behave.

Systems derived from the engine play them: ideal ones, that no case may fail, and ones that break this rule
alone. A sample here; `make test-properties` tries every combination.
"""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from conformance.judging import Judge
from conformance.kit import Kit
from conformance.playing.outcome import Status
from conformance.protocol.results import Results
from generator.artefacts.openrpc import openrpc
from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.kit.machine import kit_case
from generator.kit.purposes.rules import rule_cases
from generator.model.kit import Case
from generator.model.rule import RULE_KINDS
from tests.conformance.agreeing import Continuation, Player
from tests.conformance.ideal import Derived
from tests.generator.kit.inventing import CITY, Invented, combinations, invented, specification

STEP = 1 if os.environ.get("PARCMETRE_PROPERTY_SHARES") else 31
"""One combination in so many is tried."""
SYSTEMS = [(is_eager, breaks) for is_eager in (True, False) for breaks in (None, "essai")]
CASES = 4
"""How many cases of each rule are played."""


def tried() -> list[Invented]:
    return list(combinations())[::STEP]


@cache
def results() -> Results:
    """Give what the city's own document of the protocol asks of answers."""
    (document,) = openrpc(specification())
    return Results(Kit(Path(), {str(document.path): document.text}))


def cases(book: Rulebook) -> tuple[Case, ...]:
    derived = rule_cases(roles(book)[CITY], book.rules["essai"])
    return tuple(kit_case(f"essai.{number:02}", one, {}) for number, one in enumerate(derived, 1))


def played(one: Invented) -> Iterator[tuple[str | None, Continuation]]:
    """Play the first cases of a rule against each derived system; tells which rule the system breaks."""
    book = invented(one)
    found = cases(book)[:CASES]
    for is_eager, breaks in SYSTEMS if found else ():
        system = Derived(book, CITY, is_eager=is_eager, breaks=breaks)
        player = Player(CITY, Judge(book), found, system, results())
        for case in found:
            yield breaks, player.as_it_is(case)


def is_forbidden(one: Invented) -> bool:
    """Tell whether a rule forbids something that the city may do or take, whatever people decide.

    An obligation is no reason to refuse what a person decides, or records.
    """
    if one.kind not in ("absence", "not-succession") or one.consequence == "decision":
        return False
    return one.consequence != "obligation" or one.event in ("dialogue.reaction", "dialogue.rappel")


@pytest.mark.parametrize("one", tried(), ids=lambda one: one.name)
def test_cases_of_any_rule_pass_the_ideal_system_and_agree_with_the_engine(one: Invented) -> None:
    for breaks, found in played(one):
        told = (breaks, found.case.id, found.outcome.cause, sorted(found.condemned))
        assert found.disagreement is None, told
        if breaks is None:
            assert not found.condemned, told
            assert found.outcome.status is not Status.FAILED, told


@pytest.mark.parametrize(
    "one", list(filter(is_forbidden, combinations()))[:: 1 if STEP == 1 else 5], ids=lambda one: one.name
)
def test_a_system_that_breaks_just_a_rule_that_forbids_fails_a_case_of_it(one: Invented) -> None:
    caught = {
        found.case.id
        for breaks, found in played(one)
        if breaks is not None and "essai" in {breach.rule for breach in found.outcome.breaches}
    }
    assert caught


def test_every_kind_and_consequence_is_tried_on_what_each_trigger_sends() -> None:
    found = list(combinations())
    assert len({one.name for one in found}) == len(found) > 200
    assert {one.consequence for one in found} == {"rejet", "decision", "interdiction", "obligation"}
    assert len({one.kind for one in found}) == len(RULE_KINDS)
    assert len({one.event for one in found}) == 7
