"""An item in French, with its provenance and everything that refers to it."""

from collections.abc import Iterator
from datetime import date

from generator.engine import rulebook
from generator.engine.readings import readings
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
from generator.source import Json, Path
from generator.wording import EXTENTS, KINDS, PRESENCES, certainty, cited_text, french_date

Line = str


def explanation(specification: Specification, entry: Entry[Datum], at: date) -> str:
    """Write an item as of a day, its provenance and what refers to it."""
    where = entry.document.location((*entry.path, "id"))
    lines = [
        f"{entry.id} : {KINDS[entry.kind]}",
        f"  {where.file}:{where.line}",
        "",
        *(f"  {line}" if line else "" for line in _body(specification, entry.datum, at)),
    ]
    if isinstance(entry.datum, Sourced):
        lines += ["", *(f"  {line}" for line in _provenance(specification, entry.datum))]
    referring = tuple(_referring(specification, entry))
    lines += ["", f"  Cité par ({len(referring)})" if referring else "  Cité par rien"]
    lines += [f"    {line}" for line in referring]
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
            yield from (datum.title, datum.summary)
            yield from (f"  {french_date(moment.at.date())} : {moment.text}" for moment in datum.story)
        case ExchangeMap():
            yield from (datum.title, datum.summary)
            yield from (
                f"  {flow.label} : {flow.from_} → {flow.to} [{flow.exchange}]" for flow in datum.flows
            )
        case CitedText():
            yield from (datum.title, datum.gives)
            yield f"Lu : {EXTENTS[datum.reading.extent]}, {datum.reading.through}"
        case SourceDocument():
            yield from (datum.title, datum.gives)
            yield from (f"  page {page.number} : {page.title}" for page in datum.pages)
        case SourceItem():
            yield f"« {datum.label} »"
            yield from (f"Porté par {name}" for name in datum.carried_by)
            yield from (f"Exclu : {reason}" for reason in (datum.excluded,) if reason)
        case Event():
            yield from (datum.label, datum.summary)
            yield from (f"Étape : {step}" for step in datum.steps)
        case Phase() | Channel() | Ecosystem():
            yield from (datum.label, datum.summary)
        case Authority():
            yield from (datum.label, datum.concern)
        case Freedom():
            yield from _freedom(datum)
        case RoleProfile() | Option():
            yield from _product(specification, datum)
        case Exclusion():
            yield from (datum.title, datum.reason, datum.consequence)
        case Guard():
            yield datum.text
        case Review() | DoubtAnswer():
            yield from _signed(datum)
        case _:
            raise TypeError(type(datum).__name__)


def _freedom(freedom: Freedom) -> Iterator[Line]:
    yield from (freedom.title, freedom.text)
    for choice in freedom.choices:
        shown = " (par défaut)" if choice.id == freedom.default else ""
        yield f"  {choice.id} : {choice.label}{shown}"


def _signed(datum: Review | DoubtAnswer) -> Iterator[Line]:
    yield f"{datum.reviewer}, {datum.function}, le {french_date(datum.date)}"
    if isinstance(datum, DoubtAnswer):
        yield from (datum.law, datum.conclusion)
    else:
        yield from (f"{one.unit} : {one.decision}" for one in datum.signatures)


def _message(specification: Specification, message: Message) -> Iterator[Line]:
    yield from (message.title, message.summary)
    for group in message.groups:
        yield from ("", f"{group.title} — {certainty(group)}")
        for item in group.fields:
            label = _label(specification, FieldDefinition, "field", item.field)
            yield f"  {item.field} : {label} ({PRESENCES[item.presence]})"


def _field(field: FieldDefinition) -> Iterator[Line]:
    yield from (f"{field.label} ({field.type})", field.definition)
    if field.pattern is not None:
        yield f"Format : {field.pattern}"
    yield from (f"  {code.code} : {code.label}" for code in field.codes)


def _term(term: Term) -> Iterator[Line]:
    yield term.term if term.acronym is None else f"{term.term} ({term.acronym})"
    yield from (term.definition, f"En anglais : {term.english}")
    if term.source_wording is not None:
        yield f"Le document source écrit : « {term.source_wording} »"


