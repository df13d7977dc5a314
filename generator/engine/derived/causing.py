"""Nothing is sent without a cause, nor twice for the same one: what a step's trigger tells."""

from collections.abc import Iterator
from functools import lru_cache

from generator.engine.derived.naming import CAUSE, ONCE, Derived, refused
from generator.engine.findings import Finding, Verdict
from generator.engine.formulas import Formula
from generator.engine.history import Decision, Event, History
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Type, parsed
from generator.formula.phrases import either, phrase
from generator.model.base import FACT_PREFIX
from generator.model.exchange import Cause, DecisionTrigger, EcheanceTrigger, ReactionTrigger, Step

_UNTOLD = "l’histoire ne dit pas tout ce qui a pu y donner lieu"
_UNRECORDED = "les décisions des personnes ne sont pas relevées"


def causes(book: Rulebook, history: History) -> Iterator[Finding]:
    """Each message has a cause that no earlier message of the same step has already used.

    A cause is an event to which the step reacts, a date, or a decision. A message without any breaks
    `cause`; one more than there are causes breaks `once`, unless the step is repeatable.
    """
    named = caused(book)
    sent: dict[str, list[Event]] = {}
    for event in history.events:
        if event.name in book.steps:
            earlier = sent.setdefault(event.name, [])
            for finding in _caused(book, history, event, earlier):
                if Derived(*finding.rule.split(":", 1)) in named:
                    yield finding


@lru_cache(maxsize=4)
def caused(book: Rulebook) -> frozenset[Derived]:
    """Give the rules of cause and of number that no written rule says already."""
    found = {Derived(ONCE, name) for name in book.steps if not has_its_number(book, name)}
    found |= {
        Derived(CAUSE, name)
        for name, step in book.steps.items()
        if causes_of(step.trigger) and not _has_its_causes(book, name, step)
    }
    return frozenset(found)


def causes_of(trigger: DecisionTrigger | ReactionTrigger | EcheanceTrigger) -> tuple[Cause, ...]:
    """Give the events because of which a step may leave; none where a date or a person alone decides."""
    match trigger:
        case ReactionTrigger():
            return (Cause(event=trigger.to, when=trigger.when), *trigger.also)
        case DecisionTrigger():
            return trigger.upon
        case EcheanceTrigger():
            return ()


def has_its_number(book: Rulebook, name: str) -> bool:
    """Tell whether a written rule allows one message of a step in a dossier."""
    return any(
        rule.traits.judged == (name,)
        and (rule.traits.at_most, rule.traits.per) == (1, None)
        and not rule.is_conditional
        for rule in book.rules.values()
    )


def _has_its_causes(book: Rulebook, name: str, step: Step) -> bool:
    """Tell whether a written rule asks for each cause of a step, as widely or more."""
    known = causes_of(step.trigger)
    return all(cause.when is None for cause in known) and any(
        rule.traits.judged == (name,)
        and rule.traits.requires
        and not rule.is_conditional
        and set(rule.traits.requires) <= {cause.event for cause in known}
        for rule in book.rules.values()
    )


def _caused(book: Rulebook, history: History, event: Event, used: list[Event]) -> Iterator[Finding]:
    """Judge a message by the causes known when it left; `used` holds those sent before it, each for one."""
    step = book.steps[event.name]
    known = _known(book, history, event, step)
    once, cause = Derived(ONCE, event.name).id, Derived(CAUSE, event.name).id
    if known is None:
        yield Finding(once, Verdict.NOT_APPLICABLE, (event,), seen=_UNRECORDED)
        return
    number, reasons = known
    if number > len(used):
        used.append(event)
        yield Finding(once, Verdict.SATISFIED, (event, *reasons[-1:]))
        yield Finding(cause, Verdict.SATISFIED, (event, *reasons[-1:]))
    elif not number:
        told = either(_told(book, step))
        if _tells_all(book, history, event):
            yield refused(cause, event, phrase("sent-following", told), phrase("nothing-calls-for-it"))
        else:
            yield Finding(cause, Verdict.NOT_APPLICABLE, (event,), f"à la suite de {told}", _UNTOLD)
    elif _is_decided_anew(history, event, step, used[-1]):
        yield Finding(once, Verdict.SATISFIED, (event, *reasons[-1:]))
        yield Finding(cause, Verdict.SATISFIED, (event, *reasons[-1:]))
    elif _may_be_again(book, history, event, step):
        why = step.repeatable.note if step.repeatable is not None else None
        yield Finding(once, Verdict.NOT_APPLICABLE, (event,), seen=why or "l’étape peut être répétée")
        yield Finding(cause, Verdict.SATISFIED, (event, *reasons[-1:]))
    else:
        expected = phrase("once-a-cause")
        observed = phrase("sent-for", phrase("times", len(used) + 1), phrase("causes", number))
        yield refused(once, event, expected, observed, *used[-1:], *reasons[-1:])


