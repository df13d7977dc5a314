"""The court and the title, by hand from the texts: each day was counted on a calendar."""

from datetime import date

import pytest

from generator.engine.rows import Moment
from tests.generator.engine.build import Told, book, told, verdicts

DECISION = "recours-requerant.notification-decision"
ASKED: tuple[Told, ...] = (
    ("recours-requerant.depot", "2025-02-03T10:00:00+01:00", {}),
    ("recours-requerant.demande-regularisation", "2025-02-11T10:00:00+01:00", {"date-envoi": "2025-02-11"}),
    ("fait.notification-demande", "2025-02-14T10:00:00+01:00", {"date-reception": "2025-02-14"}),
)


def days(legal_date: str, *events: Told) -> set[date | None]:
    """Give what each reading of the law makes of a legal date, at the last of some events."""
    dossier = told(*events)
    last = dossier.deliveries[-1]
    moments = [Moment(book(), dossier, last, one) for one in book().selections_of(legal_date)]
    return {moment.legal_date(legal_date) for moment in moments}  # type: ignore[misc]  # a date or nothing


def of(rule: str, *events: Told) -> list[str]:
    return verdicts(book().rules[rule], told(*events))


def answered(day: str) -> Told:
    return ("recours-requerant.regularisation", f"{day}T10:00:00+01:00", {"date-envoi": day})


def decided(day: str, sense: str = "rejet") -> Told:
    return (DECISION, f"{day}T10:00:00+02:00", {"sens-decision-juridiction": sense})


def test_the_month_to_mend_runs_from_the_receipt_of_the_invitation() -> None:
    """Received on Friday 14 February 2025, and not from 11 February, when it was sent.

    From date to date it ends on Friday 14 March, clear on Saturday 15 March, put off on Monday 17 March.
    """
    assert days("demande-regularisation", *ASKED) == {date(2025, 2, 14)}
    assert days("renonciation", *ASKED) == {date(2025, 3, 15), date(2025, 3, 16), date(2025, 3, 18)}


@pytest.mark.parametrize(
    ("day", "verdict"),
    [("2025-03-14", "satisfied"), ("2025-03-17", "satisfied?"), ("2025-03-18", "violated")],
)
def test_nothing_is_notified_to_whoever_answers_after_the_month(day: str, verdict: str) -> None:
    assert of("regularisation-delai", *ASKED, answered(day), decided("2025-04-15", "irrecevabilite")) == [
        verdict
    ]


@pytest.mark.parametrize("sense", ["irrecevabilite", "desistement", "rejet"])
def test_nothing_is_notified_to_whoever_does_not_answer(sense: str) -> None:
    assert of("renonciation-sans-decision", *ASKED, decided("2025-04-15", sense)) == ["violated"]


@pytest.mark.parametrize(
    ("filed", "verdict"),
    [("2025-03-17", "satisfied"), ("2025-03-18", "pending"), ("2025-03-15", "satisfied")],
)
def test_the_court_is_seised_within_a_clear_month_put_off_to_monday(filed: str, verdict: str) -> None:
    """Appeal received on 13 January 2025, rejected on 14 February: the month ends on Saturday 15 March."""
    dossier = {"objet-requete": "decision-rapo", "mode-depot": "portail"}
    dossier |= {"date-envoi-requete": filed, "date-reception-requete": filed}
    appeal = ("rapo.depot", "2025-01-13T10:00:00+01:00", {"date-reception": "2025-01-13"})
    assert of("requete-delai", appeal, ("recours-requerant.depot", f"{filed}T10:00:00+01:00", dossier)) == [
        verdict
    ]


def test_the_postmark_decides_of_a_posted_request() -> None:
    dossier = {"objet-requete": "decision-rapo", "mode-depot": "voie-postale"}
    dossier |= {"date-envoi-requete": "2025-03-17", "date-reception-requete": "2025-03-20"}
    appeal = ("rapo.depot", "2025-01-13T10:00:00+01:00", {"date-reception": "2025-01-13"})
    assert of("requete-delai", appeal, ("recours-requerant.depot", "2025-03-20T10:00:00+01:00", dossier)) == [
        "satisfied"
    ]


@pytest.mark.parametrize(("sent", "verdict"), [("2025-10-02", "violated"), ("2025-10-03", "satisfied")])
def test_a_month_given_to_execute_ends_on_its_own_day(sent: str, verdict: str) -> None:
    """Notified on 2 September 2025 with a month to execute: it ends on 2 October, not three months later."""
    first = {"sens-decision-juridiction": "decharge-totale", "fin-execution": "2025-10-02"}
    demand = ("recours-requerant.demande-execution", f"{sent}T10:00:00+02:00", {"date-envoi": sent})
    judged = of(
        "demande-execution-delai",
        (DECISION, "2025-09-02T10:00:00+02:00", first),
        demand,
        decided("2026-02-02"),
    )
    assert judged == [verdict]


def test_the_title_is_barred_four_years_after_its_signature() -> None:
    """Signed on 13 May 2025, whenever the warning is sent: recovery may begin on 13 May 2029, not later."""
    title = ("emission-te.emission", "2025-05-13T09:00:00+02:00", {"date-te": "2025-05-13"})
    warning = ("avertissement.avertissement", "2025-06-02T09:00:00+02:00", {"date-envoi": "2025-06-02"})
    assert days("prescription", title, warning) == {date(2029, 5, 14)}
