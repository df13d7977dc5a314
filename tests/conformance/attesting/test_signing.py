"""What somebody who signs gives to `attest`, as they may give it: each is read, or refused for what it is."""

import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from securesystemslib.signer import CryptoSigner
from typer.testing import CliRunner, Result

from conformance.attesting.keys import VARIABLE, KeyFileError, public_key_in, signer_of
from conformance.attesting.seeds import commitment
from conformance.attesting.trusting import believed
from conformance.cli import app
from conformance.kit import Json
from conformance.verifying.doubting import DoubtedError, Reason
from tests.conformance.attested import DAY, SECRET, SEED, Attested
from tests.conformance.cli.ran import signing_key
from tests.conformance.making import KIT

_SEED = ("--seed", str(SEED))


@pytest.fixture
def key(tmp_path: Path) -> Path:
    (tmp_path / "keys").mkdir()
    return Path(signing_key(tmp_path / "keys"))


def _public(signer: CryptoSigner) -> str:
    """Write the public key of a signer in PEM, as openssl does."""
    found = load_pem_private_key(signer.private_bytes, None).public_key()
    return found.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def _attest(run: Path, key: Path, *words: str) -> Result:
    out = str(key.parent.parent / "out")
    return CliRunner().invoke(app, ["attest", str(run), "--key", str(key), "--out", out, *words])


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no /dev/fd here")
def test_a_key_comes_by_a_pipe(key: Path) -> None:
    """As `--key <(pass show key)` gives it: a pipe that nobody else reads."""
    reads, writes = os.pipe()
    os.write(writes, key.read_bytes())
    os.close(writes)
    try:
        assert signer_of(Path(f"/dev/fd/{reads}")).public_key == signer_of(key).public_key
    finally:
        os.close(reads)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no variable of bytes")
def test_what_is_no_text_in_the_environment_is_no_key(key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, os.fsdecode(b"\xff" * 40))
    with pytest.raises(KeyFileError, match="not a private key"):
        signer_of(None)
    monkeypatch.setenv(VARIABLE, os.fsdecode(key.read_bytes() + b"\xff"))
    assert signer_of(None).public_key == signer_of(key).public_key


def test_two_keys_in_a_file_are_refused(tmp_path: Path) -> None:
    """The library would read the first, and nobody would be told of the other."""
    one, other = (CryptoSigner.generate_ed25519() for _ in range(2))
    path = tmp_path / "keys.pem"
    path.write_bytes(one.private_bytes + other.private_bytes)
    path.chmod(0o600)
    with pytest.raises(KeyFileError, match="several"):
        signer_of(path)
    publics = [_public(signer) for signer in (one, other)]
    path.write_text("".join(publics), "utf-8")
    with pytest.raises(KeyFileError, match="several"):
        public_key_in(path)
    path.write_text(publics[0], "utf-8")
    assert public_key_in(path) == one.public_key


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_no_hint_writes_over_a_key_that_is_there(key: Path) -> None:
    key.chmod(0o640)
    with pytest.raises(KeyFileError, match="others may read it") as caught:
        signer_of(key)
    assert caught.value.hint == f"chmod 600 {key}"


