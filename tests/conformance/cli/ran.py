"""A run, for the verbs that read one."""

import shutil
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from conformance.reference import dgfip
from conformance.running.results import FILE, text
from tests.conformance.reports.runs import Told, played


@cache
def _played() -> Told:
    return played(dgfip.make, "dgfip", cases=("contenu-information-remboursement-te.02",))


def results(folder: Path) -> str:
    """Write the results of a run in a folder; gives their path."""
    path = folder / FILE
    path.write_text(text(_played().results), encoding="utf-8")
    return str(path)


def run(folder: Path) -> str:
    """Write a run in a folder, its transcript and its results; gives the path of the folder."""
    shutil.copy(_played().transcript, folder)
    results(folder)
    return str(folder)


def signing_key(folder: Path) -> str:
    """Write an Ed25519 key in a folder; gives its path."""
    path = folder / "key.pem"
    key = Ed25519PrivateKey.generate()
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    path.chmod(0o600)
    return str(path)
