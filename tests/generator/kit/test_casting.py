"""What a case asks of a role: what the law asks, and nothing that the role chooses or was never told."""

from datetime import date, datetime
from itertools import pairwise

from tests.generator.kit.kit import Json, cases


def of(rule: str) -> list[Json]:
    return [case for case in cases().values() if case["rule"] == rule]


def calls(case: Json) -> list[Json]:
    return [step for step in case["steps"] if "call" in step]


def test_nobody_is_held_to_sums_and_periods_that_it_chooses() -> None:
    """Nothing that ANTAI receives says how many notices a bill is for."""
    assert of("facture-montant") == []
    for case in of("facture-periode"):
        assert not any(one["is"] == "==" for step in case["steps"] for one in step.get("where", ()))


def test_a_message_delivered_twice_is_answered_by_others_meanwhile() -> None:
    (case,) = of("message-recu-deux-fois")
    types = [step["exchange"]["type"] for step in calls(case) if step["call"] == "deliver"]
    assert types == ["message-fps.creation"] * 2 + ["identification-redevable.reponse-immatriculation"]


def test_people_decide_again_only_where_a_rule_counts_their_decisions() -> None:
    (title,) = of("titre-annulation-recu-deux-fois")
    (appeal,) = of("rapo-renvoye")
    (defence,) = of("communication-recue-deux-fois")
    free = [
        step.get("free", False)
        for step in calls(title)
        if step["call"] == "trigger" and not step.get("given")
    ]
    assert free == [False, True]
    assert sum(step.get("type") == "rapo.decision" for step in calls(appeal)) == 1
    assert sum(step.get("type") == "recours-collectivite.memoire-defense" for step in calls(defence)) == 1


def test_what_is_there_only_to_see_that_nothing_leaves_may_be_refused() -> None:
    (case,) = of("te-remplace-avis")
    (sent,) = (step for step in calls(case) if step["call"] == "deliver" and not step.get("given"))
    assert sent["free"] is True
    assert case["steps"][-1]["expect"] == "never"


def test_only_what_the_case_is_about_may_be_refused() -> None:
    for case in cases().values():
        for step, after in pairwise(case["steps"]):
            if step.get("free"):
                assert not step.get("given"), case["id"]
                assert after.get("expect") not in ("accepted", "refused", "opposed"), case["id"]


def test_nobody_can_make_a_system_forget_what_it_sends_by_itself() -> None:
    assert not [
        case["id"]
        for case in of("rapo-rectificatif-avant-titre")
        if any(step.get("expect") == "never" for step in case["steps"])
    ]


def test_a_title_may_wait_beyond_the_first_day_on_which_it_may_be_signed() -> None:
    for case in of("te-date"):
        last = case["steps"][-1]
        if last["expect"] == "emitted":
            clock = datetime.fromisoformat(calls(case)[-1]["now"]).date()
            (shown,) = (
                [date.fromisoformat(day) for one in step["dates"] for day in one["days"]]
                for step in case["steps"]
                if step.get("expect") == "legal-dates"
            )
            assert (clock - max(shown)).days >= 28, case["id"]


def test_the_means_of_a_payment_is_that_of_its_way() -> None:
    means = {"courrier": "cheque", "serveur-vocal": "telepaiement-serveur-vocal", "guichet": "guichet"}
    for case in of("routing:paiement.paiement-fps"):
        for step, after in pairwise(case["steps"]):
            way = step.get("exchange", {}).get("canal")
            if way in means and after.get("expect") == "accepted":
                assert step["exchange"]["data"]["moyen-paiement"] == means[way], case["id"]


def test_a_life_that_the_system_may_leave_by_itself_is_left_open() -> None:
    """D-18: nothing makes the title wait for a payment that comes after the three months."""
    found = {case["role"]: case for case in of("parcours:paye-apres-trois-mois")}
    assert found["antai"]["outcome"] == "open"
    assert found["antai"]["doubts"] == ["d-18-paiement-avant-titre"]
    assert found["collectivite"]["outcome"] == "conclusive"


def test_a_city_is_told_the_title_that_it_must_name() -> None:
    for case in of("information-annulation-reference"):
        ordered = calls(case)[-1].get("data", {})
        if ordered.get("objet-annulation") == "titre-executoire":
            assert any("reference-te" in step.get("exchange", {}).get("data", {}) for step in calls(case)), (
                case["id"]
            )
