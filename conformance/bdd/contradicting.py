"""Whether the law contradicts a scenario: what it tells and expects, judged as if it had all happened."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from conformance.bdd.lines import ScenarioError
from conformance.bdd.telling import Telling, Told
from generator.engine.compiled import Compiled
from generator.engine.findings import Finding, Verdict
from generator.engine.reading import Raw, history
from generator.engine.roles import Way
from generator.engine.visibility import judged_events, read_by
from generator.engine.whole import judged_as
from generator.kit.case import STIMULI, Act, Beat
from generator.kit.setup.placed import Placed
from generator.kit.setup.writing import followed

NONE = "aucune"
"""The rule of a scenario that wants refused what no rule condemns."""


@dataclass(frozen=True)
class Contradiction:
    """A rule that a system breaks by doing what a scenario expects."""

    rule: str
    title: str
    expected: str
    observed: str

    def error(self, where: str) -> ScenarioError:
        """Give the error that it is, at the line of the scenario."""
        hint = f"\n  voir `parcmetre explain {self.rule}`" if self.rule != NONE else ""
        return ScenarioError(
            f"{where}: le droit contredit ce scénario : « {self.title} » ({self.rule}) ; "
            f"attendu : {self.expected} ; le scénario : {self.observed}{hint}"
        )


def contradiction(telling: Telling, told: Told) -> Contradiction | None:
    """Give the first rule that what a scenario expects would break, if there is one.

    An open outcome, or one that a reading of the law admits, contradicts nothing.
    """
    if any(beat.act is Act.OPEN for beat in told.beats):
        return None
    for beat in told.beats:
        if beat.act in (Act.REFUSED, Act.OPPOSED) and not set(beat.motives) - {telling.rule}:
            return Contradiction(NONE, "aucune règle ne le condamne", "pris en compte", "refusé")
    expected = _Expected(telling, told)
    raws = expected.raws()
    whole = history(telling.book, raws, told.placed.settings, told.placed.number)
    moments = [beat.at for beat in told.beats if beat.at is not None and beat.act in STIMULI]
    for finding in judged_as(telling.book, telling.role.id, whole, max(moments).date()):
        rule = telling.book.rules.get(finding.rule)
        is_broken = finding.verdict is Verdict.VIOLATED and finding.is_conclusive
        if is_broken and rule is not None and expected.is_shown_by(rule, finding, {raw.name for raw in raws}):
            return _contradiction(telling, finding)
    return None


def _contradiction(telling: Telling, finding: Finding) -> Contradiction:
    rule = telling.book.rules.get(finding.rule)
    title = rule.datum.statement if rule is not None else finding.rule
    return Contradiction(finding.rule, title, finding.expected or "?", finding.observed or "?")


@dataclass
class _Expected:
    """The history that a scenario tells and expects, in the order of its lines."""

    telling: Telling
    told: Told
    said: dict[int, frozenset[str] | None] = field(default_factory=dict)
    """What the scenario says of each event that it expects, by its position; None for what must be taken."""

    def is_shown_by(self, rule: Compiled, finding: Finding, names: set[str]) -> bool:
        """Tell whether it is the scenario that wants the rule broken, by what it says.

        It need not tell all that a system owes, nor every value of what it sends.
        """
        if rule.datum.consequence == "obligation":
            return any(
                beat.act is Act.NEVER and not beat.where and beat.event in judged_events(rule)
                for beat in self.told.beats
            )
        unseen = {name for name, way in self.telling.role.ways.items() if way is Way.REACTIVE} - names
        if not finding.evidence or unseen & read_by(self.telling.book, rule):
            return False
        told = [self.said[event.position] for event in finding.evidence if event.position in self.said]
        if "formula" not in rule.formulas:
            return bool(told)
        read = {variable.column.field for formula in rule.formulas.values() for variable in formula.variables}
        return any(said is None or said & read for said in told)

    def raws(self) -> Sequence[Raw]:
        """Give its events: those of the placed life, with what is refused, and what is expected to leave."""
        found: list[Raw] = []
        for raw, said, expected in self._raws():
            if expected:
                self.said[len(found)] = said
            found.append(raw)
        return found

    def _raws(self) -> Iterator[tuple[Raw, frozenset[str] | None, bool]]:
        begun, done = self.told.placed, 0
        life = replace(
            begun, raws=(), told=(), ours=(), history=history(begun.book, (), begun.settings, begun.number)
        )
        now = self.told.beats[0].at
        for index, beat in enumerate(self.told.beats):
            now = self._later(now, beat)
            if beat.act in (Act.DELIVER, Act.TRIGGER, Act.AWAIT) and beat.copy_of is None:
                at = self.telling.position(self.told.lines[index], begun)
                yield from ((raw, None, False) for raw in begun.raws[done:at])
                yield from self._stimulus(index, beat, begun.raws[at])
                done = at + 1
                life = begun.until(done)
            elif (
                beat.act in (Act.EMITTED, Act.ONCE) and now is not None and not self._is_of_a_decision(index)
            ):
                yield from self._emission(life, beat, now)

    @staticmethod
    def _later(now: datetime | None, beat: Beat) -> datetime | None:
        if beat.at is None or beat.act not in STIMULI:
            return now
        return beat.at if now is None else max(now, beat.at)

    def _stimulus(
        self, index: int, beat: Beat, raw: Raw
    ) -> Iterator[tuple[Raw, frozenset[str] | None, bool]]:
        """Give what comes to the role: a message, a decision that is done, or nothing where it is opposed."""
        outcomes = tuple(self._outcomes(index))
        refused = any(one.act is Act.REFUSED for one in outcomes)
        if beat.act is Act.DELIVER:
            taken = any(one.act is Act.ACCEPTED for one in outcomes)
            yield (
                raw._replace(data=beat.data, source=beat.source, refused=refused, delivered=True),
                None,
                taken,
            )
            return
        if any(one.act is Act.OPPOSED for one in outcomes) or (beat.free and not beat.given):
            return
        said = {
            one.field: one.value
            for outcome in outcomes
            if outcome.act in (Act.EMITTED, Act.ONCE) and outcome.event == raw.name
            for one in outcome.where
            if one.order == "=="
        }
        if not beat.given and not beat.data and not said and raw.name in self.telling.dictated:
            return  # what it decides is not told: nothing contradicts it
        done = any(one.act in (Act.EMITTED, Act.ONCE) for one in outcomes)
        yield raw._replace(data={**raw.data, **said}, delivered=False), frozenset(said), done

    def _outcomes(self, index: int) -> Iterator[Beat]:
        for beat in self.told.beats[index + 1 :]:
            if beat.act in STIMULI and beat.act is not Act.CLOCK:
                return
            yield beat

    def _is_of_a_decision(self, index: int) -> bool:
        """Tell whether what must leave is what was decided just before: it is told already."""
        event = self.told.beats[index].event
        before = [beat for beat in self.told.beats[:index] if beat.act is Act.TRIGGER]
        return bool(before) and before[-1].event == event and not before[-1].given

    def _emission(
        self, life: Placed, beat: Beat, now: datetime
    ) -> Iterator[tuple[Raw, frozenset[str], bool]]:
        said = {one.field: one.value for one in beat.where if one.order == "=="}
        name = beat.event or ""
        if beat.or_else or (name in self.telling.dictated and not said):
            return
        if self.telling.role.way(name) is not Way.REACTIVE:
            return
        whole = followed(life, Raw(name, now, said))
        yield whole.raws[-1]._replace(delivered=False), frozenset(said), True
