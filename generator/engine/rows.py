"""What a formula reads at an event of a history: the row that its columns name."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.engine.compiled import Selection
from generator.engine.formulas import Formula
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.engine.scope import CHANNEL, MOMENT
from generator.formula import Column, Node, Value


@dataclass(frozen=True)
class Moment:
    """A point of a history: everything up to an event, that event standing for its name.

    Nothing later is seen: a formula judges an event by what was known then.
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
        return formula.value(self.row(formula), self.history.place)

    def value_of(self, node: Node) -> Value:
        """Evaluate a part of a formula here."""
        return self.value(Formula(node))

    def row(self, formula: Formula) -> Mapping[str, Value]:
        """Give the values of the columns that a formula reads."""
        return {
            name: self._event(column) if column.root == "event" else self.read(column)
            for name, column in formula.columns
        }

    def read(self, column: Column) -> Value:
        """Read one column."""
        match column.root:
            case "event":
                return self._event(column)
            case "parametre":
                return self.book.parameter(column.owner, self.event.day, self.selection)
            case "date_legale":
                return self.legal_date(column.owner)
            case "reglage":
                return self.history.settings.get(column.owner)

    def legal_date(self, id_: str) -> Value:
        """Derive a legal date: the first derivation whose data are known."""
        doubts = self.book.doubts_of_dates[id_]
        readings = tuple(map(self.selection.get, doubts)) if doubts else ()
        days, key = self.history.days, (id_, self.event.moment, self.event.position, readings)
        if key not in days:
            days[key] = None
            here = Moment(self.book, self.history, self.event, self.selection)  # whichever rule asks
            for derivation in self.book.legal_dates[id_]:
                day = here.value(derivation)
                if day is not None:
                    days[key] = day
                    break
        return days[key]

    def _event(self, column: Column) -> Value:
        if column.aggregate is None and self.event.name == column.owner:
            return _of(self.event, column.field)
        known = self.history.until(column.owner, self.event)
        match column.aggregate:
            case "existe":
                return bool(known)
            case "nombre":
                return len(known)
            case "somme":
                values = [event.data.get(column.field or "") for event in known]
                return sum(value for value in values if isinstance(value, int))
            case None:
                found = self._one_of(known)
                return _of(found, column.field) if found is not None else None

    def _one_of(self, known: tuple[Event, ...]) -> Event | None:
        """Give, of several events of one name, the one that is referred to."""
        if not known:
            return None
        latest = known[-1]
        if self.tried is not None and self.tried.name == latest.name:
            return self.tried
        condition = self.referents.get(latest.name)
        if condition is None or len(known) == 1:
            return latest
        tried = (replace(self, referents={}, tried=one) for one in reversed(known))
        return next((one.tried for one in tried if one.value(condition) is True), latest)


def _of(event: Event, name: str | None) -> Value:
    if name == MOMENT:
        return event.moment
    if name == CHANNEL:
        return event.channel
    return event.data.get(name or "")
