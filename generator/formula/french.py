"""From tree to words: the sentence that an expert reads beside the formula, values as people write them."""

from datetime import date, datetime
from decimal import Decimal
from typing import assert_never

from generator.formula.durations import Duration, iso_duration
from generator.formula.functions import FIRST_KNOWN, FUNCTIONS, PRESENT
from generator.formula.phrases import Phrase, duration_tree, joined, of_tree, phrase
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
    Scalar,
    Variable,
)
from generator.formula.types import AMOUNTS, Type
from generator.formula.words import FRENCH, words

MONTHS = words(FRENCH).months
_FAMILIES = {Type.DATE: "date", Type.INSTANT: "instant"}
_SIGNS = {"+": "plus", "-": "minus", "*": "multiplied"}


def french(node: Node) -> Phrase:
    """Write a tree as a French reader says it, and others by its words; labels stand in quotation marks."""
    match node:
        case Constant():
            return french_value(node.value, node.type)
        case Variable():
            return _variable(node)
        case Comparison():
            return phrase(_words(node), french(node.left), french(node.right))
        case Membership():
            return phrase(
                "among", french(node.item), joined("or", (phrase("label", one) for one in node.among))
            )
        case Arithmetic():
            is_share = node.sign == "*" and (isinstance(node.left, Constant) or node.left.type is Type.RATE)
            sign = "share" if is_share else _SIGNS[node.sign]
            return phrase(sign, _before(node), _inside(node.right))
        case Logic():
            return joined(node.word, map(_inside, node.parts))
        case Negation():
            return _negated(node.part)
        case Choice():
            return phrase("choice", french(node.then), french(node.condition), french(node.otherwise))
        case Call():
            return _call(node)
        case _:
            assert_never(node)


def _words(node: Comparison) -> str:
    """Say how two values compare; two things true together, or neither, are no equality to a reader."""
    if node.left.type is Type.BOOLEAN and node.order == "==" and not isinstance(node.right, Constant):
        return "iff"
    return f"{_FAMILIES.get(node.left.type, 'other')}{node.order}"


def _negated(node: Node) -> Phrase:
    match node:
        case Variable() if node.column.aggregate == "existe":
            return phrase("not-happened", phrase("label", node.label))
        case Call() if node.function == PRESENT:
            return phrase("is-absent", french(node.arguments[0]))
        case _:
            return phrase("not", _inside(node))


def _inside(node: Node) -> Phrase:
    text = french(node)
    return phrase("inside", text) if isinstance(node, Logic | Arithmetic | Choice) else text


def _before(node: Arithmetic) -> Phrase:
    """Say what stands before a sign: a chain of additions and subtractions is read from the left as it is."""
    left = node.left
    is_chain = node.sign != "*" and isinstance(left, Arithmetic) and left.sign != "*"
    return french(left) if is_chain else _inside(left)


def _variable(node: Variable) -> Phrase:
    label = phrase("label", node.label)
    match node.column.aggregate:
        case "existe":
            return phrase("happened", label)
        case "nombre":
            return phrase("number-of", label)
        case "somme":
            return phrase("sum-of", label)
        case None:
            happening = _happening(node)
            return label if happening is None else phrase("instant-of", phrase("label", happening))
        case _:
            assert_never(node.column.aggregate)


def _happening(node: Node) -> str | None:
    """Name what happens at an instant; None for a value that is not the instant of an event."""
    if isinstance(node, Variable) and node.column.root == "event" and node.column.field == MOMENT:
        return node.label.partition(" (")[2].removesuffix(")")
    return None


def _call(node: Call) -> Phrase:
    if node.function == "jour" and (happening := _happening(node.arguments[0])) is not None:
        return phrase(node.function, phrase("label", happening))
    arguments = [french(argument) for argument in node.arguments]
    if node.function == PRESENT:
        return phrase("is-present", *arguments)
    if node.function == FIRST_KNOWN:
        return phrase("first-known", joined("then", arguments))
    if FUNCTIONS[node.function].variadic:
        return phrase(node.function, joined("and", arguments))
    return phrase(node.function, *arguments)


def french_value(value: Scalar | None, type_: Type) -> Phrase:
    """Write a value: an amount in euros, a date in words, a duration with its way to count."""
    if value is None:
        return phrase("absent")
    if type_ in AMOUNTS and isinstance(value, int | Decimal):
        return french_amount(value)
    if type_ is Type.RATE and isinstance(value, Decimal):
        return of_tree(("rate", str(value)))
    return _plain(value)


def french_amount(cents: int | Decimal) -> Phrase:
    """Write cents as euros: `35,00 €`; the spaces are plain, who shows them keeps them together."""
    return of_tree(("amount", str(cents)))


def french_date(day: date) -> Phrase:
    """Write a date as a French reader does: `1er mars 2025`."""
    return of_tree(("day", f"{day:%Y-%m-%d}"))


def french_duration(duration: Duration) -> Phrase:
    """Write a duration: `un mois`, `cinq jours francs`."""
    return of_tree(duration_tree(duration))


def french_iso(text: str) -> Phrase | None:
    """Write a duration of ISO 8601, `P1M`: `un mois`; None for what is none that is read here."""
    read = iso_duration(text)
    return None if read is None else french_duration(Duration(*read))


def _plain(value: Scalar) -> Phrase:
    match value:
        case bool():
            return phrase("true" if value else "false")
        case int() | Decimal():
            return of_tree(str(value))
        case datetime():
            return of_tree(("moment", value.isoformat()))
        case date():
            return french_date(value)
        case str():
            return phrase("label", value)
        case Duration():
            return french_duration(value)
        case _:
            assert_never(value)
