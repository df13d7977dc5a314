"""Journeys as sequence diagrams: a lifeline an actor, the messages between them, the dates on the left."""

from collections.abc import Iterator

from graphviz import Digraph

from generator.diagrams.flows import titled
from generator.diagrams.style import EDGE, LINE, NODE, PAPER, cell, colour, pill, table, words
from generator.formula.french import french_date
from generator.model.actor import Actor
from generator.model.exchange import Exchange, Step
from generator.model.journey import Journey, Moment
from generator.model.lifecycle import Event
from generator.model.specification import Specification

WIDTH, HEIGHT = 2.6, 0.62
"""Inches between two lifelines, and between two moments."""
ABOVE = 0.23
"""Inches from an arrow to the middle of its words, which are opaque: half their height, the arrow's head."""
NOTE = "#fff7d6"


def sequence_graph(specification: Specification, journey: Journey) -> Digraph:
    """Draw a journey; the positions are ours: the engine `neato` keeps them."""
    actors = actors_of(specification, journey)
    columns = {actor: (index + 1) * WIDTH for index, actor in enumerate(actors)}
    attributes = {**titled(specification, journey.title), "layout": "neato", "splines": "line"}
    del attributes["rankdir"]
    graph = Digraph(journey.id, graph_attr=attributes, node_attr=NODE, edge_attr=EDGE)
    depth = -(len(journey.story) + 1) * HEIGHT
    for actor, x in columns.items():
        datum = specification.get(Actor, "actor", actor)
        name = datum.short_name if datum is not None else actor
        graph.node(f"tete-{actor}", words(name), pos=f"{x},0!", tooltip=words(name))
        graph.node(f"pied-{actor}", "", shape="point", width="0.01", pos=f"{x},{depth}!")
        graph.edge(
            f"tete-{actor}", f"pied-{actor}", style="dotted", color=LINE, dir="none", tooltip=words(name)
        )
    for index, moment in enumerate(journey.story, 1):
        y = -index * HEIGHT
        day = french_date(moment.at.date())
        graph.node(
            f"date-{index}", day, shape="plaintext", style="", fontsize="11", pos=f"0.4,{y}!", tooltip=day
        )
        _moment(specification, graph, columns, moment, index, y)
    return graph


def actors_of(specification: Specification, journey: Journey) -> list[str]:
    """Give the actors of a story in the order of the first map, the driver first."""
    found = dict.fromkeys(actor for moment in journey.story for actor in _ends(specification, moment))
    known = list(specification.by_kind.get("actor", {}))
    order = ["usager", *(name for name in known if name != "usager")]
    return sorted(found, key=lambda actor: order.index(actor) if actor in order else len(order))


def _ends(specification: Specification, moment: Moment) -> Iterator[str]:
    step = specification.get(Step, "step", moment.step or "")
    if step is not None:
        yield from (step.sender.actor, step.receiver.actor)
    event = specification.get(Event, "event", moment.event)
    if event is not None:
        yield from event.known_by[:1]


def _moment(  # noqa: PLR0913, PLR0917 where and what
    specification: Specification,
    graph: Digraph,
    columns: dict[str, float],
    moment: Moment,
    index: int,
    y: float,
) -> None:
    step = specification.get(Step, "step", moment.step or "")
    if step is None or moment.step is None:
        _fact(specification, graph, columns, moment, index, y)
        return
    exchange = specification.get(Exchange, "exchange", moment.step.partition(".")[0])
    number = str(exchange.number) if exchange is not None and exchange.number else "•"
    phase = (step.phase or exchange.phase).phase if exchange is not None else None
    ends = []
    for side, party in (("a", step.sender), ("b", step.receiver)):
        name = f"{side}-{index}"
        graph.node(
            name,
            "",
            shape="point",
            width="0.02",
            pos=f"{columns[party.actor]},{y}!",
            tooltip=words(moment.text),
        )
        ends.append(name)
    graph.edge(*ends, color=colour(phase), penwidth="1.6", tooltip=words(moment.text))
    middle = (columns[step.sender.actor] + columns[step.receiver.actor]) / 2
    graph.node(
        f"texte-{index}",
        table([pill(number, phase) + cell(step.label)]),
        shape="plaintext",
        style="",
        pos=f"{middle},{y + ABOVE}!",
        tooltip=words(moment.text),
        URL=f"../../spec/exchanges/{moment.step.partition('.')[0]}.yaml",
    )


def _fact(  # noqa: PLR0913, PLR0917 where and what
    specification: Specification,
    graph: Digraph,
    columns: dict[str, float],
    moment: Moment,
    index: int,
    y: float,
) -> None:
    """Draw a fact on the lifeline of who knows it, and a date reached across the picture's left."""
    event = specification.get(Event, "event", moment.event)
    known = event.known_by[0] if event is not None and event.known_by else None
    middle = (min(columns.values(), default=WIDTH) + max(columns.values(), default=WIDTH)) / 2
    x = columns.get(known or "", middle)
    label = event.label if event is not None else moment.event
    graph.node(
        f"fait-{index}",
        table([cell(label)], NOTE if known else PAPER),
        shape="note" if known else "plaintext",
        style="filled" if known else "",
        fillcolor=NOTE,
        margin="0.06,0.02",
        pos=f"{x},{y}!",
        tooltip=words(moment.text),
    )
