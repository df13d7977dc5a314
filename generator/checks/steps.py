"""Exchanges hold together: numbers, replies, followers, and a start for every dialogue."""

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.engine import rulebook
from generator.engine.scope import EventShape
from generator.engine.visibility import seen_by
from generator.model.actor import Actor
from generator.model.exchange import (
    Addressee,
    DecisionTrigger,
    Designation,
    EcheanceTrigger,
    Exchange,
    ReactionTrigger,
    Step,
)
from generator.model.specification import Entry, Specification
from generator.model.structure import Path
from generator.problems import Problem, did_you_mean


def numbers_are_complete(specification: Specification) -> Iterator[Problem]:
    """Each number of the global map belongs to one exchange, without a gap."""
    exchanges = specification.entries(Exchange, "exchange")
    counted = Counter(entry.datum.number for entry in exchanges if entry.datum.number is not None)
    for entry in exchanges:
        number = entry.datum.number
        if number is not None and counted[number] > 1:
            yield entry.problem("duplicate-number", f"number {number} has several exchanges", "number")
    missing = [str(number) for number in range(1, max(counted, default=0)) if number not in counted]
    if missing:
        last = next(entry for entry in exchanges if entry.datum.number == max(counted))
        message = f"no exchange has the number {', '.join(missing)}"
        yield last.problem("missing-number", message, "number", hint="the global map leaves no gap")


def parties_differ(specification: Specification) -> Iterator[Problem]:
    """A step travels: its sender is not its receiver."""
    for entry in specification.entries(Step, "step"):
        if entry.datum.sender.actor == entry.datum.receiver.actor:
            message = f"`{entry.datum.sender.actor}` sends to itself"
            yield entry.problem("same-party", message, "receiver", "actor")


def channels_are_given(specification: Specification) -> Iterator[Problem]:
    """A step has the channels of the maps, of the law, or both."""
    for entry in specification.entries(Step, "step"):
        if entry.datum.map_channels is None and entry.datum.legal_channels is None:
            hint = "add `map-channels` or `legal-channels`, inferred if need be"
            yield entry.problem("missing-channel", "the step has no channel", "id", hint=hint)


def replies_come_back(specification: Specification) -> Iterator[Problem]:
    """An answer goes from the receiver of what it answers back to its sender, and is announced by it."""
    steps = _steps(specification)
    for id_, entry in steps.items():
        answered = steps.get(entry.datum.answers or "")
        if answered is None:
            continue
        reply, first = entry.datum, answered.datum
        if (reply.sender.actor, reply.receiver.actor) != (first.receiver.actor, first.sender.actor):
            message = (
                f"answers `{answered.id}`, which goes from `{first.sender.actor}` "
                f"to `{first.receiver.actor}`, but goes from `{reply.sender.actor}` "
                f"to `{reply.receiver.actor}`"
            )
            yield entry.problem("reply-elsewhere", message, "answers")
        if id_ not in first.followed_by:
            message = f"`{answered.id}` does not announce this answer"
            hint = f"add `{id_}` to its `followed-by`"
            yield entry.problem("unannounced-step", message, "answers", hint=hint)


def reactions_are_announced(specification: Specification) -> Iterator[Problem]:
    """A step that reacts to another one stands among what may follow it."""
    steps = _steps(specification)
    for id_, entry in steps.items():
        trigger = entry.datum.trigger
        if not isinstance(trigger, ReactionTrigger) or trigger.to not in steps:
            continue
        if id_ not in steps[trigger.to].datum.followed_by:
            message = f"`{trigger.to}` does not announce this reaction"
            hint = f"add `{id_}` to its `followed-by`"
            yield entry.problem("unannounced-step", message, "trigger", "to", hint=hint)


