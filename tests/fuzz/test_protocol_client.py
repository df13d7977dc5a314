"""The protocol's client: any bytes of an implementation give a result that was asked for, or a fault."""

import json

from hypothesis import given
from hypothesis import strategies as st

from conformance.protocol.client import Client
from conformance.protocol.faults import FAULTS, Fault
from tests.conformance.making import HELLO, KIT, LIMITS, RESULTS, Direct, exchange, line
from tests.fuzz.edits import edited

NAME = "essai/1"


def _reply(**changes: object) -> bytes:
    return line({"jsonrpc": "2.0", "id": NAME, "result": {"emitted": []}} | changes)


SEEDS = (
    _reply(),
    _reply(result={"emitted": [exchange(), exchange(id="autre")]}),
    _reply(result={"accepted": False, "rule": "rapo-delai", "emitted": []}),
    _reply(result={"accepted": True, "emitted": [exchange(data={"montant": 3500})]}),
    _reply(result={"state": {"paiement": ["du"]}, "emitted": []}),
    line({"jsonrpc": "2.0", "id": NAME, "error": {"code": -32000, "message": "non"}}),
)
METHODS = ("begin", "clock", "deliver", "trigger", "observe", "end")


@given(edited(SEEDS), st.sampled_from(METHODS))
def test_any_reply_gives_a_result_or_a_fault(content: bytes, method: str) -> None:
    def answer(text: bytes) -> bytes:
        if json.loads(text)["method"] == "hello":
            return line({"jsonrpc": "2.0", "id": "hello", "result": HELLO})
        return content

    said: list[tuple[str, object]] = []
    one = Client(Direct(answer), RESULTS, LIMITS, KIT.version)
    one.record = lambda kind, message: said.append((kind, message))
    one.about("essai")
    try:
        assert isinstance(one.call(method, {}), dict)
    except Fault as fault:
        assert fault.code in FAULTS
        str(fault).encode()
    for _, message in said:
        json.dumps(message, ensure_ascii=False, allow_nan=False).encode()
