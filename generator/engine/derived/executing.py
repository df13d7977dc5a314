"""What a person decided, and the system took, is done: the step leaves the same day, and says the same."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date

from generator.engine.derived.causing import has_its_number, holds
from generator.engine.derived.naming import DONE, Derived
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Decision, Event, History
from generator.engine.reading import said
from generator.engine.rulebook import Rulebook
from generator.formula.french import french_amount, french_date
from generator.formula.phrases import joined, phrase
from generator.model.exchange import DecisionTrigger
from generator.model.message import FieldDefinition

_EXPECTED = phrase("done-as-told")
_UNDONE = phrase("taken-and-not-done")


def decided(book: Rulebook) -> tuple[str, ...]:
    """Name the steps that leave when a person says so."""
    return tuple(name for name, step in book.steps.items() if isinstance(step.trigger, DecisionTrigger))


def _done_already(
    book: Rulebook, history: History, decision: Decision, left: Sequence[Event]
) -> Event | None:
    """Give what had left by itself, for what a person then decides upon, where nothing new has come since.

    A step that awaits no event, and that may not leave twice, was done once for all. What said all that is
    decided, to the day that it names, was done too, whatever has come since.
    """
    trigger = book.steps[decision.step].trigger
    causes = trigger.upon if isinstance(trigger, DecisionTrigger) else ()
    earlier = [event for event in left if event.moment < decision.moment]
    if not earlier:
        return None
    same = next((event for event in earlier if _says_its_days(book, decision, event)), None)
    if same is not None:
        return same
    last = earlier[-1]
    if not causes and has_its_number(book, decision.step):
        return last
    known = [
        one.moment
        for one in history.events
        if one.moment <= decision.moment
        and any(one.name == cause.event and holds(book, history, one, cause.when) for cause in causes)
    ]
    return last if known and max(known) <= last.moment else None


def _says_its_days(book: Rulebook, decision: Decision, event: Event) -> bool:
    """Tell whether a message says what was decided, and every day that this names, of which there is one."""
    days = {
        name: value
        for name, value in said(book, decision.step, decision.told).items()
        if book.scope.fields[name].type == "date"
    }
    named = all(event.data.get(name) == value for name, value in days.items())
    return bool(days) and named and not _altered(book, decision, event)


def _is_same(parts: object, told: Mapping[str, object]) -> bool:
    """Tell whether a set of data says nothing else than what was decided, and something of it."""
    if not isinstance(parts, Mapping):
        return False
    shared = parts.keys() & told.keys()
    return bool(shared) and all(parts[key] == told[key] for key in shared)


def _altered(book: Rulebook, decision: Decision, event: Event) -> tuple[str, ...]:
    """Tell what a message says otherwise than the person who decided it.

    What it leaves out, whole or in part, is for other rules, and a number that the system assigns is its own.
    """
    found = []
    for name, value in said(book, decision.step, decision.told).items():
        field = book.scope.fields[name]
        if field.assigned_by is not None or event.said(name) is None:
            continue
        if isinstance(value, Mapping):
            same = _is_same(event.composites.get(name), value)
        else:
            same = event.data.get(name) == value
        if not same:
            both = [_told(field, one) for one in (value, event.data.get(name))]
            label = phrase("label", field.label)
            known = [one for one in both if one is not None]
            found.append(phrase("altered-values" if None not in both else "altered", label, *known))
    return tuple(found)


def _told(field: FieldDefinition, value: object) -> str | None:
    """Write a sum, a day or a word of a list as people say it; None for what tells of people, or is else."""
    if field.personal_data != "none":
        return None
    match field.type, value:
        case "money", int():
            return french_amount(value)
        case "date", str():
            with suppress(ValueError):
                return french_date(date.fromisoformat(value))
        case "code", str():
            return next((phrase("label", code.label) for code in field.codes if code.code == value), None)
    return None


def executions(book: Rulebook, history: History, legal_date: date) -> Iterator[Finding]:
    """Each decision that was taken makes its step leave that day, as of the end of a legal day.

    A decision travels nowhere: where it is not done, no event shows it.
    """
    zone = history.place.zone
    taken = history.decisions.taken if history.decisions is not None else ()
    sent = list(history.events)
    for one in sorted(taken, key=lambda decision: decision.moment):
        day = one.moment.astimezone(zone).date()
        if one.step not in book.steps or one.is_free or day > legal_date:
            continue
        rule, expected = Derived(DONE, one.step).id, _EXPECTED
        left = [event for event in sent if event.name == one.step]
        then = [event for event in left if event.day == day and event.moment >= one.moment]
        faithful = (event for event in then if not _altered(book, one, event))
        done = next(faithful, None) or next(iter(then), None) or _done_already(book, history, one, left)
        altered = _altered(book, one, done) if done is not None and done in then else ()
        if done is not None and altered:
            sent.remove(done)
            yield Finding(rule, Verdict.VIOLATED, (done,), expected, joined("apart", altered))
        elif done is not None:
            sent.remove(done)
            yield Finding(rule, Verdict.SATISFIED, (done,), expected)
        else:
            yield Finding(rule, Verdict.VIOLATED, (), expected, _UNDONE)
