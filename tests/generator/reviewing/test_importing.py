import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.explaining import explanation
from generator.reviewing.answers import MAX_BYTES, RefusedError
from generator.reviewing.canonical import digest
from generator.reviewing.delimited import csv_rows
from generator.reviewing.importing import imported
from generator.reviewing.packs import pack_id
from tests.generator import pairs
from tests.generator.reviewing.reviewers import (
    NOBODY,
    RULE,
    Json,
    answers,
    keep,
    minimal,
    pack,
    specification,
    text,
    written,
)

MINIMAL = specification(pairs.MINIMAL)
PACK = pack(MINIMAL)


def _bind(given: Json) -> None:
    given["pack"] = pack_id([(one["unit"], one["digest"]) for one in given["units"]])


def _forged_content(given: Json) -> None:
    given["units"][0]["content"]["statement"] = "Le redevable paie quand il veut."


def _forged_digest(given: Json) -> None:
    given["units"][0]["digest"] = "0" * 64


def _stale(given: Json) -> None:
    content = given["units"][0]["content"]
    content["parameters"][0]["values"][0]["value"] = "trois mois"
    given["units"][0]["digest"] = digest(content)
    _bind(given)


def _stale_without_content(given: Json) -> None:
    del given["units"][0]["content"]
    given["units"][0]["digest"] = "1" * 64
    _bind(given)


def _unknown(given: Json) -> None:
    given["units"][0]["unit"] = "rule:paiement-a-temp"
    _bind(given)


def _twice(given: Json) -> None:
    given["units"].append(given["units"][0])
    _bind(given)


def _decision(given: Json) -> None:
    given["units"][0]["decision"] = "approuvé"


def _unexplained(given: Json) -> None:
    given["units"][0]["decision"] = "réserve"


def _nothing(given: Json) -> None:
    given["units"][0]["decision"] = None


def _undecided(given: Json) -> None:
    _nothing(given)
    given["units"][0]["comment"] = "À voir."


def _capacity(given: Json) -> None:
    given["capacity"] = "technique"


def _doubt(given: Json) -> None:
    given["doubts"] = [{"doubt": "d-01-delais", "law": "Code d’essai", "conclusion": "Oui."}]


def _doubt_twice(given: Json) -> None:
    told = {"doubt": "d-01-delai", "law": "Code d’essai", "conclusion": "Oui."}
    given["doubts"] = [told, {**told, "conclusion": "Non."}]


def _reviewer_of_two_lines(given: Json) -> None:
    given["reviewer"] = "Camille\nFictive"


def _timestamp(given: Json) -> None:
    given["date"] = "1764288000"


def _half_a_doubt(given: Json) -> None:
    given["doubts"] = [{"doubt": "d-01-delai", "law": "Code d’essai"}]


def _key(given: Json) -> None:
    given["admin"] = True


def _date(given: Json) -> None:
    given["date"] = "hier"


REFUSED: list[tuple[Callable[[Json], None], str]] = [
    (_forged_content, "forged: the content of `rule:paiement-a-temps` is not that of its digest"),
    (_forged_digest, "forged: the digests of the units are not those of the pack"),
    (_stale, "« délai de paiement » passe de trois à un mois"),
    (_stale_without_content, "stale: `rule:paiement-a-temps` has changed since it was read"),
    (_unknown, "unknown: no unit `rule:paiement-a-temp`"),
    (_twice, "duplicate: `rule:paiement-a-temps` stands twice in the file, first on line "),
    (_decision, "decision `approuvé` is not one of validé, réserve, refusé"),
    (_unexplained, "is `réserve` without a comment that says why"),
    (_nothing, "nothing is decided and no doubt is answered"),
    (_undecided, "has a comment and no decision"),
    (_capacity, "is signed as `metier`, not as `technique`"),
    (_doubt, "unknown: no doubt `d-01-delais`"),
    (_half_a_doubt, "`doubts.0.conclusion` is missing"),
    (_doubt_twice, "`d-01-delai` is answered twice, first on line "),
    (_reviewer_of_two_lines, "`reviewer` has several lines"),
    (_timestamp, "`date`"),
    (_key, "`admin` is not known here"),
    (_date, "`date`"),
]


@pytest.mark.parametrize(("spoil", "reason"), REFUSED)
def test_it_is_refused_with_its_reason(spoil: Callable[[Json], None], reason: str) -> None:
    given = answers(PACK)
    spoil(given)
    with pytest.raises(RefusedError) as refused:
        written(MINIMAL, given)
    assert reason in str(refused.value)


