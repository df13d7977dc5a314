"""The importer of reviewers' answers: any file gives answers, or every reason why it is refused."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from generator.model.specification import Specification
from generator.reviewing.answers import RefusedError
from generator.reviewing.importing import imported
from generator.reviewing.tables import csv_text, ods_bytes, rows
from tests.fuzz.edits import edited
from tests.generator import pairs
from tests.generator.reviewing import reviewers

WORDS = (b";", b",", b'""', b"valid\xc3\xa9", b"12/02/2025", b"45000", b"1764288000", b"sep=;\n", b"'=1")


@cache
def _specification() -> Specification:
    return reviewers.specification(pairs.MINIMAL)


@cache
def _seeds(ending: str) -> tuple[bytes, ...]:
    pack = reviewers.pack(_specification())
    table = [*rows(pack)]
    filled = [
        (*row[:3], "validé", "")
        if row and row[0].startswith("rule:")
        else (*row[:1], "2025-03-14")
        if row and row[0] == "date"
        else row
        for row in table
    ]
    match ending:
        case ".json":
            return (
                reviewers.text(reviewers.answers(pack)),
                reviewers.text(reviewers.answers(pack, "réserve", "car")),
            )
        case ".csv":
            return (csv_text(table).encode(), csv_text(filled).encode())
        case _:
            return (ods_bytes(table, "relecture"), ods_bytes(filled, "relecture"))


@given(st.sampled_from((".json", ".csv", ".ods")), st.data())
def test_any_file_gives_answers_or_reasons(ending: str, data: st.DataObject) -> None:
    content = data.draw(edited(_seeds(ending), WORDS))
    try:
        found = imported(_specification(), f"reponses{ending}", content, reviewers.NOBODY)
    except RefusedError as error:
        assert error.refusals
        assert all(one.line >= 1 and one.reason for one in error.refusals)
        return
    assert found.signatures + found.doubts > 0
    for text in (*found.contents.values(), *found.entries.values()):
        text.encode()
