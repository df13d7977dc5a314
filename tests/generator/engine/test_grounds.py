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


def _verdicts(dossier: History) -> list[Verdict]:
    found = judged_as(book(), "collectivite", dossier, dossier.deliveries[-1].day)
    return [one.verdict for one in found if one.rule == "ground:rapo.decision"]


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
