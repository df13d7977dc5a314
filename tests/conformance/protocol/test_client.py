import json
from collections.abc import Callable

import pytest

from conformance.kit import Json
from conformance.playing.outcome import with_trees
from conformance.protocol.client import Client, identifier
from conformance.protocol.faults import DISCONNECTING, FAULTS, Fault
from conformance.protocol.limits import Limits
from conformance.transports.in_process import InProcess
from generator.formula.phrases import Phrase, in_language
from tests.conformance.making import HELLO, KIT, LIMITS, RESULTS, Direct, Scripted, client, exchange, line

_Reply = Callable[[Json], bytes]


def _fault(
    reply: _Reply, method: str = "clock", limits: Limits = LIMITS
) -> tuple[Fault, list[tuple[str, Json]], Direct]:
    def answer(text: bytes) -> bytes:
        request = json.loads(text)
        if request["method"] == "hello":
            return line({"jsonrpc": "2.0", "id": "hello", "result": HELLO})
        return reply(request)

    transport, said = Direct(answer), []
    one = Client(transport, RESULTS, limits, KIT.version)
    one.record = lambda kind, message: said.append((kind, message))
    one.about("essai")
    with pytest.raises(Fault) as raised:
        one.call(method, {})
    assert said[0][0] == "sent"
    assert said[-1][0] == "fault"
    assert said[-1][1]["code"] == raised.value.code
    assert transport.dropped == (raised.value.code in DISCONNECTING)
    return raised.value, said, transport


def _right(request: Json, **changes: object) -> bytes:
    return line({"jsonrpc": "2.0", "id": request["id"], "result": {"emitted": []}} | changes)


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("subject", "inscription", "le numéro du dossier, ou aucun subject"),
        ("subject", "", "le numéro du dossier, ou aucun subject"),
        ("canal", "pigeon", "une des voies que nomme openrpc.json"),
    ],
)
def test_what_an_attribute_may_hold_is_told(name: str, value: str, wanted: str) -> None:
    fault, _, _ = _fault(lambda r: _right(r, result={"emitted": [exchange() | {name: value}]}))
    assert f"/emitted/0/{name}" in fault.detail
    assert wanted in fault.detail


@pytest.mark.parametrize(
    ("code", "reply"),
    [
        ("oversize", lambda r: _right(r, filler="a" * 2000)),
        ("too-deep", lambda r: b"[" * 40 + b"]" * 40),
        ("garbage", lambda r: b"bonjour"),
        ("garbage", lambda r: b""),
        ("garbage", lambda r: b'{"jsonrpc": "2.0", "id": NaN}'),
        ("garbage", lambda r: b'{"jsonrpc": "2.0", "id": -Infinity}'),
        ("garbage", lambda r: b'{"jsonrpc": "2.0", "id": 1e9999}'),
        ("garbage", lambda r: b'{"jsonrpc": "2.0", "id": ' + b"9" * 900 + b"e4000}"),
        ("garbage", lambda r: b'{"jsonrpc": "2.0", "id": "\\ud800"}'),
        ("garbage", lambda r: b'{"jsonrpc": "2.0", "id": "\xe9"}'),
        ("garbage", lambda r: _right(r).decode().encode("utf-16")),
        ("garbage", lambda r: _right(r) + _right(r)),
        ("not-json-rpc", lambda r: b"null"),
        ("not-json-rpc", lambda r: b"[]"),
        ("not-json-rpc", lambda r: _right(r, jsonrpc="1.0")),
        ("not-json-rpc", lambda r: _right(r, jsonrpc=2.0)),
        ("not-json-rpc", lambda r: _right(r, error={"code": 1, "message": "non"})),
        ("not-json-rpc", lambda r: line({"jsonrpc": "2.0", "id": r["id"]})),
        ("stale-reply", lambda r: _right(r, id="autre")),
        ("stale-reply", lambda r: _right(r, id=None)),
        ("stale-reply", lambda r: line({"jsonrpc": "2.0", "result": {}})),
        (
            "error-reply",
            lambda r: line({"jsonrpc": "2.0", "id": r["id"], "error": {"code": 1, "message": "n"}}),
        ),
        ("error-reply", lambda r: line({"jsonrpc": "2.0", "id": r["id"], "error": "non"})),
        ("error-reply", lambda r: line({"jsonrpc": "2.0", "id": r["id"], "error": None})),
        ("bad-result", lambda r: _right(r, result=None)),
        ("bad-result", lambda r: _right(r, result=[])),
        ("bad-result", lambda r: _right(r, result={"emitted": [{}]})),
        ("bad-result", lambda r: _right(r, result={"emitted": [exchange(time="hier")]})),
        ("bad-result", lambda r: _right(r, result={"emitted": [exchange(time="2025-02-30T10:00:00Z")]})),
        ("bad-result", lambda r: _right(r, result={"emitted": [exchange(time="2025-02-03T10:00:00")]})),
    ],
)
def test_what_breaks_the_protocol_is_told(code: str, reply: _Reply) -> None:
    fault, _, _ = _fault(reply, limits=Limits(seconds=1, size=1500, depth=30))
    assert fault.code == code
    assert FAULTS[code].removesuffix(".") in str(fault)


