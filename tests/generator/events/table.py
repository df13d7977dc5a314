# ruff: noqa: FBT003 a row holds any JSON value
"""Input by input: whether it is taken, or by which code it is refused, and where."""

import json
from dataclasses import dataclass
from pathlib import Path

INPUTS = Path(__file__).parent / "inputs"
EVENT = json.loads((INPUTS / "event-time-with-fraction.json").read_text(encoding="utf-8"))
EVENT["time"] = "2025-04-01T20:30:00+02:00"
TEXT = json.dumps(EVENT, ensure_ascii=False)


@dataclass(frozen=True)
class Row:
    """One event as it was sent."""

    name: str
    text: bytes
    code: str | None = None
    """None when it is taken."""
    pointer: str | None = ""
    """Where it is wrong; None where no pointer can be told."""
    profile: bool = False
    """Whether it is a CloudEvent, which the profile refuses."""


def attribute(name: str, value: object, code: str | None = None, pointer: str | None = None) -> Row:
    """Give an attribute a value."""
    text = json.dumps({**EVENT, name: value})
    where = pointer if pointer is not None else f"/{name}"
    return Row(f"{name}={json.dumps(value)[:40]}", text.encode(), code, where)


def refused(name: str, value: object, code: str) -> Row:
    """Give an attribute a value that only the profile refuses."""
    row = attribute(name, value, code)
    return Row(row.name, row.text, code, row.pointer, profile=True)


def without(name: str, code: str | None, *, profile: bool = False) -> Row:
    """Take an attribute away."""
    text = json.dumps({key: value for key, value in EVENT.items() if key != name})
    return Row(f"no {name}", text.encode(), code, f"/{name}", profile)


def written(name: str, old: str, new: str, code: str | None = None, pointer: str | None = "") -> Row:
    """Write a part of the text otherwise."""
    assert TEXT.count(old) == 1, old
    return Row(name, TEXT.replace(old, new).encode(errors="surrogatepass"), code, pointer)


def encoded(name: str, content: object, code: str | None = None, pointer: str = "/data_base64") -> Row:
    """Put a content in base64."""
    changed = {key: value for key, value in EVENT.items() if key != "data"}
    return Row(name, json.dumps({**changed, "data_base64": content}).encode(), code, pointer)


_DUE = '"montant-du": 3500'
_TARIFF = '"montant-fps-tarif": 3500'
_ID = '"id": "02"'
_SOURCE = '"source": "collectivite"'
_BASE64 = "eyJtb250YW50LWR1IjogMX0="
_LONG = "9" * 4300

