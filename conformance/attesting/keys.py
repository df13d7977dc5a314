"""Ed25519 keys in PEM: a private one from a file that nobody else reads, or from the environment."""

import os
import stat
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from securesystemslib.signer import CryptoSigner, SSlibKey

from generator.safekeeping.given import bounded, streamed

VARIABLE = "PARCMETRE_KEY"
"""Holds the private key where no file does, in PEM: a secret of a pipeline."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_LARGEST = 1 << 14


class KeyFileError(Exception):
    """A key that cannot be used; the text says why, and never shows the key."""


def signer_of(path: Path | None) -> CryptoSigner:
    """Read a private key from a file, or from the environment; raises KeyFileError, OSError."""
    if path is None:
        told = os.environ.get(VARIABLE)
        if not told:
            raise KeyFileError(f"no key: give --key FILE, or its PEM in {VARIABLE}")
        return _signer(told.encode(), VARIABLE)
    with streamed(path) as file:  # what is open is looked at, not what the name may become
        mode = os.fstat(file.fileno()).st_mode
        if os.name == "posix" and mode & _OTHERS:
            raise KeyFileError(f"{path}: others may read it ({stat.filemode(mode)}): chmod 600 {path}")
        return _signer(file.read(_LARGEST), str(path))


def _signer(text: bytes, name: str) -> CryptoSigner:
    try:
        found = load_pem_private_key(text, None)
    except TypeError as problem:
        raise KeyFileError(f"{name}: the key is encrypted: decrypt it, or give it in {VARIABLE}") from problem
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise KeyFileError(f"{name}: not a private key in PEM (PKCS#8)") from problem
    if not isinstance(found, Ed25519PrivateKey):
        raise KeyFileError(f"{name}: not an Ed25519 key: openssl genpkey -algorithm ed25519 makes one")
    return CryptoSigner(found)


def public_key_in(path: Path) -> SSlibKey:
    """Read a public key; raises KeyFileError, OSError."""
    try:
        found = load_pem_public_key(bounded(path, _LARGEST))
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise KeyFileError(f"{path}: not a public key in PEM") from problem
    if not isinstance(found, Ed25519PublicKey):
        raise KeyFileError(f"{path}: not an Ed25519 key")
    return SSlibKey.from_crypto(found)
