"""Whether the bench and the engine say the same of a continuation: the property that guards the kit."""

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from conformance.judging import Judge
from conformance.mutating.heard import Dossier
from conformance.mutating.vocabulary import Vocabulary
from conformance.playing.outcome import Outcome, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.faults import FAULTS
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.transports.in_process import InProcess
from generator.engine import Verdict
from generator.engine.derived import ROUTING, obliges
from generator.engine.motives import refusals
from generator.engine.reading import Raw
from generator.engine.repeated import left_already
from generator.engine.whole import judged_as
from generator.events import Message, came_already
from generator.model.base import FACT_PREFIX
from generator.model.kit import Case
from tests.conformance.deviating import ANSWERS, EMISSIONS, Deviating, System
from tests.conformance.making import KIT, RESULTS, setting

Json = dict[str, Any]


@dataclass(frozen=True)
class Continuation:
    """One way in which a case went, with what the bench and the engine say of it."""

    case: Case
    kind: str
    place: int
    about: str
    """The step that deviated, or `` where it is an answer."""
    outcome: Outcome
    condemned: frozenset[str]
    """The obligatory rules that the engine finds broken, and `motive` for a refusal that none explains."""
    advised: frozenset[str] = frozenset()
    """The other rules that it finds broken: they fail a case that is about advice, and condemn nobody."""

    @property
    def disagreement(self) -> str | None:
        """What bench and engine do not say alike; None where they agree."""
        if self.outcome.cause in FAULTS:
            return None
        is_failed = self.outcome.status is Status.FAILED
        if self.condemned == {MOTIVE} and not is_failed and not self._asks_why:
            return None
        if self.condemned and not is_failed:
            return "condemned, not failed"
        if not is_failed:
            return None
        named = {one.rule for one in self.outcome.breaches}
        if not self.case.is_required and (named | {self.case.rule}) & (self.advised | {self._leaning}):
            return None
        if not self.condemned:
            return "accepted, failed"
        if not named & self.condemned and self.condemned != {MOTIVE}:
            return "failed by another rule"
        return None

    @property
    def _leaning(self) -> str | None:
        """The rule of a case that advises a way to send, of which little is sure: no engine says so much."""
        return self.case.rule if self.kind == "another-way" and self.case.kind == ROUTING else None

    @property
    def _asks_why(self) -> bool:
        """Tell whether the case expects a refusal: where nothing must leave, no motive is asked."""
        return any(step.expect in ("open", "refused", "opposed") for step in self.case.steps)


MOTIVE = "motive"


def player_of_reference(role: str, judge: Judge) -> "Player":
    """Give who plays the kit's cases of a role against its reference."""
    module = importlib.import_module(f"conformance.reference.{role}")
    return Player(role, judge, [one for one in KIT.cases if one.role == role], module.make())


