"""Whatever file a verb is given, a pipe that nobody writes to and a device without an end are refused."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from typer.testing import CliRunner

from conformance.cli import app
from tests.generator.pairs import MINIMAL

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")

_THIS = "{}"
"""Where the file stands in a command."""
_OUT, _KEY, _ROOT = "OUT", "KEY.pem", "ROOT"
_COMMANDS = (
    ("judge", _THIS, "--root", _ROOT),
    ("validate", _THIS, "--root", _ROOT),
    ("compare", _THIS, _THIS),
    ("diff", _THIS, _THIS),
    ("review", "import", _THIS, "--reviewer", "A", "--function", "B", "--date", "2025-01-31"),
    ("run", "--python", "conformance.reference.ccsp:make", "--waivers", _THIS, "--out", _OUT),
    ("attest", _THIS, "--seed", "1", "--out", _OUT),
    ("attest", "tests", "--seed", "1", "--key", _THIS, "--out", _OUT),
    ("attest", "tests", "--seed-secret", _THIS, "--seed-commitment", "0", "--out", _OUT),
    ("attest", "tests", "--seed", "1", "--subject", _THIS, "--out", _OUT),
    ("attest", "tests", "--countersign", _THIS, "--trust", _KEY, "--out", _OUT),
    ("attest", "tests", "--countersign", "tests", "--trust", _THIS, "--out", _OUT),
    ("verify", _THIS),
    ("verify", _THIS, _THIS),
    ("verify", _THIS, "tests", "--trust", _KEY),
    ("verify", "tests", "tests", "--trust", _THIS),
    ("audit", _THIS, "--root", _ROOT, "--out", _OUT),
    ("audit", "tests/conformance/sandbox/__init__.py", "--mapping", _THIS, "--root", _ROOT, "--out", _OUT),
    ("sandbox", "--port", "0", "--store", _THIS),
    ("explain", "--root", _THIS, "rapo-delai"),
)
_NAMES = {"audit": ".ndjson"}
"""How a file is named, where its name says its form."""


@contextmanager
def _opened_in_the_end(pipe: Path) -> Iterator[None]:
    """Let a verb that waits for the pipe go on after a minute: the test fails, and does not hang."""
    rescued: list[Path] = []
    rescue = threading.Timer(60, _opened_and_closed, [pipe, rescued])
    rescue.start()
    try:
        yield
    finally:
        rescue.cancel()
        rescue.join()
    assert not rescued, "it waited for the pipe"


def _opened_and_closed(pipe: Path, rescued: list[Path]) -> None:
    with suppress(OSError):  # nobody reads it
        os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        rescued.append(pipe)


@pytest.mark.parametrize("command", _COMMANDS, ids=" ".join)
@pytest.mark.parametrize("sort", ["pipe", "endless"])
def test_it_is_refused(command: tuple[str, ...], sort: str, tmp_path: Path) -> None:
    path = tmp_path / f"given{_NAMES.get(command[0], '')}"
    os.mkfifo(path) if sort == "pipe" else path.symlink_to("/dev/zero")
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    public = tmp_path / "key.pem"
    public.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    means = {_THIS: str(path), _OUT: str(tmp_path / "out"), _KEY: str(public), _ROOT: str(MINIMAL)}
    with _opened_in_the_end(path):
        result = CliRunner().invoke(
            app, [means.get(part, part) for part in command], env={"PARCMETRE_KEY": private}
        )
    assert result.exit_code not in (0, 1), result.output
    assert isinstance(result.exception, SystemExit), result.exception
    assert path.name in result.output


@pytest.mark.parametrize("words", [["audit"], ["audit", "prepare"]])
def test_a_log_that_is_not_there_is_named_and_nothing_is_written(words: list[str], tmp_path: Path) -> None:
    missing, out = tmp_path / "missing.parquet", tmp_path / "out"
    done = CliRunner().invoke(app, [*words, str(missing), "--root", str(MINIMAL), "--out", str(out)])
    assert done.exit_code == 2
    assert f"{missing}: no such file or directory" in done.stderr.replace("\n", "")
    assert not out.exists()
