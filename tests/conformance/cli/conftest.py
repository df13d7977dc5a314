"""What the tests of the command line share."""

from collections.abc import Iterator

import pytest

from tests.conformance.cli.nursery import Nursery


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Give what makes the children: it takes a while to be born."""
    made = Nursery()
    yield made
    made.close()
