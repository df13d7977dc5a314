"""Lives that begin alike are followed once: what is told of each is what is told of it alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from generator.engine.completing import history_of_journey
from generator.engine.history import Event, History
from generator.engine.roles import roles
from generator.engine.tracking import Admission, admissions, admitting
from generator.engine.tracking.watch import Watch
from generator.model.journey import Journey
from tests.generator.engine.build import Told, book, told

PAID: Told = ("paiement.paiement-fps", "2025-02-03T10:00:00+01:00", {"montant-paye": 1000})
CONSTAT: Told = ("fait.constat", "2025-01-06T10:00:00+01:00", {"montant-du": 3500})
CREATION: Told = ("message-fps.creation", "2025-01-06T20:00:00+01:00", {"montant-du": 3500})


def _lives() -> Iterator[History]:
    """Give every journey, and how each departs from it: by an event, a sum, a day, a setting."""
    for entry in book().specification.entries(Journey, "journey"):
        whole = history_of_journey(book(), entry.datum)
        yield whole
        yield replace(whole, deliveries=whole.deliveries[1:])
        yield replace(whole, deliveries=(*whole.deliveries[:2], *whole.deliveries[3:]))
        yield replace(whole, deliveries=(*whole.deliveries[:-1], _later(whole.deliveries[-1])))
        yield replace(whole, deliveries=tuple(map(_halved, whole.deliveries)))
        yield replace(whole, settings={**whole.settings, "cycle": _other(whole.settings.get("cycle"))})


def _other(cycle: object) -> str:
    return "complet" if cycle == "partiel" else "partiel"


def _halved(event: Event) -> Event:
    paid = event.data.get("montant-paye")
    return (
        event if not isinstance(paid, int) else event._replace(data={**event.data, "montant-paye": paid // 2})
    )


def _later(event: Event) -> Event:
    """Give an event two years later: whatever a date brings has come by then."""
    return event._replace(moment=event.moment + timedelta(days=730), day=event.day + timedelta(days=730))


def _told(role: str) -> list[tuple[Admission, ...]]:
    player = roles(book())[role]
    return [admissions(player, player.view(one)) for one in _lives()]


@pytest.mark.parametrize("role", ["antai", "ccsp", "collectivite", "dgfip"])
def test_what_lives_have_in_common_changes_nothing_of_each(
    monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    together = _told(role)
    assert together == _told(role)
    with monkeypatch.context() as alone:
        alone.setattr(admitting, "_lives", admitting._Lives)
        assert _told(role) == together


def test_what_is_kept_of_lives_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    role = roles(book())["antai"]
    monkeypatch.setattr(admitting, "_KEPT", 1)
    lives = admitting._Lives(role)
    for seen in map(role.view, (told(CREATION, PAID), told(PAID), told(CREATION, PAID))):
        found, alone = (one.after(seen, seen.events) for one in (lives, admitting._Lives(role)))
        assert [one.admission for one in found] == [one.admission for one in alone]
        assert len(lives.met) == 1


def test_lives_that_begin_alike_are_followed_once_to_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dossiers number their messages each in its way: an id does not tell a life from another."""
    role, follow = roles(book())["antai"], admitting._met
    lives, followed = admitting._Lives(role), list[str]()

    def counted(watch: Watch, event: Event) -> admitting._Met:
        followed.append(event.name)
        return follow(watch, event)

    monkeypatch.setattr(admitting, "_met", counted)
    for name, events in (("one", (CREATION,)), ("other", (CREATION, PAID))):
        seen = role.view(_named(told(*events), name))
        lives.after(seen, seen.events)
    assert followed == [CREATION[0], PAID[0]]


def _named(life: History, name: str) -> History:
    return replace(life, deliveries=tuple(one._replace(id=name + one.id) for one in life.deliveries))


def test_a_life_is_told_by_its_own_events_whatever_their_ids() -> None:
    player = roles(book())["collectivite"]
    for name in ("one", "other"):
        seen = player.view(_named(told(CONSTAT, CREATION, PAID), name))
        assert [one.event.id for one in admissions(player, seen)] == [one.id for one in seen.events]
