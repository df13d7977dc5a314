"""Rules that nobody has written, one of each kind, consequence and trigger, in a city of six messages.

Nothing of what they mean is written here: the examples of a rule are short lives, each with the verdict that
the engine gives it.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, get_args

from pydantic import TypeAdapter

from generator.checks.rules import outcomes_are_given, responsibles_can_comply
from generator.engine.examples import judged, verdict
from generator.engine.rulebook import Rulebook
from generator.loading import load
from generator.model.exchange import Step
from generator.model.rule import RULE_KINDS, Rule
from generator.model.severity import Consequence
from generator.model.specification import Entry, Specification

MINIMAL = Path(__file__).parents[2] / "specifications" / "minimal"
RULE: TypeAdapter[Rule] = TypeAdapter(Rule)
CITY, DEBTOR = "ville", "redevable"
FACT = "fait.constat"
TRIGGERS: Mapping[str, tuple[str, dict[str, str]]] = {
    "dialogue.ordonnee": (CITY, {"kind": "decision", "by": CITY}),
    "dialogue.reaction": (CITY, {"kind": "reaction", "to": "dialogue.demande"}),
    "dialogue.rappel": (CITY, {"kind": "echeance"}),
    "dialogue.demande": (DEBTOR, {"kind": "decision", "by": DEBTOR}),
    "dialogue.suite": (DEBTOR, {"kind": "reaction", "to": "dialogue.ordonnee"}),
    "dialogue.echue": (DEBTOR, {"kind": "echeance"}),
}
"""The steps of the city's dialogue: who sends each, and what triggers it."""
REQUEST, END = "dialogue.demande", "dialogue.fin"
REACTIONS = {
    REQUEST: "dialogue.reaction",
    "dialogue.suite": "dialogue.suivie",
    "dialogue.echue": "dialogue.lue",
}
"""By which step the city reacts to each message that it receives."""
_LAW: dict[str, Any] = {"sources": [{"source": "code-1"}], "certainty": "law"}
_GUESS: dict[str, Any] = {"certainty": "inferred", "confidence": "high", "note": "Inventé pour l’essai."}


@dataclass(frozen=True)
class Invented:
    """A combination, and the keys by which a rule of it is written."""

    kind: str
    consequence: str
    event: str
    """The event that it judges."""
    variant: str
    keys: Mapping[str, Any]

    @property
    def name(self) -> str:
        """What names the combination in what a test says."""
        trigger = "fait" if self.event == FACT else self.event.partition(".")[2]
        return f"{self.kind}{self.variant} × {self.consequence} × {trigger}"