def test_what_is_read_is_not_said_to_be_badly_written(attested: Attested, key: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    given = (
        (attested.folder, _SEED, "--subject", nowhere),
        (attested.folder, _SEED, "--subject", tmp_path),
        (attested.folder, (), "--seed-commitment", "0" * 64, "--seed-secret", nowhere),
        (nowhere, _SEED),
        (nowhere, (), "--trust", key, "--countersign", nowhere),
    )
    (tmp_path / "key.pub.pem").write_text(_public(signer_of(key)), "utf-8")
    for run, seed, *words in given:
        public = [str(tmp_path / "key.pub.pem") if word == key else str(word) for word in words]
        done = _attest(run, key, *seed, *public)
        assert done.exit_code == 2, done.output
        assert "cannot be written" not in done.output
        assert str(nowhere) in done.output or str(tmp_path) in done.output


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_subject_has_a_name_that_everybody_sees(attested: Attested, key: Path, tmp_path: Path) -> None:
    for name in (b"\xff.jar", b"a\nb", "a\u202eraj".encode()):
        path = os.fsencode(tmp_path) + b"/" + name
        Path(os.fsdecode(path)).write_bytes(b"x")
        done = _attest(attested.folder, key, *_SEED, "--subject", os.fsdecode(path))
        assert (done.exit_code, "cannot be written or seen" in done.output) == (2, True), done.output


def test_two_subjects_have_two_names(attested: Attested, key: Path, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for place in (tmp_path / "a.jar", tmp_path / "b" / "a.jar"):
        place.write_text(str(place), "utf-8")
    for given in ((tmp_path / "a.jar", tmp_path / "b" / "a.jar"), (attested.transcript,)):
        words = [word for one in given for word in ("--subject", str(one))]
        done = _attest(attested.folder, key, *_SEED, *words)
        assert (done.exit_code, f"named {given[0].name}" in done.output) == (2, True), done.output
    one = attested.copied(tmp_path / "signed")

    def another_transcript(statement: Json) -> None:
        statement["subject"].append({"name": "transcript.ndjson", "digest": {"sha256": "0" * 64}})

    one.signed_again(another_transcript)
    with pytest.raises(DoubtedError, match=r"two are named transcript\.ndjson") as caught:
        believed(KIT, one.attestation, one.transcript, [one.signer.public_key], DAY)
    assert caught.value.reason is Reason.MALFORMED


def test_what_would_be_left_without_a_word_is_refused(attested: Attested, key: Path, tmp_path: Path) -> None:
    second = ("--trust", str(tmp_path / "any.pem"), "--countersign", str(attested.attestation))
    for more in (("--seed", "4"), ("--until", "2030-01-01"), ("--subject", str(attested.transcript))):
        done = _attest(attested.transcript, key, *second, *more)
        assert (done.exit_code, f"{more[0]} is of who signs first" in done.output) == (2, True), done.output
    done = _attest(attested.folder, key, *_SEED, *second[:2])
    assert (done.exit_code, "--trust is of" in done.output) == (2, True), done.output


def test_a_commitment_is_read_as_tools_write_it(attested: Attested, key: Path, tmp_path: Path) -> None:
    """Nobody is said to have committed to another seed because a tool writes its digests in capitals."""
    secret = tmp_path / "secret"
    secret.write_text(SECRET, "utf-8")
    words = ("--seed-secret", str(secret), "--on", DAY.isoformat(), "--seed-commitment")
    done = _attest(attested.folder, key, *words, commitment(SECRET).upper())
    assert done.exit_code == 0, done.output
    done = _attest(attested.folder, key, *words, f"sha256:{commitment(SECRET)}")
    assert (done.exit_code, "64 hexadecimal digits are expected" in done.output) == (2, True), done.output
    done = _attest(attested.folder, key, *words, "0" * 64)
    assert (done.exit_code, "another seed" in done.output) == (1, True), done.output


def test_who_trusts_nobody_is_not_told_that_a_signature_was_checked(attested: Attested) -> None:
    words = ["verify", str(attested.attestation), str(attested.transcript), "--at", DAY.isoformat()]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 11
    assert "neither the signature nor who signed is checked" in done.output


def test_an_attestation_alone_is_told_for_what_it_is(attested: Attested, tmp_path: Path) -> None:
    """It is no run that is not reproduced."""
    done = CliRunner().invoke(app, ["verify", str(attested.attestation)])
    assert (done.exit_code, "is an attestation" in done.output) == (2, True), done.output
    other = tmp_path / "other.json"
    other.write_text("{}", "utf-8")
    assert CliRunner().invoke(app, ["verify", str(other)]).exit_code == 13
