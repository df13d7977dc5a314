"""What a relation expects is told with what it comes to: nobody works it out again."""

import pytest

from generator.engine.examples import judged
from generator.engine.findings import Verdict
from generator.formula.phrases import in_language
from tests.generator.engine.build import book


def told(rule: str, language: str = "fr") -> list[str]:
    """Tell what the violated examples of a rule expect."""
    compiled = book().rules[rule]
    return [
        in_language(one.expected, language)
        for example in compiled.datum.examples
        for one in judged(book(), compiled, example)
        if one.verdict is Verdict.VIOLATED
    ]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (  # 35,00 less 5,00
            "somme-due",
            "« Montant dû (Création du FPS) » est égal au plus grand de "
            "« Tarif du forfait (Création du FPS) » moins « Montant déduit (Création du FPS) » et 0,00 €, "
            "soit 30,00 €",
        ),
        (  # a hundred notices at 1,32
            "facture-montant",
            "« Montant facturé (Facture) » est égal à « Nombre d’avis (Facture) » multiplié par "
            "« Prix d’un avis (Facture) », soit 132,00 €",
        ),
        (  # a bound, not an equality
            "facture-periode",
            "« Fin de la période facturée (Facture) » ne dépasse pas le jour de « Facture », "
            "soit le 3 février 2025",
        ),
        (  # the side that the event says stands on the right hand of no word: what is due is the instant
            "accuse-depot-horodatage",
            "le jour de « Horodatage du dépôt (Accusé de la requête) » est le même jour que le jour de "
            "« Dépôt de la requête », soit le 10 mars 2025",
        ),
    ],
)
def test_what_is_computed_is_told_with_its_value(rule: str, expected: str) -> None:
    assert expected in told(rule)


@pytest.mark.parametrize(
    ("rule", "end"),
    [
        ("avis-minore", "est égal à « Montant du forfait minoré (Création du FPS) »"),  # seen beside
        ("tarif-plafond", "est au plus égal à « Redevance de la durée maximale »"),
        ("numero-siret", "est égal à « SIRET de la collectivité (Création du FPS) »"),  # both are said there
        ("redevable-vendeur", "diffère de « titulaire »"),
    ],
)
def test_what_somebody_said_needs_no_value(rule: str, end: str) -> None:
    found = told(rule)
    assert any(one.endswith(end) for one in found), found


def test_every_equality_with_an_amount_that_is_computed_tells_it() -> None:
    computed = [rule.id for rule in book().rules.values() if rule.id.endswith("-montant") and told(rule.id)]
    amounts = [one for rule in computed for one in told(rule) if " moins " in one or " multiplié par " in one]
    assert amounts
    assert all("€" in one.rpartition(", soit ")[2] for one in amounts)


@pytest.mark.parametrize(("language", "end"), [("en", ", that is €30.00"), ("it", ", cioè 30,00 €")])
def test_other_languages_tell_it_too(language: str, end: str) -> None:
    assert all(one.endswith(end) for one in told("somme-due", language))
