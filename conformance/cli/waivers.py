"""The file of waivers that a run is given: `waivers:`, a list of a case or a rule, a reason, a last day."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import Field, TypeAdapter

from conformance.cli.refusing import wrong_usage
from generator.loading.validation import validated
from generator.model.base import Datum
from generator.model.kinds import Kind
from generator.problems import Problem, did_you_mean, in_order
from generator.reporting.for_people import paragraph
from generator.safekeeping import given
from generator.source import document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conformance.kit import Kit
    from conformance.running.waiving import Waiver
    from generator.source import Document


_REASON = 10
"""Characters of a reason, at least."""


class WaiverDatum(Datum):
    """A failure that is known of."""

    case: str | None = None
    """The case that is excused; or give `rule`."""
    rule: str | None = None
    """The rule whose failures are excused; or give `case`."""
    reason: Annotated[str, Field(min_length=_REASON)]
    """Why it fails, and what is being done: at least ten characters."""
    until: date
    """The last day on which it counts, as "2026-12-31"."""


class WaiversDatum(Datum):
    """The failures that the owner of an implementation knows of."""

    waivers: tuple[WaiverDatum, ...]


_FILE = Kind("waivers", "", TypeAdapter(WaiversDatum), (WaiversDatum,), has_id=False)
_MOST = 1 << 20
"""Bytes of the file."""


def waivers_of(kit: "Kit", path: Path | None) -> "tuple[Waiver, ...]":
    """Read a file of waivers; exit with 2 where it is not one, and say where."""
    from conformance.running.waiving import Waiver

    if path is None:
        return ()
    content = given.bounded(path, _MOST)
    read, problems = document(path.as_posix(), content)
    found: tuple[WaiverDatum, ...] = ()
    if read is not None and not problems:
        datum, problems = validated(read, _FILE)
        if isinstance(datum, WaiversDatum):
            found = datum.waivers
            problems = tuple(_mistakes(kit, read, found))
    if problems:
        for problem in in_order(problems):
            typer.echo(paragraph(problem), err=True)
        if found:
            wrong_usage(f"{path}: what is waived is not as it must be", "mend the lines above")
        wrong_usage(f"{path}: not a file of waivers", "each has a case or a rule, a reason, a last day")
    return tuple(Waiver(one.reason, one.until, one.case, one.rule) for one in found)


def _mistakes(kit: "Kit", read: "Document", found: tuple[WaiverDatum, ...]) -> "Iterator[Problem]":
    cases = {case.id for case in kit.cases}
    rules = {case.rule for case in kit.cases} | set(kit.rules)
    told: dict[tuple[str | None, str | None], int] = {}
    for place, one in enumerate(found):
        first = told.setdefault((one.case, one.rule), place)
        if first != place and (one.case is None) != (one.rule is None):
            line = read.location(("waivers", first)).line
            yield Problem(
                read.location(("waivers", place)),
                "duplicate-name",
                f"`{one.case or one.rule}` is waived on line {line} already",
                "keep one of them",
            )
        if len(one.reason.strip()) < _REASON:
            at = read.location(("waivers", place, "reason"))
            yield Problem(at, "too-short", "a reason is expected here, not blanks", "say why it fails")
        where = read.location(("waivers", place))
        if (one.case is None) == (one.rule is None):
            yield Problem(where, "missing-key", "a waiver has either `case` or `rule`", "name one of them")
        for key, name, known in (("case", one.case, cases), ("rule", one.rule, rules)):
            if name is not None and name not in known:
                at = read.location(("waivers", place, key))
                hint = did_you_mean(name, known) or f"parcmetre list {key}s"
                yield Problem(at, "unknown-reference", f"no {key} `{name}` in the kit", hint)
