"""What every test shares: no verdict depends on how fast the machine is, and our own folder is read once."""

import gc
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from generator import loading
from generator.loading import MAX_FILE_BYTES, Loaded

settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")

_ALLOCATIONS = 100_000
"""Objects made before the collector looks for cycles, as in `parcmetre`: a specification and its cases stay
to the end, without any, and walking them again and again was a quarter of what the tests cost."""


_OURS = Path(__file__).parents[1]
"""Our own specification: no test writes there."""


def pytest_configure() -> None:
    """Let the collector look less often, and each verb called in process take what was read already."""
    gc.set_threshold(_ALLOCATIONS, 20, 20)
    pytest.MonkeyPatch().setattr(loading, "load", _once(loading.load))


def _once(read: Callable[[Path, int, Path | None], Loaded]) -> Callable[[Path, int, Path | None], Loaded]:
    kept = cache(read)

    def load(root: Path, max_bytes: int = MAX_FILE_BYTES, ledger: Path | None = None) -> Loaded:
        is_ours = root.resolve() == _OURS and ledger is None
        return kept(_OURS, max_bytes, None) if is_ours else read(root, max_bytes, ledger)

    return load


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Keep out of the collector's sight what imports and collection made."""
    gc.collect()
    gc.freeze()
