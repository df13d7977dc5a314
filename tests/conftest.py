"""What every test shares: no verdict depends on how fast the machine is."""

import gc

import pytest
from hypothesis import settings

settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")

_ALLOCATIONS = 100_000
"""Objects made before the collector looks for cycles, as in `parcmetre`: a specification and its cases stay
to the end, without any, and walking them again and again was a quarter of what the tests cost."""


def pytest_configure() -> None:
    """Let the collector look less often."""
    gc.set_threshold(_ALLOCATIONS, 20, 20)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Keep out of the collector's sight what imports and collection made."""
    gc.collect()
    gc.freeze()
