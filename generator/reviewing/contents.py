"""What is signed, as plain data: a rule, a message with its cases, an arrow of a map. Pure functions."""

from collections.abc import Iterator, Mapping

from generator.diagrams.maps import phase_of
from generator.engine.compiled import Compiled
from generator.engine.derived import CONTENT, ROUTING
from generator.engine.rulebook import Rulebook
from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.legal_source import SourceItem
from generator.model.map import ExchangeMap, Flow
from generator.model.message import FieldDefinition, Message, MessageField
from generator.model.severity import Consequence
from generator.model.specification import Specification
from generator.model.vocabulary import Channel, Doubt, Phase
from generator.reviewing.cases import Listed, listed, table, told
from generator.reviewing.figures import formulas, legal_dates, parameters
from generator.reviewing.law import law
from generator.source import Json
from generator.wording import CONFIDENCES, PRESENCES, certainty

LEVELS = {"obligatoire": "obligatoire", "recommande": "recommandée"}
BROKEN: Mapping[Consequence, str] = {
    "rejet": "le message est refusé par son destinataire, et rien ne change",
    "decision": "le message est reçu, et une décision défavorable y répond",
    "interdiction": "le système est en faute : il a envoyé ce qu’il ne devait pas envoyer",
    "obligation": "le système est en faute : il n’a pas envoyé à temps ce qu’il devait envoyer",
}
"""What follows when a rule is not respected, as a lawyer says it."""
ADVISED: Mapping[Consequence, str] = {
    **BROKEN,
    "interdiction": "l’écart est signalé sans être une faute : il vaut mieux ne pas envoyer ainsi ce message",
    "obligation": "l’écart est signalé sans être une faute : il vaut mieux envoyer ce message à temps",
}
"""What follows when what is only advised is not done."""
TYPES = {
    "text": "texte",
    "code": "valeur d’une liste",
    "integer": "nombre entier",
    "money": "somme, au centime",
    "date": "date",
    "instant": "date et heure",
    "time": "heure",
    "duration": "durée",
    "boolean": "oui ou non",
    "document": "pièce jointe",
    "composite": "groupe de données",
}


def rule_content(book: Rulebook, rule: Compiled, cases: Listed) -> Json:
    """Give what is read and signed of a rule."""
    datum = rule.datum
    valid = datum.valid
    return {
        "title": datum.title,
        "statement": datum.statement,
        "level": LEVELS[datum.level],
        "responsible": _actor(book.specification, datum.responsible),
        "phase": _phase(book.specification, datum.phase),
        "from": valid.from_.isoformat(),
        "until": valid.until.isoformat() if valid.until is not None else None,
        "kind": datum.label,
        "consequence": (BROKEN if datum.level == "obligatoire" else ADVISED)[datum.consequence],
        "formulas": [*formulas(book, rule)],
        "parameters": [*parameters(book, rule)],
        "legal-dates": [*legal_dates(book, rule)],
        "law": [*law(book.specification, datum.sources)],
        "certainty": certainty(datum),
        "note": datum.note,
        "doubts": [*_doubts(book.specification, doubts_of(rule))],
        "table": table(cases.cases),
        "scenarios": [*told(cases.cases)],
    }


def doubts_of(rule: Compiled) -> tuple[str, ...]:
    """Give the open questions that a rule touches, those of its formulas included."""
    return tuple(sorted({*rule.datum.doubts, *rule.readings}))


def message_content(book: Rulebook, message: Message) -> Json:
    """Give what a technical reviewer reads of a message: its ways, its fields, and all of their cases."""
    steps = steps_of(book, message.id)
    robust = [rule for rule in book.rules.values() if is_robustness_of(rule, steps)]
    rules = rules_of(book, message.id)
    return {
        "title": message.title,
        "summary": message.summary,
        "certainty": certainty(message),
        "law": [*law(book.specification, message.sources)],
        "doubts": [*_doubts(book.specification, message.doubts)],
        "steps": [_step(book.specification, name, step) for name, step in steps.items()],
        "groups": [
            {
                "title": group.title,
                "certainty": certainty(group),
                "law": [*law(book.specification, group.sources)],
                "fields": [*_fields(book.specification, group.fields)],
            }
            for group in message.groups
        ],
        "robustness": [rule.datum.statement for rule in robust],
        "scenarios": [one for rule in rules for one in told(listed(book, rule, None).cases)],
    }


