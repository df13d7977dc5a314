"""The life cycle, run: dates take effect by themselves, and an event out of its state is told."""

from datetime import date

from generator.engine import Verdict
from generator.engine.tracking import lived
from tests.generator.engine.build import Told, book, told

CONSTAT: Told = ("fait.constat", "2025-01-06T10:00:00+01:00", {"montant-du": 3500})
CREATION: Told = ("message-fps.creation", "2025-01-06T20:00:00+01:00", {"montant-du": 3500})
ENVOI: Told = (
    "envoi-apa.envoi",
    "2025-01-09T09:00:00+01:00",
    {"date-envoi": "2025-01-09", "montant-du": 3500},
)


def _life(*events: Told, on: str, **settings: str) -> tuple[list[tuple[str, str]], list[str], dict[str, str]]:
    life = lived(book(), told(*events, settings=settings), date.fromisoformat(on))
    stages = [(stage.event, stage.day.isoformat()) for stage in life.stages]
    broken = [finding.rule for finding in life.findings if finding.verdict is Verdict.VIOLATED]
    return stages, broken, {event: day.isoformat() for event, day in life.due.items()}


def test_the_notice_is_presumed_received_then_unpaid_by_the_clock_alone() -> None:
    stages, broken, due = _life(CONSTAT, CREATION, ENVOI, on="2025-04-15")
    assert stages[-2:] == [("presomption-apa", "2025-01-14"), ("fin-des-trois-mois", "2025-04-15")]
    assert broken == []
    assert due == {}


def test_what_is_to_come_is_announced() -> None:
    _, _, due = _life(CONSTAT, CREATION, ENVOI, on="2025-01-13")
    assert due == {"presomption-apa": "2025-01-14"}


def test_a_title_before_the_three_months_is_out_of_its_state() -> None:
    title: Told = ("emission-te.emission", "2025-02-01T09:00:00+01:00", {})
    _, broken, _ = _life(CONSTAT, CREATION, ENVOI, title, on="2025-02-01")
    assert broken == ["transition:emission-te"]


def test_silence_becomes_a_rejection_and_a_decision_may_still_follow() -> None:
    depot: Told = ("rapo.depot", "2025-01-20T09:00:00+01:00", {"date-reception": "2025-01-20"})
    late: Told = ("rapo.decision", "2025-02-25T09:00:00+01:00", {"sens-decision": "rejet"})
    stages, broken, _ = _life(CONSTAT, CREATION, ENVOI, depot, late, on="2025-02-25")
    assert ("silence-un-mois", "2025-02-21") in stages
    assert broken == []


def test_a_decision_on_the_last_day_is_explicit() -> None:
    depot: Told = ("rapo.depot", "2025-01-20T09:00:00+01:00", {"date-reception": "2025-01-20"})
    last: Told = ("rapo.decision", "2025-02-20T23:59:00+01:00", {"sens-decision": "rejet"})
    stages, _, _ = _life(CONSTAT, CREATION, ENVOI, depot, last, on="2025-02-25")
    assert "silence-un-mois" not in {event for event, _ in stages}


def test_a_reduction_may_leave_open_whether_what_was_paid_covers_it() -> None:
    paid: Told = ("paiement.paiement-fps", "2025-01-20T09:00:00+01:00", {"montant-paye": 500})
    depot: Told = ("rapo.depot", "2025-01-21T09:00:00+01:00", {"date-reception": "2025-01-21"})
    reduced: Told = (
        "rapo.decision",
        "2025-01-28T09:00:00+01:00",
        {"sens-decision": "acceptation-partielle", "montant-rectifie": 3000},
    )
    title: Told = ("emission-te.emission", "2025-05-20T09:00:00+02:00", {"montant-total": 7500})
    # The reduced amount is not told: whether 5 € settled it stays open, and a title may follow.
    _, broken, _ = _life(CONSTAT, CREATION, ENVOI, paid, depot, reduced, title, on="2025-05-20")
    assert broken == []


def test_a_history_without_its_beginning_is_not_judged_on_its_states() -> None:
    life = lived(book(), told(ENVOI), told(ENVOI).events[0].day)
    (finding,) = life.findings
    assert finding.verdict is Verdict.NOT_APPLICABLE
    assert life.stages == ()


def test_what_happens_tells_where_a_dossier_was_left_in_doubt() -> None:
    reduced: Told = (ENVOI[0], ENVOI[1], {**ENVOI[2], "montant-fps-minore": 1700})
    paid: Told = ("paiement.paiement-fps", "2025-04-14T10:00:00+02:00", {})  # of a sum that is not told
    title: Told = ("emission-te.emission", "2025-05-20T09:00:00+02:00", {})
    life = lived(book(), told(CONSTAT, CREATION, reduced, paid, title, settings={}), date(2025, 5, 20))
    states = {stage.event: stage.states["paiement"] for stage in life.stages}
    assert states["paiement.paiement-fps"] == {"paye", "paye-partiel"}
    assert states["emission-te.emission"] == {"te-emis"}
