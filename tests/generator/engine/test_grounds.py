"""An unfavourable answer has a ground in what the role saw, whatever the reading; a person may say it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import pytest

from generator.engine.findings import Verdict
from generator.engine.history import Decision, Decisions, History
from generator.engine.whole import judged_as
from tests.generator.engine.build import book, told

_WHOLE: Mapping[str, object] = {
    "mode-envoi-recours": "lettre-recommandee-ar",
    "qualite-auteur": "titulaire",
    "expose-faits-moyens": "Le paiement avait été fait.",
    "copie-avis": {"nom": "avis.pdf"},
    "copie-certificat-immatriculation": {"nom": "certificat.pdf"},
}


def _dossier(posted: str, **appeal: object) -> History:
    """Give an appeal against a notice of 13 January 2025, and the city's answer that it is inadmissible."""
    data = {**_WHOLE, "date-envoi-recours": posted, "date-reception": "2025-02-20"}
    data |= {name.replace("_", "-"): value for name, value in appeal.items()}
    return told(
        ("fait.apposition", "2025-01-13T09:00:00+01:00", {}),
        ("rapo.depot", "2025-02-20T09:00:00+01:00", {k: v for k, v in data.items() if v is not None}),
        ("rapo.decision", "2025-03-04T09:00:00+01:00", {"sens-decision": "irrecevabilite"}),
        settings={"cycle": "partiel"},
    )


def _verdicts(dossier: History, role: str = "collectivite") -> list[Verdict]:
    found = judged_as(book(), role, dossier, dossier.deliveries[-1].day)
    return [one.verdict for one in found if one.rule.startswith("ground:")]


@pytest.mark.parametrize(
    ("dossier", "verdict"),
    [
        (_dossier("2025-02-12"), Verdict.VIOLATED),  # in time, and whole
        (_dossier("2025-02-14"), Verdict.SATISFIED),  # a day that readings dispute
        (_dossier("2025-02-16"), Verdict.SATISFIED),  # late
        (_dossier("2025-02-12", expose_faits_moyens=None), Verdict.SATISFIED),  # no grounds are given
    ],
)
def test_an_appeal_is_inadmissible_for_a_reason(dossier: History, verdict: Verdict) -> None:
    assert _verdicts(dossier) == [verdict]


def test_what_a_person_says_is_theirs() -> None:
    dossier = _dossier("2025-02-12")
    at = datetime.fromisoformat("2025-03-04T09:00:00+01:00")
    for said, verdicts in (({}, [Verdict.VIOLATED]), ({"sens-decision": "irrecevabilite"}, [])):
        taken = Decisions("collectivite", (Decision("rapo.decision", at, told=said),))
        assert _verdicts(replace(dossier, decisions=taken)) == verdicts


_PETITION: Mapping[str, object] = {
    "formulaire-requete": {"nom": "formulaire.pdf"},
    "signature-requete": True,
    "conclusions-moyens": "Décharge de la somme due.",
    "qualite-auteur": "titulaire",
    "identite-auteur": {"type": "personne-physique", "nom": "FICTIF", "prenoms": "Camille"},
    "adresse-auteur": {"lignes": ["1 rue Imaginaire"], "code-postal": "99999", "localite": "Ville-Fictive"},
    "objet-requete": "decision-rapo",
    "copie-avis": {"nom": "avis.pdf"},
    "copie-rapo": {"nom": "recours.pdf"},
    "copie-accuse-rapo": {"nom": "accuse.pdf"},
    "mode-depot": "portail",
    "date-envoi-requete": "2025-03-10",
    "date-reception-requete": "2025-03-10",
}
_FILED = ("recours-requerant.depot", "2025-03-10T10:00:00+01:00", _PETITION)
_LACKING = {name: value for name, value in _PETITION.items() if name != "copie-avis"}
_INVITED = (
    "recours-requerant.demande-regularisation",
    "2025-03-17T10:00:00+01:00",
    {"date-envoi": "2025-03-17"},
)
_ANSWERED = ("recours-requerant.regularisation", "2025-03-27T10:00:00+01:00", {"date-envoi": "2025-03-27"})
_WON = (
    "recours-requerant.notification-decision",
    "2025-06-02T10:00:00+02:00",
    {"sens-decision-juridiction": "decharge-totale"},
)
_OUT = (
    "recours-requerant.notification-decision",
    "2025-12-15T10:00:00+01:00",
    {"sens-decision-juridiction": "irrecevabilite"},
)


def _executed(sent: str) -> tuple[str, str, Mapping[str, object]]:
    return ("recours-requerant.demande-execution", f"{sent}T10:00:00+02:00", {"date-envoi": sent})


@pytest.mark.parametrize(
    ("lived", "unrecorded", "recorded"),
    [
        ([_FILED], Verdict.SATISFIED, Verdict.VIOLATED),  # perhaps late: no exchange shows it to the court
        ([_FILED, _ANSWERED], Verdict.SATISFIED, Verdict.VIOLATED),  # nothing had to be cured
        ([_FILED, _INVITED, _ANSWERED], Verdict.SATISFIED, Verdict.SATISFIED),  # the court judges the cure
        (
            [("recours-requerant.depot", _FILED[1], _LACKING), _ANSWERED],
            Verdict.SATISFIED,
            Verdict.SATISFIED,
        ),
        (
            [("recours-requerant.depot", _FILED[1], {**_PETITION, "qualite-auteur": "tiers"})],
            Verdict.SATISFIED,
            Verdict.SATISFIED,
        ),
        (
            [_FILED, _WON, _executed("2025-09-03")],
            Verdict.VIOLATED,
            Verdict.VIOLATED,
        ),  # a day after three months
        ([_FILED, _WON, _executed("2025-08-29")], Verdict.SATISFIED, Verdict.SATISFIED),  # too soon
    ],
)
def test_a_petition_is_inadmissible_for_a_reason(
    lived: list[tuple[str, str, Mapping[str, object]]], unrecorded: Verdict, recorded: Verdict
) -> None:
    """Where the people's decisions are recorded, what passes out of the court's sight is told by nobody."""
    dossier = told(*lived, _OUT)
    taken = Decision("recours-requerant.notification-decision", datetime.fromisoformat(_OUT[1]))
    assert _verdicts(dossier, "ccsp") == [unrecorded]
    assert _verdicts(replace(dossier, decisions=Decisions("ccsp", (taken,))), "ccsp") == [recorded]


def test_what_was_decided_is_a_ground_against_another_petition() -> None:
    again = ("recours-requerant.depot", "2025-07-10T10:00:00+02:00", _PETITION)
    assert not _verdicts(told(_FILED, _WON, again, _OUT), "ccsp")
