"""Messages and the data dictionary: everything used, every format provable by its examples."""

import re
from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import Any

from generator.engine.formats import compiled_pattern, has_format, refusal
from generator.formula.phrases import in_language
from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.lifecycle import Event
from generator.model.message import Circumstance, FieldDefinition, Message, MessageField
from generator.model.specification import Entry, Specification
from generator.problems import Problem, did_you_mean
from generator.schemas.naming import OWN, exchange_type, type_name

_NO_EXAMPLES = ("composite", "document")


def messages_are_carried(specification: Specification) -> Iterator[Problem]:
    """Every message is the payload of a step."""
    carried = {entry.datum.message for entry in specification.entries(Step, "step")}
    for entry in specification.entries(Message, "message"):
        if entry.id not in carried:
            yield entry.problem("unused-message", f"no step carries message `{entry.id}`", "id")


def fields_are_used(specification: Specification) -> Iterator[Problem]:
    """Every field of the dictionary stands in a message, in a fact, or in a field that does."""
    used = {
        item.field
        for entry in specification.entries(Message, "message")
        for group in entry.datum.groups
        for item in group.fields
    }
    used |= {field for entry in specification.entries(Event, "event") for field in entry.datum.fields}
    composites = {entry.id: entry.datum.fields for entry in specification.entries(FieldDefinition, "field")}
    waiting = list(used)
    while waiting:
        for inner in composites.get(waiting.pop(), ()):
            if inner not in used:
                used.add(inner)
                waiting.append(inner)
    for entry in specification.entries(FieldDefinition, "field"):
        if entry.id not in used:
            yield entry.problem("unused-field", f"no message nor fact uses field `{entry.id}`", "id")


def types_are_told_apart(specification: Specification) -> Iterator[Problem]:
    """A field, a message and a step are types of their own, in languages that ignore case in files too."""
    seen = {name.casefold(): f"the type `{name}` of every schema" for name in OWN}
    named: tuple[tuple[Entry[Any], str, str], ...] = (
        *((entry, "field", type_name(entry.id)) for entry in specification.entries(FieldDefinition, "field")),
        *((entry, "message", type_name(entry.id)) for entry in specification.entries(Message, "message")),
        *((entry, "step", exchange_type(entry.id)) for entry in specification.entries(Step, "step")),
    )
    for entry, kind, name in named:
        before = seen.setdefault(name.casefold(), f"{kind} `{entry.id}`")
        if before != f"{kind} `{entry.id}`":
            message = f"programs would name its type `{name}`, as {before}"
            yield entry.problem("duplicate-type", message, "id", hint="choose another id")


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


def circumstances_can_hold(specification: Specification) -> Iterator[Problem]:
    """What makes a conditional field due is an event, or what another field of its message holds or lacks."""
    fields = specification.all(FieldDefinition, "field")
    for entry in specification.entries(Message, "message"):
        items = {item.field: item for group in entry.datum.groups for item in group.fields}
        for place, group in enumerate(entry.datum.groups):
            for index, item in enumerate(group.fields):
                path = ("groups", place, "fields", index, "due")
                if item.due and item.presence != "conditional":
                    message = "`due` goes with `presence: conditional`, and only with it"
                    yield entry.problem("condition-mismatch", message, *path)
                for position, one in enumerate(item.due):
                    wrong = _wrong_circumstance(one, item.field, items, fields)
                    if wrong is not None:
                        key, message, hint = wrong
                        where = (*path, position, key) if key else (*path, position)
                        yield entry.problem("wrong-circumstance", message, *where, hint=hint)


def _wrong_circumstance(
    one: Circumstance, due: str, items: Mapping[str, MessageField], fields: Mapping[str, FieldDefinition]
) -> tuple[str, str, str | None] | None:
    """Give the key that is wrong, why, and a hint."""
    if (one.field is None) == (one.after is None):
        return "", "a circumstance is either a `field` or an event (`after`)", None
    if one.field is None:
        return ("after", "`is` and `absent` go with a `field`", None) if one.is_ or one.absent else None
    if one.field == due or one.field not in items:
        return (
            "field",
            f"the message has no other field `{one.field}`",
            did_you_mean(one.field, items.keys() - {due}),
        )
    if bool(one.is_) == one.absent:
        return "field", "a field is one of some values (`is`), or `absent`", None
    codes = [code.code for code in fields[one.field].codes]
    wrong = next((str(value) for value in one.is_ if codes and value not in codes), None)
    return ("is", f"`{one.field}` has no code `{wrong}`", did_you_mean(wrong, codes)) if wrong else None


def wants_are_sanctioned(specification: Specification) -> Iterator[Problem]:
    """What a person sends says of each mention that it must have what the law does where it lacks."""
    actors = specification.entries(Actor, "actor")
    persons = {entry.id for entry in actors if entry.datum.nature == "personne"}
    theirs = {
        entry.datum.message
        for entry in specification.entries(Step, "step")
        if entry.datum.sender.actor in persons
    }
    for entry in specification.entries(Message, "message"):
        for index, group in enumerate(entry.datum.groups if entry.id in theirs else ()):
            for place, item in enumerate(group.fields):
                if item.presence != "optional" and item.sanction is None:
                    message = f"a person sends it, and nothing says what its want of `{item.field}` entails"
                    hint = "`sanction: rejet` only where nothing could be done with it without"
                    path = ("groups", index, "fields", place, "field")
                    yield entry.problem("unsanctioned-want", message, *path, hint=hint)


def members_go_together(specification: Specification) -> Iterator[Problem]:
    """The alternatives of a composite have its members, each in one at least: nobody is a company too."""
    for entry in specification.entries(FieldDefinition, "field"):
        field = entry.datum
        members = {name for one in field.alternatives for name in one}
        if field.alternatives and members != set(field.fields):
            wrong = ", ".join(sorted(members ^ set(field.fields)))
            message = f"the alternatives are not of the members: {wrong}"
            hint = "give each member a place"
            yield entry.problem("format-mismatch", message, "alternatives", hint=hint)


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
    reason = compiled_pattern(pattern)[1]
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
                    said = f"not valid: {in_language(reason, 'en')}"
                    yield entry.problem("wrong-example", said, key, index)
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
