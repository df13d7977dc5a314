"""The rules that nobody types: they follow from `spec/`, one a step for routing and content."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.model.exchange import Exchange, Step

ROUTING, CONTENT, TRANSITION = "routing", "content", "transition"


@dataclass(frozen=True)
class Derived:
    """The name of a derived rule: its kind and what it is about, as `routing:rapo.depot`."""

    kind: str
    about: str

    @property
    def id(self) -> str:
        """The name that findings bear."""
        return f"{self.kind}:{self.about}"


def derived_rules(book: Rulebook) -> tuple[Derived, ...]:
    """Name the derived rules, in the order of steps, then of the events of the life cycle."""
    lifecycle = book.specification.lifecycle
    events = lifecycle.datum.events if lifecycle is not None else ()
    return (
        *(Derived(ROUTING, step) for step in book.steps),
        *(Derived(CONTENT, step) for step in book.steps),
        *(Derived(TRANSITION, event.id) for event in events),
    )


def derived_findings(book: Rulebook, history: History) -> Iterator[Finding]:
    """Judge a history by the derived rules that read its messages alone: those of `DERIVED`."""
    for judge in DERIVED:
        yield from judge(book, history)


def routings(book: Rulebook, history: History) -> Iterator[Finding]:
    """Each exchange leaves its sender, by one of its channels, under a convention that has it."""
    owners = {
        f"{exchange.id}.{step.id}": exchange.datum
        for exchange in book.specification.entries(Exchange, "exchange")
        for step in exchange.datum.steps
    }
    for event in history.events:
        step = book.steps.get(event.name)
        if step is not None:
            yield _routing(book, event, step, owners[event.name], history)


def _routing(book: Rulebook, event: Event, step: Step, exchange: Exchange, history: History) -> Finding:
    rule = Derived(ROUTING, event.name).id
    senders = (step.sender.actor, *(other.actor for other in step.sender.alternatives))
    if event.source is not None and event.source not in senders:
        return _refused(rule, event, f"émis par {senders[0]}", f"émis par {event.source}")
    channels = channels_of(step)
    if event.channel is not None and channels and event.channel not in channels:
        return _refused(rule, event, f"par {' ou '.join(channels)}", f"par {event.channel}")
    cycle = history.settings.get(book.setting_that_gives("cycle"))
    if cycle is not None and cycle not in exchange.cycle.cycles:
        return _refused(rule, event, f"en cycle {' ou '.join(exchange.cycle.cycles)}", f"en cycle {cycle}")
    if event.source is not None and event.source != senders[0]:
        # The arrow is itself an inference: another defensible sender is no violation.
        return Finding(rule, Verdict.SATISFIED, (event,), contested=step.sender.doubts)
    return Finding(rule, Verdict.SATISFIED, (event,))


def channels_of(step: Step) -> tuple[str, ...]:
    """Give the channels of the maps and of the law: either names how a message may travel."""
    found = (channels.channels for channels in (step.map_channels, step.legal_channels) if channels)
    return tuple(dict.fromkeys(name for names in found for name in names))


def contents(book: Rulebook, history: History) -> Iterator[Finding]:
    """Each message has its required fields and only valid values; undeclared fields are ignored."""
    for event in history.events:
        if event.name in book.steps:
            yield _content(book, event)


def _content(book: Rulebook, event: Event) -> Finding:
    rule = Derived(CONTENT, event.name).id
    present = {*event.data, *(fault.field for fault in event.faults)}
    missing = sorted(book.scope.events[event.name].required - present)
    faults = [f"{fault.field} : {fault.reason}" for fault in event.faults]
    faults += [f"{name} : champ absent" for name in missing]
    if book.specification.profile.unknown_fields.policy == "refused":
        faults += [f"{name} : champ inconnu" for name in event.extra]
    if faults:
        return _refused(rule, event, "des champs complets et bien formés", _listed(faults))
    return Finding(rule, Verdict.SATISFIED, (event,))


def _listed(faults: Sequence[str]) -> str:
    return " ; ".join(faults)


def _refused(rule: str, event: Event, expected: str, observed: str) -> Finding:
    return Finding(rule, Verdict.VIOLATED, (event,), expected, observed)


DERIVED: tuple[Callable[[Rulebook, History], Iterator[Finding]], ...] = (routings, contents)
"""Every derived rule, those of the life cycle apart: a new one is a line here."""
