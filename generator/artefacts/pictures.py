"""Every picture as DOT, SVG and Mermaid; the SVG is drawn again only when what it is made from changed."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from graphviz import Digraph

from generator.artefacts.artefact import Artefact
from generator.diagrams import fitting, mermaid, rendering
from generator.diagrams.fitting import fitted
from generator.diagrams.lifecycle import region_graph
from generator.diagrams.maps import Plan, actor_plan, exchange_plan, map_plan, phase_plan
from generator.diagrams.placed import map_graph
from generator.diagrams.rendering import accessible, renderer
from generator.diagrams.sequences import actors_of, sequence_graph
from generator.diagrams.stated import stated_graph
from generator.formula.phrases import in_language, phrase
from generator.model.actor import Actor
from generator.model.exchange import Exchange
from generator.model.journey import Journey
from generator.model.map import ExchangeMap
from generator.model.specification import Specification
from generator.model.vocabulary import Phase

FOLDER = PurePosixPath("docs/diagrams")


@dataclass(frozen=True)
class Picture:
    """A picture: its name, what it shows in words, its graph, its Mermaid text."""

    name: str
    title: str
    description: str
    graph: Digraph
    mermaid: str | None = None


def pictures(specification: Specification) -> Iterator[Artefact]:
    """Write the files of every picture."""
    for picture in planned(specification):
        source = picture.graph.source
        yield Artefact(FOLDER / f"{picture.name}.dot", source)
        if picture.mermaid is not None:
            yield Artefact(FOLDER / f"{picture.name}.mmd", picture.mermaid)
        mark = f"made from {_digest(source, picture.title, picture.description, _finish())}"
        yield Artefact(FOLDER / f"{picture.name}.svg", mark, _drawing(picture, mark))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@cache
def _finish() -> str:
    """Give the code that finishes what was drawn: a picture changes with it, its DOT does not."""
    files = (Path(str(module.__file__)) for module in (fitting, rendering))
    return _digest(*(file.read_text(encoding="utf-8") for file in files))


def images(specification: Specification) -> Iterator[Artefact]:
    """Draw every picture as PNG, whatever is there: they have a folder of their own."""
    for picture in planned(specification):
        yield Artefact(PurePosixPath(f"{picture.name}.png"), "always drawn", _image(picture))


def _image(picture: Picture) -> Callable[[], bytes]:
    return lambda: renderer("png").draw(picture.graph.source, "png")


def planned(specification: Specification) -> Iterator[Picture]:
    """Give every picture: maps, phases, actors, exchanges, life cycle, journeys."""
    for shown in specification.entries(ExchangeMap, "map"):
        plan = map_plan(specification, shown.datum)
        graph = map_graph(specification, shown.datum, plan)
        yield _of_plan(specification, f"carte-{shown.id}", plan, shown.datum.summary, graph)
        summary = "Tout ce que le document source écrit sur cette carte, une fois, sans ses flèches, perdues."
        title = f"{plan.title} : ce que le document montre"
        graph = stated_graph(specification, shown.datum)
        yield Picture(f"carte-{shown.id}-montree", title, summary, graph)
    for phase in specification.entries(Phase, "phase"):
        plan = phase_plan(specification, phase.datum)
        yield _of_plan(specification, f"phase-{phase.id}", plan, phase.datum.summary)
    for actor in specification.entries(Actor, "actor"):
        plan = actor_plan(specification, actor.datum)
        if plan.links:
            yield _of_plan(specification, f"acteur-{actor.id}", plan, actor.datum.summary)
    for exchange in specification.entries(Exchange, "exchange"):
        plan = exchange_plan(specification, exchange.datum)
        yield _of_plan(specification, f"echange-{exchange.id}", plan, exchange.datum.summary)
    lifecycle = specification.lifecycle
    for region in lifecycle.datum.regions if lifecycle is not None else ():
        if lifecycle is not None:
            graph = region_graph(specification, lifecycle.datum, region)
            text = mermaid.state_diagram(lifecycle.datum, region)
            yield Picture(f"cycle-de-vie-{region.id}", region.label, region.summary, graph, text)
    for journey in specification.entries(Journey, "journey"):
        story = " ".join(moment.text for moment in journey.datum.story)
        actors = actors_of(specification, journey.datum)
        text = mermaid.sequence(specification, journey.datum, actors)
        graph = sequence_graph(specification, journey.datum)
        yield Picture(f"parcours-{journey.id}", journey.datum.title, story, graph, text)


def _of_plan(
    specification: Specification, name: str, plan: Plan, summary: str, graph: Digraph | None = None
) -> Picture:
    code = specification.profile.language
    told = (
        phrase("from-to", f"{link.label.number} {link.label.full}", link.start, link.end)
        for link in plan.links
    )
    links = " ".join(f"{in_language(one, code)}." for one in told)
    text = mermaid.flowchart(plan.title, plan.boxes, plan.links)
    return Picture(name, plan.title, f"{summary} {links}", graph or plan.graph(specification), text)


def _drawing(picture: Picture, mark: str) -> Callable[[], bytes]:
    def draw() -> bytes:
        drawn = fitted(renderer("svg").draw(picture.graph.source, "svg").decode())
        return accessible(drawn, picture.title, picture.description, mark).encode()

    return draw
