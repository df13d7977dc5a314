"""Does an exchange say what it must? Values compared as what they are: amounts, days, instants, words."""

import operator
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from conformance.playing.wording import Wording
from generator import events
from generator.formula.phrases import phrase
from generator.model.kit import Condition, Step

CHANNEL = "canal"
_ORDERS: Mapping[str, Callable[[Any, Any], bool]] = MappingProxyType(
    {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
)


def broken(condition: Condition, exchange: Mapping[str, Any], own: Mapping[str, Any]) -> bool:
    """Tell whether an exchange breaks a condition; `own` holds the numbers that the implementation gave."""
    value = value_of(condition.field, exchange)
    match condition.order:
        case "present":
            return value is None
        case "absent":
            return value is not None
    if value is None:
        return True
    wanted = own.get(condition.field, condition.value) if condition.assigned else condition.value
    return not _holds(condition.order, value, wanted)


def asks_a_way(step: Step) -> bool:
    """Tell whether a step asks for nothing of what leaves but the way by which it does."""
    return {condition.field for condition in step.where} == {CHANNEL}


def value_of(field: str, exchange: Mapping[str, Any]) -> object:
    """Give the value of a field of an exchange, None when it has none."""
    return exchange.get(CHANNEL) if field == CHANNEL else exchange["data"].get(field)


def _holds(order: str, value: object, wanted: object) -> bool:
    if order == "in":
        return isinstance(wanted, list) and any(events.same(value, one) for one in wanted)
    one, other = _comparable(value), _comparable(wanted)
    if order in ("==", "!="):
        return events.same(one, other) == (order == "==")
    match one, other:
        case (bool(), _) | (_, bool()):
            return False  # to Python they are numbers
        case (int() | Decimal(), int() | Decimal()) | (str(), str()) | (datetime(), datetime()):
            return bool(_ORDERS[order](one, other))
        case _:
            return False


def _comparable(value: object) -> object:
    """Read an instant as one, so that two offsets of the same instant are equal; the rest stands as it is."""
    if isinstance(value, str):
        with suppress(ValueError):
            return events.instant(value)
    return value


def told(condition: Condition, exchange: Mapping[str, Any], own: Mapping[str, Any], words: Wording) -> str:
    """Say in one line what a broken condition wanted and what it found."""
    name = condition.field
    wanted = own.get(name, condition.value) if condition.assigned else condition.value
    asked = words.wanted(name, condition.order, wanted)
    return phrase("expected-obtained", words.named(name), asked, words.value(name, value_of(name, exchange)))
