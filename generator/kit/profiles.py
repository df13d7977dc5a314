"""The cases of each profile, which a product must pass, and of each option, which it may put aside."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.engine.derived import channels_of
from generator.engine.roles import Way, roles
from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL
from generator.formula import Value
from generator.kit.case import Act, Beat, Case, Condition
from generator.model.role_profile import Option, RoleProfile, SettingMark


@dataclass(frozen=True)
class Share:
    """The cases of a profile or of an option, in the order of the corpus."""

    cases: tuple[Case, ...]

    @cached_property
    def required(self) -> tuple[Case, ...]:
        """Those whose rule is obligatory and whose outcome is conclusive."""
        return tuple(case for case in self.cases if case.level == "obligatoire" and not case.is_open)


def share_of_profile(profile: RoleProfile, cases: Sequence[Case]) -> Share:
    """Give the cases of which everything but the past is in the profile.

    The past may use more: other products of the same city did it.
    """
    mine = (case for case in cases if case.role == profile.role)
    return Share(tuple(case for case in mine if used(case) <= profile.events))


def used(case: Case) -> frozenset[str]:
    """Give the events that a case tries: those outside its past, or the last of its past when it has none."""
    found = frozenset(name for beat in case.beats if not beat.given for name in _events(beat))
    if found:
        return found
    past = [name for beat in case.beats for name in _events(beat)]
    return frozenset(past[-1:])


def _events(beat: Beat) -> tuple[str, ...]:
    others = () if beat.act is Act.STATE else beat.or_else  # of a state, the others are states
    return (*((beat.event,) if beat.event is not None else ()), *others)


def share_of_option(book: Rulebook, option: Option, cases: Sequence[Case]) -> Share:
    """Give the cases that bear one of the option's marks, in their past or after it."""
    ways = _ways(book, option)
    return Share(tuple(case for case in cases if _needs(book, option, ways, case)))


def is_senders_choice(book: Rulebook, option: Option) -> bool:
    """Tell whether an option is only a way that the role chooses for what it sends: nothing dictates it."""
    if option.settings or option.events or option.fields:
        return False
    ways = {role.way(step) for step in _ways(book, option) for role in roles(book).values()}
    return bool(ways & {Way.ORDERED, Way.REACTIVE}) and Way.DELIVERED not in ways


def _ways(book: Rulebook, option: Option) -> Mapping[str, frozenset[str]]:
    """Give the channels that mark each step; the wrong channel of a step marks nothing."""
    found: dict[str, set[str]] = {}
    for mark in option.channels:
        for name in mark.steps or book.steps:
            if mark.channel in channels_of(book.steps[name]):
                found.setdefault(name, set()).add(mark.channel)
    return {name: frozenset(channels) for name, channels in found.items()}


def _needs(book: Rulebook, option: Option, ways: Mapping[str, frozenset[str]], case: Case) -> bool:
    if any(_is_set(mark, case.settings, book.defaults) for mark in option.settings):
        return True
    events, fields = frozenset(option.events), frozenset(option.fields)
    return any(
        (events and not events.isdisjoint(_events(beat)))
        or (fields and not fields.isdisjoint(_fields(beat)))
        or (ways and _takes(ways, beat))
        for beat in case.beats
    )


def _is_set(mark: SettingMark, given: Mapping[str, Value], defaults: Mapping[str, Value]) -> bool:
    value = given.get(mark.setting)
    if mark.value is None:
        return value is not None
    return (defaults.get(mark.setting) if value is None else value) == mark.value


def _fields(beat: Beat) -> Iterator[str]:
    """Give the fields that a message has, or must have."""
    yield from (name for name, value in beat.data.items() if value is not None)
    yield from (condition.field for condition in beat.where if condition.order != "absent")


def _takes(ways: Mapping[str, frozenset[str]], beat: Beat) -> bool:
    channels = ways.get(beat.event or "", frozenset())
    if beat.act is Act.DELIVER and beat.channel in channels:
        return True
    return any(_admits_only(condition, channels) for condition in beat.where)


def _admits_only(condition: Condition, channels: frozenset[str]) -> bool:
    """Tell whether a condition on the channel leaves nothing else."""
    if condition.field != CHANNEL or condition.order not in ("==", "in"):
        return False
    admitted = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    return channels.issuperset(str(one) for one in admitted)
