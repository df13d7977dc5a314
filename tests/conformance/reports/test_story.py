from datetime import datetime

import pytest

from conformance.reports.dialogue import Line, dialogues
from conformance.reports.labels import Labels
from conformance.reports.scenarios import Scenarios
from conformance.reports.sequence import diagram
from conformance.reports.story import Moment, moments
from tests.conformance.reports.runs import Json, hostile_run, kit, null_run

CASES = {case.id: case for case in kit().cases}
CASE = CASES["rapo-delai.01"]
AT = "2025-02-27T09:00:00+01:00"
EMITTED = 6
"""The place of the step that awaits the decision."""


def labels() -> Labels:
    return Labels(kit(), Scenarios(kit()))


def said(*emitted: str) -> list[Line]:
    exchange = {"type": "rapo.depot", "source": "usager"}
    deliver = {"method": "deliver", "params": {"exchange": exchange}}
    decide = {"method": "trigger", "params": {"step": "rapo.decision"}}
    sent = [{"type": one, "source": "collectivite"} for one in emitted]
    return [
        Line("sent", {"method": "begin", "params": {"now": "2025-01-13T08:50:00+01:00"}}),
        Line("sent", {"method": "clock", "params": {"now": "2025-02-17T09:00:00+01:00"}}),
        Line("sent", deliver),
        Line("received", {"result": {"accepted": True, "emitted": []}}),
        Line("sent", decide),
        Line("received", {"result": {"accepted": True, "emitted": sent}}),
    ]


def story(cause: str, lines: list[Line], **more: object) -> tuple[Moment, ...]:
    found: Json = {
        "cause": cause,
        "step": EMITTED,
        "text": "Texte.",
        "at": "2025-02-27T09:00:00+01:00",
        **more,
    }
    return moments(CASE, found, lines)


def test_what_did_not_leave_is_the_last_moment_and_is_marked_as_missing() -> None:
    *before, last = story("missing", said())
    assert [one.kind for one in before] == ["delivered", "decided"]
    assert (last.text, last.is_missing, last.fault) == ("rapo.decision", True, "n’est pas parti")
    assert last.at == datetime.fromisoformat(AT)


@pytest.mark.parametrize(
    ("cause", "emitted", "marked"),
    [
        ("content", ("rapo.decision",), [2]),
        ("late", ("rapo.decision",), [2]),
        ("forbidden", ("rapo.decision", "rapo.decision"), [3]),
        ("repeated", ("rapo.decision", "rapo.decision"), [3]),
        ("refused", (), [1]),
        ("repeated-emission", ("rapo.decision", "rapo.decision"), [3]),
    ],
)
def test_the_moment_that_was_wrong_is_marked(cause: str, emitted: tuple[str, ...], marked: list[int]) -> None:
    told = story(cause, said(*emitted))
    assert [place for place, one in enumerate(told) if one.fault] == marked
    assert not any(one.is_missing for one in told)


def test_an_unexpected_emission_is_marked_where_it_left() -> None:
    told = story(
        "unexpected", said("rapo.decision", "envoi-apa.rectificatif"), obtained="envoi-apa.rectificatif"
    )
    assert [one.text for one in told if one.fault] == ["envoi-apa.rectificatif"]


def test_a_past_that_is_not_lived_says_why() -> None:
    told = story("past", said(), detail="missing")
    assert told[-1].is_missing
    assert story("past", said(), detail="refused")[-1].fault == "refusé à tort"


def test_a_broken_protocol_is_told_in_its_words() -> None:
    assert story("silence", said())[-1] == Moment(
        "told",
        datetime.fromisoformat(AT),
        "Texte.",
        "collectivite",
        "réponse fautive",
    )


@pytest.mark.parametrize("result", [None, [], "x", {"emitted": "x"}, {"emitted": [1, None]}, {"emitted": {}}])
def test_whatever_is_answered_gives_a_story(result: object) -> None:
    lines = [*said(), Line("received", {"result": result}), Line("received", {"error": result})]
    assert len(story("bad-result", lines)) == 3


def test_an_arrow_goes_from_who_sends_to_who_receives() -> None:
    found = diagram(story("content", said("rapo.decision")), "collectivite", labels(), "Titre")
    assert [head.text for head in found.heads] == ["Usager", "Collectivité"]
    user, city = (head.x for head in found.heads)
    deposit, decision, answer = found.rows
    assert (deposit.start, deposit.end) == (user, city)
    assert decision.is_note
    assert (answer.start, answer.end) == (city, user)
    assert answer.fault is not None
    assert (deposit.day, deposit.hour) == ("17 février 2025", "9 h 00")
    assert answer.day == ""


def test_nothing_of_a_diagram_overlaps_what_follows() -> None:
    for told in (null_run(), hostile_run()):
        failed = [case for case in told.results["cases"] if case["status"] == "failed"]
        said_in = dialogues(told.transcript, [case["id"] for case in failed])
        for found in failed:
            case = CASES[found["id"]]
            drawn = diagram(moments(case, found, said_in[case.id]), case.role, labels(), "Titre")
            bottoms = [row.top + row.height for row in drawn.rows]
            assert all(low <= row.top for low, row in zip(bottoms, drawn.rows[1:], strict=False))
            assert drawn.height >= max(bottoms, default=0)
