"""What is read of our own folder once for all that is called in one process: no test writes there."""

from functools import cache
from pathlib import Path

import pytest

from conformance import kit
from generator import loading
from generator.loading import MAX_FILE_BYTES, Loaded, Readings

_OURS = Path(__file__).parents[1]


def read_once() -> None:
    """Let whatever asks for our specification, or for our kit, take the one that was read already."""
    read = loading.load
    kept = cache(read)

    def load(
        root: Path,
        max_bytes: int = MAX_FILE_BYTES,
        ledger: Path | None = None,
        readings: Readings | None = None,
    ) -> Loaded:
        is_ours = ledger is None and root.resolve() == _OURS
        return kept(_OURS, max_bytes) if is_ours else read(root, max_bytes, ledger, readings)

    patch = pytest.MonkeyPatch()
    patch.setattr(loading, "load", load)
    patch.setattr(kit, "bundled_kit", cache(kit.bundled_kit))


def warmed() -> None:
    """Read both now."""
    loading.load(_OURS)
    found = kit.bundled_kit()
    _ = found.cases, found.profiles
