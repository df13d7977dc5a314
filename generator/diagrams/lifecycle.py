"""The life cycle, a picture a region: the states, and the numbered events that lead from one to another."""

from collections import defaultdict
from collections.abc import Mapping

from graphviz import Digraph

from generator.diagrams.flows import titled
from generator.diagrams.style import EDGE, NODE, cell, colour, pill, table, words
from generator.model.lifecycle import Lifecycle, Region
from generator.model.specification import Specification

Ways = Mapping[tuple[str, str], list[tuple[str, bool]]]
"""The events that lead from a state to another one, and whether each is under a condition."""

LEGEND_COLUMNS = 3
"""A legend as high as a rank of states would stretch the page."""
BOLD = "3.5"
"""The width of an initial state's border: a width, since `penwidth` prevails over `style=bold`."""


def _side_by_side(rows: list[str]) -> list[str]:
    """Lay the rows of a legend out in columns, to be read down each."""
    height = -(-len(rows) // LEGEND_COLUMNS)
    return ["".join(rows[index::height]) for index in range(height)]


def ways(lifecycle: Lifecycle, region: Region) -> Ways:
    """Give the events between the states of a region; those that keep a state are left out."""
    found: dict[tuple[str, str], list[tuple[str, bool]]] = defaultdict(list)
    for transition in lifecycle.transitions:
        for origin in transition.from_:
            if transition.region == region.id and origin != transition.to:
                told = (transition.event, transition.guard is not None)
                if told not in found[origin, transition.to]:
                    found[origin, transition.to].append(told)
    return found


def region_graph(specification: Specification, lifecycle: Lifecycle, region: Region) -> Digraph:
    """Draw a region: its events are numbered, and told beside it."""
    between = ways(lifecycle, region)
    used = dict.fromkeys(event for events in between.values() for event, _ in events)
    ordered = [event for event in lifecycle.events if event.id in used]
    numbers = {event.id: str(number) for number, event in enumerate(ordered, 1)}
    phases = {event.id: event.phase for event in ordered}
    labels = {event.id: event.label for event in ordered}
    title = f"Cycle de vie d’un dossier : {region.label[:1].lower()}{region.label[1:]}"
    attributes = {**titled(specification, title), "splines": "polyline", "nodesep": "0.2", "ranksep": "0.18"}
    graph = Digraph(region.id, graph_attr=attributes, node_attr=NODE, edge_attr=EDGE)
    for state in region.states:
        graph.node(
            state.id,
            words(state.label),
            tooltip=words(state.definition),
            color=colour(state.phase),
            peripheries="2" if state.final else "1",
            penwidth=BOLD if state.id == region.initial else NODE["penwidth"],
        )
    order = {state.id: index for index, state in enumerate(region.states)}
    for (origin, target), events in between.items():
        forward = order[origin] < order[target]
        told = " ; ".join(
            f"{labels[event]}{' (sous condition)' if guarded else ''}" for event, guarded in events
        )
        graph.edge(
            *((origin, target) if forward else (target, origin)),
            label=table(["".join(pill(numbers[event], phases[event]) for event, _ in events)]),
            dir="forward" if forward else "back",
            tooltip=words(told),
            labeltooltip=words(told),
        )
    rows = [pill(numbers[event.id], event.phase) + cell(event.label) for event in ordered]
    rows += [cell("◎") + cell("bord double : état final"), cell("▣") + cell("bord gras : état initial")]
    graph.node("legende", table(_side_by_side(rows)), shape="plaintext", style="", tooltip="Événements")
    return graph
