"""A whole message from the few values that a story gives: what rules define, what was said, an example."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache

from generator.engine.compiled import Compiled
from generator.engine.derived import is_due
from generator.engine.equations import defined, equations, ruling, standing, told, waiting
from generator.engine.formats import known
from generator.engine.history import Event, History
from generator.engine.reading import Draft, Raw, followed, history
from generator.engine.rulebook import Rulebook
from generator.formula import Node, Value, Variable
from generator.formula.tree import Call, Logic
from generator.model.journey import Journey
from generator.model.message import Dictionary, FieldDefinition
from generator.model.traits import Bound

_OWN_DATES = frozenset({"date", "instant"})


def history_of_journey(book: Rulebook, journey: Journey) -> History:
    """Make the history that a journey tells: each step with its whole message."""
    raws, settings = raws_of_journey(book, journey), settings_of_journey(book, journey)
    return history(book, raws, settings, number_of_journey(book, journey))


def number_of_journey(book: Rulebook, journey: Journey) -> str | None:
    """Give the number that names a journey's dossier."""
    (dictionary,) = book.specification.entries(Dictionary, "dictionary")
    named = (str(item.value) for item in journey.dossier if item.field == dictionary.datum.subject)
    return next(named, None)


def settings_of_journey(book: Rulebook, journey: Journey) -> Mapping[str, Value]:
    """Give the settings of a journey's dossier."""
    return book.under(journey.cycle)


@lru_cache(maxsize=512)
def raws_of_journey(book: Rulebook, journey: Journey) -> tuple[Raw, ...]:
    """Make the events that a journey tells, as they would be written."""
    dossier = {item.field: item.value for item in journey.dossier}
    whole = history(book, (), settings_of_journey(book, journey))
    raws: list[Raw] = []
    seen: dict[str, object] = dict(dossier)
    for moment in journey.story:
        name = moment.step or f"fait.{moment.event}"
        shape = book.scope.events.get(name)
        if shape is None:
            continue  # a date reached: the engine finds it by itself
        given = {item.field: item.value for item in moment.data}
        step = book.steps.get(name)
        data: dict[str, object] = {field: given[field] for field in shape.fields if field in given}
        for field in shape.fields:
            if field in dossier:
                data.setdefault(field, dossier[field])
        raw = Raw(name, moment.at, data, source=step.sender.actor if step is not None else None)
        raw = completed(book, whole, raw, seen)
        raws.append(raw)
        whole = followed(book, whole, raw)
        seen |= {field: value for field, value in raw.data.items() if is_lasting(book, field)}
    return tuple(raws)


def completed(
    book: Rulebook, before: History, raw: Raw, seen: Mapping[str, object], *, apart: str | None = None
) -> Raw:
    """Give every required field of a message a value, without touching those that it has.

    A field given as None is absent on purpose, and stays so. In this order: what a rule says that the field
    equals, what the dossier said before, the day of the message for a date, the dictionary's example. `apart`
    names a rule that is not heard: the one whose breach is told.
    """
    writing = _Writing(book, Draft(book, before, raw), raw, seen, apart)
    shape = book.scope.events[raw.name]
    writing.work_out()
    for is_last in (False, True):  # a sum of others waits for these
        missing = shape.required - writing.data.keys()
        if not is_last:
            missing = frozenset(field for field in missing if not writing.is_worked_out(field))
        required = writing.filled(missing)
        if required:
            writing.say(required)
            writing.work_out()
    writing.say(writing.filled(frozenset(writing.asked()) - writing.data.keys()))
    for field in shape.due:  # one at a time: of two fields, either may stand for the other
        if field not in writing.data and is_due(book, writing.whole, writing.event, field):
            value = writing.by_rule(field)
            writing.say({field: value} if value is not None else writing.filled(frozenset({field})))
    return raw._replace(data=writing.data)


