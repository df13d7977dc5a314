"""Each kind of rule on the shortest histories that show its verdicts."""

import pytest

from generator.engine.reading import history
from tests.generator.engine.build import Told, book, judged, raw, rule, told, verdicts

APPOSITION: Told = ("fait.apposition", "2025-01-13T09:00:00+01:00", {})
DEPOT: Told = ("rapo.depot", "2025-02-13T10:00:00+01:00", {"date-envoi-recours": "2025-02-13"})
ACCUSE: Told = ("rapo.accuse-reception", "2025-02-14T10:00:00+01:00", {})
DECISION: Told = ("rapo.decision", "2025-03-01T10:00:00+01:00", {"sens-decision": "rejet"})


def test_existence_waits_until_it_is_too_late() -> None:
    compiled = rule(kind="existence", events=["fait.apposition", "envoi-apa.envoi"], closed_by=["rapo.depot"])
    assert verdicts(compiled, told(APPOSITION, DEPOT)) == ["satisfied"]
    assert verdicts(compiled, told(DEPOT)) == ["violated"]
    assert verdicts(compiled, told(DEPOT, APPOSITION)) == ["satisfied"]  # told late, but earlier in time
    assert verdicts(compiled, told(DECISION)) == ["pending"]
    assert verdicts(compiled, told()) == ["not-applicable"]


def test_existence_counts() -> None:
    compiled = rule(
        kind="existence", events=["rapo.decision"], at_least=2, closed_by=["emission-te.emission"]
    )
    assert verdicts(compiled, told(DECISION)) == ["pending"]
    assert verdicts(compiled, told(DECISION, DECISION)) == ["satisfied"]


def test_absence() -> None:
    compiled = rule(kind="absence", events=["rapo.depot"], when='reglage.cycle == "partiel"')
    assert verdicts(compiled, told(DEPOT, settings={"cycle": "partiel"})) == ["violated"]
    assert verdicts(compiled, told(DEPOT)) == ["not-applicable"]
    assert verdicts(compiled, told(ACCUSE, settings={"cycle": "partiel"})) == ["satisfied"]


def test_cardinality_counts_messages_and_not_deliveries() -> None:
    compiled = rule(kind="cardinality", event="rapo.decision", at_most=1)
    assert verdicts(compiled, told(DECISION)) == ["satisfied"]
    assert verdicts(compiled, told(DECISION, DECISION)) == ["violated"]
    twice = [raw("rapo.decision", "2025-03-01T10:00:00+01:00", id="a") for _ in range(2)]
    assert verdicts(compiled, history(book(), twice, {})) == ["satisfied"]


def test_cardinality_for_each_value_of_a_field() -> None:
    compiled = rule(kind="cardinality", event="avertissement.avertissement", at_most=1, per="reference-te")
    one: Told = ("avertissement.avertissement", "2025-03-01T10:00:00+01:00", {"reference-te": "2025-000001"})
    other: Told = (
        "avertissement.avertissement",
        "2025-03-02T10:00:00+01:00",
        {"reference-te": "2025-000002"},
    )
    assert verdicts(compiled, told(one, other)) == ["satisfied", "satisfied"]
    assert verdicts(compiled, told(one, other, one)) == ["violated", "satisfied"]


def test_precedence_is_told_by_time_and_not_by_reception() -> None:
    compiled = rule(kind="precedence", event="rapo.decision", requires=["rapo.depot"])
    assert verdicts(compiled, told(DEPOT, DECISION)) == ["satisfied"]
    assert verdicts(compiled, told(DECISION, DEPOT)) == ["satisfied"]
    assert verdicts(compiled, told(DECISION)) == ["violated"]


def test_response_waits_until_its_last_day() -> None:
    compiled = rule(
        kind="response",
        after="rapo.depot",
        expects=["rapo.decision"],
        due="echeance(rapo.depot.date_envoi_recours, parametre.delai_reponse_rapo)",
    )
    assert verdicts(compiled, told(DEPOT), on="2025-03-13") == ["pending"]
    assert verdicts(compiled, told(DEPOT), on="2025-03-14") == ["violated"]
    assert verdicts(compiled, told(DEPOT, DECISION)) == ["satisfied"]
    late: Told = ("rapo.decision", "2025-03-14T00:00:00+01:00", {})
    assert verdicts(compiled, told(DEPOT, late)) == ["violated"]
    (pending,) = judged(compiled, told(DEPOT), on="2025-03-01")
    assert str(pending.due) == "2025-03-13"
    unknown: Told = ("rapo.depot", "2025-02-13T10:00:00+01:00", {})
    assert verdicts(compiled, told(unknown)) == ["not-applicable"]


def test_response_without_a_last_day_is_never_violated() -> None:
    compiled = rule(kind="response", after="rapo.depot", expects=["rapo.accuse-reception"])
    assert verdicts(compiled, told(DEPOT), on="2030-01-01") == ["pending"]
    assert verdicts(compiled, told(DEPOT, ACCUSE)) == ["satisfied"]