def steps_of(book: Rulebook, message: str) -> dict[str, Step]:
    """Give the steps that carry a message, by name."""
    return {name: step for name, step in book.steps.items() if step.message == message}


def rules_of(book: Rulebook, message: str) -> tuple[str, ...]:
    """Name the rules, derived or of robustness, that are signed with a message."""
    steps = steps_of(book, message)
    derived = [f"{kind}:{name}" for name in steps for kind in (ROUTING, CONTENT)]
    return (*derived, *(rule.id for rule in book.rules.values() if is_robustness_of(rule, steps)))


def is_robustness_of(rule: Compiled, steps: dict[str, Step]) -> bool:
    """Tell whether a rule is about disturbed deliveries of one of some steps."""
    return rule.traits.is_about_delivery and not steps.keys().isdisjoint(rule.traits.judged)


def flow_content(specification: Specification, shown: ExchangeMap, flow: Flow) -> Json:
    """Give what the State reads of an arrow of a map: the columns of its sheet."""
    item = specification.get(SourceItem, "source-item", flow.item or "")
    phase = phase_of(specification, shown, flow)
    boxes = {box.id: box.label for box in shown.boxes}
    return {
        "title": flow.label,
        "map": shown.title,
        "lines": ", ".join(map(str, item.lines)) if item is not None else "",
        "sender": boxes.get(flow.from_, flow.from_),
        "receiver": boxes.get(flow.to, flow.to),
        "both-ways": "oui" if flow.both_ways else "non",
        "phase": _phase(specification, phase) if phase is not None else "",
        "confidence": CONFIDENCES[flow.confidence] if flow.confidence is not None else "",
    }


def _step(specification: Specification, name: str, step: Step) -> Json:
    def channels(kind: str) -> list[Json]:
        found = step.map_channels if kind == "map" else step.legal_channels
        names = found.channels if found is not None else ()
        return [_label(specification, Channel, "channel", one) for one in names]

    return {
        "id": name,
        "label": step.label,
        "summary": step.summary,
        "from": _actor(specification, step.sender.actor),
        "from-certainty": certainty(step.sender),
        "to": _actor(specification, step.receiver.actor),
        "to-certainty": certainty(step.receiver),
        "map-channels": channels("map"),
        "legal-channels": channels("law"),
    }


def _fields(specification: Specification, fields: tuple[MessageField, ...]) -> Iterator[Json]:
    for one in fields:
        definition = specification.get(FieldDefinition, "field", one.field)
        if definition is not None:
            yield {
                "label": definition.label,
                "presence": PRESENCES[one.presence],
                "when": one.when,
                "many": one.cardinality == "many",
                "type": TYPES[definition.type],
                "codes": [code.label for code in definition.codes],
                "pattern": definition.pattern,
            }


def _doubts(specification: Specification, ids: tuple[str, ...]) -> Iterator[Json]:
    for id_ in ids:
        doubt = specification.get(Doubt, "doubt", id_)
        if doubt is not None:
            yield {"number": doubt.number, "title": doubt.title}


def _actor(specification: Specification, id_: str) -> str:
    return _label(specification, Actor, "actor", id_)


def _phase(specification: Specification, id_: str) -> str:
    return _label(specification, Phase, "phase", id_)


def _label(
    specification: Specification, model: type[Actor] | type[Phase] | type[Channel], kind: str, id_: str
) -> str:
    datum = specification.get(model, kind, id_)
    return str(getattr(datum, "short_name", None) or getattr(datum, "label", id_))
