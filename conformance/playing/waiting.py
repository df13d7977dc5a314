"""Waits for what leaves by itself: for as long as the law lets it, and no longer than anybody would."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from conformance.playing.asking import Asking
from conformance.playing.emissions import Setting
from conformance.playing.talking import Talk
from generator.model.kit import Step

_EACH_WEEKDAY = 7
_LATER = (13, 21, 34, 47)
"""Days after the planned one on which what leaves by itself is looked for, once each weekday had its turn."""
_NIGHT, _EVENING = time(3), time(23, 59)
_MONTHS = 2
"""How many times the first of a month is looked at."""
_PLANS = 4
"""How often a case is planned: each time without one more thing that does not come, and need not."""


class Waiting:
    """The patience of the bench in one plan of a case."""

    def __init__(self, talk: Talk, setting: Setting, asking: Asking, without: frozenset[str]) -> None:
        self._talk = talk
        self._setting = setting
        self._asking = asking
        self._without = without

    def has_come(self, step: Step) -> bool:
        """Tell whether something of a step has come that no other step took."""
        return any(self._talk.dossier.fresh((step.type or "", *step.or_else)))

    def may_do_without(self, step: Step) -> bool:
        """Tell whether the case may be planned without what does not come: its silence breaks no rule."""
        is_answered = self._asking.is_free and self._setting.answers_for(step.type)
        return is_answered and not self._asking.is_broken and len(self._without) + 1 < _PLANS

    def comes(self, planned: Step, step: Step) -> bool:
        """Let days pass until something of a step has come; tells whether it has."""
        if self.has_come(step) or not self._asking.is_free or not self._setting.answers_for(step.type):
            return self.has_come(step)
        start = self._talk.now
        for moment in _patience(start) if self._setting.has_clock else ():
            self._talk.move(moment)
            if self.has_come(step):
                adapting = self._talk.adapting
                adapting.waited(planned.at or adapting.foreseen(start), self._talk.now)
                return True
            if self._asking.is_broken:
                return False
        return False


def _patience(start: datetime) -> list[datetime]:
    """Give when what leaves by itself is looked for, where no delay is written.

    Whoever gathers what leaves does so in the evening, in the night, on some day of the week, on the first of
    the month.
    """
    week = [start + timedelta(days=days) for days in range(_EACH_WEEKDAY + 1)]
    apart = [datetime.combine(one.date(), hour, one.tzinfo) for one in week for hour in (_NIGHT, _EVENING)]
    later = [start + timedelta(days=days) for days in _LATER]
    return sorted(one for one in {*week, *apart, *later, *_first_days(start)} if one > start)


def _first_days(start: datetime) -> Iterator[datetime]:
    day = start
    for _ in range(_MONTHS):
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        yield day
