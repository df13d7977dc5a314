"""A freedom is a choice that somebody can make: between ways that differ, about what they send."""

from collections.abc import Iterator

from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.freedom import Freedom
from generator.model.message import Message
from generator.model.specification import Specification
from generator.problems import Problem, did_you_mean


def freedoms_are_choices(specification: Specification) -> Iterator[Problem]:
    """The default of a freedom is one of its choices, and no two choices bear one id."""
    for entry in specification.entries(Freedom, "freedom"):
        ids = [choice.id for choice in entry.datum.choices]
        for index, id_ in enumerate(ids):
            if id_ in ids[:index]:
                message = f"`{id_}` is already a choice"
                yield entry.problem("wrong-choice", message, "choices", index, "id")
        if entry.datum.default not in ids:
            message = f"`{entry.datum.default}` is not one of the choices"
            hint = did_you_mean(entry.datum.default, ids)
            yield entry.problem("wrong-choice", message, "default", hint=hint)


def freedoms_are_of_who_acts(specification: Specification) -> Iterator[Problem]:
    """An implementation plays each role to which a choice is left, and one of them sends each step of it."""
    steps = {entry.id: entry.datum for entry in specification.entries(Step, "step")}
    for entry in specification.entries(Freedom, "freedom"):
        freedom = entry.datum
        for index, role in enumerate(freedom.roles):
            actor = specification.get(Actor, "actor", role)
            if actor is not None and not actor.role.implementable:
                message = f"no implementation plays `{role}`"
                yield entry.problem("freedom-elsewhere", message, "roles", index)
        for index, name in enumerate(freedom.steps):
            step = steps.get(name)
            if step is not None and step.sender.actor not in freedom.roles:
                message = f"`{step.sender.actor}` sends `{name}`, and has no choice here"
                yield entry.problem("freedom-elsewhere", message, "steps", index)
        for index, field in enumerate(freedom.omits):
            if not any(_may_lack(specification, steps.get(name), field) for name in freedom.steps):
                message = f"no step of this freedom may leave `{field}` out"
                yield entry.problem("freedom-elsewhere", message, "omits", index)


def _may_lack(specification: Specification, step: Step | None, field: str) -> bool:
    """Tell whether the message of a step has a field that it need not carry."""
    message = specification.get(Message, "message", step.message) if step is not None else None
    groups = message.groups if message is not None else ()
    return any(one.field == field and one.presence == "optional" for group in groups for one in group.fields)
