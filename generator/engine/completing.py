"""A whole message from the few values that a story gives: what rules define, what was said, an example."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from generator.engine.formats import known
from generator.engine.formulas import Formula
from generator.engine.history import Event, History
from generator.engine.reading import Raw, history
from generator.engine.rows import Moment
from generator.engine.rulebook import Compiled, Rulebook
from generator.formula import Node, Type, Value, Variable
from generator.formula.tree import Call, Comparison, Logic
from generator.model.journey import Journey
from generator.model.message import Dictionary, FieldDefinition
from generator.model.rule import Amount, Correlation, Deadline

_OWN_DATES = frozenset({"date", "instant"})


def history_of_journey(book: Rulebook, journey: Journey) -> History:
    """Make the history that a journey tells: each step with its whole message."""
    raws, settings = raws_of_journey(book, journey), settings_of_journey(book, journey)
    return history(book, raws, settings, number_of_journey(book, journey))


def number_of_journey(book: Rulebook, journey: Journey) -> str | None:
    """Give the number that names a journey's dossier."""
    (dictionary,) = book.specification.entries(Dictionary, "dictionary")
    named = (str(item.value) for item in journey.dossier if item.field == dictionary.datum.subject)
    return next(named, None)


def settings_of_journey(book: Rulebook, journey: Journey) -> Mapping[str, Value]:
    """Give the settings of a journey's dossier."""
    return {book.setting_that_gives("cycle"): journey.cycle}


@lru_cache(maxsize=512)
def raws_of_journey(book: Rulebook, journey: Journey) -> tuple[Raw, ...]:
    """Make the events that a journey tells, as they would be written."""
    dossier = {item.field: item.value for item in journey.dossier}
    settings = settings_of_journey(book, journey)
    raws: list[Raw] = []
    seen: dict[str, object] = dict(dossier)
    for moment in journey.story:
        name = moment.step or f"fait.{moment.event}"
        shape = book.scope.events.get(name)
        if shape is None:
            continue  # a date reached: the engine finds it by itself
        given = {item.field: item.value for item in moment.data}
        step = book.steps.get(name)
        data: dict[str, object] = {field: given[field] for field in shape.fields if field in given}
        for field in shape.fields:
            if field in dossier:
                data.setdefault(field, dossier[field])
        raw = Raw(name, moment.at, data, source=step.sender.actor if step is not None else None)
        raw = completed(book, raws, raw, settings, seen)
        raws.append(raw)
        seen |= {field: value for field, value in raw.data.items() if _is_lasting(book, field)}
    return tuple(raws)


def completed(
    book: Rulebook,
    before: list[Raw],
    raw: Raw,
    settings: Mapping[str, Value],
    seen: Mapping[str, object],
) -> Raw:
    """Give every required field of a message a value, without touching those that it has.

    In this order: what a rule says that the field equals, what the dossier said before, the day of the
    message for a date, the dictionary's example.
    """
    shape = book.scope.events[raw.name]
    data = dict(raw.data)
    wanted = [
        field for field in shape.fields if field in shape.required or _has_equation(book, raw.name, field)
    ]
    for field in [*wanted, *wanted]:  # twice: an equation may read a field completed after it
        if field in data:
            continue
        whole = history(book, [*before, replace(raw, data=data)], settings)
        event = next(event for event in whole.deliveries if event.position == len(before))
        value = _by_rule(book, whole, event, field)
        if value is not None:
            data[field] = value
    asked = {*shape.required, *_asked(book, before, replace(raw, data=data), settings)}
    for field in shape.fields:
        if field in data or field not in asked:
            continue
        definition = book.scope.fields[field]
        if field in seen:
            data[field] = seen[field]
        else:
            value = _example(book, definition, raw.moment)
            data[field] = [value] if field in shape.lists else value
    return replace(raw, data=data)


def _asked(book: Rulebook, before: list[Raw], raw: Raw, settings: Mapping[str, Value]) -> Iterator[str]:
    """Name the fields that a rule in force wants there, of those that a message may have or not."""
    whole = history(book, [*before, raw], settings)
    event = next(event for event in whole.deliveries if event.position == len(before))
    moment = Moment(book, whole, event, {})
    for rule in _ruling(book).get(raw.name, ()):
        formula, when = rule.formulas.get("formula"), rule.formulas.get("when")
        if formula is None:
            continue
        if (when is None or moment.value(when) is True) and moment.value(formula) is not True:
            yield from _wanted(formula.node, raw.name)


def _wanted(node: Node, event: str) -> Iterator[str]:
    """Give the fields that a condition wants present: all that it joins, the first that it may choose."""
    match node:
        case Call(function="present", arguments=(Variable() as variable,)) if variable.column.owner == event:
            yield variable.column.field or ""
        case Logic(word="and"):
            for part in node.parts:
                yield from _wanted(part, event)
        case Logic(word="or"):
            first = next((found for part in node.parts if (found := tuple(_wanted(part, event)))), ())
            yield from first
        case _:
            return


def _is_lasting(book: Rulebook, field: str) -> bool:
    return book.scope.fields[field].type not in _OWN_DATES


def _has_equation(book: Rulebook, event: str, field: str) -> bool:
    return any(True for _ in _equations(book, event, field))


def _by_rule(book: Rulebook, whole: History, event: Event, field: str) -> object:
    for formula, when in _equations(book, event.name, field):
        moment = Moment(book, whole, event, {})
        if when is not None and moment.value(when) is not True:
            continue
        value = moment.value(formula)
        if value is not None:
            return value.isoformat() if isinstance(value, date | datetime) else value
    return None


def _equations(book: Rulebook, event: str, field: str) -> Iterator[tuple[Formula, Formula | None]]:
    """Find the rules that say what a field equals."""
    for rule in _ruling(book).get(event, ()):
        when = rule.formulas.get("when")
        if isinstance(rule.datum, Amount | Correlation):
            for side in _equals(rule.formulas["formula"].node, f"{event}.{field}"):
                yield Formula(side), when
        if isinstance(rule.datum, Deadline):
            measured = rule.formulas["date"].node
            if isinstance(measured, Variable) and measured.column.name == f"{event}.{field}":
                yield rule.formulas["due"], when


@lru_cache(maxsize=4)
def _ruling(book: Rulebook) -> Mapping[str, list[Compiled]]:
    """Give the rules about the data of each event."""
    found: dict[str, list[Compiled]] = defaultdict(list)
    for rule in book.rules.values():
        if isinstance(rule.datum, Amount | Correlation | Deadline):
            found[rule.datum.event].append(rule)
    return found


def _equals(node: Node, column: str) -> Iterator[Node]:
    if isinstance(node, Logic) and node.word == "and":
        for part in node.parts:
            yield from _equals(part, column)
    if isinstance(node, Comparison) and node.order == "==":
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if isinstance(one, Variable) and one.column.name == column and other.type is not Type.EXACT:
                yield other


def _example(book: Rulebook, field: FieldDefinition, moment: datetime) -> object:
    match field.type:
        case "composite":
            members = [book.scope.fields[name] for name in field.fields]
            return {member.id: _example(book, member, moment) for member in members}
        case "document":
            return {"nom": f"{field.id}.pdf"}
        case "date":
            return moment.date().isoformat()
        case "instant":
            return moment.isoformat()
        case "code":
            return field.codes[0].code
        case _:
            value = (field.examples or (None,))[0]
            return value if known(field, value) is not None else None
