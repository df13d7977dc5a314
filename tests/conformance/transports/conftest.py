"""What the tests of the standard streams share."""

from collections.abc import Iterator

import pytest

from conformance.transports import stdio
from conformance.transports.stdio import Stdio


@pytest.fixture
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stdio, "_POLITENESS", 0.3)


@pytest.fixture
def started() -> Iterator[list[Stdio]]:
    found: list[Stdio] = []
    yield found
    for one in found:
        one.close()
