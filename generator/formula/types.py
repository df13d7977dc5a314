"""The types of the expression language: a closed list, without any coercion but those named here."""

from collections.abc import Mapping
from enum import StrEnum


class Type(StrEnum):
    """What a value is; the text is the name that errors and the portable form give it."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    MONEY = "money"
    """Whole euro cents."""
    EXACT = "exact"
    """Cents that are not rounded yet: a rate times an amount."""
    RATE = "rate"
    DATE = "date"
    """A legal day, without zone."""
    INSTANT = "instant"
    """A date and time with its offset."""
    TEXT = "text"
    CODE = "code"
    """A value of a closed list."""
    DURATION = "duration"
    """A number of days, months or years, with the way to count them."""
    OPAQUE = "opaque"
    """A document, a composite, a list: one can only ask whether it is there."""


FRENCH: Mapping[Type, str] = {
    Type.BOOLEAN: "vrai ou faux",
    Type.INTEGER: "nombre entier",
    Type.MONEY: "montant",
    Type.EXACT: "montant non arrondi",
    Type.RATE: "taux",
    Type.DATE: "date",
    Type.INSTANT: "instant",
    Type.TEXT: "texte",
    Type.CODE: "code",
    Type.DURATION: "durée",
    Type.OPAQUE: "pièce",
}

AMOUNTS = frozenset({Type.MONEY, Type.EXACT})
ORDERED = AMOUNTS | {Type.INTEGER, Type.DATE, Type.INSTANT, Type.RATE}
"""What `<` may compare; `==` compares anything but durations and what is opaque."""
COMPARABLE = ORDERED | {Type.BOOLEAN, Type.TEXT, Type.CODE}
WORDS = frozenset({Type.TEXT, Type.CODE})


def alike(left: Type, right: Type) -> bool:
    """Tell whether two values of these types may be compared."""
    return left == right or {left, right} <= AMOUNTS or {left, right} <= WORDS
