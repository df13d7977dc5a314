"""Conditions said again where what is unknown counts as false, so that a database looks at little of each.

Where a condition chooses rows, DuckDB looks at the second part of an AND, or of an OR, only for the rows that
the first has not settled. It looks at everything where a part stands under a NOT or in a function: here both
go down to what is compared. Spark reads the same.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import reduce

from sqlglot import exp

from conformance.audit.screening.trees import negated

_CONTRARY: Mapping[type[exp.Expr], type[exp.Binary]] = {
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
    exp.LT: exp.GTE,
    exp.LTE: exp.GT,
    exp.GT: exp.LTE,
    exp.GTE: exp.LT,
}
"""What a comparison of two known values is when it does not hold."""


def settled(condition: exp.Expr) -> exp.Expr:
    """Say a condition again: true where it is true; false, or unknown, where it is not."""
    return _true(condition)


def _true(told: exp.Expr) -> exp.Expr:
    """Tell whether a condition is true."""
    one = told.unnest()
    match one:
        case exp.And() | exp.Or():
            return _joined(type(one), one, _true)
        case exp.Not():
            return _false(one.this)
        case exp.Coalesce() if (otherwise := _otherwise(one)) is not None:
            return _not_false(one.this) if otherwise else _true(one.this)
        case exp.Case() if not one.this:
            return _chosen(one, _true, exp.false())
        case _:
            return exp.false() if _is_unknown(one) else told


def _false(told: exp.Expr) -> exp.Expr:
    """Tell whether a condition is false."""
    one = told.unnest()
    match one:
        case exp.And() | exp.Or():
            return _joined(_other(one), one, _false)
        case exp.Not():
            return _true(one.this)
        case exp.Coalesce() if (otherwise := _otherwise(one)) is not None:
            return _false(one.this) if otherwise else _not_true(one.this)
        case exp.Case() if not one.this:
            return _chosen(one, _false, exp.false())
        case exp.Boolean():
            return exp.false() if one.this else exp.true()
        case exp.EQ() | exp.NEQ() | exp.LT() | exp.LTE() | exp.GT() | exp.GTE():
            return exp.Paren(this=_CONTRARY[type(one)](this=one.this, expression=one.expression))
        case _:
            return exp.false() if _is_unknown(one) else negated(told)


def _not_false(told: exp.Expr) -> exp.Expr:
    """Tell whether a condition is true or unknown."""
    one = told.unnest()
    match one:
        case exp.And() | exp.Or():
            return _joined(type(one), one, _not_false)
        case exp.Not():
            return _not_true(one.this)
        case exp.Coalesce() if (otherwise := _otherwise(one)) is not None:
            return _not_false(one.this) if otherwise else _true(one.this)
        case exp.Case() if not one.this:
            return _chosen(one, _not_false, exp.true())
        case exp.Boolean() | exp.Is():
            return told
        case _:
            return exp.true() if _is_unknown(one) else exp.Coalesce(this=told, expressions=[exp.true()])


def _not_true(told: exp.Expr) -> exp.Expr:
    """Tell whether a condition is false or unknown."""
    one = told.unnest()
    match one:
        case exp.And() | exp.Or():
            return _joined(_other(one), one, _not_true)
        case exp.Not():
            return _not_false(one.this)
        case exp.Coalesce() if (otherwise := _otherwise(one)) is not None:
            return _false(one.this) if otherwise else _not_true(one.this)
        case exp.Case() if not one.this:
            return _chosen(one, _not_true, exp.true())
        case exp.Boolean() | exp.Is():
            return _false(told)
        case _:
            if _is_unknown(one):
                return exp.true()
            return negated(exp.Coalesce(this=told, expressions=[exp.false()]))


_Saying = Callable[[exp.Expr], exp.Expr]


def _joined(kind: type[exp.Expr], one: exp.Expr, say: _Saying) -> exp.Expr:
    """Join what is said of the parts, but those that settle nothing."""
    return _of(kind, [say(part) for part in _parts(one)])


def _of(kind: type[exp.Expr], parts: Iterable[exp.Expr]) -> exp.Expr:
    """Join some parts, each once; what all ways of an OR ask is asked once, before them."""
    is_and = kind is exp.And
    left: dict[exp.Expr, None] = {}
    for part in parts:
        if _is(part, value=not is_and):
            return exp.false() if is_and else exp.true()
        if not _is(part, value=is_and):
            left |= dict.fromkeys(one.unnest() for one in _parts_of(kind, part))
    if not left:
        return exp.true() if is_and else exp.false()
    if len(left) == 1:
        return exp.Paren(this=next(iter(left)))
    if not is_and and (shared := _shared(list(left))):
        return shared
    brackets: list[exp.Expr] = [exp.Paren(this=part) for part in left]
    return exp.Paren(this=reduce(lambda first, other: kind(this=first, expression=other), brackets))


def _shared(ways: list[exp.Expr]) -> exp.Expr | None:
    """Ask what all of some ways ask, then what is left of each; None where they share nothing."""
    asked = [[part.unnest() for part in _parts_of(exp.And, way)] for way in ways]
    others = [set(parts) for parts in asked[1:]]
    shared = [part for part in asked[0] if all(part in parts for parts in others)]
    if not shared:
        return None
    among = set(shared)
    rest = [_of(exp.And, [part for part in parts if part not in among]) for parts in asked]
    return _of(exp.And, [*shared, _of(exp.Or, rest)])


def _parts_of(kind: type[exp.Expr], one: exp.Expr) -> list[exp.Expr]:
    return _parts(one.unnest()) if type(one.unnest()) is kind else [one]


def _parts(one: exp.Expr) -> list[exp.Expr]:
    """Give the parts that one word joins, whatever the brackets between them."""
    found: list[exp.Expr] = []
    waiting = [one]
    while waiting:
        part = waiting.pop()
        inside = part.unnest()
        if type(inside) is type(one):
            waiting += [inside.expression, inside.this]
        else:
            found.append(part)
    return found


def _chosen(case: exp.Case, say: _Saying, otherwise: exp.Expr) -> exp.Expr:
    """Say each way of a choice; `otherwise` is said of what is unknown, where there is no other way."""
    default = case.args.get("default")
    ways = [exp.If(this=_true(way.this), true=say(way.args["true"])) for way in case.args["ifs"]]
    last = otherwise if default is None else say(default)
    first = ways[0].args["true"].unnest()
    if len(ways) == 1 and _is(last, value=False):
        return _of(exp.And, [ways[0].this, ways[0].args["true"]])
    if isinstance(first, exp.Boolean) and all(way.args["true"].unnest() == last.unnest() for way in ways):
        return first
    return exp.Paren(this=exp.Case(ifs=ways, default=last))


def _other(one: exp.Expr) -> type[exp.Expr]:
    return exp.Or if isinstance(one, exp.And) else exp.And


def _otherwise(one: exp.Coalesce) -> bool | None:
    """Give what a value is when it is unknown, where that is true or false."""
    given = one.expressions
    if len(given) == 1 and isinstance(last := given[0].unnest(), exp.Boolean):
        return bool(last.this)
    return None


def _is(told: exp.Expr, *, value: bool) -> bool:
    one = told.unnest()
    return isinstance(one, exp.Boolean) and bool(one.this) is value


def _is_unknown(one: exp.Expr) -> bool:
    """Tell whether a value is that which is never known."""
    inside = one.this.unnest() if isinstance(one, exp.Cast) else one
    return isinstance(inside, exp.Null)
