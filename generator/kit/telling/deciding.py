"""What decides is told: a reader finds in the sentences of a case each datum on which its outcome rests."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from generator.engine.roles import Way, roles
from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL, MOMENT
from generator.formula import Type
from generator.formula.tree import Column, Comparison, Node, Variable, walk
from generator.kit.case import STIMULI, Act, Beat, Case
from generator.kit.test_data import lasts, preludes

_HEARD = frozenset({Act.DELIVER, Act.TRIGGER})
"""The acts that tell the system something: what it does by itself is for the rules to judge."""
_DECISIVE = frozenset({"money", "date", "code", "integer", "boolean", "instant", "time", "duration"})
"""The types that a rule weighs: numbers and names only tie messages together."""


def telling(book: Rulebook, case: Case) -> tuple[Beat, ...]:
    """Give the lines of a case with what its rule reads of them, and what must come back, told once each.

    What all messages of a dossier say is told where it is first heard, wherever the rule reads it. Each table
    is in the order of its message: two cases that tell the same data tell them in the same words.
    """
    every = _read(book, case.rule)
    kept = {name for _, name in every if lasts(book, name)} | _roots(book, case.role, every)
    asked = {one.field for beat in case.beats for one in beat.where if one.order == "=="}
    said: dict[str, object] = {}
    found = []
    last: date | None = None
    for beat in case.beats:
        before, last = last, beat.at.date() if beat.at is not None else last
        if beat.act not in _HEARD or beat.copy_of is not None:
            found.append(beat)
            continue
        read = {name for event, name in every if event == beat.event} | kept
        more = {
            name: value
            for name, value in beat.data.items()
            if name not in beat.told
            and said.get(name, _NOTHING) != value
            and _is_decisive(book, name, value, is_asked=name in asked, is_read=name in read)
        }
        told = {**beat.told, **more, **_unseen_day(book, beat, before)}
        found.append(replace(beat, told=_in_order(book, beat, told)))
        said |= found[-1].told
    return tuple(found)


_NOTHING = object()
_LONG = timedelta(days=31)
"""Longer than this after what is told before it, a message looks late."""


def _in_order(book: Rulebook, beat: Beat, told: Mapping[str, object]) -> Mapping[str, object]:
    order = [*book.scope.events[beat.event].fields] if beat.event is not None else []
    return dict(sorted(told.items(), key=lambda one: order.index(one[0]) if one[0] in order else len(order)))


def _is_decisive(book: Rulebook, name: str, value: object, *, is_asked: bool, is_read: bool) -> bool:
    definition = book.scope.fields.get(name)
    if definition is None or value is None or definition.type in ("document", "composite"):
        return False
    return is_asked or (is_read and definition.type in _DECISIVE)


def _read(book: Rulebook, rule: str) -> frozenset[tuple[str | None, str]]:
    """Give the data that a rule reads, by event and field; none for a rule that is derived."""
    compiled = book.rules.get(rule)
    if compiled is None:
        return frozenset()
    columns = (variable.column for formula in compiled.formulas.values() for variable in formula.variables)
    return frozenset(
        (one.owner, one.field)
        for column in columns
        for one in _columns(book, column, frozenset())
        if one.field not in (None, MOMENT, CHANNEL)
    )


def _unseen_day(book: Rulebook, beat: Beat, last: date | None) -> dict[str, object]:
    """Give the day from which a message's delay runs, where it would look late of what is told before."""
    if beat.flaw is not None or beat.at is None or last is None or beat.at.date() - last <= _LONG:
        return {}
    dated = [str(one.dated) for one in preludes(book).needs if one.event == beat.event and one.dated]
    return {name: beat.data[name] for name in dated if str(beat.data.get(name, last)) != str(last)}


def _roots(book: Rulebook, role: str, read: frozenset[tuple[str | None, str]]) -> frozenset[str]:
    """Name the sums of a dossier from which the role computes one that the rule reads."""
    asked = roles(book)[role]
    computed = any(
        event is not None
        and asked.way(event) is Way.REACTIVE
        and name in book.scope.fields
        and book.scope.fields[name].type == "money"
        for event, name in read
    )
    if not computed:
        return frozenset()
    said = {item.field for item in preludes(book).dossier}
    return frozenset(one.field for one in preludes(book).roots if one.field in said)


def _columns(book: Rulebook, column: Column, above: frozenset[str]) -> Iterator[Column]:
    """Walk a column, and those of the legal date that it names."""
    if column.root == "event":
        yield column
    elif column.root == "date_legale" and column.owner not in above:
        for derivation in book.legal_dates[column.owner]:
            for variable in derivation.variables:
                yield from _columns(book, variable.column, above | {column.owner})


_ORDERS = frozenset({"<", "<=", ">", ">="})
"""The comparisons in which an hour may matter; whether two instants are one, their table tells."""


def cares_for_hours(book: Rulebook, case: Case) -> bool:
    """Tell whether an hour may change the outcome: what only comes on a later day is seen without it."""
    rule = book.rules.get(case.rule)
    compared = [
        node
        for formula in (rule.formulas.values() if rule is not None else ())
        for node in walk(formula.node)
        if isinstance(node, Comparison) and node.left.type is Type.INSTANT and node.order in _ORDERS
    ]
    days = [beat.at.date() for beat in case.beats if beat.act in STIMULI and beat.at is not None]
    if len(set(days)) == len(days):
        return any(not (_is_moment(node.left) and _is_moment(node.right)) for node in compared)
    return bool(compared)


def _is_moment(node: Node) -> bool:
    """Tell whether a value is the instant of an event, as it came."""
    return isinstance(node, Variable) and node.column.root == "event" and node.column.field == MOMENT
