"""Waits for what leaves by itself: for as long as the law lets it, and no longer than anybody would."""

from datetime import timedelta

from conformance.playing.asking import Asking
from conformance.playing.emissions import Setting
from conformance.playing.talking import Talk
from generator.model.kit import Step

_PATIENCE = (1, 2, 3, 5, 8, 13, 21, 34, 47)
"""Days after the planned one on which what leaves by itself is looked for, where no delay is written."""
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
        for days in _PATIENCE if self._setting.has_clock else ():
            self._talk.move(start + timedelta(days=days))
            if self.has_come(step):
                self._talk.adapting.waited(planned.at or start, self._talk.now)
                return True
            if self._asking.is_broken:
                return False
        return False
