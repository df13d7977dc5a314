"""A pack lasts what it says: the words that its page shows, counted anew, at the pace of a lawyer."""

import re
from functools import cache
from html.parser import HTMLParser

import pytest

from generator.reviewing.packs import Pack, chosen, packs
from generator.reviewing.page import page
from generator.reviewing.states import standings
from tests.generator.engine.build import ROOT
from tests.generator.reviewing.reviewers import specification

_UNREAD = frozenset({"script", "style", "template", "option", "select", "label", "button", "legend"})
"""What nobody reads: programs, and the controls of an answer, which are the same for every unit."""


class _Shown(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words = 0
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in _UNREAD

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in _UNREAD

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.words += len(re.findall(r"\w[\w’'-]*", data))


@cache
def made(phase: str | None) -> tuple[Pack, ...]:
    found = specification(ROOT)
    return packs(found, chosen(standings(found), phase=phase), "Maître X", "Y")


@pytest.mark.parametrize("phase", ["rapo", "contentieuse", None])
def test_a_page_takes_the_minutes_that_it_announces_and_an_hour_at_most(phase: str | None) -> None:
    for pack in made(phase):
        shown = _Shown()
        shown.feed(page(specification(ROOT), pack, 0))
        minutes = shown.words / pack.pace
        assert minutes <= 60, pack.part
        assert abs(minutes - pack.minutes) <= 3, (pack.part, minutes, pack.minutes)
