"""Trees for DuckDB, said in the functions of Spark: what has no translation is refused, never passed on.

A value of JSON is its text here as there: Spark reads it as a `VARIANT`, and writes it again.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from sqlglot import exp

from conformance.audit.database import call, column, text

LONGEST = 20_000
"""Characters of a text beyond which it matches nothing: Java matches by recursion, and backtracks."""
_PATH = re.compile(r"""\$(?:\."([^"']+)"|(\[\d+\]))?""")
_WIDE = "decimal(20, 0)"
"""What holds a wide number: Spark has none of 128 bits."""
NUMBERED = "MONOTONICALLY_INCREASING_ID"
"""What numbers rows."""
_RANK, _CONTENT, _ITEM = "rang", "contenu", "j"
"""What a list is sorted by, what it then holds, and the name of an item of it."""


_OPEN = (exp.Not, exp.Neg, exp.Between, exp.In, exp.Interval, exp.Lambda, exp.Query)
"""What has no end of its own."""
_ENCLOSING = (
    exp.Alias,
    exp.Anonymous,
    exp.Array,
    exp.Case,
    exp.Cast,
    exp.Coalesce,
    exp.If,
    exp.Paren,
    exp.TryCast,
)
"""What has brackets, or words, round what it holds."""


class UntranslatableError(LookupError):
    """A function that nobody has said in Spark: a fault of ours."""


def sql(query: exp.Expr, files: Callable[[Sequence[str]], str] | None = None) -> str:
    """Write a tree as Spark reads it; `files` names the table that stands for Parquet files.

    Raises UntranslatableError.
    """
    copied = query.copy()
    for node in reversed(list(copied.walk())):  # what a call holds is said before it
        if isinstance(node.parent, exp.Anonymous) and node.parent.name.lower() == "bit_or":
            continue  # it is said with what gathers it
        new = _files(node, files) if isinstance(node, exp.ReadParquet) and files else _told(node)
        if new is not node:
            if node is copied:
                copied = new
            else:
                node.replace(new)
    for node in reversed(list(copied.find_all(exp.Paren))):
        if not _is_needed(node):
            node.replace(node.this)
    return copied.sql(dialect="spark")


def _is_needed(paren: exp.Paren) -> bool:
    """Tell whether brackets change what is read: over thousands of others Spark's parser takes minutes."""
    inside, outside = paren.this, paren.parent
    if isinstance(inside, exp.Binary) and not isinstance(inside, exp.Dot):
        return not isinstance(outside, _ENCLOSING) and not (
            isinstance(inside, exp.And | exp.Or) and type(inside) is type(outside)
        )
    return isinstance(inside, _OPEN) and not isinstance(outside, _ENCLOSING)


def _files(node: exp.ReadParquet, files: Callable[[Sequence[str]], str]) -> exp.Expr:
    return exp.to_table(files([path.name for path in node.find_all(exp.Literal)]))


def _told(node: exp.Expr) -> exp.Expr:
    match node:
        case exp.Anonymous():
            name = str(node.this).lower()
            if name not in _FUNCTIONS:
                raise UntranslatableError(f"{name} is not said in Spark")
            return _FUNCTIONS[name](*node.expressions)
        case exp.Substring():
            return _substring(node.this, node.args["start"], node.args["length"])
        case exp.Cast() if node.to.is_type("int128"):
            return exp.cast(node.this, _WIDE)
        case exp.Window(this=exp.RowNumber()) if not node.args.get("order"):
            return call(NUMBERED)
        case exp.TryCast():
            node.args["safe"] = True  # else `sqlglot` writes a CAST, which fails where this one gives nothing
            return node
        case _:
            return node


def _bits(value: exp.Expr) -> exp.Expr:
    """Gather some bits: a set of their places."""
    if not isinstance(value, exp.BitwiseLeftShift):
        raise UntranslatableError("bits are gathered of what is shifted")
    return call("collect_set", value.expression)


def _same(name: str) -> Callable[..., exp.Expr]:
    return lambda *arguments: call(name, *arguments)


def _lambda(body: exp.Expr, name: str = _ITEM) -> exp.Expr:
    return exp.Lambda(this=body, expressions=[exp.to_identifier(name, quoted=True)])


def _substring(value: exp.Expr, start: exp.Expr, length: exp.Expr) -> exp.Expr:
    return call("substring", value, exp.cast(start, "int"), exp.cast(length, "int"))


def _listed(ordered: exp.Expr) -> exp.Expr:
    """Gather what a group has, in an order: Spark sorts structures by their first members."""
    if not isinstance(ordered, exp.Order):
        return call("collect_list", ordered)
    keys = exp.Struct(
        expressions=[_member(f"c{place}", one.this) for place, one in enumerate(ordered.expressions)]
    )
    both = exp.Struct(expressions=[_member(_RANK, keys), _member(_CONTENT, ordered.this)])
    content = exp.Dot(this=column(_ITEM), expression=exp.to_identifier(_CONTENT))
    return call("transform", call("array_sort", call("collect_list", both)), _lambda(content))


def _member(name: str, value: exp.Expr) -> exp.Expr:
    return exp.PropertyEQ(this=exp.to_identifier(name), expression=value)


def _item(found: exp.Expr, place: exp.Expr) -> exp.Expr:
    """Take an item of a list by its place from one on: unknown where there is none."""
    return call(
        "get", found, exp.Paren(this=exp.Sub(this=exp.paren(place), expression=exp.Literal.number(1)))
    )


def _slice(found: exp.Expr, first: exp.Expr, last: exp.Expr) -> exp.Expr:
    """Take the items of a list from the first one on."""
    if first.unnest().name != "1":
        raise UntranslatableError("a part of a list begins with its first item")
    return call("slice", found, exp.Literal.number(1), exp.cast(last, "int"))


def _has_all(found: exp.Expr, asked: exp.Expr) -> exp.Expr:
    missing = call("array_size", call("array_except", asked, found))
    return exp.paren(exp.EQ(this=missing, expression=exp.Literal.number(0)))


def _json(value: exp.Expr, path: exp.Expr) -> exp.Expr:
    """Give the text of a part of JSON, or of each part where several are asked: it is read once."""
    if not isinstance(path, exp.Array):
        return call("to_json", _variant(call("try_parse_json", value), path, "variant"))
    parts = (call("to_json", _variant(column(_ITEM), one, "variant")) for one in path.expressions)
    once = exp.Array(expressions=[call("try_parse_json", value)])
    return call(
        "get", call("transform", once, _lambda(exp.Array(expressions=list(parts)))), exp.Literal.number(0)
    )


def _json_string(value: exp.Expr, path: exp.Expr) -> exp.Expr:
    return _variant(call("try_parse_json", value), path, "string")


def _variant(value: exp.Expr, path: exp.Expr, type_: str) -> exp.Expr:
    found = _PATH.fullmatch(path.name)
    if found is None:
        raise UntranslatableError(f"{path.name} is not said in Spark")
    member, place = found.groups()
    told = f"$['{member}']" if member else f"${place or ''}"
    return call("try_variant_get", value, text(told), text(type_))


def _json_type(value: exp.Expr) -> exp.Expr:
    """Tell an object from a list by the first character of the text that was written."""
    first = call("left", value, exp.Literal.number(1))
    cases = {"{": "OBJECT", "[": "ARRAY"}
    ifs = [
        exp.If(this=exp.EQ(this=first.copy(), expression=text(one)), true=text(type_))
        for one, type_ in cases.items()
    ]
    return exp.paren(exp.Case(ifs=ifs, default=_where_known(first, text("SCALAR"))))


def _where_known(value: exp.Expr, told: exp.Expr) -> exp.Expr:
    """Give something where a value is known."""
    known = exp.Not(this=exp.Is(this=value, expression=exp.null()))
    return exp.Case(ifs=[exp.If(this=known, true=told)])


def _matches(value: exp.Expr, pattern: exp.Expr) -> exp.Expr:
    """Tell whether a whole text matches; nothing that is very long does."""
    short = exp.LTE(this=call("length", value), expression=exp.Literal.number(LONGEST))
    whole = exp.RegexpLike(this=value.copy(), expression=text(f"\\A(?:{pattern.name})\\z"))
    return exp.paren(
        exp.Case(ifs=[exp.If(this=short, true=whole)], default=_where_known(value.copy(), exp.false()))
    )


def _split(value: exp.Expr, separator: exp.Expr) -> exp.Expr:
    return call("split", value, text(re.escape(separator.name)))


def _variable(name: exp.Expr) -> exp.Expr:
    return exp.Placeholder(this=name.name)


def _days_between(unit: exp.Expr, first: exp.Expr, last: exp.Expr) -> exp.Expr:
    return exp.DateDiff(this=last, expression=first, unit=exp.var(unit.name.upper()))


_FUNCTIONS: Mapping[str, Callable[..., exp.Expr]] = {
    "array_to_string": _same("array_join"),
    "bit_count": _same("array_size"),
    "bit_or": _bits,
    "bool_or": _same("bool_or"),
    "concat_ws": _same("concat_ws"),
    "date_diff": _days_between,
    "getvariable": _variable,
    "json_array_length": _same("json_array_length"),
    "json_extract": _json,
    "json_extract_string": _json_string,
    "json_keys": _same("json_object_keys"),
    "json_type": _json_type,
    "len": _same("array_size"),
    "length": _same("length"),
    "list": _listed,
    "list_distinct": _same("array_distinct"),
    "list_extract": _item,
    "list_filter": _same("filter"),
    "list_has_all": _has_all,
    "list_max": _same("array_max"),
    "list_min": _same("array_min"),
    "list_position": _same("array_position"),
    "list_slice": _slice,
    "list_sort": _same("array_sort"),
    "list_transform": _same("transform"),
    "make_timestamptz": _same("timestamp_micros"),
    "max": _same("max"),
    "min": _same("min"),
    "regexp_full_match": _matches,
    "starts_with": _same("startswith"),
    "string_split": _split,
    "substring": _substring,
}
"""What each function of DuckDB is in Spark."""
