"""The cases in which a message received says each value of a closed list: who takes one takes each."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from generator.engine.formulas import Formula
from generator.engine.history import History
from generator.engine.motives import refusals
from generator.engine.roles import Role
from generator.engine.rulebook import Rulebook
from generator.formula import Type, Variable
from generator.formula.tree import Comparison, Constant, walk
from generator.kit.case import Act, Beat
from generator.kit.purposes.attempts import Attempt
from generator.kit.setup.past import deliver, past
from generator.kit.setup.placed import Placed
from generator.kit.setup.soundness import is_right
from generator.kit.setup.writing import followed
from generator.languages import Language
from generator.model.message import FieldDefinition, Message
from generator.schemas.examples import invalid_examples

_Value = bool | str
_EITHER: tuple[_Value, ...] = (True, False)


def each_value(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    """Tell each value that the ordinary message does not say, at the end of its ordinary past, and each form.

    Not what its sender said before in the dossier, nor what a rule tells apart, whose own cases say it; nor a
    value that reads as a wrong one does, where a story would not tell which is meant.
    """
    place = len(found.raws) - 1
    begun, ordinary = found.until(place), found.raws[place]
    says, told_apart = role.book.language.says, _told_apart(role.book)
    for field in role.book.scope.events[step].fields:
        definition = role.book.scope.fields[field]
        yield from _each_form(role, found, definition)
        if any(raw.data.get(field) is not None for raw in begun.raws if raw.source == ordinary.source):
            continue
        unclear = _wrong(role.book, step, ordinary.data, field)
        for value, label in _values(role.book.language, definition).items():
            if ordinary.data.get(field) == value or label in unclear or (step, field, value) in told_apart:
                continue
            told = followed(_telling(begun, field), ordinary._replace(data={field: value}))
            if is_right(role, told.history) and not _reasons(role, told.history):
                coming = replace(deliver(told, place), given=False)
                beats = (*past(role, told, place), coming, Beat(Act.ACCEPTED))
                title = says("field-says", label=definition.label, value=label)
                yield Attempt(f"{field}={value}", title, says("each-value"), beats)


def _each_form(role: Role, found: Placed, definition: FieldDefinition) -> Iterator[Attempt]:
    """Tell each other set of data that a datum may be made of: a company for a person, an address abroad."""
    place, says, fields = len(found.raws) - 1, role.book.language.says, role.book.scope.fields
    said = found.raws[place].data.get(definition.id)
    for form in definition.alternatives:
        others = {name for other in definition.alternatives if other != form for name in other}
        own = next((name for name in form if name not in others), None)
        if own is None or not isinstance(said, Mapping) or own in said:
            continue
        told = _made_of(found, definition.id, own)
        if (
            told is not None
            and is_right(role, told.history)
            and _reasons(role, told.history) <= _reasons(role, found.history)
        ):
            coming = replace(deliver(told, place), given=False)
            title = says("field-says", label=definition.label, value=fields[own].label)
            beats = (*past(role, told, place), coming, Beat(Act.ACCEPTED))
            yield Attempt(f"{definition.id}/{own}", title, says("each-form"), beats)


def _made_of(found: Placed, field: str, own: str) -> Placed | None:
    """Tell a life in which a datum is made otherwise wherever it is said; None where its past says how."""
    if any(field in told for told in found.told[:-1]):
        return None
    first = next(place for place, raw in enumerate(found.raws) if field in raw.data)
    life = found.until(first)
    for raw in found.raws[first:]:
        life = followed(life, raw._replace(data={**raw.data, field: own} if field in raw.data else raw.data))
    last = {**found.told[-1], field: life.raws[-1].data[field]}
    return replace(life, told=(*found.told[:-1], last), ours=found.ours)


def _telling(begun: Placed, field: str) -> Placed:
    """Have each message that says a field say it aloud: the last will say another value of it."""
    pairs = zip(begun.raws, begun.told, strict=True)
    told = tuple({**said, field: raw.data[field]} if field in raw.data else said for raw, said in pairs)
    return replace(begun, told=told)


def _values(language: Language, definition: FieldDefinition) -> Mapping[_Value, str]:
    """Name each value of a closed list; of a field of another kind, none."""
    if definition.type == "boolean":
        return {True: language.values.affirmed, False: language.values.denied}
    return {one.code: one.label for one in definition.codes}


def _wrong(book: Rulebook, step: str, data: Mapping[str, object], field: str) -> frozenset[str]:
    """Give the texts that the kit puts in a field and that are not its values."""
    message = book.specification.get(Message, "message", book.steps[step].message)
    wrong = invalid_examples(book, message, dict(data)) if message is not None else ()
    return frozenset(str(one.value) for one in wrong if one.field == field)


def _reasons(role: Role, life: History) -> frozenset[str]:
    """Name the rules that explain that the last message is refused."""
    return refusals(role.book, role.id, life, life.deliveries[-1])


@lru_cache(maxsize=4)
def _told_apart(book: Rulebook) -> frozenset[tuple[str, str, _Value]]:
    """Give the values that rules tell apart, each after its event and its field."""
    return frozenset(
        (owner, field, value)
        for rule in book.rules.values()
        for formula in rule.formulas.values()
        for owner, field, value in _named(formula)
    )


def _named(formula: Formula) -> Iterator[tuple[str, str, _Value]]:
    for node in walk(formula.node):
        match node:
            case Comparison(left=Variable() as read, right=Constant(value=str() as value)):
                yield from _of(read, value)
            case Variable(type=Type.BOOLEAN):
                yield from _of(node, *_EITHER)


def _of(read: Variable, *values: _Value) -> Iterator[tuple[str, str, _Value]]:
    column = read.column
    if column.root == "event" and column.field is not None:
        yield from ((column.owner, column.field, value) for value in values)
