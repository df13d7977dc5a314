"""The cases of routing and of content, which `spec/` gives: who, to whom, by what way, saying what."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from generator.engine.derived import (
    CONTENT,
    ROUTING,
    Derived,
    channels_of,
    is_admitted,
    is_closed,
    reaches,
)
from generator.engine.motives import refusals
from generator.engine.roles import Role, Way
from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL
from generator.kit.case import Act, Beat, Case, Condition, Flaw
from generator.kit.oracle.refusing import refusal
from generator.kit.purpose import digest
from generator.kit.purposes.again import in_two_parts
from generator.kit.purposes.attempts import Attempt, Subject, case_of
from generator.kit.purposes.closed_lists import each_value
from generator.kit.setup.nominal import natural, of_other_cycle, steps_received, steps_sent
from generator.kit.setup.past import deliver, is_told, past, split, trigger
from generator.kit.setup.placed import Placed
from generator.kit.setup.soundness import is_right
from generator.kit.setup.writing import followed
from generator.kit.test_data import preludes
from generator.languages import Language
from generator.model.actor import Actor
from generator.model.exchange import Exchange
from generator.model.message import Message
from generator.model.provenance import Sourced
from generator.model.vocabulary import Channel
from generator.schemas.examples import invalid_examples

ABSENT = "absent"

_Attempts = Callable[[Role, str, Placed], Iterator[Attempt]]
"""Gives what is tried of a step, at the end of a past."""


def routing_cases(role: Role) -> Iterator[Case]:
    """Give, for each message, its right channels, then a wrong one, a wrong sender, a wrong receiver."""
    for step in steps_received(role):
        yield from _tried_at(role, (step,), ROUTING, _received)
        other = of_other_cycle(role, step)
        if other is not None:
            yield from _cases(role, step, ROUTING, other, _of_other_cycle(role, step, other))
        yield from _tried_at(role, (step,), ROUTING, in_two_parts)
    yield from _tried_at(role, steps_sent(role), ROUTING, _sent_by)
    for case in _tried_at(role, steps_sent(role), ROUTING, _sent_by_likely_way):
        yield replace(case, level="recommande")
    yield from _tried_at(role, _not_for(role), ROUTING, _misrouted)


def _tried_at(role: Role, steps: Iterable[str], kind: str, attempts: _Attempts) -> Iterator[Case]:
    """Give the cases of some steps, each at the end of its ordinary past."""
    for step in steps:
        found = natural(role, step)
        if found is not None:
            yield from _cases(role, step, kind, found, attempts(role, step, found))


def _received(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    setup, stimulus = _delivery(role, found)
    says = role.book.language.says
    rule = Derived(ROUTING, step).id
    right = channels_of(role.book.steps[step])
    channels = role.book.specification.entries(Channel, "channel")
    labels = {entry.id: entry.datum.label for entry in channels}
    for channel in right:
        said = {
            value.field: value.value
            for one in preludes(role.book).by_channel
            if (one.event, one.channel) == (step, channel)
            for value in one.given
        }
        coming = replace(
            stimulus, channel=channel, data={**stimulus.data, **said}, told={**stimulus.told, **said}
        )
        beats = (*setup, coming, Beat(Act.ACCEPTED))
        yield Attempt(f"canal/{channel}", labels[channel], says("each-way"), beats)
    for wrong in _wrong_ways(role, step):
        beats = refusal(role, found, replace(stimulus, channel=wrong), rule)
        yield from _tried(setup, beats, f"canal-interdit/{wrong}", labels[wrong], says("wrong-way"))
    sender = role.book.steps[step].sender
    allowed = {sender.actor, *(other.actor for other in sender.alternatives), role.id}
    for entry in role.book.specification.entries(Actor, "actor"):
        if entry.datum.kind == "principal" and entry.id not in allowed:
            sent = replace(stimulus, source=entry.id, wrong_source=True)
            beats = refusal(role, found, sent, rule)
            why, title = says("wrong-sender"), says("sent-by", actor=entry.datum.spoken)
            yield from _tried(setup, beats, f"emetteur/{entry.id}", title, why)
            return


def _wrong_ways(role: Role, step: str) -> Iterator[str]:
    """Name the ways that no text admits for a message: one, then those to which its receiver may be open.

    These are the ways by which the role receives anything, and those by which the sender writes to anybody,
    where they may end at the role.
    """
    steps = role.book.steps
    sender = steps[step].sender.actor
    near = {
        channel
        for name, other in steps.items()
        if other.sender.actor == sender or role.way(name) is Way.DELIVERED
        for channel in channels_of(other)
    }
    known = (entry.id for entry in role.book.specification.entries(Channel, "channel"))
    wrong = [
        name for name in known if not is_admitted(role.book, step, name) and reaches(role.book, name, step)
    ]
    yield from (name for place, name in enumerate(wrong) if not place or name in near)


def _of_other_cycle(role: Role, step: str, other: Placed) -> Iterator[Attempt]:
    _, stimulus = _delivery(role, other)
    cycle = role.book.cycle_of(other.settings)
    says = role.book.language.says
    beats = refusal(role, other, stimulus, Derived(ROUTING, step).id)
    yield from _tried((), beats, f"cycle/{cycle}", says("under-cycle", cycle=cycle), says("wrong-cycle"))


def _sent_by(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    beats = _sending(role, step, found)
    if beats and channels_of(role.book.steps[step]):
        says = role.book.language.says
        # By what way it left is judged with the whole dossier: no line names the one that is asked for.
        yield Attempt("emission", says("sent-right"), says("way-of-sent"), (*beats, Beat(Act.EMITTED, step)))


def _sent_by_likely_way(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    """Ask for a way that is named, where no list is sure enough to forbid another: advice, and no verdict."""
    beats, ways = _sending(role, step, found), channels_of(role.book.steps[step])
    if beats and ways and not is_closed(role.book, step):
        says = role.book.language.says
        emitted = Beat(Act.EMITTED, step, where=(Condition(CHANNEL, "in", ways),))
        yield Attempt("voie-probable", says("likely-way"), says("no-way-imposed"), (*beats, emitted))


def _not_for(role: Role) -> Iterator[str]:
    """Name the steps of the role's own exchanges that go to somebody else."""
    for exchange in role.book.specification.entries(Exchange, "exchange"):
        names = [f"{exchange.id}.{step.id}" for step in exchange.datum.steps]
        if exchange.datum.excluded_by is None and any(role.way(name) for name in names):
            yield from (name for name in names if role.way(name) is not Way.DELIVERED)


