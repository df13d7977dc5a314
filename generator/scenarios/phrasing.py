"""From a case to sentences: one line an act, with the values that may vary kept apart."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL
from generator.languages import Language, PatternRole
from generator.model.exchange import Step
from generator.model.lifecycle import Event, State
from generator.model.message import FieldDefinition
from generator.model.phrases import Forms, Phrases
from generator.model.setting import Setting, Settings
from generator.model.vocabulary import Channel, Doubt
from generator.scenarios.calendars import NIGHT
from generator.scenarios.case import Act, Beat, Case
from generator.scenarios.deciding import cares_for_hours, telling
from generator.scenarios.dossier import preludes
from generator.scenarios.spoken import actor, lowered, shown, wanted

_NOTABLE = (time(0), *NIGHT, time(23, 59, 59))
_CLOCKS = {("response", 3), ("transition", 2)}
"""The kinds and the numbers of moves of which each move of the calendar has a head of its own."""


@dataclass(frozen=True)
class Slot:
    """A value that may vary from a case to the next, and the head of its column."""

    head: str
    text: str
    day: date | None = field(default=None, compare=False)
    """The day that it says, where it is one."""


Part = str | Slot


@dataclass(frozen=True)
class Line:
    """A sentence and its table; the keyword that it begins with says its role."""

    role: PatternRole
    pattern: str
    parts: tuple[Part, ...]
    table: tuple[tuple[Part, Part], ...] = field(default=())
    says: str = field(default="", compare=False)
    """What it says in a title, where its own words need those before them."""


@dataclass(frozen=True)
class Phrasing:
    """What is needed to phrase the cases of a specification."""

    book: Rulebook

    @property
    def spoken(self) -> Language:
        """The language of the specification."""
        return self.book.language

    def lines(self, case: Case) -> tuple[Line, ...]:
        """Give the sentences of a case, in order."""
        return tuple(self._lines(replace(case, beats=tuple(_told(telling(self.book, case))))))

    def _lines(self, case: Case) -> Iterator[Line]:
        yield self._opening(case)
        hours = cares_for_hours(self.book, case)
        now, decided, received = case.begins, None, None
        clocks = iter(self._clocks(case))
        for beat in case.beats:
            now = beat.at or now
            if beat.act in (Act.DELIVER, Act.TRIGGER, Act.AWAIT):
                received = beat.event or received
            elif beat.act in (Act.ACCEPTED, Act.REFUSED):
                beat = replace(beat, event=received)  # noqa: PLW2901 what is answered is what came last
            clock = next(clocks, self.spoken.heads.calendar) if beat.act is Act.CLOCK else ""
            for line in self._line(case, beat, now, clock, hours=hours):
                yield self._answering(case, line, decided, now)
                if line.pattern == "arrive":
                    decided = line if beat.act is Act.TRIGGER else None

    def _clocks(self, case: Case) -> tuple[str, ...]:
        """Give the heads of the columns where the calendar moves around a limit."""
        if (case.kind, sum(beat.act is Act.CLOCK for beat in case.beats)) not in _CLOCKS:
            return ()
        heads = self.spoken.heads
        return heads.response if case.kind == "response" else heads.transition

    def _answering(self, case: Case, line: Line, decided: Line | None, now: datetime) -> Line:
        """Say that what a person decided is done, where the words would be the same again."""
        said = decided.parts[0] if decided is not None else None
        if (
            line.pattern != "emet"
            or not isinstance(said, str)
            or said != f"{line.parts[0]} {self.spoken.dates.day}"
        ):
            return line
        words = {"de_acteur": self.spoken.of.before(actor(self.book, case.role, now.date()))}
        return Line("then", "execute", self._filled("execute", words), line.table, str(line.parts[0]))

    def _opening(self, case: Case) -> Line:
        """Tell the convention, and the settings that are not every collectivity's."""
        given = self.book.setting_that_gives("cycle")
        usual = {item.setting: item.value for item in preludes(self.book).settings}
        label, rows = "", []
        for entry in self.book.specification.entries(Setting, "setting"):
            value = case.settings.get(entry.id)
            if entry.id == given:
                label = self._setting(entry.datum, value)
            elif value is not None and value not in (entry.datum.default, usual.get(entry.id)):
                rows.append(
                    (entry.datum.label, Slot(lowered(entry.datum.label), self._setting(entry.datum, value)))
                )
        under = self.spoken.joins.under.format(lowered(label)) if label else ""
        return Line("given", "ouvre", self._filled("ouvre", {"reglage": under}), tuple(rows), under)

    def _line(self, case: Case, beat: Beat, now: datetime, clock: str, *, hours: bool) -> Iterator[Line]:
        match beat.act:
            case Act.DELIVER | Act.TRIGGER | Act.AWAIT if beat.copy_of is not None:
                pattern = "repete" if beat.same_id else "rejoue"
                yield self._dated(pattern, beat, {}, self.spoken.heads.again, hours=hours)
            case Act.DELIVER | Act.TRIGGER | Act.AWAIT:
                yield self._happening(beat, hours=hours)
            case Act.CLOCK:
                yield self._dated("horloge", beat, {}, clock, hours=hours)
            case Act.EMITTED | Act.ONCE | Act.NEVER:
                yield self._outcome(beat, now, hours=hours)
            case Act.LEGAL_DATES:
                rows = tuple(
                    (
                        one.label,
                        Slot(
                            lowered(one.label), self.spoken.joins.either.join(map(self.spoken.day, one.days))
                        ),
                    )
                    for one in beat.dates
                )
                yield Line("given", "droit", (self.spoken.by_id["droit"].text,), rows)
            case _:
                yield self._conclusion(case, beat, now)

    def _conclusion(self, case: Case, beat: Beat, now: datetime) -> Line:
        """Tell how the system answers, or where the dossier is."""
        spoken = actor(self.book, case.role, now.date())
        match beat.act:
            case Act.ACCEPTED | Act.REFUSED:
                pattern = "accepte" if beat.act is Act.ACCEPTED else "refuse"
                words = {"acteur": spoken, "objet": called(self.book, beat.event)}
                return Line("then", pattern, self._filled(pattern, words))
            case Act.OPPOSED:
                return Line(
                    "then", "oppose", self._filled("oppose", {"de_acteur": self.spoken.of.before(spoken)})
                )
            case Act.STATE:
                label = Slot(
                    self.spoken.heads.state,
                    self.spoken.joins.either.join(map(self._state, (beat.state or "", *beat.or_else))),
                )
                return Line("then", "etat", self._filled("etat", {"etat": label}))
            case Act.OPEN:
                numbers = self.spoken.joins.also.join(self._numbers(beat.doubts))
                words = {"acteur": spoken, "doute": numbers}
                return Line("then", "ouvert", self._filled("ouvert", words), says=self.spoken.says("open"))
            case _:
                return Line("then", "rien-d-autre", (self.spoken.by_id["rien-d-autre"].text,))

    def _happening(self, beat: Beat, *, hours: bool) -> Line:
        """Tell that a message comes, or that a person decides."""
        assert beat.event is not None  # noqa: S101 every happening is an event's
        forms, rest = self._forms(beat.event, beat.told)
        pattern, form = ("passe", forms.past) if beat.given else ("arrive", forms.present)
        heads, names = self.spoken.heads, self.spoken.rows
        rows = [*self._rows(rest)]
        if beat.flaw is not None:
            definition = self.book.scope.fields[beat.flaw.field]
            rows.append((Slot(heads.flaw, definition.label), Slot(heads.content, beat.flaw.shown)))
        if beat.channel is not None:
            channel = self.book.specification.get(Channel, "channel", beat.channel)
            rows.append((names.way, Slot(heads.way, channel.label if channel is not None else beat.channel)))
        if beat.wrong_source and beat.source is not None:
            rows.append((names.sender, Slot(heads.sender, actor(self.book, beat.source, self._day(beat)))))
        if beat.receiver is not None:
            rows.append(
                (names.receiver, Slot(heads.receiver, actor(self.book, beat.receiver, self._day(beat))))
            )
        rows += [(names.unknown, name) for name in beat.extra]
        words = {"passe": form, "present": form}
        line = self._dated(pattern, beat, words, self._short(beat.event), hours=hours)
        return Line(line.role, pattern, line.parts, tuple(rows))

    def _outcome(self, beat: Beat, now: datetime, *, hours: bool) -> Line:
        """Tell what the system must send, or must not."""
        assert beat.event is not None  # noqa: S101 every outcome is an event's
        exact = {one.field: one.value for one in beat.where if one.order == "=="}
        forms, rest = self._forms(beat.event, exact)
        rows: list[tuple[Part, Part]] = []
        for one in beat.where:
            if one.order == "==" and one.field not in rest:
                continue  # the phrase says it
            if one.field == CHANNEL:
                rows.append((self.spoken.rows.way, Slot(self.spoken.heads.way, self._channels(one.value))))
                continue
            definition = self.book.scope.fields[one.field]
            rows.append(
                (definition.label, Slot(lowered(definition.label), wanted(self.spoken, definition, one)))
            )
        match beat.act:
            case Act.NEVER:
                pattern = "n-emet-pas"
            case Act.ONCE:
                pattern = "emet-une-fois"
            case _ if beat.at is not None:
                pattern = "emet-avant"
            case _:
                pattern = "emet"
        either = [forms, *(phrases_of(self.book, other) for other in beat.or_else)]
        words = {
            "present": self.spoken.joins.or_else.join(self._said(one.present, now) for one in either),
            "negatif": self._said(forms.negative, now),
        }
        if beat.at is not None:
            line = self._dated(pattern, beat, words, self.spoken.heads.at_latest, hours=hours)
            return Line("then", pattern, line.parts, tuple(rows))
        return Line("then", pattern, self._filled(pattern, words), tuple(rows))

    def _dated(self, pattern: str, beat: Beat, words: Mapping[str, str], head: str, *, hours: bool) -> Line:
        assert beat.at is not None  # noqa: S101 only what has a date is asked
        notable = beat.at.timetz().replace(tzinfo=None) in _NOTABLE
        text = Slot(head, self.spoken.instant(beat.at, hours=hours or notable), beat.at.date())
        said = {name: self._said(word, beat.at) for name, word in words.items()}
        return Line(
            self.spoken.by_id[pattern].role,
            pattern,
            self._filled(pattern, {**said, "date": text, "quand": text}),
        )

    def _filled(self, pattern: str, slots: Mapping[str, Part]) -> tuple[Part, ...]:
        """Put words and slots where a pattern has them; neighbouring words are joined."""
        parts: list[Part] = []
        for piece in _pieces(opener(self.book, self.spoken.by_id[pattern].text)):
            part = slots[piece[1:-1]] if piece.startswith("{") else piece
            if piece == "{quand}":
                parts[-1] = f"{parts[-1]}{self.spoken.dates.day}"
            if isinstance(part, str) and parts and isinstance(parts[-1], str):
                parts[-1] += part
            else:
                parts.append(part)
        return tuple(parts)

    def _rows(self, told: Mapping[str, object]) -> Iterator[tuple[Part, Part]]:
        for name, value in told.items():
            definition = self.book.scope.fields[name]
            text = shown(self.spoken, definition, value)
            member = self._member(definition, value)
            if member is not None:  # who reads « une identité » alone takes it for a person's
                text = f"{text}{self.spoken.joins.apart}{lowered(member)}"
            yield definition.label, Slot(lowered(definition.label), text)

    def _member(self, definition: FieldDefinition, value: object) -> str | None:
        """Name what shows that a composite is not of the ordinary form: a company's name."""
        if not definition.alternatives or not isinstance(value, dict | str):
            return None
        said = frozenset(value) if isinstance(value, dict) else frozenset({value})
        ordinary, *others = definition.alternatives
        told = (name for way in others for name in way if name in said and name not in ordinary)
        member = next(told, None)
        return self.book.scope.fields[member].label if member is not None else None

    def _forms(self, event: str, told: Mapping[str, object]) -> tuple[Forms, Mapping[str, object]]:
        """Choose the forms that say a value, and give the values that they do not say."""
        phrases = phrases_of(self.book, event)
        for variant in phrases.variants:
            if variant.field in told and told[variant.field] == variant.value:
                return variant, {name: value for name, value in told.items() if name != variant.field}
        return phrases, told

    def _said(self, phrase: str, now: datetime) -> str:
        """Call each actor what it is called that day."""
        name = phrase.partition("{")[2].partition("}")[0]
        return self.spoken.named(phrase, actor(self.book, name, now.date())) if name else phrase

    def _short(self, event: str) -> str:
        return lowered(self.book.scope.events[event].label)

    def _channels(self, value: object) -> str:
        names = tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)
        channels = self.book.specification.entries(Channel, "channel")
        labels: Mapping[str, str] = {entry.id: entry.datum.label for entry in channels}
        return self.spoken.joins.either.join(labels.get(name, name) for name in names)

    def doubts(self, case: Case) -> tuple[str, ...]:
        """Give the numbers of the open questions on which a case depends."""
        return self._numbers(case.doubts)

    def _numbers(self, doubts: Sequence[str]) -> tuple[str, ...]:
        found = (self.book.specification.get(Doubt, "doubt", doubt) for doubt in doubts)
        return tuple(doubt.number for doubt in found if doubt is not None)

    def _state(self, state: str) -> str:
        found = self.book.specification.get(State, "state", state)
        return found.label if found is not None else ""

    def _setting(self, setting: Setting, value: object) -> str:
        for code in setting.codes:
            if code.code == value:
                return code.label
        if setting.type == "boolean":
            return self.spoken.values.affirmed if value else self.spoken.values.denied
        if setting.type == "money" and isinstance(value, int):
            return self.spoken.amount(value)
        return str(value)

    @staticmethod
    def _day(beat: Beat) -> date:
        return beat.at.date() if beat.at is not None else date.max


