"""From tree to French: the sentence that an expert reads beside the formula."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import assert_never

from generator.formula.durations import Duration, Unit, iso_duration
from generator.formula.functions import FIRST_KNOWN, FUNCTIONS, PRESENT
from generator.formula.tree import (
    MOMENT,
    Arithmetic,
    Call,
    Choice,
    Comparison,
    Constant,
    Logic,
    Membership,
    Negation,
    Node,
    Order,
    Scalar,
    Variable,
)
from generator.formula.types import AMOUNTS, Type

MONTHS = "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre".split(",")  # noqa: SIM905 one line to read
_UNITS: Mapping[Unit, tuple[str, str]] = {
    "day": ("jour", "jours"),
    "month": ("mois", "mois"),
    "year": ("an", "ans"),
}
_NUMBERS = "zéro,un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix".split(",")  # noqa: SIM905 one line to read
_DATES: Mapping[Order, str] = {
    "==": "est le même jour que",
    "!=": "n’est pas le même jour que",
    "<": "est avant",
    "<=": "ne dépasse pas",
    ">": "est après",
    ">=": "ne précède pas",
}
_INSTANTS: Mapping[Order, str] = {
    **_DATES,
    "==": "est au même instant que",
    "!=": "n’est pas au même instant que",
}
_OTHERS: Mapping[Order, str] = {
    "==": "est égal à",
    "!=": "diffère de",
    "<": "est inférieur à",
    "<=": "est au plus égal à",
    ">": "est supérieur à",
    ">=": "est au moins égal à",
}


_CONTRACTIONS = {"à le ": "au ", "de le ": "du "}
_CONTRACTED = re.compile(r"\b(?:à|de) le ")
"""Before words of ours: what has a label stands between quotation marks."""


def french(node: Node) -> str:
    """Write a tree as a French reader says it; labels stand between quotation marks."""
    return _CONTRACTED.sub(lambda found: _CONTRACTIONS[found[0]], _said(node))


def _said(node: Node) -> str:
    match node:
        case Constant():
            return french_value(node.value, node.type)
        case Variable():
            return _variable(node)
        case Comparison():
            return f"{french(node.left)} {_words(node)} {french(node.right)}"
        case Membership():
            return f"{french(node.item)} est {' ou '.join(f'« {value} »' for value in node.among)}"
        case Arithmetic():
            words_of = {"+": "plus", "-": "moins", "*": "de"}
            return f"{_inside(node.left)} {words_of[node.sign]} {_inside(node.right)}"
        case Logic():
            word = " et " if node.word == "and" else " ou "
            return word.join(_inside(part) for part in node.parts)
        case Negation():
            return _negated(node.part)
        case Choice():
            return f"{french(node.then)} si {french(node.condition)}, sinon {french(node.otherwise)}"
        case Call():
            return _call(node)
        case _:
            assert_never(node)


def _words(node: Comparison) -> str:
    """Say how two values compare; two things true together, or neither, are no equality to a reader."""
    match node.left.type:
        case Type.DATE:
            return _DATES[node.order]
        case Type.INSTANT:
            return _INSTANTS[node.order]
        case Type.BOOLEAN if node.order == "==" and not isinstance(node.right, Constant):
            return "si, et seulement si,"
        case _:
            return _OTHERS[node.order]


def _negated(node: Node) -> str:
    match node:
        case Variable() if node.column.aggregate == "existe":
            return f"« {node.label} » n’a pas eu lieu"
        case Call() if node.function == PRESENT:
            return f"{french(node.arguments[0])} est absent"
        case _:
            return f"il est faux que {_inside(node)}"


def _inside(node: Node) -> str:
    text = french(node)
    return f"({text})" if isinstance(node, Logic | Arithmetic | Choice) else text


def _variable(node: Variable) -> str:
    match node.column.aggregate:
        case "existe":
            return f"« {node.label} » a eu lieu"
        case "nombre":
            return f"le nombre de « {node.label} »"
        case "somme":
            return f"la somme de « {node.label} »"
        case None:
            happening = _happening(node)
            return f"« {node.label} »" if happening is None else f"l’instant de « {happening} »"
        case _:
            assert_never(node.column.aggregate)


def _happening(node: Node) -> str | None:
    """Name what happens at an instant; None for a value that is not the instant of an event."""
    if isinstance(node, Variable) and node.column.root == "event" and node.column.field == MOMENT:
        return node.label.partition(" (")[2].removesuffix(")")
    return None


def _call(node: Call) -> str:
    if node.function == "jour" and (happening := _happening(node.arguments[0])) is not None:
        return FUNCTIONS[node.function].french.format(f"« {happening} »")
    arguments = [french(argument) for argument in node.arguments]
    if node.function == PRESENT:
        return f"{arguments[0]} est présent"
    if node.function == FIRST_KNOWN:
        return f"le premier connu de {' puis '.join(arguments)}"
    return FUNCTIONS[node.function].french.format(*arguments, all=" et ".join(arguments))


def french_value(value: Scalar | None, type_: Type) -> str:
    """Write a value: an amount in euros, a date in words, a duration with its way to count."""
    if value is None:
        return "absent"
    if type_ in AMOUNTS and isinstance(value, int | Decimal):
        return french_amount(value)
    if type_ is Type.RATE and isinstance(value, Decimal):
        return f"{(value * 100).normalize():f} %".replace(".", ",")
    return _plain(value)


def french_amount(cents: int | Decimal) -> str:
    """Write cents as euros: `35,00 €`; the spaces are plain, who shows them keeps them together."""
    euros = f"{Decimal(cents) / 100:,.2f}"
    return euros.replace(",", " ").replace(".", ",") + " €"


def french_date(day: date) -> str:
    """Write a date as a French reader does: `1er mars 2025`."""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def french_duration(duration: Duration) -> str:
    """Write a duration: `un mois`, `cinq jours francs`."""
    number = _NUMBERS[duration.number] if duration.number < len(_NUMBERS) else str(duration.number)
    unit = _UNITS[duration.unit][duration.number > 1]
    franc = "" if not duration.franc else " francs" if duration.number > 1 else " franc"
    postponed = ", reporté au premier jour ouvrable" if duration.postponed else ""
    return f"{number} {unit}{franc}{postponed}"


def french_iso(text: str) -> str | None:
    """Write a duration of ISO 8601, `P1M`: `un mois`; None for what is none that is read here."""
    read = iso_duration(text)
    return None if read is None else french_duration(Duration(*read))


def _plain(value: Scalar) -> str:
    match value:
        case bool():
            return "vrai" if value else "faux"
        case int() | Decimal():
            return str(value)
        case datetime():
            return f"{french_date(value.date())} à {value:%H h %M}"
        case date():
            return french_date(value)
        case str():
            return f"« {value} »"
        case Duration():
            return french_duration(value)
        case _:
            assert_never(value)