def _known(
    book: Rulebook, history: History, event: Event, step: Step
) -> tuple[int, tuple[Event, ...]] | None:
    """Count the causes known when a message left, and give the events among them; None where none is told."""
    trigger = step.trigger
    if isinstance(trigger, EcheanceTrigger):
        return 1, ()
    reasons = tuple(_reasons(book, history, event, causes_of(trigger)))
    if isinstance(trigger, ReactionTrigger):
        return len(reasons), reasons
    taken = _taken(history, event, step)
    if trigger.freely is not None and holds(book, history, event, trigger.freely):
        # What its people record is their own act: a system may do at once what follows from it.
        recorded = tuple(one for one in reasons if one.name.startswith(FACT_PREFIX))
        return (max(len(taken), len(recorded)), recorded) if taken is not None else None
    if taken is None:
        return (len(reasons), reasons) if trigger.upon else None
    # A decision taken on an event is one cause, not two; a system may also act on the event by itself.
    return max(len(taken), len(reasons)), reasons


def _reasons(book: Rulebook, history: History, event: Event, known: tuple[Cause, ...]) -> Iterator[Event]:
    """Give the earlier events that may have caused a message, in the order of time."""
    wanted: dict[str, list[Cause]] = {}
    for cause in known:
        wanted.setdefault(cause.event, []).append(cause)
    for one in history.of(*wanted) if wanted else ():
        if one.order < event.order and any(
            holds(book, history, one, cause.when) for cause in wanted[one.name]
        ):
            yield one


def _taken(history: History, event: Event, step: Step) -> tuple[Decision, ...] | None:
    """Give the decisions recorded of a step up to a message; None where its sender's are not recorded."""
    decisions = history.decisions
    if decisions is None or decisions.by != (event.source or step.sender.actor):
        return None
    return tuple(one for one in decisions.taken if one.step == event.name and one.moment <= event.moment)


def _tells_all(book: Rulebook, history: History, event: Event) -> bool:
    """Tell whether a history is whole, or is what the sender of a message lived."""
    begins = book.specification.lifecycle.datum.begins if book.specification.lifecycle is not None else None
    is_whole = begins is not None and bool(history.of(f"{FACT_PREFIX}{begins}"))
    return is_whole or _taken(history, event, book.steps[event.name]) is not None


def _is_decided_anew(history: History, event: Event, step: Step, last: Event) -> bool:
    """Tell whether a person decided otherwise since the last message left: nothing sent before did that."""
    taken = _taken(history, event, step) if isinstance(step.trigger, DecisionTrigger) else None
    is_since = bool(taken) and max(one.moment for one in taken or ()) > last.moment
    return is_since and event.data != last.data


def _may_be_again(book: Rulebook, history: History, event: Event, step: Step) -> bool:
    """Tell whether a step may be sent again for the same cause; a person must decide it anew, where known."""
    if step.repeatable is None:
        return False
    if isinstance(step.trigger, DecisionTrigger) and _taken(history, event, step) is not None:
        return False
    return holds(book, history, event, step.repeatable.when)


def holds(book: Rulebook, history: History, event: Event, condition: str | None) -> bool:
    """Tell whether a condition may hold at an event: where nothing contradicts it, it does."""
    return condition is None or Moment(book, history, event, {}).value(_formula(book, condition)) is not False


def refers(book: Rulebook, history: History, event: Event, one: Event, condition: str | None) -> bool:
    """Tell whether an event may refer to an earlier one: where nothing contradicts it, it does."""
    if condition is None:
        return True
    return Moment(book, history, event, {}, tried=one).value(_formula(book, condition)) is not False


@lru_cache(maxsize=256)
def _formula(book: Rulebook, written: str) -> Formula:
    return Formula(parsed(written, book.scope, Type.BOOLEAN))


def _told(book: Rulebook, step: Step) -> Iterator[str]:
    yield from (phrase("label", book.scope.events[cause.event].label) for cause in causes_of(step.trigger))
    if isinstance(step.trigger, DecisionTrigger):
        yield phrase("decided-by-a-person")
