"""What the API tells of a dossier, in JSON, with the French words that a page shows."""

from collections.abc import Mapping, Sequence
from typing import Any

from conformance.sandbox import differing
from conformance.sandbox.coming import Possible, possible, reply
from conformance.sandbox.doing import Done, Where
from conformance.sandbox.entry import Entry, Kind
from conformance.sandbox.examples import decision, event, example
from conformance.sandbox.law import told
from conformance.sandbox.living import number
from conformance.sandbox.playing import Playing
from conformance.sandbox.setup import Setup
from conformance.sandbox.verdicts import states
from conformance.sandbox.world import RECORDED, World
from generator.engine.reading import Raw
from generator.engine.roles import Way

Json = dict[str, Any]


def summary(id_: str, setup: Setup) -> Json:
    """Tell a dossier in a list."""
    return {"id": id_, "title": setup.title, "number": setup.number, "begins": setup.begins.isoformat()}


def line(world: World, entry: Entry) -> Json:
    """Tell a line of a dossier."""
    return {
        **entry.json(),
        "type": entry.type,
        "label": world.label(entry.type) if entry.type else "",
        "from": entry.source,
        "fromLabel": world.actor(entry.source) if entry.source != RECORDED else "Dossier",
        "toLabel": world.actor(entry.to),
        "rules": [told(world.book, rule).json() for rule in entry.rules],
    }


def done(world: World, found: Done) -> Json:
    """Tell what came of a move: what was asked of it first, then all that followed."""
    first = found.entries[0]
    return {
        "accepted": first.accepted,
        "rules": [told(world.book, rule).json() for rule in first.rules],
        "repeated": found.is_repeated,
        "position": found.position + len(found.entries),
        "now": found.now.isoformat(),
        "entries": [line(world, one) for one in found.entries],
    }


def dossier(playing: Playing, where: Where) -> Json:
    """Tell a branch of a dossier whole."""
    world, setup = playing.world, playing.setup(where.space, where.dossier)
    entries = playing.entries(where)
    standing = playing.standing(where)
    return {
        **summary(where.dossier, setup),
        "edition": playing.edition(where.dossier),
        "judgedBy": world.kit.version,
        "branch": where.branch,
        "branches": [
            {"id": one.id, "name": one.name, "parent": one.parent, "position": one.position}
            for one in playing.branches(where.space, where.dossier)
        ],
        "number": number(setup, entries),
        "settings": dict(setup.settings),
        "hand": setup.hand,
        "isOwn": setup.is_own,
        "freedoms": {role: dict(chosen) for role, chosen in setup.freedoms.items()},
        "readings": dict(setup.readings),
        "now": playing.now(setup, entries).isoformat(),
        "day": standing.day.isoformat(),
        "nextDue": (day := standing.next_due()) and day.isoformat(),
        "position": len(entries),
        "lost": _lost(entries),
        "entries": [line(world, one) for one in entries],
        **standing.json(),
    }


def _lost(entries: Sequence[Entry]) -> list[str]:
    found: dict[str, bool] = {}
    for entry in entries:
        if entry.kind is Kind.LOSS:
            found[entry.type] = bool(entry.message["lost"])
    return sorted(type_ for type_, is_lost in found.items() if is_lost)


def systems(playing: Playing, where: Where) -> list[Json]:
    """Tell who sits at the table, and in which state each system holds the dossier."""
    world, setup = playing.world, playing.setup(where.space, where.dossier)
    with playing.table(where) as table:
        shown, strayed = table.states(), set(table.strayed)
    return [_system(world, setup, role, shown.get(role), strayed=role in strayed) for role in world.roles]


def _system(world: World, setup: Setup, role: str, shown: Mapping[str, str] | None, *, strayed: bool) -> Json:
    is_seated = role in world.players
    played = (
        "hand" if not is_seated else "reference" if role != setup.hand else "own" if setup.is_own else "hand"
    )
    found = states(world.book, {region: (state,) for region, state in (shown or {}).items()})
    return {
        "role": role,
        "label": world.actor(role),
        "played": played,
        "states": [one for one in found if one["states"]],
        "strayed": strayed,
    }


def coming(playing: Playing, where: Where) -> list[Json]:
    """Tell what may happen next, what the states have a place for first."""
    setup, standing = playing.setup(where.space, where.dossier), playing.standing(where)
    return [
        _possible(playing.world, one) for one in possible(standing, _seated(playing.world, setup), RECORDED)
    ]


def _seated(world: World, setup: Setup) -> frozenset[str]:
    """Name the roles that a system plays."""
    return frozenset(role for role in world.players if role != setup.hand or setup.is_own)


def _possible(world: World, one: Possible) -> Json:
    return {
        "type": one.name,
        "label": world.label(one.name),
        "way": one.way,
        "from": one.by,
        "fromLabel": world.actor(one.by) if one.by != RECORDED else "Dossier",
        "to": one.to,
        "toLabel": world.actor(one.to),
        "awaited": one.is_awaited,
        "message": world.message(one.name),
    }


def one_coming(playing: Playing, where: Where, name: str, data: Mapping[str, Any]) -> Json:
    """Tell one thing that may happen: a valid example, and what the law would answer to it.

    `data` says what its content says already; the rest is completed.
    """
    world, setup = playing.world, playing.setup(where.space, where.dossier)
    entries, standing = playing.entries(where), playing.standing(where)
    now = playing.now(setup, entries)
    placed = example(standing.book, setup, entries, Raw(name, now, data))
    raw = placed.raws[-1]
    id_ = f"{world.sender(name)}-{len(entries) + 1}"
    role = world.roles.get(world.sender(name))
    decides = role is not None and role.id in _seated(playing.world, setup) and role.way(name) is Way.ORDERED
    return {
        "event": event(raw, id_, world.sender(name), number(setup, entries)),
        "decision": dict(decision(role, placed)) if decides and role is not None else None,
        "fields": world.fields(name),
        "reply": reply(standing, raw).json(),
    }


def difference(playing: Playing, where: Where, other: Where) -> Json:
    """Tell two branches apart."""
    one, two = playing.standing(where), playing.standing(other)
    shared = differing.common(one.entries, two.entries)
    return {
        **differing.difference(one, two),
        "one": [line(playing.world, entry) for entry in one.entries[shared:]],
        "other": [line(playing.world, entry) for entry in two.entries[shared:]],
    }
