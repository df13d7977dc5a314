"""Runs to report on: their results as the file holds them, and their transcripts."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from conformance.bench import TRANSCRIPT, Bench, Options, Target
from conformance.kit import Kit, bundled_kit
from conformance.protocol.limits import Limits
from conformance.reports.broken_rule import BrokenRule, Failure
from conformance.reports.sequence import Diagram
from conformance.running.results import results
from conformance.running.selecting import Selection
from conformance.running.timing import Occasion
from conformance.transports.in_process import InProcess
from tests.conformance.reports import hostile

Json = dict[str, Any]
Handler = Callable[[str, Json], object]


@dataclass(frozen=True)
class Told:
    """What a report is made from."""

    kit: Kit
    results: Json
    transcript: Path


@cache
def kit() -> Kit:
    return bundled_kit()


@cache
def times() -> Occasion:
    """Give real times: a second and a quarter a case."""
    return Occasion(datetime(2026, 11, 28, 10, tzinfo=UTC), {case.id: 1.25 for case in kit().cases})


@cache
def hostile_run() -> Told:
    return played(hostile.make, "dgfip")


@cache
def null_run() -> Told:
    return played(_null, "dgfip")


@cache
def every_status() -> Told:
    """The hostile run, some of whose cases are given the outcomes that it does not have."""
    told = hostile_run()
    cases = [dict(case) for case in told.results["cases"]]
    statuses = {case["status"] for case in cases}
    passed = [case for case in cases if case["status"] == "passed"] or cases[:1]
    wanted: dict[str, Json] = {
        "passed": {},
        "inconclusive": {"cause": "open", "text": "L’issue dépend d’une question ouverte.", "step": 1},
        "not-tested": {"cause": "no-clock", "text": "L’horloge n’est pas commandée."},
        "error": {"cause": "bench", "text": "Le banc d’essai s’est trompé.", "detail": hostile.ALL},
        "not-applicable": {"cause": "declared", "text": "Déclaré.", "detail": hostile.ALL},
    }
    spare = [case for case in cases if case["status"] == "failed"][-len(wanted) * 2 :] + passed[1:]
    for (status, more), case in zip(wanted.items(), spare, strict=False):
        if status not in statuses:
            kept = {name: case[name] for name in ("id", "rule", "level", "required")}
            case.clear()
            case.update({**kept, "status": status, **more})
    changed = {**told.results, "cases": cases, "figures": figures(cases)}
    return Told(told.kit, changed, told.transcript)


def figures(cases: list[Json]) -> Json:
    names = ("passed", "failed", "not-applicable", "not-tested", "inconclusive", "error")

    def count(some: list[Json]) -> Json:
        return {"total": len(some)} | {name: sum(one["status"] == name for one in some) for name in names}

    return {"all": count(cases), "required": count([one for one in cases if one["required"]])}


def played(make: Callable[[], Handler], role: str, *, cases: tuple[str, ...] = ()) -> Told:
    folder = Path(tempfile.mkdtemp(prefix="parcmetre-"))
    limits = Limits()
    target = Target(lambda: InProcess(make, limits))
    bench = Bench(kit(), target, Selection(role, cases=cases), Options(folder, limits=limits))
    found = results(bench.run())
    return Told(kit(), json.loads(json.dumps(found)), folder / TRANSCRIPT)


def _null() -> Handler:
    def handle(method: str, _params: Json) -> object:
        if method == "hello":
            named = {"vendor": "Éditeur", "product": "Muet", "version": "1"}
            return {"protocol": "1", "implementation": named, "roles": ["dgfip", "antai"]}
        return {"accepted": True, "states": {}, "emitted": []}

    return handle


def broken(id_: str, cause: str, obtained: str, alone: int) -> BrokenRule:
    failure = Failure(
        id=id_,
        anchor=id_,
        title="",
        required=True,
        cause=cause,
        text="Refusé.",
        detail="",
        expected="accepté",
        obtained=obtained,
        at="",
        silent="an exchange" if cause == "missing" else "",
        refused="",
        unsent="",
        taken="",
        sent="",
        about="",
        sentences=(),
        diagram=Diagram(0, 0, (), (), ""),
        dialogue=(),
        others=(),
    )
    cases = frozenset({"shared", *(f"{id_}.{number}" for number in range(alone))})
    return BrokenRule(id_, id_, "", (), "obligatoire", "", "", "", alone + 1, alone, (failure,), cases=cases)
