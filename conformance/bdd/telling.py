"""From the sentences of a scenario to a case: what is done to the role, and what must be seen.

Each sentence gives its own calls or expectations, and no other. A message that a sentence tells in a few words
is completed as the kit's are: from the dossier, the rules and the dictionary.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cached_property

from conformance.bdd.lines import Line, ScenarioError
from conformance.bdd.values import EITHER, UnreadableError, day_of, hour_of, instant_of
from conformance.bdd.vocabulary import Said, Vocabulary
from generator.engine.completing import equations, example_of
from generator.engine.derived import CONTENT
from generator.engine.reading import Raw, history
from generator.engine.roles import Role, Way
from generator.engine.rulebook import Rulebook
from generator.engine.whole import refusals
from generator.formula import Value
from generator.scenarios.case import Act, Beat, Condition, Flaw, LegalDate
from generator.scenarios.dossier import lasts, preludes
from generator.scenarios.past import deliver, trigger
from generator.scenarios.placed import Placed
from generator.scenarios.placing import placed
from generator.scenarios.stories import Story

_MORNING, _MIDNIGHT = time(9), time(23, 59, 59)
"""When a day begins that says no hour, and when it ends."""
_GAP, _LATER = timedelta(minutes=5), timedelta(minutes=30)
"""How long after one another the lines of a day come, and how far the calendar then goes on."""
_HAPPENING = ("passe", "arrive")
_COPYING = ("repete", "rejoue")


@dataclass(frozen=True)
class Happening:
    """A message or a decision that a line tells."""

    place: int
    """Its line."""
    raw: Raw
    said: Said


@dataclass(frozen=True)
class Told:
    """A scenario told to a role: its beats, each with the line that it comes from."""

    placed: Placed
    beats: tuple[Beat, ...]
    lines: tuple[int, ...]


@dataclass(eq=False)
class Telling:
    """A scenario while it is read; `told` raises ScenarioError."""

    words: Vocabulary
    role: Role
    lines: Sequence[Line]
    rule: str | None = None
    """The rule that the scenario is about, where it says one: what it tells may break it."""
    known: Sequence[Raw] = ()
    """Whole messages that its sentences stand for, where they leave out what nothing can complete."""
    _now: datetime | None = field(default=None, init=False)

    @property
    def book(self) -> Rulebook:
        """The rules."""
        return self.words.book

    def told(self) -> Told:
        """Read the scenario."""
        if not self.lines or self.lines[0].pattern != "ouvre":
            raise _first(self.lines, "a scenario begins with « Étant donné une collectivité en cycle … »")
        begun = self._placed()
        found = [
            (place, beat) for place, line in enumerate(self.lines) for beat in self._beats(place, line, begun)
        ]
        if not any(beat.at is not None for _, beat in found):
            raise _first(self.lines, "nothing is told to the role, and no day is reached")
        return Told(begun, tuple(beat for _, beat in found), tuple(place for place, _ in found))

    @cached_property
    def settings(self) -> Mapping[str, Value]:
        """The settings of the dossier."""
        return self.words.settings(self.lines[0])

    @cached_property
    def zone(self) -> tzinfo:
        """The legal time of the collectivity."""
        return self.book.place(self.settings.get(self.book.setting_that_gives("territory"))).zone

    @cached_property
    def moments(self) -> Mapping[int, datetime]:
        """The instant of each line that has one; a day without an hour begins after what came before it."""
        found: dict[int, datetime] = {}
        last: datetime | None = None
        for place, line in enumerate(self.lines):
            if "date" in line.slots and line.pattern != "emet-avant":
                moment = self._moment(place, last)
                found[place] = moment
                last = moment if last is None else max(last, moment)
        return found

    def _moment(self, place: int, last: datetime | None) -> datetime:
        line = self.lines[place]
        try:
            day, hour = day_of(line.slots["date"]), hour_of(line.slots["date"])
        except UnreadableError as problem:
            raise line.error(str(problem)) from problem
        if hour is not None:
            return instant_of(day, hour, self.zone)
        whole = self._whole(place) if line.pattern in _HAPPENING else None
        if whole is not None:
            return whole.moment
        morning = instant_of(day, self.hours.get(day, _MORNING), self.zone)
        if last is None or last < morning or last.date() > day:
            return morning
        return min(last + self._gap(place), max(last, instant_of(day, _MIDNIGHT, self.zone)))

    def _gap(self, place: int) -> timedelta:
        """Give how long after the line before it a line comes: what a prelude says of its cause, if it does."""
        line = self.lines[place]
        if line.pattern == "horloge":
            return _LATER
        before = {one.sentence.phrases[0].event for one in self.lines[:place] if one.pattern in _HAPPENING}
        event = line.sentence.phrases[0].event if line.sentence.phrases else None
        gaps = [
            need.gap
            for need in preludes(self.book).needs
            if need.event == event and need.gap is not None and before & set(need.after)
        ]
        return next((gap for gap in gaps if timedelta() < gap < timedelta(days=1)), _GAP)

    @cached_property
    def hours(self) -> Mapping[date, time]:
        """The hour at which each day begins of which a table tells an instant."""
        found: dict[date, time] = {}
        for line in self.lines:
            for _, text in line.rows:
                with suppress(UnreadableError):
                    hour = hour_of(text)
                    if hour is not None:
                        found.setdefault(day_of(text), hour)
        return found

    @cached_property
    def happenings(self) -> Mapping[int, Happening]:
        """The messages and the decisions, by the place of their lines."""
        found = {}
        for place, line in enumerate(self.lines):
            if line.pattern in _HAPPENING:
                found[place] = self._happening(place, line)
        return found

    def _happening(self, place: int, line: Line) -> Happening:
        (phrase, *others) = line.sentence.phrases
        if others:
            raise line.error("one thing happens at a time: « ou bien » is for what must be seen")
        is_refused = self._is_refused(place)
        is_content = self.rule is not None and self.rule.startswith(f"{CONTENT}:")
        said = self.words.said(line, self.zone, is_wrong=is_refused and is_content)
        foreign = [name for name in said.data if name not in self.book.scope.events[phrase.event].fields]
        if foreign:
            label = self.book.scope.fields[foreign[0]].label
            raise line.error(f"the message says nothing of « {label} »")
        if said.flaws and not is_refused:
            raise line.error(next(iter(said.flaws.values())).why)
        if self.role.way(phrase.event) is None and said.receiver is None:
            raise line.error(f"{self.role.id} is not told of it: the scenario is for another role")
        data = {**self._known(place, phrase.event), **phrase.says, **said.data}
        raw = Raw(phrase.event, self.moments[place], data, channel=said.channel, extra=said.extra)
        return Happening(place, raw, said)

    def _known(self, place: int, event: str) -> Mapping[str, object]:
        """Give what the whole message says for which the sentence stands."""
        raw = self._whole(place)
        return raw.data if raw is not None and raw.name == event else {}

    def _whole(self, place: int) -> Raw | None:
        """Give the whole message for which a sentence stands, unless it is of another day."""
        number = sum(line.pattern in _HAPPENING for line in self.lines[:place])
        raw = self.known[number] if number < len(self.known) else None
        day = day_of(self.lines[place].slots["date"])
        return raw if raw is not None and raw.moment.date() == day else None

    def _is_refused(self, place: int) -> bool:
        after = next((one for one in self.lines[place + 1 :] if one.slots.get("date") is None), None)
        return after is not None and after.pattern == "refuse"

    def _placed(self) -> Placed:
        """Complete what the lines tell, from what the role is not told of."""
        raws = tuple(self._agreeing(one.raw) for one in self.happenings.values())
        if not raws:
            raise _first(self.lines, "nothing happens in it")
        told = {raw.name for raw in raws}
        story = Story(raws, self.settings, "", "", "", dossier=dict(self._dossier(raws)))
        cycle = str(self.settings[self.book.setting_that_gives("cycle")])
        return placed(self.book, story, cycle, without=frozenset(self.role.ways) - told, apart=self.rule)

    def _agreeing(self, raw: Raw) -> Raw:
        """Let a message say what another one tells of the dossier, rather than what is plausible in it."""
        plausible = {
            value.field
            for item in preludes(self.book).plausible
            if item.event == raw.name
            for value in item.given
        }
        told = {
            name: value
            for place, one in self.happenings.items()
            if not self._is_refused(place)
            for name, value in one.raw.data.items()
            if name in plausible - raw.data.keys() and lasts(self.book, name)
        }
        return raw._replace(data={**told, **raw.data}) if told else raw

    def _dossier(self, raws: Sequence[Raw]) -> Iterator[tuple[str, object]]:
        """Give what the dossier says, beside what its messages tell.

        A value that an outcome looks for and that no message tells is the dossier's; one that only a message
        to be refused tells is not: what is usual stands instead.
        """
        refused = {place for place in self.happenings if self._is_refused(place)}
        told = {
            name for place, one in self.happenings.items() if place not in refused for name in one.raw.data
        }
        held = {name for raw in raws for name in self.book.scope.events[raw.name].fields}
        usual = {item.field: item.value for item in preludes(self.book).dossier}
        for place in sorted(refused):
            raw = self.happenings[place].raw
            says = self.lines[place].sentence.phrases[0].says
            for name in (*says, *self.happenings[place].said.data):
                if name not in told and lasts(self.book, name):
                    definition = self.book.scope.fields[name]
                    yield name, usual.get(name, example_of(self.book, definition, raw.moment))
        for line in self.lines:
            if line.pattern in ("emet", "emet-avant", "emet-une-fois", "execute"):
                for one in self.words.conditions(line, self.zone):
                    if one.order == "==" and one.field in held - told and lasts(self.book, one.field):
                        yield one.field, one.value

    def _beats(self, place: int, line: Line, begun: Placed) -> Iterator[Beat]:  # noqa: C901, PLR0912 a case a pattern
        event = line.sentence.phrases[0].event if line.sentence.phrases else None
        match line.pattern:
            case "ouvre":
                return
            case "passe" | "arrive":
                yield self._call(place, begun)
            case "droit":
                yield Beat(Act.LEGAL_DATES, given=True, dates=tuple(self._dates(line)))
            case "repete" | "rejoue":
                yield self._again(place, line, begun)
            case "horloge":
                yield Beat(Act.CLOCK, at=self.moments[place])
            case "accepte":
                yield Beat(Act.ACCEPTED)
            case "refuse":
                yield Beat(Act.REFUSED, motives=self._motives(place, begun))
            case "oppose":
                yield Beat(Act.OPPOSED, motives=self._motives(place, begun))
            case "execute":
                event, says = self._decided(place, line)
                yield Beat(Act.EMITTED, event, where=self._where(line, says))
            case "emet" | "emet-avant" | "emet-une-fois" | "n-emet-pas":
                yield self._outcome(line)
            case "rien-d-autre":
                yield Beat(Act.NOTHING_ELSE)
            case "etat":
                state, *others = self.words.states(line)
                yield Beat(Act.STATE, state=state, or_else=tuple(others))
            case "ouvert":
                yield Beat(Act.OPEN, doubts=self.words.doubts(line))
            case _:
                raise line.error(f"no step is defined for the pattern `{line.pattern}`")

    def _call(self, place: int, begun: Placed) -> Beat:
        """Give the delivery, the decision or the emission that a line tells."""
        happening = self.happenings[place]
        given = self.lines[place].pattern == "passe"
        at = self.position(place, begun)
        way = self.role.way(happening.raw.name)
        if way is Way.REACTIVE and happening.said.receiver is None:
            if not given:
                raise self.lines[place].error("the role does it by itself: it is for « Alors »")
            raw = begun.raws[at]
            return Beat(Act.AWAIT, raw.name, raw.moment, given=True, data=raw.data)
        if way in (None, Way.DELIVERED) or happening.said.receiver is not None:
            beat = deliver(begun, at)
            said = happening.said
            beat = replace(beat, source=said.source or beat.source, receiver=said.receiver)
        else:
            beat = trigger(self.role, begun, at)
            if not given:
                beat = replace(beat, data=dict(self._decidable(beat.data, happening)))
        data = dict(self._flawed(beat.data, happening))
        free = not given and self._is_free(place, begun)
        flaw = next((Flaw(name, str(one.value)) for name, one in happening.said.flaws.items()), None)
        return replace(beat, given=given, data=data, free=free, flaw=flaw)

    def _decidable(self, data: Mapping[str, object], happening: Happening) -> Iterator[tuple[str, object]]:
        """Leave out what is for the implementation to work out: what the scenario is about.

        Where the law dictates the outcome of a decision that the sentence does not tell, that is all of it.
        """
        event, told = happening.raw.name, happening.raw.data
        if not told and event in self.dictated:
            return
        for name, value in data.items():
            ours = any(one.rule == self.rule for one in equations(self.book, event, name))
            if name in told or not ours:
                yield name, value

    @cached_property
    def dictated(self) -> frozenset[str]:
        """The decisions whose outcome some rule dictates."""
        outcomes = (rule.datum.outcome for rule in self.book.rules.values())
        return frozenset(one.event for one in outcomes if one is not None)

    def _is_free(self, place: int, begun: Placed) -> bool:
        """Tell whether to refuse is as good: the lines that follow only look at what leaves, and a rule may."""
        patterns = {line.pattern for line in self._outcomes(place)} - {"horloge"}
        looking = {"n-emet-pas", "rien-d-autre", "emet-une-fois"}
        return bool(patterns) and patterns <= looking and bool(self._refusals(place, begun))

    def _outcomes(self, place: int) -> Iterator[Line]:
        """Give the lines that look at what came of a line."""
        for line in self.lines[place + 1 :]:
            if line.pattern in (*_HAPPENING, *_COPYING):
                return
            yield line

    @staticmethod
    def _flawed(data: Mapping[str, object], happening: Happening) -> Iterator[tuple[str, object]]:
        """Leave out what is absent on purpose, and put in what is wrong on purpose."""
        flaws = happening.said.flaws
        for name, value in data.items():
            if value is not None and name not in flaws:
                yield name, value
        yield from ((name, flaw.value) for name, flaw in flaws.items() if not flaw.is_absent)

    def position(self, place: int, begun: Placed) -> int:
        """Give where a happening stands among the messages of the whole life."""
        number = list(self.happenings).index(place)
        return [at for at, ours in enumerate(begun.ours) if ours][number]

    def _again(self, place: int, line: Line, begun: Placed) -> Beat:
        before = [one for one in self.happenings if one < place]
        if not before:
            raise line.error("no message came before it")
        beat = self._call(before[-1], begun)
        same = line.pattern == "repete"
        number = self._beats_before(before[-1])
        return replace(beat, at=self.moments[place], given=False, copy_of=number, same_id=same, told={})

    def _beats_before(self, place: int) -> int:
        return place - 1  # each line gives one beat, but the first, which opens the dossier

    def _decided(self, place: int, line: Line) -> tuple[str, Mapping[str, object]]:
        """Give what was decided last: the event, and the values that its sentence says."""
        before = [one for one in self.happenings if one < place]
        if not before or self.lines[before[-1]].pattern != "arrive":
            raise line.error("nothing was decided before it")
        phrase = self.lines[before[-1]].sentence.phrases[0]
        return phrase.event, phrase.says

    def _outcome(self, line: Line) -> Beat:
        first, *others = line.sentence.phrases
        act = {"emet-une-fois": Act.ONCE, "n-emet-pas": Act.NEVER}.get(line.pattern, Act.EMITTED)
        at = None
        if line.pattern == "emet-avant":
            try:
                day, hour = day_of(line.slots["date"]), hour_of(line.slots["date"])
            except UnreadableError as problem:
                raise line.error(str(problem)) from problem
            at = instant_of(day, hour or time(23, 59, 59), self.zone)
        return Beat(
            act,
            first.event,
            at,
            where=self._where(line, first.says),
            or_else=tuple(one.event for one in others),
        )

    def _where(self, line: Line, says: Mapping[str, object]) -> tuple[Condition, ...]:
        said = tuple(Condition(name, "==", value) for name, value in says.items())  # type: ignore[arg-type]
        return (*said, *self.words.conditions(line, self.zone))

    def _dates(self, line: Line) -> Iterator[LegalDate]:
        for label, text in line.rows:
            try:
                yield LegalDate(label, tuple(day_of(one) for one in text.split(EITHER)))
            except UnreadableError as problem:
                raise line.error(str(problem)) from problem

    def _motives(self, place: int, begun: Placed) -> tuple[str, ...]:
        """Name every rule by which the last message or decision may be refused."""
        before = [one for one in self.happenings if one < place]
        if not before:
            raise self.lines[place].error("nothing came before it that could be refused")
        named = self._refusals(before[-1], begun)
        return tuple(sorted(named | ({self.rule} if self.rule is not None else set())))

    def _refusals(self, place: int, begun: Placed) -> frozenset[str]:
        """Name every rule by which what a line tells may be refused."""
        at = self.position(place, begun)
        raws = [self._as_delivered(raw, None) for raw in begun.raws[:at]]
        raws.append(self._as_delivered(begun.raws[at], self.happenings[place]))
        seen = history(self.book, raws, begun.settings, begun.number)
        return refusals(self.book, self.role.id, seen, seen.deliveries[-1])

    def _as_delivered(self, raw: Raw, happening: Happening | None) -> Raw:
        if happening is None:
            return raw._replace(data={name: value for name, value in raw.data.items() if value is not None})
        said = happening.said
        is_delivered = said.receiver is not None or self.role.way(raw.name) is Way.DELIVERED
        return raw._replace(
            data=dict(self._flawed(raw.data, happening)),
            source=said.source or raw.source,
            delivered=True if is_delivered else None,
        )


def _first(lines: Sequence[Line], text: str) -> ScenarioError:
    return lines[0].error(text) if lines else ScenarioError(text)
