"""The verbs on what travelled: judge a dossier, validate messages."""

from enum import StrEnum
from functools import partial
from typing import Annotated, TextIO

import typer

from conformance.cli import terminal, voice
from conformance.cli.application import app
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import At, Readings, Root, legal_day, load_sound, settled_by
from conformance.cli.voice import verb


@verb(app)
def judge(
    dossier: Annotated[str, typer.Argument(help="A list of CloudEvents in JSON; - for standard input.")],
    root: Root = None,
    at: At = None,
    reading: Readings = None,
) -> None:
    """Judge one dossier by every rule: exit 0 when none is violated, 1 when one is, 2 when unreadable."""
    from generator import dossiers, judging
    from generator.engine import Verdict, rulebook
    from generator.engine.dossier import judged
    from generator.engine.rulebook import settled

    book = rulebook(load_sound(root).specification)
    book = settled(book, settled_by(book, reading))
    try:
        history = dossiers.read(book, dossier)
    except dossiers.DossierError as error:
        wrong_usage(str(error), error.hint or "parcmetre judge --help")
    day = legal_day(at) or max((event.day for event in history.deliveries), default=None)
    if day is None:
        wrong_usage(f"{dossier}: no event, and no day to judge it on", "give --at 2025-01-31")
    if not any(rule.datum.valid.from_ <= day for rule in book.rules.values()):
        wrong_usage(f"no rule is in force on {day}", "give a later day with --at")
    if not any(event.day <= day for event in history.deliveries):
        wrong_usage(f"{dossier}: nothing had happened on {day}", "give a later day with --at")
    with terminal.doing("judging"):
        found = judged(book, history, day)
    if all(one.verdict is Verdict.NOT_APPLICABLE for one in found.findings):
        wrong_usage(f"{dossier}: no rule applies to it on {day}: nothing is judged", "give a whole dossier")
    voice.give(judging.for_programs(found, history.number, day))
    typer.echo(judging.for_people(book, found, day), nl=False)
    counts = (f"{len(found.of(verdict))} {verdict.value}" for verdict in Verdict)
    voice.in_short(", ".join([*counts, f"{len(found.inconclusive)} inconclusive"]))
    raise typer.Exit(1 if found.of(Verdict.VIOLATED) else 0)


class ReportFormat(StrEnum):
    """How `validate` writes its verdicts."""

    text = "text"
    json = "json"
    junit = "junit"


@verb(app)
def validate(  # noqa: PLR0913 one argument an option
    files: Annotated[list[str], typer.Argument(help="JSON, NDJSON, a folder of them; - for standard input.")],
    root: Root = None,
    message: Annotated[
        str | None, typer.Option(help="The message that bare values are; without it, CloudEvents.")
    ] = None,
    format_: Annotated[
        ReportFormat, typer.Option("--format", help="How verdicts are written.")
    ] = ReportFormat.text,
    *,
    everything: Annotated[
        bool,
        typer.Option("--all", help="Show every message as text, not the first ones of each sort of fault."),
    ] = False,
    raw: Annotated[bool, typer.Option("--raw", help="Show personal data.")] = False,
    second_opinion: Annotated[
        bool,
        typer.Option(
            "--second-opinion",
            help="Ask `jsonschema` too (extra `second-opinion`): where do they differ?",
        ),
    ] = False,
) -> None:
    """Judge messages against the schemas: exit 0 when all are valid, 1 when one is not, 2 when unreadable.

    With a second opinion that differs, exit 4, whatever the messages are: their verdict is in doubt.
    """
    from generator import validating
    from generator.engine import rulebook
    from generator.languages.faults import fault_words
    from generator.problems import did_you_mean

    book = rulebook(load_sound(root).specification)
    known = book.specification.ids("message")
    if message is not None and message not in known:
        wrong_usage(
            f"no message `{message}`", did_you_mean(message, known) or "ids are the files of spec/messages/"
        )
    first = validating.Judge(book, message, raw, fault_words("en"))
    judge_: validating.Judge | validating.SecondOpinion = first
    if second_opinion:
        try:
            judge_ = validating.SecondOpinion(first)
        except ImportError as error:
            voice.refuse(f"no second opinion: {error}")
            typer.echo("hint: pip install 'parcmetre[second-opinion]'", err=True)
            raise typer.Exit(_MISSING) from None
    verdicts = (judge_.verdict(item) for item in validating.items(files))
    try:
        people = partial(validating.for_people, everything=everything)
        write = people if format_ is ReportFormat.text else validating.REPORTS[format_.value]
        report = write(verdicts, _screen(format_))
    except validating.InputError as error:
        wrong_usage(str(error), "give files, folders, or - for standard input")
    if report.messages == 0:
        wrong_usage("no message to judge", "an empty input proves nothing")
    announced = f", {report.announced} invalid as announced" if report.announced else ""
    differing = f", {report.differing} on which opinions differ" if second_opinion else ""
    read = "1 message" if report.messages == 1 else f"{report.messages} messages"
    voice.conclude(f"{read}, {report.invalid} invalid{announced}{differing}", err=True)
    raise typer.Exit(_DIFFERS if report.differing else 1 if report.invalid else 0)


def _screen(format_: ReportFormat) -> TextIO:
    return terminal.output("text") if format_ is ReportFormat.text else voice.screen()


_MISSING = 3
"""An optional library is not installed."""
_DIFFERS = 4
"""Two validators differ on a message."""
