"""What is refused to be attested, and with which key."""

import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner

from conformance.attesting import issuing, trusting
from conformance.attesting.issuing import RefusedError, issued
from conformance.attesting.keys import VARIABLE, KeyFileError, signer_of
from conformance.attesting.trusting import believed
from conformance.corpus import withdrawn
from conformance.reference.dgfip import make
from conformance.verifying.doubting import DoubtedError, Reason
from generator import events
from tests.conformance.attested import (
    DAY,
    ISSUE,
    LAST,
    SEED,
    Attested,
    played,
)
from tests.conformance.making import KIT


def _refusal(folder: Path, seed: int = SEED, until: date = LAST) -> str:
    with pytest.raises(RefusedError) as caught:
        issued(KIT, folder, seed, replace(ISSUE, until=until), CryptoSigner.generate_ed25519())
    return str(caught.value)


def test_a_run_that_may_not_be_attested_is_refused(attested: Attested, tmp_path: Path) -> None:
    assert "somebody chose it" in _refusal(attested.folder, SEED + 1)
    assert "published corpus" in _refusal(attested.folder, 0)
    assert "before it begins" in _refusal(attested.folder, until=DAY - timedelta(days=1))
    one = attested.copied(tmp_path / "cut")
    one.write_lines(one.lines()[:1])
    assert "does not agree with itself" in _refusal(one.folder)
    one = attested.copied(tmp_path / "old")
    one.write_lines([one.lines()[0].replace(KIT.corpus, "0" * 64), *one.lines()[1:]])
    assert "outdated" in _refusal(one.folder)
    one = attested.copied(tmp_path / "told")
    told = one.folder / "results.json"
    told.write_text(told.read_text("utf-8").replace('"status": "passed"', '"status": "failed"', 1), "utf-8")
    assert "/cases/0/status" in _refusal(one.folder)


@pytest.mark.usefixtures("_drawn_once")
def test_a_part_is_refused(tmp_path: Path) -> None:
    played(tmp_path / "part", tags="@phase:executoire")
    assert "partial" in _refusal(tmp_path / "part")


@pytest.mark.usefixtures("_drawn_once")
def test_a_whole_run_that_fails_is_refused_and_no_waiver_excuses_it(tmp_path: Path) -> None:
    played(tmp_path, lambda: _Deaf(make()))
    path = tmp_path / "results.json"
    told = events.value(path.read_bytes())
    failed = [one["id"] for one in told["cases"] if one["status"] == "failed"]
    assert failed
    assert "the verdict is not-conforming" in _refusal(tmp_path)
    waived = [{"case": one, "reason": "connu", "until": LAST.isoformat()} for one in failed]
    path.write_text(events.written({**told, "waived": waived}), "utf-8")
    assert "the verdict is not-conforming" in _refusal(tmp_path)


def test_nothing_that_is_waived_is_attested(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    path = one.folder / "results.json"
    told = events.value(path.read_bytes())
    waived = [{"case": told["cases"][0]["id"], "reason": "connu de nous", "until": LAST.isoformat()}]
    path.write_text(events.written({**told, "waived": waived}), "utf-8")
    envelope = issued(KIT, one.folder, SEED, ISSUE, CryptoSigner.generate_ed25519())
    assert b"connu de nous" not in envelope.payload
    assert events.value(envelope.payload) == attested.statement()


def test_a_run_of_another_seed_put_in_its_place_is_refused(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    lines = one.lines()
    lines[0] = lines[0].replace(f'"seed": {SEED}', '"seed": 1')
    one.write_lines(lines)
    assert "does not agree with itself" in _refusal(one.folder)


class _Deaf:
    def __init__(self, good: Any) -> None:  # noqa: ANN401 a handler
        self._good = good

    def __call__(self, method: str, params: Any) -> object:  # noqa: ANN401 any JSON
        return {"accepted": False, "emitted": []} if method == "deliver" else self._good(method, params)


def test_a_key_that_others_may_read_is_refused(
    attested: Attested,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(attested.signer.private_bytes)
    path.chmod(0o640)
    if os.name == "posix":
        with pytest.raises(KeyFileError, match="others may read it"):
            signer_of(path)
    path.chmod(0o600)
    assert signer_of(path).public_key == attested.signer.public_key
    monkeypatch.setenv(VARIABLE, attested.signer.private_bytes.decode())
    assert signer_of(None).public_key == attested.signer.public_key
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(KeyFileError, match="no key"):
        signer_of(None)
    path.write_bytes(CryptoSigner.generate_ecdsa().private_bytes)
    with pytest.raises(KeyFileError, match="not an Ed25519 key"):
        signer_of(path)


def test_a_version_that_is_withdrawn_counts_no_more(
    attested: Attested,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "versions").mkdir()
    told = events.written({"withdrawn": {KIT.version: "un cas contredisait la loi"}})
    (tmp_path / "versions" / "withdrawn.json").write_text(told, "utf-8")
    for module in (trusting, issuing):
        monkeypatch.setattr(module, "withdrawn", lambda _folder: withdrawn(tmp_path))
    with pytest.raises(DoubtedError) as caught:
        believed(KIT, attested.attestation, attested.transcript, [attested.signer.public_key], DAY)
    assert caught.value.reason is Reason.WITHDRAWN
    assert "un cas contredisait la loi" in _refusal(attested.folder)
