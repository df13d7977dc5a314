"""A life in which no two sums are alike: who takes one for another breaks the rule of that very sum."""

from typing import Any

import pytest

from conformance.judging import Judge
from conformance.playing.outcome import Status
from conformance.reference import antai_recouvrement
from conformance.reference.antai import Antai
from conformance.reference.antai_titres import Titre, a_fifth
from conformance.reference.system import Dossier
from tests.conformance.playing.test_waiting import judge, play

__all__ = ["judge"]
LIFE, REDUCED = "parcours-vehicule-lourd.01", "parcours-vehicule-lourd-reduit.01"


class OnTheInitialAmount(Antai):
    """Computes the surcharge on what was due first."""

    class Paper(Titre):
        @property
        def surcharge(self) -> int:
            return max(a_fifth(self.forfait.message["montant-du"]), 5000)

    def _issue(self) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(antai_recouvrement, "Titre", self.Paper)
            super()._issue()


class LastPaymentAlone(Antai):
    """Forgets each payment at the next one."""

    def _pay(self, data: dict[str, Any]) -> None:
        self._debt.paid = 0
        super()._pay(data)


class LessWhatWasPaid(Antai):
    """Takes what was paid off the corrected notice."""

    def _send_corrected(self, request: dict[str, Any]) -> None:
        debt = self._debt
        due, debt.due = debt.due, debt.due - debt.paid
        super()._send_corrected(request)
        debt.due = due


@pytest.mark.parametrize(
    ("life", "kind", "rule"),
    [
        (LIFE, OnTheInitialAmount, "te-majoration"),
        (LIFE, LastPaymentAlone, "te-reste-du"),
        (REDUCED, LessWhatWasPaid, "rapo-rectificatif-montant"),
    ],
)
def test_a_sum_taken_for_another_is_told_by_its_own_rule(
    life: str, kind: type[Dossier], rule: str, judge: Judge
) -> None:
    found = play(life, kind, judge)
    assert found.status is Status.FAILED
    assert rule in {one.rule for one in found.breaches}


@pytest.mark.parametrize("life", [LIFE, REDUCED])
def test_the_reference_lives_it_whole(life: str, judge: Judge) -> None:
    assert play(life, Antai, judge).status is Status.PASSED
