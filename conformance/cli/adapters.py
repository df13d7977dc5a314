"""The verb that writes the skeleton of an adapter."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from conformance.cli import completing, voice
from conformance.cli.application import app
from conformance.cli.holding import writing_in
from conformance.cli.reaching import kit_here, played
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot
from conformance.cli.voice import verb


class Language(StrEnum):
    """The languages that have a skeleton."""

    java = "java"
    php = "php"
    python = "python"
    node = "node"


class Pipeline(StrEnum):
    """The continuous integrations that have a template."""

    github = "github"
    gitlab = "gitlab"


_START = {
    Language.java: "java -cp {folder} Adapter",
    Language.php: "php {folder}/adapter.php",
    Language.python: "python {folder}/adapter.py" if os.name == "nt" else "python3 {folder}/adapter.py",
    Language.node: "node {folder}/adapter.mjs",
}
_TOOLS = {
    Language.java: {"javac": "a JDK of 11 or more (Debian: default-jdk-headless)", "java": "a JDK as well"},
    Language.php: {"php": "PHP (Debian: php-cli)"},
    Language.python: {},
    Language.node: {"node": "Node (Debian: nodejs)"},
}
"""What each language asks for, Python apart: it is here."""
MOTIVES = "motives.csv"


@verb(app, "new-adapter")
def new_adapter(
    lang: Annotated[Language, typer.Option("--lang", help="The language of the adapter.")],
    role: Annotated[
        str, typer.Option("--role", autocompletion=completing.roles, help="The role that your system plays.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Where it is written.", metavar="DIR")] = Path("adapter"),
    ci: Annotated[
        list[Pipeline] | None,
        typer.Option("--ci", help="A pipeline that runs the kit too; may be repeated."),
    ] = None,
    root: KitRoot = None,
) -> None:
    """Write the skeleton of an adapter, which answers `hello` and `begin`, and its table of motives.

    All of it or nothing, and no existing file is overwritten: exit 2 when there is one, when it cannot be
    written, or when somebody else is writing there.
    """
    from conformance.kit import KitError
    from conformance.motives import motives_table
    from conformance.skeletons import pipeline, skeleton
    from generator import safekeeping

    kit = kit_here(root)
    played(role, kit)
    try:
        files = {**skeleton(lang.value, role), MOTIVES: motives_table(kit, role)}
        started = _START[lang].format(folder=shlex.quote(out.as_posix()))
        files |= dict(pipeline(one.value, role, started) for one in ci or ())
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    with writing_in(out):
        standing = [out / name for name in files if os.path.lexists(out / name)]
        if standing:
            wrong_usage(f"{standing[0]} exists, and is not overwritten", "give another --out DIR")
        safekeeping.write(out, {name: text.encode() for name, text in files.items()})
    for name in files:
        typer.echo(out / name)
    then = list(_then(lang, role, out, root))
    typer.echo("then:")
    for command in then:
        typer.echo(f"  {command}")
    voice.in_short(f"{len(files)} files written in {out}")
    voice.give({"files": [str(out / name) for name in files], "then": then})
    for tool, what in _TOOLS[lang].items():
        if shutil.which(tool) is None:
            typer.echo(f"{tool} is not on the path: these commands need {what}", err=True)


def _then(lang: Language, role: str, out: Path, root: Path | None) -> Iterator[str]:
    """Give the commands that try the skeleton."""
    folder = shlex.quote(out.as_posix())
    command = _START[lang].format(folder=folder)
    program = _this_program()
    elsewhere = f" --root {shlex.quote(root.as_posix())}" if root is not None else ""
    if lang is Language.java:
        yield f"javac -encoding UTF-8 -d {folder} {folder}/Adapter.java {folder}/Json.java"
    yield f'{program} adapter-check --role {role} --command "{command}"{elsewhere}'
    yield f'{program} run --role {role} --command "{command}"{elsewhere}'


def _this_program() -> str:
    """Give the command as it may be typed again here: an environment need not be activated."""
    typed = Path(sys.argv[0])
    return typed.as_posix() if typed.stem == "parcmetre" and not shutil.which("parcmetre") else "parcmetre"
