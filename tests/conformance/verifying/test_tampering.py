"""Each thing that may be done to a real attestation gets the exit code that the published table gives it."""

import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from securesystemslib.signer import CryptoSigner
from typer.testing import CliRunner

from conformance.attesting import trusting
from conformance.attesting.envelope import written
from conformance.attesting.issuing import issued
from conformance.cli import app
from conformance.kit import Json
from conformance.reference.dgfip import make
from conformance.verifying.doubting import EXITS, Reason
from tests.conformance.attested import (
    DAY,
    ISSUE,
    SEED,
    Attested,
    played,
)
from tests.conformance.making import KIT
from tests.conformance.verifying.tampering import TAMPERINGS, WITHDRAWN, Tampering
from tests.conformance.verifying.walking import LACKS

TABLE = KIT.folder / "docs" / "attestation.md"


class Lacking:
    """The reference, which says that it has not one of the options: cases of it are put aside."""

    def __init__(self) -> None:
        self._good = make()

    def __call__(self, method: str, params: Json) -> object:
        found = self._good(method, params)
        return {**found, "unsupported": [{"id": LACKS["dgfip"]}]} if method == "hello" else found


@pytest.fixture(scope="module")
def given(_drawn_once: None, tmp_path_factory: pytest.TempPathFactory) -> Attested:
    """What a buyer is given: an attestation, its transcript and a public key."""
    folder = tmp_path_factory.mktemp("given")
    played(folder, Lacking)
    signer = CryptoSigner.generate_ed25519()
    one = Attested(folder, signer)
    one.attestation.write_text(written(issued(KIT, folder, SEED, ISSUE, signer)), "utf-8")
    key = load_pem_private_key(signer.private_bytes, None).public_key()
    (folder / "key.pub.pem").write_bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return one


def _code(one: Attested, *words: str) -> tuple[int, str]:
    at = () if "--at" in words else ("--at", DAY.isoformat())
    trust = ("--trust", str(one.folder / "key.pub.pem"))
    done = CliRunner().invoke(app, ["verify", str(one.attestation), str(one.transcript), *trust, *at, *words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stderr


def test_what_nobody_touched_is_believed(given: Attested) -> None:
    assert '"not-applicable"' in given.transcript.read_text("utf-8")
    assert _code(given)[0] == 0


@pytest.mark.parametrize("one", TAMPERINGS, ids=lambda one: one.told)
def test_what_is_tampered_with_has_its_exit_code(given: Attested, tmp_path: Path, one: Tampering) -> None:
    copy = given.copied(tmp_path)
    one.do(copy)
    code, told = _code(copy, *one.words)
    assert (code, told.split(": ")[1]) == (EXITS[one.reason], one.reason), told


def test_a_version_that_is_withdrawn_has_its_exit_code(
    given: Attested, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trusting, "withdrawn", lambda _folder: {KIT.version: "un cas contredisait la loi"})
    assert _code(given)[0] == EXITS[Reason.WITHDRAWN]


def test_the_table_that_is_published_is_the_one_that_is_tried() -> None:
    rows = [*((one.told, one.reason) for one in TAMPERINGS), WITHDRAWN]
    lines = TABLE.read_text("utf-8").splitlines()
    told = [
        found.groups() for line in lines if (found := re.fullmatch(r"\| (.+) \| (\d+) `([a-z-]+)` \|", line))
    ]
    assert told == [(text, str(EXITS[reason]), reason) for text, reason in rows]
    assert {reason for _, reason in rows} == set(Reason)
