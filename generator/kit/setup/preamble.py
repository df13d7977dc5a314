"""Puts a purpose in its place: the preamble that its events need, in whole messages."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from generator.engine.completing import completed
from generator.engine.history import History
from generator.engine.reading import Raw, history
from generator.engine.reading import followed as told_after
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Value
from generator.kit.purpose import Purpose
from generator.kit.setup.existing import exists_under
from generator.kit.setup.leading import needs
from generator.kit.setup.office_days import at_work, has_days
from generator.kit.setup.placed import Placed
from generator.kit.setup.writing import Written, as_told, begun, in_form, says, written
from generator.kit.test_data import dossier, number, preludes, said_first, subject
from generator.model.base import FACT_PREFIX
from generator.model.prelude import Need

_SOON = timedelta(hours=1)
"""What an office does sooner is of the same hour: an agent sticks the notice that they have just drawn up."""
_DAYS_BACK, _TRIES = 97, 4
"""Where the search for the event from which a legal date is counted begins, and how often it is corrected."""


class _Item(NamedTuple):
    raw: Raw
    ours: bool
    order: int


def placed(
    book: Rulebook,
    purpose: Purpose,
    cycle: str | None,
    *,
    without: frozenset[str] = frozenset(),
    apart: str | None = None,
) -> Placed:
    """Put a purpose in its place, under a convention.

    `without` names events that its past must not have: those whose absence is the purpose. `apart` names the
    rule whose breach the purpose tells.
    """
    given = preludes(book)
    settings: dict[str, Value] = {item.setting: item.value for item in given.settings}
    settings |= {**book.under(cycle), **purpose.settings}
    placing = _Placing(book, settings, purpose, without)
    items = placing.items()
    zone = book.place(settings.get(book.setting_that_gives("territory"))).zone
    items = [
        item if item.ours else item._replace(raw=item.raw._replace(moment=local(item.raw.moment, zone)))
        for item in items
    ]
    return _whole(placing, items, apart)


class _Placing:
    """The past under construction."""

    def __init__(
        self, book: Rulebook, settings: dict[str, Value], purpose: Purpose, without: frozenset[str]
    ) -> None:
        self.book = book
        self.settings = settings
        self.purpose = purpose
        self.without = without
        self.said = {**purpose.dossier, **said_first(book, purpose.raws)}
        self.found: list[_Item] = []
        self.counter = count()

    def items(self) -> list[_Item]:
        """Give the purpose with its past, in the order of time; the purpose's own order is kept."""
        for raw in self.purpose.raws:
            self._meet_needs(raw.name, raw.moment, {**self.said, **raw.data})
            self.found.append(_Item(raw, ours=True, order=next(self.counter)))
        past = sorted((item for item in self.found if not item.ours), key=_moment)
        merged: list[_Item] = []
        for item in (item for item in self.found if item.ours):
            due = [one for one in past if one.raw.moment < item.raw.moment or one.order < item.order]
            merged += due
            merged.append(item)
            past = [one for one in past if one not in due]
        return merged

    def _meet_needs(self, name: str, moment: datetime, said: Mapping[str, object], depth: int = 0) -> None:
        for need in needs(self.book).get(name, ()):
            if all(says(said, value) for value in need.said) and not any(
                says(said, value) for value in need.unless
            ):
                self._meet(need, moment, said, depth)

    def _meet(self, need: Need, moment: datetime, said: Mapping[str, object], depth: int) -> None:
        if any(item.raw.name in need.after for item in self.found) or depth > len(needs(self.book)):
            return
        if depth == 0 and self.without and self._leads_to_what_is_missing(need.after[0]):
            return
        for item in need.settings:
            self.settings.setdefault(item.setting, item.value)
        chosen = next((name for name in need.after if self._exists(name)), need.after[0])
        shape = self.book.scope.events[chosen]
        data: dict[str, object] = {
            value.field: self.said.get(value.field, value.value)
            for value in need.given
            if value.field in shape.fields
        }
        said = {**{value.field: value.value for value in need.given}, **said}
        when = self._after_its_cause(chosen, self._before(need, chosen, moment), moment)
        when = self._at_work(need, Raw(chosen, self._as_said(chosen, when), data), moment)
        self._meet_needs(chosen, when, said, depth + 1)
        when = self._not_before_its_cause(chosen, when, moment)
        when = self._at_work(need, Raw(chosen, when, data), moment)
        if chosen not in self.without:
            self.found.append(_Item(Raw(chosen, when, data), ours=False, order=next(self.counter)))

    def _leads_to_what_is_missing(self, name: str, seen: frozenset[str] = frozenset()) -> bool:
        """Tell whether the past of an event holds one that the purpose does without."""
        if name in self.without:
            return True
        return name not in seen and any(
            self._leads_to_what_is_missing(need.after[0], seen | {name})
            for need in needs(self.book).get(name, ())
        )

    def _exists(self, name: str) -> bool:
        return exists_under(self.book, self.book.cycle_of(self.settings), name)

    def _before(self, need: Need, chosen: str, moment: datetime) -> datetime:
        """Give when the first event comes, counted back from the second."""
        said = self.story_says(need)
        if said is not None:
            return moment.replace(year=said.year, month=said.month, day=said.day)
        if need.due is None:
            return moment - (need.gap or timedelta())
        nothing = history(self.book, (), self.settings)
        when = best = moment - timedelta(days=_DAYS_BACK)
        for _ in range(_TRIES):
            raw = completed(self.book, nothing, Raw(chosen, when, {}), {})
            day = _latest(self.book, told_after(self.book, nothing, raw), need.due)
            if day is None:
                break
            if day <= moment.date():  # no day may give the date itself, at the end of a month
                best = when
            if day == moment.date():
                break
            when += moment.date() - day
        return best

    def story_says(self, need: Need) -> date | None:
        """Give the day that the purpose gives to what an event needs."""
        values = (raw.data.get(need.dated or "") for raw in self.purpose.raws if raw.name == need.event)
        text = next((str(value) for value in values if value is not None), None)
        return date.fromisoformat(text) if text is not None else None

    def _as_said(self, name: str, when: datetime) -> datetime:
        """Put a fact at the instant that the purpose says of it, if it says one."""
        said = self._said_instant(name)
        return when if said is None else min(said, when)

    def _said_instant(self, name: str) -> datetime | None:
        """Give the instant that the purpose says of a fact."""
        if name.startswith(FACT_PREFIX):
            for field in preludes(self.book).lasting:
                said = self.said.get(field)
                if field in self.book.scope.events[name].fields and "T" in str(said):
                    return datetime.fromisoformat(str(said))
        return None

    def _at_work(self, need: Need, raw: Raw, moment: datetime) -> datetime:
        """Put an event on a day of those who do it, unless the purpose says it or it is followed at once."""
        is_same_hour = need.gap is not None and need.gap < _SOON and has_days(self.book, need.event)
        if is_same_hour or self.story_says(need) is not None or self._said_instant(raw.name) is not None:
            return raw.moment
        territory = self.settings.get(self.book.setting_that_gives("territory"))
        causes = {name for one in needs(self.book).get(raw.name, ()) for name in one.after}
        first = max((item.raw.moment for item in self.found if item.raw.name in causes), default=None)
        return at_work(self.book, territory, raw, first, moment)

    def _after_its_cause(self, name: str, when: datetime, moment: datetime) -> datetime:
        """Put an event right after its own cause, where the purpose has it already."""
        for need in needs(self.book).get(name, ()):
            causes = [item.raw.moment for item in self.found if item.raw.name in need.after]
            if causes and need.gap is not None:
                return max(min(when, causes[-1] + need.gap, moment), causes[-1])
        return when

    def _not_before_its_cause(self, name: str, when: datetime, moment: datetime) -> datetime:
        """Put an event after the causes that its own past brought."""
        for need in needs(self.book).get(name, ()):
            for cause in (item.raw.moment for item in self.found if item.raw.name in need.after):
                later = cause + (need.gap or timedelta())
                when = max(when, later if later <= moment else cause)
        return when


