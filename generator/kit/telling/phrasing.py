"""From a case to sentences: one line an act, with the values that may vary kept apart."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL
from generator.kit.case import Act, Beat, Case
from generator.kit.hours import NIGHT
from generator.kit.spoken import actor, lowered, wanted
from generator.kit.telling.carrying_out import Told, carried_out
from generator.kit.telling.deciding import cares_for_hours, telling
from generator.kit.telling.filling import filled
from generator.kit.telling.lines import Line, Part, Slot
from generator.kit.telling.naming import Naming, called, phrases_of, where_told
from generator.kit.telling.own_days import own_rows, that_day_rows
from generator.kit.test_data import preludes
from generator.languages import Language
from generator.model.setting import Setting
from generator.model.vocabulary import Channel

_LAST_SECOND = time(23, 59, 59)
_NOTABLE = (time(0), *NIGHT, _LAST_SECOND)
_CLOCKS = {("response", 3), ("transition", 2)}
"""The kinds and the numbers of moves of which each move of the calendar has a head of its own."""


@dataclass(frozen=True)
class Phrasing:
    """What is needed to phrase the cases of a specification."""

    book: Rulebook

    @property
    def spoken(self) -> Language:
        """The language of the specification."""
        return self.book.language

    @property
    def named(self) -> Naming:
        """What it calls things."""
        return Naming(self.book)

    def lines(self, case: Case) -> tuple[Line, ...]:
        """Give the sentences of a case, in order."""
        return tuple(self._lines(replace(case, beats=tuple(_told(telling(self.book, case))))))

    def _lines(self, case: Case) -> Iterator[Line]:
        yield self._opening(case)
        hours = cares_for_hours(self.book, case)
        now, decided, received, ordered = case.begins, None, None, None
        heard: set[str | None] = set()
        clocks = iter(self._clocks(case))
        for beat in case.beats:
            now = beat.at or now
            if beat.act in (Act.DELIVER, Act.TRIGGER, Act.AWAIT):
                received = beat.event or received
                ordered = beat.event if beat.act is Act.TRIGGER else None
            elif beat.act in (Act.ACCEPTED, Act.REFUSED):
                beat = replace(beat, event=received)  # noqa: PLW2901 what is answered is what came last
            clock = next(clocks, self.spoken.heads.calendar) if beat.act is Act.CLOCK else ""
            said = _as_said(beat)
            is_again = said is not None and said in heard
            heard.add(said)
            for plain in self._line(case, beat, now, clock, hours=hours):
                line = self._once_more(plain) if is_again else plain
                yield carried_out(self.book, case, Told(beat, line, now), ordered, decided)
                if line.pattern == "arrive":
                    decided = line if beat.act is Act.TRIGGER else None

    def _clocks(self, case: Case) -> tuple[str, ...]:
        """Give the heads of the columns where the calendar moves around a limit."""
        if (case.kind, sum(beat.act is Act.CLOCK for beat in case.beats)) not in _CLOCKS:
            return ()
        heads = self.spoken.heads
        return heads.response if case.kind == "response" else heads.transition

    def _opening(self, case: Case) -> Line:
        """Tell the convention, and the settings that are not every collectivity's."""
        given = self.book.setting_that_gives("cycle")
        usual = {item.setting: item.value for item in preludes(self.book).settings}
        label, rows = "", []
        for entry in self.book.specification.entries(Setting, "setting"):
            value = case.settings.get(entry.id)
            if entry.id == given:
                label = self.named.setting(entry.datum, value)
            elif value is not None and value not in (entry.datum.default, usual.get(entry.id)):
                rows.append(
                    (
                        entry.datum.label,
                        Slot(lowered(entry.datum.label), self.named.setting(entry.datum, value)),
                    )
                )
        under = self.spoken.joins.under.format(lowered(label)) if label else ""
        return Line(
            "given",
            "ouvre",
            filled(self.book, "ouvre", {"reglage": under}),
            tuple(rows),
            where_told(self.book, case, rows),
        )

    def _once_more(self, line: Line) -> Line:
        """Tell that a line says again what one before it says of the same day."""
        *before, words, day = line.parts
        of_day = self.spoken.dates.day
        again = f"{str(words).removesuffix(of_day)}{self.spoken.delays.again} {of_day}"
        return replace(line, parts=(*before, again, day))

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
                yield self._outcome(case, beat, now, hours=hours)
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
                return Line("then", pattern, filled(self.book, pattern, words))
            case Act.OPPOSED:
                return Line(
                    "then",
                    "oppose",
                    filled(self.book, "oppose", {"de_acteur": self.spoken.of.before(spoken)}),
                )
            case Act.STATE:
                label = Slot(
                    self.spoken.heads.state,
                    self.spoken.joins.either.join(map(self.named.state, (beat.state or "", *beat.or_else))),
                )
                return Line("then", "etat", filled(self.book, "etat", {"etat": label}))
            case Act.OPEN:
                numbers = self.spoken.joins.also.join(self.named.numbers(beat.doubts))
                system = self.spoken.says("system", actor=self.spoken.of.before(spoken))
                free, beside = (
                    Line("then", "ouvert", filled(self.book, "ouvert", {"acteur": who, "doute": numbers}))
                    for who in (spoken, system)
                )
                says = self.spoken.says("open")
                return replace(free, says=says, beside=replace(beside, says=says))
            case _:
                return Line("then", "rien-d-autre", (self.spoken.by_id["rien-d-autre"].text,))

    def _happening(self, beat: Beat, *, hours: bool) -> Line:
        """Tell that a message comes, or that a person decides."""
        forms, rest = self.named.forms(beat.about, beat.told)
        pattern, form = ("passe", forms.past) if beat.given else ("arrive", forms.present)
        heads, names = self.spoken.heads, self.spoken.rows
        rows = [*self.named.rows(self._but_its_day(beat, rest))]
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
        line = self._dated(pattern, beat, words, self.named.short(beat.about), hours=hours)
        return Line(line.role, pattern, line.parts, tuple(rows))

    def _but_its_day(self, beat: Beat, told: Mapping[str, object]) -> Mapping[str, object]:
        """Leave out the one date of a message where it is the day that the sentence tells.

        A day of sending stays: what is sent arrives later, and the law may count from the one or the other.
        """
        if beat.at is None or beat.event is None:
            return told
        fields = self.book.scope.fields
        dates = [
            name
            for name in self.book.scope.events[beat.event].fields
            if name in fields and fields[name].type in ("date", "instant")
        ]
        day = beat.at.date().isoformat()
        return {
            name: value
            for name, value in told.items()
            if not (
                dates == [name]
                and fields[name].type == "date"
                and fields[name].day_of != "envoi"
                and str(value) == day
            )
        }

    def _outcome(self, case: Case, beat: Beat, now: datetime, *, hours: bool) -> Line:
        """Tell what the system must send, or must not."""
        exact = {one.field: one.value for one in beat.where if one.order == "=="}
        forms, rest = self.named.forms(beat.about, exact)
        rows: list[tuple[Part, Part]] = []
        for one in beat.where:
            if one.order == "==" and one.field not in rest:
                continue  # the phrase says it
            if one.field == CHANNEL:
                rows.append(
                    (self.spoken.rows.way, Slot(self.spoken.heads.way, self.named.channels(one.value)))
                )
                continue
            definition = self.book.scope.fields[one.field]
            rows.append(
                (definition.label, Slot(lowered(definition.label), wanted(self.spoken, definition, one)))
            )
        if beat.act is not Act.NEVER:
            rows += own_rows(self.book, case, beat)
            rows += that_day_rows(self.book, case, beat)
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
            "present": self.spoken.joins.or_else.join(self.named.said(one.present, now) for one in either),
            "negatif": self.named.said(forms.negative, now),
        }
        if beat.at is not None:
            line = self._dated(pattern, beat, words, self.spoken.heads.at_latest, hours=hours)
            return Line("then", pattern, line.parts, tuple(rows), words["present"])
        # Told after the delay in which it is due, that nothing comes twice is not what the scenario is about.
        says = words["present"] if beat.act is Act.ONCE and case.kind == "response" else ""
        return Line("then", pattern, filled(self.book, pattern, words), tuple(rows), says)

    def _dated(self, pattern: str, beat: Beat, words: Mapping[str, str], head: str, *, hours: bool) -> Line:
        assert beat.at is not None  # noqa: S101 only what has a date is asked
        hour = beat.at.timetz().replace(tzinfo=None)
        # What is due at the latest on a day is, until it ends: its last second says nothing more.
        is_whole_day = pattern == "emet-avant" and hour == _LAST_SECOND
        told = self.spoken.instant(beat.at, hours=not is_whole_day and (hours or hour in _NOTABLE))
        text = Slot(head, told, beat.at.date())
        said = {name: self.named.said(word, beat.at) for name, word in words.items()}
        return Line(
            self.spoken.by_id[pattern].role,
            pattern,
            filled(self.book, pattern, {**said, "date": text, "quand": text}),
        )

    def doubts(self, case: Case) -> tuple[str, ...]:
        """Give the numbers of the open questions on which a case depends."""
        return self.named.numbers(case.doubts)

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


def _as_said(beat: Beat) -> str | None:
    """Give what a line says that happens on a day, in whatever form; None where it says no such thing."""
    if beat.act not in (Act.DELIVER, Act.TRIGGER, Act.AWAIT) or beat.copy_of is not None or beat.at is None:
        return None
    said = (beat.about, beat.at.date(), dict(beat.told), beat.flaw, beat.channel, beat.receiver)
    return repr((*said, beat.wrong_source, beat.extra))
