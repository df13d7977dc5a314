"""Room for a past: nobody contests on the day of the finding because the rest of a life is in a hurry."""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from generator.engine.roles import Role
from generator.kit.purpose import Purpose
from generator.kit.setup.leading import needs
from generator.kit.setup.office_days import day_of, is_plausible, nearest
from generator.kit.setup.placed import Placed
from generator.kit.setup.shifting import first_moved
from generator.kit.setup.writing import says

_A_DAY = timedelta(days=1)
_UNPAID = timedelta(days=93)
"""The least time to what is due on a legal date: three months and a day, whatever the months."""
_STEPS = range(15, 196, 15)
"""Days by which the first event of a purpose is moved, until the past has its usual time."""


class _Gap(NamedTuple):
    """The days before an event of a past that takes some."""

    left: timedelta
    least: timedelta
    """Most of their usual number."""
    event: str


def is_squeezed(role: Role, placed: Placed) -> bool:
    """Tell whether something of a past that takes days is told on the day of what leads to it.

    What a role does not see is not told: it matters where the purpose itself begins the life.
    """
    return any(not gap.left and (placed.ours[0] or role.way(gap.event) is not None) for gap in _gaps(placed))


def has_room(placed: Placed) -> bool:
    """Tell whether what takes days in a past has most of its usual time."""
    return all(gap.left >= gap.least for gap in _gaps(placed))


def _gaps(placed: Placed) -> Iterator[_Gap]:
    territory = placed.settings.get(placed.book.setting_that_gives("territory"))
    days = [day_of(placed.book, territory, raw) for raw in placed.raws]
    for place, raw in enumerate(placed.raws):
        if placed.ours[place]:
            continue
        for need in needs(placed.book).get(raw.name, ()):
            least = _UNPAID if need.gap is None else need.gap / 2
            is_theirs = all(says(raw.data, one) for one in need.said)
            if least < _A_DAY or not is_theirs or any(says(raw.data, one) for one in need.unless):
                continue
            causes = [place for place, one in enumerate(placed.raws[:place]) if one.name in need.after]
            if causes:
                yield _Gap(days[place] - days[causes[-1]], least, raw.name)


def roomier(placed: Placed, purpose: Purpose) -> Iterator[Purpose]:
    """Give a purpose whose first event comes sooner and sooner, on a day of who does it."""
    book = placed.book
    territory = purpose.settings.get(book.setting_that_gives("territory"))
    for step in _STEPS:
        moves = (-step - by for by in nearest())
        by = next((one for one in moves if is_plausible(book, territory, purpose.raws[0], one)), -step)
        yield first_moved(book, purpose, by)