def _told(beats: Sequence[Beat]) -> Iterator[Beat]:
    """Leave out what the line before says already: that nothing else is sent, or that a decision is done."""
    decided: str | None = None
    for number, beat in enumerate(beats):
        if beat.act in (Act.DELIVER, Act.TRIGGER, Act.AWAIT):
            decided = beat.event if beat.act is Act.TRIGGER else None
        before, after = beats[max(number - 1, 0)], beats[min(number + 1, len(beats) - 1)]
        is_done = beat.act is Act.EMITTED and after.act is Act.NEVER and after.where and not beat.where
        is_refused = beat.act is Act.NOTHING_ELSE and before.act is Act.REFUSED
        is_opposed = beat.act is Act.NEVER and before.act is Act.OPPOSED and not beat.where
        if not (is_refused or is_opposed or (is_done and after.event == beat.event == decided)):
            yield beat


def phrases_of(book: Rulebook, event: str) -> Phrases:
    """Give the phrases of a step or of a fact; raises LookupError where it has none."""
    step = book.specification.get(Step, "step", event)
    if step is not None:
        return step.phrases
    fact = book.specification.get(Event, "event", event.partition(".")[2])
    if fact is None or fact.phrases is None:
        raise LookupError(f"{event} has no phrases")
    return fact.phrases


def called(book: Rulebook, event: str | None) -> str:
    """Call what is received by its name, with its article: a message where the phrases give none."""
    name = phrases_of(book, event).called if event is not None else None
    return name or book.language.says("message")


def spoken_values(book: Rulebook, event: str) -> frozenset[tuple[str, str | bool]]:
    """Give the values that a phrase of an event says, with their fields."""
    return frozenset((variant.field, variant.value) for variant in phrases_of(book, event).variants)


def opener(book: Rulebook, text: str) -> str:
    """Put in a pattern whose dossier a scenario opens; where the domain has no conventions, none is said."""
    (settings,) = book.specification.entries(Settings, "settings")
    if not book.cycles:
        text = text.replace(" {reglage}", "")
    return text.replace("{ouvre}", settings.datum.opens or book.language.says("dossier"))


def _pieces(text: str) -> Iterator[str]:
    """Split a pattern into its words and its slots."""
    rest = text
    while rest:
        before, brace, after = rest.partition("{")
        if before:
            yield before
        if not brace:
            return
        slot, _, rest = after.partition("}")
        yield f"{{{slot}}}"