def _misrouted(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    setup, stimulus = _delivery(role, found)
    beats = refusal(role, found, replace(stimulus, receiver=role.id), Derived(ROUTING, step).id)
    spoken = role.book.language
    why = spoken.says("wrong-receiver")
    title = spoken.says("addressed", actor=spoken.to.before(_spoken(role.book, role.id)))
    yield from _tried(setup, beats, f"destinataire/{role.id}", title, why)


def content_cases(role: Role) -> Iterator[Case]:
    """Give, for each message received, the whole one, then each fault; for each sent, its mentions."""
    yield from _tried_at(role, steps_received(role), CONTENT, _well_and_ill_formed)
    yield from _tried_at(role, steps_received(role), CONTENT, each_value)
    yield from _tried_at(role, steps_sent(role), CONTENT, _mentions)


def _well_and_ill_formed(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    setup, stimulus = _delivery(role, found)
    beats = (*setup, stimulus, Beat(Act.ACCEPTED))
    says = role.book.language.says
    yield Attempt("complet", says("complete"), says("taken"), beats)
    message = role.book.specification.get(Message, "message", role.book.steps[step].message)
    for field in _left_out(role, step, stimulus.data):
        lacking = {name: value for name, value in stimulus.data.items() if name != field}
        told = {name: value for name, value in stimulus.told.items() if name != field}
        incomplete = replace(stimulus, data=lacking, told={**told, field: None})
        label = role.book.scope.fields[field].label
        why = says("received-incomplete")
        received = (*setup, incomplete, Beat(Act.ACCEPTED))
        yield Attempt(f"{field}/{ABSENT}", says("field-absent", label=label), why, received)
    for field, data in _need_not(role, found):
        instead = {name: value for name, value in data.items() if name not in stimulus.data}
        told = {name: value for name, value in {**stimulus.told, **instead}.items() if name != field}
        beats = (*setup, replace(stimulus, data=data, told={**told, field: None}), Beat(Act.ACCEPTED))
        label = role.book.scope.fields[field].label
        yield Attempt(f"{field}/{ABSENT}", says("field-absent", label=label), says("need-not"), beats)
    for wrong in invalid_examples(role.book, message, dict(stimulus.data)) if message is not None else ():
        is_absent = wrong.field not in wrong.data
        flaw = Flaw(wrong.field, ABSENT if is_absent else _written(role.book.language, wrong.value))
        sent = replace(stimulus, data=wrong.data, flaw=flaw)
        beats = refusal(role, found, sent, Derived(CONTENT, step).id)
        key = f"{wrong.field}/{ABSENT if is_absent else digest(wrong.value)}"
        why = says("field-missing" if is_absent else "ill-formed")
        yield from _tried(setup, beats, key, wrong.reason.partition(role.book.language.joins.apart)[2], why)


def _tried(
    setup: tuple[Beat, ...], beats: tuple[Beat, ...], key: str, title: str, why: str
) -> Iterator[Attempt]:
    """Try what the engine says something of."""
    if beats:
        yield Attempt(key, title, why, (*setup, *beats))


def _need_not(role: Role, found: Placed) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Name the fields that the last message says, and need not, each with what it says without it."""
    shape, ordinary = role.book.scope.events[found.raws[-1].name], found.raws[-1]
    for field in shape.fields:
        if field not in ordinary.data or field in shape.required or field in shape.received_without:
            continue
        less = found.until(len(found.raws) - 1)
        told = followed(less, ordinary._replace(data={**ordinary.data, field: None}))
        if field in told.raws[-1].data or not is_right(role, told.history):
            continue
        if not refusals(role.book, role.id, told.history, told.history.deliveries[-1]) - refusals(
            role.book, role.id, found.history, found.history.deliveries[-1]
        ):
            yield field, told.raws[-1].data


def _left_out(role: Role, step: str, data: Mapping[str, object]) -> Iterator[str]:
    """Name the fields of a message that the person who sends it may leave out, in their order."""
    shape = role.book.scope.events[step]
    yield from (field for field in shape.fields if field in shape.received_without and field in data)


def _written(language: Language, value: object) -> str:
    match value:
        case "":
            return language.says("empty")
        case bool():
            return language.says("true-value" if value else "false-value")
        case dict():
            return language.says("no-content")
        case _:
            return str(value)


def _mentions(role: Role, step: str, found: Placed) -> Iterator[Attempt]:
    beats = _sending(role, step, found)
    shape = role.book.scope.events[step]
    where = tuple(Condition(name, "present") for name in shape.fields if name in shape.required)
    if beats and where:
        emitted = Beat(Act.EMITTED, step, where=where)
        says = role.book.language.says
        yield Attempt("mentions", says("all-mentions"), says("whole-sent"), (*beats, emitted))


def _delivery(role: Role, found: Placed) -> tuple[tuple[Beat, ...], Beat]:
    place = len(found.raws) - 1
    return tuple(past(role, found, place)), replace(deliver(found, place), given=False)


def _sending(role: Role, step: str, found: Placed) -> tuple[Beat, ...]:
    """Give what makes the role send a step; nothing where the role is told of nothing that would."""
    place = len(found.raws) - 1
    setup = tuple(past(role, found, place))
    if role.way(step) is Way.ORDERED:
        return (*setup, replace(trigger(role, found, place), given=False))
    if not is_told(setup):
        return ()
    before, after = split(setup)
    return (*before, *after, Beat(Act.CLOCK, at=found.raws[place].moment))


def _cases(role: Role, step: str, kind: str, found: Placed, attempts: Iterator[Attempt]) -> Iterator[Case]:
    book = role.book
    exchange = book.specification.get(Exchange, "exchange", step.partition(".")[0])
    family = step.partition(".")[0] if kind == ROUTING else book.steps[step].message
    level = "obligatoire" if exchange is None or exchange.required else "recommande"
    name = f"{'routage' if kind == ROUTING else 'contenu'}-{family}"
    message = book.specification.get(Message, "message", book.steps[step].message)
    # Who sends what to whom is at best inferred: the arrows of the source are lost.
    fact: Sourced = message if kind == CONTENT and message is not None else book.steps[step].sender
    subject = Subject(Derived(kind, step), name, phase_of(book, step), fact, level)
    for attempt in attempts:
        named = replace(attempt, key=f"{step}/{attempt.key}")
        yield case_of(role, subject, found, named)


def phase_of(book: Rulebook, step: str) -> str:
    """Give the phase of a step: its own, else its exchange's."""
    own = book.steps[step].phase
    if own is not None:
        return own.phase
    exchange = book.specification.get(Exchange, "exchange", step.partition(".")[0])
    return exchange.phase.phase if exchange is not None else ""


def _spoken(book: Rulebook, actor: str) -> str:
    found = book.specification.get(Actor, "actor", actor)
    return found.spoken if found is not None else actor
