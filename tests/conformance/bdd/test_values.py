"""What a table says is read as a value; in the row of what is wrong, it is what the message holds."""

import pytest

from conformance.bdd.values import other_reading, value_of
from tests.generator.engine.build import book

ZONE = book().place(None).zone


@pytest.mark.parametrize(
    ("said", "value", "other"),
    [("un mois", "P1M", "un mois"), ("1 mois", "P1M", "1 mois"), ("P1M", "P1M", None)],
)
def test_a_duration_in_words_is_one_and_is_none_as_a_message_writes_it(
    said: str, value: str, other: str | None
) -> None:
    field = book().scope.fields["delai-defense"]
    assert value_of(field, said, ZONE) == value
    assert other_reading(field, said) == other