def _state(specification: Specification, state: State) -> Iterator[Line]:
    yield f"{state.label}{' (état final)' if state.final else ''}"
    yield state.definition
    yield from _moves(specification, state.id)


def _doubt(specification: Specification, doubt: Doubt) -> Iterator[Line]:
    yield f"{doubt.number} — {doubt.title} ({doubt.status})"
    yield doubt.question
    yield from (f"Lecture : {reading}" for reading in doubt.readings)
    yield f"Retenu : {doubt.retained}"
    try:
        found = readings(rulebook(specification)).get(doubt.id, ())
    except FormulaError:
        return  # `check` says what is wrong in a formula
    for reading in found:
        yield f"À choisir : --reading {doubt.number}={reading.id} ({reading.label})"
    for one in flipped(rulebook(specification), doubt.id):
        yield f"Sous « {one.reading.label} » : {one.size} cas changent d’issue"
        for rule, flips in one.rules.items():
            yield f"  {rule} ({len(flips)}) : {', '.join(flip.case for flip in flips)}"


def _actor(specification: Specification, actor: Actor) -> Iterator[Line]:
    yield actor.name
    yield actor.summary
    yield f"Écosystème : {_label(specification, Ecosystem, 'ecosystem', actor.ecosystem)}"
    if actor.information_system is not None:
        system = actor.information_system
        yield f"Système d’information : {system.name} — {certainty(system)}"
    for name in actor.names:
        first = f"depuis le {french_date(name.from_)}" if name.from_ else "depuis l’origine"
        last = f" jusqu’au {french_date(name.until)}" if name.until else ""
        yield f"Nom {first}{last} : {name.name}"
    able = "peut" if actor.role.implementable else "ne peut pas"
    yield f"Une implémentation {able} tenir ce rôle : {actor.role.reason}"
    yield from (f"- {task.text} — {certainty(task)}" for task in actor.tasks)


def _product(specification: Specification, datum: RoleProfile | Option) -> Iterator[Line]:
    yield from (datum.title, datum.summary)
    yield from (
        _profile(specification, datum) if isinstance(datum, RoleProfile) else _option(specification, datum)
    )


def _profile(specification: Specification, profile: RoleProfile) -> Iterator[Line]:
    yield f"Rôle : {_label(specification, Actor, 'actor', profile.role)}"
    yield from (f"Étape : {step} ({_label(specification, Step, 'step', step)})" for step in profile.steps)
    yield from (f"Fait : {fact} ({_label(specification, Event, 'event', fact)})" for fact in profile.facts)


def _option(specification: Specification, option: Option) -> Iterator[Line]:
    yield "Un cas en a besoin quand il comporte :"
    for mark in option.settings:
        label = _label(specification, Setting, "setting", mark.setting)
        yield f"  réglage : {label}" + _value(mark)
    yield from (f"  étape ou fait : {event}" for event in option.events)
    yield from (
        f"  champ : {_label(specification, FieldDefinition, 'field', name)}" for name in option.fields
    )
    for way in option.channels:
        label = _label(specification, Channel, "channel", way.channel)
        yield f"  canal : {label}" + (f" ({', '.join(way.steps)})" if way.steps else "")


def _value(mark: SettingMark) -> str:
    match mark.value:
        case None:
            return ""
        case bool(value):
            return " : oui" if value else " : non"
        case value:
            return f" : {value}"


def _exchange(specification: Specification, exchange: Exchange) -> Iterator[Line]:
    number = f" (n° {exchange.number} de la carte globale)" if exchange.number else ""
    yield f"{exchange.label.text}{number} — {certainty(exchange.label)}"
    yield exchange.summary
    phase = _label(specification, Phase, "phase", exchange.phase.phase)
    yield f"{phase} — {certainty(exchange.phase)}"
    if exchange.cycle is not None:
        yield f"Cycle : {', '.join(exchange.cycles)} — {certainty(exchange.cycle)}"
    for step in exchange.steps:
        yield ""
        yield f"{exchange.id}.{step.id} : {step.summary}"
        yield from (f"  {line}" for line in _parties(specification, step))


def _step(specification: Specification, step: Step) -> Iterator[Line]:
    yield step.label
    yield step.summary
    yield from _parties(specification, step)
    yield f"Déclencheur ({step.trigger.kind}) : {step.trigger.text}"
    if step.answers is not None:
        yield f"Répond à : {step.answers}"
    yield from (f"Peut être suivie de : {follower}" for follower in step.followed_by)


