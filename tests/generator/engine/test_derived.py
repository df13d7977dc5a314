"""What the derived rules say of histories: causes, repetitions, persons named, fields due."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import pytest

from generator.engine.derived import (
    ADDRESSEE,
    CAUSE,
    CONTENT,
    ONCE,
    derived_findings,
    derived_rules,
    obliges,
)
from generator.engine.history import Decision, Decisions, History
from generator.engine.reading import history
from generator.engine.repeated import left_already
from generator.engine.tracking import machine_of, told_of
from generator.formula.phrases import in_language
from tests.generator.engine.build import Told, book, raw, told
from tests.generator.engine.derived import ANSWER, HOLDER, at, verdicts

CONSTAT: Told = ("fait.constat", "2025-03-03T10:00:00+01:00", {})
DEPOT: Told = ("rapo.depot", "2025-04-01T10:00:00+02:00", {})
PAID: Told = ("paiement.paiement-fps", "2025-04-01T10:00:00+02:00", {})


def decided(rejection: str) -> Told:
    return "rapo.decision", "2025-04-10T10:00:00+02:00", {"sens-decision": rejection}


def ordered(dossier: History, *steps: str, by: str = "collectivite") -> History:
    """Give the same history, with what an actor decided on the first of May."""
    moment = datetime.fromisoformat("2025-05-01T09:00:00+02:00")
    taken = tuple(Decision(step, moment) for step in steps)
    raws = [raw(one.name, one.moment.isoformat(), data=dict(one.data)) for one in dossier.deliveries]
    return history(book(), raws, dossier.settings, decisions=Decisions(by, taken))


@pytest.mark.parametrize(
    ("step", "past", "repeated"),
    [
        ("rapo.accuse-reception", (DEPOT,), "violated"),
        ("rapo.mise-a-disposition", (DEPOT,), "violated"),
        ("fps-impaye.information", (), "violated"),
        ("information-annulation.information", (decided("acceptation-totale"),), "violated"),
        ("message-fps.modification", (decided("acceptation-partielle"),), "violated"),
        ("envoi-apa.rectificatif", (at("message-fps.modification", 1),), "violated"),
        ("information-paiement.information", (PAID,), "violated"),
        ("recours-collectivite.notification-decision", (at("recours-requerant.notification-decision", 1),),
         "violated"),
        # What may be sent again
        ("rapo.decision", (DEPOT,), "not-applicable"),
        ("recours-collectivite.memoire-defense", (at("recours-collectivite.communication-requete", 1),),
         "not-applicable"),
        ("facturation.facture", (), "not-applicable"),
        ("suivi-fps.suivi", (at("message-fps.creation", 1),), "not-applicable"),
    ],
)  # fmt: skip
def test_a_step_is_sent_once_for_a_cause_unless_it_is_repeatable(
    step: str, past: tuple[Told, ...], repeated: str
) -> None:
    first, second = (at(step, day, {"motif-annulation": "rapo"}) for day in (2, 20))
    assert verdicts(ONCE, step, told(*past, first)) == ["satisfied"]
    assert verdicts(ONCE, step, told(*past, first, second)) == ["satisfied", repeated]


def test_each_new_cause_allows_one_more() -> None:
    again: Told = ("paiement.paiement-te", "2025-05-03T10:00:00+02:00", {})
    informed = (at("information-paiement.information", 2), again, at("information-paiement.information", 4))
    assert verdicts(ONCE, "information-paiement.information", told(PAID, *informed)) == ["satisfied"] * 2
    late = at("information-paiement.information", 5)
    assert verdicts(ONCE, "information-paiement.information", told(PAID, *informed, late))[-1] == "violated"


def test_a_cause_that_comes_after_is_none() -> None:
    dossier = told(CONSTAT, at("rapo.accuse-reception", 1), at("rapo.depot", 2))
    assert verdicts(CAUSE, "rapo.accuse-reception", dossier) == ["violated"]


def test_the_same_message_delivered_twice_is_sent_once() -> None:
    raws = [raw(*DEPOT[:2]), *(raw(*at("rapo.accuse-reception", 2)[:2], id="a") for _ in range(2))]
    assert verdicts(ONCE, "rapo.accuse-reception", history(book(), raws, {})) == ["satisfied"]


def test_a_file_may_be_asked_again_until_it_answers() -> None:
    step = "identification-redevable.interrogation-immatriculation"
    asked = (at("message-fps.creation", 1), at(step, 2), at(step, 3))
    answer = at("identification-redevable.reponse-immatriculation", 4)
    assert verdicts(ONCE, step, told(*asked)) == ["satisfied", "not-applicable"]
    assert verdicts(ONCE, step, told(*asked, answer, at(step, 5)))[-1] == "violated"


@pytest.mark.parametrize(
    ("step", "sense", "verdict"),
    [
        ("message-fps.annulation", "rejet", "violated"),
        ("message-fps.annulation", "irrecevabilite", "violated"),
        ("message-fps.annulation", "acceptation-totale", "satisfied"),
        ("information-annulation.information", "rejet", "violated"),
        ("information-annulation.information", "acceptation-partielle", "satisfied"),
        ("message-fps.modification", "rejet", "violated"),
        ("message-fps.modification", "acceptation-partielle", "satisfied"),
        ("document-comptable.document", "rejet", "violated"),
        ("document-comptable.document", "acceptation-totale", "satisfied"),
    ],
)
def test_a_rejection_entails_neither_annulment_nor_refund(step: str, sense: str, verdict: str) -> None:
    data = {"motif-annulation": "rapo"}
    dossier = told(CONSTAT, DEPOT, decided(sense), at(step, 2, data))
    assert verdicts(CAUSE, step, dossier) == [verdict]


def test_a_history_that_may_lack_the_cause_condemns_nothing() -> None:
    assert verdicts(CAUSE, "rapo.accuse-reception", told(at("rapo.accuse-reception", 2))) == [
        "not-applicable"
    ]


def test_what_a_person_decides_is_not_counted_where_decisions_are_not_recorded() -> None:
    sent = told(at("inscription-portail.inscription", 2), at("inscription-portail.inscription", 3))
    assert verdicts(ONCE, "inscription-portail.inscription", sent) == ["not-applicable"] * 2


def test_one_decision_gives_one_message() -> None:
    step = "inscription-portail.inscription"
    sent = told(at(step, 2), at(step, 3))
    assert verdicts(ONCE, step, ordered(sent, step, step)) == ["satisfied"] * 2
    assert verdicts(ONCE, step, ordered(sent, step)) == ["satisfied", "violated"]
    assert verdicts(ONCE, step, ordered(sent, by="antai")) == ["not-applicable"] * 2


def test_a_decision_taken_on_an_event_is_one_cause_and_a_new_one_another() -> None:
    sent = told(DEPOT, at("rapo.decision", 2), at("rapo.decision", 3))
    assert verdicts(ONCE, "rapo.decision", ordered(sent, "rapo.decision")) == ["satisfied", "violated"]
    assert verdicts(ONCE, "rapo.decision", ordered(sent, *["rapo.decision"] * 2)) == ["satisfied"] * 2
    # A system may act on the event by itself: nobody need order it.
    alone = told(decided("acceptation-totale"), at("message-fps.annulation", 2, {"motif-annulation": "rapo"}))
    assert verdicts(CAUSE, "message-fps.annulation", ordered(alone)) == ["satisfied"]


def test_a_withdrawal_needs_no_more_than_a_decision() -> None:
    withdrawn = at("message-fps.annulation", 2, {"motif-annulation": "retrait"})
    assert verdicts(CAUSE, "message-fps.annulation", told(CONSTAT, withdrawn)) == []
    assert verdicts(ONCE, "message-fps.annulation", told(CONSTAT, withdrawn)) == ["not-applicable"]
    assert verdicts(CAUSE, "message-fps.annulation", ordered(told(withdrawn))) == ["violated"]
    sent = ordered(told(withdrawn), "message-fps.annulation")
    assert verdicts(CAUSE, "message-fps.annulation", sent) == ["satisfied"]


@pytest.mark.parametrize(
    ("step", "said", "field", "value"),
    [
        ("recours-requerant.notification-decision", {"sens-decision-juridiction": "decharge-totale"},
         "montant-annule", 3500),
        ("recours-collectivite.notification-decision", {"objet-requete": "titre-executoire"},
         "reference-te", "TE-2025-000001"),
        ("rapo.decision", {"sens-decision": "irrecevabilite"}, "motifs-decision", ["tardif"]),
        ("rapo.decision", {"sens-decision": "acceptation-totale"}, "montant-rectifie", 0),
        (ANSWER, {"redevable-trouve": True}, "identite-redevable", HOLDER),
        ("suivi-fps.suivi", {"evenement-suivi": "rejete"}, "motif-suivi", "plaque-etrangere"),
        ("message-fps.creation", {}, "mention-signe", "Signé"),
        ("message-fps.creation", {}, "signature-agent", {"nom": "signature.png"}),
    ],
)  # fmt: skip
def test_a_conditional_field_left_out_is_found(
    step: str, said: Mapping[str, object], field: str, value: object
) -> None:
    def faults(data: Mapping[str, object]) -> str:
        found = derived_findings(book(), told(at(step, 1, data)))
        return next(one.observed for one in found if one.rule == f"{CONTENT}:{step}")

    assert f"({field}) : champ absent, dû parce qu" in faults(said)
    assert f"({field}) : champ absent" not in faults({**said, field: value})
    assert "dû parce qu" not in faults(dict.fromkeys(said) | {"mention-signe": "Signé"})
    english = in_language(faults(said), "en")
    assert f"{field}: field absent, due because « " in english
    assert re.search(r"\b(?:parce|est|sont|le|la|une?)\b", re.sub("«[^»]*»", "", english)) is None


def test_a_payment_of_the_title_is_told_with_its_reference() -> None:
    for payment, is_due in (("paiement.paiement-te", True), ("paiement.paiement-fps", False)):
        dossier = told(at(payment, 1), at("information-paiement.information", 2))
        (found,) = (
            one
            for one in derived_findings(book(), dossier)
            if one.rule == f"{CONTENT}:information-paiement.information"
        )
        assert ("(reference-te) : champ absent, dû" in found.observed) is is_due


def test_what_a_written_rule_says_is_not_derived_again() -> None:
    named = {rule.id for rule in derived_rules(book())}
    for written in ("once:emission-te.emission", "once:envoi-apa.envoi", "cause:envoi-apa.envoi"):
        assert written not in named
    assert {"once:fps-impaye.information", "cause:rapo.accuse-reception"} <= named


def test_every_finding_of_a_derived_rule_bears_a_name_of_the_register() -> None:
    named = {rule.id for rule in derived_rules(book())}
    everything = told(CONSTAT, *(at(step, place % 28 + 1) for place, step in enumerate(book().steps)))
    found = {one.rule for one in derived_findings(book(), everything)}
    assert found <= named
    assert {rule.partition(":")[0] for rule in found} == {ONCE, CAUSE, ADDRESSEE, CONTENT, "routing"}


@pytest.mark.parametrize(
    ("fact", "verdict"),
    [("fait.retrait", "satisfied"), ("fait.apposition", "violated")],
)
def test_what_its_people_record_is_a_cause(fact: str, verdict: str) -> None:
    """A withdrawal that is recorded may leave for ANTAI by itself."""
    step = "message-fps.annulation"
    dossier = told(CONSTAT, at(fact, 2), at(step, 3, {"motif-annulation": "retrait"}))
    assert verdicts(CAUSE, step, ordered(dossier)) == [verdict]


def test_what_left_already_may_be_refused() -> None:
    """Whoever is asked again for what was done may say so, or do nothing."""
    step = "message-fps.annulation"
    dossier = told(CONSTAT, at("fait.retrait", 2), at(step, 3, {"motif-annulation": "retrait"}), at(step, 4))
    *before, asked = dossier.deliveries
    decided = ordered(dossier)
    assert left_already(book(), "collectivite", decided, decided.deliveries[-1])
    first = ordered(replace(dossier, deliveries=(*before[:-1], asked)))
    assert not left_already(book(), "collectivite", first, first.deliveries[-1])
    other = decided.deliveries[-1]._replace(data={"motif-annulation": "rapo"})
    assert not left_already(book(), "collectivite", decided, other)
    assert not left_already(book(), "antai", decided, decided.deliveries[-1])


@pytest.mark.parametrize("mention", [True, False])
def test_a_mention_said_to_be_false_stands_for_nothing(mention: bool) -> None:  # noqa: FBT001 what is said
    """R2333-120-14, 1°: the signature, or « Signé »."""
    dossier = told(at("message-fps.modification", 2, {"mention-signe": mention}))
    (found,) = (
        one for one in derived_findings(book(), dossier) if one.rule == f"{CONTENT}:message-fps.modification"
    )
    assert ("signature-agent" in found.observed) is not mention


def test_what_left_may_say_less_than_what_is_asked_again() -> None:
    """It has the number that the system gave it, and need not say how a sum is shared out."""
    step, asked = (
        "annulation-te.titre-annulation",
        {"montant-annule": 3000, "montant-majoration-annule": 3000},
    )
    left = at(step, 3, {"montant-annule": 3000, "reference-ta": "TA-1"})
    informed = at("information-annulation.information", 2)
    dossier = ordered(
        told(CONSTAT, informed, left, at(step, 4, {**asked, "reference-ta": "2026-7"})), by="antai"
    )
    last = dossier.deliveries[-1]
    assert left_already(book(), "antai", dossier, last)
    assert not left_already(book(), "antai", dossier, last._replace(data={**asked, "montant-annule": 2999}))


def test_where_a_dossier_may_be_is_told_by_names_in_the_region_that_counts() -> None:
    """The ids of all that it might be in both regions were told to an editor."""
    here = {"paiement": frozenset({"notifie", "paye"}), "contestation": frozenset({"aucune"})}
    said = told_of(machine_of(book()), "prescription", here).replace("\u00a0", " ")
    assert said == "« Notifié » (notifie) ou « Payé » (paye)"
    assert "aucune" in told_of(machine_of(book()), "nobody-knows", here)


@pytest.mark.parametrize(
    ("rule", "is_due"),
    [
        ("addressee:document-comptable.document", False),  # inferred, with a medium confidence
        ("addressee:avertissement.avertissement", True),  # L2323-7-1
        ("cause:identification-redevable.interrogation-flotte", False),
        ("cause:suivi-fps.suivi", False),
        ("cause:rapo.accuse-reception", True),
        ("cause:message-fps.annulation", True),  # nobody decided it, however sure its step is
        ("transition:retrait", False),
        ("transition:rapo-decision", True),
        ("once:suivi-fps.suivi", True),
        ("routing:suivi-fps.suivi", True),
    ],
)
def test_what_follows_from_a_weak_fact_is_advice(rule: str, *, is_due: bool) -> None:
    assert obliges(book(), rule) == is_due
