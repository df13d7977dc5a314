"""Spark is started once: another session in one process would be the first one again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conformance.audit.database import Database, opened
from conformance.audit.spark import session

SHORT = {
    session.MASTER: "local[1]",
    "JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}
"""Java as it is quickest for minutes, not hours: it plans a hundred queries of few rows, once each."""


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[session.Spark]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SHORT.items():
            patch.setenv(name, value)
        with session.opened(tmp_path_factory.mktemp("spark"), "2GB") as found:
            yield found


@pytest.fixture
def duckdb(tmp_path: Path) -> Iterator[Database]:
    with opened(tmp_path, "1GB") as found:
        yield found