class Player:
    """Plays cases of a role against a system, made to deviate; hears what is really said."""

    def __init__(
        self, role: str, judge: Judge, cases: Sequence[Case], system: System, results: Results = RESULTS
    ) -> None:
        self.cases = cases
        self._role, self._judge = role, judge
        self.system = Deviating(system, Vocabulary(judge.book))
        self._heard: dict[str, Dossier] = {}
        self._case = self.cases[0]
        patient = Limits(seconds=600.0)  # a busy machine is no silence of the system
        self._client = Client(InProcess(lambda: self._answer, patient), results, patient, KIT.version)
        self._setting = setting(judge=judge, types=frozenset(judge.book.steps))

    def _answer(self, method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
        if method == "begin":
            self._heard = {params["case"]: Dossier(self._case)}  # a case planned again forgets the first plan
        found = self.system(method, params)
        if params.get("case") in self._heard:
            self._heard[params["case"]].hear(method, params, found)
        return found

    def as_it_is(self, case: Case) -> Continuation:
        """Play a case without any deviation."""
        self._case = case
        self.system.aim("none", 0)
        outcome = Play(case, self._client, self._setting).run()
        (dossier,) = self._heard.values()
        return Continuation(case, "as it is", 0, "", outcome, *self._broken(dossier))

    def play(self, case: Case, kind: str, place: int, turn: int = 0) -> Continuation | None:
        """Play a case with one deviation; None where there was nothing to deviate."""
        self._case = case
        self.system.aim(kind, place, turn)
        outcome = Play(case, self._client, self._setting).run()
        if not self.system.deviated:
            return None
        (dossier,) = self._heard.values()
        sent = self.system.seen
        about = sent[place]["type"] if kind in EMISSIONS and place < len(sent) else ""
        return Continuation(case, kind, place, about, outcome, *self._broken(dossier))

    def places(self, case: Case) -> tuple[list[str], list[bool]]:
        """Give what the reference emits in a case, in turn, and how it answers."""
        self.play(case, "now", 0)
        return [one["type"] for one in self.system.seen], list(self.system.answered)

    def one_of_each_sort(self) -> Iterator[Continuation]:
        """Play a deviation of each sort in a case of each sort: by its rule's kind and level, free or not."""
        known: set[object] = set()
        for case in self.cases:
            is_free = any(step.free for step in case.steps)
            for kind, place in self._deviations(case):
                sort = (kind, case.kind, case.level, is_free)
                found = self.play(case, kind, place) if sort not in known else None
                if found is not None:
                    known.add(sort)
                    yield found

    def _deviations(self, case: Case) -> list[tuple[str, int]]:
        """Name each way to deviate in a case, and where."""
        emitted, answered = self.places(case)
        tried = [(kind, place) for place in range(len(emitted)) for kind in EMISSIONS]
        return tried + [
            (kind, place)
            for place, accepted in enumerate(answered)
            for kind in ANSWERS
            if accepted == (kind == "refused")
        ]

    def continuations(self, case: Case, turn: int = 0, step: int = 1) -> Iterator[Continuation]:
        """Play every deviation of a case, or one in so many, from the one that `turn` says."""
        for kind, place in self._deviations(case)[turn % step :: step]:
            found = self.play(case, kind, place, turn + place)
            if found is not None:
                yield found

    def _broken(self, dossier: Dossier) -> tuple[frozenset[str], frozenset[str]]:
        """Give the rules that condemn what was played, then those that advise against it."""
        book = self._judge.book
        history = dossier.history(book, list(_bound(dossier)))
        found = judged_as(book, self._role, history, dossier.day(book))
        broken = {one.rule for one in found if one.verdict is Verdict.VIOLATED and one.is_conclusive}
        rules = {one for one in broken if obliges(book, one)}
        return frozenset(rules | set(self._unexplained(dossier))), frozenset(broken - rules)

    def _unexplained(self, dossier: Dossier) -> Iterator[str]:
        book = self._judge.book
        for place, named in dossier.refused:
            history = dossier.history(book)
            if _came_already(dossier, place) or _is_free(dossier, place):
                continue  # a message that came already may be refused for that, what is free for anything
            if not refusals(book, self._role, history, history.deliveries[place]) & set(named):
                yield MOTIVE
        for turn, (place, raw, named) in enumerate(dossier.opposed):
            if _was_free(dossier, turn):
                continue
            history = dossier.history(book, [*dossier.raws[:place], raw._replace(refused=True)])
            if left_already(book, self._role, history, history.deliveries[-1]):
                continue  # so may the order of what left already
            if not refusals(book, self._role, history, history.deliveries[-1]) & set(named):
                yield MOTIVE


def _came_already(dossier: Dossier, place: int) -> bool:
    come, earlier = dossier.raws[place], (one for one in dossier.raws[:place] if one.delivered)
    return bool(come.delivered) and came_already(_message(come), map(_message, earlier))


def _bound(dossier: Dossier) -> Iterator[Raw]:
    """Give what counts: not what the case let the role refuse, and it did."""
    refused = {place for place, _ in dossier.refused if _is_free(dossier, place)}
    return (raw for place, raw in enumerate(dossier.raws) if place not in refused)


def _is_free(dossier: Dossier, place: int) -> bool:
    """Tell whether the case lets the role refuse what it was told at a place."""
    name = dossier.raws[place].name
    told = [one for one in dossier.case.steps if one.call in ("deliver", "trigger") and one.type == name]
    turn = sum(one.name == name and _is_told(one) for one in dossier.raws[:place])
    return turn < len(told) and told[turn].free


def _was_free(dossier: Dossier, turn: int) -> bool:
    """Tell whether the case left to the role the decision that it opposed in turn."""
    _, raw, _ = dossier.opposed[turn]
    asked = [one for one in dossier.case.steps if one.call == "trigger" and one.type == raw.name]
    before = sum(one.name == raw.name for _, one, _ in dossier.opposed[:turn])
    before += sum(one.step == raw.name and one.moment <= raw.moment for one in dossier.decided)
    return before < len(asked) and asked[before].free


def _is_told(raw: Raw) -> bool:
    return bool(raw.delivered) or raw.name.startswith(FACT_PREFIX)


def _message(raw: Raw) -> Message:
    return Message(raw.name, raw.id, raw.data)
