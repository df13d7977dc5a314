"""The verbs of `parcmetre`. Only this module prints and exits; heavy imports wait inside the verbs."""

import gc
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from datetime import date

    from generator.loading import Loaded

app = typer.Typer(
    name="parcmetre",
    help="Check and build the specification of the French parking-charge (FPS) exchanges.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Format(StrEnum):
    """How `check` writes its findings."""

    text = "text"
    json = "json"
    github = "github"
    sarif = "sarif"


BUNDLED = Path(__file__).parent / "data"
"""The specification that a wheel carries; a checkout has none here, and works on its own folder."""

Root = Annotated[
    Path | None,
    typer.Option(
        "--root", help="Folder that holds spec/. Default: here, else the bundled one.", metavar="DIR"
    ),
]


At = Annotated[
    str | None,
    typer.Option("--at", help="The legal day to stand on, as 2025-01-31.", metavar="DATE"),
]


class JudgementFormat(StrEnum):
    """How `judge` writes its findings."""

    text = "text"
    json = "json"


@app.command()
def check(
    root: Root = None,
    format_: Annotated[Format, typer.Option("--format", help="How findings are written.")] = Format.text,
    max_file_bytes: Annotated[
        int | None, typer.Option(help="Largest file that is read, in bytes.", min=1)
    ] = None,
) -> None:
    """Prove the specification coherent: exit 0 when it is, 1 when there are findings, 2 on wrong usage."""
    from generator import policies, reporting
    from generator.problems import in_order

    loaded = _loaded(root, max_file_bytes)
    judged = policies.judgement(loaded.specification)
    found = in_order([*loaded.problems, *judged.problems])
    sys.stdout.write(reporting.FORMATS[format_.value](found))
    errors = sum(problem.severity == "error" for problem in found)
    if format_ is Format.text:
        if judged.waiting:
            typer.echo(f"not judged until this is mended: {', '.join(judged.waiting)}", err=True)
        typer.echo(_verdict(loaded, len(found), errors), err=True)
    raise typer.Exit(1 if errors else 0)


class Target(StrEnum):
    """What `build` makes."""

    schemas = "schemas"
    asyncapi = "asyncapi"
    openrpc = "openrpc"
    documents = "documents"
    diagrams = "diagrams"
    all = "all"


@app.command()
def build(  # noqa: PLR0913 one option a parameter
    target: Annotated[Target, typer.Argument(help="What to build.")] = Target.all,
    root: Root = None,
    out: Annotated[
        Path | None, typer.Option(help="Where to write.", metavar="DIR", show_default="ROOT")
    ] = None,
    *,
    check_only: Annotated[
        bool, typer.Option("--check", help="Write nothing: exit 1 if a file is stale or orphaned.")
    ] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Tell what draws the pictures.")] = False,
    png: Annotated[
        Path | None, typer.Option("--png", help="Draw the pictures as PNG too, in a folder.", metavar="DIR")
    ] = None,
) -> None:
    """Write what a sound specification gives; exit 3 where no picture can be drawn."""
    from generator import artefacts, policies, writing
    from generator.diagrams import rendering

    loaded = _loaded(root)
    found = [*loaded.problems, *policies.judgement(loaded.specification).problems]
    if any(problem.severity == "error" for problem in found):
        typer.echo("parcmetre: the specification has errors, nothing is written", err=True)
        typer.echo("hint: parcmetre check", err=True)
        raise typer.Exit(1)
    made = artefacts.artefacts(loaded.specification, target.value)
    folders = [folder for one in artefacts.generators(target.value) for folder in one.folders]
    if png is not None:
        made = (*made, *artefacts.images(loaded.specification, png.resolve()))
    place, undrawn = out or root or Path(), None
    if verbose:
        typer.echo(f"pictures are drawn by {rendering.named()}", err=True)
    try:
        if check_only:
            changed = tuple(writing.differences(place, made, folders))
        else:
            changed = writing.write(place, made, folders, _progress)
    except rendering.RenderingError as error:
        undrawn, made = error, tuple(one for one in made if one.draw is None)
        changed = writing.write(place, made, [])
    except OSError as error:
        _usage(f"{error.filename}: {(error.strerror or 'not writable').lower()}", "give --out DIR")
    for difference in changed:
        typer.echo(f"{difference.path}: {difference.state}")
    typer.echo(f"{len(made)} artefacts, {len(changed)} {'to write' if check_only else 'written'}", err=True)
    if undrawn is not None:
        typer.echo(f"parcmetre: the pictures are not drawn, their DOT is written: {undrawn}", err=True)
        typer.echo("hint: install Graphviz, or the wheel of pygraphviz", err=True)
        raise typer.Exit(3)
    raise typer.Exit(1 if check_only and changed else 0)


def _progress(done: int, total: int) -> None:
    """Count what is made, on a terminal only."""
    if sys.stderr.isatty():
        end = "\n" if done + 1 == total else ""
        sys.stderr.write(f"\r{done + 1}/{total}{end}")


@app.command()
def explain(
    name: Annotated[str, typer.Argument(help="An id, or kind:id when several kinds share it.")],
    root: Root = None,
    at: At = None,
) -> None:
    """Print an item of the specification, its provenance, and everything that refers to it."""
    from datetime import UTC, datetime

    from generator import explaining
    from generator.problems import did_you_mean

    loaded = _loaded(root)
    day = _day(at) or datetime.now(UTC).date()
    entries = explaining.named(loaded.specification, name)
    if not entries:
        known = explaining.names(loaded.specification)
        hint = did_you_mean(name.partition(":")[2] or name, known)
        _usage(f"nothing is named `{name}`", hint or "ids are the names of the files of spec/")
    if any(entry.kind in explaining.JUDGED for entry in entries):
        _refuse_unsound(loaded)
    typer.echo(
        "\n".join(explaining.explanation(loaded.specification, entry, day) for entry in entries),
        nl=False,
    )


@app.command()
def judge(
    dossier: Annotated[str, typer.Argument(help="A list of CloudEvents in JSON; - for standard input.")],
    root: Root = None,
    at: At = None,
    format_: Annotated[
        JudgementFormat, typer.Option("--format", help="How findings are written.")
    ] = JudgementFormat.text,
) -> None:
    """Judge one dossier by every rule: exit 0 when none is violated, 1 when one is, 2 when unreadable."""
    import json

    from generator import dossiers, judging
    from generator.engine import Verdict, rulebook
    from generator.engine.dossier import judged

    book = rulebook(_sound(root).specification)
    try:
        history = dossiers.read(book, dossier)
    except dossiers.DossierError as error:
        _usage(str(error), error.hint or "parcmetre judge --help")
    day = _day(at) or max((event.day for event in history.deliveries), default=None)
    if day is None:
        _usage(f"{dossier}: no event, and no day to judge it on", "give --at 2025-01-31")
    found = judged(book, history, day)
    if format_ is JudgementFormat.json:
        typer.echo(json.dumps(judging.for_programs(found, history.number, day), ensure_ascii=False, indent=2))
    else:
        typer.echo(judging.for_people(book, found, day), nl=False)
    raise typer.Exit(1 if found.of(Verdict.VIOLATED) else 0)


class ReportFormat(StrEnum):
    """How `validate` writes its verdicts."""

    text = "text"
    json = "json"
    junit = "junit"


@app.command()
def validate(
    files: Annotated[list[str], typer.Argument(help="JSON, NDJSON, a folder of them; - for standard input.")],
    root: Root = None,
    message: Annotated[
        str | None, typer.Option(help="The message that bare values are; without it, CloudEvents.")
    ] = None,
    format_: Annotated[
        ReportFormat, typer.Option("--format", help="How verdicts are written.")
    ] = ReportFormat.text,
    *,
    raw: Annotated[bool, typer.Option("--raw", help="Show personal data.")] = False,
) -> None:
    """Judge messages against the schemas: exit 0 when all are valid, 1 when one is not, 2 when unreadable."""
    from generator import validating
    from generator.engine import rulebook
    from generator.problems import did_you_mean

    book = rulebook(_sound(root).specification)
    known = book.specification.ids("message")
    if message is not None and message not in known:
        _usage(
            f"no message `{message}`", did_you_mean(message, known) or "ids are the files of spec/messages/"
        )
    judge_ = validating.Judge(book, message, raw)
    verdicts = (judge_.verdict(item) for item in validating.items(files))
    try:
        report = validating.REPORTS[format_.value](verdicts, sys.stdout)
    except validating.InputError as error:
        _usage(str(error), "give files, folders, or - for standard input")
    if report.messages == 0:
        _usage("no message to judge", "an empty input proves nothing")
    typer.echo(f"{report.messages} messages, {report.invalid} invalid", err=True)
    raise typer.Exit(1 if report.invalid else 0)


def _verdict(loaded: "Loaded", found: int, errors: int) -> str:
    counts = {kind: len(entries) for kind, entries in sorted(loaded.specification.by_kind.items())}
    if not found:
        exchanges, steps = counts.get("exchange", 0), counts.get("step", 0)
        return f"coherent: {exchanges} exchanges, {steps} steps, {sum(counts.values())} items"
    return f"{errors} error(s), {found - errors} warning(s)"


def _folder(root: Path | None) -> Path:
    """Find the specification: the folder asked for, else this one, else the one that the wheel carries."""
    places = [root] if root is not None else [Path(), BUNDLED]
    found = next((place for place in places if (place / "spec").is_dir()), None)
    if found is None:
        _usage(f"no spec/ folder in {places[0]}", "run it from the repository, or give --root DIR")
    return found


def _loaded(root: Path | None, max_file_bytes: int | None = None) -> "Loaded":
    from generator.loading import MAX_FILE_BYTES, load

    # A specification has no cycles: collecting them would walk it again and again, for half of the time.
    gc.disable()
    return load(_folder(root), max_file_bytes or MAX_FILE_BYTES)


def _sound(root: Path | None) -> "Loaded":
    """Load a specification whose formulas can be evaluated."""
    loaded = _loaded(root)
    _refuse_unsound(loaded)
    return loaded


def _refuse_unsound(loaded: "Loaded") -> None:
    from generator import policies

    found = [*loaded.problems, *policies.judgement(loaded.specification, before_judging=True).problems]
    if any(problem.severity == "error" for problem in found):
        typer.echo("parcmetre: the specification has errors", err=True)
        typer.echo("hint: parcmetre check", err=True)
        raise typer.Exit(2)


def _day(at: str | None) -> "date | None":
    from datetime import date

    if at is None:
        return None
    try:
        return date.fromisoformat(at)
    except ValueError:
        _usage(f"`{at}` is not a date", "write it 2025-01-31")


def _usage(message: str, hint: str) -> NoReturn:
    typer.echo(f"parcmetre: {message}\nhint: {hint}", err=True)
    raise typer.Exit(2)
