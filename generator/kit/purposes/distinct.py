"""Which cases do and expect the same: one of them is enough."""

from collections.abc import Iterable

from generator.kit.case import Act, Beat, Case


def distinct(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Keep the first of the cases of a rule that do and expect the same."""
    found: dict[object, Case] = {}
    for case in cases:
        what = (case.rule, case.role, tuple(mark(beat, case.kind) for beat in case.beats))
        found.setdefault(what, case)
    return tuple(found.values())


_TIMELESS = frozenset({"absence", "cardinality", "not-succession", "precedence"})
"""Kinds that ask for no date: how far the calendar goes on makes no other case."""


def mark(beat: Beat, kind: str) -> object:
    """Give what a line does or expects: two lines with the same mark are one."""
    if beat.act is Act.CLOCK and kind in _TIMELESS:
        return beat.act
    data = tuple(sorted((name, str(value)) for name, value in beat.data.items()))
    return (beat.act, beat.event, beat.at, data, beat.where, beat.source, beat.channel, beat.receiver,
            beat.extra, beat.copy_of, beat.same_id, beat.state)  # fmt: skip
