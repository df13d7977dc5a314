"""What comes is answered wrongly: taken though it must be refused, refused though it must be taken."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from conformance.mutating.deviation import Deviation
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.kind import Kind, Touched, aimed
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import World, name_of, raw_come, rules_named
from generator.engine.derived import ROUTING
from generator.engine.roles import Way

Json = dict[str, Any]


class _Answering(Deviation):
    def __init__(self, mutant: Mutant, world: World) -> None:
        self.mutant, self.world = mutant, world

    def concerns(self, dossier: Dossier, method: str, params: Json, answer: Json) -> bool:
        """Tell whether a refusal is one by the rule."""
        if answer.get("accepted") is not False or name_of(method, params) != self.mutant.event:
            return False
        if self.mutant.rule in rules_named(answer):
            return True
        return self.mutant.rule in self.world.motives(dossier, raw_come(method, params, dossier))


def taken(world: World, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
    """Make a refusal an acceptance: what people decide leaves."""
    accepted = {**answer, "accepted": True, "emitted": [*answer.get("emitted", ())]}
    accepted.pop("rules", None)
    if method == "trigger" and params["step"] in world.book.steps:
        known = world.data(params["step"], dossier)
        data = {**known, **params["data"]} if params["data"] else known
        id_ = f"{params['step']}-{len(dossier.raws)}-quand-meme"
        accepted["emitted"].append(world.message(params["step"], dossier, data, id_))
    return accepted


class _Accepted(_Answering):
    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if not self.concerns(dossier, method, params, answer):
            return answer
        accepted = taken(self.world, dossier, method, params, answer)
        heard = dossier.if_heard(method, params, accepted)
        if self.mutant.rule in self.world.condemned(heard).every:
            return accepted
        dossier.weighed.append(self.mutant.id)  # the rule explained the refusal by what was not said yet
        return answer


class _OtherMotive(_Answering):
    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if not answer.get("rules") or not self.concerns(dossier, method, params, answer):
            return answer
        right = self.world.motives(dossier, raw_come(method, params, dossier))
        wrong = next((one for one in self.world.book.rules if one not in right), None)
        return {**answer, "rules": [wrong]} if wrong is not None else answer


class _Refused(_Answering):
    """Refuses what comes, and the implementation never hears of it."""

    def instead(self, dossier: Dossier, method: str, params: Json) -> Json | None:
        if name_of(method, params) != self.mutant.event:
            return None
        if self.mutant.rule in self.world.motives(dossier, raw_come(method, params, dossier)):
            return None  # rightly refused
        return {"accepted": False, "rules": [self.mutant.rule], "emitted": []}


class _TakenForNew(_Answering):
    """Takes a message that came already for a new one: it does again what it did."""

    def asked(self, dossier: Dossier, method: str, params: Json) -> Json:
        if method != "deliver" or name_of(method, params) != self.mutant.event:
            return params
        one = params["exchange"]
        again = sum(raw.name == one["type"] and raw.id == one["id"] for raw in dossier.raws)
        return {**params, "exchange": {**one, "id": f"{one['id']}-{again}"}} if again else params


class _SenderMistaken(_Answering):
    """Takes what one actor sends for what another one does."""

    def asked(self, dossier: Dossier, method: str, params: Json) -> Json:
        if method != "deliver" or name_of(method, params) != self.mutant.event:
            return params
        one = params["exchange"]
        others = (id_ for id_ in self.world.book.specification.by_kind["actor"] if id_ != one["source"])
        return {**params, "exchange": {**one, "source": next(others, one["source"])}}


class _DecisionMistaken(_Answering):
    """Takes a decision, a message or a fact for one that says otherwise: what follows has the wrong cause."""

    def asked(self, dossier: Dossier, method: str, params: Json) -> Json:
        if name_of(method, params) != self.mutant.event:
            return params
        field, way = self.mutant.field, self.mutant.way
        holder = params["exchange"] if method == "deliver" else params
        if holder["data"].get(field) in (None, way):
            return params
        told = {**holder, "data": {**holder["data"], field: way}}
        return {**params, "exchange": told} if method == "deliver" else told


class _DoneAgain(_Answering):
    """Answers a message that came already as it did the first time."""

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        if method != "deliver" or name_of(method, params) != self.mutant.event:
            return answer
        one, kept = params["exchange"], dossier.held.setdefault(self.mutant.id, [])
        came = any(raw.name == one["type"] and raw.data == one["data"] for raw in dossier.raws)
        if not came:
            kept[:] = answer.get("emitted", ())
            return answer
        now = dossier.now.isoformat()
        more = [{**sent, "id": f"{sent['id']}-encore", "time": now} for sent in kept]
        return {**answer, "emitted": [*answer.get("emitted", ()), *more]}


Places = Callable[[Target], Sequence[str]]


def _refusable(target: Target) -> Sequence[str]:
    return target.refused


def _delivery(target: Target) -> Sequence[str]:
    """What is delivered to the role, where a rule says what becomes of it if it comes again."""
    is_so = target.traits is not None and target.traits.is_about_delivery
    return _delivered(target) if is_so else ()


def _delivered(target: Target) -> Sequence[str]:
    return tuple(one for one in target.come if target.world.player.way(one) is Way.DELIVERED)


def _received(target: Target) -> Sequence[str]:
    """What a role must take: messages, decisions."""
    if target.traits is not None:
        return target.come if target.traits.is_about_delivery else ()
    return target.come if target.rule.startswith(("routing:", "done:")) else ()


def _routed(target: Target) -> Sequence[str]:
    """What others send to the role, where a rule says who."""
    is_so = target.derived is not None and target.derived.kind == ROUTING
    return _delivered(target) if is_so else ()


@dataclass(frozen=True)
class Mistaking:
    """What comes is taken for what says otherwise: each code that a rule reads, for each other one."""

    name: str
    label: str
    touches: Touched = "come"

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive one for each code of each field that comes and that the rule reads."""
        known = target.world.book.scope.fields
        for event, fields in target.learnt.items():
            for field in fields:
                for code in known[field].codes:
                    yield aimed(target, self.name, event, field, code.code)

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what mistakes it."""
        return _DecisionMistaken(mutant, world)


@dataclass(frozen=True)
class Answering:
    """What comes is answered otherwise than the rule says."""

    name: str
    label: str
    places: Places
    does: type[_Answering]
    touches: Touched = "come"

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive one for each event that comes and that the rule is about."""
        for event in self.places(target):
            yield aimed(target, self.name, event)

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what answers so."""
        return self.does(mutant, world)


ANSWERING: tuple[Kind, ...] = (
    Answering("accepted", "ce qui doit être refusé est pris en compte", _refusable, _Accepted, "refused"),
    Answering("other-motive", "un refus en nomme une autre règle", _refusable, _OtherMotive, "refused"),
    Answering("refused", "ce qui doit être pris en compte est refusé", _received, _Refused),
    Answering("taken-for-new", "un message reçu deux fois est pris pour un nouveau", _delivery, _TakenForNew),
    Answering("done-again", "un message reçu deux fois produit deux fois ses effets", _delivery, _DoneAgain),
    Answering("sender-mistaken", "un acteur est pris pour un autre", _routed, _SenderMistaken),
    Mistaking("decision-mistaken", "une décision est prise pour une autre, et cause ce qui suit"),
)
"""The kinds of wrong answers."""
