"""The engine judges each dossier whole: what is broken in passing is told by its rule, and only that is."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from importlib import import_module
from typing import Any

import pytest

from conformance.judging import Judge, judge_of
from conformance.playing.dossier import Act
from conformance.playing.outcome import IN_PASSING, Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.transports.in_process import InProcess
from generator.model.kit import Case
from tests.conformance import breaking
from tests.conformance.breaking import Breaking, Fault, by, followed_by, never, of, saying, twice, without
from tests.conformance.making import BEGINS, KIT, RESULTS, case, setting

System = Callable[[str, dict[str, Any]], Any]
SOMEBODY = {"nom": "AUTRE", "prenoms": "Dominique"}
FAULTS: list[tuple[str, Fault, str]] = [
    ("collectivite", of("message-fps.creation", twice), "message-unique"),
    ("collectivite", of("rapo.accuse-reception", twice), "once:rapo.accuse-reception"),
    ("collectivite", of("rapo.accuse-reception", saying("date-reception", "2024-01-01")), "rapo-accuse-date"),
    ("collectivite", of("rapo.decision", by("telecopie")), "routing:rapo.decision"),
    (
        "collectivite",
        of("message-fps.creation", without("mention-signe", "signature-agent")),
        "content:message-fps.creation",
    ),
    (
        "collectivite",
        of(
            "rapo.decision",
            followed_by(
                "message-fps.annulation", "numero-fps", "date-decision", **{"motif-annulation": "rapo"}
            ),
        ),
        "cause:message-fps.annulation",
    ),
    ("antai", of("envoi-apa.envoi", saying("identite-redevable", SOMEBODY)), "addressee:envoi-apa.envoi"),
    ("antai", of("envoi-apa.envoi", twice), "avis-unique"),
    (
        "antai",
        of("emission-te.emission", saying("identite-redevable", SOMEBODY)),
        "addressee:emission-te.emission",
    ),
    ("ccsp", of("recours-requerant.accuse-depot", twice), "once:recours-requerant.accuse-depot"),
    ("ccsp", of("recours-collectivite.notification-decision", never), "decision-notifiee-a-la-collectivite"),
    (
        "ccsp",
        of("recours-requerant.notification-decision", saying("numero-requete", "99999999")),
        "decision-numero-requete",
    ),
    (
        "collectivite",
        of("recours-collectivite.memoire-defense", saying("numero-requete", "99999999")),
        "memoire-numero-requete",
    ),
]
"""The kinds of faults that nobody looked for, each with the rule that tells it."""


@cache
def judge() -> Judge:
    return judge_of(KIT.folder)


def _played(role: str, wrap: Callable[[System], System], step: int) -> list[tuple[Case, Outcome]]:
    make = import_module(f"conformance.reference.{role}").make
    client = Client(InProcess(lambda: wrap(make()), Limits()), RESULTS, Limits(), KIT.version)
    held = setting(judge=judge())
    cases = [one for one in KIT.cases if one.role == role][::step]
    return [(one, Play(one, client, held).run()) for one in cases]


@pytest.mark.parametrize(("role", "fault", "rule"), FAULTS, ids=[f"{one[0]}-{one[2]}" for one in FAULTS])
def test_what_is_broken_in_passing_is_told_by_its_rule(role: str, fault: Fault, rule: str) -> None:
    found = _played(role, lambda one: Breaking(one, fault), 6)
    broken = Counter(one.rule for _, outcome in found for one in outcome.breaches)
    assert broken[rule] > 1, broken
    passing = [outcome for _, outcome in found if outcome.cause == IN_PASSING]
    assert all(outcome.status is Status.FAILED for outcome in passing)
    assert any(rule in [one.rule for one in outcome.breaches] for outcome in passing), broken


def test_of_a_part_of_a_role_only_what_it_sees_counts() -> None:
    sent = {
        "id": "1", "source": "collectivite", "type": "message-fps.creation", "data": {},
        "time": BEGINS.isoformat(),
    }  # fmt: skip
    acts = [Act("emitted", BEGINS, sent)]
    mine = case(role="collectivite")
    whole = judge().judged(mine, acts, BEGINS, setting())
    part = judge().judged(mine, acts, BEGINS, setting(answered=frozenset({"rapo.decision"})))
    assert "content:message-fps.creation" in [one.rule for one in whole.breaches]
    assert part.breaches == ()


def test_a_dossier_in_which_nothing_happened_breaks_nothing() -> None:
    assert judge().judged(case(role="dgfip"), [], BEGINS, setting()).breaches == ()


def test_the_day_is_that_of_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is still the last day of the delay, nothing is late, whatever the day is in Paris."""
    # The rule is recommended, and counts for nothing: what is tried here is the day.
    monkeypatch.setattr(Judge, "_counts", lambda *_: True)
    sent = {
        "id": "1", "source": "usager", "type": "recours-requerant.depot", "time": BEGINS.isoformat(),
        "data": {"mode-depot": "teletransmission"},
    }  # fmt: skip
    there = case(settings={"cycle": "complet", "territoire": "martinique"})
    acts = [Act("delivered", BEGINS, sent)]
    days = [judge()._zone(one).utcoffset(BEGINS.replace(tzinfo=None)) for one in (case(), there)]
    assert days == [timedelta(hours=1), timedelta(hours=-4)]
    night = BEGINS.replace(day=11, hour=3)  # 10 March, 22 h, in Martinique
    rule = "accuse-depot-electronique"
    broken = [
        rule in [one.rule for one in judge().judged(one, acts, night, setting()).breaches]
        for one in (case(), there)
    ]
    assert broken == [True, False]


def test_faults_are_faults() -> None:
    sent = {"id": "1", "type": "a", "data": {"b": 1}}
    assert [one["id"] for one in breaking.twice(sent)] == ["1", "1-encore"]
    assert breaking.of("c", breaking.twice)(sent) == [sent]