@cache
def specification() -> Specification:
    """Load the city: the minimal specification, with a dialogue whose steps have every trigger."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(MINIMAL, root, dirs_exist_ok=True)
        _write(root / "spec/exchanges/dialogue.yaml", _dialogue())
        _write(root / "spec/messages/piece.yaml", _message())
        lifecycle = root / "spec/lifecycle.yaml"
        lifecycle.write_text(lifecycle.read_text("utf-8").replace("events:\n", f"events:\n  - {_fact()}\n"))
        loaded = load(root)
    wrong = [one for one in loaded.problems if one.severity == "error"]
    assert not wrong, wrong
    return loaded.specification


def _write(path: Path, told: object) -> None:
    path.write_text(json.dumps(told), encoding="utf-8")


def _fact() -> str:
    phrases = {
        "present": "un constat est fait",
        "past": "un constat a été fait",
        "negative": "aucun constat n’est fait",
    }
    fact: dict[str, Any] = {
        "id": "constat",
        "label": "Constat",
        "kind": "fact",
        "fields": ["montant"],
        "known-by": [CITY],
    }
    return json.dumps({**fact, "phase": "amiable", "summary": "Un constat.", "phrases": phrases, **_LAW})


def _message() -> object:
    fields = [{"field": name, "presence": "required"} for name in ("numero", "montant")]
    group = {"id": "mentions", "title": "Mentions", "fields": fields, **_LAW}
    return {"id": "piece", "title": "Pièce", "summary": "Ce que porte l’étape.", "groups": [group], **_LAW}


def _dialogue() -> object:
    label: dict[str, Any] = {"text": "Dialogue", "sources": [{"source": "document", "item": "echange-1"}]}
    others = {name: (CITY, {"kind": "reaction", "to": cause}) for cause, name in REACTIONS.items()}
    end = {END: (DEBTOR, {"kind": "decision", "by": DEBTOR})}
    steps = {**others, **TRIGGERS, **end}.items()
    return {
        "id": "dialogue",
        "number": 2,
        "label": {**label, "certainty": "stated"},
        "summary": "La ville et le redevable se parlent.",
        "phase": {"phase": "amiable", **_GUESS},
        "cycle": {"cycles": ["complet"], **_GUESS},
        "steps": [_step(name.partition(".")[2], who, why) for name, (who, why) in steps],
        **_LAW,
    }


def _step(name: str, sender: str, trigger: Mapping[str, str]) -> object:
    receiver = DEBTOR if sender == CITY else CITY
    return {
        "id": name,
        "label": name.capitalize(),
        "summary": f"La pièce {name} part.",
        "phrases": {
            "present": f"la pièce {name} arrive",
            "past": f"la pièce {name} est arrivée",
            "negative": f"la pièce {name} n’arrive pas",
        },
        "sender": {"actor": sender, **_GUESS},
        "receiver": {"actor": receiver, **_GUESS},
        "legal-channels": {"channels": ["courrier"], **_LAW},
        "message": "piece",
        "trigger": {**trigger, "text": "C’est ainsi."},
        **_LAW,
    }


def column(event: str, name: str) -> str:
    """Name what a formula reads of an event."""
    return f"{event}.{name}".replace("-", "_")


def _keys(kind: str, event: str, other: str) -> list[tuple[str, dict[str, Any]]]:
    """Give what a rule of a kind says of an event and of another one, in each way, with the way's name."""
    due = f"echeance(jour({column(other, 'moment')}), parametre.delai)"
    same = f"{column(event, 'montant')} == {column(other, 'montant')}"
    more = f"{column(event, 'montant')} >= {column(other, 'montant')}"
    measured = {"event": event, "date": f"jour({column(event, 'moment')})", "due": due}
    disturbed = {"event": event, "reaction": [REACTIONS.get(event)]}
    ways: dict[str, list[tuple[str, dict[str, Any]]]] = {
        "existence": [("", {"events": [event], "closed-by": [END]})],
        "absence": [("", {"events": [event]})],
        "cardinality": [("", {"event": event, "at-most": 1})],
        "precedence": [("", {"event": event, "requires": [other]})],
        "response": [
            ("", {"after": other, "expects": [event]}),
            (", en un mois", {"after": other, "expects": [event], "due": due}),
        ],
        "not-succession": [("", {"after": other, "never": [event]})],
        "deadline": [(f", {bound}", {**measured, "bound": bound}) for bound in ("earliest", "latest")],
        "amount": [("", {"event": event, "formula": same})],
        "correlation": [("", {"event": event, "formula": more})],
        "robustness": [
            (f", {fault}", {**disturbed, "fault": fault})
            for fault in ("duplicate", "replay", "unordered", "unknown-field")
        ],
    }
    return ways[kind]  # a kind of which nothing is invented here is a fault of the tests


def combinations() -> Iterator[Invented]:
    """Give every combination that the model and its checks allow."""
    for kind in RULE_KINDS:
        name = get_args(kind.model_fields["kind"].annotation)[0]
        for consequence in get_args(Consequence):
            for event in (*TRIGGERS, FACT):
                other = FACT if event == REQUEST else REQUEST
                if name == "robustness" and event not in REACTIONS:
                    continue  # it is of messages that the city receives
                for variant, keys in _keys(name, event, other):
                    one = Invented(name, consequence, event, variant, keys)
                    if invented_is_allowed(one):
                        yield one


def invented_is_allowed(one: Invented) -> bool:
    """Tell whether the model takes a combination and its checks find nothing wrong in it."""
    try:
        whole = _with(_datum(one, _BOTH))
    except ValueError:
        return False
    return not [*outcomes_are_given(whole), *responsibles_can_comply(whole)]