def test_not_succession_names_each_offender() -> None:
    compiled = rule(kind="not-succession", after="rapo.decision", never=["rapo.accuse-reception"])
    assert verdicts(compiled, told(ACCUSE, DECISION)) == ["satisfied"]
    late: Told = ("rapo.accuse-reception", "2025-04-01T10:00:00+02:00", {})
    assert verdicts(compiled, told(DECISION, late, late)) == ["violated", "violated"]


def test_deadline_on_each_side_of_its_last_day_under_every_reading() -> None:
    # 13 January plus one month is Thursday 13 February; a clear delay would end on Friday 14.
    compiled = rule(
        kind="deadline",
        event="rapo.depot",
        bound="latest",
        date="rapo.depot.date_envoi_recours",
        due="echeance(date_legale.notification_avis, parametre.delai_rapo)",
    )
    found = {
        day: verdicts(
            compiled, told(APPOSITION, ("rapo.depot", f"{day}T10:00:00+01:00", {"date-envoi-recours": day}))
        )
        for day in ("2025-02-13", "2025-02-14", "2025-02-15")
    }
    assert found == {
        "2025-02-13": ["satisfied"],
        "2025-02-14": ["satisfied?"],
        "2025-02-15": ["violated"],
    }
    (contested,) = judged(
        compiled,
        told(APPOSITION, ("rapo.depot", "2025-02-14T10:00:00+01:00", {"date-envoi-recours": "2025-02-14"})),
    )
    assert contested.contested == ("d-02-mois-et-jours-non-ouvres",)


def test_a_compound_doubt_names_each_of_its_parts() -> None:
    compiled = rule(
        kind="deadline",
        event="rapo.depot",
        bound="latest",
        date="rapo.depot.date_envoi_recours",
        due="echeance(date_legale.notification_avis, parametre.delai_rapo)",
    )
    sent: Told = ("envoi-apa.envoi", "2025-01-07T09:00:00+01:00", {"date-envoi": "2025-01-07"})
    late: Told = ("rapo.depot", "2025-02-13T10:00:00+01:00", {"date-envoi-recours": "2025-02-13"})
    (finding,) = judged(compiled, told(sent, late))
    assert finding.contested == ("d-01-jours-francs", "d-02-mois-et-jours-non-ouvres")


def test_deadline_at_the_earliest() -> None:
    compiled = rule(
        kind="deadline",
        event="rapo.decision",
        bound="earliest",
        date="jour(rapo.decision.moment)",
        due="lendemain(rapo.depot.date_envoi_recours)",
    )
    same_day: Told = ("rapo.decision", "2025-02-13T12:00:00+01:00", {})
    assert verdicts(compiled, told(DEPOT, same_day)) == ["violated"]
    assert verdicts(compiled, told(DEPOT, ("rapo.decision", "2025-02-14T00:00:00+01:00", {}))) == [
        "satisfied"
    ]


@pytest.mark.parametrize(
    ("paid", "verdict"),
    [(3500, "satisfied"), (3499, "violated"), (3501, "violated"), (None, "not-applicable")],
)
def test_amount_is_exact_to_the_cent(paid: int | None, verdict: str) -> None:
    compiled = rule(
        kind="amount",
        event="paiement.paiement-fps",
        formula="paiement.paiement_fps.montant_paye == fait.constat.montant_du",
    )
    constat: Told = ("fait.constat", "2025-01-02T10:00:00+01:00", {"montant-du": 3500})
    payment: Told = ("paiement.paiement-fps", "2025-01-12T10:00:00+01:00", {"montant-paye": paid})
    assert verdicts(compiled, told(constat, payment)) == [verdict]


def test_what_is_missing_is_named() -> None:
    compiled = rule(
        kind="correlation", event="rapo.depot", formula="rapo.depot.numero_fps == fait.constat.numero_fps"
    )
    (finding,) = judged(compiled, told(DEPOT))
    assert "Numéro de l’avis de paiement (Constat de l’agent)" in finding.observed


def test_a_decision_answers_what_the_law_turns_down() -> None:
    compiled = rule(
        kind="correlation",
        event="rapo.depot",
        formula='rapo.depot.qualite_auteur != "tiers"',
        consequence="decision",
        outcome={"event": "rapo.decision", "formula": 'rapo.decision.sens_decision == "irrecevabilite"'},
    )
    third: Told = ("rapo.depot", "2025-02-13T10:00:00+01:00", {"qualite-auteur": "tiers"})
    holder: Told = ("rapo.depot", "2025-02-13T10:00:00+01:00", {"qualite-auteur": "titulaire"})
    refused: Told = ("rapo.decision", "2025-03-01T10:00:00+01:00", {"sens-decision": "irrecevabilite"})
    assert verdicts(compiled, told(holder, DECISION)) == ["satisfied"]
    assert verdicts(compiled, told(third)) == ["pending"]
    assert verdicts(compiled, told(third, refused)) == ["satisfied"]
    assert verdicts(compiled, told(third, DECISION)) == ["violated"]
    assert verdicts(compiled, told(third, ("rapo.decision", "2025-03-01T10:00:00+01:00", {}))) == [
        "not-applicable"
    ]


