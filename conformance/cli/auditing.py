"""The verbs on logs: audit them by every rule."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, NoReturn

import typer

from conformance.cli import terminal, voice
from conformance.cli.application import app
from conformance.cli.holding import writing_in
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import Readings, Root, legal_day, load_sound, settled_by
from conformance.cli.voice import verb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conformance.audit.database import MissingError
    from conformance.audit.editors import Editors
    from conformance.audit.figures import Figures
    from generator.engine import Rulebook


class By(StrEnum):
    """What judges."""

    duckdb = "duckdb"
    spark = "spark"
    engine = "engine"


_MISSING = 3
"""An optional tool is not there."""

Logs = Annotated[
    list[Path],
    typer.Argument(
        help="Parquet, CSV, NDJSON of CloudEvents, XES (.xes.gz), OCEL 2.0 (JSON, SQLite), a prepared DIR.",
        metavar="LOG...",
    ),
]
Naming = Annotated[
    Path | None,
    typer.Option("--mapping", help="YAML: how the log names its columns and activities.", metavar="FILE"),
]
Memory = Annotated[
    str,
    typer.Option(
        "--memory", help="What DuckDB, or Spark, may take; the rest goes to the disk.", metavar="SIZE"
    ),
]

Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", min=1, max=64, help="Processes that share the parts of a prepared log, and the memory."
    ),
]


_PREPARE = "prepare"


@verb(app)
def audit(  # noqa: PLR0913, PLR0917 one option a parameter
    logs: Logs,
    root: Root = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of", help="The legal day to stand on.", metavar="DATE", show_default="the log's last day"
        ),
    ] = None,
    rules: Annotated[
        str | None,
        typer.Option(
            "--rules",
            help="Only the rules whose tags match, as '@phase:rapo and not @niveau:recommande'.",
            metavar="TAGS",
        ),
    ] = None,
    reading: Readings = None,
    mapping: Naming = None,
    engine: Annotated[
        By | None,
        typer.Option(
            "--engine",
            help="duckdb, spark: SQL clears dossiers, the engine judges the others; engine: it judges all.",
            show_default="duckdb, but for a small log",
        ),
    ] = None,
    memory: Memory = "4GB",
    jobs: Jobs = 1,
    out: Annotated[Path, typer.Option("--out", help="Where the results go.", metavar="DIR")] = Path(
        "audit-results"
    ),
    editors: Annotated[
        Path | None,
        typer.Option(
            "--editors",
            help="CSV of collectivity, role, editor: whose software violates what. * stands for any.",
            metavar="FILE",
        ),
    ] = None,
    *,
    beside: Annotated[
        bool,
        typer.Option(
            "--beside", help="Compare what was done with what the rules compute: amounts, days, remedies."
        ),
    ] = False,
    raw: Annotated[bool, typer.Option("--raw", help="Show personal data: numbers, plates, names.")] = False,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Tell how each rule is decided, and the share of dossiers its screen lets through.",
        ),
    ] = False,
) -> None:
    """Judge real logs by every rule: exit 0 when none is violated, 1 when one is, 2 when unreadable.

    violations.parquet and .csv have the violations, and what only some readings of the law call one;
    refused.ndjson the rows that cannot be judged, with the reason; annual-report.csv what a city reports each
    year, where the domain has such a report; summary.json and summary.html the figures. With --beside,
    beside.parquet and .csv have what was observed and what the law gives, with the gap.

    `audit prepare LOG... --out DIR` reads logs once and sorts them by dossier; `audit DIR` then audits DIR.
    Once more logs are prepared there, it judges again the dossiers to which something came.
    """
    import json

    _refuse_unwritable_names(*logs, out)
    if str(logs[0]) == _PREPARE and len(logs) > 1:
        options = {
            "--as-of": as_of,
            "--rules": rules,
            "--reading": reading,
            "--engine": engine,
            "--editors": editors,
        }
        _refuse_unused({**options, "--beside": beside, "--raw": raw, "--explain": explain})
        _refuse_missing(logs[1:])
        _prepare(_book(root), logs[1:], mapping, _Place(out, memory, jobs))
        return
    _refuse_missing(logs)

    from conformance.audit import auditing, database, results, selecting
    from conformance.audit import mapping as mappings
    from conformance.audit.editors import EditorsError
    from conformance.audit.prepared.manifest import ManifestError, refuse_mapping
    from conformance.audit.pseudonyms import KeyFormError
    from conformance.audit.readers.every import INPUT_ERRORS, FormError
    from generator.engine.rulebook import settled

    book = _book(root)
    book = settled(book, settled_by(book, reading))
    try:
        refuse_mapping(logs, mapping)
        request = auditing.Request(
            logs,
            mappings.read(mapping, book),
            legal_day(as_of),
            selecting.chosen(book, rules),
            engine is not By.engine if engine is not None else None,
            spark=engine is By.spark,
            beside=beside,
            jobs=jobs,
            editors=_editors(book, editors),
        )
        with writing_in(out), terminal.doing("auditing"):
            figures = auditing.audited(book, request, out, memory, raw=raw)
    except database.MissingError as error:
        missing(error)
    except ManifestError as error:
        wrong_usage(str(error), "prepare the logs anew: parcmetre audit prepare LOG... --out DIR")
    except (mappings.MappingError, KeyFormError, selecting.TagsError, EditorsError) as error:
        wrong_usage(str(error), "parcmetre audit --help")
    except (FormError, *INPUT_ERRORS) as error:
        wrong_usage(str(error), "give --mapping FILE for other names of columns and activities")
    except auditing.EmptyError as error:
        wrong_usage(str(error), f"see {out / 'refused.ndjson'}")
    except database.DatabaseError as error:
        wrong_usage(str(error), "is it there, readable, and what its name says? more memory: --memory 8GB")
    _tell(book, figures, out)
    if explain:
        from conformance.audit.screening.explaining import explained

        typer.echo("\n" + explained(book, figures.screened, request.rules), nl=False)
    voice.give(json.loads((out / results.SUMMARY).read_text(encoding="utf-8")))
    raise typer.Exit(1 if figures.is_violated else 0)


def _editors(book: "Rulebook", path: Path | None) -> "Editors | None":
    from conformance.audit.editors import read
    from generator.engine.roles import roles

    return None if path is None else read(path, frozenset(roles(book)))


def _refuse_unused(options: "Mapping[str, object]") -> None:
    for name, value in options.items():
        if value:
            wrong_usage(f"{name} is for the audit, not for what is prepared", "parcmetre audit --help")


def _refuse_missing(logs: list[Path]) -> None:
    """Refuse a log that is not there before anything is written: it is no fault of the folder of results."""
    for log in logs:
        if not log.exists():
            wrong_usage(f"{log}: no such file or directory", "parcmetre audit --help")


def _refuse_unwritable_names(*paths: Path) -> None:
    """Refuse a name that is no UTF-8: neither a query nor what is written of it could hold it."""
    for path in paths:
        try:
            str(path).encode()
        except UnicodeEncodeError:
            wrong_usage(f"{path}: its name is not UTF-8: the audit cannot write it in a query", "rename it")


class _Place(NamedTuple):
    """Where something is made, with how much memory, by how many processes."""

    out: Path
    memory: str
    jobs: int


def _book(root: Path | None) -> "Rulebook":
    from generator.engine import rulebook

    return rulebook(load_sound(root).specification)


def _prepare(book: "Rulebook", logs: list[Path], mapping: Path | None, place: _Place) -> None:
    """Prepare logs in a folder."""
    from conformance.audit import database
    from conformance.audit import mapping as mappings
    from conformance.audit.prepared.manifest import ManifestError
    from conformance.audit.prepared.preparing import Preparation, prepared
    from conformance.audit.readers.every import INPUT_ERRORS, FormError

    try:
        with writing_in(place.out), terminal.doing("preparing"):
            asked = Preparation(logs, mappings.read(mapping, book), jobs=place.jobs)
            done = prepared(book, asked, place.out, place.memory)
    except database.MissingError as error:
        missing(error)
    except (ManifestError, mappings.MappingError) as error:
        wrong_usage(str(error), "give another --out DIR, or the mapping of what is there")
    except (FormError, *INPUT_ERRORS) as error:
        wrong_usage(str(error), "give --mapping FILE for other names of columns and activities")
    except database.DatabaseError as error:
        wrong_usage(str(error), "is it there, readable, and what its name says? more memory: --memory 8GB")
    manifest = done.manifest
    for log in manifest.logs:
        if log.name in done.added:
            typer.echo(f"prepared  {log.name}: {log.events} events")
    for name in done.known:
        typer.echo(f"known     {name}")
    voice.conclude(f"{manifest.events} events of {len(manifest.logs)} logs in {place.out}")
    voice.give(
        {
            "added": list(done.added),
            "known": list(done.known),
            "events": manifest.events,
            "parts": manifest.parts,
            "refused": manifest.refused,
        }
    )


def _tell(book: "Rulebook", figures: "Figures", out: Path) -> None:
    from conformance.audit.telling import for_people

    typer.echo(for_people(book, figures), nl=False)
    voice.in_short("violations found" if figures.is_violated else "no violation")
    voice.remark(f"written in {out}")


def missing(error: "MissingError") -> NoReturn:
    """Exit where an optional tool is not there, with how it is installed."""
    typer.echo(f"parcmetre: {error}", err=True)
    typer.echo(f"hint: {error.hint}", err=True)
    raise typer.Exit(_MISSING) from None
