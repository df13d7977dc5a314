"""What the tests of the API over HTTP share."""

from collections.abc import Iterator

import pytest

from tests.conformance.sandbox.serving import Served, served


@pytest.fixture(scope="module")
def api() -> Iterator[Served]:
    """Serve a sandbox on the loopback."""
    with served() as found:
        yield found
