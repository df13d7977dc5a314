"""Seeds that no editor chose: the certifier's own, or of a secret whose digest was told before."""

import hashlib
import re
from pathlib import Path

from generator.safekeeping.given import bounded

_SECRET = re.compile(r"[0-9a-f]{64}")
_SEEDS = 1 << 32
_LARGEST = 1 << 10


class SecretError(Exception):
    """A secret that is none: the text says what is expected."""


def secret_in(text: str) -> str:
    """Read a secret, as `openssl rand -hex 32` writes it; raises SecretError."""
    found = text.strip()
    if not _SECRET.fullmatch(found):
        raise SecretError("64 hexadecimal digits are expected, as `openssl rand -hex 32` writes them")
    return found


def secret_of(path: Path) -> str:
    """Read the secret that a file holds; raises SecretError, OSError."""
    try:
        return secret_in(bounded(path, _LARGEST).decode())
    except (SecretError, UnicodeError) as problem:
        raise SecretError(f"{path}: {problem}") from problem


def commitment(secret: str) -> str:
    """Give what is told of a secret before the run: its SHA-256, without the end of its line."""
    return hashlib.sha256(secret.encode()).hexdigest()


def is_commitment(told: str) -> bool:
    """Tell whether a text is a SHA-256 in hexadecimal, as a commitment is."""
    return _SECRET.fullmatch(told) is not None


def seed_of_secret(secret: str) -> int:
    """Give the seed of a secret: four bytes of another digest of it, and never zero."""
    drawn = hashlib.sha256(f"parcmetre/seed/{secret}".encode()).digest()
    return int.from_bytes(drawn[:4], "big") % _SEEDS + 1
