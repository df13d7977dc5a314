"""The rules that a role can hold a message against, and those that explain a refusal."""

from dataclasses import replace

from generator.engine.motives import refusals
from generator.engine.views import is_seen
from tests.generator.engine.build import book, told

NUMBER = "21999999900019261001052010"


def test_a_rule_that_reads_what_a_role_never_sees_is_not_its_to_judge() -> None:
    rules = book().rules
    assert is_seen(book(), rules["information-annulation-reference"], "antai")
    assert not is_seen(book(), rules["requete-apres-recours-prealable"], "ccsp")


def test_every_rule_that_a_message_breaks_is_named() -> None:
    data = {"objet-annulation": "titre-executoire", "motif-annulation": "rapo"}
    whole = told(("information-annulation.information", "2025-05-21T09:00:00+02:00", data), settings={})
    found = refusals(book(), "antai", whole, whole.deliveries[-1])
    assert "information-annulation-reference" in found


def _decided(agent: str | None, *, sent: str) -> frozenset[str]:
    """Name what explains that a decision of 17 March is refused: by whom, sent when."""
    joined = {"nom": "piece.pdf"}
    appeal = {
        "date-reception": "2025-03-03",
        "expose-faits-moyens": "J’avais payé.",
        "copie-avis": joined,
        "copie-certificat-immatriculation": joined,
    }
    said = {"sens-decision": "rejet", "date-decision": "2025-03-17", "date-envoi": sent}
    history = told(
        ("fait.constat", "2025-02-10T10:00:00+01:00", {"numero-agent": "AG-0042"}),
        ("rapo.depot", "2025-03-03T09:00:00+01:00", appeal),
        (
            "rapo.decision",
            "2025-03-17T09:00:00+01:00",
            said | ({"numero-agent-examen": agent} if agent else {}),
        ),
    )
    return refusals(book(), "collectivite", history, history.deliveries[-1])


def test_what_a_decision_may_still_say_explains_nothing_where_what_it_says_is_wrong() -> None:
    dates = {"rapo-decision-dates", "rapo-decision-date-envoi"}
    assert _decided(None, sent="2025-03-14") == dates
    assert _decided("AG-0042", sent="2025-03-14") == {*dates, "rapo-agent-examinateur"}


def test_what_a_decision_does_not_say_may_explain_that_nothing_is_done_yet() -> None:
    assert _decided(None, sent="2025-03-17") == {"rapo-agent-examinateur"}
    assert _decided("AG-0077", sent="2025-03-17") == frozenset()


def _transmitted(deducted: int) -> frozenset[str]:
    """Name what explains that the order to send a finding is refused, two payments having been made."""
    found = "2025-01-06T11:00:00+01:00"
    paid = [("2025-01-06T09:00:00+01:00", 100), ("2025-01-06T10:00:00+01:00", 200)]
    seen = {"date-heure-constat": found, "montant-fps-tarif": 3500, "montant-deduit": deducted}
    history = told(
        *(
            ("fait.paiement-immediat", at, {"montant-paye": sum_, "horodatage-justificatif": at})
            for at, sum_ in paid
        ),
        ("fait.constat", found, {**seen, "montant-du": 3500 - deducted}),
        ("message-fps.creation", "2025-01-06T20:00:00+01:00", {}),
        settings={"duree-maximale": 120},
    )
    return refusals(book(), "collectivite", history, history.deliveries[-1])


def test_what_a_role_works_out_explains_no_refusal_for_not_being_typed() -> None:
    assert "deduction-paiement-immediat" not in _transmitted(200)


def test_what_rules_say_of_it_may_not_be_true_together_and_explains_a_refusal() -> None:
    assert {"deduction-paiement-immediat", "message-constat-fidele"} <= _transmitted(100)


def test_the_number_of_a_dossier_explains_no_refusal_for_not_being_typed() -> None:
    found = "2026-01-01T00:20:00+01:00"
    history = told(
        ("fait.constat", found, {"numero-fps": NUMBER, "date-heure-constat": found}),
        ("message-fps.creation", "2026-01-02T08:00:00+01:00", {}),
        settings={},
    )
    history = replace(history, number=NUMBER)
    last = history.deliveries[-1]
    assert "numero-annee" not in refusals(book(), "collectivite", history, last)
    wrong = replace(history, number=NUMBER.replace("900019261", "900019251"))
    assert "numero-annee" in refusals(book(), "collectivite", wrong, last)
