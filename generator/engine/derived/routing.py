"""Each exchange leaves its sender, by one of its channels, under a convention that has it."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.engine.derived.naming import ROUTING, Derived, refused
from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.rulebook import Rulebook
from generator.formula.phrases import either, phrase
from generator.model.actor import Actor
from generator.model.exchange import ChannelSet, Exchange, Step
from generator.model.vocabulary import Channel


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
    if event.channel is not None and (
        not is_admitted(book, event.name, event.channel) or _lacks_a_system(book, step, event.channel)
    ):
        named = either(channels_of(step))
        return refused(rule, event, phrase("by-channel", named), phrase("by-channel", event.channel))
    cycle = book.cycle_of(history.settings)
    if cycle is not None and exchange.cycles and cycle not in exchange.cycles:
        return refused(rule, event, phrase("in-cycle", either(exchange.cycles)), phrase("in-cycle", cycle))
    if event.source is not None and event.source != senders[0]:
        # The arrow is itself an inference: another defensible sender is no violation.
        return Finding(rule, Verdict.SATISFIED, (event,), contested=step.sender.doubts)
    return Finding(rule, Verdict.SATISFIED, (event,))


def _lacks_a_system(book: Rulebook, step: Step, channel: str) -> bool:
    """Tell whether a link between systems is not named for a step at an end of which a person stands."""
    found = book.specification.get(Channel, "channel", channel)
    ends = (book.specification.get(Actor, "actor", one.actor) for one in (step.sender, step.receiver))
    is_link = found is not None and found.between_systems and channel not in channels_of(step)
    return is_link and any(
        end is None or (end.kind == "principal" and end.information_system is None) for end in ends
    )


def channels_of(step: Step) -> tuple[str, ...]:
    """Give the channels of the maps and of the law: either names how a message may travel."""
    return tuple(dict.fromkeys(name for names in _sets(step) for name in names.channels))


def is_admitted(book: Rulebook, name: str, channel: str) -> bool:
    """Tell whether nothing sure forbids a step to travel by a channel.

    A channel of the same medium as one that is named may be another word for it: a letter is one, whether
    it is called post, paper or registered. Where every list is a weak inference, none closes.
    """
    open_to = _media(book)[name]
    if open_to is None or channel in channels_of(book.steps[name]):
        return True
    return _medium(book, channel) in open_to and reaches(book, channel, name)


def reaches(book: Rulebook, channel: str, name: str) -> bool:
    """Tell whether a channel may end at the receiver of a step: what is left at a registry is the court's."""
    found = book.specification.get(Channel, "channel", channel)
    return found is None or not found.reaches or book.steps[name].receiver.actor in found.reaches


def is_closed(book: Rulebook, name: str) -> bool:
    """Tell whether some list of the channels of a step is sure enough to forbid the others."""
    return _media(book)[name] is not None


def likely_channels(book: Rulebook, name: str) -> tuple[str, ...]:
    """Give the channels that are named for a step, then the others of the same media."""
    named = channels_of(book.steps[name])
    media = {_medium(book, channel) for channel in named}
    others = (
        entry.id
        for entry in book.specification.entries(Channel, "channel")
        if entry.datum.medium in media and reaches(book, entry.id, name)
    )
    return tuple(dict.fromkeys((*named, *others)))


@lru_cache(maxsize=4)
def _media(book: Rulebook) -> Mapping[str, frozenset[str] | None]:
    """Give the media by which each step may travel; None where no list is sure enough to close."""
    return {
        name: frozenset(_medium(book, channel) for channel in channels_of(step))
        if not all(names.is_weak for names in _sets(step))
        else None
        for name, step in book.steps.items()
    }


def _sets(step: Step) -> tuple[ChannelSet, ...]:
    return tuple(names for names in (step.map_channels, step.legal_channels) if names is not None)


def _medium(book: Rulebook, channel: str) -> str:
    found = book.specification.get(Channel, "channel", channel)
    return found.medium if found is not None else channel
