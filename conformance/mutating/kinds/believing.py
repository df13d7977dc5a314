"""An implementation that takes another law for the law: a day more, months of thirty days, another clock.

It refuses what it believes forbidden, takes what it believes allowed, says what it believes right, and lets
leave on the last day that it believes allowed.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from functools import cached_property, lru_cache
from typing import Any

from conformance.mutating.deviation import Deviation
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.answering import taken
from conformance.mutating.kinds.kind import Touched, aimed
from conformance.mutating.kinds.misstating import misstated
from conformance.mutating.mutant import Mutant, Target
from conformance.mutating.world import Belief, World, at_now, name_of, raw_come, raw_of, rules_named
from generator.engine.compiled import Compiled, Selection
from generator.engine.kinds.every import mutants as faults_of
from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.formula import Duration, Place, Type, Value, Variable
from generator.model.calendar import Territories

Json = dict[str, Any]
_MONTH = 30


class _ThirtyDays(Rulebook):
    """The months of periods have thirty days."""

    def parameter(self, id_: str, day: date, selection: Selection) -> Value:
        found = super().parameter(id_, day, selection)
        if isinstance(found, Duration) and found.unit == "month":
            return replace(found, number=_MONTH * found.number, unit="day")
        return found


class _UniversalTime(Rulebook):
    """Days are counted in UTC."""

    @cached_property
    def places(self) -> Mapping[str, Place]:
        return {id_: Place(UTC, place.is_working) for id_, place in super().places.items()}


class _MainlandDays(Rulebook):
    """The holidays of one place are those of all."""

    @cached_property
    def places(self) -> Mapping[str, Place]:
        known = super().places
        return {id_: Place(place.zone, _default(self, known).is_working) for id_, place in known.items()}


class _MainlandTime(Rulebook):
    """The clock of one place is that of all."""

    @cached_property
    def places(self) -> Mapping[str, Place]:
        known = super().places
        return {id_: Place(_default(self, known).zone, place.is_working) for id_, place in known.items()}


def _default(book: Rulebook, places: Mapping[str, Place]) -> Place:
    (entry,) = book.specification.entries(Territories, "territories")
    return places[entry.datum.default]


_MISTAKEN: dict[str, type[Rulebook]] = {
    one.__name__: one for one in (_ThirtyDays, _UniversalTime, _MainlandDays, _MainlandTime)
}


@lru_cache(maxsize=16)
def _mistaken(book: Rulebook, kind: str) -> Rulebook:
    return _MISTAKEN[kind](book.specification, book.chosen)


def _variables(book: Rulebook, rule: Compiled) -> Iterator[Variable]:
    """Give all that a rule reads, through legal dates too, each once."""
    waiting = [one for formula in rule.formulas.values() for one in formula.variables]
    seen: set[str] = set()
    while waiting:
        variable = waiting.pop()
        column = variable.column
        if column.name in seen:
            continue
        seen.add(column.name)
        yield variable
        if column.root == "date_legale":
            waiting += [one for derivation in book.legal_dates[column.owner] for one in derivation.variables]


def _reads_months(target: Target, rule: Compiled) -> bool:
    return any(duration.unit == "month" for duration in _durations(target.world.book, rule))


def _reads_holidays(target: Target, rule: Compiled) -> bool:
    return any(duration.postponed for duration in _durations(target.world.book, rule))


def _durations(book: Rulebook, rule: Compiled) -> Iterator[Duration]:
    for variable in _variables(book, rule):
        if variable.column.root == "parametre":
            for selection in rule.selections:
                found = book.parameter(variable.column.owner, date.max, selection)
                if isinstance(found, Duration):
                    yield found


def _reads_days(target: Target, rule: Compiled) -> bool:
    """Tell whether a rule makes days of instants: where it compares instants alone, no zone matters."""
    known = list(_variables(target.world.book, rule))
    reads_days = rule.traits.bound is not None or any(one.type is Type.DATE for one in known)
    return reads_days and any(one.type is Type.INSTANT for one in known)


def _the_same(_world: World, rule: Compiled, _way: str) -> Compiled:
    return rule


def _faulty(_world: World, rule: Compiled, way: str) -> Compiled:
    return tuple(faults_of(rule))[int(way)].rule


def _faults(target: Target, rule: Compiled) -> Sequence[str]:
    del target
    return tuple(str(place) for place, _ in enumerate(faults_of(rule)))


def _once(reads: Callable[[Target, Compiled], bool]) -> Callable[[Target, Compiled], Sequence[str]]:
    return lambda target, rule: ("",) if reads(target, rule) else ()


@dataclass(frozen=True)
class Believing:
    """Another law is applied: that of a rule with one fault, or of a book that counts otherwise."""

    name: str
    label: str
    ways: Callable[[Target, Compiled], Sequence[str]]
    rule: Callable[[World, Compiled, str], Compiled] = _the_same
    book: type[Rulebook] = Rulebook
    touches: Touched = "met"

    def mutants(self, target: Target) -> Iterator[Mutant]:
        """Derive one for each event that the rule judges, or whose answer it decides, and each fault."""
        rule = target.compiled
        if rule is None:
            return
        outcome = rule.datum.outcome
        is_late = rule.traits.bound == "latest"
        sent = target.sent if is_late else ()
        answers = (outcome.event,) if outcome is not None and target.sends(outcome.event) else ()
        for event in dict.fromkeys((*target.refused, *sent, *answers)):
            if target.world.player.way(event) is not None:
                for way in self.ways(target, rule):
                    yield aimed(target, self.name, event, way=way)

    def deviation(self, mutant: Mutant, world: World) -> Deviation:
        """Give what believes it."""
        right = world.book.rules[mutant.rule]
        book = world.book if self.book is Rulebook else _mistaken(world.book, self.book.__name__)
        return _Believing(mutant, world, Belief(book, self.rule(world, right, mutant.way)))


class _Believing(Deviation):
    def __init__(self, mutant: Mutant, world: World, belief: Belief) -> None:
        self._mutant, self._world, self._belief = mutant, world, belief
        self._right = Belief(world.book, world.book.rules[mutant.rule])

    def instead(self, dossier: Dossier, method: str, params: Json) -> Json | None:
        """Refuse what is believed to break the rule, and does not."""
        if name_of(method, params) != self._mutant.event:
            return None
        come = raw_come(method, params, dossier)
        if self._is_believed_wrong(dossier, come) and not self._world.motives(dossier, come):
            return {"accepted": False, "rules": [self._mutant.rule], "emitted": []}
        return None

    def _is_believed_wrong(self, dossier: Dossier, come: Raw) -> bool:
        breaks = self._world.breaks
        return breaks(self._belief, dossier, come) and not breaks(self._right, dossier, come)

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        """Take what is believed to respect the rule, and let leave when it is believed due."""
        if name_of(method, params) == self._mutant.event and answer.get("accepted") is False:
            answer = self._allowed(dossier, method, params, answer)
        if "emitted" not in answer:
            return answer
        if self._answers:
            return {**answer, "emitted": [self._decided(dossier, one) for one in answer["emitted"]]}
        if self._right.rule.traits.bound is None:
            return {**answer, "emitted": [self._believed(dossier, one) for one in answer["emitted"]]}
        kept = dossier.held.setdefault(self._mutant.id, [])
        now = dossier.now.isoformat()
        waiting = [*(at_now(one, now) for one in kept)]
        others: list[Json] = []
        for sent in answer["emitted"]:
            (waiting if sent["type"] == self._mutant.event else others).append(sent)
        leaving = [one for one in waiting if self._must_leave(dossier, one)]
        kept[:] = [one for one in waiting if one not in leaving]
        return {**answer, "emitted": [*leaving, *others]}

    def _allowed(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        """Take what is refused for the rule alone, where it is believed respected."""
        others = [one for one in rules_named(answer) if one != self._mutant.rule]
        come = raw_come(method, params, dossier)
        if self._mutant.rule not in rules_named(answer) or self._world.breaks(self._belief, dossier, come):
            return answer
        return {**answer, "rules": others} if others else taken(self._world, dossier, method, params, answer)

    def _believed(self, dossier: Dossier, sent: Json) -> Json:
        """Say what is believed right, where the rule is about what is said."""
        if sent["type"] != self._mutant.event or self._right.rule.traits.breach != "content":
            return sent
        found = misstated(self._world, self._belief, self._right, dossier, sent)
        if found is sent:
            dossier.weighed.append(self._mutant.id)
        return found

    @property
    def _answers(self) -> bool:
        outcome = self._right.rule.datum.outcome
        return outcome is not None and outcome.event == self._mutant.event

    def _decided(self, dossier: Dossier, sent: Json) -> Json:
        """Decide the contrary where the rule is believed broken and is not, or the reverse."""
        if sent["type"] != self._mutant.event or self._world.same(self._belief, self._right, dossier):
            return sent
        wanted = {self._mutant.rule, f"ground:{self._mutant.event}"}
        for _, column in self._right.rule.formulas["outcome"].columns:
            field = column.field or ""
            for code in self._world.book.scope.fields[field].codes if field in sent["data"] else ():
                other = {**sent, "data": {**sent["data"], field: code.code}}
                if code.code != sent["data"][field] and self._world.broken_by(dossier, other) & wanted:
                    return other
        return sent

    def _must_leave(self, dossier: Dossier, sent: Json) -> bool:
        """Tell whether a message cannot wait for tomorrow, as it is believed."""
        if self._right.rule.traits.bound != "latest":
            return True
        tomorrow = (dossier.now + timedelta(days=1)).isoformat()
        come = raw_of(at_now(sent, tomorrow), dossier)
        return self._world.breaks(self._belief, dossier, come)


BELIEVING = (
    Believing("faulty-rule", "la borne ou la condition de la règle est fausse", _faults, _faulty),
    Believing("thirty-day-month", "un mois compte trente jours", _once(_reads_months), book=_ThirtyDays),
    Believing("utc", "les jours sont comptés en temps universel", _once(_reads_days), book=_UniversalTime),
    Believing("mainland-time", "l’heure est celle de métropole", _once(_reads_days), book=_MainlandTime),
    Believing(
        "mainland-holidays",
        "les jours fériés sont ceux de métropole",
        _once(_reads_holidays),
        book=_MainlandDays,
    ),
)
"""The kinds of wrong beliefs."""
