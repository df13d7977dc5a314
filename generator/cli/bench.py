"""The verb that runs the kit against an implementation."""

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from generator.characters import visible
from generator.cli import terminal
from generator.cli.application import app
from generator.cli.holding import writing_in
from generator.cli.refusing import wrong_usage
from generator.cli.shared import Readings, legal_day, settled_by
from generator.cli.summing_up import INTERRUPTED, NOT_CONFORMING, UNREACHABLE, exit_code, summed_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conformance.adapter_check import Check
    from conformance.bench import Target, Watcher
    from conformance.kit import Kit
    from conformance.playing.outcome import Outcome
    from conformance.protocol.client import Client
    from conformance.protocol.limits import Limits

Command = Annotated[
    str | None,
    typer.Option("--command", help="Start this adapter: one JSON object a line on its standard streams."),
]
Url = Annotated[str | None, typer.Option("--url", help="Post to this running adapter.")]
Python = Annotated[
    str | None, typer.Option("--python", help="Call this object here.", metavar="MODULE:OBJECT")
]
Header = Annotated[
    list[str] | None,
    typer.Option(
        "--header", help="An HTTP header whose value is an environment variable.", metavar="NAME=VARIABLE"
    ),
]
Timeout = Annotated[
    float, typer.Option("--timeout", min=0.1, help="Seconds that a call may take.", metavar="SECONDS")
]


@app.command()
def run(  # noqa: PLR0913, PLR0917 the options of a bench
    command: Command = None,
    url: Url = None,
    python: Python = None,
    header: Header = None,
    role: Annotated[
        str | None, typer.Option("--role", help="The role to test; the declared one by default.")
    ] = None,
    profile: Annotated[
        str | None, typer.Option("--profile", help="Only what this profile of the role covers.")
    ] = None,
    tags: Annotated[
        str | None,
        typer.Option("--tags", help='A tag expression, as "@phase:rapo and not @niveau:recommande".'),
    ] = None,
    case: Annotated[
        list[str] | None, typer.Option("--case", help="Only this case; may be repeated.", metavar="ID")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="Only the rules in force on this day.", metavar="DATE")
    ] = None,
    reading: Readings = None,
    seed: Annotated[
        int | None,
        typer.Option(
            "--seed",
            min=0,
            help="What dossiers are drawn from, to replay a run; 0 plays the published corpus.",
            show_default="drawn after `hello`",
        ),
    ] = None,
    seed_secret: Annotated[
        Path | None,
        typer.Option("--seed-secret", help="Draw from what this secret gives: see `attest`.", metavar="FILE"),
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=1, max=64, help="Cases played at once.")] = 1,
    timeout: Timeout = 10.0,
    out: Annotated[
        Path, typer.Option("--out", help="Where transcript, results and reports go.", metavar="DIR")
    ] = Path("parcmetre-report"),
    *,
    fail_fast: Annotated[bool, typer.Option("--fail-fast", help="Stop at the first failure.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run that DIR holds.")] = False,
    raw: Annotated[
        bool, typer.Option("--raw", help="Keep personal data in the transcript and the reports.")
    ] = False,
    failed: Annotated[
        bool,
        typer.Option("--failed", help="Only what failed in the run that DIR holds; it goes to DIR/failed."),
    ] = False,
    waivers: Annotated[
        Path | None,
        typer.Option("--waivers", help="Failures that are known of, in YAML, until a day.", metavar="FILE"),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Tell the verdict alone.")] = False,
) -> None:
    """Run the test kit against an implementation.

    People, numbers, sums and dates of the dossiers are drawn once the implementation has said `hello`, so
    that no answer can be learnt: the seed stands in the transcript and the results, and replays the run.

    Exit 0 when nothing failed and nothing required is missing (or when a selection passed), 1 otherwise, 2 on
    wrong usage or when DIR cannot be written, 3 when the implementation cannot be reached, 130 when
    interrupted. Killed at any instant, or on a full disk, a run goes on with --resume.

    A failure that a waiver excuses makes the exit code no worse; it stays a failure, and so does the verdict.
    """
    from conformance.bench import Bench, Options
    from conformance.judging import judge_of
    from conformance.kit import KitError
    from conformance.protocol.faults import Fault
    from conformance.protocol.limits import Limits
    from conformance.running.declared import DeclarationError
    from conformance.running.selecting import Selection, SelectionError
    from conformance.running.timing import stopwatch
    from conformance.running.transcript import TranscriptError
    from conformance.running.waiving import idle
    from generator.cli.failing_last import FAILED, last_failed
    from generator.cli.waivers import waivers_of

    limits = Limits(seconds=timeout)
    seed = _seed(seed, seed_secret)
    kit, target = kit_here(), target_of(command, url, python, header or [], limits)
    excuses = waivers_of(kit, waivers)
    last = last_failed(kit, out, [role, profile, tags, case, as_of, reading]) if failed else None
    if last is not None:
        out, seed = out / FAILED, last.seed if seed is None else seed
    options = Options(out, jobs, seed, resume, fail_fast, raw, limits, stopwatch(), excuses)
    try:
        selection = (last and last.selection) or Selection(
            role if role is not None else _role(kit, target, limits),
            profile,
            tags,
            tuple(case or ()),
            legal_day(as_of),
            settled_by(judge_of(kit.folder).book, reading) if reading else (),
        )
        bench = Bench(kit, target, selection, options)
        cases = bench.cases()
        with terminal.doing("drawing the dossiers"):
            bench.greet()
    except (SelectionError, DeclarationError) as problem:
        wrong_usage(str(problem), "parcmetre run --help")
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    except Fault as fault:
        unreachable(fault)
    except KeyboardInterrupt:
        _interrupted()
    try:
        with (
            writing_in(out, "make room and add --resume, or give another --out DIR"),
            _progress(len(cases)) as watch,
        ):
            found = bench.run(watch)
            files, told = bench.write(found), bench.content(found)
    except TranscriptError as problem:
        wrong_usage(str(problem), "leave out --resume, or give another --out DIR")
    except KeyboardInterrupt:
        _interrupted()
    summed_up(told, files, idle(excuses, told, options.today), of_last=last is not None, quiet=quiet)
    raise typer.Exit(exit_code(found, told))


