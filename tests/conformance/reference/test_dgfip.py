"""The accountant against the kit, then against dates and sums computed by hand."""

from typing import Any

from conformance.kit import bundled_kit
from conformance.reference.dgfip import make
from tests.conformance.reference.playing import Dossier, failures

Json = dict[str, Any]

EXAMPLE = bundled_kit().schema("messages/titre-executoire.schema.json")["examples"][0]
CANCELLATION = bundled_kit().schema("messages/titre-annulation.schema.json")["examples"][0]
TITLE = {
    **EXAMPLE,
    "reference-te": "2025-000013",
    "date-te": "2025-10-14",
    "montant-restant-du": 3500,
    "montant-majoration": 5000,
    "montant-total": 8500,
}


def _issued() -> Dossier:
    dossier = Dossier(make, "2025-10-14T08:00:00+02:00")
    assert dossier.deliver("emission-te.emission", "antai", TITLE)["accepted"]
    return dossier


def _cancel(dossier: Dossier, number: str, amount: int, **more: int) -> Json:
    data = {**CANCELLATION, "reference-te": "2025-000013", "reference-ta": number, "montant-annule": amount}
    data.pop("montant-majoration-annule", None)
    return dossier.deliver("annulation-te.titre-annulation", "antai", {**data, **more})


def test_every_case_of_the_role_passes() -> None:
    assert failures(make, "dgfip") == {}


def test_the_debtor_is_warned_on_the_sixth_day_after_the_title() -> None:
    dossier = _issued()
    dossier.clock("2025-10-19T23:59:59+02:00")
    assert dossier.states() == {"paiement": "te-emis"}
    dossier.clock("2025-10-20T00:00:00+02:00")
    assert dossier.states() == {"paiement": "averti"}


def test_a_title_is_prescribed_four_years_after_the_last_act_of_pursuit() -> None:
    dossier = _issued()
    dossier.clock("2028-02-29T09:00:00+01:00")
    assert dossier.trigger("fait.poursuites", {"date-evenement": "2028-02-29"})["accepted"]
    dossier.clock("2029-10-15T00:00:00+02:00")  # four years after the signature alone
    assert dossier.states() == {"paiement": "recouvrement-force"}
    dossier.clock("2032-02-29T23:59:59+01:00")
    assert dossier.states() == {"paiement": "recouvrement-force"}
    dossier.clock("2032-03-01T00:00:00+01:00")
    assert dossier.states() == {"paiement": "prescrit"}


def test_only_the_surcharge_is_remitted() -> None:
    dossier = _issued()
    dossier.clock("2025-11-20T09:00:00+01:00")
    refused = dossier.trigger("fait.remise-gracieuse", {"montant-remis": 5001})
    assert refused["rules"] == ["remise-limitee-majoration", "remise-majoration-annulee"]
    assert dossier.trigger("fait.remise-gracieuse", {"montant-remis": 5000})["accepted"]
    assert dossier.states() == {"paiement": "averti"}  # 35 € remain due


def test_cancellations_exhaust_the_title_and_never_exceed_it() -> None:
    dossier = _issued()
    assert _cancel(dossier, "2026-1", 5000, **{"montant-majoration-annule": 5000})["accepted"]
    assert _cancel(dossier, "2026-2", 3501)["rules"] == ["titre-annulation-plafond"]
    assert _cancel(dossier, "2026-1", 3500)["rules"] == ["titre-annulation-numero"]
    assert _cancel(dossier, "2026-2", 3500)["accepted"]
    assert dossier.states() == {"paiement": "plus-du"}
    told = {"numero-fps": TITLE["numero-fps"], "reference-te": "2025-000013", "montant-rembourse": 8501}
    refused = dossier.deliver("information-remboursement-te.information", "antai", told)
    assert refused["rules"] == ["information-remboursement-montant"]
    told["montant-rembourse"] = 8500
    assert dossier.deliver("information-remboursement-te.information", "antai", told)["accepted"]
