"""Each exchange leaves its sender, by one of its channels, under a convention that has it."""

from collections.abc import Iterator

from generator.engine.derived.naming import ROUTING, Derived, refused
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.formula.phrases import either, phrase
from generator.model.exchange import Exchange, Step


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
        return refused(rule, event, phrase("sent-by", senders[0]), phrase("sent-by", event.source))
    channels = channels_of(step)
    if event.channel is not None and channels and event.channel not in channels:
        return refused(
            rule, event, phrase("by-channel", either(channels)), phrase("by-channel", event.channel)
        )
    cycle = book.cycle_of(history.settings)
    if cycle is not None and exchange.cycles and cycle not in exchange.cycles:
        return refused(rule, event, phrase("in-cycle", either(exchange.cycles)), phrase("in-cycle", cycle))
    if event.source is not None and event.source != senders[0]:
        # The arrow is itself an inference: another defensible sender is no violation.
        return Finding(rule, Verdict.SATISFIED, (event,), contested=step.sender.doubts)
    return Finding(rule, Verdict.SATISFIED, (event,))


def channels_of(step: Step) -> tuple[str, ...]:
    """Give the channels of the maps and of the law: either names how a message may travel."""
    found = (channels.channels for channels in (step.map_channels, step.legal_channels) if channels)
    return tuple(dict.fromkeys(name for names in found for name in names))
