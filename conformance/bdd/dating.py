"""When the lines of a scenario happen: a day that says no hour begins in the morning, and goes on."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cached_property

from conformance.bdd.lines import Line
from conformance.bdd.spoken import spoken
from conformance.bdd.values import UnreadableError, day_of, hour_of, instant_of
from generator.engine.reading import Raw
from generator.engine.rulebook import Rulebook
from generator.kit.setup.leading import needs

_MORNING, _MIDNIGHT = time(9), time(23, 59, 59)
"""When a day begins that says no hour, and when it ends."""
_GAP, _LATER = timedelta(minutes=5), timedelta(minutes=30)
"""How long after one another the lines of a day come, and how far the calendar then goes on."""
HAPPENING = ("passe", "arrive")
"""The patterns of a message that comes, or of a decision."""


@dataclass(eq=False)
class Dates:
    """The instants of the lines of a scenario; raises ScenarioError for a day that is none."""

    book: Rulebook
    lines: Sequence[Line]
    zone: tzinfo
    """The legal time of the collectivity."""
    known: Sequence[Raw] = ()
    """Whole messages for which the sentences stand, in their order."""

    @cached_property
    def moments(self) -> Mapping[int, datetime]:
        """The instant of each line that has one; a day without an hour begins after what came before it."""
        found: dict[int, datetime] = {}
        last: datetime | None = None
        for place, line in enumerate(self.lines):
            if line.when is not None and line.pattern != "emet-avant":
                moment = self._moment(place, last)
                found[place] = moment
                last = moment if last is None else max(last, moment)
        return found

    def _moment(self, place: int, last: datetime | None) -> datetime:
        line = self.lines[place]
        day, hour = self._day(line, last)
        if hour is not None:
            return instant_of(day, hour, self.zone)
        whole = self._whole(place, day) if line.pattern in HAPPENING else None
        if whole is not None:
            return whole.moment
        usual = self._usual(place, day, last)
        # The calendar does not pass the hour of what comes next on that day.
        coming = self._whole(place, day) if line.pattern == "horloge" else None
        if coming is None or coming.moment >= usual or (last is not None and coming.moment < last):
            return usual
        return coming.moment

    def _usual(self, place: int, day: date, last: datetime | None) -> datetime:
        """Give the hour that a day has where nothing tells it."""
        morning = instant_of(day, self.hours.get(day, _MORNING), self.zone)
        if last is None or last < morning or last.date() > day:
            return morning
        return min(last + self._gap(place), max(last, instant_of(day, _MIDNIGHT, self.zone)))

    @staticmethod
    def _day(line: Line, last: datetime | None) -> tuple[date, time | None]:
        """Read a day, and its hour if it says one: a date, or so many days after another."""
        text = line.when or ""
        days = spoken().days_of(text)
        if days is not None:
            if last is None:
                raise line.error(f"« {text} » than what? the first day is a date, as `le 13 janvier 2025`")
            return last.date() + timedelta(days=days), None
        after = spoken().days_after(text)
        try:
            if after is not None:
                return day_of(after[1]) + timedelta(days=after[0]), None
            return day_of(text), hour_of(text)
        except UnreadableError as problem:
            raise line.error(str(problem)) from problem

    def _gap(self, place: int) -> timedelta:
        """Give how long after the line before it a line comes: as a prelude says of its cause, if it does."""
        line = self.lines[place]
        if line.pattern == "horloge":
            return _LATER
        before = {one.sentence.phrases[0].event for one in self.lines[:place] if one.pattern in HAPPENING}
        event = line.sentence.phrases[0].event if line.sentence.phrases else ""
        gaps = [
            need.gap
            for need in needs(self.book).get(event or "", ())
            if need.gap is not None and before & set(need.after)
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

    def due(self, line: Line) -> datetime:
        """Give the last instant by which something must leave: the end of a day that says no hour."""
        day, hour = self._day(line, None)
        return instant_of(day, hour or _MIDNIGHT, self.zone)

    def whole(self, place: int) -> Raw | None:
        """Give the whole message for which a sentence stands, unless it is of another day."""
        return self._whole(place, self.moments[place].date())

    def _whole(self, place: int, day: date) -> Raw | None:
        number = sum(line.pattern in HAPPENING for line in self.lines[:place])
        raw = self.known[number] if number < len(self.known) else None
        return raw if raw is not None and raw.moment.date() == day else None
