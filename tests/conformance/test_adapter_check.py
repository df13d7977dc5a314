import re

import pytest

from conformance.adapter_check import AdapterCheck, Check
from conformance.kit import Json
from conformance.protocol.faults import FAULTS
from conformance.reports.languages import language
from conformance.serving import Handler
from tests.conformance import faulty
from tests.conformance.making import HELLO, KIT, RESULTS, client, exchange


def _checks(handler: Handler, role: str | None = None) -> dict[str, Check]:
    return {one.id: one for one in AdapterCheck(KIT, client(handler), RESULTS.types, role).checks()}


def _wrong(handler: Handler, role: str | None = None) -> list[str]:
    return [one.id for one in _checks(handler, role).values() if not one.is_right]


def _but(method: str, answer: object, *, when: str = "") -> Handler:
    good = faulty.handler("good", "ccsp")

    def act(asked: str, params: Json) -> object:
        if asked == method and when in str(params):
            if isinstance(answer, Exception):
                raise answer
            return answer
        return good(asked, params)

    return act


def test_a_right_adapter_is_right_in_all() -> None:
    assert _wrong(faulty.handler("good", "ccsp")) == []


_LEAVES = {"emitted": [exchange()]}
_TAKES = {"accepted": True, "emitted": []}


@pytest.mark.parametrize(
    ("ids", "handler"),
    [
        (["hello"], _but("hello", {})),
        (["hello"], _but("hello", HELLO | {"roles": ["mairie"]})),
        (["hello"], _but("hello", HELLO | {"unsupported": [{"id": "jamais"}]})),
        (["hello"], _but("hello", ValueError("non"))),
        (["unicode"], _but("begin", ValueError("'ascii' codec"), when="œuf")),
        (["clock", "emissions"], _but("clock", {"emitted": "rien"})),
        (["clock"], _but("clock", _LEAVES, when="essai-1")),
        (["unknown-type", "long-line"], _but("deliver", _TAKES, when="parcmetre.inconnu")),
        (["unknown-decision"], _but("trigger", _TAKES, when="parcmetre.inconnu")),
        (["long-line"], _but("deliver", ValueError("too long"), when="é" * 1000)),
        (["apart"], _but("begin", ValueError("only one"), when="essai-autre")),
        (["unknown-method"], _but("parcmetre/inconnue", {})),
        (["unknown-case"], _but("observe", {"states": {}, "emitted": []}, when="jamais-ouvert")),
        (["emissions"], faulty.handler("own-date", "ccsp")),
        (["end"], _but("end", _LEAVES, when="essai-1")),
        (["observe", "unknown-method", "unknown-case"], _but("observe", {"emitted": []}, when="essai")),
    ],
)
def test_each_fault_is_found_alone(ids: list[str], handler: Handler) -> None:
    found = _checks(handler)
    wrong = [one.id for one in found.values() if not one.is_right]
    assert set(ids) <= set(wrong)
    assert set(wrong) <= {*ids, "apart"}, "one that fails does not make the next ones wrong"
    for one in wrong:
        assert found[one].explanation
        assert found[one].dialogue[0][0] == "sent"


def test_what_leaves_at_once_is_told() -> None:
    assert "begin" in _wrong(_but("begin", _LEAVES, when="essai-1"))


def test_a_role_that_it_has_not_is_told() -> None:
    found = _checks(faulty.handler("good", "ccsp"), "antai")
    assert list(found) == ["hello"]
    assert "role `antai` is not declared" in str(found["hello"].explanation)


def test_a_fault_is_told_in_sentences_of_one_language() -> None:
    handler = _but("observe", ValueError("not implemented: observe"))
    check = AdapterCheck(KIT, client(handler), RESULTS.types, say=language("en").say)
    told = next(one.explanation for one in check.checks() if one.id == "observe")
    assert told is not None
    assert told.startswith(language("en").say(FAULTS["error-reply"]))
    assert "observe. The method must be answered by a result." in told
    assert not re.search(r"[éèàêç]", told)