def test_everything_wrong_is_told_at_once_with_its_line() -> None:
    given = answers(PACK)
    _unexplained(given)
    _doubt(given)
    with pytest.raises(RefusedError) as refused:
        written(MINIMAL, given)
    lines = text(given).decode().split("\n")
    unit, doubt = refused.value.refusals
    assert lines[unit.line - 1].strip() in ("{", '"unit": "rule:paiement-a-temps",')
    assert doubt.line > unit.line


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.json", b"\xff\xfe", "not UTF-8"),
        ("a.csv", "unité;décision\nvalidé".encode("mac-roman"), "the file is not UTF-8"),
        ("a.json", b"x" * (MAX_BYTES + 1), "the bound is"),
        ("a.exe", b"", "a file in .json, .csv, .ods or .xlsx is expected"),
        ("a.json", b"[1, 2", "expected"),
        ("a.json", b'{"a": 1, "a": 2}', "this key stands twice in its object: `a`"),
        ("a.json", b"{a: 1}", "column 2: not JSON: a key, a text in quotes, is expected"),
        ("a.json", b"# seven\n7", "column 1: not JSON"),
        ("a.json", b"[" * 40 + b"]" * 40, "nested too deep"),
        ("a.json", b'{"reviewer": "\\ud800"}', "half of a surrogate pair is no character"),
        ("a.json", b'{"reviewer": "A\\u202eB"}', "`reviewer`: character U+202E RIGHT-TO-LEFT OVERRIDE is"),
        ("a.json", b'{"a\\u0000b": 1}', "character U+0000 is a control or invisible character"),
        ("a.json", b'{"a": ' + b"7" * 400 + b".5}", "a number too large to be kept"),
        ("a.json", b'{"units": [' + b"0," * 5000 + b"0]}", "`units` holds more than 5000 answers"),
        ("a.json", b'{"units": [' + b"0," * 1000 + b"0]}", "more than 1000 problems"),
        ("a.json", b"7" * 4000, "nput should be an object"),
        ("a.ods", b"PK\x03\x04", "the archive is damaged"),
        ("a.ods", b"{}", "this is not an OpenDocument spreadsheet"),
        ("a.xlsx", b"a;b", "this is not an Excel workbook"),
        ("a.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a workbook of before 2007, or one with a password"),
        ("a.csv", "relecteur;A\u202eB\n".encode(), "U+202E RIGHT-TO-LEFT OVERRIDE is"),
    ],
)
def test_a_file_that_is_no_answer_is_refused(name: str, content: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        imported(MINIMAL, name, content, NOBODY)
    assert reason in str(refused.value)


def test_a_key_of_a_megabyte_is_not_told_in_full() -> None:
    with pytest.raises(RefusedError) as refused:
        written(MINIMAL, {**answers(PACK), "k" * 1_000_000: 1})
    assert len(str(refused.value)) < 500


def test_json_that_an_editor_saved_otherwise_says_the_same() -> None:
    given = text(answers(PACK, "réserve", "Relu\nà l’été."))
    saved = b"\xef\xbb\xbf" + given.replace(b"\n", b"\r\n").replace("é".encode(), "e\u0301".encode())
    saved = saved.replace(b"\\n", b"\\r\\n")
    assert saved.count(b"\\r\\n") == 1
    assert imported(MINIMAL, "a.json", saved, NOBODY) == imported(MINIMAL, "a.json", given, NOBODY)


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("iso8859-15", "le cœur du débat : 25 €"),
        ("cp1252", "le cœur du débat : 25 €"),
        ("cp1252", "½ journée, « l’été »"),
        ("cp1252", "½ journée"),
    ],
)
def test_a_table_of_a_western_office_keeps_its_words(encoding: str, words: str) -> None:
    saved = f"unité;décision;commentaire\nrule:x;réserve;{words}\n".encode(encoding)
    assert csv_rows(saved)[1][1][2] == words


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    words = '<script>alert(1)</script>\n=HYPERLINK("x"): "a" \\ # - é &amp; !!python/object'
    keep(root, written(specification(root), answers(pack(specification(root)), "réserve", words)))
    found = specification(root)
    (entry,) = found.by_kind["review"].values()
    assert entry.datum.model_dump()["signatures"][0]["comment"] == words
    assert pairs.findings(root) == ()


def test_an_answer_to_a_doubt_is_kept_for_a_person_to_edit_the_datum(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    given = answers(pack(specification(root)))
    _nothing(given)
    told = {
        "doubt": "d-01-delai",
        "law": "Code d’essai",
        "article": "1",
        "quoted": "« l’avis »",
        "conclusion": "Oui.",
    }
    given["doubts"] = [told]
    made = written(specification(root), given)
    assert made.signatures == 0
    keep(root, made)
    assert pairs.findings(root) == ()
    (entry,) = specification(root).by_kind["doubt-answer"].values()
    told_back = explanation(specification(root), entry, date(2025, 3, 14))
    assert ": doubt-answer" in told_back
    assert "Camille Fictive" in told_back
    with pytest.raises(RefusedError, match=r"has answered D-01: reviews/answers/d-01-2025-03-14-.*yaml:3"):
        written(specification(root), given)


def test_what_is_written_is_the_same_whatever_the_order_of_the_answers() -> None:
    technical = pack(MINIMAL, technical=True)
    given, other = answers(technical), answers(technical)
    other["units"].reverse()
    _bind(other)
    texts = [next(iter(written(MINIMAL, one).entries.values())) for one in (given, other)]
    assert texts[0].replace(given["pack"], "") == texts[1].replace(other["pack"], "")


def test_what_was_read_is_kept_under_its_own_digest() -> None:
    made = written(MINIMAL, answers(PACK))
    ((path, content),) = made.contents.items()
    assert path == f"reviews/read/{digest(json.loads(content))}.json"
    assert json.loads(content) == PACK.standings[0].unit.content
    assert PACK.standings[0].unit.id == RULE
