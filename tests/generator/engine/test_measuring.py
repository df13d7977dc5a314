"""What a violation weighs is read by the formulas that found it: the examples of our rules say how much."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from conformance.audit.judging import Found, findings
from generator.engine.examples import shown
from generator.engine.measuring import Divergence, Measure, measures
from generator.model.rule import Amount, Deadline, Response
from tests.generator.engine.build import book

SIGNS = {
    Divergence.HIGHER: (0, 1),
    Divergence.LATER: (0, 1),
    Divergence.LOWER: (0, -1),
    Divergence.EARLIER: (0, -1),
}
"""Which way each divergence lies: 0 where a strict bound is reached."""

LATE = [("later", "2025-03-11", "2025-03-10"), ("missing", None, "2025-03-10")]


def measured(rule: str) -> Iterator[tuple[Found, list[Measure]]]:
    """Measure what the examples of a rule violate."""
    for example in book().rules[rule].datum.examples:
        one = shown(book(), example)
        for found in findings(book(), one.history, one.day, {rule}):
            assert found.trial is not None
            assert found.violated is not None
            yield found, list(measures(found.trial, found.violated))


@pytest.mark.parametrize(
    "rule",
    [
        one.id
        for one in book().rules.values()
        if isinstance(one.datum, Amount | Deadline | Response) and one.datum.consequence != "decision"
    ],
)
def test_the_examples_of_amounts_and_days_have_values(rule: str) -> None:
    every = [one for _, some in measured(rule) for one in some]
    datum = book().rules[rule].datum
    if not isinstance(datum, Response):
        assert every, rule
    for one in every:
        if one.divergence in SIGNS:
            gap = one.gap
            assert gap is not None
            assert (gap > 0) - (gap < 0) in SIGNS[one.divergence]
        elif one.divergence is Divergence.MISSING:
            assert (one.observed, one.gap) == (None, None)
            assert one.computed is not None


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("somme-due", [("lower", 2999, 3000), ("higher", 3001, 3000)]),
        ("rapo-acceptation-totale-montant", [("higher", 1, 0)]),
        ("information-annulation-plafond", [("higher", 3501, 3500), ("higher", 3501, 3500)]),
        ("te-date", [("earlier", "2025-04-15", "2025-04-16"), ("earlier", "2025-04-14", "2025-04-15")]),
        ("accuse-depot-electronique", LATE),
        ("requete-sans-paiement-enregistree", LATE),
        ("requete-auteur-sans-mandat", [("other-remedy", "decharge-totale", "irrecevabilite")]),
        ("reduction-acquise", [("higher", 1700, 0), ("higher", 1000, 0)]),
        ("titre-annulation-du", [("missing", None, None)]),
        ("message-unique", [("not-owed", None, None)]),
        ("annulation-sur-jugement", [("not-owed", None, None)]),
        ("rapo-rectificatif-voie", []),
    ],
)  # fmt: skip
def test_each_divergence_has_its_values(
    rule: str, told: list[tuple[str, int | str | None, int | str | None]]
) -> None:
    found = [
        (one.divergence.value, _plain(one.observed), _plain(one.computed))
        for _, some in measured(rule)
        for one in some
    ]
    assert list(dict.fromkeys(found)) == list(dict.fromkeys(told))


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, int | str) else f"{value}"


def test_a_contested_finding_is_measured_by_the_reading_that_violates_it() -> None:
    ((contested, (one,)), (certain, (other,))) = measured("te-date")
    assert (contested.is_certain, certain.is_certain) == (False, True)
    assert (one.gap, other.gap) == (Decimal(-1), Decimal(-1))


def test_each_comparison_that_fails_is_measured_and_no_other() -> None:
    found = [[one.about for one in some] for _, some in measured("message-constat-fidele")]
    assert [len(some) for some in found] == [0, *[1] * 6, *[2] * 5, 1]  # the plate is no sum
    assert {about for some in found for about in some} == {
        "« Tarif du forfait (Création du FPS) »",
        "« Montant déduit (Création du FPS) »",
        "« Montant dû (Création du FPS) »",
    }


def test_an_instant_is_measured_in_days_and_their_fractions() -> None:
    gaps = {one.gap for _, some in measured("minore-fenetre") for one in some}
    assert gaps == {Decimal(1) / 24, Decimal(-1) / 24}
