"""A person reads words: no code of a closed list stands in a pack nor in a scenario."""

import re
from collections.abc import Iterator

from generator.reviewing.page import page
from generator.reviewing.units import units
from generator.source import Json
from generator.wording import Codes
from tests.generator import pairs
from tests.generator.engine.build import book
from tests.generator.kit.kit import FEATURES
from tests.generator.reviewing.reviewers import pack, specification

_QUOTED = re.compile(r"« ([a-z0-9]+(?:-[a-z0-9]+)*) »")


def _texts(content: Json) -> Iterator[str]:
    match content:
        case str():
            yield content
        case list():
            for one in content:
                yield from _texts(one)
        case dict():
            for one in content.values():
                yield from _texts(one)


def _codes() -> frozenset[str]:
    """Name the codes that no label says as they are, and that are no word of the language."""
    lists = Codes.of(book().specification).lists
    return frozenset(code for code, labels in lists.items() if "-" in code and code not in labels.values())


def test_a_code_is_said_by_the_list_that_is_named_before_it() -> None:
    codes = Codes({"fps": {"Objet": "Forfait", "Acte": "Avis"}, "courrier": {"Canal": "Courrier"}})
    assert codes.labelled("« Acte » est égal à « fps »") == "« Acte » est égal à « Avis »"
    assert codes.labelled("« Acte », puis « Objet (Décision) » est « fps »").endswith("est « Forfait »")
    assert codes.labelled("« Canal (Envoi) » est « courrier » ou « autre »").endswith(
        "« Courrier » ou « autre »"
    )


def test_no_code_stands_in_what_a_reviewer_signs() -> None:
    codes = _codes()
    assert len(codes) > 20
    found = {
        (unit.id, code)
        for unit in units(book().specification).values()
        for text in _texts(unit.content)
        for code in _QUOTED.findall(text)
        if code in codes
    }
    assert found == set()


def test_no_code_stands_in_a_table_of_the_features() -> None:
    codes = _codes()
    found = {
        (path.stem, cell.strip())
        for path in FEATURES.rglob("*.feature")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.lstrip().startswith("|")
        for cell in line.split("|")
        if cell.strip() in codes
    }
    assert found == set()


def test_what_is_signed_is_printed_as_french_is() -> None:
    """No line breaks before « : ; ? ! » or inside quotation marks, and no English word names a unit."""
    made = pack(specification(pairs.MINIMAL))
    text = re.sub(
        r"<(script|style|svg)\b.*?</\1>|<[^>]*>", "", page(specification(pairs.MINIMAL), made, 0), flags=re.S
    )
    assert re.findall(r".{20}(?: [;:?!»]|« ).{20}", text) == []
    assert "rule:" not in text
