"""Messages and the data dictionary: everything used, every format provable by its examples."""

import re
import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from functools import cache
from graphlib import CycleError, TopologicalSorter

from generator.model.exchange import Step
from generator.model.message import FieldDefinition, Message
from generator.model.specification import Entry, Specification
from generator.problems import Problem

Scalar = str | int | bool

_NO_EXAMPLES = ("composite", "document")
_DURATION = re.compile(r"P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})")


def messages_are_carried(specification: Specification) -> Iterator[Problem]:
    """Every message is the payload of a step."""
    carried = {entry.datum.message for entry in specification.entries(Step, "step")}
    for entry in specification.entries(Message, "message"):
        if entry.id not in carried:
            yield entry.problem("unused-message", f"no step carries message `{entry.id}`", "id")


def fields_are_used(specification: Specification) -> Iterator[Problem]:
    """Every field of the dictionary stands in a message, or in a field that does."""
    used = {
        item.field
        for entry in specification.entries(Message, "message")
        for group in entry.datum.groups
        for item in group.fields
    }
    composites = {entry.id: entry.datum.fields for entry in specification.entries(FieldDefinition, "field")}
    waiting = list(used)
    while waiting:
        for inner in composites.get(waiting.pop(), ()):
            if inner not in used:
                used.add(inner)
                waiting.append(inner)
    for entry in specification.entries(FieldDefinition, "field"):
        if entry.id not in used:
            yield entry.problem("unused-field", f"no message uses field `{entry.id}`", "id")


def fields_stand_once(specification: Specification) -> Iterator[Problem]:
    """A message names a field once; a conditional field says when it is due."""
    for entry in specification.entries(Message, "message"):
        seen: set[str] = set()
        for place, group in enumerate(entry.datum.groups):
            for index, item in enumerate(group.fields):
                path = ("groups", place, "fields", index)
                if item.field in seen:
                    message = f"field `{item.field}` stands twice in this message"
                    yield entry.problem("duplicate-field", message, *path, "field")
                seen.add(item.field)
                if (item.presence == "conditional") != (item.when is not None):
                    message = "`when` goes with `presence: conditional`, and only with it"
                    yield entry.problem("condition-mismatch", message, *path, "presence")


def formats_fit_types(specification: Specification) -> Iterator[Problem]:
    """A field has the format that its type allows, and the one that its type needs."""
    for entry in specification.entries(FieldDefinition, "field"):
        field = entry.datum
        allowed = {
            "pattern": ("text",),
            "max-length": ("text",),
            "minimum": ("integer", "money"),
            "maximum": ("integer", "money"),
            "codes": ("code",),
            "fields": ("composite",),
        }
        for key, types in allowed.items():
            given = getattr(field, key.replace("-", "_")) not in (None, ())
            if given and field.type not in types:
                message = f"`{key}` is for the type {' or '.join(types)}, not for {field.type}"
                yield entry.problem("format-mismatch", message, key)
            elif not given and key in ("codes", "fields") and field.type in types:
                message = f"type `{field.type}` needs `{key}`"
                yield entry.problem("format-mismatch", message, "type")
        if field.type == "money" and (field.minimum is None or field.minimum < 0):
            hint = "add `minimum: 0`: amounts are in cents, a direction is another field"
            yield entry.problem("format-mismatch", "an amount has no sign", "type", hint=hint)
        if (field.examples is None) != (field.type in _NO_EXAMPLES):
            message = "examples are for every type but composite and document"
            yield entry.problem("format-mismatch", message, "type", hint="add or remove `examples`")
        if field.pattern is not None:
            yield from _pattern(entry, field.pattern)


def _pattern(entry: Entry[FieldDefinition], pattern: str) -> Iterator[Problem]:
    reason = _compiled(pattern)[1]
    if reason is not None:
        yield entry.problem("wrong-pattern", f"not a regular expression: {reason}", "pattern")
        return
    if not (pattern.startswith("^") and pattern.endswith("$")):
        hint = "without ^ and $ it would accept what merely contains a match"
        yield entry.problem("wrong-pattern", "the pattern is not anchored", "pattern", hint=hint)
    if re.search(r"\\[dwsDWSAZ]|\(\?", pattern):
        hint = "write [0-9], [A-Za-z]: engines disagree on classes and groups"
        message = "the pattern leaves the subset that Python and ECMA-262 read alike"
        yield entry.problem("wrong-pattern", message, "pattern", hint=hint)


