"""Nothing is refused because of the state of a dossier, nor forbidden there, that no text keeps out of it.

What a person files, a decision answers (R2333-120-39); what a system is sent, it may take or refuse.
"""

import json
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from generator.engine import Verdict
from generator.engine.history import History
from generator.engine.motives import condemning
from generator.engine.roles import roles
from generator.engine.tracking import lived, machine_of
from generator.engine.whole import judged_as
from tests.generator.engine.build import ROOT, Told, book, told

DAY = "2025-09-10T10:00:00+02:00"
SENSE = "sens-decision-juridiction"
JUDGED: tuple[Told, ...] = (
    ("recours-requerant.depot", "2025-03-10T10:00:00+01:00", {"objet-requete": "decision-rapo"}),
    ("recours-requerant.notification-decision", "2025-09-02T10:00:00+02:00", {SENSE: "rejet"}),
)
CONSTAT: Told = ("fait.constat", "2025-01-06T10:00:00+01:00", {"montant-du": 3500})
CREATION: Told = ("message-fps.creation", "2025-01-06T20:00:00+01:00", {"montant-du": 3500})
FILED = {
    "recours-requerant.depot": {"objet-requete": "decision-rapo"},
    "recours-requerant.desistement": {},
    "recours-requerant.regularisation": {"date-envoi": "2025-09-10"},
    "recours-requerant.demande-execution": {"date-envoi": "2025-09-10"},
    "recours-collectivite.memoire-defense": {"date-envoi": "2025-09-10"},
    "fait.notification-demande": {"date-reception": "2025-09-10"},
}


def _violated(role: str, history: History, day: date) -> set[str]:
    return {one.rule for one in judged_as(book(), role, history, day) if one.verdict is Verdict.VIOLATED}


@pytest.mark.parametrize("refused", [False, True], ids=["taken", "refused"])
@pytest.mark.parametrize("name", FILED)
def test_what_is_filed_too_late_may_be_taken_and_may_be_refused(name: str, *, refused: bool) -> None:
    history = told(*JUDGED, (name, DAY, FILED[name]))
    (*before, last) = history.deliveries
    last = last._replace(refused=refused, delivered=name.startswith("recours"))
    history = replace(history, deliveries=(*before, last), before=None)
    life = f"transition:{machine_of(book()).events[name].id}"
    assert {life, f"routing:{name}"}.isdisjoint(_violated("ccsp", history, last.day))
    assert life not in condemning(book(), "ccsp", history, last)


def test_a_whole_dossier_is_not_condemned_for_a_second_request() -> None:
    again: Told = ("recours-requerant.depot", DAY, {"objet-requete": "decision-rapo"})
    found = lived(book(), told(CONSTAT, CREATION, *JUDGED, again), date(2025, 9, 10)).findings
    assert found[-1].rule == "transition:requete"
    assert found[-1].verdict is Verdict.NOT_APPLICABLE


def test_a_city_does_not_answer_for_what_a_court_communicates() -> None:
    communication: Told = ("recours-collectivite.communication-requete", "2025-02-03T10:00:00+01:00", {})
    found = _violated("collectivite", told(CONSTAT, CREATION, communication), date(2025, 2, 3))
    assert "transition:instruction" not in found


def test_what_a_system_sends_out_of_place_condemns_it_and_not_who_takes_it() -> None:
    again: Told = ("message-fps.creation", "2025-02-03T10:00:00+01:00", {"montant-du": 3500})
    history = told(CONSTAT, CREATION, again)
    last = history.deliveries[-1]
    assert "transition:transmission" in condemning(book(), "collectivite", history, last)
    assert "transition:transmission" not in condemning(book(), "antai", history, last)
    assert "transition:transmission" in _violated("collectivite", history, last.day)
    assert "transition:transmission" not in _violated("antai", history, last.day)


PAID_TO_THE_CITY: tuple[Told, ...] = (
    CONSTAT,
    (
        "fait.ouverture-minore",
        "2025-01-06T10:01:00+01:00",
        {"montant-fps-minore": 2500, "fin-fenetre-minore": "2025-01-09T10:00:00+01:00"},
    ),
    ("fait.paiement-minore", "2025-01-07T10:00:00+01:00", {"montant-paye": 2500}),
)


