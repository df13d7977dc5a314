"""The maps show every exchange, once a label, between the boxes that hold its actors."""

from collections.abc import Iterator, Mapping

from generator.model.exchange import Exchange
from generator.model.legal_source import SourceItem
from generator.model.map import BoxPlace, ExchangeMap, Flow
from generator.model.specification import Specification
from generator.problems import Problem


def exchanges_are_on_maps(specification: Specification) -> Iterator[Problem]:
    """Every exchange is on a map, or says why none shows it."""
    shown = {
        flow.exchange for entry in specification.entries(ExchangeMap, "map") for flow in entry.datum.flows
    }
    for entry in specification.entries(Exchange, "exchange"):
        if entry.id not in shown and entry.datum.off_map is None:
            hint = "add a flow to a map of `maps/`, or say why with `off-map`"
            message = f"exchange `{entry.id}` is on no map"
            yield entry.problem("off-map", message, "id", hint=hint)
        if entry.id in shown and entry.datum.off_map is not None:
            message = f"exchange `{entry.id}` is on a map"
            yield entry.problem("off-map", message, "off-map", hint="remove `off-map`")


def map_ids_are_unique(specification: Specification) -> Iterator[Problem]:
    """Boxes, legend entries and flows of a map each have an id of their own."""
    for entry in specification.entries(ExchangeMap, "map"):
        for key, ids in (
            ("boxes", [box.id for box in entry.datum.boxes]),
            ("legend", [item.id for item in entry.datum.legend]),
            ("flows", [flow.id for flow in entry.datum.flows]),
        ):
            for index, id_ in enumerate(ids):
                if id_ in ids[:index]:
                    message = f"`{id_}` exists already among the {key}"
                    yield entry.problem("duplicate-id", message, key, index, "id")


def flows_join_the_actors(specification: Specification) -> Iterator[Problem]:
    """A flow names steps of its exchange, and its boxes hold a sender and a receiver, or it says why not."""
    for entry in specification.entries(ExchangeMap, "map"):
        boxes = {box.id: set(box.actors) for box in entry.datum.boxes}
        for index, flow in enumerate(entry.datum.flows):
            exchange = specification.get(Exchange, "exchange", flow.exchange)
            if exchange is None or flow.from_ not in boxes or flow.to not in boxes:
                continue
            for place, step in enumerate(flow.steps):
                if step.partition(".")[0] != flow.exchange:
                    message = f"step `{step}` is not of exchange `{flow.exchange}`"
                    yield entry.problem("foreign-step", message, "flows", index, "steps", place)
            if not _joins(flow, exchange, boxes):
                message = f"no step of `{exchange.id}` goes from box `{flow.from_}` to box `{flow.to}`"
                hint = "correct the boxes, name the steps, or add the reading to the step's alternatives"
                yield entry.problem("flow-elsewhere", message, "flows", index, "from", hint=hint)


def _joins(flow: Flow, exchange: Exchange, boxes: Mapping[str, set[str]]) -> bool:
    """Tell whether a step goes the way of the flow, in the retained reading or in another one."""
    from_, to = boxes[flow.from_], boxes[flow.to]
    named = {step.partition(".")[2] for step in flow.steps}
    for step in exchange.steps:
        senders = {step.sender.actor, *(other.actor for other in step.sender.alternatives)}
        receivers = {step.receiver.actor, *(other.actor for other in step.receiver.alternatives)}
        forward = senders & from_ and receivers & to
        backward = flow.both_ways and senders & to and receivers & from_
        if (not named or step.id in named) and (forward or backward):
            return True
    return False


def flows_quote_the_source(specification: Specification) -> Iterator[Problem]:
    """A flow bears the words of the item that it shows, and every item it shows says so."""
    items = specification.all(SourceItem, "source-item")
    for entry in specification.entries(ExchangeMap, "map"):
        for index, flow in enumerate(entry.datum.flows):
            item = items.get(flow.item or "")
            if item is not None and item.label != flow.label:
                message = f"the source says « {item.label} »"
                yield entry.problem("misquoted-label", message, "flows", index, "label")


def drawings_place_all(specification: Specification) -> Iterator[Problem]:
    """A drawing gives one place to each box and to each label of its map, and to nothing else."""
    for entry in specification.entries(ExchangeMap, "map"):
        drawing = entry.datum.drawing
        if drawing is None:
            continue
        for kind, key, ids, places in (
            ("box", "boxes", [box.id for box in entry.datum.boxes], [one.box for one in drawing.boxes]),
            ("flow", "arrows", [flow.id for flow in entry.datum.flows], [one.flow for one in drawing.arrows]),
        ):
            for index, place in enumerate(places):
                if place not in ids or place in places[:index]:
                    message = f"{kind} `{place}` " + (
                        "is placed twice" if place in ids else "is not on the map"
                    )
                    yield entry.problem("misplaced", message, "drawing", key, index, kind)
            for id_ in ids:
                if id_ not in places:
                    message = f"{kind} `{id_}` has no place on the drawing"
                    hint = f"give it one among the {key} of `drawing`, in points from the top left corner"
                    yield entry.problem("misplaced", message, "drawing", key, hint=hint)


def drawn_arrows_join_their_boxes(specification: Specification) -> Iterator[Problem]:
    """The path of an arrow begins on the border of the box that it leaves, and ends on that of the other."""
    for entry in specification.entries(ExchangeMap, "map"):
        drawing = entry.datum.drawing
        if drawing is None:
            continue
        places = {place.box: place for place in drawing.boxes}
        flows = {flow.id: flow for flow in entry.datum.flows}
        for index, arrow in enumerate(drawing.arrows):
            flow = flows.get(arrow.flow)
            if flow is None:
                continue
            for end, box in ((0, flow.from_), (len(arrow.path) - 1, flow.to)):
                if box in places and not _is_on_border(arrow.path[end], places[box]):
                    message = f"{list(arrow.path[end])} is not on the border of box `{box}`"
                    place = places[box]
                    hint = (
                        f"it goes from {place.left} to {place.left + place.width} across,"
                        f" from {place.top} to {place.top + place.height} down"
                    )
                    yield entry.problem(
                        "arrow-off-box", message, "drawing", "arrows", index, "path", end, hint=hint
                    )


def _is_on_border(spot: tuple[int, ...], box: BoxPlace) -> bool:
    x, y = spot
    right, bottom = box.left + box.width, box.top + box.height
    across = box.left <= x <= right and y in (box.top, bottom)
    return across or (box.top <= y <= bottom and x in (box.left, right))