def examples_prove_formats(specification: Specification) -> Iterator[Problem]:
    """Each example of a field is valid, each counter-example is not."""
    for entry in specification.entries(FieldDefinition, "field"):
        if not has_format(entry.datum):
            continue
        for key, examples, valid in (
            ("examples", entry.datum.examples or (), True),
            ("counter-examples", entry.datum.counter_examples, False),
        ):
            for index, example in enumerate(examples):
                reason = refusal(entry.datum, example)
                if valid and reason is not None:
                    yield entry.problem("wrong-example", f"not valid: {reason}", key, index)
                if not valid and reason is None:
                    message = "this counter-example is a valid value"
                    yield entry.problem("wrong-example", message, key, index)


def composites_end(specification: Specification) -> Iterator[Problem]:
    """No field contains itself."""
    fields = {entry.id: entry for entry in specification.entries(FieldDefinition, "field")}
    graph = {id_: entry.datum.fields for id_, entry in fields.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        cycle: Sequence[str] = error.args[1]
        first = min(cycle)
        message = f"field `{first}` contains itself: {' <- '.join(cycle)}"
        yield fields[first].problem("endless-field", message, "fields")


def refusal(field: FieldDefinition, value: Scalar) -> str | None:  # noqa: C901 one return a type
    """Say why a value is not valid for a field, or None when it is."""
    match field.type:
        case "boolean":
            return None if isinstance(value, bool) else "true or false is expected"
        case "integer" | "money":
            if isinstance(value, bool) or not isinstance(value, int):
                return "an integer is expected"
            return _out_of_bounds(field, value)
        case "composite" | "document":
            return "the value of this type is an object"
        case "text" | "code" | "date" | "instant" | "time" | "duration":
            pass
    if not isinstance(value, str):
        return "a text is expected"
    match field.type:
        case "text":
            return _out_of_format(field, value)
        case "code":
            known = [code.code for code in field.codes]
            return None if value in known else f"not one of {', '.join(known)}"
        case "date":
            return None if _parses(date, value) and len(value) == len("2025-01-31") else "not a date"
        case "instant":
            fits = _INSTANT.fullmatch(value) and _parses(datetime, value)
            return None if fits else "not a date and time with its offset"
        case "time":
            return None if _parses(time, value) and len(value) == len("10:30") else "not a time HH:MM"
        case "duration":
            return None if _DURATION.fullmatch(value) else "not an ISO 8601 duration"


def has_format(field: FieldDefinition) -> bool:
    """Tell whether a field's format can judge; one that cannot is itself reported."""
    if field.type == "code":
        return bool(field.codes)
    return field.pattern is None or _compiled(field.pattern)[0] is not None


def _out_of_bounds(field: FieldDefinition, value: int) -> str | None:
    if field.minimum is not None and value < field.minimum:
        return f"less than {field.minimum}"
    if field.maximum is not None and value > field.maximum:
        return f"more than {field.maximum}"
    return None


def _out_of_format(field: FieldDefinition, value: str) -> str | None:
    if field.max_length is not None and len(value) > field.max_length:
        return f"more than {field.max_length} characters"
    pattern = _compiled(field.pattern)[0] if field.pattern is not None else None
    if pattern is not None and not pattern.fullmatch(value):
        return f"does not match {field.pattern}"
    return None  # a pattern that is wrong is itself reported


@cache
def _compiled(pattern: str) -> tuple[re.Pattern[str] | None, str | None]:
    """Compile a pattern, or say why it cannot be; what Python only warns of, other engines read otherwise."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return re.compile(pattern), None
        except (re.error, FutureWarning, OverflowError, RecursionError) as error:
            return None, str(error)


def _parses(type_: type[date] | type[datetime] | type[time], value: str) -> bool:
    try:
        type_.fromisoformat(value)
    except ValueError:
        return False
    return True
