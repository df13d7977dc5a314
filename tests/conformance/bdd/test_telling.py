"""What sentences say without saying it: days counted from the line before, nothing that leaves unasked."""

import pytest

from conformance.bdd.lines import Line, ScenarioError, recognised
from conformance.bdd.steps import phrase_book
from conformance.bdd.telling import Telling, Told
from conformance.bdd.vocabulary import Vocabulary
from generator.engine.roles import roles
from generator.kit.case import Act
from tests.generator.engine.build import book

_APPEAL = (
    ("given", "une collectivité en cycle partiel"),
    ("given", "qu’un agent assermenté a constaté l’absence ou l’insuffisance de paiement le 3 mars 2026"),
    ("given", "que l’agent a posé l’avis de paiement sur le véhicule le même jour"),
    ("when", "le recours préalable du redevable parvient à la collectivité {} :"),
)


def _lines(day: str, *more: tuple[str, str]) -> list[Line]:
    rows = [["Date d’envoi du recours", "09/03/2026"], ["Date de réception", "9 mars 2026"]]
    told = [(role, text.format(day)) for role, text in (*_APPEAL, *more)]
    return [
        recognised(phrase_book(), f"x:{place}", role, text, rows if text.endswith(":") else ())
        for place, (role, text) in enumerate(told)
    ]


def _told(day: str, *more: tuple[str, str]) -> Told:
    return Telling(Vocabulary(book()), roles(book())["collectivite"], _lines(day, *more), "rapo-delai").told()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("le 9 mars 2026", "2026-03-09"),
        ("le 09/03/2026", "2026-03-09"),
        ("6 jours plus tard", "2026-03-09"),
        ("le lendemain", "2026-03-04"),
        ("5 jours après le 4 mars 2026", "2026-03-09"),
        ("5 jours après le 04/03/2026", "2026-03-09"),
        ("le même jour", "2026-03-03"),
    ],
)
def test_a_day_is_a_date_or_counted_from_the_line_before(said: str, day: str) -> None:
    found = _told(said, ("then", "la collectivité prend en compte le recours préalable"))
    constat, notice, appeal = (beat.at for beat in found.beats if beat.at is not None)
    assert [constat.date().isoformat(), notice.date().isoformat()] == ["2026-03-03"] * 2
    assert appeal.date().isoformat() == day
    assert found.beats[2].data["date-envoi-recours"] == "2026-03-09"


def test_the_first_day_is_a_date() -> None:
    lines = _lines("le 9 mars 2026")
    late = recognised(
        phrase_book(), "x:1", "given", _APPEAL[1][1].replace("le 3 mars 2026", "le lendemain"), ()
    )
    lines[1] = late
    with pytest.raises(ScenarioError, match=r"x:1: « le lendemain » than what\? the first day is a date"):
        Telling(Vocabulary(book()), roles(book())["collectivite"], lines).told()


def test_a_refusal_lets_nothing_leave_and_a_decision_that_is_not_one_way_is_another() -> None:
    refused = _told("le 9 mars 2026", ("then", "la collectivité refuse d’enregistrer le recours préalable"))
    assert [beat.act for beat in refused.beats[3:]] == [Act.REFUSED, Act.NOTHING_ELSE]
    said = _told(
        "le 9 mars 2026",
        ("then", "la collectivité refuse d’enregistrer le recours préalable"),
        ("then", "aucun autre échange n’a lieu"),
    )
    assert [beat.act for beat in said.beats[3:]] == [Act.REFUSED, Act.NOTHING_ELSE]
    decided = _told(
        "le 9 mars 2026",
        ("then", "la collectivité prend en compte le recours préalable"),
        ("when", "la collectivité se prononce sur le recours préalable 9 jours plus tard"),
        ("then", "la collectivité tient le recours pour recevable"),
    )
    assert [beat.act for beat in decided.beats[3:]] == [Act.ACCEPTED, Act.TRIGGER, Act.EMITTED, Act.NEVER]
    assert {beat.event for beat in decided.beats[4:]} == {"rapo.decision"}


@pytest.mark.parametrize("answer", ["prend en compte", "refuse d’enregistrer"])
def test_an_answer_names_what_came_last_or_says_the_message(answer: str) -> None:
    appeal, message = (
        _told("le 9 mars 2026", ("then", f"la collectivité {answer} {what}"))
        for what in ("le recours préalable", "le message")
    )
    assert appeal.beats == message.beats
    with pytest.raises(ScenarioError, match="« la requête » is not what came last: le recours préalable"):
        _told("le 9 mars 2026", ("then", f"la collectivité {answer} la requête"))


@pytest.mark.parametrize(
    ("after", "free"),
    [
        ((("when", "le calendrier atteint le 9 février 2025"),), True),
        ((), False),
        ((("then", "l’ANTAI prend en compte la réponse du fichier des immatriculations"),), False),
    ],
)
def test_to_refuse_what_comes_before_a_silence_that_is_waited_for_is_as_good(
    after: tuple[tuple[str, str], ...], *, free: bool
) -> None:
    """The bench took it so, and the sentences did not: one case was « not reached » when read from them."""
    told = (
        ("given", "une collectivité en cycle partiel"),
        ("given", "que la collectivité a informé l’ANTAI de l’impayé le 9 janvier 2025"),
        ("given", "que l’ANTAI a interrogé le fichier des immatriculations le 9 janvier 2025"),
        ("when", "le fichier des immatriculations répond à l’ANTAI le 9 janvier 2025"),
        *after,
        ("then", "l’ANTAI n’envoie pas d’avis de paiement"),
    )
    lines = [recognised(phrase_book(), f"x:{place}", *one, ()) for place, one in enumerate(told)]
    found = Telling(Vocabulary(book()), roles(book())["antai"], lines, "avis-apres-message").told()
    (answer,) = (
        beat for beat in found.beats if beat.event == "identification-redevable.reponse-immatriculation"
    )
    assert answer.free is free
