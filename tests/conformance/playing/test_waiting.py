"""The bench waits for whoever gathers what leaves, and plans a case again for what never comes."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from conformance.judging import Judge, judge_of
from conformance.playing.outcome import NOT_REACHED, Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.reference.antai import Antai
from conformance.reference.collectivite import Collectivite
from conformance.reference.system import Dossier, System
from conformance.transports.in_process import InProcess
from generator.engine.tracking import machine_of
from tests.conformance.making import KIT, RESULTS, setting

ROOT = Path(__file__).parents[3]
PARIS = ZoneInfo("Europe/Paris")
TUESDAY = 1
JUDGED_OF_A_TITLE = (
    "routage-annulation-te.01",
    "titre-annulation-concordant.02",
    "routage-information-annulation-te.02",
)


@pytest.fixture(scope="module")
def judge() -> Judge:
    return judge_of(ROOT)


def play(id_: str, kind: type[Dossier], judge: Judge) -> Outcome:
    """Play a case against a reference that was written otherwise."""
    case = next(one for one in KIT.cases if one.id == id_)
    limits = Limits(seconds=600.0)
    client = Client(InProcess(lambda: System(kind), limits), RESULTS, limits, KIT.version)
    return Play(case, client, setting(judge=judge, types=frozenset(judge.book.steps))).run()


class ByNight(Antai):
    """Its notices leave at night."""

    def _notify(self) -> None:
        if self.now.astimezone(PARIS).hour < 5:
            super()._notify()


class InTheEvening(Antai):
    """Its notices leave in the evening."""

    def _notify(self) -> None:
        if self.now.astimezone(PARIS).hour >= 20:
            super()._notify()


class OnTuesdays(Antai):
    """Its titles are signed on Tuesdays."""

    def _issue(self) -> None:
        if self._today.weekday() == TUESDAY:
            super()._issue()


class OnTheFirst(Antai):
    """Its titles are signed on the first of the month."""

    def _issue(self) -> None:
        if self._today.day == 1:
            super()._issue()


@pytest.mark.parametrize("kind", [ByNight, InTheEvening, OnTuesdays, OnTheFirst])
@pytest.mark.parametrize("id_", JUDGED_OF_A_TITLE)
def test_whoever_gathers_what_leaves_passes_what_comes_after(
    kind: type[Dossier], id_: str, judge: Judge
) -> None:
    assert play(id_, kind, judge).status is Status.PASSED


class Never(Antai):
    """Nothing says how soon a title is to be signed: it never does."""

    def _issue(self) -> None:
        return


@pytest.mark.parametrize("id_", JUDGED_OF_A_TITLE)
def test_nobody_is_told_of_what_never_came(id_: str, judge: Judge) -> None:
    asked: list[str] = []

    class Heard(Never):
        def receive(self, type_: str, data: dict[str, Any], exchange: dict[str, Any]) -> None:
            asked.append(type_)
            super().receive(type_, data, exchange)

    found = play(id_, Heard, judge)
    assert (found.status, found.cause, found.breaches) == (Status.NOT_TESTED, NOT_REACHED, ())
    assert "emission-te.emission" in found.detail
    assert not any(one.startswith("information-annulation") for one in asked)


def test_the_life_cycle_closes_what_only_a_title_opens(judge: Judge) -> None:
    closed = machine_of(judge.book).closed_without(frozenset({"emission-te.emission"}))
    assert {"paiement.paiement-te", "avertissement.avertissement", "annulation-te.titre-annulation"} <= closed
    assert not closed & {"paiement.paiement-fps", "rapo.depot", "message-fps.modification"}
    assert machine_of(judge.book).closed_without(frozenset()) == frozenset()


class AtOnce(Collectivite):
    """Decides an appeal as it comes, for its people; what they then decide otherwise is done too."""

    def receive(self, type_: str, data: dict[str, Any], exchange: dict[str, Any]) -> None:
        super().receive(type_, data, exchange)
        if type_ == "rapo.depot":
            self.advance()
            self._decide_appeal({})


class Favourable(Collectivite):
    """Accepts what its people reject."""

    def _decide_appeal(self, data: dict[str, Any]) -> None:
        if data.get("sens-decision") == "rejet":
            data = {**data, "sens-decision": "acceptation-totale", "montant-rectifie": 0}
        super()._decide_appeal(data)


@pytest.mark.parametrize(
    ("kind", "id_"),
    [
        (AtOnce, "rapo-decision-voies-recours.02"),
        (AtOnce, "document-comptable-montant.01"),
        (AtOnce, "routage-recours-collectivite.22"),
    ],
)
def test_an_appeal_may_be_decided_before_anybody_says_so(kind: type[Dossier], id_: str, judge: Judge) -> None:
    assert play(id_, kind, judge).status is Status.PASSED


def test_another_decision_than_the_one_taken_is_condemned(judge: Judge) -> None:
    found = play("cycle-de-vie-rapo-depot.03", Favourable, judge)
    assert found.status is Status.FAILED
    assert [one.rule for one in found.breaches] == ["done:rapo.decision"]
