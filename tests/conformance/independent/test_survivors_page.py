"""The page on what the kit sees: each kind of fault that survived dies by the required case it names."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from conformance.playing.outcome import Status
from generator.model.kit import Case
from tests.conformance.independent.playing import played
from tests.conformance.independent.systems import TRIALS
from tests.conformance.independent.trials import cases
from tests.conformance.seeded.editing import edited, seeded
from tests.generator.engine.build import ROOT

TEXT = (ROOT / "docs/ce-que-le-jeu-voit.md").read_text(encoding="utf-8")
KINDS = TEXT.partition("| un cas exigé qui la tue (faute) |\n")[2].partition("\n\n")[0].splitlines()[1:]
NAMED = [
    re.fullmatch(r"`([^`]+)` \(`([a-z]+)/([a-z-]+)`\)", line.split(" | ")[2].rstrip(" |")) for line in KINDS
]
SHOWN = [one.groups() for one in NAMED if one]
WHY = {
    "la règle enfreinte est seulement recommandée": ("La règle enfreinte est seulement",),
    "qui reçoit n’est pas obligé de refuser ce que l’émetteur ne devait pas envoyer": (
        "Aucun texte lu n’oblige qui reçoit",
    ),
    "aucun texte lu ne l’interdit, n’oblige à le faire, ou n’en dit rien": ("Aucun texte lu",),
    "le système ne dit ni ne fait autre chose, dans aucun dossier": ("Dans aucun dossier",),
    "le système ne voit pas ce qui le rendrait fautif": ("L’ANTAI ne voit pas", "Le comptable ne voit pas"),
    "les lectures du droit diffèrent": ("Les lectures du droit diffèrent",),
    "le cas n’est pas atteint, et la campagne reste sans verdict": ("Le cas n’est pas atteint",),
    "faits locaux, hors des messages": ("La convention et l’offre",),
    "autre raison, propre à chacune": ("",),
}
"""How the reasons of each row of the table begin: the first row that fits has the fault."""


def _killed(system: str, fault: str) -> tuple[str, list[str]]:
    """Give the cases by which a fault is told to die, and those that it fails of them."""
    if system == "seeded":
        one = seeded("faults")[fault]
        return one.dies, _fails(one.role, edited(one), cases(*one.dies.split()))
    trial = TRIALS[system]
    told = trial.fates.die[fault]
    return told, list(trial.fails(trial.faults[fault](), cases(*told.split())))


def _fails(role: str, make: Callable[[], Any], tried: Sequence[Case]) -> list[str]:
    found = played(role, make, list(tried))
    return [case.id for case, outcome in found if outcome.status is Status.FAILED]


def test_a_kind_names_a_case_or_says_why_none_shows_it() -> None:
    assert len(SHOWN) > 15
    others = [line for line, one in zip(KINDS, NAMED, strict=True) if one is None]
    assert all(re.match(r"aucun[^|]* : \S", line.split(" | ")[2]) for line in others)


@pytest.mark.parametrize(("case", "system", "fault"), SHOWN)
def test_a_kind_dies_by_the_required_case_that_it_names(case: str, system: str, fault: str) -> None:
    told, failed = _killed(system, fault)
    assert told.split()[-1] == case
    assert failed == [case]
    assert cases(case)[0].is_required


def test_it_counts_the_faults_that_were_put_into_the_references() -> None:
    faults = seeded("faults").values()
    roles = Counter(one.role for one in faults)
    flat = " ".join(TEXT.split())
    living = [one.because for one in faults if one.because]
    assert (
        f"{len(faults)} fautes y sont : {roles['collectivite']} à la collectivité,"
        f" {roles['antai']} à l’ANTAI, {roles['ccsp']} à la juridiction, {roles['dgfip']} à la DGFiP."
        f" {len(faults) - len(living)} meurent"
    ) in flat
    assert f"Les {len(living)} autres ont leur raison" in flat
    counted = Counter(
        next(row for row, begins in WHY.items() if because.startswith(begins)) for because in living
    )
    assert {row: int(re.findall(rf"^\| {row} \| (\d+) \|$", TEXT, re.M)[0]) for row in WHY} == counted
