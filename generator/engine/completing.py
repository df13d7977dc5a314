"""A whole message from the few values that a story gives: what rules define, what was said, an example."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from generator.engine.compiled import Compiled
from generator.engine.derived import fields_due
from generator.engine.formats import known
from generator.engine.formulas import Formula
from generator.engine.history import History
from generator.engine.reading import Raw, followed, history, saying
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Node, Type, Value, Variable
from generator.formula.tree import Call, Comparison, Logic
from generator.model.journey import Journey
from generator.model.message import Dictionary, FieldDefinition
from generator.model.traits import Bound

_OWN_DATES = frozenset({"date", "instant"})


class Equation(NamedTuple):
    """What a rule says that a field equals, when, and on which side it may lie where it is a bound."""

    rule: str
    formula: Formula
    when: Formula | None
    bound: Bound | None = None


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
    return book.under(journey.cycle)


@lru_cache(maxsize=512)
def raws_of_journey(book: Rulebook, journey: Journey) -> tuple[Raw, ...]:
    """Make the events that a journey tells, as they would be written."""
    dossier = {item.field: item.value for item in journey.dossier}
    whole = history(book, (), settings_of_journey(book, journey))
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
        raw = completed(book, whole, raw, seen)
        raws.append(raw)
        whole = followed(book, whole, raw)
        seen |= {field: value for field, value in raw.data.items() if is_lasting(book, field)}
    return tuple(raws)


def completed(
    book: Rulebook, before: History, raw: Raw, seen: Mapping[str, object], *, apart: str | None = None
) -> Raw:
    """Give every required field of a message a value, without touching those that it has.

    A field given as None is absent on purpose, and stays so. In this order: what a rule says that the field
    equals, what the dossier said before, the day of the message for a date, the dictionary's example. `apart`
    names a rule that is not heard: the one whose breach is told.
    """
    shape = book.scope.events[raw.name]
    whole, data = _worked_out(book, before, followed(book, before, raw), dict(raw.data), apart)
    for is_last in (False, True):  # a sum of others waits for these
        missing = shape.required - data.keys()
        if not is_last:
            missing = frozenset(field for field in missing if not _is_worked_out(book, whole, field, apart))
        required = _filled(book, raw, missing, seen)
        if required:
            data |= required
            whole = saying(book, before, whole, required)
            whole, data = _worked_out(book, before, whole, data, apart)
    asked = _filled(book, raw, frozenset(_asked(book, whole, apart)) - data.keys(), seen)
    whole = saying(book, before, whole, asked) if asked else whole
    data |= asked
    for field in shape.due:  # one at a time: of two fields, either may stand for the other
        if field not in data and field in fields_due(book, whole, whole.deliveries[-1]):
            value = _by_rule(book, whole, field, apart)
            found = {field: value} if value is not None else _filled(book, raw, frozenset({field}), seen)
            whole, data = saying(book, before, whole, found), data | found
    return raw._replace(data=data)


def _worked_out(
    book: Rulebook, before: History, whole: History, data: dict[str, object], apart: str | None
) -> tuple[History, dict[str, object]]:
    """Give the last message what rules say that its fields equal."""
    missing = [field for field in _defined(book, whole.deliveries[-1].name) if field not in data]
    for field in [*missing, *missing]:  # twice: an equation may read a field completed after it
        value = _by_rule(book, whole, field, apart) if field not in data else None
        if value is not None:
            data = {**data, field: value}
            whole = saying(book, before, whole, {field: value})
    return whole, data


def _is_worked_out(book: Rulebook, whole: History, field: str, apart: str | None) -> bool:
    """Tell whether a rule says what a field of the last event equals there, known or not yet."""
    heard = (one for one in equations(book, whole.deliveries[-1].name, field) if one.rule != apart)
    return any(_holds(book, whole, one) for one in heard)


def _holds(book: Rulebook, whole: History, equation: Equation) -> bool:
    moment = Moment(book, whole, whole.deliveries[-1], {}, book.rules[equation.rule].referents)
    return equation.when is None or moment.value(equation.when) is True


def _filled(
    book: Rulebook, raw: Raw, fields: frozenset[str], seen: Mapping[str, object]
) -> dict[str, object]:
    """Give some fields what the dossier said before, or an example, in the message's order."""
    shape = book.scope.events[raw.name]
    found: dict[str, object] = {}
    for field in shape.fields if fields else ():
        if field not in fields:
            continue
        if field in seen:
            found[field] = seen[field]
        else:
            value = example_of(book, book.scope.fields[field], raw.moment)
            found[field] = [value] if field in shape.lists else value
    return found


