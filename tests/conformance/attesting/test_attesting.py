"""What is believed of an attestation, and why it is not."""

import hashlib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner, SSlibKey

from conformance.attesting.envelope import written
from conformance.attesting.trusting import Believed, believed, countersigned
from conformance.kit import Json
from conformance.verifying.doubting import EXITS, DoubtedError, Reason
from generator import events
from tests.conformance.attested import (
    DAY,
    LAST,
    SEED,
    Attested,
)
from tests.conformance.making import KIT

Change = Callable[[Any], None]


def _believed(one: Attested, keys: list[SSlibKey] | None = None, day: date = DAY) -> Believed:
    trusted = [one.signer.public_key] if keys is None else keys
    return believed(KIT, one.attestation, one.transcript, trusted, day)


def _doubt(one: Attested, keys: list[SSlibKey] | None = None, day: date = DAY) -> Reason:
    with pytest.raises(DoubtedError) as caught:
        _believed(one, keys, day)
    return caught.value.reason


def test_each_reason_has_an_exit_code_of_its_own() -> None:
    assert EXITS.keys() == set(Reason)
    assert len(set(EXITS.values())) == len(EXITS)


def test_it_is_believed_by_whoever_has_the_transcript_and_the_key(
    attested: Attested,
    tmp_path: Path,
) -> None:
    found = _believed(attested).statement["predicate"]
    assert found["verdict"] == "conforming"
    assert found["seed"]["value"] == SEED
    assert found["basis"]["seed"] == found["basis"]["verdict"] == "recomputed"
    # Whoever signs may name any program: it is believed, and the basis says that nobody recomputed it.
    one = attested.copied(tmp_path)
    one.signed_again(_set("predicate", "tool", "sha256", to="0" * 64))
    found = _believed(one).statement["predicate"]
    assert found["basis"]["tool"] == found["basis"]["validity"] == "declared"


def test_nobody_known_signed_it(attested: Attested) -> None:
    other = CryptoSigner.generate_ed25519().public_key
    assert _doubt(attested, [other]) is Reason.UNKNOWN_SIGNER
    assert _doubt(attested, []) is Reason.UNKNOWN_SIGNER


@pytest.mark.parametrize("day", [DAY - timedelta(days=1), LAST + timedelta(days=1)])
def test_it_holds_between_two_days(attested: Attested, day: date) -> None:
    assert _doubt(attested, day=day) is Reason.EXPIRED


