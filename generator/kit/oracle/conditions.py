"""What must be said of what the role sends: the conditions that the engine holds it to, and no other."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal

from generator.engine.history import Event, History
from generator.engine.remaining import Condition, demand, remaining
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL
from generator.formula import Value
from generator.kit.oracle.continuations import Continuations, Ruling

_BOUNDS: dict[str, Callable[..., Value]] = {">=": min, ">": min, "<=": max, "<": max}
"""Where readings of the law put a bound elsewhere: the one beyond which none admits anything."""


def conditions(asked: Continuations, place: int, dictated: frozenset[str] | None) -> tuple[Condition, ...]:
    """Give what the engine holds an event of the story to, as far as the role was told what to say.

    `dictated` names the fields whose value is not the role's choice, None for all.
    """
    found: dict[tuple[str, str], list[Condition]] = {}
    readings = tuple(proposed(asked, place, dictated))
    for one in (one for some in readings for one in some):
        found.setdefault((one.field, one.order), []).append(one)
    joined = (_joined(some) for some in found.values() if len(some) == len(readings))
    kept = tuple(one for one in joined if one is not None)
    return held(asked, asked.before(place), asked.event(place), kept)


def proposed(
    asked: Continuations, place: int, dictated: frozenset[str] | None
) -> Iterator[tuple[Condition, ...]]:
    """Give what the rule demands of an event of the story under each reading of the law."""
    evaluation, event = asked.evaluation, asked.event(place)
    for selection in evaluation.rule.selections:
        formula = demand(evaluation.rule, selection)
        if formula is not None:
            here = Moment(evaluation.book, evaluation.history, event, selection, evaluation.rule.referents)
            yield remaining(here, formula, dictated)


def _joined(some: list[Condition]) -> Condition | None:
    """Join what each reading of the law demands; None where they disagree."""
    first = some[0]
    if all(one == first for one in some):
        return first
    bound = _BOUNDS.get(first.order)
    return Condition(first.field, first.order, bound(one.value for one in some)) if bound else None


def held(
    asked: Continuations, before: History, event: Event, proposed: tuple[Condition, ...]
) -> tuple[Condition, ...]:
    """Keep the conditions that the engine holds the role to: without any one of them, the rule is broken."""
    return tuple(
        one
        for one in proposed
        if any(
            asked.ruling(asked.then(before, other)) in (Ruling.CONDEMNED, Ruling.OPEN)
            for other in breaking(asked.evaluation.book, event, one)
        )
    )


def breaking(book: Rulebook, event: Event, condition: Condition) -> Iterator[Event]:
    """Give an event that says something else in one field, so that a condition does not hold."""
    name, data = condition.field, dict(event.data)
    for other in _others(book, condition):
        if name == CHANNEL:
            yield event._replace(channel=None if other is None else str(other))
        elif other is None:
            yield event._replace(data={key: value for key, value in data.items() if key != name})
        else:
            yield event._replace(data={**data, name: other})


def saying(event: Event, wanted: tuple[Condition, ...]) -> Event:
    """Give an event that says what conditions want."""
    data = dict(event.data)
    for one in wanted:
        if one.field == CHANNEL:
            value = one.value[0] if isinstance(one.value, tuple) else one.value
            event = event._replace(channel=str(value))
            continue
        match one.order, one.value:
            case "==" | "<=" | ">=", value:
                data[one.field] = value  # type: ignore[assignment]
            case "in", (str() as first, *_):
                data[one.field] = first
            case "present", _:
                data[one.field] = True
            case _:
                continue
    return event._replace(data=data)


def _others(book: Rulebook, condition: Condition) -> Iterator[Value]:
    match condition.order:
        case "present":
            yield None
        case "absent":
            yield True
        case "in":
            among = condition.value if isinstance(condition.value, tuple) else ()
            yield from (code for code in _codes(book, condition.field) if code not in among)
            yield "?"
        case "!=":
            yield condition.value  # type: ignore[misc]
        case "==":
            codes = [code for code in _codes(book, condition.field) if code != condition.value]
            yield from codes or _beside(condition.value, 1)
        case "<=":
            yield from _sayable(book, condition, _beside(condition.value, 1))
        case ">=":
            yield from _sayable(book, condition, _beside(condition.value, -1))
        case "<" | ">":
            yield condition.value  # type: ignore[misc]


def _sayable(book: Rulebook, condition: Condition, values: Iterable[Value]) -> Iterator[Value]:
    """Leave out the numbers that no message may say: a bound that only these pass asks nothing."""
    field = book.scope.fields.get(condition.field)
    low, high = (field.minimum, field.maximum) if field is not None else (None, None)
    for value in values:
        if isinstance(value, int | Decimal) and (
            (low is not None and value < low) or (high is not None and value > high)
        ):
            continue
        yield value


def _beside(value: object, by: int) -> Iterator[Value]:
    """Give the nearest other value."""
    match value:
        case bool():
            yield not value
        case int() | Decimal():
            yield value + by
        case datetime():
            yield value + by * timedelta(seconds=1)
        case date():
            yield value + timedelta(by)
        case str():
            yield f"{value}?"
        case _:
            return


def _codes(book: Rulebook, field: str) -> tuple[str, ...]:
    definition = book.scope.fields.get(field)
    return tuple(code.code for code in definition.codes) if definition is not None else ()
