"""The screens of the rules that nobody types, but the life cycle’s: true where one may be violated."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from sqlglot import exp

from conformance.audit.database import call, column, text
from conformance.audit.screening import validity
from conformance.audit.screening.standing import Standing, UnreadableError
from conformance.audit.screening.trees import (
    all_of,
    among,
    any_of,
    equal,
    is_false,
    is_true,
    known,
    may_hold,
    negated,
    unknown,
)
from conformance.audit.screening.wide import Wide
from generator.engine import Rulebook
from generator.engine.derived import (
    CAUSE,
    Derived,
    addressees,
    causes,
    causes_of,
    channels_of,
    contents,
    routings,
)
from generator.engine.derived.causing import caused
from generator.engine.formulas import Formula
from generator.engine.tracking import machine_of
from generator.formula import Type, parsed
from generator.model.exchange import (
    Addressee,
    Cause,
    DecisionTrigger,
    Designation,
    EcheanceTrigger,
    Exchange,
    Step,
)
from generator.model.message import Circumstance


def screen(wide: Wide, family: str) -> dict[str, exp.Expr]:
    """Give the condition under which a dossier may violate a rule of a family, by the step that it is about.

    Of a step that a formula of SQL does not decide, the engine judges every dossier that has it.
    """
    return {
        name: _breaks(wide, family, name, step) for name, step in wide.book.steps.items() if wide.has(name)
    }


def _breaks(wide: Wide, family: str, name: str, step: Step) -> exp.Expr:
    try:
        return all_of(wide.here(name), any_of(FAMILIES[family](wide, name, step)))
    except UnreadableError:
        return wide.here(name)


def _routing(wide: Wide, name: str, step: Step) -> Iterator[exp.Expr]:
    """Another sender, another channel, or a convention that has not the exchange."""
    senders = [step.sender.actor, *(other.actor for other in step.sender.alternatives)]
    yield _is_other(wide.part(name, "source"), senders)
    channels = channels_of(step)
    if channels:
        yield _is_other(wide.part(name, "canal"), list(channels))
    cycle, place = wide.book.setting_that_gives("cycle"), _exchanges(wide.book)[name].cycle
    if cycle and place is not None:
        yield _is_other(column(f"reglage.{cycle}"), list(place.cycles))


@lru_cache(maxsize=4)
def _exchanges(book: Rulebook) -> Mapping[str, Exchange]:
    """Give the exchange of each step."""
    exchanges = book.specification.entries(Exchange, "exchange")
    return {f"{one.id}.{step.id}": one.datum for one in exchanges for step in one.datum.steps}


def _is_other(value: exp.Expr, expected: list[str]) -> exp.Expr:
    return is_false(among(value, expected))


def _content(wide: Wide, name: str, step: Step) -> Iterator[exp.Expr]:
    """A field that must be there is not; what is there is valid, else the dossier is not screened."""
    shape = wide.book.scope.events[name]
    for what in sorted(shape.required - shape.received_without):
        yield unknown(wide.said(name, what))
    for what, circumstances in shape.due.items():
        if what not in shape.received_without:
            met = (_holds(wide, name, one) for one in circumstances)
            yield all_of(unknown(wide.said(name, what)), *met)
    if wide.refuses_unknown:
        keys = call("json_keys", wide.part(name, "data"))
        declared = exp.Array(expressions=[text(one) for one in shape.fields])
        yield negated(call("list_has_all", declared, keys))


def _holds(wide: Wide, name: str, circumstance: Circumstance) -> exp.Expr:
    if circumstance.after is not None:
        return wide.before(circumstance.after, name)
    what = circumstance.field or ""
    if what not in wide.book.scope.events[name].fields:
        return exp.true() if circumstance.absent else exp.false()
    if circumstance.absent:  # a mention that is said to be false is not there either
        said = wide.said(name, what)
        return any_of((unknown(said), is_true(among(validity.written(said), ["false"]))))
    values: list[str | int | bool] = list(circumstance.is_)
    for value in circumstance.is_:
        values += [bool(value), int(value)] if value in (0, 1) else []  # the engine takes true for 1
    written = sorted({json.dumps(one, ensure_ascii=False) for one in values})
    return is_true(among(validity.written(wide.said(name, what)), written))


def _cause(wide: Wide, name: str, step: Step) -> Iterator[exp.Expr]:
    """Nothing gives rise to a message; one that comes once is not sent twice for the same cause."""
    trigger = step.trigger
    if isinstance(trigger, EcheanceTrigger) or Derived(CAUSE, name) not in caused(wide.book):
        return
    # Where a dossier has not its beginning, it does not tell all that gave rise to its messages.
    is_whole = wide.here(machine_of(wide.book).begins_with)
    found = any_of(_gives_rise(wide, name, one) for one in causes_of(trigger) if wide.has(one.event))
    if isinstance(trigger, DecisionTrigger) and trigger.freely is not None:
        yield all_of(is_whole, negated(found), negated(_may_hold(wide, name, trigger.freely)))
    elif not isinstance(trigger, DecisionTrigger) or trigger.upon:
        yield all_of(is_whole, negated(found))


def _gives_rise(wide: Wide, name: str, cause: Cause) -> exp.Expr:
    return all_of(wide.before(cause.event, name), _may_hold(wide, cause.event, cause.when))


def _may_hold(wide: Wide, name: str, condition: str | None) -> exp.Expr:
    """Tell whether a condition may hold at an event: where nothing contradicts it, it does."""
    if condition is None:
        return exp.true()
    formula = Formula(parsed(condition, wide.book.scope, Type.BOOLEAN))
    return may_hold(Standing(wide, name, {}).value(formula))


def _addressee(wide: Wide, name: str, step: Step) -> Iterator[exp.Expr]:
    """A message names another person than one whom an earlier message designated."""
    for addressee in step.addressee:
        for one in addressee.from_:
            if wide.has(one.event):
                yield _names_another(wide, name, addressee, one)


def _names_another(wide: Wide, name: str, addressee: Addressee, told: Designation) -> exp.Expr:
    """Tell whether it does; that a later message designated somebody else since is left to the engine."""
    designates = all_of(
        wide.before(told.event, name),
        known(wide.said(name, addressee.identity)),
        known(wide.said(told.event, told.identity)),
        _may_hold(wide, told.event, told.when),
        _may_hold(wide, name, told.referent),
    )
    agree = [_agree(wide, (name, addressee.identity), (told.event, told.identity))]
    if addressee.address is not None and told.address is not None:
        given, home = wide.said(name, addressee.address), wide.said(told.event, told.address)
        same = _agree(wide, (name, addressee.address), (told.event, told.address))
        agree.append(any_of([unknown(given), unknown(home), same]))
    return all_of(designates, negated(all_of(*agree)))


def _agree(wide: Wide, one: tuple[str, str], other: tuple[str, str]) -> exp.Expr:
    """Tell whether two values say the same: of two objects, what both of them tell, and it is something."""
    left, right = wide.said(*one), wide.said(*other)
    fields = wide.book.scope.fields
    identical = is_true(equal(validity.written(left), validity.written(right)))
    members = [name for name in fields[one[1]].fields if name in fields[other[1]].fields]
    pairs = [
        tuple(validity.written(validity.member_of(value, name)) for value in (left, right))
        for name in members
    ]
    shared = any_of(all_of(known(first), known(second)) for first, second in pairs)
    alike = (may_hold(equal(first, second)) for first, second in pairs)
    declared = exp.Array(expressions=[text(name) for name in members])
    told = (call("list_has_all", declared, call("json_keys", value)) for value in (left, right))
    return any_of([identical, all_of(shared, *alike, *map(is_true, told))])


FAMILIES: Mapping[str, Callable[[Wide, str, Step], Iterator[exp.Expr]]] = {
    routings.__name__: _routing,
    contents.__name__: _content,
    causes.__name__: _cause,
    addressees.__name__: _addressee,
}
"""By the judge of each family of derived rules."""
