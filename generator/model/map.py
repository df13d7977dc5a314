"""The maps of the source document as data: boxes, legend, labels and what each stands for."""

from typing import Annotated

from pydantic import Field

from generator.model.base import (
    ActorId,
    ChannelId,
    Cycle,
    Datum,
    ExchangeId,
    ItemId,
    Label,
    PhaseId,
    Sentence,
    Slug,
    StepId,
    Text,
)
from generator.model.provenance import Confidence, Sourced


class Box(Sourced):
    """A box of the drawing and the actors it holds."""

    id: Slug
    label: Label
    actors: Annotated[tuple[ActorId, ...], Field(min_length=1)]


class LegendEntry(Sourced):
    """An entry of the legend: a phase on the global map, a family of exchanges on the others."""

    id: Slug
    label: Label
    phase: PhaseId | None = None


class Alternative(Datum):
    """Another defensible reading of a label."""

    exchange: ExchangeId | None = None
    from_: Slug | None = None
    to: Slug | None = None
    confidence: Confidence
    why: Text


class Flow(Sourced):
    """A label of the map, and the exchange that it names; its arrow is inferred."""

    id: Slug
    item: ItemId | None = None
    """The item of the source document that shows the label."""
    label: Label
    short: Annotated[str, Field(min_length=2, max_length=25)]
    """At most 25 characters: what a diagram shows."""
    exchange: ExchangeId
    steps: tuple[StepId, ...] = ()
    """The steps that the label names, when it does not name the whole exchange."""
    from_: Slug
    to: Slug
    both_ways: bool = False
    family: Slug | None = None
    channels: tuple[ChannelId, ...] = ()
    alternatives: tuple[Alternative, ...] = ()


class MapNote(Sourced):
    """A remark of the source or of ours that the picture must carry."""

    text: Sentence


Spot = Annotated[tuple[int, ...], Field(min_length=2, max_length=2)]
"""A place on a drawing: abscissa and ordinate in points, from the top left corner, downwards."""


class BoxPlace(Datum):
    """Where a box is drawn, in points."""

    box: Slug
    left: int
    top: int
    width: Annotated[int, Field(ge=40)]
    height: Annotated[int, Field(ge=30)]


class ArrowPlace(Datum):
    """Where the arrow of a label runs, and where its words stand."""

    flow: Slug
    path: Annotated[tuple[Spot, ...], Field(min_length=2)]
    """From the border of its first box to that of the other one, through its bends if it has any."""
    label: Spot
    """The top left corner of its words."""
    width: Annotated[int, Field(ge=60)]
    """The points that a line of its words may take: beyond, they go on below."""


class Drawing(Datum):
    """The layout of a map, which is ours: that of the source is lost."""

    boxes: Annotated[tuple[BoxPlace, ...], Field(min_length=1)]
    arrows: Annotated[tuple[ArrowPlace, ...], Field(min_length=1)]


class ExchangeMap(Sourced):
    """One of the three maps."""

    id: Slug
    title: Label
    summary: Sentence
    cycle: Cycle | None = None
    boxes: Annotated[tuple[Box, ...], Field(min_length=1)]
    legend: tuple[LegendEntry, ...]
    flows: Annotated[tuple[Flow, ...], Field(min_length=1)]
    notes: tuple[MapNote, ...] = ()
    drawing: Drawing | None = None
    """Without one, the arrows of the map are drawn below each other."""
