"""Files that have no end, or that nobody fills: each is read up to a bound, or refused at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conformance.attesting.keys import KeyFileError, public_key_in
from conformance.attesting.seeds import SecretError, secret_of

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such devices")

# in a process that may have half a gigabyte: what reads without a bound ends there
_BOUND = """
import resource, sys
from pathlib import Path
from conformance.attesting.keys import KeyFileError, public_key_in
from conformance.attesting.seeds import SecretError, secret_of
resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))
for read, expected in ((public_key_in, KeyFileError), (secret_of, SecretError)):
    try:
        read(Path("/dev/zero"))
    except expected as told:
        print(told)
"""


def test_a_device_without_end_is_no_key_and_no_secret() -> None:
    done = subprocess.run(  # noqa: S603 our own lines
        [sys.executable, "-c", _BOUND], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "/dev/zero: not a public key in PEM",
        "64 hexadecimal digits are expected, as `openssl rand -hex 32` writes them",
    ]


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


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_is_delivered_is_a_plain_file(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from generator.cli.attesting import _sha256  # noqa: PLC0415 the verb alone needs it

    path = Path("/dev/zero")
    if kind == "pipe":
        path = tmp_path / "pipe"
        os.mkfifo(path)
    with pytest.raises(Exception, match="2"):
        _sha256(path)
    assert "not a plain file" in capsys.readouterr().err
