"""A command of each verb that ends well: a new verb without a line here fails the tests of all."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import typer

from conformance.cli import app
from tests.conformance.cli.nursery import ROOT
from tests.conformance.cli.ran import results, run, signing_key
from tests.generator import pairs
from tests.generator.reviewing.reviewers import answers, minimal, pack, specification

MINIMAL = str(pairs.MINIMAL)
EVENT = {
    "specversion": "1.0",
    "id": "1",
    "type": "forfait.avis",
    "source": "ville",
    "subject": "1",
    "time": "2025-03-14T09:00:00+01:00",
    "datacontenttype": "application/json",
    "data": {"nom": "Élodie ✓"},
}
CASES = str(ROOT / "features" / "cases.json")
ADAPTER = ("--python", "conformance.reference.dgfip:make", "--role", "dgfip")


def dossier(folder: Path) -> str:
    path = folder / "dossier.json"
    path.write_text(json.dumps([EVENT]), encoding="utf-8")
    return str(path)


def log(folder: Path) -> str:
    path = folder / "log.ndjson"
    path.write_text(json.dumps(EVENT) + "\n", encoding="utf-8")
    return str(path)


def imported(folder: Path) -> list[str]:
    root = minimal(folder / "specification")
    given = folder / "answers.json"
    given.write_text(json.dumps(answers(pack(specification(root)))), encoding="utf-8")
    return ["review", "import", str(given), "--root", str(root)]


VERBS: Mapping[str, Callable[[Path], list[str]]] = {
    "attest": lambda folder: ["attest", run(folder), "--key", signing_key(folder), "--seed", "4"],
    "audit": lambda folder: ["audit", log(folder), "--root", MINIMAL, "--out", str(folder / "audited")],
    "check": lambda _: ["check", "--root", MINIMAL],
    "build": lambda out: ["build", "asyncapi", "--root", MINIMAL, "--out", str(out / "built")],
    "explain": lambda _: ["explain", "avis", "--root", MINIMAL],
    "judge": lambda folder: ["judge", dossier(folder), "--root", MINIMAL],
    "validate": lambda folder: ["validate", dossier(folder), "--root", MINIMAL],
    "run": lambda out: [
        "run",
        *ADAPTER,
        "--case",
        "contenu-information-remboursement-te.02",
        "--seed",
        "0",
        "--out",
        str(out / "run"),
    ],
    "adapter-check": lambda _: ["adapter-check", *ADAPTER],
    "compare": lambda folder: ["compare", results(folder), results(folder)],
    "diff": lambda _: ["diff", CASES, CASES, "--lang", "en"],
    "list": lambda _: ["list", "profiles"],
    "simulate": lambda out: ["simulate", "--dossiers", "2", "--days", "1", "--out", str(out / "log.parquet")],
    "mutants": lambda _: ["mutants", *ADAPTER, "--one-in", "100"],
    "new-adapter": lambda out: [
        *("new-adapter", "--lang", "python", "--role", "dgfip", "--out", str(out / "adapter"))
    ],
    "review pack": lambda out: ["review", "pack", "--for", "X", "--root", MINIMAL, "--out", str(out)],
    "review import": imported,
    "review status": lambda _: ["review", "status", "--root", MINIMAL],
    "sandbox": lambda folder: ["sandbox", "--check", "--port", "0", "--store", str(folder / "store.db")],
    "self-test": lambda _: ["self-test", "--role", "dgfip", "--proof", "coverage", "--one-in", "100"],
    "verify": lambda folder: ["verify", run(folder)],
}
"""A command of each verb that ends well, or tells findings."""


def registered(group: typer.Typer, *words: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Each command of the command line: its words, and its function."""
    for command in group.registered_commands:
        assert command.callback is not None
        yield " ".join((*words, command.name or command.callback.__name__)), command.callback
    for inner in group.registered_groups:
        assert inner.typer_instance is not None
        assert isinstance(inner.typer_instance.info.name, str)
        yield from registered(inner.typer_instance, *words, inner.typer_instance.info.name)


COMMANDS = dict(registered(app))
