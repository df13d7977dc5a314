"""A message names the person whom an earlier one designated, at the address that it gave."""

import pytest

from generator.engine.derived import ADDRESSEE
from tests.generator.engine.build import told
from tests.generator.engine.derived import ANSWER, FLEET, HOLDER, HOME, OTHER, at, verdicts


@pytest.mark.parametrize(
    ("step", "field", "source", "said"),
    [
        ("envoi-apa.envoi", "identite-redevable", ANSWER, "identite-redevable"),
        ("envoi-apa.rectificatif", "identite-redevable", "envoi-apa.envoi", "identite-redevable"),
        ("emission-te.emission", "identite-redevable", "envoi-apa.envoi", "identite-redevable"),
        ("avertissement.avertissement", "identite-redevable", "emission-te.emission", "identite-redevable"),
        ("annulation-te.titre-annulation", "identite-redevable", "emission-te.emission",
         "identite-redevable"),
        ("document-comptable.document", "identite-redevable", "rapo.depot", "identite-auteur"),
    ],
)  # fmt: skip
def test_a_message_names_whom_an_earlier_one_designated(
    step: str, field: str, source: str, said: str
) -> None:
    before = at(source, 1, {said: HOLDER, "qualite-auteur": "titulaire"})
    for person, verdict in ((HOLDER, "satisfied"), (OTHER, "violated")):
        assert verdicts(ADDRESSEE, step, told(before, at(step, 2, {field: person})))[0] == verdict
    assert verdicts(ADDRESSEE, step, told(at(step, 2, {field: OTHER})))[0] == "not-applicable"
    after = at(source, 3, dict(before[2]))
    assert verdicts(ADDRESSEE, step, told(at(step, 2, {field: OTHER}), after))[0] == "not-applicable"


def test_a_notice_goes_to_the_address_that_was_given() -> None:
    before = at(ANSWER, 1, {"identite-redevable": HOLDER, "adresse-redevable": HOME})
    for home, verdict in ((HOME, "satisfied"), ({**HOME, "voie": "2 rue du Port"}, "violated")):
        sent = at("envoi-apa.envoi", 2, {"identite-redevable": HOLDER, "adresse-redevable": home})
        assert verdicts(ADDRESSEE, "envoi-apa.envoi", told(before, sent)) == [verdict]


def test_a_notice_goes_to_whom_the_register_or_the_fleet_designates() -> None:
    """No text says which of them prevails: the notice goes to the known address (L2333-87 II)."""
    first, then = (at(ANSWER, 1, {"identite-redevable": HOLDER}), at(FLEET, 2, {"identite-redevable": OTHER}))
    silent = at(FLEET, 3, {"redevable-trouve": False})
    third = {"nom": "AUTRE", "prenoms": "Sacha"}
    for past, person, verdict in (
        ((first, then), OTHER, "satisfied"),
        ((first, then), HOLDER, "satisfied"),
        ((first, then), third, "violated"),
        ((first, silent), HOLDER, "satisfied"),
        ((first, silent), OTHER, "violated"),
        ((first, then, silent), OTHER, "satisfied"),
    ):
        sent = told(*past, at("envoi-apa.envoi", 4, {"identite-redevable": person}))
        assert verdicts(ADDRESSEE, "envoi-apa.envoi", sent) == [verdict]


def test_the_latest_answer_of_the_register_is_its_only_one() -> None:
    first, then = (
        at(ANSWER, 1, {"identite-redevable": HOLDER}),
        at(ANSWER, 2, {"identite-redevable": OTHER}),
    )
    for person, verdict in ((OTHER, "satisfied"), (HOLDER, "violated")):
        sent = told(first, then, at("envoi-apa.envoi", 4, {"identite-redevable": person}))
        assert verdicts(ADDRESSEE, "envoi-apa.envoi", sent) == [verdict]


def test_a_lessee_may_be_written_to_at_the_address_of_the_fleet() -> None:
    moved = {**HOME, "voie": "2 rue du Port"}
    before = (
        at(ANSWER, 1, {"identite-redevable": HOLDER, "adresse-redevable": HOME}),
        at(FLEET, 2, {"identite-redevable": HOLDER, "adresse-redevable": moved}),
    )
    for home, verdict in ((HOME, "satisfied"), (moved, "satisfied"), ({**HOME, "voie": "3"}, "violated")):
        sent = at("envoi-apa.envoi", 3, {"identite-redevable": HOLDER, "adresse-redevable": home})
        assert verdicts(ADDRESSEE, "envoi-apa.envoi", told(*before, sent)) == [verdict]


def test_the_mandatary_of_an_appeal_is_its_author() -> None:
    step, field = "message-fps.modification", "identite-mandataire"
    for quality, verdict in (("mandataire", "violated"), ("titulaire", "not-applicable")):
        depot = at("rapo.depot", 1, {"qualite-auteur": quality, "identite-auteur": HOLDER})
        assert verdicts(ADDRESSEE, step, told(depot, at(step, 2, {field: OTHER}))) == [verdict]
