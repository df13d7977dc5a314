"""What a faulty implementation knows: the rules, and what messages of each kind look like."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from conformance.mutating.heard import Dossier
from conformance.mutating.vocabulary import Vocabulary
from generator import events
from generator.engine.compiled import Compiled
from generator.engine.derived import obliges
from generator.engine.findings import Verdict
from generator.engine.judging import violations
from generator.engine.motives import refusals
from generator.engine.reading import Raw
from generator.engine.roles import Role, Way, roles
from generator.engine.rulebook import Rulebook
from generator.engine.whole import judged_as
from generator.model.kit import Case
from generator.model.message import Dictionary

Json = dict[str, Any]


@dataclass(frozen=True)
class Condemned:
    """The rules that the engine finds broken in a dossier, by what they count for."""

    broken: frozenset[str] = frozenset()
    """The obligatory ones, whatever the reading."""
    advised: frozenset[str] = frozenset()
    """Those that only advise."""
    disputed: frozenset[str] = frozenset()
    """Those that some reading alone finds broken."""
    respected: frozenset[str] = frozenset()
    """Those that it finds respected, and never broken."""

    @property
    def every(self) -> frozenset[str]:
        """All that are broken, whatever they count for."""
        return self.broken | self.advised | self.disputed


@dataclass(frozen=True, eq=False)
class World:
    """The rules as one role must keep them, and the cases of the kit."""

    book: Rulebook
    role: str
    cases: tuple[Case, ...]
    """The whole kit: what one role is delivered shows what another one sends."""

    @cached_property
    def player(self) -> Role:
        """The role, as the engine sees it."""
        return roles(self.book)[self.role]

    @cached_property
    def words(self) -> Vocabulary:
        """Other values of each field."""
        return Vocabulary(self.book)

    @cached_property
    def subject(self) -> str:
        """The field that holds the dossier's number."""
        (dictionary,) = self.book.specification.entries(Dictionary, "dictionary")
        return dictionary.datum.subject or ""

    @cached_property
    def samples(self) -> dict[str, Json]:
        """The data of a message of each step that the kit delivers, or that the role was heard to send."""
        found: dict[str, Json] = {}
        for case in self.cases:
            for step in case.steps:
                if step.call == "deliver" and step.given:
                    found.setdefault(str(step.exchange["type"]), dict(step.exchange["data"]))
        return found

    def condemned(self, dossier: Dossier) -> Condemned:
        """Name the rules that the engine finds broken in a dossier, as it stands."""
        return self._broken(dossier, dossier.raws)

    def condemns(self, dossier: Dossier, sent: Json, rule: str) -> bool:
        """Tell whether a rule would condemn a message, if it left now."""
        compiled = self.book.rules.get(rule)
        if compiled is not None:  # asked alone first: all the others take a hundred times as long
            told = dossier.history(self.book, [*dossier.raws, raw_of(sent, dossier)])
            found = violations(self.book, compiled, told, dossier.day(self.book))
            if all(one.verdict is not Verdict.VIOLATED for one in found):
                return False
        return rule in self.broken_by(dossier, sent)

    def broken_by(self, dossier: Dossier, sent: Json) -> frozenset[str]:
        """Name the rules that would be broken, if a message left now."""
        return self._broken(dossier, [*dossier.raws, raw_of(sent, dossier)]).broken

    def same(self, one: "Belief", other: "Belief", dossier: Dossier) -> bool:
        """Tell whether two who believe otherwise find the same of a dossier, as it stands."""
        found = []
        for belief in (one, other):
            told, day = dossier.history(belief.book), dossier.day(belief.book)
            judged = violations(belief.book, belief.rule, told, day)
            found.append(
                {f.evidence[:1] and f.evidence[0].position for f in judged if f.verdict is Verdict.VIOLATED}
            )
        return found[0] == found[1]

    def _broken(self, dossier: Dossier, raws: list[Raw]) -> Condemned:
        told = dossier.history(self.book, raws)
        judged = judged_as(self.book, self.role, told, dossier.day(self.book))
        found = [one for one in judged if one.verdict is Verdict.VIOLATED]
        clear = frozenset(one.rule for one in found if one.is_conclusive)
        advised = frozenset(one for one in clear if not obliges(self.book, one))
        every = frozenset(one.rule for one in found)
        kept = frozenset(one.rule for one in judged if one.verdict is Verdict.SATISFIED) - every
        return Condemned(clear - advised, advised, every - clear, kept)

    def motives(self, dossier: Dossier, come: Raw) -> frozenset[str]:
        """Name the rules that may explain why an event is refused, if it comes now."""
        told = dossier.history(self.book, [*dossier.raws, come._replace(refused=True)])
        return refusals(self.book, self.role, told, told.deliveries[-1])

    def breaks(self, belief: "Belief", dossier: Dossier, come: Raw, day: date | None = None) -> bool:
        """Tell whether somebody who believes something finds a rule broken by an event that comes now."""
        book = belief.book
        told = dossier.history(book, [*dossier.raws, come._replace(refused=False)])
        last = told.deliveries[-1]
        is_open = come.id is None and self.player.way(come.name) is Way.ORDERED  # what it says is to come
        return any(
            (one.verdict is Verdict.VIOLATED or (is_open and one.is_unknown)) and last in one.evidence
            for one in violations(book, belief.rule, told, day or last.day)
        )

    def data(self, name: str, dossier: Dossier) -> Json:
        """Make the data of a message, from a sample and from what the dossier told already."""
        known: Json = {}
        for raw in dossier.raws:
            known |= raw.data
        return {field: known.get(field, value) for field, value in self.samples.get(name, {}).items()}

    def message(self, name: str, dossier: Dossier, data: Json, id_: str) -> Json:
        """Make a message of the role that leaves now."""
        return {
            "specversion": "1.0",
            "id": id_,
            "source": self.role,
            "type": name,
            "time": dossier.now.isoformat(),
            "datacontenttype": "application/json",
            "data": data,
        }


@dataclass(frozen=True)
class Belief:
    """What somebody takes for the law: a rule, and how days are counted."""

    book: Rulebook
    rule: Compiled


def raw_of(sent: Json, dossier: Dossier) -> Raw:
    """Read a message of the role, as the engine reads it."""
    at = events.instant(sent["time"])
    ordered = dossier.ordered.get(sent["type"])
    raw = Raw(sent["type"], at, sent["data"], sent["id"], sent["source"], sent.get("canal"), delivered=False)
    return raw._replace(ordered=ordered)


def raw_come(method: str, params: Json, dossier: Dossier) -> Raw:
    """Read what comes: an exchange that is delivered, a decision or a fact that people record."""
    if method == "deliver":
        one = params["exchange"]
        at = events.instant(one["time"])
        return Raw(one["type"], at, one["data"], one["id"], one["source"], one.get("canal"), delivered=True)
    source = dossier.case.role
    return Raw(params["step"], dossier.now, params["data"], None, source, delivered=False)


def name_of(method: str, params: Json) -> str:
    """Name the event that comes; empty where none does."""
    if method == "deliver":
        return str(params["exchange"]["type"])
    return str(params["step"]) if method == "trigger" else ""


def at_now(sent: Json, now: str) -> Json:
    """Give what leaves another day: what it says of its own day follows."""
    before = sent["time"][:10]
    data = {name: now[:10] if value == before else value for name, value in sent["data"].items()}
    return {**sent, "time": now, "data": data}


def rules_named(answer: Json) -> Iterable[str]:
    """Give the rules that a refusal names."""
    return answer.get("rules") or ()