def _moment(item: _Item) -> tuple[datetime, int]:
    return item.raw.moment, item.order


def _latest(book: Rulebook, whole: History, legal_date: str) -> date | None:
    """Give a legal date under the reading that puts it last."""
    days = [
        Moment(book, whole, whole.deliveries[-1], selection).legal_date(legal_date)
        for selection in book.selections_of(legal_date)
    ]
    return max((day for day in days if isinstance(day, date)), default=None)


def local(moment: datetime, zone: tzinfo) -> datetime:
    """Give the same wall-clock time with the offset of the place that day."""
    return _local(moment.replace(tzinfo=None), moment.fold, zone)


@lru_cache(maxsize=4096)
def _local(clock: datetime, fold: int, zone: tzinfo) -> datetime:
    """Give what a clock shows with the offset there; of an hour that comes twice, `fold` tells which."""
    return datetime.fromisoformat(clock.replace(tzinfo=zone, fold=fold).isoformat())


def _whole(placing: _Placing, items: Sequence[_Item], apart: str | None) -> Placed:
    """Complete each message from the dossier, the rules and the dictionary."""
    book, settings, told = placing.book, placing.settings, [item.raw for item in items]
    own, name = placing.purpose.dossier, subject(book)
    said = next((raw.data[name] for raw in told if name in raw.data), None)
    known = str(own.get(name) or said or number(book, settings, told))
    said_first = {**dossier(book, told), **own, name: known}
    seen = {key: in_form(book, key, value, told[0].moment) for key, value in said_first.items()}
    before, following = (
        Written((), history(book, (), settings, known), seen),
        begun(book, repr((settings, seen))),
    )
    for item in items:
        heard = apart if item.ours else None
        key = repr((item.raw, heard))
        if key not in following:
            following[key] = (written(book, before, item.raw, heard), {})
        before, following = following[key]
    ours = tuple(item.ours for item in items)
    said_of = tuple(as_told(book, *pair) for pair in zip(told, before.raws, strict=True))
    return Placed(book, settings, before.raws, said_of, ours, before.history)