def decisions_are_the_senders(specification: Specification) -> Iterator[Problem]:
    """Who decides that a step leaves is its sender, or acts within the sender's organisation."""
    for entry in specification.entries(Step, "step"):
        trigger, sender = entry.datum.trigger, entry.datum.sender.actor
        if not isinstance(trigger, DecisionTrigger) or trigger.by == sender:
            continue
        actor = specification.get(Actor, "actor", trigger.by)
        if actor is not None and actor.part_of != sender:
            message = f"`{trigger.by}` decides, but `{sender}` sends"
            yield entry.problem("decision-elsewhere", message, "trigger", "by")


def steps_can_happen(specification: Specification) -> Iterator[Problem]:
    """Every step is started by a decision or a date, or follows one that is."""
    steps = _steps(specification)
    reached = {
        id_
        for id_, entry in steps.items()
        if isinstance(entry.datum.trigger, DecisionTrigger | EcheanceTrigger)
    }
    waiting = list(reached)
    while waiting:
        for follower in steps[waiting.pop()].datum.followed_by:
            if follower in steps and follower not in reached:
                reached.add(follower)
                waiting.append(follower)
    for id_, entry in steps.items():
        if id_ not in reached:
            hint = "no decision, no date and no step that can happen leads to it"
            yield entry.problem("unreachable-step", f"step `{id_}` can never happen", "id", hint=hint)


def _steps(specification: Specification) -> Mapping[str, Entry[Step]]:
    return {entry.id: entry for entry in specification.entries(Step, "step")}


def causes_are_seen(specification: Specification) -> Iterator[Problem]:
    """Who sends a step sees the events that cause it, and those that name its persons."""
    book = rulebook(specification)
    for entry in specification.entries(Step, "step"):
        sender = entry.datum.sender.actor
        seen = seen_by(book, sender)
        for path, event in _told_to_the_sender(entry.datum):
            if event == entry.id:
                yield entry.problem("unseen-cause", "the step is its own cause", *path)
            elif event not in seen and not _is_excluded(specification, entry.id):
                yield entry.problem("unseen-cause", f"`{sender}` does not see `{event}`", *path)


def _told_to_the_sender(step: Step) -> Iterator[tuple[Path, str]]:
    trigger = step.trigger
    for index, cause in enumerate(trigger.upon if isinstance(trigger, DecisionTrigger) else ()):
        yield ("trigger", "upon", index, "event"), cause.event
    for index, cause in enumerate(trigger.also if isinstance(trigger, ReactionTrigger) else ()):
        yield ("trigger", "also", index, "event"), cause.event
    for place, addressee in enumerate(step.addressee):
        for index, designation in enumerate(addressee.from_):
            yield ("addressee", place, "from", index, "event"), designation.event


def _is_excluded(specification: Specification, step: str) -> bool:
    exchange = specification.get(Exchange, "exchange", step.partition(".")[0])
    return exchange is not None and exchange.excluded_by is not None


def repetitions_are_explained(specification: Specification) -> Iterator[Problem]:
    """A step that may be sent again without a new cause says why."""
    for entry in specification.entries(Step, "step"):
        if entry.datum.repeatable is not None and entry.datum.repeatable.note is None:
            message = "nothing says why the step may be sent again"
            yield entry.problem("missing-note", message, "repeatable", hint="add a `note`")


def addressees_are_named(specification: Specification) -> Iterator[Problem]:
    """The message of a step, and each that designates its persons, has the fields by which it names them."""
    shapes = rulebook(specification).scope.events
    for entry in specification.entries(Step, "step"):
        for place, addressee in enumerate(entry.datum.addressee):
            path: Path = ("addressee", place)
            yield from _fields_named(entry, shapes[entry.id], addressee, path)
            for index, designation in enumerate(addressee.from_):
                shape = shapes[designation.event]
                yield from _fields_named(entry, shape, designation, (*path, "from", index))


def _fields_named(
    entry: Entry[Step], shape: EventShape, named: Addressee | Designation, path: Path
) -> Iterator[Problem]:
    for key in ("identity", "address"):
        field = getattr(named, key)
        if field is not None and field not in shape.fields:
            hint = did_you_mean(field, shape.fields)
            yield entry.problem(
                "wrong-addressee", f"`{shape.name}` has no field `{field}`", *path, key, hint=hint
            )
