from datetime import date

import pytest

from generator import wording
from generator.model.kinds import ITEM_KINDS
from generator.model.provenance import Citation, Sourced


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2025, 3, 1), "1er mars 2025"),
        (date(2024, 2, 29), "29 février 2024"),
        (date(2025, 8, 2), "2 août 2025"),
        (date(2025, 12, 31), "31 décembre 2025"),
    ],
)
def test_dates_are_written_as_a_french_reader_writes_them(day: date, written: str) -> None:
    assert wording.french_date(day) == written


def test_every_kind_of_item_has_a_french_name() -> None:
    assert set(wording.KINDS) == set(ITEM_KINDS)


def test_a_certainty_says_how_far_an_inference_is_trusted() -> None:
    fact = Sourced(sources=(Citation(source="x"),), certainty="inferred", confidence="low", note="parce que")
    assert wording.certainty(fact) == "déduit (confiance faible)"
