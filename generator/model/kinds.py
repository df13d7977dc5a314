"""The kinds of items: where each stands in `spec/`, `rules/`, `reviews/`, what holds its parts. One table."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from pydantic import TypeAdapter

from generator.model.actor import Actor, Ecosystem, Ecosystems
from generator.model.audit import Audit
from generator.model.authority import Authorities, Authority
from generator.model.base import Datum
from generator.model.calendar import Calendar, PublicHoliday, PublicHolidays, Territories, Territory
from generator.model.dispute import Disputes
from generator.model.draws import Draws
from generator.model.exchange import Exchange, Step
from generator.model.freedom import Freedom
from generator.model.journey import Journey
from generator.model.legal_date import LegalDate, LegalDates
from generator.model.legal_source import CitedText, Source, SourceDocument, SourceItem
from generator.model.lifecycle import Event, Guard, Lifecycle, State
from generator.model.map import ExchangeMap
from generator.model.message import Dictionary, FieldDefinition, Message
from generator.model.parameter import Parameter
from generator.model.prelude import Preludes
from generator.model.profile import Profile
from generator.model.review import DoubtAnswer, Review
from generator.model.role_profile import Option, Options, RoleProfile
from generator.model.rule import RULE_KINDS, Rule
from generator.model.setting import Setting, Settings
from generator.model.simulation import Simulation
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
    """What a file holds: one item (a folder of files) or a collection (one file)."""

    name: str
    place: str
    """A folder (`spec/actors`) or a file (`spec/phases.yaml`); `rules/*` is any folder of `rules/`."""
    adapter: TypeAdapter[Datum]
    models: tuple[type[Datum], ...]
    parts: tuple[Part, ...] = ()
    has_id: bool = True
    """False for a collection file, which is not an item itself."""
    readable_lines: int | None = 150
    """Lines that are read at once; None for what grows with the domain: collections, maps, the document."""
    optional: bool = False
    """True when there may be none: nobody has reviewed anything at first, no delay is put off."""

    @property
    def is_folder(self) -> bool:
        """Whether the kind has one file an item."""
        return not self.place.endswith(".yaml")

    @property
    def top(self) -> str:
        """The folder of the root that holds it: `spec`, `rules` or `reviews`."""
        return self.place.partition("/")[0]

    @property
    def files(self) -> str:
        """The pattern of its files."""
        return f"{self.place}/*.yaml" if self.is_folder else self.place

    @property
    def schema(self) -> str:
        """The path of the JSON Schema of its files."""
        return f"schemas/{self.top}/{self.name}.schema.json"

    def holds(self, path: PurePosixPath) -> bool:
        """Tell whether a path is one of its files."""
        return path.match(self.files) and len(path.parts) == self.files.count("/") + 1


def _folder(
    name: str,
    place: str,
    model: type[Datum],
    *parts: Part,
    readable_lines: int | None = 150,
    optional: bool = False,
) -> Kind:
    adapter: TypeAdapter[Datum] = TypeAdapter(model)
    return Kind(
        name,
        f"spec/{place}",
        adapter,
        (model,),
        parts,
        readable_lines=readable_lines,
        optional=optional,
    )


def _collection(name: str, model: type[Datum], *parts: Part, optional: bool = False) -> Kind:
    return Kind(
        name,
        f"spec/{name}.yaml",
        TypeAdapter(model),
        (model,),
        parts,
        has_id=False,
        readable_lines=None,
        optional=optional,
    )


# The most particular places first: `rules/*` is any other folder of `rules/`.
KINDS: tuple[Kind, ...] = (
    _folder("actor", "actors", Actor),
    Kind("calendar", "rules/calendars", TypeAdapter(Calendar), (Calendar,)),
    Kind("parameter", "rules/parameters", TypeAdapter(Parameter), (Parameter,)),
    Kind(
        "doubt-answer",
        "reviews/answers",
        TypeAdapter(DoubtAnswer),
        (DoubtAnswer,),
        readable_lines=None,
        optional=True,
    ),
    Kind("review", "reviews", TypeAdapter(Review), (Review,), readable_lines=None, optional=True),
    Kind("rule", "rules/*", TypeAdapter(Rule), RULE_KINDS, readable_lines=200),
    _collection("audit", Audit, optional=True),
    _collection("authorities", Authorities, Part("authority", Authority, ("authorities",)), optional=True),
    _collection("channels", Channels, Part("channel", Channel, ("channels",))),
    _collection("dictionary", Dictionary, Part("field", FieldDefinition, ("fields",))),
    _collection("disputes", Disputes, optional=True),
    _folder("doubt", "doubts", Doubt),
    _collection("draws", Draws, optional=True),
    _collection("ecosystems", Ecosystems, Part("ecosystem", Ecosystem, ("ecosystems",))),
    _folder(
        "exchange",
        "exchanges",
        Exchange,
        Part("step", Step, ("steps",), qualified=True),
        readable_lines=310,  # the dialogue with the court has eight steps, with their phrases
    ),
    _folder("freedom", "freedoms", Freedom, optional=True),
    _folder("journey", "journeys", Journey, readable_lines=180),  # years of events
    _collection("legal-dates", LegalDates, Part("legal-date", LegalDate, ("legal-dates",))),
    _collection(
        "lifecycle",
        Lifecycle,
        Part("state", State, ("regions", "states")),
        Part("event", Event, ("events",)),
        Part("guard", Guard, ("guards",)),
    ),
    _folder("map", "maps", ExchangeMap, readable_lines=None),
    _folder("message", "messages", Message),
    _collection("options", Options, Part("option", Option, ("options",))),
    _collection("phases", Phases, Part("phase", Phase, ("phases",))),
    _collection("preludes", Preludes),
    _collection("profile", Profile),
    _collection(
        "public-holidays",
        PublicHolidays,
        Part("public-holiday", PublicHoliday, ("public-holidays",)),
        optional=True,
    ),
    _folder("role-profile", "profiles", RoleProfile),
    _collection("scope", Scope, Part("exclusion", Exclusion, ("exclusions",))),
    _collection("simulation", Simulation, optional=True),
    _collection("settings", Settings, Part("setting", Setting, ("settings",))),
    Kind(
        "source",
        "spec/sources",
        TypeAdapter(Source),
        (CitedText, SourceDocument),
        (Part("source-item", SourceItem, ("pages", "items")),),
        readable_lines=None,
    ),
    _folder("term", "glossary", Term),
    _collection("territories", Territories, Part("territory", Territory, ("territories",))),
)

ITEM_KINDS: frozenset[str] = frozenset(
    [kind.name for kind in KINDS if kind.has_id] + [part.kind for kind in KINDS for part in kind.parts]
)
"""Every kind of item, whole files and parts: what an id may name."""
