"""Lives in which a legal date falls in a trap of the calendar."""

from collections.abc import Iterator

from generator.engine.reading import Raw
from generator.engine.roles import Role
from generator.kit.purpose import Purpose
from generator.kit.purposes.calendar_traps import TRAPS, Delay, Trap, met
from generator.kit.setup.office_days import is_plausible
from generator.kit.setup.placed import Placed
from generator.kit.setup.preamble import placed
from generator.kit.setup.shifting import shifted
from generator.kit.setup.soundness import is_right
from generator.kit.test_data import preludes

_DAYS_OFF = frozenset({"jour-ferie", "dimanche"})
"""What a day off does to a delay is disputed: its rules tell it, a state would tell it open."""


def trapped(role: Role, found: Placed, counted: Delay) -> Iterator[tuple[Trap, Placed]]:
    """Move a whole life to where its delay falls in each trap of its unit in which it does not.

    A life that no office could lead on its days, or in which something is wrong, is left out. So are places
    overseas: nothing read says whose midnight brings a state to a system that serves them all.
    """
    book, told = role.book, _told(found)
    territory = found.settings.get(book.setting_that_gives("territory"))
    place, first = book.place(territory), preludes(book).traps_from

    def fits(trap: Trap, by: int, sides: int) -> bool:
        return all(is_plausible(book, territory, raw, by) for raw in told.raws)

    for trap in TRAPS:
        if counted.duration.unit not in trap.units or trap.key in _DAYS_OFF:
            continue
        if trap.holds(counted.start, counted.duration.after(counted.start, place), place):
            continue
        by = met(counted, trap, place, first, fits)
        if by is None or not fits(trap, by, 1):
            continue
        moved = placed(book, shifted(book, told, by), book.cycle_of(found.settings))
        is_the_same = [raw.name for raw in moved.raws] == [raw.name for raw in found.raws]
        if is_the_same and is_right(role, moved.history):
            yield trap, moved


def _told(found: Placed) -> Purpose:
    raws = tuple(
        Raw(raw.name, raw.moment, dict(told)) for raw, told in zip(found.raws, found.told, strict=True)
    )
    return Purpose(raws, found.settings, "", "", "")
