"""Seeds that no editor chose: the certifier's own, or of a secret whose digest was told before."""

import hashlib
import re
from pathlib import Path

_SECRET = re.compile(r"[0-9a-f]{64}")
_SEEDS = 1 << 32
_LARGEST = 1 << 10
"""Bytes of the file of a secret, at most."""


class SecretError(Exception):
    """A secret that is none: the text says what is expected."""


def secret_in(path: Path) -> str:
    """Read a secret from its file, as `openssl rand -hex 32` writes it; raises SecretError, OSError."""
    with path.open("rb") as file:  # a device has no end
        found = file.read(_LARGEST).decode("utf-8", "replace").strip()
    if not _SECRET.fullmatch(found):
        raise SecretError("64 hexadecimal digits are expected, as `openssl rand -hex 32` writes them")
    return found


def commitment(secret: str) -> str:
    """Give what is told of a secret before the run: its SHA-256, without the end of its line."""
    return hashlib.sha256(secret.encode()).hexdigest()


def seed_of_secret(secret: str) -> int:
    """Give the seed of a secret: four bytes of another digest of it, and never zero."""
    drawn = hashlib.sha256(f"parcmetre/seed/{secret}".encode()).digest()
    return int.from_bytes(drawn[:4], "big") % _SEEDS + 1
