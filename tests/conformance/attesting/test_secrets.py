"""What is no secret, and no key, is told, whatever its bytes are."""

from pathlib import Path

import pytest

from conformance.attesting.keys import KeyFileError, public_key_in
from conformance.attesting.seeds import SecretError, secret_of


def test_what_is_no_text_is_no_secret(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    for content in (b"", b"\xff" * 64, b"a" * 63, b"a" * 65, b"A" * 64, "é".encode() * 32):
        path.write_bytes(content)
        with pytest.raises(SecretError):
            secret_of(path)
        with pytest.raises(KeyFileError):
            public_key_in(path)
    path.write_bytes(b"a" * 64 + b"\r\n")
    assert secret_of(path) == "a" * 64
