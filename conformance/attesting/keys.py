"""Ed25519 keys in PEM: a private one from a file that nobody else reads, or from the environment."""

import os
import shlex
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


_BEGINS = b"-----BEGIN "
_PRIVATE_MADE = "openssl genpkey -algorithm ed25519 -out NEW.pem; chmod 600 NEW.pem"
_PUBLIC_MADE = "openssl pkey -in KEY.pem -pubout -out KEY.pub.pem writes one"


class KeyFileError(Exception):
    """A key that cannot be used; the text says why, and never shows the key."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(text)
        self.hint = hint
        """What to do, which never writes over a key that is there."""


def signer_of(path: Path | None) -> CryptoSigner:
    """Read a private key from a file, or from the environment; raises KeyFileError, OSError."""
    if path is None:
        told = os.environ.get(VARIABLE)
        if not told:
            raise KeyFileError(f"no key: give --key FILE, or its PEM in {VARIABLE}", _PRIVATE_MADE)
        return _signer(os.fsencode(told), VARIABLE)
    with streamed(path) as file:  # what is open is looked at, not what the name may become
        mode = os.fstat(file.fileno()).st_mode
        if os.name == "posix" and mode & _OTHERS:
            raise KeyFileError(
                f"{path}: others may read it ({stat.filemode(mode)})", f"chmod 600 {shlex.quote(str(path))}"
            )
        return _signer(file.read(_LARGEST), str(path))


def _signer(text: bytes, name: str) -> CryptoSigner:
    _alone(text, name)
    try:
        found = load_pem_private_key(text, None)
    except TypeError as problem:
        raise KeyFileError(
            f"{name}: the key is encrypted",
            f'{VARIABLE}="$(openssl pkey -in KEY.pem)" parcmetre attest … decrypts it for one command',
        ) from problem
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise KeyFileError(f"{name}: not a private key in PEM (PKCS#8)", _PRIVATE_MADE) from problem
    if not isinstance(found, Ed25519PrivateKey):
        raise KeyFileError(f"{name}: not an Ed25519 key", _PRIVATE_MADE)
    return CryptoSigner(found)


def public_key_in(path: Path) -> SSlibKey:
    """Read a public key; raises KeyFileError, OSError."""
    text = bounded(path, _LARGEST)
    _alone(text, str(path))
    try:
        found = load_pem_public_key(text)
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise KeyFileError(f"{path}: not a public key in PEM", _PUBLIC_MADE) from problem
    if not isinstance(found, Ed25519PublicKey):
        raise KeyFileError(f"{path}: not an Ed25519 key", _PUBLIC_MADE)
    return SSlibKey.from_crypto(found)


def _alone(text: bytes, name: str) -> None:
    """Refuse several keys in one file: the library reads the first, and leaves the others without a word."""
    if text.count(_BEGINS) > 1:
        raise KeyFileError(
            f"{name}: several blocks of PEM, where one key is expected", "give a file of its own to each"
        )
