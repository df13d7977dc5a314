"""What every test shares: no verdict depends on how fast the machine is, and our own folder is read once."""

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.conformance.cli.nursery import Nursery
from tests.reading import read_once

settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")

_ALLOCATIONS = 100_000
"""Objects made before the collector looks for cycles, as in `parcmetre`: a specification and its cases stay
to the end, without any, and walking them again and again was a quarter of what the tests cost."""


def pytest_configure() -> None:
    """Let the collector look less often, and each verb called in process take what was read already."""
    gc.set_threshold(_ALLOCATIONS, 20, 20)
    read_once()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Keep out of the collector's sight what imports and collection made."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Give what makes the children: it takes a while to be born."""
    made = Nursery()
    yield made
    made.close()