TEXTS = [
    Row("as it is", TEXT.encode()),
    Row("spaces", b" \t\r\n" + TEXT.encode() + b"\n\r\t "),
    written("an escaped key", '"montant-du"', '"montant\\u002ddu"'),
    written("a pair of surrogates", _ID, '"id": "\\ud83d\\ude00"'),
    written("amount 3500.0", _DUE, '"montant-du": 3500.0'),
    written("amount 35e2", _DUE, '"montant-du": 35e2'),
    written("amount 3.5E+3", _DUE, '"montant-du": 3.5E+3'),
    written("amount 350000e-2", _DUE, '"montant-du": 350000e-2'),
    written("amount -0", '"montant-deduit": 0', '"montant-deduit": -0'),
    written("amount -0.0", '"montant-deduit": 0', '"montant-deduit": -0.0'),
    written("amount 0e99", '"montant-deduit": 0', '"montant-deduit": 0e99'),
    written("an unknown number of 17 digits", _DUE, f'{_DUE}, "inconnu": 0.12345678901234567'),
    written("an unknown 1e400", _DUE, f'{_DUE}, "inconnu": 1e400'),
    written("an unknown 1e-400", _DUE, f'{_DUE}, "inconnu": 1e-400'),
    written("an unknown number of 4300 digits", _DUE, f'{_DUE}, "inconnu": {_LONG}'),
    written("4301 digits", _DUE, f'{_DUE}, "inconnu": {_LONG}9', "number-range", "/data/inconnu"),
    written("1e4300", _DUE, f'{_DUE}, "inconnu": 1e4300', "number-range", "/data/inconnu"),
    written("1e-4301", _DUE, f'{_DUE}, "inconnu": 1e-4301', "number-range", "/data/inconnu"),
    written("1e1000000000", _DUE, '"montant-du": 1e1000000000', "number-range", "/data/montant-du"),
    written("an endless exponent", _DUE, '"montant-du": 1e' + "9" * 40, "number-range", "/data/montant-du"),
    written("NaN", _DUE, '"montant-du": NaN', "not-a-number", "/data/montant-du"),
    written("Infinity", _DUE, '"montant-du": Infinity', "not-a-number", "/data/montant-du"),
    written("-Infinity", _DUE, '"montant-du": -Infinity', "not-a-number", "/data/montant-du"),
    written("+1", _DUE, '"montant-du": +1', "not-json", "/data/montant-du"),
    written("01", _DUE, '"montant-du": 01', "not-json", "/data/montant-du"),
    written("1.", _DUE, '"montant-du": 1.', "not-json", "/data/montant-du"),
    written(".5", _DUE, '"montant-du": .5', "not-json", "/data/montant-du"),
    written("0x10", _DUE, '"montant-du": 0x10', "not-json", "/data/montant-du"),
    written("a key twice", _DUE, f"{_DUE}, {_DUE}", "duplicate-key", "/data/montant-du"),
    written("a key twice, once escaped", _ID, f'{_ID}, "i\\u0064": "3"', "duplicate-key", "/id"),
    written("a key twice, two values", _TARIFF, f'{_TARIFF}, "montant-fps-tarif": 1', "duplicate-key",
            "/data/montant-fps-tarif"),
    written("a key twice, deep", _DUE, f'{_DUE}, "x": [{{}}, {{"y": {{"z": 1, "z": 1}}}}]', "duplicate-key",
            "/data/x/1/y/z"),
    written("a lone first half", _ID, '"id": "\\ud83d"', "lone-surrogate", "/id"),
    written("a lone second half", _ID, '"id": "\\ude00"', "lone-surrogate", "/id"),
    written("halves the wrong way round", _ID, '"id": "\\ude00\\ud83d"', "lone-surrogate", "/id"),
    written("half and a letter", _DUE, f'{_DUE}, "x": ["a\\ud83da"]', "lone-surrogate", "/data/x/0"),
    written("a half in a key", _DUE, f'{_DUE}, "x\\ud83d": 1', "lone-surrogate", "/data/x\\ud83d"),
    written("a half in UTF-8", _ID, '"id": "\ud83d"', "not-utf8", None),
    Row("a byte of Latin 1", TEXT.encode().replace(b'"02"', b'"\xe9"'), "not-utf8", None),
    Row("an overlong slash", TEXT.encode().replace(b'"02"', b'"\xc0\xaf"'), "not-utf8", None),
    written("a control character", _ID, '"id": "\x01"', "not-json", "/id"),
    written("a tab in a text", _ID, '"id": "\t"', "not-json", "/id"),
    written("an escape that JSON lacks", _ID, '"id": "\\x41"', "not-json", "/id"),
    written("single quotes", _ID, "\"id\": '02'", "not-json", "/id"),
    written("a comma too many", _ID, f"{_ID},", "not-json", None),
    written("no comma", f"{_ID},", _ID, "not-json", None),
    written("a comment", _ID, f"{_ID} /* */", "not-json", None),
    written("a space of another kind", _ID, f"\u00a0{_ID}", "not-json", None),
    written("Tru", _DUE, '"montant-du": Tru', "not-json", "/data/montant-du"),
    written("True", _DUE, '"montant-du": True', "not-json", "/data/montant-du"),
    written("undefined", _DUE, '"montant-du": undefined', "not-json", "/data/montant-du"),
    written("a key without quotes", '"montant-du": 3500', "montant: 3500", "not-json", None),
    written("nested 30 deep", _DUE, f'{_DUE}, "x": ' + "[" * 30 + "]" * 30),
    written("nested 33 deep", _DUE, f'{_DUE}, "x": ' + "[" * 31 + "]" * 31, "too-deep", None),
    written("nested 300 deep", _DUE, f'{_DUE}, "x": ' + "[" * 300 + "]" * 300, "too-deep", None),
    written("nested 100,000 deep", _DUE, f'{_DUE}, "x": ' + '{"a":' * 100_000 + "1" + "}" * 100_000,
            "too-deep", None),
    written("brackets in a text", _DUE, f'{_DUE}, "x": "' + "[{" * 500 + '"'),
]  # fmt: skip

