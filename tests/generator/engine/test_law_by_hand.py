"""The notice and the prior appeal, by hand from the texts: each day was counted on a calendar."""

from datetime import date

import pytest

from generator.engine.reading import history
from generator.engine.rows import Moment
from generator.model.rule import RuleBase
from tests.generator.engine.build import Told, book, raw, specification, told, verdicts

LETTER = "lettre-recommandee-ar"
ELECTRONIC = "procede-electronique"


def days(legal_date: str, *events: Told) -> set[date | None]:
    """Give what each reading of the law makes of a legal date, at the last of some events."""
    dossier = told(*events)
    last = dossier.deliveries[-1]
    moments = [Moment(book(), dossier, last, one) for one in book().selections_of(legal_date)]
    return {moment.legal_date(legal_date) for moment in moments}  # type: ignore[misc]  # a date or nothing


def of(rule: str, *events: Told, on: str | None = None) -> list[str]:
    return verdicts(book().rules[rule], told(*events), on)


def sent(day: str, way: str) -> Told:
    dossier = {"date-envoi-avis": day, "voie-envoi-avis": way, "date-reception": "2025-02-12"}
    return ("rapo.depot", "2025-02-12T09:00:00+01:00", dossier)


def test_a_posted_notice_is_received_after_five_clear_days() -> None:
    """Sent on Tuesday 7 January 2025: five whole days lie before the 13th; many pages say the 12th."""
    notice = ("envoi-apa.envoi", "2025-01-07T08:00:00+01:00", {"date-envoi": "2025-01-07"})
    assert days("notification-avis", notice) == {date(2025, 1, 13), date(2025, 1, 12)}
    assert days("limite-paiement", notice) == {date(2025, 4, 13), date(2025, 4, 12)}


def test_an_electronic_notice_of_the_agency_is_received_the_same_day() -> None:
    """L2333-87 II al. 2: no presumption runs, whether the agency or the copy joined to the appeal says so."""
    dossier = history(
        book(),
        [
            raw(
                "envoi-apa.envoi",
                "2025-01-07T08:00:00+01:00",
                channel="voie-electronique",
                data={"date-envoi": "2025-01-07"},
            )
        ],
        {},
    )
    moment = Moment(book(), dossier, dossier.deliveries[-1], {})
    assert moment.legal_date("notification-avis") == date(2025, 1, 7)
    assert days("notification-avis", sent("2025-01-07", "electronique")) == {date(2025, 1, 7)}
    assert days("notification-avis", sent("2025-01-07", "postale")) == {date(2025, 1, 13), date(2025, 1, 12)}


@pytest.mark.parametrize("fact", ["fait.apposition", "fait.prise-de-connaissance"])
def test_a_notice_put_on_the_vehicle_or_read_online_is_received_that_day(fact: str) -> None:
    """Tuesday 7 January 2025, and the three months end on Monday 7 April."""
    event = (fact, "2025-01-07T18:00:00+01:00", {})
    assert days("notification-avis", event) == {date(2025, 1, 7)}
    assert days("limite-paiement", event) == {date(2025, 4, 7)}


def test_silence_rejects_once_the_month_from_the_receipt_is_over() -> None:
    """Received on 31 January, whenever posted: the month ends on 28 February, silence rejects on 1 March."""
    letter = {"date-envoi-recours": "2025-01-27", "date-reception": "2025-01-31"}
    assert days("rejet-implicite", ("rapo.depot", "2025-01-31T09:00:00+01:00", letter)) == {date(2025, 3, 1)}


def test_the_presumption_of_the_warning_may_have_fallen_from_the_day_of_its_reference() -> None:
    """The Conseil d’État referred L2323-7-1 on 13 February 2026; until then nothing is in doubt."""
    warning = ("avertissement.avertissement", "2026-02-12T08:00:00+01:00", {"date-envoi": "2026-02-12"})
    later = ("avertissement.avertissement", "2026-02-13T08:00:00+01:00", {"date-envoi": "2026-02-13"})
    assert days("notification-avertissement", warning) == {date(2026, 2, 18), date(2026, 2, 17)}
    assert days("notification-avertissement", later) == {date(2026, 2, 19), date(2026, 2, 18), None}


def test_the_presumption_of_the_notice_stands_in_another_text() -> None:
    notice = ("envoi-apa.envoi", "2026-03-02T08:00:00+01:00", {"date-envoi": "2026-03-02"})
    assert None not in days("notification-avis", notice)