def _parties(specification: Specification, step: Step) -> Iterator[Line]:
    yield f"De : {_party(specification, step.sender)}"
    yield f"À : {_party(specification, step.receiver)}"
    for origin, channels in (("cartes", step.map_channels), ("textes", step.legal_channels)):
        if channels is not None:
            labels = [_label(specification, Channel, "channel", name) for name in channels.channels]
            yield f"Canaux ({origin}) : {', '.join(labels)} — {certainty(channels)}"
    yield f"Message : {step.message}"


def _party(specification: Specification, party: Party) -> str:
    text = f"{_label(specification, Actor, 'actor', party.actor)} — {certainty(party)}"
    for other in party.alternatives:
        text += f" ; ou {_label(specification, Actor, 'actor', other.actor)} : {other.why}"
    return text


def _moves(specification: Specification, state: str) -> Iterator[Line]:
    lifecycle = specification.lifecycle
    transitions = lifecycle.datum.transitions if lifecycle is not None else ()
    stays = [move for move in transitions if state in move.from_ and move.to == state]
    for move in transitions:
        if move.to == state and move not in stays:
            yield f"Entrée : {', '.join(move.from_)} — {_event(move)}"
    yield from (f"Sans changement : {_event(move)}" for move in stays)
    for move in transitions:
        if state in move.from_ and move not in stays:
            yield f"Sortie : {_event(move)} → {move.to}"


def _event(move: Transition) -> str:
    return move.event if move.guard is None else f"{move.event} si {move.guard}"


def _label(specification: Specification, model: type[Datum], kind: str, id_: str) -> str:
    datum = specification.get(model, kind, id_)
    return str(getattr(datum, "short_name", None) or getattr(datum, "label", id_))


def _provenance(specification: Specification, fact: Sourced) -> Iterator[Line]:
    yield f"Certitude : {certainty(fact)}"
    for citation in fact.sources:
        source = specification.get(CitedText, "source", citation.source)
        document = specification.get(SourceDocument, "source", citation.source)
        item = specification.get(SourceItem, "source-item", citation.item or "")
        title = cited_text(source) if source else document.title if document else citation.source
        place = f", {citation.clause}" if citation.clause else ""
        place += f", « {item.label} » ({_lines(item)})" if item else ""
        what = f" (pour : {citation.for_})" if citation.for_ else ""
        yield f"Source : {title}{place}{what}"
    if fact.note is not None:
        yield f"Note : {fact.note}"
    for doubt in fact.doubts:
        found = specification.get(Doubt, "doubt", doubt)
        yield f"Doute : {found.number} — {found.title}" if found else f"Doute : {doubt}"


def _lines(item: SourceItem) -> str:
    first, last = min(item.lines), max(item.lines)
    return f"ligne {first}" if first == last else f"lignes {first} à {last}"


def _place(value: Json, path: Path) -> str:
    """Name a place by its keys, and by the ids of the list items on the way."""
    names = []
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            names.append(step)
            value = value[step]
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
            if isinstance(value, dict) and "id" in value:
                names.append(str(value["id"]))
    return ".".join(names)


def _referring(specification: Specification, entry: Entry[Datum]) -> Iterator[Line]:
    """Give one line a reference: to the item itself, or to a step of it when it is an exchange."""
    seen: set[str] = set()
    for owner, leaf, reference in specification.references:
        name = str(leaf.value)
        same = reference.kind == entry.kind and name == entry.id
        part = entry.kind == "exchange" and reference.kind == "step"
        if not (same or (part and name.partition(".")[0] == entry.id)):
            continue
        if owner.document is entry.document and owner.path == entry.path:
            continue
        where = owner.document.location(leaf.path)
        line = f"{where.file}:{where.line}  {owner.id}, {_place(owner.document.value, leaf.path)}"
        if line not in seen:
            seen.add(line)
            yield line
    for item in specification.entries(SourceItem, "source-item"):
        if f"{entry.kind}:{entry.id}" in item.datum.carried_by:
            where = item.document.location((*item.path, "id"))
            yield f"{where.file}:{where.line}  {item.id} : « {item.datum.label} »"
