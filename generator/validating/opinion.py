r"""A second opinion: `jsonschema`, the reference validator in Python, on the same values and schemas.

Formats are annotations in JSON Schema 2020-12, and each in our schemas has a pattern beside it; the second
opinion asserts those that the reference checks by itself, days among them, so that a pattern that takes what
is no day is told. Patterns are read as ECMA-262 has it: in `re`, `$` is true before a final newline and `\d`
takes the digits of any script. Nothing is fetched: a reference that leads out of the schemas is an error.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from generator.events import escaped
from generator.schemas import Compiled
from generator.validating.inputs import Item
from generator.validating.judging import Difference, Found, Judge, Verdict

Json = dict[str, Any]


class SecondOpinion:
    """Judges as a judge does, and asks the reference validator too."""

    def __init__(self, judge: Judge) -> None:
        """Raise ImportError where the extra `second-opinion` is not installed."""
        self._judge = judge
        self._compile = _reference(judge.shared_schemas)
        self._references: dict[int, Any] = {}

    def verdict(self, item: Item) -> Verdict:
        """Judge one value; the verdict tells how the validators differ, if they do."""
        verdict = self._judge.verdict(item)
        asked = self._judge.asked(item)
        if asked is None:  # no value was read, or nothing is known to hold it by
            return verdict
        compiled, value = asked
        first = _first(compiled.validator.iter_errors(value))
        second = _second(self._reference(compiled).iter_errors(value))
        if {one.pointer for one in first} == {one.pointer for one in second}:
            return verdict
        return verdict._replace(difference=Difference(first, second))

    def _reference(self, compiled: Compiled) -> Any:  # noqa: ANN401 made at run time from an optional library
        key = id(compiled)  # the judge keeps them all
        if key not in self._references:
            self._references[key] = self._compile(dict(compiled.schema))
        return self._references[key]


def _first(errors: Iterable[Any]) -> tuple[Found, ...]:
    return _sorted(Found(_pointer(error.instance_path), str(error.kind.name)) for error in errors)


def _second(errors: Iterable[Any]) -> tuple[Found, ...]:
    return _sorted(Found(_pointer(error.absolute_path), _keyword(error)) for error in errors)


def _keyword(error: Any) -> str:  # noqa: ANN401 of an optional library
    if "propertyNames" in error.absolute_schema_path:  # told by the keyword inside it
        return "propertyNames"
    return str(error.validator or "falseSchema")


def _sorted(found: Iterator[Found]) -> tuple[Found, ...]:
    return tuple(sorted(set(found)))


def _pointer(path: Iterable[str | int]) -> str:
    return "".join(map(escaped, path))


def _reference(shared: Iterable[Json]) -> Callable[[Json], Any]:
    """Give what compiles a schema for the reference validator; raises ImportError where it is absent."""
    import referencing  # noqa: PLC0415 an optional extra
    import regress  # noqa: PLC0415 idem
    from jsonschema import Draft202012Validator, ValidationError  # noqa: PLC0415 idem
    from jsonschema.validators import extend  # noqa: PLC0415 idem
    from referencing.jsonschema import DRAFT202012  # noqa: PLC0415 idem

    compiled = cache(regress.Regex)

    def pattern(_: Any, pattern: str, value: object, __: Json) -> Iterator[ValidationError]:  # noqa: ANN401 idem
        if isinstance(value, str) and compiled(pattern).find(value) is None:
            yield ValidationError(f"{value!r} does not match {pattern!r}")

    found = [(one["$id"], DRAFT202012.create_resource(_undeclared(one))) for one in shared]
    registry: referencing.Registry[Any] = referencing.Registry().with_resources(found)
    reference: Any = extend(Draft202012Validator, {"pattern": pattern})  # type: ignore[no-untyped-call]
    formats = Draft202012Validator.FORMAT_CHECKER
    return lambda schema: reference(_undeclared(schema), registry=registry, format_checker=formats)


def _undeclared(schema: Json) -> Json:
    """Leave `$schema` out: where it stands, the library goes on with its own class, and patterns of `re`."""
    return {name: one for name, one in schema.items() if name != "$schema"}
