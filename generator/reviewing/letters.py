"""What to ask of each authority, in one letter: the open questions, and the arrows that were guessed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.engine.rulebook import Rulebook
from generator.model.authority import Authority
from generator.model.exchange import Exchange
from generator.model.map import ExchangeMap, Flow
from generator.model.vocabulary import Doubt
from generator.reviewing.arrows import other_readings
from generator.reviewing.contents import doubts_of
from generator.wording import CONFIDENCES


@dataclass(frozen=True)
class Question:
    """An open question, and how many rules wait for its answer."""

    doubt: Doubt
    rules: int


@dataclass(frozen=True)
class Arrow:
    """A label of a map, the arrow that we guessed, and what else could be meant."""

    map: str
    number: str
    label: str
    sender: str
    receiver: str
    both_ways: bool
    confidence: str
    others: tuple[str, ...]
    """Each other reading: its arrow, the exchange if it is another one, and why."""


@dataclass(frozen=True)
class Letter:
    """A letter to an authority; what it asks comes from the data alone."""

    authority: Authority
    questions: tuple[Question, ...]
    """Those on which most rules wait first."""
    arrows: tuple[Arrow, ...]
    """Map after map, in the order of the source document."""


def letters(book: Rulebook) -> tuple[Letter, ...]:
    """Give the letters, one an authority to whom there is something to ask."""
    found = (_letter(book, entry.datum) for entry in book.specification.entries(Authority, "authority"))
    return tuple(letter for letter in found if letter.questions or letter.arrows)


def _letter(book: Rulebook, authority: Authority) -> Letter:
    waiting = Counter(doubt for rule in book.rules.values() for doubt in doubts_of(rule))
    flows = tuple(_flows(book, authority))
    # What every arrow asks, one by one, is not asked again as a whole.
    by_arrows = frozenset.intersection(*(frozenset(flow.doubts) for _, flow in flows)) if flows else ()
    questions = [
        Question(doubt, waiting[doubt.id])
        for doubt in (entry.datum for entry in book.specification.entries(Doubt, "doubt"))
        if doubt.status == "ouvert"
        and not set(authority.actors).isdisjoint(doubt.to_ask)
        and doubt.id not in by_arrows
    ]
    questions.sort(key=lambda one: (-one.rules, one.doubt.number))
    return Letter(authority, tuple(questions), tuple(_arrow(book, shown, flow) for shown, flow in flows))


def _flows(book: Rulebook, authority: Authority) -> Iterator[tuple[ExchangeMap, Flow]]:
    """Give the arrows that are not sure, of the authority's maps and at the ends that it holds."""
    for entry in book.specification.entries(ExchangeMap, "map"):
        shown = entry.datum
        for flow in shown.flows:
            if flow.certainty != "inferred" or flow.confidence == "high":
                continue
            if shown.id in authority.maps or _ends(shown, flow) & set(authority.actors):
                yield shown, flow


def _ends(shown: ExchangeMap, flow: Flow) -> set[str]:
    return {actor for box in shown.boxes if box.id in (flow.from_, flow.to) for actor in box.actors}


def _arrow(book: Rulebook, shown: ExchangeMap, flow: Flow) -> Arrow:
    exchange = book.specification.get(Exchange, "exchange", flow.exchange)
    boxes = {box.id: box.label for box in shown.boxes}
    number = str(exchange.number) if exchange is not None and exchange.number is not None else ""
    return Arrow(
        map=shown.title,
        number=number,
        label=flow.label,
        sender=boxes.get(flow.from_, flow.from_),
        receiver=boxes.get(flow.to, flow.to),
        both_ways=flow.both_ways,
        confidence=CONFIDENCES[flow.confidence] if flow.confidence is not None else "",
        others=tuple(other_readings(book.specification, shown, flow)),
    )


def by_map(arrows: Sequence[Arrow]) -> Iterator[tuple[str, list[Arrow]]]:
    """Give the arrows of each map together."""
    for name in dict.fromkeys(arrow.map for arrow in arrows):
        yield name, [arrow for arrow in arrows if arrow.map == name]
