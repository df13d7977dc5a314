"""Everything that is named exists."""

from collections.abc import Iterator
from typing import Any

from generator.languages import names
from generator.model.base import EVENT_NAME, Datum
from generator.model.exchange import Exchange
from generator.model.journey import Journey
from generator.model.kinds import ITEM_KINDS
from generator.model.legal_source import SourceItem
from generator.model.lifecycle import Lifecycle
from generator.model.map import ExchangeMap
from generator.model.profile import Profile
from generator.model.setting import Setting
from generator.model.specification import Entry, Specification
from generator.problems import Problem, did_you_mean


def references_exist(specification: Specification) -> Iterator[Problem]:
    """Every id that the types declare to be a reference names an item."""
    for entry, leaf, reference in specification.references:
        name = str(leaf.value)
        if not specification.knows(reference.kind, name):
            known = specification.ids(reference.kind)
            what = "step or fact" if reference.kind == EVENT_NAME else reference.kind
            message = f"no {what} `{name}`"
            yield entry.problem("unknown-reference", message, *leaf.path, hint=did_you_mean(name, known))


def unresolved_kinds(specification: Specification) -> frozenset[str]:
    """Name the kinds of which an id is named and does not exist: what follows from them waits."""
    found = {
        reference.kind
        for _, leaf, reference in specification.references
        if not specification.knows(reference.kind, str(leaf.value))
    }
    if any(local_names_exist(specification)):
        found.add("state")
    return frozenset(found)


def source_items_point_to_data(specification: Specification) -> Iterator[Problem]:
    """What an item of the source document says carries it is written `kind:id` and exists."""
    for item in specification.entries(SourceItem, "source-item"):
        for index, name in enumerate(item.datum.carried_by):
            kind, _, id_ = name.partition(":")
            path = ("carried-by", index)
            if kind not in ITEM_KINDS:
                hint = did_you_mean(kind, ITEM_KINDS) or "write it kind:id"
                yield item.problem("unknown-reference", f"no kind `{kind}`", *path, hint=hint)
            elif not specification.knows(kind, id_):
                nearest = did_you_mean(id_, specification.by_kind.get(kind, {}))
                yield item.problem("unknown-reference", f"no {kind} `{id_}`", *path, hint=nearest)


def language_exists(specification: Specification) -> Iterator[Problem]:
    """The language of the specification is one in which the kit can be told."""
    for entry in specification.entries(Profile, "profile"):
        name = entry.datum.language
        if name not in names():
            hint = did_you_mean(name, names()) or f"one of {', '.join(names())}"
            yield entry.problem("unknown-reference", f"no language `{name}`", "language", hint=hint)


def conventions_exist(specification: Specification) -> Iterator[Problem]:
    """A convention that an exchange, a journey or a map names is a code of the setting that gives them."""
    settings = [entry.datum for entry in specification.entries(Setting, "setting")]
    known = {code.code for one in settings if one.gives == "cycle" for code in one.codes}
    if not known:
        return
    for entry, *path, name in _conventions(specification):
        if name is not None and name not in known:
            hint = did_you_mean(str(name), known)
            yield entry.problem("unknown-reference", f"no convention `{name}`", *path, hint=hint)


def _conventions(specification: Specification) -> Iterator[tuple[Any, ...]]:
    for exchange in specification.entries(Exchange, "exchange"):
        yield from ((exchange, "cycle", "cycles", *one) for one in enumerate(exchange.datum.cycles))
    for journey in specification.entries(Journey, "journey"):
        yield journey, "cycle", journey.datum.cycle
    for drawn in specification.entries(ExchangeMap, "map"):
        yield drawn, "cycle", drawn.datum.cycle


def local_names_exist(specification: Specification) -> Iterator[Problem]:
    """The boxes and families that a map's flows name are that map's; the regions, the life cycle's."""
    for entry in specification.entries(ExchangeMap, "map"):
        yield from _names_of_map(entry)
    lifecycle = specification.lifecycle
    if lifecycle is not None:
        yield from _names_of_lifecycle(lifecycle)


def _names_of_map(entry: Entry[ExchangeMap]) -> Iterator[Problem]:
    boxes = {box.id for box in entry.datum.boxes}
    families = {family.id for family in entry.datum.legend}
    for index, flow in enumerate(entry.datum.flows):
        ends: list[tuple[str | None, tuple[str | int, ...]]] = [(flow.from_, ("from",)), (flow.to, ("to",))]
        for place, other in enumerate(flow.alternatives):
            ends += [
                (other.from_, ("alternatives", place, "from")),
                (other.to, ("alternatives", place, "to")),
            ]
        for box, path in ends:
            if box is not None and box not in boxes:
                yield _local(entry, "box", box, boxes, ("flows", index, *path))
        if flow.family is not None and flow.family not in families:
            yield _local(entry, "legend entry", flow.family, families, ("flows", index, "family"))


def _names_of_lifecycle(entry: Entry[Lifecycle]) -> Iterator[Problem]:
    states = {region.id: {state.id for state in region.states} for region in entry.datum.regions}
    elsewhere = set().union(*states.values())  # a state of no region is reported as such
    for index, region in enumerate(entry.datum.regions):
        if region.initial in elsewhere - states[region.id]:
            where = ("regions", index, "initial")
            yield _local(entry, f"state of region {region.id}", region.initial, states[region.id], where)
    for index, transition in enumerate(entry.datum.transitions):
        path = ("transitions", index)
        if transition.region not in states:
            yield _local(entry, "region", transition.region, set(states), (*path, "region"))
            continue
        known = states[transition.region]
        what = f"state of region {transition.region}"
        for place, name in enumerate(transition.from_):
            if name in elsewhere - known:
                yield _local(entry, what, name, known, (*path, "from", place))
        if transition.to in elsewhere - known:
            yield _local(entry, what, transition.to, known, (*path, "to"))


def _local(
    entry: Entry[Datum] | Entry[ExchangeMap] | Entry[Lifecycle],
    what: str,
    name: str,
    known: set[str],
    path: tuple[str | int, ...],
) -> Problem:
    hint = did_you_mean(name, known)
    return entry.problem("unknown-reference", f"no {what} `{name}` here", *path, hint=hint)
