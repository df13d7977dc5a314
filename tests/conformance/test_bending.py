"""What a system was told, it repeats: one that says a field wrongly everywhere does not conform."""

import importlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from conformance.judging import judge_of
from conformance.kit import bundled_kit
from conformance.mutating.vocabulary import Vocabulary
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.transports.in_process import InProcess
from tests.conformance.bending import bent

TOLD = [
    ("collectivite", "message-lieu", "message-fps.creation", "lieu-constat"),
    ("collectivite", "message-lieu", "message-fps.creation", "marque-vehicule"),
    ("collectivite", "fps-impaye-lieu", "fps-impaye.information", "lieu-constat"),
    ("collectivite", "fps-impaye-lieu", "fps-impaye.information", "marque-vehicule"),
    ("collectivite", "fps-impaye-siret", "fps-impaye.information", "siret-collectivite"),
    ("antai", "avis-autorite", "envoi-apa.envoi", "autorite-agent"),
    ("antai", "avis-date-etablissement", "envoi-apa.envoi", "date-etablissement"),
    ("antai", "te-lieu", "emission-te.emission", "date-heure-constat"),
    ("antai", "te-lieu", "emission-te.emission", "lieu-constat"),
    ("antai", "te-lieu", "emission-te.emission", "marque-vehicule"),
    ("antai", "te-collectivite", "emission-te.emission", "nom-collectivite"),
    ("antai", "te-collectivite", "emission-te.emission", "coordonnees-collectivite"),
    ("antai", "avertissement-constat", "avertissement.avertissement", "nom-collectivite"),
    ("antai", "avertissement-constat", "avertissement.avertissement", "date-heure-constat"),
    ("antai", "avertissement-constat", "avertissement.avertissement", "lieu-constat"),
    ("antai", "avertissement-constat", "avertissement.avertissement", "immatriculation"),
    ("antai", "avertissement-constat", "avertissement.avertissement", "marque-vehicule"),
    ("antai", "titre-annulation-collectivite", "annulation-te.titre-annulation", "nom-collectivite"),
    ("antai", "titre-annulation-collectivite", "annulation-te.titre-annulation", "coordonnees-collectivite"),
    ("antai", "titre-annulation-siret", "annulation-te.titre-annulation", "siret-collectivite"),
    ("antai", "rapo-rectificatif-autorite", "envoi-apa.rectificatif", "nom-collectivite"),
    ("antai", "rapo-rectificatif-autorite", "envoi-apa.rectificatif", "autorite-agent"),
    ("antai", "rapo-rectificatif-autorite", "envoi-apa.rectificatif", "coordonnees-autorite"),
    ("antai", "rapo-rectificatif-date-envoi", "envoi-apa.rectificatif", "date-envoi"),
    ("antai", "rapo-rectificatif-date-etablissement", "envoi-apa.rectificatif", "date-etablissement"),
    ("antai", "rapo-rectificatif-agent", "envoi-apa.rectificatif", "numero-agent"),
    ("ccsp", "information-annulation-te-date", "information-annulation-te.information", "date-decision"),
    ("ccsp", "communication-memoire-fidele", "recours-requerant.communication-memoire", "numero-requete"),
    ("ccsp", "communication-memoire-fidele", "recours-requerant.communication-memoire", "date-envoi"),
    ("ccsp", "decision-identique-somme", "recours-collectivite.notification-decision", "montant-annule"),
    ("ccsp", "decision-titre", "recours-requerant.notification-decision", "reference-te"),
]
"""What each role was told and says again: the role, the rule, the step, the field."""


def _played(role: str, rule: str, make: Callable[[], Any], step: str | None = None) -> Iterator[Outcome]:
    """Play the cases of a rule; those alone, where a step is named, in which it must leave."""
    kit = bundled_kit()
    results = Results(kit)
    client = Client(InProcess(make, Limits()), results, Limits(), kit.version)
    setting = Setting(0, results.types, judge=judge_of(kit.folder))
    for case in kit.cases:
        leaves = step is None or any(one.expect == "emitted" and one.event == step for one in case.steps)
        if case.role == role and case.rule == rule and leaves:
            yield Play(case, client, setting).run()


@pytest.mark.parametrize(("role", "rule"), sorted({(role, rule) for role, rule, _, _ in TOLD}))
def test_one_that_repeats_what_it_was_told_passes(role: str, rule: str) -> None:
    sound = importlib.import_module(f"conformance.reference.{role}").make
    outcomes = list(_played(role, rule, sound))
    assert outcomes
    assert {one.status for one in outcomes} == {Status.PASSED}


@pytest.mark.parametrize(("role", "rule", "step", "field"), TOLD)
def test_one_that_says_it_wrongly_breaks_the_rule(role: str, rule: str, step: str, field: str) -> None:
    words = Vocabulary(judge_of(bundled_kit().folder).book)
    outcomes = list(_played(role, rule, bent(role, step, field, words), step))
    assert outcomes
    assert Status.PASSED not in {one.status for one in outcomes}
    assert rule in {breach.rule for one in outcomes for breach in one.breaches}