@pytest.mark.parametrize(
    ("number", "drawn_up", "expected"),
    [
        ("21999999900019251365052010", None, "satisfied"),
        ("21999999900019251001052010", "2026-01-01", "satisfied"),
        ("21999999900019251365052010", "2026-01-01", "violated"),
    ],
)
def test_a_number_bears_the_day_on_which_the_notice_is_drawn_up(
    number: str, drawn_up: str | None, expected: str
) -> None:
    """Found in the last minute of 2025: the year is that of the finding, the day that of the notice."""
    message = {"numero-fps": number, "date-heure-constat": "2025-12-31T23:59:00+01:00"}
    message |= {"date-etablissement": drawn_up} if drawn_up else {}
    event = ("message-fps.creation", "2026-01-02T08:00:00+01:00", message)
    assert of("numero-quantieme", event) == [expected]
    assert of("numero-annee", event) == ["satisfied"]


def test_a_refusal_may_be_modified_and_the_same_decision_not_made_twice() -> None:
    """CRPA L243-1: a refusal creates no right."""
    refusal = {"sens-decision": "rejet", "date-decision": "2025-03-04"}
    grant = {"sens-decision": "acceptation-totale", "date-decision": "2025-11-04", "montant-rectifie": 0}
    first = ("rapo.decision", "2025-03-04T09:00:00+01:00", refusal)
    assert of("rapo-decision-unique", first, ("rapo.decision", "2025-11-04T09:00:00+01:00", grant)) == [
        "satisfied",
        "satisfied",
    ]
    assert "violated" in of(
        "rapo-decision-unique", first, ("rapo.decision", "2025-03-10T09:00:00+01:00", refusal)
    )


@pytest.mark.parametrize(("way", "expected"), [(LETTER, "not-applicable"), (ELECTRONIC, "violated")])
def test_the_receipt_of_a_registered_letter_acknowledges_it(way: str, expected: str) -> None:
    appeal = ("rapo.depot", "2025-02-12T09:00:00+01:00", {"mode-envoi-recours": way})
    decision = ("rapo.decision", "2025-03-04T09:00:00+01:00", {"sens-decision": "rejet"})
    assert of("rapo-accuse-avant-decision", appeal, decision) == [expected]


def test_no_forfait_is_drawn_up_while_the_last_one_has_effect() -> None:
    """R2333-120-6: from the very hour at which the last one ceases to have effect."""
    earlier = (
        "fait.forfait-precedent",
        "2025-01-06T10:00:00+01:00",
        {"heure-fin-effet": "2025-01-06T12:00:00+01:00"},
    )
    found = [
        ("fait.constat", f"2025-01-06T{hour}:00+01:00", {"date-heure-constat": f"2025-01-06T{hour}:00+01:00"})
        for hour in ("11:59", "12:00")
    ]
    message = ("message-fps.creation", "2025-01-06T20:00:00+01:00", {})
    rule = "forfait-sans-effet-precedent"
    assert [of(rule, earlier, one, message) for one in found] == [["violated"], ["satisfied"]]


def test_who_drew_up_the_notice_does_not_examine_the_appeal() -> None:
    found = ("fait.constat", "2025-02-10T10:00:00+01:00", {"numero-agent": "AG-0042"})
    decided = [
        (
            "rapo.decision",
            "2025-03-17T09:00:00+01:00",
            {"sens-decision": "rejet", "numero-agent-examen": agent},
        )
        for agent in ("AG-0042", "AG-0077")
    ]
    assert [of("rapo-agent-examinateur", found, one) for one in decided] == [["violated"], ["satisfied"]]


def test_no_rule_of_a_person_s_appeal_refuses_its_message() -> None:
    """What a person sends is received, and then sanctioned as the law says."""
    refusing = [
        entry.id
        for entry in specification().entries(RuleBase, "rule")
        if entry.datum.consequence == "rejet" and getattr(entry.datum, "event", "") == "rapo.depot"
    ]
    assert refusing == []


def test_the_phases_of_the_notice_and_of_the_appeal_ask_no_more_than_is_sure() -> None:
    sure = {"stated", "law", "law-old", "case-law"}
    above = [
        entry.id
        for entry in specification().entries(RuleBase, "rule")
        if entry.datum.phase in ("amiable", "rapo", "toute-phase")
        and entry.datum.level == "obligatoire"
        and not (entry.datum.certainty in sure or entry.datum.confidence == "high")
    ]
    assert above == []
