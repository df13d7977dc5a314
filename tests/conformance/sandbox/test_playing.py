from datetime import date

import pytest

from conformance.protocol.faults import Fault
from conformance.sandbox.doing import Where
from conformance.sandbox.entry import Kind
from conformance.sandbox.playing import Playing
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.verdicts import verdict
from tests.conformance.sandbox.worlds import decide, made, opened, playing


def types(played: Playing, where: Where) -> list[str]:
    return [one.type for one in played.entries(where) if one.kind is Kind.MESSAGE]


def found(played: Playing) -> Where:
    """A forfait that was found and told to ANTAI, whose collectivity plays by itself."""
    where = opened(played)
    played.send(where, made(played, where, "fait.constat"))
    decide(played, where, "message-fps.creation")
    return where


def test_the_references_play_from_the_finding_to_the_title() -> None:
    played = playing()
    where = found(played)
    played.to_day(where, date(2025, 9, 1))
    seen = types(played, where)
    wanted = [
        "message-fps.creation",
        "envoi-apa.envoi",
        "emission-te.emission",
        "avertissement.avertissement",
    ]
    assert [one for one in seen if one in wanted] == wanted
    standing = played.standing(where)
    assert not [one.rule for one in standing.findings if verdict(one) == "violated"]
    assert standing.states["contestation"] == ("aucune",)
    with played.table(where) as table:
        assert table.states()["dgfip"] == {"paiement": "averti"}


def test_a_register_answers_by_itself_unless_one_plays_it() -> None:
    played = playing()
    assert "identification-redevable.reponse-immatriculation" in types(played, found(played))


def test_a_role_played_by_hand_is_nobody_elses() -> None:
    played = playing()
    where = opened(played, hand="collectivite")
    played.send(where, made(played, where, "fait.constat"))
    played.send(where, made(played, where, "message-fps.creation"))
    (sent,) = [one for one in played.entries(where) if one.type == "message-fps.creation"]
    assert (sent.to, sent.accepted) == ("antai", True)
    with pytest.raises(Refusal, match="décision"):
        played.decide(where, "rapo.decision", {})


def test_nobody_speaks_for_a_system() -> None:
    played = playing()
    where = opened(played)
    with pytest.raises(Refusal, match="propre système"):
        played.send(where, made(played, where, "message-fps.creation"))


def test_a_message_sent_again_is_not_sent_twice() -> None:
    played = playing()
    where = found(played)
    played.to_day(where, date(2025, 4, 1))
    appeal = made(played, where, "rapo.depot")
    first = played.send(where, appeal)
    size = len(played.entries(where))
    again = played.send(where, dict(appeal))
    assert again.is_repeated
    assert again.entries[0] == first.entries[0]
    assert len(played.entries(where)) == size
    with pytest.raises(Refusal) as refused:
        played.send(where, appeal | {"data": appeal["data"] | {"numero-agent": "autre"}})
    assert refused.value.code == "conflict"


def test_a_move_made_on_what_has_changed_is_refused() -> None:
    played = playing()
    where = found(played)
    with pytest.raises(Refusal) as refused:
        played.by_days(where, 1, after=0)
    assert refused.value.code == "moved-on"


def test_a_branch_goes_back_and_leaves_the_other_as_it_was() -> None:
    played = playing()
    where = found(played)
    played.to_day(where, date(2025, 9, 1))
    whole = played.entries(where)
    place = next(place for place, one in enumerate(whole) if one.type == "envoi-apa.envoi") + 1
    other = played.fork(where, place, "payé")
    assert played.entries(other) == whole[:place]
    played.by_days(other, 20)
    played.send(other, made(played, other, "paiement.paiement-fps"))
    played.to_day(other, date(2025, 9, 1))
    assert "emission-te.emission" not in types(played, other)
    assert played.entries(where) == whole


def test_what_is_kept_alone_brings_the_systems_back() -> None:
    """A table set anew from what is kept goes on as the one that never stopped."""
    played = playing()
    where, twin = found(played), found(played)
    for one, is_forgotten in ((where, False), (twin, True)):
        played.to_day(one, date(2025, 4, 1))
        if is_forgotten:
            played._drop(twin.branch)
        played.send(one, made(played, one, "rapo.depot"))
        played.to_day(one, date(2025, 8, 1))
        if is_forgotten:
            played._drop(twin.branch)
        played.to_day(one, date(2026, 3, 1))
    told = [(one.kind, one.at, one.message.get("type"), one.accepted) for one in played.entries(where)]
    assert told == [(one.kind, one.at, one.message.get("type"), one.accepted) for one in played.entries(twin)]
    assert len(told) > 10


def test_a_freedom_of_the_law_changes_when_the_notice_leaves() -> None:
    played = playing()

    def day(**more: dict[str, dict[str, str]]) -> date:
        where = opened(played, None, **more)
        played.send(where, made(played, where, "fait.constat"))
        decide(played, where, "message-fps.creation")
        played.to_day(where, date(2025, 6, 1))
        return next(one.at.date() for one in played.entries(where) if one.type == "envoi-apa.envoi")

    assert day(freedoms={"antai": {"depart-avis": "lendemain"}}) > day()


def test_a_message_that_is_lost_comes_to_nobody() -> None:
    played = playing()
    where = opened(played)
    played.send(where, made(played, where, "fait.constat"))
    played.lose(where, "message-fps.creation", is_lost=True)
    decide(played, where, "message-fps.creation")
    lost = played.entries(where)[-1]
    assert (lost.type, lost.lost, lost.accepted) == ("message-fps.creation", True, None)
    played.to_day(where, date(2025, 6, 1))
    assert "envoi-apa.envoi" not in types(played, where)


def test_time_goes_to_what_is_due_and_to_what_comes() -> None:
    played = playing()
    where = found(played)
    due = played.standing(where).next_due()
    assert due is not None
    done = played.to_next_due(where)
    assert done.now.date() == due
    size = len(types(played, where))
    played.to_next_event(where)
    assert len(types(played, where)) > size


def test_time_never_goes_back_nor_beyond_a_life() -> None:
    played = playing()
    where = found(played)
    for day in (date(2025, 1, 1), date(2095, 1, 1)):
        with pytest.raises(Refusal):
            played.to_day(where, day)
    assert played.entries(where) == played.entries(where)


def test_a_space_does_not_see_another() -> None:
    played = playing()
    where = opened(played)
    with pytest.raises(Refusal) as refused:
        played.entries(Where("autre", where.dossier, where.branch))
    assert refused.value.code == "unknown"
    assert played.dossiers("autre") == []


def test_a_move_that_fails_leaves_everything_as_it_was() -> None:
    played = playing()
    where = opened(played)
    played.send(where, made(played, where, "fait.constat"))
    before = played.entries(where)

    def breaks(_method: str, _params: object) -> dict[str, object]:
        raise Fault("raised", "KeyError: 'montant'")

    with played.table(where) as table:
        table.seats["antai"]._ask = breaks
    with pytest.raises(Refusal) as refused:  # the town's message left, and ANTAI could not read it
        decide(played, where, "message-fps.creation")
    assert refused.value.code == "system-fault"
    assert played.entries(where) == before
    decide(played, where, "message-fps.creation")
    assert len(played.entries(where)) > len(before)
