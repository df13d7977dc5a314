"""`python -m tests.conformance.verifying.walking`: an editor and a buyer, each in a checkout of their own.

For each role: the editor plays the kit with a seed that the certifier committed to; the certifier attests in
the editor's folder; the buyer is given three files, verifies them elsewhere, then all that is tampered with.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import typer
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from securesystemslib.signer import CryptoSigner

from conformance.attesting.seeds import commitment
from conformance.reference.__main__ import ROLES
from conformance.verifying.doubting import EXITS, Reason
from tests.conformance.attested import DAY, LAST, SECRET, Attested
from tests.conformance.verifying.tampering import TAMPERINGS, WITHDRAWN

LACKS: Mapping[str, str] = {
    "antai": "cycle-partiel",
    "ccsp": "teletransmission",
    "collectivite": "minore",
    "dgfip": "cycle-partiel",
}
"""An option that the editor of each role has not: its cases are put aside, none of them is a pass."""
_HERE = Path(__file__).parents[3]
_PARTS = ("conformance", "generator", "spec", "rules", "features", "schemas", "interfaces", "versions")
_LACKING = """
import sys
from importlib import import_module
from conformance.serving import serve_streams
good = import_module(f"conformance.reference.{sys.argv[1]}").make()
def handler(method, params):
    found = good(method, params)
    return {**found, "unsupported": [{"id": sys.argv[2]}]} if method == "hello" else found
serve_streams(handler, sys.stdin, sys.stdout)
"""


def checkout(folder: Path) -> Path:
    """Copy what the program runs from."""
    for name in _PARTS:
        shutil.copytree(_HERE / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def parcmetre(folder: Path, *words: str) -> tuple[int, str]:
    """Run the program of a checkout, in its folder; gives its exit code and what it says."""
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-m", "conformance", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PARCMETRE_CACHE": "off"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, (done.stderr.strip() or done.stdout.strip()).splitlines()[-1]


def walked(role: str, editor: Path, buyer: Path) -> Iterator[tuple[str, int, int, str]]:
    """Walk one role; gives each gesture with the exit code that it must have, and the one that it has."""
    signer = CryptoSigner.generate_ed25519()
    key = load_pem_private_key(signer.private_bytes, None).public_key()
    (editor / "secret.txt").write_text(SECRET, "utf-8")
    (editor / "key.pem").touch(0o600)
    (editor / "key.pem").write_bytes(signer.private_bytes)
    (editor / "lacking.py").write_text(_LACKING, "utf-8")
    command = f"{sys.executable} lacking.py {role} {LACKS[role]}"
    run = ("run", "--role", role, "--command", command, "--seed-secret", "secret.txt", "--out", role)
    yield ("l’éditeur joue le jeu d’essai", 0, *parcmetre(editor, *run))
    seed = ("--seed-secret", "secret.txt", "--seed-commitment", commitment(SECRET))
    days = ("--on", DAY.isoformat(), "--until", LAST.isoformat())
    yield (
        "le certificateur atteste",
        0,
        *parcmetre(editor, "attest", role, "--key", "key.pem", *seed, *days),
    )
    given = buyer / role
    given.mkdir()
    for name in ("attestation.json", "transcript.ndjson"):
        shutil.copy(editor / role / name, given)
    (given / "key.pub.pem").write_bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    yield ("l’acheteur vérifie", 0, *_verified(buyer, given))
    for one in TAMPERINGS:
        folder = buyer / f"{role}-altéré"
        copy = Attested(given, signer).copied(folder)
        one.do(copy)
        yield (one.told, EXITS[one.reason], *_verified(buyer, folder, *one.words))
        shutil.rmtree(folder)
    path = buyer / "versions" / "withdrawn.json"
    kept = path.read_text("utf-8")
    path.write_text('{"withdrawn": {"1.0.0": "un cas contredisait la loi"}}', "utf-8")
    yield (WITHDRAWN[0], EXITS[Reason.WITHDRAWN], *_verified(buyer, given))
    path.write_text(kept, "utf-8")


def _verified(buyer: Path, given: Path, *words: str) -> tuple[int, str]:
    files = (str(given / "attestation.json"), str(given / "transcript.ndjson"))
    at = () if "--at" in words else ("--at", DAY.isoformat())
    return parcmetre(buyer, "verify", *files, "--trust", str(given / "key.pub.pem"), *at, *words)


def main() -> int:
    """Walk the roles; gives 1 where an exit code is another."""
    parser = argparse.ArgumentParser(prog="walking", description=__doc__)
    parser.add_argument("--role", choices=ROLES, help="of this role alone")
    given = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        editor, buyer = (checkout(Path(name) / one) for one in ("editeur", "acheteur"))
        for role in [given.role] if given.role else ROLES:
            for told, asked, code, said in walked(role, editor, buyer):
                wrong += code != asked
                typer.echo(f"{'ok' if code == asked else 'FAILED':7}{role}: {code:2} {told} — {said[:120]}")
    typer.echo(f"{wrong} exit codes are others" if wrong else "every exit code is the one published")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
