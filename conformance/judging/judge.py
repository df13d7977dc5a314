"""A dossier that was played is judged whole, by all that its role must keep."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path

from conformance.judging.lived import is_opposed, lived, refused_decision, type_of
from conformance.kit import KitError
from conformance.playing.dossier import Act
from conformance.playing.emissions import Judgement, Setting
from conformance.playing.outcome import Breach
from generator.engine import Rulebook, rulebook
from generator.engine.compiled import Compiled
from generator.engine.derived import DONE, Derived, decided, derived_rules, likely_channels, obliges
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Decisions, Event, History
from generator.engine.leaving_out import left_out
from generator.engine.motives import refusals
from generator.engine.reading import history
from generator.engine.readings import readings
from generator.engine.repeated import left_already
from generator.engine.roles import Way, roles
from generator.engine.rulebook import settled
from generator.engine.together import by_causes
from generator.engine.tracking import known, machine_of
from generator.engine.visibility import judged_events, read_by
from generator.engine.whole import REFUSED, judged_as
from generator.formula.phrases import phrase
from generator.loading import Readings, load
from generator.model.kit import Case


@dataclass(frozen=True, eq=False)
class Judge:
    """Judges what was played by the rules of a specification; equal to itself alone."""

    book: Rulebook

    def settled(self, chosen: tuple[tuple[str, str], ...]) -> "Judge":
        """Give the judge for whom some open questions are settled; the same one where none is."""
        return Judge(settled(self.book, chosen)) if chosen else self

    def proposes(self, doubt: str, reading: str) -> bool:
        """Tell whether the rules propose a reading of an open question."""
        return reading in {one.id for one in readings(self.book).get(doubt, ())}

    def judged(self, case: Case, acts: Sequence[Act], now: datetime, setting: Setting) -> Judgement:
        """Judge what was played of a case, as of the end of the legal day of an instant.

        What a person must first decide is not owed: nobody decides it. Of a product that plays a part of a
        role, only what that part can be seen to break counts.
        """
        breaches: dict[str, Breach] = {}
        own: Breach | None = None
        days: set[date] = set()
        reached: set[str] = set()
        contested: dict[str, tuple[str, ...]] = {}
        zone = self._zone(case)
        for finding in self._findings(case, acts, now.astimezone(zone).date()):
            if not self._counts(finding, setting):
                is_broken = finding.verdict is Verdict.VIOLATED and finding.is_conclusive
                if is_broken and self._is_own(case, finding, setting):
                    own = own or _breach(finding)
                continue
            if finding.verdict is Verdict.SATISFIED or not finding.is_conclusive:
                reached.add(finding.rule)
            if not finding.is_conclusive:
                contested[finding.rule] = finding.contested
            if finding.verdict is Verdict.VIOLATED and finding.is_conclusive:
                breaches.setdefault(finding.rule, _breach(finding))
            elif finding.verdict is Verdict.PENDING and finding.due is not None:
                days |= {finding.due} if self._comes_by_itself(case.role, finding.rule) else set()
        breaches |= self._wrongly_opposed(case, acts, setting)
        due = tuple(datetime.combine(one, time(23, 59), zone) for one in sorted(days))
        if case.rule not in reached and self._may_be_unsaid(case, acts):
            reached.add(case.rule)
        if case.rule not in self._known:
            reached.add(case.rule)  # a whole life puts to the test all that it meets
        return Judgement(tuple(breaches.values()), own, frozenset(reached), contested, due)

    def _may_be_unsaid(self, case: Case, acts: Sequence[Act]) -> bool:
        """Tell whether the role sent what the rule of a case is about without what it need not say there.

        A rule on what is announced asks nothing of who announces nothing: that is a way to respect it.
        """
        rule = self.book.rules.get(case.rule)
        if rule is None:
            return False
        read = {
            (one.column.owner, one.column.field)
            for formula in rule.formulas.values()
            for one in formula.variables
        }
        sent = [act.message for act in acts if act.kind == "emitted"]
        return any(
            (message["type"], field) in read and field not in message["data"]
            for message in sent
            for field in self._need_not_be_said.get(message["type"], ())
        )

    @cached_property
    def _need_not_be_said(self) -> Mapping[str, frozenset[str]]:
        """Give the fields that the law lets a step leave out, by step."""
        return left_out(self.book)

    def _zone(self, case: Case) -> tzinfo:
        """Give the time zone by which the days of a dossier are counted."""
        return self.book.place(case.settings.get(self.book.setting_that_gives("territory"))).zone

    @cached_property
    def _known(self) -> frozenset[str]:
        """Name the rules, written and derived."""
        return frozenset((*self.book.rules, *(one.id for one in derived_rules(self.book))))

    def motives(self, case: Case, acts: Sequence[Act]) -> frozenset[str]:
        """Name the rules by which the message, or the decision, that was refused last may be refused."""
        dossier, last = self._refused_last(case, acts)
        return refusals(self.book, case.role, dossier, last) if last is not None else frozenset()

    def left_already(self, case: Case, acts: Sequence[Act]) -> bool:
        """Tell whether what was decided last, and refused, had left already, without a new cause since."""
        if not acts or not is_opposed(acts[-1]):
            return False
        dossier, last = self._refused_last(case, acts)
        return last is not None and left_already(self.book, case.role, dossier, last)

    def acted_alone(self, case: Case, acts: Sequence[Act]) -> bool:
        """Tell whether the role did by itself what its people had not decided yet."""
        ordered, asked = frozenset(decided(self.book)), set[str]()
        for act in acts:
            if act.kind == "decided":
                asked.add(str(act.message["step"]))
            elif act.kind == "emitted" and type_of(act) in ordered - asked:
                return True
        return False

    def _refused_last(self, case: Case, acts: Sequence[Act]) -> tuple[History, Event | None]:
        """Give what the role lived, a decision refused last included, and the last event that it refused."""
        dossier = self._history(case, acts, is_open=True)
        return dossier, next((one for one in reversed(dossier.deliveries) if one.refused), None)

    def _wrongly_opposed(self, case: Case, acts: Sequence[Act], setting: Setting) -> dict[str, Breach]:
        """Find the decisions that were not taken, and that no rule forbids."""
        found: dict[str, Breach] = {}
        for place, act in enumerate(acts):
            name = str(act.message.get("step"))
            if not is_opposed(act) or act.is_free or not _is_answered(name, setting):
                continue
            come = acts[: place + 1]
            if not self.left_already(case, come) and not self.motives(case, come):
                rule, shown = Derived(DONE, name).id, (f"{name} {act.at.isoformat()}",)
                found.setdefault(rule, Breach(rule, phrase("decision-taken"), REFUSED, shown))
        return found

    def regions_of(self, states: Collection[str]) -> frozenset[str]:
        """Name the regions of the life cycle that have some states."""
        lifecycle = self.book.specification.lifecycle
        regions = lifecycle.datum.regions if lifecycle is not None else ()
        return frozenset(one.id for one in regions if any(state.id in states for state in one.states))

    def closed_without(self, missing: frozenset[str]) -> frozenset[str]:
        """Name the steps and facts that no dossier admits in which some others never came."""
        return machine_of(self.book).closed_without(missing)

    def likely_channels(self, name: str) -> tuple[str, ...]:
        """Give the channels by which a step is thought to travel; none where nothing names one."""
        return likely_channels(self.book, name) if name in self.book.steps else ()

    def states(self, case: Case, acts: Sequence[Act], now: datetime) -> Mapping[str, frozenset[str]]:
        """Give the states in which a role may know a dossier to be, by region."""
        day = now.astimezone(self._zone(case)).date()
        found = known(roles(self.book)[case.role], self._history(case, acts), day)
        return {region: own | found.disputed[region] for region, own in found.own.items()}

    def _comes_by_itself(self, role: str, rule: str) -> bool:
        """Tell whether what a rule awaits needs nobody to decide it."""
        ways = roles(self.book)[role].ways
        awaited = judged_events(self.book.rules[rule]) if rule in self.book.rules else ()
        return any(ways.get(name) is Way.REACTIVE for name in awaited)

    def _findings(self, case: Case, acts: Sequence[Act], day: date) -> tuple[Finding, ...]:
        dossier = self._history(case, acts)
        return judged_as(self.book, case.role, dossier, day)

    def _history(self, case: Case, acts: Sequence[Act], *, is_open: bool = False) -> History:
        """Give the history that the role lived, with what its people decided.

        Where it is open, a decision that was not taken last stands there as the message that it asked for.
        """
        known = self.book.scope.events
        raws, decisions = lived(self._ordered(acts), self._zone(case), known)
        if is_open and acts and is_opposed(acts[-1]):
            raws.append(refused_decision(acts[-1], case.role))
        return history(
            self.book, raws, dict(case.settings), case.subject, Decisions(case.role, tuple(decisions))
        )

    def _ordered(self, acts: Sequence[Act]) -> Iterator[Act]:
        """Put what left at one instant in the order of causes: the order in which it left says nothing."""
        for (is_sent, _), together in groupby(acts, key=lambda act: (act.kind == "emitted", act.at)):
            one_instant = list(together)
            yield from by_causes(self.book, one_instant, type_of) if is_sent else one_instant

    def _counts(self, finding: Finding, setting: Setting) -> bool:
        """Tell whether a rule counts: one that obliges, all of which a product of a part sees."""
        if not obliges(self.book, finding.rule):
            return False
        rule = self.book.rules.get(finding.rule)
        if rule is None:
            about = finding.evidence[0].name if finding.evidence else finding.rule.partition(":")[2]
            return _is_answered(about, setting)
        return self._is_seen(rule, setting)

    def _is_own(self, case: Case, finding: Finding, setting: Setting) -> bool:
        """Tell whether a rule is the one that a case is about, all of which a product of a part sees."""
        rule = self.book.rules.get(finding.rule)
        return rule is not None and finding.rule == case.rule and self._is_seen(rule, setting)

    def _is_seen(self, rule: Compiled, setting: Setting) -> bool:
        return all(_is_answered(name, setting) for name in self._read[rule.id])

    @cached_property
    def _read(self) -> Mapping[str, frozenset[str]]:
        """The events that each rule is about or reads."""
        return {id_: read_by(self.book, rule) for id_, rule in self.book.rules.items()}


@lru_cache(maxsize=4)
def judge_of(folder: Path) -> Judge:
    """Give the judge of a folder that holds `spec/` and `rules/`; raises KitError when it has errors."""
    loaded = load(folder, readings=Readings(folder))
    wrong = next((one for one in loaded.problems if one.severity == "error"), None)
    if wrong is not None:
        raise KitError(f"{folder}: the specification has errors: {wrong.message}; see `parcmetre check`")
    return Judge(rulebook(loaded.specification))


def _is_answered(name: str, setting: Setting) -> bool:
    return setting.answered is None or name not in setting.types or name in setting.answered


def _breach(finding: Finding) -> Breach:
    shown = tuple(_told(event) for event in finding.evidence)
    return Breach(finding.rule, finding.expected, finding.observed, shown)


def _told(event: Event) -> str:
    return f"{event.name} {event.moment.isoformat()}"
