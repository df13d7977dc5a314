"""What is tried at the end of a life: an event, as long after the last one as it usually comes."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache

from generator.engine.reading import Raw
from generator.engine.roles import Role
from generator.engine.rulebook import Rulebook
from generator.engine.scope import MOMENT
from generator.engine.tracking import lived
from generator.formula import Variable
from generator.kit.setup.leading import needs
from generator.kit.setup.office_days import at_work
from generator.kit.setup.placed import Placed
from generator.kit.setup.preamble import local
from generator.kit.setup.reachable_states import Situation, seen_on
from generator.kit.setup.writing import followed, says
from generator.kit.test_data import preludes

_SOON = timedelta(hours=1)
"""The least time to an event that does not follow from the last one of a life."""
_A_DAY = timedelta(days=1)
_LATER = timedelta(days=14)
"""How much later a day of an office is looked for."""


def followed_by(
    role: Role, situation: Situation, name: str, contents: Sequence[Mapping[str, object]]
) -> Iterator[tuple[Situation, Placed]]:
    """Add an event to a situation, as it is seen that day: the ordinary message, then others.

    `contents` gives what the others say.
    """
    for said in ({}, *contents):
        raw = Raw(name, _when(situation, name, said), said)
        # What the law answers by a decision is tried as it comes: the message is dated its own day.
        dates = {field: raw.moment.date().isoformat() for field in _answered(role.book, name)}
        here = seen_on(role, situation, raw.moment.date())
        yield here, followed(situation.placed, raw._replace(data={**dates, **said}))


def _when(situation: Situation, name: str, said: Mapping[str, object]) -> datetime:
    """Give when an event comes: at its usual time, sooner where a date would move the dossier first."""
    last = situation.placed.raws[-1].moment
    usual = _usual(situation.placed, name, said)
    sooner = (timedelta(usual.days * tenths // 10) for tenths in range(9, 0, -1)) if usual > _A_DAY else ()
    gap = next((one for one in (usual, *sooner) if _lasts(situation, last + one)), min(usual, _A_DAY))
    wanted = [situation.at] if situation.at is not None else [last + gap, last + min(gap, _SOON)]
    tried = [_at_work(situation, name, said, one) for one in wanted] + wanted
    return next((one for one in tried if _lasts(situation, one)), wanted[-1])


def _usual(
    begun: Placed, name: str, said: Mapping[str, object], seen: frozenset[str] = frozenset()
) -> timedelta:
    """Give the usual time between the last event of a life and another one: what the preludes say of them.

    What leads to it and has not come has its own time first: a court judges, then notifies all parties.
    """
    told = {field: value for raw in begun.raws for field, value in raw.data.items()} | dict(said)
    given = [
        need
        for need in needs(begun.book).get(name, ())
        if all(says(told, one) for one in need.said) and not any(says(told, one) for one in need.unless)
    ]
    come = {raw.name for raw in begun.raws}
    after_the_last = [need for need in given if begun.raws[-1].name in need.after]
    after_another = [need for need in given if come & set(need.after)]
    need = next(iter(after_the_last + after_another + given), None)
    usual = preludes(begun.book).gaps.other
    if need is None or need.gap is None:
        return usual
    if after_the_last:
        return need.gap
    if after_another or name in seen:
        return max(need.gap, _SOON)
    return need.gap + _usual(begun, need.after[0], said, seen | {name})


def _at_work(situation: Situation, name: str, said: Mapping[str, object], when: datetime) -> datetime:
    """Put an event on a day of those who do it, after the last one of a life and any date since."""
    begun, first = situation.placed, situation.at or situation.placed.raws[-1].moment
    book, zone = begun.book, begun.history.place.zone
    territory = begun.settings.get(book.setting_that_gives("territory"))
    raw = Raw(name, local(when, zone), said)
    return local(at_work(book, territory, raw, first, when + _LATER), zone)


def _lasts(situation: Situation, when: datetime) -> bool:
    """Tell whether a dossier is still where it was left, at another instant."""
    begun = situation.placed
    if when < begun.raws[-1].moment:
        return False
    stages = lived(begun.book, begun.history, when.date()).stages
    return bool(stages) and all(stages[-1].states[name] == {one} for name, one in situation.states.items())


@lru_cache(maxsize=256)
def _answered(book: Rulebook, name: str) -> tuple[str, ...]:
    """Name the dates of a message whose delay the law sanctions by a decision."""
    measured = (
        rule.formulas["date"].node
        for rule in book.rules.values()
        if "date" in rule.formulas and name in rule.traits.judged and rule.datum.consequence == "decision"
    )
    columns = (node.column for node in measured if isinstance(node, Variable))
    return tuple(one.field for one in columns if one.owner == name and one.field not in (None, MOMENT))
