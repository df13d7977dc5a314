"""A condition that is said again chooses the same rows, whatever is unknown."""

from itertools import product
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp

from conformance.audit.database import Database, opened
from conformance.audit.screening import trees
from conformance.audit.screening.settling import settled

_TRUTHS, _NUMBERS = ("a", "b"), ("n", "m")


def compared(one: str, other: str, order: type[exp.Binary]) -> exp.Expr:
    return exp.Paren(this=order(this=exp.column(one), expression=exp.column(other)))


ATOMS = st.one_of(
    st.sampled_from(_TRUTHS).map(exp.column),
    st.builds(
        compared,
        st.sampled_from(_NUMBERS),
        st.sampled_from(_NUMBERS),
        st.sampled_from([exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE]),
    ),
    st.sampled_from(_NUMBERS).map(lambda one: trees.known(exp.column(one))),
    st.sampled_from(_NUMBERS).map(lambda one: exp.Paren(this=exp.column(one).isin(1, 2))),
    st.sampled_from([exp.true(), exp.false(), exp.null(), trees.typed(exp.null(), "boolean")]).map(
        lambda one: one.copy()
    ),
)


def joined(inside: st.SearchStrategy[exp.Expr]) -> st.SearchStrategy[exp.Expr]:
    several = st.lists(inside, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda parts: trees.all_of(*(one.copy() for one in parts))),
        several.map(lambda parts: trees.any_of(one.copy() for one in parts)),
        st.builds(
            lambda all_, one, other: trees.any_of(
                trees.all_of(all_.copy(), way.copy(), all_.copy()) for way in (one, other)
            ),
            inside,
            inside,
            inside,
        ),
        inside.map(lambda one: trees.negated(one.copy())),
        inside.map(lambda one: trees.is_true(one.copy())),
        inside.map(lambda one: trees.is_false(one.copy())),
        inside.map(lambda one: trees.may_hold(one.copy())),
        st.builds(
            lambda one, then, other: trees.where(one.copy(), then.copy(), other and other.copy()),
            inside,
            inside,
            st.one_of(st.none(), inside),
        ),
    )


def rows() -> exp.Query:
    truths, numbers = ("TRUE", "FALSE", "CAST(NULL AS BOOLEAN)"), ("1", "2", "CAST(NULL AS INTEGER)")
    names = (*_TRUTHS, *_NUMBERS)
    each = [
        exp.select(*(exp.alias_(value, name) for name, value in zip(names, values, strict=True)))
        for values in product(truths, truths, numbers, numbers)
    ]
    return exp.union(*each, distinct=False)


def chosen(database: Database, condition: exp.Expr) -> list[tuple[object, ...]]:
    found = exp.select(exp.Star()).from_(rows().subquery("lignes")).where(condition)
    return sorted(database.all(found), key=repr)


@settings(max_examples=60, deadline=None)
@given(condition=st.recursive(ATOMS, joined, max_leaves=8))
def test_the_same_rows_are_chosen(condition: exp.Expr) -> None:
    with opened(Path("nowhere")) as it:
        expected = chosen(it, condition.copy())
        assert chosen(it, settled(condition.copy())) == expected


def test_what_all_ways_ask_is_asked_once() -> None:
    one, other, shared = exp.column("a"), exp.column("b"), compared("n", "m", exp.LT)
    ways = trees.any_of(trees.all_of(shared.copy(), way) for way in (one, other))
    assert settled(ways).sql().count("n < m") == 1
    assert settled(trees.any_of([shared.copy(), shared.copy()])).sql() == "(n < m)"


def test_a_contrary_goes_down_to_what_is_compared() -> None:
    both = trees.all_of(compared("n", "m", exp.LT), compared("n", "m", exp.EQ))
    assert settled(trees.is_false(both)).sql().replace("(", "").replace(")", "") == "n >= m OR n <> m"
