"""The four systems agree on what the kit does not ask; dates and sums are computed by hand from the texts."""

from collections.abc import Iterator
from typing import Any

import pytest

from conformance.kit import bundled_kit
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.transports.stdio import Stdio
from tests.examples.running import ALL, EXAMPLES, JAVA_CLASSES, Example, compiled

Json = dict[str, Any]
KIT = bundled_kit()
NOTICE = "21999999900019251156019036"
TITLE = {
    **KIT.schema("messages/titre-executoire.schema.json")["examples"][0],
    "numero-fps": NOTICE,
    "reference-te": "2025-000013",
    "date-te": "2025-10-14",
    "montant-restant-du": 3500,
    "montant-majoration": 5000,
    "montant-total": 8500,
}
CANCELLATION = {
    **KIT.schema("messages/titre-annulation.schema.json")["examples"][0],
    "numero-fps": NOTICE,
    "reference-te": "2025-000013",
}
REFUND = {"numero-fps": NOTICE, "reference-te": "2025-000013"}


class Dossier:
    """A dossier lived by hand."""

    def __init__(self, client: Client) -> None:
        self._client = client
        settings = {"cycle": "complet", "siret-collectivite": "21999999900019"}
        begin = {"case": "c", "role": "dgfip", "now": "2025-10-14T08:00:00+02:00", "settings": settings}
        client.call("begin", begin)

    def deliver(self, id_: str, type_: str, data: Json) -> bool:
        exchange = {"specversion": "1.0", "id": id_, "source": "antai", "type": type_, "subject": NOTICE}
        told = {"case": "c", "exchange": {**exchange, "time": "2025-10-14T08:00:00+02:00", "data": data}}
        return bool(self._client.call("deliver", told)["accepted"])

    def cancel(self, reference: str, amount: int, surcharge: int) -> bool:
        sums = {"montant-annule": amount, "montant-majoration-annule": surcharge}
        data = {**CANCELLATION, "reference-ta": reference, **sums}
        return self.deliver(f"{reference}/{amount}", "annulation-te.titre-annulation", data)

    def refund(self, id_: str, amount: int) -> bool:
        data = {**REFUND, "montant-rembourse": amount}
        return self.deliver(id_, "information-remboursement-te.information", data)

    def act(self, step: str, **data: object) -> bool:
        named = {name.replace("_", "-"): value for name, value in data.items()}
        return bool(self._client.call("trigger", {"case": "c", "step": step, "data": named})["accepted"])

    def state_at(self, now: str) -> Json:
        self._client.call("clock", {"case": "c", "now": now})
        found: Json = self._client.call("observe", {"case": "c"})["states"]
        return found


@pytest.fixture(scope="module", params=ALL, ids=lambda example: example.folder)
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    example: Example = request.param
    if example.folder == "java":
        compiled(EXAMPLES / "java", JAVA_CLASSES)
    found = Client(Stdio(example.command, Limits()), Results(KIT), Limits(), KIT.version)
    yield found
    found.close()


@pytest.fixture
def dossier(client: Client) -> Dossier:
    found = Dossier(client)
    assert found.deliver("t", "emission-te.emission", TITLE)
    return found


def test_the_same_title_again_has_no_second_effect_and_another_is_refused(dossier: Dossier) -> None:
    assert dossier.deliver("t", "emission-te.emission", TITLE)
    assert not dossier.deliver("u", "emission-te.emission", TITLE)


def test_the_warning_is_deemed_received_after_five_clear_days(dossier: Dossier) -> None:
    assert dossier.state_at("2025-10-19T23:59:59+02:00") == {"paiement": "te-emis"}
    assert dossier.state_at("2025-10-20T00:00:00+02:00") == {"paiement": "averti"}


def test_each_pursuit_makes_the_four_years_run_again(dossier: Dossier) -> None:
    dossier.state_at("2028-02-29T09:00:00+01:00")
    assert dossier.act("fait.poursuites", date_evenement="2028-02-29")
    assert dossier.state_at("2029-10-15T00:00:00+02:00") == {"paiement": "recouvrement-force"}
    assert dossier.state_at("2032-02-29T23:59:59+01:00") == {"paiement": "recouvrement-force"}
    assert dossier.state_at("2032-03-01T00:00:00+01:00") == {"paiement": "prescrit"}
    assert not dossier.cancel("2032-1", 8500, 5000)


def test_only_the_surcharge_is_forgiven(dossier: Dossier) -> None:
    dossier.state_at("2025-11-20T09:00:00+01:00")
    assert not dossier.act("fait.remise-gracieuse", montant_remis=5001)
    assert dossier.act("fait.remise-gracieuse", montant_remis=2000)
    assert dossier.act("fait.remise-gracieuse")  # the 30 € that are left of it
    assert not dossier.act("fait.remise-gracieuse", montant_remis=1)


def test_cancellations_exhaust_the_title_and_refunds_the_cancellations(dossier: Dossier) -> None:
    assert not dossier.refund("r0", 1)
    assert not dossier.cancel("2026-1", 4999, 5000)
    assert dossier.cancel("2026-1", 5000, 5000)
    assert not dossier.cancel("2026-1", 3500, 0)
    assert not dossier.cancel("2026-2", 3501, 0)
    assert dossier.cancel("2026-2", 3500, 0)
    assert dossier.state_at("2025-10-30T08:00:00+01:00") == {"paiement": "plus-du"}
    assert not dossier.refund("r1", 8501)
    assert dossier.refund("r2", 8500)