def test_a_reply_of_the_greatest_size_is_taken() -> None:
    text = line({"jsonrpc": "2.0", "id": "hello", "result": HELLO})
    one = Client(Direct(lambda _: text), RESULTS, Limits(size=len(text)), KIT.version)
    assert one.hello() == HELLO


def test_what_has_the_wrong_form_is_told_with_where_it_stands() -> None:
    fault, _, _ = _fault(lambda r: _right(r, result={"accepted": "oui", "emitted": []}), "deliver")
    assert "accepted" in fault.detail
    assert "oui" in fault.detail


@pytest.mark.parametrize(
    ("result", "french", "english"),
    [
        ({"emitted": 3}, "emitted : 3 n’est pas une liste", 'emitted: 3 is not of type "array"'),
        ({}, '(racine) : "emitted" manque, qui est obligatoire', '(root): "emitted" is a required property'),
        (
            {"emitted": [exchange(time="hier")]},
            "/emitted/0/time (time) : une date et une heure avec leur décalage",
            "/emitted/0/time (time): a date and time with its offset is expected",
        ),
        (
            {"emitted": [exchange() | {"canal": "x"}]},
            "/emitted/0/canal (attribute-value) : une des voies",
            "/emitted/0/canal (attribute-value): one of the channels",
        ),
    ],
)
def test_why_a_result_is_refused_is_said_in_the_language_of_who_reads(
    result: object, french: str, english: str
) -> None:
    fault, said, _ = _fault(lambda r: _right(r, result=result))
    assert french in fault.detail
    assert "is not" not in fault.detail
    assert english in in_language(fault.detail, "en")
    ((_, told),) = (one for one in said if one[0] == "fault")
    detail = told["detail"]
    assert isinstance(detail, Phrase)
    kept = with_trees({"detail": str(detail), "said": {"detail": detail.tree}})
    assert in_language(kept["detail"], "en") == in_language(fault.detail, "en")


def test_a_result_with_a_thousand_errors_is_told_briefly() -> None:
    fault, _, _ = _fault(lambda r: _right(r, result={"emitted": [1] * 1000}))
    assert len(fault.detail) < 1000


def test_what_is_not_an_object_is_recorded_as_it_came() -> None:
    _, said, _ = _fault(lambda _: b"[1, 2]")
    assert ("received", {"unexpected": [1, 2]}) in said


def test_a_greeting_that_fails_within_a_case_is_recorded() -> None:
    class Unreachable(Direct):
        def open(self) -> None:
            raise Fault("unreachable", "personne")

    said: list[str] = []
    one = Client(Unreachable(lambda text: text), RESULTS, LIMITS, KIT.version)
    one.record = lambda kind, message: said.append(f"{kind} {message['code']}")
    with pytest.raises(Fault):
        one.call("begin", {})
    assert said == ["fault unreachable"]


