"""The one voice of the verbs: whoever registers a verb here gives it `--format`, `--quiet` and `--version`.

A verb prints its details as it likes. It says the line that matters by `conclude`, and gives what programs
read by `give`. With `--quiet`, or in another format than text, its details are nobody's: they are muted
here, for every verb, so that what it prints alone is the outcome, or one document.
"""

import functools
import inspect
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TextIO, get_type_hints

import typer

from conformance.cli import terminal
from generator.characters import brief

Function = Callable[..., None]


class Telling(StrEnum):
    """How a verb tells what it found: to people, or to programs."""

    text = "text"
    json = "json"


Format = Annotated[Telling, typer.Option("--format", help="How it is written.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Tell the outcome alone.")]


def tell_version(is_asked: bool) -> None:  # noqa: FBT001 as typer calls it
    """Tell the version and exit, if asked to."""
    if is_asked:
        from importlib.metadata import version

        typer.echo(f"parcmetre {version('parcmetre')}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", help="Tell the version and exit.", callback=tell_version, is_eager=True)
]


@dataclass
class _Spoken:
    """What the verb that runs was asked for, and what it has said."""

    format: str = Telling.text.value
    quiet: bool = False
    outcome: str | None = None
    has_given: bool = False


_now = _Spoken()
_OPTIONS = (
    ("format_", Format, Telling.text),
    ("quiet", Quiet, False),
    ("version", Version, False),
)
"""What every verb takes: the name of the parameter, its option, its default."""


def verb(group: typer.Typer, name: str | None = None) -> Callable[[Function], Function]:
    """Register a verb, with the options of all; one that declares `format_` or `quiet` reads them too."""

    def register(function: Function) -> Function:
        declared = inspect.signature(function)
        hints = get_type_hints(function, include_extras=True)
        words = name or function.__name__

        @functools.wraps(function)
        def spoken(**given: object) -> None:
            asked = {one: given.get(one, default) for one, _, default in _OPTIONS}
            for one, _, _ in _OPTIONS:
                if one not in declared.parameters:
                    given.pop(one, None)
            with _speaking(words, str(asked["format_"]), quiet=bool(asked["quiet"])):
                function(**given)

        lacking = [one for one in _OPTIONS if one[0] not in declared.parameters]
        added = [
            inspect.Parameter(one, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
            for one, annotation, default in lacking
        ]
        parameters = [*declared.parameters.values(), *added]
        spoken.__signature__ = declared.replace(parameters=parameters)  # type: ignore[attr-defined] # what typer reads options from
        spoken.__annotations__ = {**hints, **{one: annotation for one, annotation, _ in lacking}}
        group.command(name=name)(spoken)
        return function

    return register


@contextmanager
def _speaking(words: str, format_: str, *, quiet: bool) -> Iterator[None]:
    """Mute the details that nobody asked for, and see that a program gets its document."""
    global _now  # noqa: PLW0603 one verb runs in a process
    before, _now = _now, _Spoken(format_, quiet)
    stream: object = sys.stdout
    if isinstance(stream, terminal.Stream):
        stream.is_muted = quiet or format_ != Telling.text
    try:
        with terminal.doing(words), _document(words):
            yield
    finally:
        if isinstance(stream, terminal.Stream):
            stream.is_muted = False
        _now = before


@contextmanager
def _document(words: str) -> Iterator[None]:
    """Give the outcome as a document where a verb gave none of its own."""
    ended: typer.Exit | None = None
    try:
        yield
    except typer.Exit as end:
        ended = end
    code = ended.exit_code if ended is not None else 0
    if code in _TOLD and not _now.has_given:
        give({"verb": words, "exit": code, "outcome": _now.outcome})
    if ended is not None:
        raise ended


_TOLD = (0, 1)
"""The exit codes after which standard output holds a document: what is above says that there is none."""


def is_for_people() -> bool:
    """Tell whether the verb that runs is read by a person who wants details."""
    return _now.format == Telling.text and not _now.quiet


def conclude(text: str, *, good: bool | None = None, err: bool = False) -> None:
    """Say the outcome, in a line: what is left with `--quiet`, and coloured where a person reads it."""
    _now.outcome = text if _now.outcome is None else f"{_now.outcome}\n{text}"
    if _now.format == Telling.text:
        paint = {True: terminal.GOOD, False: terminal.BAD, None: None}[good]
        terminal.say(text, paint, err=err)


def refuse(text: str) -> None:
    """Say on standard error why the answer is no, whatever the format; a program is given it too.

    What it quotes acts on no terminal, and is not told in full where it is long.
    """
    _now.outcome = brief(text)
    terminal.say(f"parcmetre: {_now.outcome}", terminal.BAD, err=True)


def in_short(text: str) -> None:
    """Say the outcome with `--quiet` alone: the details say it otherwise."""
    if _now.quiet:
        conclude(text)


def remark(text: str) -> None:
    """Say on standard error what is good to know, and no warning: nobody hears it with `--quiet`."""
    if is_for_people():
        typer.echo(text, err=True)


def give(document: object) -> None:
    """Give the document that a program reads; nothing where the format is another one."""
    if _now.format == Telling.json:
        typer.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str), file=screen())


def screen() -> TextIO:
    """Give standard output for the format that was asked for, to write a document in it oneself."""
    _now.has_given = True
    return terminal.output(_now.format)
