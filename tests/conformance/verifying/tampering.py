"""What may be done to an attestation, to its transcript or around them, and what `verify` answers to each.

`docs/attestation.md` publishes this table; `walking` plays it between two checkouts, for each role.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner

from conformance.attesting.envelope import written
from conformance.verifying.doubting import Reason
from generator import events
from tests.conformance.attested import LAST, Attested

Change = Callable[[Any], None]


@dataclass(frozen=True)
class Tampering:
    """Something that is done to the files that a buyer was given."""

    told: str
    """In French, as the table says it."""
    reason: Reason
    do: Callable[[Attested], None]
    words: tuple[str, ...] = ()
    """What else `verify` is told."""


def _payload(change: Callable[[bytes], bytes]) -> Callable[[Attested], None]:
    """Change what is signed, and keep the signature."""

    def do(one: Attested) -> None:
        envelope = Envelope.from_dict(one.envelope())
        before = envelope.payload
        envelope.payload = change(before)
        assert envelope.payload != before
        one.attestation.write_text(written(envelope), "utf-8")

    return do


def _flipped(whole: bytes) -> bytes:
    middle = len(whole) // 2
    return whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]


def _signature(one: Attested) -> None:
    told = one.envelope()
    (signature,) = told["signatures"]
    last = signature["sig"][0]
    signature["sig"] = ("B" if last == "A" else "A") + signature["sig"][1:]
    one.attestation.write_text(events.written(told, indent=1) + "\n", "utf-8")


def _encoded_again(payload: bytes) -> bytes:
    return events.written(events.value(payload), indent=2).encode()


def _other_signer(one: Attested) -> None:
    Attested(one.folder, CryptoSigner.generate_ed25519()).signed_again(lambda _statement: None)


def _unsigned(one: Attested) -> None:
    told = one.envelope()
    told["signatures"] = []
    one.attestation.write_text(events.written(told, indent=1) + "\n", "utf-8")


def _text(old: str, new: str) -> Callable[[Attested], None]:
    """Change the file of the attestation."""

    def do(one: Attested) -> None:
        before = one.attestation.read_text("utf-8")
        after = before.replace(old, new, 1)
        assert after != before
        one.attestation.write_text(after, "utf-8")

    return do


def _padding(one: Attested) -> None:
    told = one.envelope()
    kept = told["payload"].rstrip("=")
    told["payload"] = kept if kept != told["payload"] else f"{kept}===="
    one.attestation.write_text(events.written(told, indent=1) + "\n", "utf-8")


def _cut(one: Attested) -> None:
    whole = one.attestation.read_text("utf-8")
    one.attestation.write_text(whole[: len(whole) // 2], "utf-8")


def _bit_of_transcript(one: Attested) -> None:
    one.transcript.write_bytes(_flipped(one.transcript.read_bytes()))


def _lines(change: Callable[[list[str]], None]) -> Callable[[Attested], None]:
    """Change the transcript alone: it is another one than the one attested."""

    def do(one: Attested) -> None:
        lines = one.lines()
        before = list(lines)
        change(lines)
        assert lines != before
        one.write_lines(lines)

    return do


def _signed_lines(change: Callable[[list[str]], None]) -> Callable[[Attested], None]:
    """Change the transcript, and have it signed by a certifier who lies."""

    def do(one: Attested) -> None:
        _lines(change)(one)
        digest = hashlib.sha256(one.transcript.read_bytes()).hexdigest()

        def told(statement: Any) -> None:  # noqa: ANN401 any JSON
            statement["subject"][0]["digest"]["sha256"] = digest

        one.signed_again(told)

    return do


def _a_case_goes(lines: list[str]) -> None:
    begins = [index for index, line in enumerate(lines) if '"n": 0,' in line]
    del lines[begins[1] : begins[2]]


def _a_skip_passes(lines: list[str]) -> None:
    skipped = '"status": "not-applicable"'
    place = next(index for index, line in enumerate(lines) if skipped in line)
    lines[place] = lines[place].replace(skipped, '"status": "passed"')


def _head(old: str, new: str) -> Callable[[list[str]], None]:
    def change(lines: list[str]) -> None:
        lines[0] = lines[0].replace(old, new, 1)

    return change


def _an_answer_is_another(lines: list[str]) -> None:
    place = next(index for index, line in enumerate(lines) if '"accepted": true' in line)
    lines[place] = lines[place].replace('"accepted": true', '"accepted": false')


def _key_twice(lines: list[str]) -> None:
    place = next(index for index, line in enumerate(lines) if '"kind": "received"' in line)
    lines[place] = lines[place].replace('"message": ', '"message": {}, "message": ', 1)


def _signed(*path: str, to: Any) -> Callable[[Attested], None]:  # noqa: ANN401 any JSON
    """Change what is said, and have it signed by a certifier who lies."""

    def change(statement: Any) -> None:  # noqa: ANN401 any JSON
        for name in path[:-1]:
            statement = statement[name]
        assert statement[path[-1]] != to
        statement[path[-1]] = to

    return lambda one: one.signed_again(change)


def _one_more_passed(one: Attested) -> None:
    def change(statement: Any) -> None:  # noqa: ANN401 any JSON
        figures = statement["predicate"]["figures"]["all"]
        figures["passed"], figures["not-applicable"] = figures["passed"] + 1, figures["not-applicable"] - 1

    one.signed_again(change)


def _other_role(one: Attested) -> None:
    role = one.statement()["predicate"]["role"]
    _signed("predicate", "role", to="ccsp" if role != "ccsp" else "antai")(one)


def _other_seed(one: Attested) -> None:
    seed = one.statement()["predicate"]["seed"]["value"]
    _signed("predicate", "seed", "value", to=seed + 1)(one)


def _nothing(_one: Attested) -> None:
    pass


_AFTER = (LAST + timedelta(days=1)).isoformat()
TAMPERINGS = (
    Tampering("un bit du contenu signé est retourné", Reason.BAD_SIGNATURE, _payload(_flipped)),
    Tampering("la signature est modifiée", Reason.BAD_SIGNATURE, _signature),
    Tampering(
        "le contenu signé est réécrit : mêmes valeurs, autres blancs",
        Reason.BAD_SIGNATURE,
        _payload(_encoded_again),
    ),
    Tampering("une autre clé signe", Reason.UNKNOWN_SIGNER, _other_signer),
    Tampering("la signature est ôtée", Reason.UNKNOWN_SIGNER, _unsigned),
    Tampering("un bit du relevé est retourné", Reason.DIGEST_MISMATCH, _bit_of_transcript),
    Tampering("un cas est effacé du relevé", Reason.DIGEST_MISMATCH, _lines(_a_case_goes)),
    Tampering(
        "dans le relevé, un cas sans objet devient réussi", Reason.DIGEST_MISMATCH, _lines(_a_skip_passes)
    ),
    Tampering(
        "un cas est effacé du relevé, et l’attestation est signée à nouveau",
        Reason.NOT_REPRODUCED,
        _signed_lines(_a_case_goes),
    ),
    Tampering(
        "un cas sans objet devient réussi, et l’attestation est signée à nouveau",
        Reason.NOT_REPRODUCED,
        _signed_lines(_a_skip_passes),
    ),
    Tampering(
        "une réponse du système est changée, et l’attestation est signée à nouveau",
        Reason.NOT_REPRODUCED,
        _signed_lines(_an_answer_is_another),
    ),
    Tampering(
        "une clé JSON du relevé est écrite deux fois, et l’attestation est signée à nouveau",
        Reason.NOT_REPRODUCED,
        _signed_lines(_key_twice),
    ),
    Tampering(
        "le tirage du relevé est changé, et l’attestation est signée à nouveau",
        Reason.NOT_REPRODUCED,
        _signed_lines(_head('"seed": ', '"seed": 1')),
    ),
    Tampering("les chiffres signés comptent un réussi de plus", Reason.NOT_REPRODUCED, _one_more_passed),
    Tampering("le rôle signé est un autre", Reason.NOT_REPRODUCED, _other_role),
    Tampering("le tirage signé est un autre", Reason.NOT_REPRODUCED, _other_seed),
    Tampering(
        "le secret signé n’est pas celui du tirage",
        Reason.NOT_REPRODUCED,
        _signed("predicate", "seed", "secret", to="00" * 32),
    ),
    Tampering(
        "la version signée du système est une autre",
        Reason.NOT_REPRODUCED,
        _signed("predicate", "implementation", "version", to="9"),
    ),
    Tampering(
        "la version signée du corpus est une autre",
        Reason.UNVERIFIABLE,
        _signed("predicate", "corpus", "version", to="2.0.0"),
    ),
    Tampering(
        "l’empreinte signée du corpus est une autre",
        Reason.UNVERIFIABLE,
        _signed("predicate", "corpus", "corpus", "sha256", to="0" * 64),
    ),
    Tampering("le jour est passé", Reason.EXPIRED, _nothing, ("--at", _AFTER)),
    Tampering(
        "la fin de validité signée est passée", Reason.EXPIRED, _signed("predicate", "until", to="2020-01-01")
    ),
    Tampering(
        "une clé JSON de l’enveloppe est écrite deux fois",
        Reason.MALFORMED,
        _text('"payloadType"', '"payloadType": "text/plain", "payloadType"'),
    ),
    Tampering("le remplissage du base64 est un autre", Reason.MALFORMED, _padding),
    Tampering("le type du contenu est un autre", Reason.MALFORMED, _text("vnd.in-toto", "vnd.other")),
    Tampering("l’enveloppe est tronquée", Reason.MALFORMED, _cut),
    Tampering(
        "le verdict signé n’est pas « conforme »",
        Reason.MALFORMED,
        _signed("predicate", "verdict", to="partial"),
    ),
)
WITHDRAWN = ("la version du corpus est retirée (`versions/withdrawn.json`)", Reason.WITHDRAWN)
"""What is done to the buyer's checkout: an older attestation counts no more."""
