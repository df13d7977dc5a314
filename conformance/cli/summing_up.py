"""What a run is summed up in on the terminal, and the exit code that it gives."""

from typing import TYPE_CHECKING

import typer

from conformance.cli import voice
from generator.characters import quoted, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from conformance.kit import Json
    from conformance.running.results import Run

NOT_CONFORMING, UNREACHABLE, INTERRUPTED = 1, 3, 130


def summed_up(
    told: "Json",
    files: "Mapping[str, Path]",
    news: str | None,
    remarks: "Iterable[str]",
    first: "Iterable[str]" = (),
) -> None:
    """Tell the verdict, what is new since an earlier run, figures, what to mend, where it stands."""
    verdict = f"role {told['role']}, profile {told['profile'] or 'whole role'}: {told['verdict']}"
    voice.conclude(verdict, good=told["verdict"] == _CONFORMING)
    if news is not None:
        voice.conclude(news)
    _figures(told)
    for line in first:
        typer.echo(line)
    _aside(told)
    places = {name: str(path) for name, path in files.items()}
    voice.give(
        {**{name: told[name] for name in _KEPT}, "failed": _failed(told), "files": places, "news": news}
    )
    for remark in remarks:
        typer.echo(f"parcmetre: {visible(remark)}", err=True)
    for name, path in files.items():
        typer.echo(f"{name:18} {path}")


def of_last(told: "Json") -> str:
    """Tell what became of what failed last, which alone was played."""
    fixed, count = told["figures"]["all"]["passed"], len(told["cases"])
    return f"{fixed} fixed, {count - fixed} not, of what failed last"


def since_last(before: "Json | None", told: "Json") -> str | None:
    """Tell what changed since the last run of the same folder; None where they share no case."""
    from conformance.comparison import Change, since

    found = since(before, told)
    if found is None:
        return None
    counts = ", ".join(
        f"{len(found.of(change))} {change.replace('-', ' ')}"
        for change in (Change.BROKEN, Change.FIXED, Change.STILL)
    )
    return f"since the last run of this folder: {counts}"


def _figures(told: "Json") -> None:
    figures = told["figures"]["all"]
    typer.echo(f"seed {told['seed']}: --seed {told['seed']} replays it")
    typer.echo(", ".join(f"{figures[status]} {status.replace('-', ' ')}" for status in _SHOWN))
    for one in told["diagnoses"]:
        typer.echo(f"  {one['code']}: {quoted(one['text'])}")
    wrong = [case for case in told["cases"] if case["status"] == "error"]
    for case in wrong[:_FIRST]:
        detail = visible(f"{case['text']} {case.get('detail', '')}".strip())
        typer.echo(f"  {case['id']}: {case['cause']}: {quoted(detail)}")
    if len(wrong) > _FIRST:
        typer.echo(f"  … and {len(wrong) - _FIRST} more on which the bench failed, in the report")


def _aside(told: "Json") -> None:
    aside = [case for case in told["cases"] if "aside" in case]
    for case in aside[:_FIRST]:
        typer.echo(visible(f"  out of score: {case['id']}: {quoted(case['aside'])}"))
    if len(aside) > _FIRST:
        typer.echo(f"  … and {len(aside) - _FIRST} more out of score, in the report")
    for one in told.get("waived", ()):
        typer.echo(visible(f"  waived until {one['until']}: {one['case']}: {quoted(one['reason'])}"))


def _failed(told: "Json") -> "Sequence[Json]":
    """Give the cases that failed, and that no waiver excuses."""
    excused = {one["case"] for one in told.get("waived", ())}
    failed = (case for case in told["cases"] if case["status"] in ("failed", "error"))
    return [case for case in failed if case["id"] not in excused]


def exit_code(run: "Run", told: "Json") -> int:
    """Give the exit code of a run: a failure that is waived makes no pipeline fail, and no verdict better."""
    from conformance.playing.outcome import Status
    from conformance.running.results import Verdict

    outcomes = [outcome for _, outcome in run.outcomes]
    if any(outcome.cause == "interrupted" for outcome in outcomes):
        return INTERRUPTED
    if all(outcome.cause in ("unreachable", "stopped") for outcome in outcomes):
        return UNREACHABLE
    excused = {one["case"] for one in told.get("waived", ())}
    if run.selection.is_partial:
        statuses = {outcome.status for case, outcome in run.outcomes if case.id not in excused}
        wrong = statuses & {Status.FAILED, Status.ERROR, Status.NOT_TESTED}
        return 0 if (Status.PASSED in statuses or excused) and not wrong else NOT_CONFORMING
    return 0 if run.without(excused).verdict is Verdict.CONFORMING else NOT_CONFORMING


_CONFORMING = "conforming"
_KEPT = ("role", "profile", "seed", "verdict", "figures", "diagnoses")
"""What a program is given of the results: all of them stand in the file that `files` names."""
_FIRST = 10
_SHOWN = ("passed", "failed", "inconclusive", "not-applicable", "not-tested", "error")
