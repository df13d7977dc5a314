"""From the sentences of a scenario to a case: what is done to the role, and what must be seen.

Each sentence gives its own calls or expectations, and no other. A message that a sentence tells in a few
words is completed as the kit's are: from the dossier, the rules and the dictionary.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from conformance.bdd.dating import HAPPENING
from conformance.bdd.lines import Line
from conformance.bdd.living import Happening, Life, first_error
from conformance.bdd.values import EITHER, UnreadableError, day_of
from generator.engine.equations import equations
from generator.engine.roles import Way
from generator.kit.case import Act, Beat, Condition, Flaw, LegalDate
from generator.kit.setup.past import deliver, trigger
from generator.kit.setup.placed import Placed
from generator.kit.telling.naming import called

_COPYING = ("repete", "rejoue")


@dataclass(frozen=True)
class Told:
    """A scenario told to a role: its beats, each with the line that it comes from."""

    placed: Placed
    beats: tuple[Beat, ...]
    lines: tuple[int, ...]


@dataclass(eq=False)
class Telling(Life):
    """A scenario while it is read; `told` raises ScenarioError."""

    _numbers: dict[int, int] = field(default_factory=dict, init=False)
    """The place among the beats of the first that each line gives."""

    def told(self) -> Told:
        """Read the scenario."""
        if not self.lines or self.lines[0].pattern != "ouvre":
            raise first_error(self.lines, "it begins with « Étant donné une collectivité en cycle … »")
        begun = self.placed()
        found: list[tuple[int, Beat]] = []
        for place, line in enumerate(self.lines):
            self._numbers[place] = len(found)
            found += ((place, beat) for beat in self._beats(place, line, begun))
        if not any(beat.at is not None for _, beat in found):
            raise first_error(self.lines, "nothing is told to the role, and no day is reached")
        return Told(begun, tuple(beat for _, beat in found), tuple(place for place, _ in found))

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
                yield Beat(Act.CLOCK, at=self.dates.moments[place])
            case "accepte":
                self._check_called(place, line)
                yield Beat(Act.ACCEPTED)
            case "refuse":
                self._check_called(place, line)
                yield Beat(Act.REFUSED, motives=self._motives(place, begun))
                if not self._says_all(place):
                    yield Beat(Act.NOTHING_ELSE)
            case "oppose":
                yield Beat(Act.OPPOSED, motives=self._motives(place, begun))
                event, _ = self._decided(place, line)
                if not self._says_all(place) and not self._has_happened(event, place):
                    yield Beat(Act.NEVER, event)
            case "execute":
                event, says = self._decided(place, line)
                yield Beat(Act.EMITTED, event, where=self._where(line, says))
            case "n-emet-pas" if self._is_another_decision(place, line):
                yield Beat(Act.EMITTED, event)
                yield self._outcome(line)
            case "emet" | "emet-avant" | "emet-une-fois" | "n-emet-pas":
                yield self._outcome(line)
            case "rien-d-autre":
                yield Beat(Act.NOTHING_ELSE)
            case "etat":
                state, *others = self.words.states(line)
                yield Beat(Act.STATE, state=state, or_else=tuple(others))
            case "n-execute-pas":
                event, _ = self._decided(place, line)
                yield Beat(Act.NEVER, event, where=self._where(line, {}))
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
        data = dict(self.flawed(beat.data, happening))
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
        """Tell whether to refuse is as good: the next lines only look at what does not leave."""
        patterns = {line.pattern for line in self._outcomes(place)} - {"horloge"}
        looking = {"n-emet-pas", "n-execute-pas", "rien-d-autre", "emet-une-fois"}
        if not patterns or not patterns <= looking:
            return False
        return self._is_waited_for(place) or self._is_put_right(place) or bool(self.refusals(place, begun))

    def _is_waited_for(self, place: int) -> bool:
        """Tell whether the calendar moves at once, to look at a silence: whoever refuses keeps silent too."""
        first, *others = (line.pattern for line in self._outcomes(place))
        return first == "horloge" and bool(others)

    def _is_put_right(self, place: int) -> bool:
        """Tell whether what somebody decides must not leave so: it is refused, or said right."""
        return any(
            line.pattern in ("n-emet-pas", "n-execute-pas") and self._says_as_decided(place, line)
            for line in self._outcomes(place)
        )

    def _says_as_decided(self, place: int, line: Line) -> bool:
        """Tell whether a line is about what was decided, in the very words in which it was."""
        decided, phrase = self.happenings[place].raw, next(iter(line.sentence.phrases), None)
        where = self._where(line, phrase.says if phrase is not None else {})
        return (
            (phrase is None or decided.name == phrase.event)
            and bool(where)
            and all(one.order == "==" and decided.data.get(one.field) == one.value for one in where)
        )

    def _outcomes(self, place: int) -> Iterator[Line]:
        """Give the lines that look at what came of a line."""
        for line in self.lines[place + 1 :]:
            if line.pattern in (*HAPPENING, *_COPYING):
                return
            yield line

    def _again(self, place: int, line: Line, begun: Placed) -> Beat:
        before = [one for one in self.happenings if one < place]
        if not before:
            raise line.error("no message came before it")
        beat = self._call(before[-1], begun)
        same = line.pattern == "repete"
        number = self._numbers[before[-1]]
        return replace(beat, at=self.dates.moments[place], given=False, copy_of=number, same_id=same, told={})

    def _says_all(self, place: int) -> bool:
        """Tell whether the next line says itself that nothing else leaves."""
        return self.lines[place + 1 : place + 2] != [] and self.lines[place + 1].pattern in (
            "rien-d-autre",
            "n-emet-pas",
            "n-execute-pas",
        )

    def _check_called(self, place: int, line: Line) -> None:
        """Make sure that an answer names what came last; raises ScenarioError."""
        before = [one for one in self.happenings if one < place]
        last = self.happenings[before[-1]].raw.name if before else None
        known = (called(self.book, last), called(self.book, None))
        if line.slots["objet"] not in known:
            raise line.error(f"« {line.slots['objet']} » is not what came last: {known[0]}")

    def _has_happened(self, event: str, place: int) -> bool:
        """Tell whether an event had come already before a decision that is opposed."""
        *before, _ = (one for number, one in self.happenings.items() if number < place)
        return any(one.raw.name == event for one in before)

    def _is_another_decision(self, place: int, line: Line) -> bool:
        """Tell whether what must not be is one way to decide what has just been decided."""
        (phrase,) = line.sentence.phrases
        before = [one for one in self.happenings if one < place]
        if not before or self.lines[before[-1]].pattern != "arrive" or not (phrase.says or line.rows):
            return False
        decided = self.lines[before[-1]].sentence.phrases[0]
        return (
            decided.event == phrase.event
            and not decided.says
            and self.role.way(phrase.event) is Way.ORDERED
            and self.lines[place - 1].pattern not in ("execute", "emet")
            and not self._says_as_decided(before[-1], line)
        )

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
        at = self.dates.due(line) if line.pattern == "emet-avant" else None
        return Beat(
            act,
            first.event,
            at,
            where=self._where(line, first.says),
            or_else=tuple(one.event for one in others),
        )

    def _where(self, line: Line, says: Mapping[str, object]) -> tuple[Condition, ...]:
        said = tuple(Condition(name, "==", value) for name, value in says.items())
        return (*said, *self.words.conditions(line, self.dates.zone))

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
        named = self.refusals(before[-1], begun)
        return tuple(sorted(named | ({self.rule} if self.rule is not None else set())))
