"""What a guard is worth whatever happened out of sight."""

from datetime import datetime

import pytest

from generator.engine.formulas import Formula
from generator.engine.roles import Way, roles
from generator.engine.rows import Moment
from generator.engine.tracking.out_of_sight import alone
from generator.engine.tracking.unseen import in_any_case
from generator.formula import Type, parsed
from tests.generator.engine.build import book, told

PAID = "somme(paiement.paiement_te.montant_paye)"
CANCELLED = "somme(annulation_te.titre_annulation.montant_annule)"
DAY = datetime.fromisoformat("2025-09-10T10:00:00+02:00")


def _worth(written: str, *, cancelled: int, hidden: str = "paiement.paiement-te") -> bool | None:
    history = told(
        ("emission-te.emission", "2025-05-13T10:00:00+02:00", {"montant-total": 8500}),
        ("annulation-te.titre-annulation", DAY.isoformat(), {"montant-annule": cancelled}),
    )
    here = Moment(book(), history, history.deliveries[-1], {})
    node = parsed(written, book().scope, Type.BOOLEAN)
    return in_any_case(here, Formula(node), frozenset({hidden}))


@pytest.mark.parametrize(
    ("order", "cancelled", "worth"),
    [(">=", 8500, True), (">=", 8499, None), ("<", 8500, False), ("<", 8499, None), ("==", 8500, None)],
)
def test_what_is_hidden_only_adds_to_a_sum(order: str, cancelled: int, worth: object) -> None:
    written = f"{PAID} + {CANCELLED} {order} emission_te.emission.montant_total"
    assert _worth(written, cancelled=cancelled) is worth
    contrary = {True: False, False: True}.get(worth) if worth is not None else None
    assert _worth(f"not ({written})", cancelled=cancelled) is contrary


def test_what_is_hidden_and_taken_away_decides_nothing() -> None:
    assert _worth(f"{CANCELLED} - {PAID} >= emission_te.emission.montant_total", cancelled=9000) is None
    assert _worth(f"{CANCELLED} >= {PAID}", cancelled=9000) is None
    assert _worth("nombre(paiement.paiement_te) + nombre(emission_te.emission) >= 1", cancelled=1) is None


def test_a_part_that_decides_is_enough() -> None:
    sure, unsure = f"{CANCELLED} >= emission_te.emission.montant_total", "nombre(paiement.paiement_te) == 0"
    assert _worth(f"{sure} or {unsure}", cancelled=8500) is True
    assert _worth(f"{sure} and {unsure}", cancelled=8500) is None
    assert _worth(f"{sure} and {unsure}", cancelled=8499) is False
    assert _worth(sure, cancelled=8500) is True


def test_what_is_told_in_one_way_needs_no_other_telling() -> None:
    """The court tells both parties one decision: whoever was told it knows it, whatever the other heard."""
    own, other = "information_annulation.information", "annulation_te.titre_annulation"
    heard = told(("annulation-te.titre-annulation", DAY.isoformat(), {"montant-annule": 8500}))
    here = Moment(book(), heard, heard.deliveries[-1], {})
    hidden = frozenset({"information-annulation.information"})
    for written, worth in (
        (f"premier_connu({other}.montant_annule, {own}.montant_annule) > 0", True),
        (f"premier_connu({other}.montant_annule, {own}.montant_annule) < 0", False),
        (f"premier_connu({own}.montant_annule, {other}.montant_annule) > 0", None),
    ):
        guard = Formula(parsed(written, book().scope, Type.BOOLEAN))
        assert in_any_case(here, guard, hidden) is worth


def test_what_somebody_decides_never_happens_by_itself() -> None:
    found = alone(roles(book())["dgfip"])
    assert found["rapo-decision"] == frozenset()  # the city decides it, out of its sight
    assert found["jugement"] == frozenset()  # the court does; the other party is told of what was decided
    assert found["rapo-accuse"] == {None}
    assert found["information-remboursement-te"] == {Way.DELIVERED}
