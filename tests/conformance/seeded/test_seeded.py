"""Each fault put by hand into a reference dies by a named case or has its reason; each lawful way lives."""

import importlib
import os
from collections.abc import Callable
from typing import Any

import pytest

from conformance.kit import bundled_kit
from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.playing import played
from tests.conformance.seeded.editing import PACKAGE, Edit, EditError, Seeded, edited, seeded
from tests.turning import share

ONE_IN = 1 if "PARCMETRE_EVERY_CASE" in os.environ else 67
"""Cases of a lawful way that `make test` plays; `make test-bending` plays them all."""
HOLE = "Trou connu"
"""How the reason of a fault begins that breaks a rule, and that no case reaches yet."""
_HOLES = 0
"""How many there are: one fewer each time that a situation or a rule mends one."""
FAULTS, WAYS = seeded("faults"), seeded("ways")
DYING = sorted(name for name, one in FAULTS.items() if one.dies)
_TRIED, _WAYS = (DYING, sorted(WAYS)) if ONE_IN == 1 else (share(DYING, 8), share(sorted(WAYS), 2))
"""`make test` tries one fault in eight, and one way in two, in turn; `make test-bending` tries all."""


def _cases(role: str, *ids: str) -> list[Case]:
    mine = {one.id: one for one in bundled_kit().cases if one.role == role}
    return [mine[one] for one in ids or mine]


def _fails(role: str, make: Callable[[], Any], cases: list[Case]) -> list[str]:
    return [case.id for case, outcome in played(role, make, cases) if outcome.status is Status.FAILED]


def _sound(role: str) -> Callable[[], Any]:
    make: Callable[[], Any] = importlib.import_module(f"{PACKAGE}.{role}").make
    return make


def test_the_fate_of_every_fault_is_told() -> None:
    assert not [name for name, one in FAULTS.items() if bool(one.dies) == bool(one.because)]
    assert {one.role for one in FAULTS.values()} == {one.role for one in bundled_kit().cases}


@pytest.mark.parametrize("kind", ["faults", "ways"])
def test_every_edit_still_applies(kind: str) -> None:
    """What no case fails is played by no other test: its words went stale, and nobody was told."""
    for one in seeded(kind).values():
        edited(one)


def test_holes_are_few_and_none_is_hidden() -> None:
    holes = [name for name, one in FAULTS.items() if one.because.startswith(HOLE)]
    assert len(holes) <= _HOLES
    assert len(DYING) > 5 * len(holes)


@pytest.mark.parametrize("name", _TRIED)
def test_a_fault_dies_by_its_case_and_the_reference_passes_it(name: str) -> None:
    one = FAULTS[name]
    cases = _cases(one.role, *one.dies.split())
    assert not _fails(one.role, _sound(one.role), cases)
    assert _fails(one.role, edited(one), cases) == [cases[-1].id]


def test_what_only_a_weak_inference_forbids_condemns_nobody() -> None:
    """It called a whole city non-conforming, on a page of questions and answers."""
    one = FAULTS["city-refunds-the-agent-of-the-debtor"]
    assert not _fails(one.role, edited(one), _cases(one.role, "document-comptable-montant.12"))


@pytest.mark.parametrize("name", _WAYS)
def test_a_lawful_way_passes(name: str) -> None:
    one = WAYS[name]
    assert not _fails(one.role, edited(one), _cases(one.role)[sum(map(ord, name)) % ONE_IN :: ONE_IN])


def test_what_is_edited_leaves_the_references_as_they_were() -> None:
    """Another test patches them by their names: the package and the interpreter must tell the same module."""
    sound = importlib.import_module(f"{PACKAGE}.ccsp")
    one = next(one for one in FAULTS.values() if one.role == "ccsp")
    assert edited(one) is not sound.make
    assert importlib.import_module(f"{PACKAGE}.ccsp") is sound
    assert importlib.import_module(PACKAGE).ccsp is sound


def test_words_that_do_not_stand_once_are_told() -> None:
    nowhere = Seeded("dgfip", "rien", (Edit("dgfip", "nowhere to be found", ""),))
    with pytest.raises(EditError, match=r"does not stand once in dgfip\.py"):
        edited(nowhere)
