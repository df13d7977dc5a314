"""Purposes around the limit of a relation, and with other data: the cent below, above, another value."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from generator.engine.equations import equations
from generator.engine.formats import refusal
from generator.engine.reading import Raw
from generator.engine.roles import Way
from generator.engine.scope import CHANNEL, MOMENT
from generator.engine.visibility import judged_events
from generator.formula import Type, Variable
from generator.formula.tree import Comparison, walk
from generator.kit.purpose import Purpose
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.feasibility import staged
from generator.kit.setup.office_days import move
from generator.kit.setup.shifting import shifted
from generator.kit.spoken import lowered
from generator.kit.test_data import preludes
from generator.model.message import FieldDefinition

_IsLeft = Callable[[str, str], bool]
"""Tells of an event and of one of its fields whether this is left out."""
_ELSEWHEN = 37
"""Days by which a purpose is moved at least to have other dates, in another month."""


def compared(seed: Evaluation, purpose: Purpose) -> Iterator[tuple[Purpose, Evaluation]]:
    """Give the value at each limit of a relation, one unit below and one above."""
    if seed.judged is None:
        return
    for number, node in enumerate(walk(seed.rule.formulas["formula"].node)):
        if isinstance(node, Comparison) and node.order in ("<", "<=", ">", ">="):
            yield from _at_limit(seed, purpose, node, number)


def varied(seed: Evaluation, purpose: Purpose) -> Iterator[tuple[Purpose, Evaluation]]:
    """Give other data to what a rule compares: a system that always says the same is found out."""
    place = seed.judged
    if place is None or seed.role.way(seed.placed.raws[place].name) is Way.DELIVERED:
        return  # what others send is told as it is
    words = seed.book.language.says("other-data")
    for key, title, candidate in _candidates(seed, purpose):
        for told, is_heard in _tellings(seed, candidate):
            evaluation = staged(seed.role, seed.rule, told, "satisfied", is_heard=is_heard)
            if evaluation is not None and _is_given(evaluation, told):
                yield replace(told, title=title, why=words, key=f"variante/{key}"), evaluation
                break


def _tellings(seed: Evaluation, candidate: Purpose) -> Iterator[tuple[Purpose, bool]]:
    """Give a purpose as it is, then those in which sums follow from the rules, this one too."""
    yield candidate, False
    yield from ((told, True) for told in _sums_left_to_rules(seed, candidate))


def _sums_left_to_rules(seed: Evaluation, purpose: Purpose) -> Iterator[Purpose]:
    """Give a purpose as it is, then with fewer and fewer sums of its own: a sum follows from another.

    What the purpose changes is told in its dossier, and is told in each.
    """
    yield purpose
    book, judged = seed.book, judged_events(seed.rule)
    sums = {name for name, field in book.scope.fields.items() if field.type == "money"}
    for is_left in (
        _said_by(judged),
        lambda event, field: event in judged or bool(equations(book, event, field)),
        _said_by(book.scope.events.keys()),
    ):
        yield _without_some(purpose, sums - purpose.dossier.keys(), is_left)


def _said_by(events: Container[str]) -> _IsLeft:
    return lambda event, _field: event in events


def _without_some(purpose: Purpose, fields: Container[str], is_left: _IsLeft) -> Purpose:
    """Leave out some fields of some events."""
    raws = tuple(
        raw._replace(
            data={
                name: value
                for name, value in raw.data.items()
                if name not in fields or not is_left(raw.name, name)
            }
        )
        for raw in purpose.raws
    )
    return replace(purpose, raws=raws)


def _is_given(evaluation: Evaluation, purpose: Purpose) -> bool:
    """Tell whether somebody gives the role each value that the purpose changes: its own it may choose."""
    names, role = judged_events(evaluation.rule), evaluation.role
    seen = [raw for raw in evaluation.placed.raws if role.way(raw.name) is not None]
    given = [raw.data for raw in seen if raw.name not in names and role.way(raw.name) is not Way.REACTIVE]
    said = {name: value for name, value in purpose.dossier.items() if any(name in raw.data for raw in seen)}
    return all(any(data.get(name) == value for data in given) for name, value in said.items())


def _candidates(seed: Evaluation, purpose: Purpose) -> Iterator[tuple[str, str, Purpose]]:
    """Give the purpose at other dates, then with another value of each field that the rule reads."""
    names = judged_events(seed.rule)
    read = seed.rule.formulas["formula"].variables
    if any(variable.type in (Type.DATE, Type.INSTANT) for variable in read):
        territory = purpose.settings.get(seed.book.setting_that_gives("territory"))
        by = move(seed.book, purpose.raws, territory, _ELSEWHEN)
        moved = shifted(seed.book, purpose, by)
        if staged(seed.role, seed.rule, moved, "satisfied") is None:
            moved = _computed_again(seed, moved)
        yield "dates", seed.book.language.says("other-dates"), moved
    if any(variable.type is Type.MONEY for variable in read):
        for sums in preludes(seed.book).other_dossiers:
            values = {item.field: item.value for item in sums.dossier}
            yield (
                sums.id,
                sums.title,
                replace(
                    _without_some(purpose, values, _said_by(seed.book.scope.events.keys())),
                    dossier={**purpose.dossier, **values},
                ),
            )
    for variable in read:
        owner, field = variable.column.owner, variable.column.field
        if variable.column.root != "event" or owner in names or field in (None, MOMENT, CHANNEL):
            continue
        if field is None or seed.book.scope.fields[field].assigned_by == seed.role.id:
            continue  # the number that the role gives is its own to choose
        other = _other_value(seed, owner, field)
        if other is not None:
            changed = _without_some(purpose, {field}, _said_by(names))
            raws = _changed(changed.raws, owner, field, other)
            label = lowered(seed.book.scope.fields[field].label)
            title = seed.book.language.says("other-value", label=label)
            yield (
                f"{owner}/{field}",
                title,
                replace(changed, raws=raws, dossier={**purpose.dossier, field: other}),
            )


def _changed(raws: Sequence[Raw], owner: str, field: str, other: object) -> tuple[Raw, ...]:
    """Give an event another value; a word that ties it to others, wherever it is said.

    Of two requests, what answers to the one keeps its number, and what answers to the other follows it.
    """
    said = [raw.data[field] for raw in raws if raw.name == owner and field in raw.data]
    if not said or not isinstance(other, str):
        return tuple(
            raw._replace(data={**raw.data, field: other}) if raw.name == owner else raw for raw in raws
        )
    return tuple(
        raw._replace(data={**raw.data, field: other}) if raw.data.get(field) == said[-1] else raw
        for raw in raws
    )


def _computed_again(seed: Evaluation, moved: Purpose) -> Purpose:
    """Compute anew the instants that the rule deduces from others: no night of 23 or 25 hours is left."""
    names = judged_events(seed.rule)
    evaluation = staged(seed.role, seed.rule, moved)
    if evaluation is None or evaluation.judged is None:
        return moved
    moment = evaluation.moment(evaluation.judged)
    for node in walk(seed.rule.formulas["formula"].node):
        if not isinstance(node, Comparison) or node.order != "==" or node.left.type is not Type.INSTANT:
            continue
        for mine, other in ((node.left, node.right), (node.right, node.left)):
            if isinstance(mine, Variable) and mine.column.owner in names and mine.column.field != MOMENT:
                value = moment.value_of(other)
                if value is not None:
                    moved = _with(seed, moved, mine, value)
    return moved


def _other_value(seed: Evaluation, event: str, field: str) -> object:
    """Give another valid value of a field than the one that the purpose has."""
    definition = seed.book.scope.fields[field]
    given = next((raw.data.get(field) for raw in seed.placed.raws if raw.name == event), None)
    match definition.type:
        case "money" if isinstance(given, int):
            return given + 101
        case "text" if isinstance(given, str) and given:
            return _other_text(definition, given)
        case "code":
            return next((code.code for code in definition.codes if code.code != given), None)
        case _:
            return None


def _other_text(definition: FieldDefinition, given: str) -> str | None:
    """Give another text: one of the dictionary for a name, where another letter would look like a slip."""
    texts = [one for one in definition.examples or () if isinstance(one, str) and one != given]
    if definition.pattern is None and not given[-1].isdigit() and texts:
        return texts[-1]
    other = given[:-1] + _next(given[-1])
    return other if refusal(definition, other) is None else None


def _next(character: str) -> str:
    """Give another character of the same class."""
    if character.isdigit():
        return str((int(character) + 1) % 10)
    return "B" if character == "A" else "A" if character.isalpha() else "x"


_UNITS: Mapping[Type, tuple[object, str]] = {
    Type.MONEY: (1, "money"),
    Type.INTEGER: (1, "integer"),
    Type.DATE: (timedelta(days=1), "date"),
    Type.INSTANT: (timedelta(seconds=1), "instant"),
}
"""The smallest amount by which a value passes its limit, and what a language names it by."""


def _at_limit(
    seed: Evaluation, purpose: Purpose, node: Comparison, number: int
) -> Iterator[tuple[Purpose, Evaluation]]:
    names = judged_events(seed.rule)
    for mine, other in ((node.left, node.right), (node.right, node.left)):
        if not isinstance(mine, Variable) or mine.column.owner not in names or mine.column.aggregate:
            continue
        moment = seed.moment(seed.judged or 0)
        limit = moment.value_of(other)
        if limit is None or mine.type not in _UNITS:
            continue
        unit, name = _UNITS[mine.type]
        language = seed.book.language
        words, says = language.units[name], language.says
        # What the role computes itself is not imposed on it: its case looks for the limit alone.
        is_own = seed.role.way(seed.placed.raws[seed.judged or 0].name) is Way.REACTIVE
        definition = seed.book.scope.fields.get(mine.column.field or "")
        for key, value, title in (
            ("dessous", limit - unit, says("below", unit=words)),  # type: ignore[operator]
            ("limite", limit, says("at-limit")),
            ("dessus", limit + unit, says("above", unit=words)),  # type: ignore[operator]
        ):
            if definition is not None and refusal(definition, _written(value)) is not None:
                continue  # no message can say it: it is not on the other side of the limit, it is nowhere
            changed = replace(
                _with(seed, purpose, mine, value),
                title=says("within") if is_own else title,
                why=language.traps["ordinaire"],
                key=f"limite/{number}/{key}",
            )
            evaluation = staged(seed.role, seed.rule, changed)
            if evaluation is not None:
                yield changed, evaluation
        return


def _with(seed: Evaluation, purpose: Purpose, variable: Variable, value: object) -> Purpose:
    """Give the purpose where a field of the judged event has a value."""
    names = judged_events(seed.rule)
    last = max(index for index, raw in enumerate(purpose.raws) if raw.name in names)
    raw = purpose.raws[last]
    field = variable.column.field or ""
    if field == MOMENT:
        zone = seed.history.place.zone
        changed = raw._replace(moment=datetime.fromisoformat(value.astimezone(zone).isoformat()))  # type: ignore[attr-defined]
    else:
        changed = raw._replace(data={**raw.data, field: _written(value)})
    return replace(purpose, raws=(*purpose.raws[:last], changed, *purpose.raws[last + 1 :]))


def _written(value: object) -> Any:  # noqa: ANN401 a date becomes a text, the rest stays what it is
    """Write a value as a message does."""
    return value.isoformat() if isinstance(value, date) else value