@pytest.mark.parametrize("refused", [False, True], ids=["taken", "refused"])
@pytest.mark.parametrize("past", [1, 2, 3], ids=["found", "offered", "paid"])
def test_news_of_a_payment_is_taken_or_refused_wherever_the_dossier_is(past: int, *, refused: bool) -> None:
    news: Told = ("information-paiement.information", "2025-01-08T10:00:00+01:00", {"montant-paye": 2500})
    history = told(*PAID_TO_THE_CITY[:past], news)
    (*before, last) = history.deliveries
    last = last._replace(refused=refused, delivered=True)
    history = replace(history, deliveries=(*before, last), before=None)
    found = _violated("collectivite", history, last.day)
    assert {"transition:suites-du-paiement", "routing:information-paiement.information"}.isdisjoint(found)


DEMAND: Told = ("recours-requerant.demande-regularisation", "2025-03-12T10:00:00+01:00", {})
UNSETTLED: dict[str, tuple[str, tuple[Told, ...], Told]] = {
    "the notice put on the vehicle twice": (
        "collectivite",
        (CONSTAT, ("fait.apposition", "2025-01-06T10:05:00+01:00", {})),
        ("fait.apposition", "2025-01-06T10:06:00+01:00", {}),
    ),
    "the notice put on the vehicle where the agency sends it": (
        "collectivite",
        (CONSTAT, CREATION),
        ("fait.apposition", "2025-01-07T10:06:00+01:00", {}),
    ),
    "another defect told within the month": (
        "ccsp",
        (*JUDGED[:1], DEMAND),
        ("recours-requerant.demande-regularisation", "2025-03-20T10:00:00+01:00", {}),
    ),
    "a request communicated within the month": (
        "ccsp",
        (*JUDGED[:1], DEMAND),
        ("recours-collectivite.communication-requete", "2025-03-20T10:00:00+01:00", {}),
    ),
}


@pytest.mark.parametrize("what", UNSETTLED)
def test_what_no_text_keeps_out_of_a_state_is_no_fault_there(what: str) -> None:
    role, past, last = UNSETTLED[what]
    history = told(*past, last)
    found = _violated(role, history, history.deliveries[-1].day)
    assert f"transition:{machine_of(book()).events[last[0]].id}" not in found


def test_a_judged_request_is_not_communicated() -> None:
    communication: Told = ("recours-collectivite.communication-requete", DAY, {})
    assert "transition:instruction" in _violated("ccsp", told(*JUDGED, communication), date(2025, 9, 10))


def test_no_case_has_it_refused() -> None:
    cases = json.loads((ROOT / "features/cases.json").read_text(encoding="utf-8"))["cases"]
    machine, players, tried, wrong = machine_of(book()), roles(book()), 0, []
    for case in cases:
        for before, step in pairwise(case["steps"]):
            rules = [one for one in step.get("rules", ()) if one.startswith("transition:")]
            if step.get("expect") not in ("refused", "opposed") or not rules:
                continue
            tried += 1
            name = before["exchange"]["type"] if before["call"] == "deliver" else before["type"]
            if machine.is_received(players[case["role"]], name) and rules == step["rules"]:
                wrong.append(case["id"])
    assert tried > 20
    assert wrong == []


NOTICED: tuple[Told, ...] = (
    CREATION,
    ("identification-redevable.interrogation-immatriculation", "2025-01-06T20:00:00+01:00", {}),
    ("identification-redevable.interrogation-vehicules-voles", "2025-01-06T20:00:00+01:00", {}),
    (
        "identification-redevable.reponse-immatriculation",
        "2025-01-07T09:00:00+01:00",
        {"redevable-trouve": True},
    ),
    ("envoi-apa.envoi", "2025-01-07T09:00:00+01:00", {"montant-du": 3500, "date-envoi": "2025-01-07"}),
)


@pytest.mark.parametrize("refused", [False, True], ids=["taken", "refused"])
def test_an_answer_that_comes_once_the_notice_left_may_be_taken_and_may_be_refused(*, refused: bool) -> None:
    """No text makes the agency wait for the file on thefts, nor refuse what it was asked."""
    name = "identification-redevable.reponse-vehicules-voles"
    history = told(*NOTICED, (name, DAY, {"vehicule-signale-vole": False}))
    (*before, last) = history.deliveries
    last = last._replace(refused=refused, delivered=True)
    history = replace(history, deliveries=(*before, last), before=None)
    assert "transition:identification" not in _violated("antai", history, last.day)
    assert "transition:identification" not in condemning(book(), "antai", history, last)