ENVELOPES = [
    Row("a text", b'"bonjour"', "not-an-event"),
    Row("a number", b"3", "not-an-event"),
    Row("null", b"null", "not-an-event"),
    Row("true", b"true", "not-an-event"),
    Row("a list", b"[]", "not-an-event"),
    without("specversion", "attribute-missing"),
    without("id", "attribute-missing"),
    without("source", "attribute-missing"),
    without("type", "attribute-missing"),
    without("time", "attribute-missing", profile=True),
    without("data", "attribute-missing", profile=True),
    without("subject", None),
    without("datacontenttype", None),
    attribute("specversion", "0.3", "specversion"),
    attribute("specversion", "1.0.2", "specversion"),
    attribute("specversion", 1.0, "specversion"),
    attribute("id", "", "attribute-empty"),
    attribute("id", 2, "attribute-type"),
    attribute("id", ["02"], "attribute-type"),
    attribute("id", {}, "attribute-type"),
    attribute("id", True, "attribute-type"),
    attribute("id", None, "attribute-missing"),
    attribute("id", "a b é 😀"),
    attribute("id", "a\nb", "characters"),
    attribute("id", "\x1b[31m", "characters"),
    attribute("id", "a\x85", "characters"),
    attribute("id", "a\uffff", "characters"),
    attribute("id", "\U0001ffff", "characters"),
    attribute("subject", "a\U0010fffe", "characters"),
    attribute("inconnu", "a\U0001fffea", "extension-type"),
    attribute("id", "\U0001fffd\U00020000\U0001f7ff", None),
    written("a noncharacter in the data", _DUE, f'{_DUE}, "inconnu": "\U0001ffff"'),
    attribute("source", "", "attribute-empty"),
    attribute("source", "/collectivites/21999999900019?x=1#y"),
    attribute("source", "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66"),
    attribute("source", "//exemple.fr:8080/a"),
    attribute("source", "mailto:fps@exemple.fr"),
    attribute("source", "la collectivité", "uri-reference"),
    attribute("source", "a b", "uri-reference"),
    attribute("source", "%zz", "uri-reference"),
    attribute("source", "a#b#c", "uri-reference"),
    attribute("source", "1:2", "uri-reference"),
    attribute("source", "\\\\serveur", "uri-reference"),
    attribute("source", [], "attribute-type"),
    attribute("type", [], "attribute-type"),
    attribute("type", {"a": 1}, "attribute-type"),
    attribute("type", None, "attribute-missing"),
    refused("type", "message-fps.creatio", "attribute-value"),
    attribute("time", "2025-04-01T20:30:00Z"),
    attribute("time", "2025-04-01t20:30:00z"),
    attribute("time", "2025-04-01T20:30:00.000Z"),
    attribute("time", "2025-04-01T20:30:00.123456789012345678901234567890+02:00"),
    attribute("time", "2025-04-01T20:30:00-00:00"),
    attribute("time", "2025-04-01T20:30:00+23:59"),
    attribute("time", "2024-02-29T00:00:00Z"),
    attribute("time", "2025-02-29T00:00:00Z", "time"),
    attribute("time", "2100-02-29T00:00:00Z", "time"),
    attribute("time", "2025-04-31T00:00:00Z", "time"),
    attribute("time", "2016-12-31T23:59:60Z", "time"),
    attribute("time", "2025-04-01T24:00:00Z", "time"),
    attribute("time", "2025-04-01T20:30:00", "time"),
    attribute("time", "2025-04-01T20:30Z", "time"),
    attribute("time", "2025-04-01 20:30:00Z", "time"),
    attribute("time", "2025-04-01T20:30:00.Z", "time"),
    attribute("time", "2025-04-01T20:30:00,5Z", "time"),
    attribute("time", "2025-04-01T20:30:00+0200", "time"),
    attribute("time", "2025-04-01T20:30:00+02", "time"),
    attribute("time", "2025-04-01T20:30:00+24:00", "time"),
    attribute("time", "20250401T203000Z", "time"),
    attribute("time", "2025-W14-2T20:30:00Z", "time"),
    attribute("time", "2025-04-01", "time"),
    attribute("time", "٢٠٢٥-04-01T20:30:00Z", "time"),
    attribute("time", "2025-04-01T20:30:00Z ", "time"),
    attribute("time", 1743532200, "attribute-type"),
    refused("time", None, "attribute-missing"),
    refused("time", "1899-12-31T23:59:59Z", "time"),
    refused("time", "2200-01-01T00:00:00Z", "time"),
    attribute("datacontenttype", None),
    attribute("datacontenttype", "application/json; charset=utf-8"),
    attribute("datacontenttype", "application/json;charset=utf-8"),
    attribute("datacontenttype", 'Application/JSON ; Charset="UTF-8"'),
    attribute("datacontenttype", 'application/json; a="b\\"; c"; d=e'),
    attribute("datacontenttype", "text/json"),
    attribute("datacontenttype", "application/vnd.fps.avis+json; version=1"),
    attribute("datacontenttype", "application/json; charset", "media-type"),
    attribute("datacontenttype", "application/json;", "media-type"),
    attribute("datacontenttype", 'application/json; a="b', "media-type"),
    attribute("datacontenttype", "json", "media-type"),
    attribute("datacontenttype", "", "attribute-empty"),
    attribute("datacontenttype", [], "attribute-type"),
    refused("datacontenttype", "application/xml", "media-type"),
    refused("datacontenttype", "application/jsonlines", "media-type"),
    attribute("dataschema", None),
    attribute("dataschema", "https://parcmetre.example/schemas/1/messages/message-fps-creation.schema.json"),
    attribute("dataschema", "urn:fps:1"),
    attribute("dataschema", "", "attribute-empty"),
    attribute("dataschema", "messages/1.json", "uri"),
    attribute("dataschema", "https://exemple.fr/a#b", "uri"),
    attribute("dataschema", 1, "attribute-type"),
    attribute("subject", None),
    attribute("subject", "", "attribute-empty"),
    attribute("subject", 21999999900019251091014050, "attribute-type"),
    attribute("subject", [], "attribute-type"),
    refused("subject", "12", "attribute-value"),
    attribute("canal", None),
    attribute("canal", "portail"),
    refused("canal", "pigeon", "attribute-value"),
    refused("canal", True, "extension-type"),
    refused("canal", 3, "extension-type"),
    attribute("canal", [], "extension-type"),
    attribute("canal", {}, "extension-type"),
    attribute("accepted", None),
    attribute("accepted", True),
    refused("accepted", "oui", "extension-type"),
    refused("accepted", 1, "extension-type"),
    attribute("accepted", [True], "extension-type"),
    attribute("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
    attribute("sequence", 7),
    attribute("urgent", False),
    attribute("inconnu", None),
    attribute("inconnu", ""),
    attribute("borne", 2**31 - 1),
    attribute("borne", 2**31, "extension-type"),
    attribute("borne", -(2**31)),
    attribute("borne", -(2**31) - 1, "extension-type"),
    attribute("borne", 1.5, "extension-type"),
    attribute("inconnu", [1], "extension-type"),
    attribute("inconnu", {"a": 1}, "extension-type"),
    attribute("inconnu", "a\nb", "extension-type"),
    attribute("avec-tiret", "x", "attribute-name"),
    attribute("Majuscule", "x", "attribute-name"),
    attribute("accentué", "x", "attribute-name"),
    attribute("", "x", "attribute-name"),
    attribute("a/b~c", "x", "attribute-name", "/a~1b~0c"),
    refused("data", None, "attribute-type"),
    refused("data", [], "attribute-type"),
    refused("data", "texte", "attribute-type"),
    refused("data", 3, "attribute-type"),
    attribute("data_base64", None),
    attribute("data_base64", _BASE64, "data-twice", "/data"),
    encoded("content that is no base64", "%%", "base64"),
    encoded("base64 cut", "eyJ", "base64"),
    encoded("base64 of URLs", "-_8=", "base64"),
    encoded("base64 of no JSON", "Ym9uam91cg==", "base64-content"),
    encoded("base64 of a key twice", "eyJhIjoxLCJhIjoyfQ==", "base64-content"),
    encoded("base64 of nothing", "", "base64-content"),
    encoded("a list in place of base64", [], "attribute-type"),
    encoded("a number in place of base64", 3, "attribute-type"),
]  # fmt: skip
