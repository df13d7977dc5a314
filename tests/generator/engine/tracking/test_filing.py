"""What a person files, or what goes to or comes from a court, is received in any state of a dossier.

No text has a system refuse it because of the state: a decision answers it (R2333-120-39).
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


def test_what_a_system_sends_out_of_place_is_condemned() -> None:
    again: Told = ("message-fps.creation", "2025-02-03T10:00:00+01:00", {"montant-du": 3500})
    history = told(CREATION, again)
    assert "transition:transmission" in condemning(book(), "antai", history, history.deliveries[-1])


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
    assert tried > 100
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
