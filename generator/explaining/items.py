"""An item, its provenance and what refers to it: in English, the French of the specification quoted."""

from collections.abc import Iterator
from datetime import date

from generator.characters import quoted
from generator.engine import rulebook
from generator.engine.readings import readings
from generator.explaining.naming import sure
from generator.explaining.origins import provenance, referring
from generator.explaining.rules import rule_lines
from generator.formula import FormulaError
from generator.kit.flips import flipped
from generator.model.actor import Actor, Ecosystem
from generator.model.authority import Authority
from generator.model.base import Datum
from generator.model.exchange import Exchange, Party, Step
from generator.model.freedom import Freedom
from generator.model.journey import Journey
from generator.model.legal_source import CitedText, SourceDocument, SourceItem
from generator.model.lifecycle import Event, Guard, State, Transition
from generator.model.map import ExchangeMap
from generator.model.message import FieldDefinition, Message
from generator.model.provenance import Sourced
from generator.model.review import DoubtAnswer, Review
from generator.model.role_profile import Option, RoleProfile, SettingMark
from generator.model.setting import Setting
from generator.model.specification import Entry, Specification
from generator.model.term import Term
from generator.model.vocabulary import Channel, Doubt, Exclusion, Phase
from generator.wording import cited_text

Line = str


def explanation(specification: Specification, entry: Entry[Datum], at: date) -> str:
    """Write an item as of a day, its provenance and what refers to it."""
    where = entry.document.location((*entry.path, "id"))
    lines = [
        f"{entry.id}: {entry.kind}",
        f"  {where.file}:{where.line}",
        "",
        *(f"  {line}" if line else "" for line in _body(specification, entry.datum, at)),
    ]
    if isinstance(entry.datum, Sourced):
        lines += ["", *(f"  {line}" for line in provenance(specification, entry.datum))]
    citing = tuple(referring(specification, entry))
    lines += ["", f"  cited by ({len(citing)})" if citing else "  cited by nothing"]
    lines += [f"    {line}" for line in citing]
    return "\n".join(lines) + "\n"


def _body(  # noqa: C901, PLR0912, PLR0915 one case a kind
    specification: Specification, datum: Datum, at: date
) -> Iterator[Line]:
    lines = rule_lines(specification, datum, at)
    if lines is not None:
        yield from lines
        return
    match datum:
        case Actor():
            yield from _actor(specification, datum)
        case Exchange():
            yield from _exchange(specification, datum)
        case Step():
            yield from _step(specification, datum)
        case Message():
            yield from _message(specification, datum)
        case FieldDefinition():
            yield from _field(datum)
        case Term():
            yield from _term(datum)
        case State():
            yield from _state(specification, datum)
        case Doubt():
            yield from _doubt(specification, datum)
        case Journey():
            yield from map(quoted, (datum.title, datum.summary))
            yield from (f"  {moment.at.date()}: {quoted(moment.text)}" for moment in datum.story)
        case ExchangeMap():
            yield from map(quoted, (datum.title, datum.summary))
            yield from (
                f"  {quoted(flow.label)}: {flow.from_} → {flow.to} [{flow.exchange}]" for flow in datum.flows
            )
        case CitedText():
            yield from map(quoted, (cited_text(datum), datum.gives))
            yield f"read: {datum.reading.extent}, {quoted(datum.reading.through)}"
        case SourceDocument():
            yield from map(quoted, (datum.title, datum.gives))
            yield from (f"  page {page.number}: {quoted(page.title)}" for page in datum.pages)
        case SourceItem():
            yield quoted(datum.label)
            yield from (f"carried by {name}" for name in datum.carried_by)
            yield from (f"excluded: {quoted(reason)}" for reason in (datum.excluded,) if reason)
        case Event():
            yield from map(quoted, (datum.label, datum.summary))
            yield from (f"step: {step}" for step in datum.steps)
        case Phase() | Channel() | Ecosystem():
            yield from map(quoted, (datum.label, datum.summary))
        case Authority():
            yield from map(quoted, (datum.label, datum.concern))
        case Freedom():
            yield from _freedom(datum)
        case RoleProfile() | Option():
            yield from _product(specification, datum)
        case Exclusion():
            yield from map(quoted, (datum.title, datum.reason, datum.consequence))
        case Guard():
            yield quoted(datum.text)
        case Review() | DoubtAnswer():
            yield from _signed(datum)
        case _:
            raise TypeError(type(datum).__name__)


