"""Where a formula stands in a history, and what it is worth there."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.engine.columns import at_moment
from generator.engine.compiled import Selection
from generator.engine.formulas import Formula
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.formula import Column, Node, Value


@dataclass(slots=True)
class Moment:
    """A point of a history: everything up to an event, that event standing for its name.

    Nothing later is seen: a formula judges an event by what was known then. Nothing changes it; it is not
    frozen, as a frozen one takes four times as long to make, and a kit makes half a million of them.
    """

    book: Rulebook
    history: History
    event: Event
    selection: Selection
    referents: Mapping[str, Formula] = field(default_factory=dict)
    """By name of event, what tells which of several is read; the latest where nothing does."""
    tried: Event | None = None
    """The one of several that such a condition is tried on."""

    def value(self, formula: Formula) -> Value:
        """Evaluate a formula here: None is unknown."""
        found: Value = formula.here(self, self.history.place)
        return found

    def value_of(self, node: Node) -> Value:
        """Evaluate a part of a formula here."""
        return self.value(Formula(node))

    def read(self, column: Column) -> Value:
        """Read one column."""
        found: Value = at_moment(column)(self, self.history.place)
        return found

    def legal_date(self, id_: str) -> Value:
        """Derive a legal date: the first derivation whose data are known."""
        doubts = self.book.doubts_of_dates[id_]
        readings = tuple(map(self.selection.get, doubts)) if doubts else ()
        days, key = self.history.days, (id_, self.event.moment, self.event.position, readings)
        if key not in days:
            days[key] = None
            here = self  # whichever rule asks
            if self.referents or self.tried is not None:
                here = Moment(self.book, self.history, self.event, self.selection)
            for derivation in self.book.legal_dates[id_]:
                day = here.value(derivation)
                if day is not None:
                    days[key] = day
                    break
        return days[key]

    def referred(self, name: str) -> Event | None:
        """Give, of the events of a name up to here, the one that is referred to."""
        known = self.history.until(name, self.event)
        if not known:
            return None
        if self.tried is not None and self.tried.name == name:
            return self.tried
        if len(known) == 1 or name not in self.referents:
            return known[-1]
        condition = self.referents[name]
        for one in reversed(known):
            if replace(self, referents={}, tried=one).value(condition) is True:
                return one
        return known[-1]
