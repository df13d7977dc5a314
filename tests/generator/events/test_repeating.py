"""A message came already under its own id, or saying the same under another; nobody's id is nothing."""

import pytest

from generator.events import Message, came_already

FIRST = Message("essai.depot", "a", {"montant": 3500})


@pytest.mark.parametrize(
    ("come", "is_repeated"),
    [
        (FIRST, True),
        (FIRST._replace(data={"montant": 4000}), True),
        (FIRST._replace(id="b"), True),
        (FIRST._replace(id="b", data={"montant": 3500.0}), True),
        (FIRST._replace(id="b", data={"montant": 4000}), False),
        (FIRST._replace(type="essai.reponse"), False),
        (FIRST._replace(id=None, data={"montant": 4000}), False),
    ],
)
def test_a_message_came_already_by_its_id_or_by_what_it_says(come: Message, *, is_repeated: bool) -> None:
    assert came_already(come, [FIRST]) is is_repeated


def test_messages_that_nobody_named_are_not_the_same_for_that() -> None:
    unnamed = FIRST._replace(id=None)
    assert not came_already(unnamed._replace(data={"montant": 4000}), [unnamed])
    assert not came_already(FIRST, [])