def _asked(book: Rulebook, whole: History, apart: str | None) -> Iterator[str]:
    """Name the fields that a rule in force wants in the last event, of those that it may have or not."""
    event = whole.deliveries[-1]
    for rule in _ruling(book).get(event.name, ()):
        moment = Moment(book, whole, event, {}, rule.referents)
        formula, when = rule.formulas.get("formula"), rule.formulas.get("when")
        if formula is None or rule.id == apart:
            continue
        if (when is None or moment.value(when) is True) and moment.value(formula) is not True:
            yield from _wanted(formula.node, event.name)


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


def is_lasting(book: Rulebook, field: str) -> bool:
    """Tell whether a field keeps its value from a message to the next: all but dates do."""
    return book.scope.fields[field].type not in _OWN_DATES


@lru_cache(maxsize=1024)
def _defined(book: Rulebook, event: str) -> tuple[str, ...]:
    """Name the fields of a message of which a rule says what they equal."""
    return tuple(field for field in book.scope.events[event].fields if equations(book, event, field))


def _by_rule(book: Rulebook, whole: History, field: str, apart: str | None) -> object:
    """Give what a rule says that a field of the last event equals."""
    event = whole.deliveries[-1]
    for equation, told in _told(book, whole, field):
        if equation.rule == apart:
            continue
        value, bound = told, equation.bound
        if isinstance(value, date) and not isinstance(value, datetime):
            # A day with a bound is the message's own day, unless this would break the bound.
            value = min(value, event.day) if bound == "latest" else max(value, event.day) if bound else value
        return value.isoformat() if isinstance(value, date | datetime) else value
    return None


def worked_out(book: Rulebook, whole: History, field: str, known: Set[str]) -> Value | None:
    """Give what one of some rules says that a field of the last event equals, if one does."""
    found = (value for one, value in _told(book, whole, field) if one.rule in known and one.bound is None)
    return next(found, None)


def _told(book: Rulebook, whole: History, field: str) -> Iterator[tuple[Equation, Value]]:
    """Give each equation of a field of the last event that holds there, with its value where it is known."""
    event = whole.deliveries[-1]
    for equation in equations(book, event.name, field):
        moment = Moment(book, whole, event, {}, book.rules[equation.rule].referents)
        if equation.when is None or moment.value(equation.when) is True:
            value = moment.value(equation.formula)
            if value is not None:
                yield equation, value


@lru_cache(maxsize=4096)
def equations(book: Rulebook, event: str, field: str) -> tuple[Equation, ...]:
    """Find the rules that say what a field equals."""
    return tuple(_found(book, event, field))


def _found(book: Rulebook, event: str, field: str) -> Iterator[Equation]:
    for rule in _ruling(book).get(event, ()):
        when = rule.formulas.get("when")
        relation, measured = rule.formulas.get("formula"), rule.formulas.get("date")
        for side in _equals(relation.node, f"{event}.{field}") if relation is not None else ():
            yield Equation(rule.id, Formula(side), when)
        if measured is not None and _is(measured.node, f"{event}.{field}"):
            yield Equation(rule.id, rule.formulas["due"], when, rule.traits.bound)


@lru_cache(maxsize=4)
def _ruling(book: Rulebook) -> Mapping[str, list[Compiled]]:
    """Give the rules about the data of each event."""
    found: dict[str, list[Compiled]] = defaultdict(list)
    for rule in book.rules.values():
        for event in rule.traits.judged if rule.traits.is_about_content else ():
            found[event].append(rule)
    return found


def _is(node: Node, column: str) -> bool:
    return isinstance(node, Variable) and node.column.name == column


def _equals(node: Node, column: str) -> Iterator[Node]:
    if isinstance(node, Logic) and node.word == "and":
        for part in node.parts:
            yield from _equals(part, column)
    if isinstance(node, Comparison) and node.order == "==":
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if _is(one, column) and other.type is not Type.EXACT:
                yield other


def example_of(book: Rulebook, field: FieldDefinition, moment: datetime, having: object = None) -> object:
    """Give the dictionary's example of a field, the message's own day for a date.

    `having` names a member that a composite's example must have: a company's name makes it a company.
    """
    match field.type:
        case "composite":
            ways = field.alternatives or (field.fields,)
            names = next((one for one in ways if having in one), ways[0])
            members = [book.scope.fields[name] for name in names]
            # A date inside is of a person or a thing, not of the message: a birth is not of today.
            return {
                member.id: (member.examples or (None,))[0] or example_of(book, member, moment)
                for member in members
            }
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
