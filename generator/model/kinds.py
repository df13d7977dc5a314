"""The kinds of items: where each stands in `spec/` and what holds its parts. One literal table."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from generator.model.actor import Actor, Ecosystem, Ecosystems
from generator.model.base import Datum
from generator.model.exchange import Exchange, Step
from generator.model.journey import Journey
from generator.model.legal_source import CitedText, Source, SourceDocument, SourceItem
from generator.model.lifecycle import Event, Guard, Lifecycle, State
from generator.model.map import ExchangeMap
from generator.model.message import Dictionary, FieldDefinition, Message
from generator.model.term import Term
from generator.model.vocabulary import (
    Channel,
    Channels,
    Doubt,
    Exclusion,
    Phase,
    Phases,
    Scope,
)


@dataclass(frozen=True)
class Part:
    """Items that live inside another one: their kind and the keys that lead to them."""

    kind: str
    model: type[Datum]
    path: tuple[str, ...]
    """Keys from the owner to the list, each list on the way being walked."""
    qualified: bool = False
    """True when the id is written `owner.part`, as the steps of an exchange."""


@dataclass(frozen=True)
class Kind:
    """What a file of `spec/` holds: one item (a folder of files) or a collection (one file)."""

    name: str
    place: str
    """A folder (`actors`) or a file (`phases.yaml`), under `spec/`."""
    adapter: TypeAdapter[Datum]
    models: tuple[type[Datum], ...]
    parts: tuple[Part, ...] = ()
    has_id: bool = True
    """False for a collection file, which is not an item itself."""
    readable_lines: int | None = 150
    """Lines that are read at once; None for what grows with the domain: collections, maps, the document."""

    @property
    def is_folder(self) -> bool:
        """Whether the kind has one file an item."""
        return not self.place.endswith(".yaml")


def _folder(
    name: str, place: str, model: type[Datum], *parts: Part, readable_lines: int | None = 150
) -> Kind:
    adapter: TypeAdapter[Datum] = TypeAdapter(model)
    return Kind(name, place, adapter, (model,), parts, readable_lines=readable_lines)


def _collection(name: str, model: type[Datum], *parts: Part) -> Kind:
    return Kind(name, f"{name}.yaml", TypeAdapter(model), (model,), parts, has_id=False, readable_lines=None)


KINDS: tuple[Kind, ...] = (
    _folder("actor", "actors", Actor),
    _collection("channels", Channels, Part("channel", Channel, ("channels",))),
    _collection("dictionary", Dictionary, Part("field", FieldDefinition, ("fields",))),
    _folder("doubt", "doubts", Doubt),
    _collection("ecosystems", Ecosystems, Part("ecosystem", Ecosystem, ("ecosystems",))),
    _folder(
        "exchange",
        "exchanges",
        Exchange,
        Part("step", Step, ("steps",), qualified=True),
        readable_lines=240,  # the dialogue with the court has eight steps
    ),
    _folder("journey", "journeys", Journey, readable_lines=180),  # years of events
    _collection(
        "lifecycle",
        Lifecycle,
        Part("state", State, ("regions", "states")),
        Part("event", Event, ("events",)),
        Part("guard", Guard, ("guards",)),
    ),
    _folder("map", "maps", ExchangeMap, readable_lines=None),
    _folder("message", "messages", Message),
    _collection("phases", Phases, Part("phase", Phase, ("phases",))),
    _collection("scope", Scope, Part("exclusion", Exclusion, ("exclusions",))),
    Kind(
        "source",
        "sources",
        TypeAdapter(Source),
        (CitedText, SourceDocument),
        (Part("source-item", SourceItem, ("pages", "items")),),
        readable_lines=None,
    ),
    _folder("term", "glossary", Term),
)

ITEM_KINDS: frozenset[str] = frozenset(
    [kind.name for kind in KINDS if kind.has_id] + [part.kind for kind in KINDS for part in kind.parts]
)
"""Every kind of item, whole files and parts: what an id may name."""