class _Writing:
    """A message that is being written, last of its history."""

    def __init__(
        self, book: Rulebook, draft: Draft, raw: Raw, seen: Mapping[str, object], apart: str | None
    ) -> None:
        self.book = book
        self.draft = draft
        self.raw = raw
        self.seen = seen
        self.apart = apart
        self.data = dict(raw.data)
        self._untold: set[str] = set()
        """The fields of which no rule says anything, as long as nothing that it reads is added."""

    @property
    def whole(self) -> History:
        """The history, this message included."""
        return self.draft.whole

    @property
    def event(self) -> Event:
        """The message as it stands."""
        return self.draft.event

    def say(self, found: Mapping[str, object]) -> None:
        """Add some fields that the message has not."""
        if found:
            self.data |= found
            self.draft.say(found)
            affected = waiting(self.book, self.raw.name)
            for field in found:
                self._untold -= affected.get(field, frozenset())

    def work_out(self) -> None:
        """Give the message what rules say that its fields equal."""
        missing = [field for field in defined(self.book, self.raw.name) if field not in self.data]
        for field in [*missing, *missing]:  # twice: an equation may read a field completed after it
            value = self.by_rule(field) if field not in self.data else None
            if value is not None:
                self.say({field: value})

    def by_rule(self, field: str) -> object:
        """Give what a rule says that a field equals; None where none says it."""
        if field not in self._untold:
            value = self._by_rule(field)
            if value is not None:
                return value
            self._untold.add(field)
        return None

    def _by_rule(self, field: str) -> object:
        for equation, value in told(self.book, self.whole, field):
            if equation.rule == self.apart:
                continue
            if isinstance(value, date) and not isinstance(value, datetime):
                return self._bounded(value, equation.bound).isoformat()
            return value.isoformat() if isinstance(value, datetime) else value
        return None

    def _bounded(self, day: date, bound: Bound | None) -> date:
        """Give the message's own day for one with a bound, unless this would break the bound."""
        if bound is None:
            return day
        return min(day, self.event.day) if bound == "latest" else max(day, self.event.day)

    def is_worked_out(self, field: str) -> bool:
        """Tell whether a rule says what a field equals there, known or not yet."""
        heard = (one for one in equations(self.book, self.raw.name, field) if one.rule != self.apart)
        return any(
            one.when is None or standing(self.book, self.whole, one.rule).value(one.when) is True
            for one in heard
        )

    def filled(self, fields: frozenset[str]) -> dict[str, object]:
        """Give some fields what the dossier said before, or an example, in the message's order."""
        shape = self.book.scope.events[self.raw.name]
        found: dict[str, object] = {}
        for field in shape.fields if fields else ():
            if field not in fields:
                continue
            if field in self.seen:
                found[field] = self.seen[field]
            else:
                value = example_of(self.book, self.book.scope.fields[field], self.raw.moment)
                found[field] = [value] if field in shape.lists else value
        return found

    def asked(self) -> Iterator[str]:
        """Name the fields that a rule in force wants, of those that the message may have or not."""
        for rule, wanted in _wanting(self.book, self.raw.name):
            if rule.id == self.apart or self.data.keys() >= wanted:
                continue
            here, when = standing(self.book, self.whole, rule.id), rule.formulas.get("when")
            is_asked = when is None or here.value(when) is True
            if is_asked and here.value(rule.formulas["formula"]) is not True:
                yield from wanted


@lru_cache(maxsize=1024)
def _wanting(book: Rulebook, event: str) -> tuple[tuple[Compiled, frozenset[str]], ...]:
    """Give the rules whose condition wants some fields present in an event, and these fields."""
    return tuple(
        (rule, wanted)
        for rule in ruling(book).get(event, ())
        if "formula" in rule.formulas and (wanted := frozenset(_wanted(rule.formulas["formula"].node, event)))
    )


def _wanted(node: Node, event: str) -> Iterator[str]:
    """Give the fields that a condition wants present: all that it joins, the first that it may choose."""
    match node:
        case Call(function="present", arguments=(Variable() as variable,)) if variable.column.owner == event:
            yield variable.column.field or ""
        case Logic(word="and"):
            for part in node.parts:
                yield from _wanted(part, event)
        case Logic(word="or"):
            first = next((found for part in node.parts if (found := tuple(_wanted(part, event)))), ())
            yield from first
        case _:
            return


def is_lasting(book: Rulebook, field: str) -> bool:
    """Tell whether a field keeps its value from a message to the next: all but dates do."""
    return book.scope.fields[field].type not in _OWN_DATES


def example_of(book: Rulebook, field: FieldDefinition, moment: datetime, having: object = None) -> object:
    """Give the dictionary's example of a field, the message's own day for a date.

    `having` names a member that a composite's example must have: a company's name makes it a company.
    """
    match field.type:
        case "composite":
            ways = field.alternatives or (field.fields,)
            names = next((one for one in ways if having in one), ways[0])
            members = [book.scope.fields[name] for name in names]
            # A date inside is of a person or a thing, not of the message: a birth is not of today.
            return {
                member.id: (member.examples or (None,))[0] or example_of(book, member, moment)
                for member in members
            }
        case "document":
            return {"nom": f"{field.id}.pdf"}
        case "date":
            return moment.date().isoformat()
        case "instant":
            return moment.isoformat()
        case "code":
            return field.codes[0].code
        case _:
            value = (field.examples or (None,))[0]
            return value if known(field, value) is not None else None
