"""Starts small programs over the standard streams."""

import sys

import pytest

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.stdio import Stdio


def python(started: list[Stdio], script: str, seconds: float = 5, size: int = 1000) -> Stdio:
    started.append(Stdio([sys.executable, "-S", "-E", "-c", script], Limits(seconds=seconds, size=size)))
    return started[-1]


def fault(one: Stdio, request: bytes = b"bonjour") -> tuple[str, str]:
    with pytest.raises(Fault) as raised:
        one.ask(request)
    return raised.value.code, raised.value.detail
