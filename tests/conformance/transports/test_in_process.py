import itertools
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.in_process import Handler, InProcess, factory_of
from tests.conformance.making import line

_REQUEST = line({"jsonrpc": "2.0", "id": 1, "method": "clock", "params": {}})


def _fault(factory: Callable[[], Handler], seconds: float = 2.0) -> tuple[str, str]:
    one = InProcess(factory, Limits(seconds=seconds))
    with pytest.raises(Fault) as raised:
        one.ask(_REQUEST)
    one.close()
    return raised.value.code, raised.value.detail


def _raising(problem: BaseException) -> Callable[..., Any]:
    def act(*_: object) -> Any:  # noqa: ANN401 it gives nothing
        raise problem

    return act


def test_whatever_a_handler_does_is_told() -> None:
    assert _fault(lambda: _raising(ValueError("non"))) == ("raised", "ValueError: non")
    assert _fault(lambda: _raising(SystemExit(3))) == ("raised", "SystemExit: 3")
    assert _fault(lambda: lambda *_: object())[0] == "garbage"
    circle: list[object] = []
    circle.append(circle)
    assert _fault(lambda: lambda *_: circle)[0] == "too-deep"
    assert _fault(lambda: lambda *_: time.sleep(0.5), seconds=0.1) == ("silence", "0.1 s")


class _EndlessList(list):  # type: ignore[type-arg]
    def __iter__(self) -> Any:  # noqa: ANN401 it gives no end of them
        return itertools.repeat(0)


class _EndlessDict(dict):  # type: ignore[type-arg]
    def items(self) -> Any:  # noqa: ANN401 it gives no end of them
        return ((str(number), 0) for number in itertools.count())


class _Wordless(Exception):  # noqa: N818 only its words are wrong
    def __str__(self) -> str:
        raise RuntimeError


def test_what_has_no_end_is_not_waited_for() -> None:
    shared: list[object] = []
    for _ in range(25):
        shared = [shared, shared]  # two to the power of 25 in JSON, next to nothing here
    for given, code in (
        ("a" * 3_000_000, "oversize"),
        ({"a" * 3_000_000: 1}, "oversize"),
        ([0] * 3_000_000, "oversize"),
        (10**3_000_000, "oversize"),
        (10**9_000, "garbage"),
        (shared, "oversize"),
        (itertools.count(), "garbage"),
    ):
        assert _fault(lambda given=given: lambda *_: given, seconds=20)[0] == code  # type: ignore[misc]
    for endless in (_EndlessList(), _EndlessDict()):
        one = InProcess(lambda endless=endless: lambda *_: endless, Limits())  # type: ignore[misc]
        assert json.loads(one.ask(_REQUEST))["result"] in ([], {})
        one.close()


def test_the_words_of_an_exception_are_bounded() -> None:
    code, detail = _fault(lambda: _raising(ValueError("a" * 3_000_000)))
    assert (code, len(detail) < 100_000) == ("raised", True)
    assert _fault(lambda: _raising(_Wordless())) == ("raised", "_Wordless: (RuntimeError)")


def test_whatever_a_factory_does_is_told() -> None:
    assert _fault(_raising(ValueError("non")))[0] == "unreachable"
    assert _fault(_raising(SystemExit(3)))[0] == "unreachable"
    assert _fault(lambda: time.sleep(0.5), seconds=0.1)[0] == "silence"  # type: ignore[arg-type, return-value]


def test_each_opening_makes_a_new_one() -> None:
    made: list[int] = []
    one = InProcess(lambda: made.append(1) or (lambda *_: {}), Limits())  # type: ignore[func-returns-value]
    one.ask(_REQUEST)
    one.ask(_REQUEST)
    one.close()
    one.ask(_REQUEST)
    one.close()
    assert len(made) == 2


def test_what_names_no_object_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken_adapter.py").write_text("def make(:", encoding="utf-8")
    (tmp_path / "raising_adapter.py").write_text("1 / 0", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name, said in (
        ("json", "`module:object` is expected"),
        ("json:", "`module:object` is expected"),
        ("nowhere_at_all:make", "nowhere_at_all"),
        ("json:nothing", "nothing"),
        ("json:__doc__", "not callable"),
        ("broken_adapter:make", "SyntaxError"),
        ("raising_adapter:make", "ZeroDivisionError"),
    ):
        with pytest.raises(ValueError, match=said):
            factory_of(name)
