import hashlib
from pathlib import Path

import html5lib
from lxml import etree
from securesystemslib.dsse import Envelope

from conformance.attesting.badge import badge
from conformance.attesting.certificate import certificate
from tests.conformance.attested import Attested
from tests.conformance.making import KIT

HOSTILE = '"><script>alert(1)</script>&'


def test_the_page_says_until_when_what_is_not_shown_and_how_to_verify(attested: Attested) -> None:
    found = certificate(KIT, Envelope.from_dict(attested.envelope()))
    page, digest = found["attestation.html"], hashlib.sha256(attested.attestation.read_bytes()).hexdigest()
    html5lib.HTMLParser(strict=True).parse(page)
    for text in (
        "1er mars 2027",
        digest,
        "elle ne prouve rien",
        "parcmetre verify",
        "<dt>Le programme de qui atteste, et son empreinte</dt><dd>déclaré</dd>",
        "<dt>Les façons de faire que le droit laisse libres</dt><dd>déclaré</dd>",
        "Le système prend les façons de faire qu’il déclare",
        attested.signer.public_key.keyid,
    ):
        assert text in page
    for text in attested.statement()["predicate"]["notProven"]:
        assert text in page
    assert "http://" not in page
    assert digest in found["attestation.svg"]


def test_the_page_names_the_ways_that_the_system_says_it_takes(attested: Attested, tmp_path: Path) -> None:
    page = certificate(KIT, Envelope.from_dict(attested.envelope()))["attestation.html"]
    declared = attested.statement()["predicate"]["declared"]["freedoms"]
    assert declared["motif-de-refus"] == "tous"
    assert "<dt>Motif nommé d’un refus</dt><dd>Tous les motifs</dd>" in page
    one = attested.copied(tmp_path)

    def change(statement: dict[str, dict[str, dict[str, object]]]) -> None:
        statement["predicate"]["declared"]["freedoms"] = {}

    one.signed_again(change)
    page = certificate(KIT, Envelope.from_dict(one.envelope()))["attestation.html"]
    assert "le système déclare prendre" not in page


def test_what_an_editor_calls_itself_is_text(attested: Attested, tmp_path: Path) -> None:
    one = attested.copied(tmp_path)

    def change(statement: dict[str, dict[str, dict[str, str]]]) -> None:
        statement["predicate"]["implementation"]["product"] = HOSTILE

    one.signed_again(change)
    page = certificate(KIT, Envelope.from_dict(one.envelope()))["attestation.html"]
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_badge_is_svg_whatever_it_says() -> None:
    found = etree.fromstring(badge(HOSTILE, HOSTILE, "00").encode())
    texts = [one.text for one in found.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == [HOSTILE, HOSTILE]