def test_greetings_are_told_to_those_who_ask() -> None:
    for tells_all, expected in ((False, []), (True, ["sent", "received"])):
        said: list[str] = []
        one = client(Scripted())
        one.tells_all = tells_all
        one.record = lambda kind, _message, said=said: said.append(kind)  # type: ignore[misc]
        one.hello()
        assert said == expected


def test_a_conversation_begins_again_after_what_breaks_it() -> None:
    answers = iter([b"bonjour"])

    def reply(text: bytes) -> bytes:
        request = json.loads(text)
        if request["method"] == "hello":
            return line({"jsonrpc": "2.0", "id": "hello", "result": HELLO})
        return next(answers, _right(request))

    one = Client(transport := Direct(reply), RESULTS, LIMITS, KIT.version)
    with pytest.raises(Fault):
        one.call("clock", {})
    assert one.call("clock", {}) == {"emitted": []}
    assert (transport.dropped, transport.closed) == (1, 0)


def _in_process(handler: Callable[[str, Json], object], seconds: float = 1.0) -> Fault:
    limits = Limits(seconds=seconds)
    one = Client(InProcess(lambda: handler, limits), RESULTS, limits, KIT.version)
    try:
        with pytest.raises(Fault) as raised:
            one.hello()
    finally:
        one.close()
    return raised.value


def test_a_coroutine_is_told_as_such() -> None:
    async def handler(_method: str, _params: Json) -> object:
        return HELLO

    assert _in_process(handler).code == "async"


def test_an_exception_is_told_with_its_words() -> None:
    fault = _in_process(Scripted(hello=[ZeroDivisionError("par zéro")]))
    assert (fault.code, fault.detail) == ("raised", "ZeroDivisionError: par zéro")


def test_a_fault_is_one_sentence_with_what_it_says() -> None:
    assert str(Fault("crash", "code de sortie 1")) == "Le programme s’est arrêté : code de sortie 1"
    assert str(Fault("crash")) == "Le programme s’est arrêté."


def test_the_name_of_a_request_does_not_tell_the_next_one() -> None:
    """An implementation over its streams could answer a question before it was asked, and be heard."""
    names = [identifier("k", number, "seed") for number in (1, 2, 3)]
    assert names == [identifier("k", number, "seed") for number in (1, 2, 3)]
    assert len({name.partition("-")[2] for name in names}) == len(names)
    assert identifier("k", 2, "another") not in names
    assert [name.partition("-")[0] for name in names] == ["k/1", "k/2", "k/3"]


def _introduced(ways: Json) -> Client:
    """Give the client of a system that declares the ways it takes."""
    said = line({"jsonrpc": "2.0", "id": "hello", "result": {**HELLO, "freedoms": ways}})
    return Client(Direct(lambda _: said), RESULTS, LIMITS, KIT.version)


@pytest.mark.parametrize(
    "ways", [{"depart-avis": "jamais"}, {"depart-avions": "lendemain"}, {"depart-avis": 1}]
)
def test_a_way_that_the_law_does_not_leave_open_cannot_be_declared(ways: Json) -> None:
    with pytest.raises(Fault) as raised:
        _introduced(ways).hello()
    assert raised.value.code == "bad-result"
    assert "freedoms" in raised.value.detail


def test_a_way_that_the_law_leaves_open_is_declared() -> None:
    ways = {"depart-avis": "lendemain"}
    assert _introduced(ways).hello()["freedoms"] == ways
    assert KIT.ways(ways) == (("Départ de l’avis de paiement", "Le lendemain, avec l’envoi de la nuit"),)
    assert KIT.ways({"d-hier": "oui"}) == (("d-hier", "oui"),)  # of another edition