def _datum(one: Invented, examples: list[dict[str, Any]]) -> Rule:
    answer = "dialogue.reaction" if one.event != "dialogue.reaction" else "dialogue.ordonnee"
    outcome = {"event": answer, "formula": f"{column(answer, 'montant')} == 0"}
    told = {
        "id": "essai",
        "title": "Essai",
        "statement": "Une règle d’essai.",
        "level": "obligatoire",
        "responsible": CITY,
        "phase": "amiable",
        "valid": {"from": "2018-01-01"},
        "certainty": "law",
        "kind": one.kind,
        "consequence": one.consequence,
        "examples": examples,
        **({"outcome": outcome} if one.consequence == "decision" else {}),
        **one.keys,
    }
    return RULE.validate_json(json.dumps(told))


def _with(datum: Rule) -> Specification:
    whole = specification()
    model: Entry[Any] = next(iter(whole.entries(Step, "step")))
    entry: Entry[Any] = replace(model, datum=datum, id=datum.id)
    return replace(whole, by_kind={**whole.by_kind, "rule": {datum.id: entry}})


_BOTH: list[dict[str, Any]] = [
    {"verdict": one, "text": "Essai.", "history": []} for one in ("satisfied", "violated")
]


def invented(one: Invented) -> Rulebook:
    """Give the rulebook of the city with this rule alone, and the examples that the engine judges."""
    book = Rulebook(_with(_datum(one, _BOTH)))
    rule = book.rules["essai"]
    examples: dict[str, dict[str, Any]] = {}
    for life in _lives(one):
        told = {"verdict": "satisfied", "text": "Essai.", **life}
        found = verdict(judged(book, rule, _datum(one, [told, told]).examples[0]))
        if found != "not-applicable":
            key = f"{found}-{len(examples)}"
            examples[key] = {**told, "verdict": found, "text": f"Un essai {len(examples) + 1}."}
    return Rulebook(_with(_datum(one, list(examples.values()))))


def _lives(one: Invented) -> Iterator[dict[str, Any]]:
    """Tell short lives of a dossier, whatever the rule: before, after, twice, late, otherwise."""
    other = FACT if one.event == REQUEST else REQUEST
    cause = TRIGGERS[one.event][1].get("to") if one.event in TRIGGERS else None
    first = [_told(name, "2025-01-10T09:00:00+01:00") for name in dict.fromkeys((cause, other)) if name]

    def mine(at: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 any JSON
        return _told(one.event, at, **more)

    soon, late, later = "2025-01-20T09:00:00+01:00", "2025-03-20T09:00:00+01:00", "2025-04-20T09:00:00+02:00"
    before = "2025-01-02T09:00:00+01:00"
    yield {"history": first}
    yield {"history": [*first, mine(soon)]}
    yield {"history": [*first, mine(late)]}
    yield {"history": [mine(before)]}
    yield {"history": [*first, mine(soon, montant=0)]}
    yield {"history": [*first, mine(soon), mine(late)]}
    yield {"history": [*first, _told(END, later)]}
    yield {"history": [*first, mine(soon), _told(END, later)]}
    if one.kind == "robustness":
        yield from _disturbed(one)


def _disturbed(one: Invented) -> Iterator[dict[str, Any]]:
    """Tell deliveries that are repeated, late, or say more, with one reaction and with one too many."""
    cause = _told(FACT, "2025-01-02T09:00:00+01:00")
    mine = _told(one.event, "2025-01-20T09:00:00+01:00", id="a")
    again = {**mine, "at": "2025-01-20T09:10:00+01:00"}
    other = _told(one.event, "2025-01-20T08:00:00+01:00", montant=4000, id="b")
    reaction = [
        _told(REACTIONS[one.event], f"2025-01-20T{hour}:00:00+01:00", id=f"r{hour}") for hour in (10, 11)
    ]
    for pair in ([mine, again], [mine, {**again, "id": "b"}]):
        yield {"history": [cause, *pair, *reaction[:1]]}
        yield {"history": [cause, *pair, *reaction]}
    for more in ({}, {"refused": True}):
        yield {"history": [cause, mine, {**other, **more}]}
        yield {"history": [cause, {**mine, "extra": ["inconnu"], **more}]}


def _told(name: str, at: str, montant: int = 3500, **more: object) -> dict[str, Any]:
    return {"event": name, "at": at, "data": [{"field": "montant", "value": montant}], **more}