def test_a_bit_of_it_that_flips_is_seen(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    whole = attested.attestation.read_bytes()
    found = set()
    for place in range(0, len(whole), len(whole) // 150):
        one.attestation.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        found.add(_doubt(one))
    assert found <= {Reason.BAD_SIGNATURE, Reason.MALFORMED, Reason.UNKNOWN_SIGNER}
    assert Reason.BAD_SIGNATURE in found


def test_a_payload_that_is_encoded_again_is_not_what_was_signed(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    envelope = one.envelope()
    told = written(_with(envelope, events.written(one.statement(), indent=2)))
    one.attestation.write_text(told, "utf-8")
    assert _doubt(one) is Reason.BAD_SIGNATURE
    safe = attested.attestation.read_text("utf-8").replace("=", "")
    one.attestation.write_text(safe, "utf-8")
    assert _doubt(one) is Reason.MALFORMED


def _with(envelope: Any, payload: str) -> Any:  # noqa: ANN401 any JSON
    found = Envelope.from_dict(envelope)
    found.payload = payload.encode()
    return found


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace('"payloadType"', '"payloadType": "text/plain", "payloadType"', 1),
        lambda text: text.replace("vnd.in-toto", "vnd.other"),
        lambda text: text.replace('"keyid"', '"keyId"'),
        lambda text: text[: len(text) // 2],
        lambda text: "[]",
    ],
    ids=["duplicate key", "another type", "no key", "cut", "no object"],
)
def test_what_is_no_envelope_is_refused(
    attested: Attested,
    tmp_path: Path,
    change: Callable[[str], str],
) -> None:
    one = attested.copied(tmp_path)
    one.attestation.write_text(change(one.attestation.read_text("utf-8")), "utf-8")
    assert _doubt(one) is Reason.MALFORMED


_ODD: tuple[object, ...] = (None, 1, True, [], {}, ["a"])


@pytest.mark.parametrize("place", ["payload", "payloadType", "signatures", "keyid", "sig", "one"])
def test_whatever_stands_in_an_envelope_is_no_fault_of_ours(
    attested: Attested, tmp_path: Path, place: str
) -> None:
    one = attested.copied(tmp_path)
    for odd in _ODD:
        envelope = attested.envelope()
        (signature,) = envelope["signatures"]
        if place == "one":
            envelope["signatures"] = [odd]
        elif place in signature:
            signature[place] = odd
        elif place == "signatures" and odd == []:
            continue  # nobody signed: told as such
        else:
            envelope[place] = odd
        _write(one, envelope)
        told = _malformed(one)
        assert "/" in told.partition("is expected: ")[2], told
        assert "NoneType" not in told


def test_nothing_stands_beside_what_is_signed(attested: Attested, tmp_path: Path) -> None:
    """What no signature covers would be read as if one did, and would be signed for by who signs after."""
    one = attested.copied(tmp_path)
    for change in (_beside, lambda envelope: envelope["signatures"][0].update(note="x")):
        envelope = attested.envelope()
        change(envelope)
        _write(one, envelope)
        assert _malformed(one)


def _beside(envelope: Json) -> None:
    envelope["note"] = "x"


def _write(one: Attested, envelope: Json) -> None:
    one.attestation.write_text(events.written(envelope), "utf-8")


def _malformed(one: Attested) -> str:
    with pytest.raises(DoubtedError) as caught:
        _believed(one)
    assert caught.value.reason is Reason.MALFORMED
    return str(caught.value)


def test_a_transcript_that_is_not_the_one_attested(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    one.write_lines(one.lines()[:-1])
    assert _doubt(one) is Reason.DIGEST_MISMATCH


def _set(*path: str, to: Any) -> Change:  # noqa: ANN401 any JSON
    def change(statement: Any) -> None:  # noqa: ANN401 any JSON
        for name in path[:-1]:
            statement = statement[name]
        assert statement[path[-1]] != to
        statement[path[-1]] = to

    return change


def _one_more_passed(statement: Any) -> None:  # noqa: ANN401 any JSON
    figures = statement["predicate"]["figures"]["all"]
    figures["passed"], figures["not-tested"] = figures["passed"] - 1, 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_one_more_passed, Reason.NOT_REPRODUCED),
        (_set("predicate", "role", to="ccsp"), Reason.NOT_REPRODUCED),
        (_set("predicate", "seed", "value", to=SEED + 1), Reason.NOT_REPRODUCED),
        (_set("predicate", "seed", "secret", to="00" * 32), Reason.NOT_REPRODUCED),
        (_set("predicate", "implementation", "version", to="9"), Reason.NOT_REPRODUCED),
        (_set("predicate", "implementation", to={}), Reason.NOT_REPRODUCED),
        (_set("predicate", "rules", to=[]), Reason.NOT_REPRODUCED),
        (_set("predicate", "notProven", to=[]), Reason.NOT_REPRODUCED),
        (_set("predicate", "outcomes", "sha256", to="0" * 64), Reason.NOT_REPRODUCED),
        (_set("predicate", "basis", "implementation", to="recomputed"), Reason.NOT_REPRODUCED),
        (_set("predicate", "corpus", "version", to="2.0.0"), Reason.UNVERIFIABLE),
        (_set("predicate", "corpus", "corpus", "sha256", to="0" * 64), Reason.UNVERIFIABLE),
        (_set("predicate", "verdict", to="partial"), Reason.MALFORMED),
        (_set("predicate", "until", to="2027-02-31"), Reason.MALFORMED),
        (_set("predicate", "until", to="2020-01-01"), Reason.EXPIRED),
        (_set("predicateType", to="https://slsa.dev/provenance/v1"), Reason.MALFORMED),
        (lambda statement: statement["predicate"].pop("basis"), Reason.MALFORMED),
    ],
)
def test_a_certifier_who_lies_is_found(
    attested: Attested,
    tmp_path: Path,
    change: Change,
    reason: Reason,
) -> None:
    one = attested.copied(tmp_path)
    one.signed_again(change)
    assert _doubt(one) is reason


def test_a_case_deleted_and_signed_for_is_found(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    lines = one.lines()
    begins = [index for index, line in enumerate(lines) if '"n": 0,' in line]
    del lines[begins[1] : begins[2]]
    one.write_lines(lines)
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()

    def change(statement: Any) -> None:  # noqa: ANN401 any JSON
        statement["subject"][0]["digest"]["sha256"] = digest

    one.signed_again(change)
    assert _doubt(one) is Reason.NOT_REPRODUCED


def test_a_second_party_signs_once_it_has_derived_it_again(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)
    second = CryptoSigner.generate_ed25519()
    keys = [one.signer.public_key]
    found = countersigned(_believed(one, keys), second)
    one.attestation.write_text(written(found), "utf-8")
    assert len(_believed(one, [*keys, second.public_key]).keys) == 2
    assert _believed(one, [second.public_key]).keys == (second.public_key.keyid,)
    one.write_lines(one.lines()[:-1])
    with pytest.raises(DoubtedError):
        countersigned(_believed(one, keys), second)