def _freedom(freedom: Freedom) -> Iterator[Line]:
    yield from map(quoted, (freedom.title, freedom.text))
    for choice in freedom.choices:
        shown = " (the default)" if choice.id == freedom.default else ""
        yield f"  {choice.id}: {quoted(choice.label)}{shown}"


def _signed(datum: Review | DoubtAnswer) -> Iterator[Line]:
    yield f"{quoted(f'{datum.reviewer}, {datum.function}')}, {datum.date}"
    if isinstance(datum, DoubtAnswer):
        yield from map(quoted, (datum.law, datum.conclusion))
    else:
        yield from (f"{one.unit}: {one.decision}" for one in datum.signatures)


def _message(specification: Specification, message: Message) -> Iterator[Line]:
    yield from map(quoted, (message.title, message.summary))
    for group in message.groups:
        yield from ("", f"{quoted(group.title)} ({sure(group)})")
        for item in group.fields:
            label = _label(specification, FieldDefinition, "field", item.field)
            yield f"  {item.field}: {quoted(label)} ({item.presence})"


def _field(field: FieldDefinition) -> Iterator[Line]:
    yield from (f"{quoted(field.label)} ({field.type})", quoted(field.definition))
    if field.pattern is not None:
        yield f"format: `{field.pattern}`"
    yield from (f"  {code.code}: {quoted(code.label)}" for code in field.codes)


def _term(term: Term) -> Iterator[Line]:
    yield quoted(term.term) if term.acronym is None else f"{quoted(term.term)} ({term.acronym})"
    yield from (quoted(term.definition), f"in English: {term.english}")
    if term.source_wording is not None:
        yield f"the source document writes: {quoted(term.source_wording)}"


def _state(specification: Specification, state: State) -> Iterator[Line]:
    yield f"{quoted(state.label)}{' (a final state)' if state.final else ''}"
    yield quoted(state.definition)
    yield from _moves(specification, state.id)


def _doubt(specification: Specification, doubt: Doubt) -> Iterator[Line]:
    yield f"{doubt.number}: {quoted(doubt.title)} ({doubt.status})"
    yield quoted(doubt.question)
    yield from (f"reading: {quoted(reading)}" for reading in doubt.readings)
    yield f"retained: {quoted(doubt.retained)}"
    try:
        found = readings(rulebook(specification)).get(doubt.id, ())
    except FormulaError:
        return  # `check` says what is wrong in a formula
    for reading in found:
        yield f"to choose it: --reading {doubt.number}={reading.id} ({quoted(reading.label)})"
    for one in flipped(rulebook(specification), doubt.id):
        yield f"under {quoted(one.reading.label)}: {one.size} cases change their outcome"
        for rule, flips in one.rules.items():
            yield f"  {rule} ({len(flips)}): {', '.join(flip.case for flip in flips)}"


def _actor(specification: Specification, actor: Actor) -> Iterator[Line]:
    yield from map(quoted, (actor.name, actor.summary))
    yield f"ecosystem: {quoted(_label(specification, Ecosystem, 'ecosystem', actor.ecosystem))}"
    if actor.information_system is not None:
        system = actor.information_system
        yield f"information system: {quoted(system.name)} ({sure(system)})"
    for name in actor.names:
        first = f"since {name.from_}" if name.from_ else "from the beginning"
        last = f" until {name.until}" if name.until else ""
        yield f"name {first}{last}: {quoted(name.name)}"
    able = "may" if actor.role.implementable else "may not"
    yield f"an implementation {able} hold this role: {quoted(actor.role.reason)}"
    yield from (f"- {quoted(task.text)} ({sure(task)})" for task in actor.tasks)


def _product(specification: Specification, datum: RoleProfile | Option) -> Iterator[Line]:
    yield from map(quoted, (datum.title, datum.summary))
    yield from (
        _profile(specification, datum) if isinstance(datum, RoleProfile) else _option(specification, datum)
    )


