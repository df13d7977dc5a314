"""What else a label of a map may mean: the arrow of each other reading, then why."""

from collections.abc import Iterator

from generator.kit.spoken import lowered
from generator.model.exchange import Exchange
from generator.model.map import Alternative, ExchangeMap, Flow
from generator.model.specification import Specification


def other_readings(specification: Specification, shown: ExchangeMap, flow: Flow) -> Iterator[str]:
    """Say each other reading of a label, in French: a reason without its arrow cannot be confirmed.

    The exchange is named where it is not the one that we read: two readings may draw the same arrow.
    """
    boxes = {box.id: box.label for box in shown.boxes}
    for other in flow.alternatives:
        sender, receiver = other.from_ or flow.from_, other.to or flow.to
        arrow = f"{boxes.get(sender, sender)} → {boxes.get(receiver, receiver)}"
        yield f"{arrow}{_exchange(specification, flow, other)} : {lowered(other.why)}"


def _exchange(specification: Specification, flow: Flow, other: Alternative) -> str:
    if other.exchange is None or other.exchange == flow.exchange:
        return ""
    found = specification.get(Exchange, "exchange", other.exchange)
    if found is None:
        return ""
    return f" (échange {found.number})" if found.number is not None else f" (« {found.label.text} »)"
