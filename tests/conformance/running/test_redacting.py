import json
import re
from datetime import date
from typing import Any

from conformance.playing.outcome import Outcome, Status
from conformance.running.redacting import Redactor
from conformance.running.transcript import Recording
from generator.formula.phrases import phrase
from tests.conformance.making import KIT, exchange


def _recording(published: object = None, *, raw: bool = False) -> Recording:
    return Recording("essai.01", None if raw else Redactor(KIT.personal_data, published, KIT.subject_field))


def _reply(*sent: Any, **more: Any) -> dict[str, Any]:  # noqa: ANN401 any JSON
    return {"jsonrpc": "2.0", "id": "k/1", "result": {"accepted": True, "emitted": list(sent), **more}}


def test_nothing_that_it_says_of_people_remains() -> None:
    one = _recording()
    identity = {"nom": "DUPONT", "prenoms": 'D\'Arc "Jo"', "age": 41, "x": [{"y": "DURAND"}]}
    one.record(
        "received", _reply(exchange(data={"identite-auteur": identity, "inconnu": "MARTIN"}), y="LEROY")
    )
    one.record("received", {"unexpected": {"nom": "PETIT", "autre": "ROBERT"}})
    one.record(
        "received",
        {"jsonrpc": "2.0", "error": {"code": 1, "message": "no 'SIMON' here"}, "result": "LAURENT"},
    )
    one.record("fault", {"code": "garbage", "detail": 'b\'{"nom": "MICHEL\''})
    one.record("fault", {"code": "raised", "detail": "KeyError: 'GARCIA'"})
    one.record("fault", {"code": "bad-result", "detail": 'result/nom: "DUPONT" is not D\'Arc \\"Jo\\"'})
    why = phrase("invalid-type", '"DUPONT"', phrase("type-integer"))
    one.record("fault", {"code": "bad-result", "detail": phrase("refused-at", "result/nom", why)})
    one.ended(
        Outcome(Status.FAILED, "content", "nom : DUPONT, AB-123-CD, 123456789, a@b.fr", obtained="DURAND")
    )
    for name in (
        "DUPONT",
        "Arc",
        "41",
        "DURAND",
        "MARTIN",
        "LEROY",
        "PETIT",
        "ROBERT",
        "SIMON",
        "LAURENT",
        "MICHEL",
        "GARCIA",
        "AB-123",
        "123456789",
        "a@b",
    ):
        assert name not in one.text(), name


def test_what_the_kit_says_remains() -> None:
    one = _recording({"nom": "FICTIF", "montant": 3500})
    sent = exchange(data={"identite-auteur": {"nom": "FICTIF"}})
    one.record("received", _reply(sent, states={"paiement": "te-emis"}))
    one.record("fault", {"code": "raised", "detail": "KeyError: 'numero-fps'"})
    text = one.text()
    assert "‹" not in text.replace("‹numero-fps 1›", "")
    assert "FICTIF" in text
    assert "te-emis" in text
    assert "'numero-fps'" in text


def test_equal_values_get_equal_tokens_wherever_they_stand() -> None:
    one = Redactor(KIT.personal_data, subject=KIT.subject_field)
    found = one.redacted({"data": {"nom": "A", "prenoms": "A", "commune": "B", "inconnu": "B"}})["data"]
    assert found["nom"] == found["prenoms"] != found["commune"] == found["inconnu"]


def test_a_long_value_is_hidden_before_its_text_is_cut() -> None:
    one = _recording()
    long = "MARTIN" * 100
    one.record("received", _reply(exchange(data={"nom": long})))
    told = one.ended(Outcome(Status.FAILED, "content", f"nom : == a attendu, {long} obtenu {'x' * 900}"))
    assert "MARTIN" not in told.detail
    assert len(told.detail) < 420


def test_short_and_empty_values_do_not_spoil_texts() -> None:
    one = Redactor(KIT.personal_data, subject=KIT.subject_field)
    one.redacted({"data": {"nom": "", "prenoms": "e", "commune": "DUP", "ligne-voie": "DUPONT"}})
    assert one.text("le forfait e émis DUPONT") == "le forfait ‹prenoms 1› émis ‹ligne-voie 1›"


def test_a_number_that_it_gave_stays_hidden_when_the_bench_repeats_it() -> None:
    one = _recording()
    one.record("received", _reply(exchange(data={"numero-requete": "R7"})))
    one.record("sent", {"params": {"exchange": exchange(data={"numero-requete": "R7"})}})
    assert "R7" not in one.text()


def test_raw_keeps_all() -> None:
    one = _recording(raw=True)
    one.record("received", _reply(exchange(data={"nom": "DUPONT"})))
    assert "DUPONT" in one.text()


def test_what_is_redacted_stays_json() -> None:
    one = _recording()
    one.record("received", _reply(exchange(data={"nom": 'a"b\\c\n'})))
    for line in one.text().splitlines():
        json.loads(line)


def test_a_code_keeps_its_form_and_what_is_redacted_already_stays() -> None:
    said = {"numero-requete": "AB-25012345", "date-naissance": "1980-01-31", "nom": "DUPONT"}
    once = Redactor(KIT.personal_data, subject=KIT.subject_field).redacted({"data": said})
    found = once["data"]
    assert all(found[name] != said[name] for name in said)
    assert re.fullmatch("[A-Z]{2}-[0-9]{8}", found["numero-requete"])
    assert date.fromisoformat(found["date-naissance"])
    assert Redactor(KIT.personal_data, subject=KIT.subject_field).redacted(once) == once


def test_codes_that_differ_stay_different() -> None:
    one = Redactor(KIT.personal_data, subject=KIT.subject_field)
    given = [one.redacted({"data": {"numero-requete": str(number)}})["data"] for number in range(10)]
    assert len({found["numero-requete"] for found in given}) == len(given)