def _profile(specification: Specification, profile: RoleProfile) -> Iterator[Line]:
    yield f"role: {quoted(_label(specification, Actor, 'actor', profile.role))}"
    for step in profile.steps:
        yield f"step: {step} ({quoted(_label(specification, Step, 'step', step))})"
    for fact in profile.facts:
        yield f"fact: {fact} ({quoted(_label(specification, Event, 'event', fact))})"


def _option(specification: Specification, option: Option) -> Iterator[Line]:
    yield "a case needs it that has:"
    for mark in option.settings:
        label = _label(specification, Setting, "setting", mark.setting)
        yield f"  setting: {quoted(label)}" + _value(mark)
    yield from (f"  step or fact: {event}" for event in option.events)
    yield from (
        f"  field: {quoted(_label(specification, FieldDefinition, 'field', name))}" for name in option.fields
    )
    for way in option.channels:
        label = _label(specification, Channel, "channel", way.channel)
        yield f"  channel: {quoted(label)}" + (f" ({', '.join(way.steps)})" if way.steps else "")


def _value(mark: SettingMark) -> str:
    match mark.value:
        case None:
            return ""
        case bool(value):
            return ": yes" if value else ": no"
        case value:
            return f": {value}"


def _exchange(specification: Specification, exchange: Exchange) -> Iterator[Line]:
    number = f", number {exchange.number} of the global map" if exchange.number else ""
    yield f"{quoted(exchange.label.text)}{number} ({sure(exchange.label)})"
    yield quoted(exchange.summary)
    phase = _label(specification, Phase, "phase", exchange.phase.phase)
    yield f"phase: {quoted(phase)} ({sure(exchange.phase)})"
    if exchange.cycle is not None:
        yield f"cycle: {', '.join(exchange.cycles)} ({sure(exchange.cycle)})"
    for step in exchange.steps:
        yield ""
        yield f"{exchange.id}.{step.id}: {quoted(step.summary)}"
        yield from (f"  {line}" for line in _parties(specification, step))


def _step(specification: Specification, step: Step) -> Iterator[Line]:
    yield from map(quoted, (step.label, step.summary))
    yield from _parties(specification, step)
    yield f"trigger ({step.trigger.kind}): {quoted(step.trigger.text)}"
    if step.answers is not None:
        yield f"answers: {step.answers}"
    yield from (f"may be followed by: {follower}" for follower in step.followed_by)


def _parties(specification: Specification, step: Step) -> Iterator[Line]:
    yield f"from: {_party(specification, step.sender)}"
    yield f"to: {_party(specification, step.receiver)}"
    for origin, channels in (("maps", step.map_channels), ("texts", step.legal_channels)):
        if channels is not None:
            labels = [_label(specification, Channel, "channel", name) for name in channels.channels]
            yield f"channels ({origin}): {', '.join(map(quoted, labels))} ({sure(channels)})"
    yield f"message: {step.message}"


def _party(specification: Specification, party: Party) -> str:
    text = f"{quoted(_label(specification, Actor, 'actor', party.actor))} ({sure(party)})"
    for other in party.alternatives:
        actor = quoted(_label(specification, Actor, "actor", other.actor))
        text += f"; or {actor}: {quoted(other.why)}"
    return text


def _moves(specification: Specification, state: str) -> Iterator[Line]:
    lifecycle = specification.lifecycle
    transitions = lifecycle.datum.transitions if lifecycle is not None else ()
    stays = [move for move in transitions if state in move.from_ and move.to == state]
    for move in transitions:
        if move.to == state and move not in stays:
            yield f"enters: {', '.join(f'`{one}`' for one in move.from_)}, by {_event(move)}"
    yield from (f"stays: {_event(move)}" for move in stays)
    for move in transitions:
        if state in move.from_ and move not in stays:
            yield f"leaves: {_event(move)} → `{move.to}`"


def _event(move: Transition) -> str:
    return f"`{move.event}`" + (f" if `{move.guard}`" if move.guard is not None else "")


def _label(specification: Specification, model: type[Datum], kind: str, id_: str) -> str:
    datum = specification.get(model, kind, id_)
    return str(getattr(datum, "short_name", None) or getattr(datum, "label", id_))