def test_a_refusal_is_judged_where_refusing_is_the_consequence() -> None:
    compiled = rule(
        kind="correlation",
        event="rapo.depot",
        formula="rapo.depot.numero_fps == fait.constat.numero_fps",
        consequence="rejet",
    )
    constat = raw("fait.constat", "2025-01-02T10:00:00+01:00", data={"numero-fps": "2" * 26})
    for number, refused, expected in (
        ("2" * 26, False, "satisfied"),
        ("3" * 26, False, "violated"),
        ("3" * 26, True, "satisfied"),
        ("2" * 26, True, "not-applicable"),
    ):
        depot = raw("rapo.depot", "2025-02-13T10:00:00+01:00", data={"numero-fps": number}, refused=refused)
        assert verdicts(compiled, history(book(), [constat, depot], {})) == [expected]


@pytest.mark.parametrize("fault", ["duplicate", "replay"])
def test_a_repeated_message_gets_one_reaction(fault: str) -> None:
    compiled = rule(kind="robustness", event="rapo.depot", fault=fault, reaction=["rapo.accuse-reception"])
    ids = ("a", "a") if fault == "duplicate" else ("a", "b")
    depots = [
        raw("rapo.depot", "2025-02-13T10:00:00+01:00", id=id_, data={"numero-fps": "2" * 26}) for id_ in ids
    ]
    one = raw("rapo.accuse-reception", "2025-02-14T10:00:00+01:00", id="r1")
    two = raw("rapo.accuse-reception", "2025-02-14T10:00:00+01:00", id="r2")
    assert verdicts(compiled, history(book(), [*depots, one], {})) == ["satisfied"]
    assert verdicts(compiled, history(book(), [*depots, one, two], {})) == ["violated"]
    assert verdicts(compiled, history(book(), [depots[0], one], {})) == ["not-applicable"]


def test_a_message_with_more_than_declared_is_taken() -> None:
    compiled = rule(
        kind="robustness", event="rapo.depot", fault="unknown-field", reaction=["rapo.accuse-reception"]
    )
    for refused, expected in ((False, "satisfied"), (True, "violated")):
        depot = raw("rapo.depot", "2025-02-13T10:00:00+01:00", data={"couleur": "bleu"}, refused=refused)
        assert verdicts(compiled, history(book(), [depot], {})) == [expected]


def test_a_message_received_out_of_order_is_taken() -> None:
    compiled = rule(
        kind="robustness", event="rapo.depot", fault="unordered", reaction=["rapo.accuse-reception"]
    )
    later = raw("rapo.accuse-reception", "2025-02-14T10:00:00+01:00")
    for refused, expected in ((False, "satisfied"), (True, "violated")):
        depot = raw("rapo.depot", "2025-02-13T10:00:00+01:00", refused=refused)
        assert verdicts(compiled, history(book(), [later, depot], {})) == [expected]
    assert verdicts(compiled, told(DEPOT, ACCUSE)) == ["not-applicable"]


def test_a_rule_out_of_force_judges_nothing() -> None:
    compiled = rule(
        kind="precedence",
        event="recours-requerant.depot",
        requires=["paiement.paiement-fps"],
        valid={"from": "2018-01-01", "until": "2020-09-08"},
    )
    before: Told = ("recours-requerant.depot", "2020-09-08T23:00:00+02:00", {})
    after: Told = ("recours-requerant.depot", "2020-09-09T00:00:00+02:00", {})
    assert verdicts(compiled, told(before)) == ["violated"]
    assert verdicts(compiled, told(after)) == ["not-applicable"]


def test_the_legal_day_is_the_collectivity_s() -> None:
    compiled = rule(
        kind="deadline",
        event="rapo.depot",
        bound="latest",
        date="jour(rapo.depot.moment)",
        due="date_legale.notification_avis",
    )
    late_evening: Told = ("fait.apposition", "2025-01-13T23:30:00+01:00", {})
    next_day_in_paris: Told = ("rapo.depot", "2025-01-14T00:30:00+01:00", {})
    assert verdicts(compiled, told(late_evening, next_day_in_paris)) == ["violated"]
    cayenne = {"territoire": "guyane"}
    assert verdicts(compiled, told(late_evening, next_day_in_paris, settings=cayenne)) == ["satisfied"]


def test_what_comes_after_the_day_of_the_judgement_is_not_seen() -> None:
    compiled = rule(kind="precedence", event="rapo.decision", requires=["rapo.depot"])
    assert verdicts(compiled, told(DECISION), on="2025-02-28") == ["not-applicable"]


def test_of_conditions_asked_for_together_only_those_that_do_not_hold_are_told() -> None:
    compiled = rule(
        kind="correlation",
        event="rapo.decision",
        formula='rapo.decision.sens_decision == "rejet"'
        " and rapo.decision.date_envoi == rapo.depot.date_envoi_recours",
    )
    late: Told = (
        "rapo.decision",
        "2025-03-01T10:00:00+01:00",
        {"sens-decision": "rejet", "date-envoi": "2025-03-01"},
    )
    (found,) = judged(compiled, told(DEPOT, late))
    assert str(found.verdict) == "violated"
    assert "Sens de la décision" not in found.expected + found.observed
    assert "1er mars 2025" in found.observed
