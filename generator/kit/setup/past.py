"""The past in which a case begins: what the role is made to live before the test."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.engine.completing import is_lasting
from generator.engine.reading import Raw
from generator.engine.roles import Role, Way
from generator.kit.case import Act, Beat
from generator.kit.setup.placed import Placed
from generator.kit.test_data import preludes


def past(role: Role, placed: Placed, until: int, *, without: frozenset[str] = frozenset()) -> Iterator[Beat]:
    """Give the lines of what happened before a place of the purpose, as the role lives it."""
    shown: set[str] = set()
    usual = {item.field: item.value for item in preludes(placed.book).dossier}
    for place in range(until):
        raw = placed.raws[place]
        way = role.way(raw.name)
        if way is None or raw.name in without:
            continue
        told = dict(placed.told[place])
        if not placed.ours[place]:
            told |= {
                name: value
                for name, value in raw.data.items()
                if name in usual and name not in shown and value != usual[name]
            }
        shown |= set(raw.data)
        # What the role sends by itself is for the rules to judge: the past does not dictate it.
        yield replace(_line(role, placed, place, way), told={} if way is Way.REACTIVE else told)


def _line(role: Role, placed: Placed, place: int, way: Way) -> Beat:
    raw = placed.raws[place]
    if way is Way.DELIVERED:
        return deliver(placed, place)
    if way is Way.REACTIVE:
        return Beat(Act.AWAIT, raw.name, raw.moment, given=True, data=raw.data)
    return trigger(role, placed, place)


def deliver(placed: Placed, place: int) -> Beat:
    """Give the delivery of a message of the purpose."""
    raw = placed.raws[place]
    return Beat(
        Act.DELIVER,
        raw.name,
        raw.moment,
        given=True,
        data=raw.data,
        told=placed.told[place],
        source=raw.source,
        channel=raw.channel,
        extra=raw.extra,
    )


def trigger(role: Role, placed: Placed, place: int) -> Beat:
    """Give the decision of a person, with what the purpose says and what nothing computes.

    What was said out of the role's sight, and lasts, is for its people to know.
    """
    raw = placed.raws[place]
    known = {
        name
        for earlier in placed.raws[:place]
        for name in earlier.data
        if role.way(earlier.name) is not None or not is_lasting(role.book, name)
    }
    data = {
        name: value for name, value in raw.data.items() if name in placed.told[place] or name not in known
    }
    if role.way(raw.name) is Way.KNOWN:
        data = dict(raw.data)
    # By which way it leaves is the system's doing: who decides does not say it.
    return Beat(Act.TRIGGER, raw.name, raw.moment, given=True, data=data, told=placed.told[place])


def ordered(role: Role, placed: Placed, place: int) -> Raw:
    """Give a message as the person who decides it tells it: what they leave unsaid, the role may choose."""
    raw = placed.raws[place]
    if role.way(raw.name) is not Way.ORDERED:
        return raw
    return raw._replace(data=trigger(role, placed, place).data, channel=None)


def split(lines: Sequence[Beat]) -> tuple[tuple[Beat, ...], tuple[Beat, ...]]:
    """Split the past from the last stimulus, to which the role reacts.

    The second part is empty where the role has already reacted to everything: the calendar comes next.
    Raises ValueError where nothing at all is told to the role.
    """
    places = [place for place, beat in enumerate(lines) if beat.act in (Act.DELIVER, Act.TRIGGER)]
    if not places:
        raise ValueError("nothing is told to the role")
    last = places[-1] if places[-1] == len(lines) - 1 else len(lines)
    return tuple(lines[:last]), tuple(replace(beat, given=False) for beat in lines[last:])


def is_told(lines: Sequence[Beat]) -> bool:
    """Tell whether something is told to the role."""
    return any(beat.act in (Act.DELIVER, Act.TRIGGER) for beat in lines)
