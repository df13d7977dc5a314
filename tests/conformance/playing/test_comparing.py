import pytest

from conformance.playing.comparing import broken, told
from conformance.playing.wording import Wording
from generator.model.kit import Condition
from generator.model.kit.steps import Order
from tests.conformance.making import exchange


@pytest.mark.parametrize(
    ("order", "value", "held", "is_broken"),
    [
        ("==", 10, 10, False),
        ("==", 10, "10", True),
        ("==", 1, True, True),
        ("!=", 10, 10, True),
        ("!=", 10, 11, False),
        (">=", 10, 10, False),
        (">", 10, 10, True),
        ("<=", 10, 11, True),
        ("<", "2025-01-02", "2025-01-01", False),
        ("<", 10, "2025-01-01", True),
        ("==", "2025-03-10T10:00:00+01:00", "2025-03-10T09:00:00Z", False),
        ("<=", "2025-03-10T10:00:00+01:00", "2025-03-10T09:30:00Z", True),
        ("==", "Titre", "Titre", False),
        ("==", "2025-03-10T10:00:00", "2025-03-10T10:00:00", False),
        ("in", ["a", "b"], "b", False),
        ("in", ["a", "b"], "c", True),
        ("in", "ab", "a", True),
        ("present", None, "x", False),
        ("present", None, None, True),
        ("absent", None, "x", True),
        ("absent", None, None, False),
        ("==", "x", None, True),
        ("!=", "x", None, True),
    ],
)
def test_conditions(order: Order, value: object, held: object, is_broken: bool) -> None:  # noqa: FBT001
    data = {} if held is None else {"champ": held}
    assert broken(Condition("champ", order, value), exchange(data=data), {}) == is_broken


def test_the_channel_is_an_attribute_of_the_envelope() -> None:
    wanted = Condition("canal", "==", "portail")
    assert not broken(wanted, exchange(canal="portail"), {})
    assert broken(wanted, exchange(data={"canal": "portail"}), {})


def test_a_broken_condition_says_what_it_wanted_whole() -> None:
    long = {"nom": "é" * 200, "x": None}
    text = told(Condition("champ", "==", "a"), exchange(data={"champ": long}), {}, Wording())
    assert text == f'champ : a attendu, {{"nom": "{"é" * 200}", "x": null}} obtenu'
    assert (
        told(Condition("champ", "present"), exchange(), {}, Wording())
        == "champ : présent attendu, rien obtenu"
    )