@app.command(name="adapter-check")
def adapter_check(  # noqa: PLR0913, PLR0917 the options of a bench
    command: Command = None,
    url: Url = None,
    python: Python = None,
    header: Header = None,
    role: Annotated[str | None, typer.Option("--role", help="The role that it must declare.")] = None,
    timeout: Timeout = 10.0,
    *,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show right answers too.")] = False,
) -> None:
    """Tell whether an adapter itself is right, before any case: exit 0, 1 when it is not, 3 unreachable."""
    import json

    from conformance.adapter_check import AdapterCheck
    from conformance.protocol.client import Client
    from conformance.protocol.faults import DISCONNECTING
    from conformance.protocol.limits import Limits
    from conformance.protocol.results import Results

    limits = Limits(seconds=timeout)
    kit, target = kit_here(), target_of(command, url, python, header or [], limits)
    roles = sorted({case.role for case in kit.cases})
    if role is not None and role not in roles:
        wrong_usage(f"no role `{role}`", f"one of {', '.join(roles)}")
    results = Results(kit)
    client = Client(target.connect(), results, limits, kit.version)
    wrong = 0
    for check in _guarded(AdapterCheck(kit, client, results.types, role).checks(), client):
        wrong += not check.is_right
        typer.echo(f"{'ok  ' if check.is_right else 'WRONG'} {check.id}: {check.question}")
        if check.explanation is not None:
            typer.echo(f"      {visible(check.explanation)}")
        if verbose or not check.is_right:
            for kind, message in check.dialogue:
                mark = {"sent": ">", "received": "<"}.get(kind, "!")
                text = json.dumps(message, ensure_ascii=False)
                typer.echo(f"      {mark} {text if len(text) <= _LINE else text[:_LINE] + '…'}")
    client.close()
    typer.echo(f"{wrong} wrong" if wrong else "the adapter is right: parcmetre run tells the rest")
    faults = {message["code"] for kind, message in check.dialogue if kind == "fault"}
    unreached = check.id == "hello" and bool(faults & DISCONNECTING)
    raise typer.Exit(UNREACHABLE if unreached else NOT_CONFORMING if wrong else 0)


def _seed(seed: int | None, secret: Path | None) -> int | None:
    """Give the seed that is asked for, itself or by its secret."""
    from conformance.attesting.seeds import SecretError, secret_in, seed_of_secret

    if secret is None:
        return seed
    if seed is not None:
        wrong_usage("--seed and --seed-secret both say what is drawn from", "leave one of them out")
    try:
        return seed_of_secret(secret_in(secret))
    except SecretError as problem:
        wrong_usage(f"{secret}: {problem}", "openssl rand -hex 32")


def kit_here() -> "Kit":
    """Give the kit; ends the verb where there is none."""
    from conformance.kit import KitError, bundled_kit

    try:
        found = bundled_kit()
        _ = found.version, found.cases  # a garbled kit is told before anything is started
        return found
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")


def target_of(
    command: str | None, url: str | None, python: str | None, headers: list[str], limits: "Limits"
) -> "Target":
    """Give the implementation that the options name; ends the verb where they name none."""
    from conformance.reaching import TargetError, target

    sys.path.insert(0, "")
    try:
        return target(command, url, python, headers, limits)
    except TargetError as problem:
        wrong_usage(str(problem), problem.hint)


def _role(kit: "Kit", target: "Target", limits: "Limits") -> str:
    """Ask the implementation which role it plays, when the user does not say it."""
    from conformance.protocol.client import Client
    from conformance.protocol.results import Results
    from conformance.running.declared import DeclarationError

    client = Client(target.connect(), Results(kit), limits, kit.version)
    try:
        roles: list[str] = client.hello()["roles"]
    finally:
        client.close()
    if len(roles) != 1:
        raise DeclarationError(f"several roles are declared: {', '.join(roles)}; choose one with --role")
    return roles[0]


def _guarded(checks: "Iterator[Check]", client: "Client") -> "Iterator[Check]":
    from conformance.kit import KitError

    try:
        yield from checks
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    except KeyboardInterrupt:
        client.close()
        _interrupted()


def _interrupted() -> NoReturn:
    typer.echo("parcmetre: interrupted", err=True)
    raise typer.Exit(INTERRUPTED)


def unreachable(fault: Exception) -> NoReturn:
    """End the verb: nobody answers."""
    typer.echo(f"parcmetre: the implementation does not answer `hello`: {visible(str(fault))}", err=True)
    typer.echo("hint: parcmetre adapter-check shows what is sent and what comes back", err=True)
    raise typer.Exit(UNREACHABLE)


@contextmanager
def _progress(total: int) -> "Iterator[Watcher]":
    """Show a bar on a terminal, nothing elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    failed = 0
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    screen = terminal.screen()
    console = Console(file=screen, stderr=True)
    with Progress(*columns, console=console, transient=True, disable=screen is None) as bar:
        task = bar.add_task("0 failed", total=total)

        def watch(_case: object, outcome: "Outcome") -> None:
            nonlocal failed
            failed += outcome.status == "failed"
            bar.update(task, advance=1, description=f"{failed} failed")

        yield watch


_LINE = 400
"""Characters of a message shown on a terminal."""
