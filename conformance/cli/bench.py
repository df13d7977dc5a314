"""The verb that runs the kit against an implementation."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from conformance.cli import completing, terminal
from conformance.cli.application import app
from conformance.cli.door import WORDS
from conformance.cli.holding import writing_in
from conformance.cli.reaching import (
    Command,
    Header,
    Python,
    Timeout,
    Url,
    interrupted,
    kit_here,
    target_of,
    unreachable,
)
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot, Readings, Tongue, legal_day, settled_by
from conformance.cli.summing_up import exit_code, of_last, since_last, summed_up
from conformance.cli.voice import verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from conformance.bench import Target, Watcher
    from conformance.kit import Kit
    from conformance.playing.outcome import Outcome
    from conformance.protocol.limits import Limits


@verb(app)
def run(  # noqa: PLR0913, PLR0915, PLR0917 the options of a bench
    context: typer.Context,
    command: Command = None,
    url: Url = None,
    python: Python = None,
    header: Header = None,
    role: Annotated[
        str | None,
        typer.Option(
            "--role", autocompletion=completing.roles, help="The role to test; the declared one by default."
        ),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile", autocompletion=completing.profiles, help="Only what this profile of the role covers."
        ),
    ] = None,
    tags: Annotated[
        str | None,
        typer.Option(
            "--tags",
            autocompletion=completing.tags,
            help='A tag expression, between quotes: "@phase:rapo and not @niveau:recommande".',
        ),
    ] = None,
    case: Annotated[
        list[str] | None,
        typer.Option(
            "--case", autocompletion=completing.cases, help="Only this case; may be repeated.", metavar="ID"
        ),
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
    lang: Annotated[
        Tongue, typer.Option("--lang", help="The language of the report's headings.")
    ] = Tongue.fr,
    jobs: Annotated[int, typer.Option("--jobs", min=1, max=64, help="Cases played at once.")] = 1,
    timeout: Timeout = 10.0,
    root: KitRoot = None,
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
    watch: Annotated[
        bool, typer.Option("--watch/--no-watch", help="Again whenever a file of the adapter changes.")
    ] = False,
    watch_path: Annotated[
        list[Path] | None,
        typer.Option(
            "--watch-path",
            help="What --watch looks at, a file or a folder; may be repeated.",
            metavar="PATH",
            show_default="the folders of the files that --command names, else the current one",
        ),
    ] = None,
) -> None:
    """Run the test kit against an implementation.

    People, numbers, sums and dates of the dossiers are drawn once the implementation has said `hello`, so
    that no answer can be learnt: the seed stands in the transcript and the results, and replays the run.

    Exit 0 when nothing failed and nothing required is missing (or when a selection passed), 1 otherwise, 2 on
    wrong usage or when DIR cannot be written, 3 when the implementation cannot be reached, 130 when
    interrupted. Killed at any instant, or on a full disk, a run goes on with --resume.

    With --watch, it is run again with the same dossiers whenever a file of the adapter changes, until Ctrl-C.

    A failure that a waiver excuses makes the exit code no worse; it stays a failure, and so does the verdict.
    """
    from conformance.bench import TRANSCRIPT, Bench, Options
    from conformance.cli.failing_last import FAILED, last_failed
    from conformance.cli.mending import again, blocking, lines, reached_by, to_mend, told_in
    from conformance.cli.waivers import waivers_of
    from conformance.judging import judge_of
    from conformance.kit import KitError
    from conformance.protocol.faults import Fault
    from conformance.protocol.limits import Limits
    from conformance.running.declared import DeclarationError
    from conformance.running.rereading import last_results
    from conformance.running.selecting import Selection, SelectionError, spelt_out
    from conformance.running.timing import stopwatch
    from conformance.running.transcript import TranscriptError
    from conformance.running.waiving import idle

    limits = Limits(seconds=timeout)
    seed = _seed(seed, seed_secret)
    kit, target = kit_here(root), target_of(command, url, python, header or [], limits)
    excuses = waivers_of(kit, waivers)
    last = last_failed(kit, out, role, profile, [tags, case, as_of, reading]) if failed else None
    if last is not None:
        out, seed = out / FAILED, last.seed if seed is None else seed
    if watch:
        _watch(context, command, watch_path or (), out)
    before = None if resume else last_results(kit, out)
    options = Options(
        out, jobs, seed, resume, fail_fast, raw, limits, stopwatch(), excuses, before, lang.value
    )
    try:
        selection = (last and last.selection) or Selection(
            role if role is not None else _role(kit, target, limits),
            profile,
            tags,
            tuple(spelt_out(kit, one) for one in case or ()),
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
        interrupted()
    try:
        with (
            writing_in(out, "make room and add --resume, or give another --out DIR"),
            _progress(len(cases)) as watcher,
        ):
            found = bench.run(watcher)
            files, told = bench.write(found), bench.content(found)
    except TranscriptError as problem:
        wrong_usage(str(problem), "leave out --resume, or give another --out DIR")
    except KeyboardInterrupt:
        interrupted()
    news = of_last(told) if last is not None else since_last(before, told)
    with terminal.doing("looking for what to mend first"):
        stopping, mends = blocking(kit, told, to_mend(kit, told, files[TRANSCRIPT]))
    words, say = again(reached_by(command, url, python, is_private=bool(header)), told, out), told_in(kit)
    first = tuple(lines(mends, words, say, stopping))
    summed_up(told, files, news, idle(excuses, told, options.today), first)
    raise typer.Exit(exit_code(found, told))


def _watch(context: typer.Context, command: str | None, places: "Sequence[Path]", out: Path) -> NoReturn:
    """Play again at each change; ends with the interruption that stops it."""
    from conformance.bench import TRANSCRIPT
    from conformance.cli.watching import Watched, places_of
    from conformance.running.transcript import seed_of

    for place in places:
        if not place.exists():
            wrong_usage(
                f"--watch-path: {place} is not there", "give a file or a folder of the implementation"
            )
    Watched(context.meta[WORDS], places_of(command, places), out, lambda: seed_of(out / TRANSCRIPT)).play()


def _seed(seed: int | None, secret: Path | None) -> int | None:
    """Give the seed that is asked for, itself or by its secret."""
    from conformance.attesting.seeds import SecretError, secret_of, seed_of_secret

    if secret is None:
        return seed
    if seed is not None:
        wrong_usage("--seed and --seed-secret both say what is drawn from", "leave one of them out")
    try:
        return seed_of_secret(secret_of(secret))
    except SecretError as problem:
        wrong_usage(str(problem), "openssl rand -hex 32")


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
