"""What a person decided is done: it leaves the same day, and says the same."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

import pytest

from generator.engine.derived import executions
from generator.engine.history import Decision, Decisions
from generator.engine.reading import history
from tests.generator.engine.build import book, raw


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ("2025-03-01T18:00:00+01:00", "satisfied"),
        ("2025-03-01T09:00:00+01:00", "violated"),  # before the decision: for another reason
        ("2025-03-02T10:00:00+01:00", "violated"),
        (None, "violated"),
    ],
)
def test_what_is_decided_leaves_the_same_day(sent: str | None, found: str) -> None:
    step, at = "rapo.decision", datetime.fromisoformat("2025-03-01T10:00:00+01:00")
    events = [raw(step, sent, source="collectivite")] if sent else []
    ordered = Decisions("collectivite", (Decision(step, at),))
    dossier = history(book(), events, {}, decisions=ordered)
    (finding,) = executions(book(), dossier, date(2025, 3, 2))
    assert (finding.rule, finding.verdict) == (f"done:{step}", found)
    free = replace(dossier, decisions=Decisions("collectivite", (Decision(step, at, is_free=True),)))
    assert list(executions(book(), free, date(2025, 3, 2))) == []


@pytest.mark.parametrize(
    ("payee", "found"),
    [
        ({"nom": "FICTIF", "prenoms": "Camille", "date-naissance": "1980-01-31"}, "satisfied"),
        ({"nom": "FICTIF", "prenoms": "Camille"}, "satisfied"),  # as the appeal named its author
        ({"nom": "FICTIF", "prenoms": "Dominique"}, "violated"),
        ({"raison-sociale": "Société fictive"}, "violated"),  # nothing of what was decided
    ],
)
def test_a_part_left_out_of_what_was_decided_alters_nothing(payee: Mapping[str, str], found: str) -> None:
    step, at = "document-comptable.document", "2025-03-01T10:00:00+01:00"
    decided = {"nom": "FICTIF", "prenoms": "Camille", "date-naissance": "1980-01-31"}
    one = Decision(step, datetime.fromisoformat(at), told={"identite-redevable": decided})
    events = [raw(step, at, data={"identite-redevable": payee}, source="collectivite")]
    dossier = history(book(), events, {}, decisions=Decisions("collectivite", (one,)))
    (finding,) = executions(book(), dossier, date(2025, 3, 2))
    assert finding.verdict == found


def test_what_may_leave_once_was_done_where_it_left_before_it_was_decided() -> None:
    """A city whose device transmits the forfait with the finding sends it no second time."""
    step, at = "message-fps.creation", datetime.fromisoformat("2025-03-02T10:00:00+01:00")
    events = [raw(step, "2025-03-01T10:00:00+01:00", source="collectivite")]
    ordered = Decisions("collectivite", (Decision(step, at),))
    (finding,) = executions(book(), history(book(), events, {}, decisions=ordered), date(2025, 3, 2))
    assert finding.verdict == "satisfied"
    never = history(book(), [], {}, decisions=ordered)
    assert [one.verdict for one in executions(book(), never, date(2025, 3, 2))] == ["violated"]


def test_one_message_does_one_decision() -> None:
    step, at = "rapo.decision", datetime.fromisoformat("2025-03-01T10:00:00+01:00")
    ordered = Decisions("collectivite", (Decision(step, at), Decision(step, at)))
    events = [raw(step, "2025-03-01T10:00:00+01:00", source="collectivite")]
    found = executions(book(), history(book(), events, {}, decisions=ordered), date(2025, 3, 1))
    assert [one.verdict for one in found] == ["satisfied", "violated"]


def test_what_had_left_by_itself_is_done_until_something_new_comes() -> None:
    """A city that cancels with the acceptance has cancelled already when its agent asks for it."""
    step, at = "message-fps.annulation", datetime.fromisoformat("2025-03-05T10:00:00+01:00")
    ordered = Decisions("collectivite", (Decision(step, at),))
    accepted, again = "2025-03-04T09:00:00+01:00", "2025-03-05T09:00:00+01:00"
    events = [
        raw("rapo.decision", accepted, source="collectivite"),
        raw(step, accepted, source="collectivite"),
    ]
    for more, found in (
        ([], "satisfied"),
        ([raw("rapo.decision", again, source="collectivite")], "violated"),
    ):
        dossier = history(book(), [*events, *more], {}, decisions=ordered)
        assert [one.verdict for one in executions(book(), dossier, date(2025, 3, 5))] == [found]


@pytest.mark.parametrize(("day", "found"), [("2025-03-01", "satisfied"), ("2025-03-02", "violated")])
def test_what_left_of_an_earlier_day_was_done_whatever_has_come_since(day: str, found: str) -> None:
    """A city that tells ANTAI each ruling at once has told that of the first, when a second one has come."""
    step, ruling = "information-annulation.information", "recours-collectivite.notification-decision"
    told = {"motif-annulation": "decision-juridiction", "date-decision": day}
    one = Decision(step, datetime.fromisoformat("2025-03-05T10:00:00+01:00"), told=told)
    events = [
        raw(ruling, "2025-03-03T09:00:00+01:00", data=_JUDGED, source="ccsp"),
        raw(
            step,
            "2025-03-03T09:00:00+01:00",
            data={**told, "date-decision": "2025-03-01"},
            source="collectivite",
        ),
        raw(ruling, "2025-03-04T09:00:00+01:00", data=_JUDGED, source="ccsp"),
    ]
    dossier = history(book(), events, {}, decisions=Decisions("collectivite", (one,)))
    assert [found.verdict for found in executions(book(), dossier, date(2025, 3, 5))] == [found]


_JUDGED = {"sens-decision-juridiction": "decharge-totale", "montant-annule": 9800}


@pytest.mark.parametrize(
    ("emitted", "observed"),
    [
        (_JUDGED, []),
        ({**_JUDGED, "montant-annule": 9800.0, "fin-execution": True}, []),
        ({"sens-decision-juridiction": "decharge-totale"}, []),  # what is left out, content tells
        (
            {**_JUDGED, "montant-annule": 9801},
            ["« Montant annulé » n’est pas ce qui a été décidé : 98,00 € décidé, 98,01 € dit"],
        ),
        (
            {**_JUDGED, "sens-decision-juridiction": "rejet"},
            [
                "« Sens de la décision de la juridiction » n’est pas ce qui a été décidé : "
                "« Décharge de toute la somme » décidé, « Rejet de la requête » dit"
            ],
        ),
    ],
)
def test_a_message_says_what_was_decided(emitted: dict[str, object], observed: list[str]) -> None:
    """A court's system that told both parties a cent more than the judge had said was conforming."""
    step, at = "recours-requerant.notification-decision", datetime.fromisoformat("2025-03-01T10:00:00+01:00")
    ordered = Decisions("ccsp", (Decision(step, at, told=_JUDGED),))
    events = [raw(step, "2025-03-01T10:00:00+01:00", source="ccsp", data=emitted)]
    (finding,) = executions(book(), history(book(), events, {}, decisions=ordered), date(2025, 3, 1))
    assert (finding.verdict == "violated", finding.observed) == (bool(observed), "".join(observed))
