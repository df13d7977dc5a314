"""What a shell completes of the names of the kit: its roles, profiles, tags, cases, and what `explain` takes.

A kit that cannot be read completes nothing: the verb says why, once it is asked.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from conformance.kit import Kit


_DOUBT = "@doute:"
"""What the tag of an open question begins with, before its number."""


def roles(ctx: typer.Context) -> list[str]:
    """Give the roles that cases are of."""
    return _sorted(case.role for kit in _kits(ctx) for case in kit.cases)


def profiles(ctx: typer.Context) -> list[str]:
    """Give the profiles, of the role that is given before them."""
    role = ctx.params.get("role")
    found = (one for kit in _kits(ctx) for one in kit.profiles.profiles)
    return _sorted(one.id for one in found if role in (None, one.role))


def cases(ctx: typer.Context) -> list[str]:
    """Give the cases, of the role that is given before them."""
    role = ctx.params.get("role")
    found = [case.id for kit in _kits(ctx) for case in kit.cases if role in (None, case.role)]
    return _sorted(found)


def tags(ctx: typer.Context, incomplete: str) -> list[str]:
    """Give the tags, after what is written before them in an expression."""
    before, space, _ = incomplete.rpartition(" ")
    found = (one for kit in _kits(ctx) for one in _tags(kit))
    return [f"{before}{space}{one}" for one in _sorted(found)]


def names(ctx: typer.Context) -> list[str]:
    """Give what `explain` takes: rules, cases and their families, numbers of doubts."""
    found: list[str] = []
    for kit in _kits(ctx):
        ids = [case.id for case in kit.cases]
        doubts = (one.removeprefix(_DOUBT) for one in _tags(kit) if one.startswith(_DOUBT))
        found += [*kit.rules, *ids, *(one.rpartition(".")[0] for one in ids), *doubts]
    return _sorted(found)


def _sorted(found: Iterable[str]) -> list[str]:
    """Give each once, in order: the shell keeps those that begin as what is typed."""
    return sorted(set(found))


def _tags(kit: "Kit") -> "Iterator[str]":
    from conformance.inventory import INVENTORIES

    return (row["id"] for row in INVENTORIES["tags"](kit, kit.cases))


def _kits(ctx: typer.Context) -> "Iterator[Kit]":
    from conformance.kit import KitError, kit_at

    root = ctx.params.get("root")
    try:
        kit = kit_at(Path(root) if root else None)
        _ = kit.cases, kit.profiles, kit.rules
    except KitError:
        return
    yield kit
