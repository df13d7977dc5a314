"""The verb that opens a sandbox, in which one talks to the other roles."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from conformance.cli import completing, terminal, voice
from conformance.cli.application import app
from conformance.cli.reaching import Command, Header, Python, Url, kit_here, target_of
from conformance.cli.reaching import played as known
from conformance.cli.refusing import wrong_usage
from conformance.cli.shared import KitRoot, Readings
from conformance.cli.voice import verb
from conformance.cli.walking import walk_here, wanted_of

if TYPE_CHECKING:
    from conformance.bench import Target
    from conformance.kit import Kit
    from conformance.sandbox.serving.running import Options, Sandbox

_LAST_PORT = 65_535
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
"""A name of a machine, or an address of IPv4: what it listens on."""


@verb(app)
def sandbox(  # noqa: PLR0913, PLR0917 one argument an option
    role: Annotated[
        str | None,
        typer.Option(
            "--role",
            autocompletion=completing.roles,
            help="The role that you play. Default: the references play them all.",
        ),
    ] = None,
    port: Annotated[
        int, typer.Option("--port", help="The port; 0 for a free one.", min=0, max=_LAST_PORT)
    ] = 8765,
    host: Annotated[
        str, typer.Option("--host", help="Where it listens; elsewhere than here, a token is asked.")
    ] = "127.0.0.1",
    name: Annotated[
        list[str] | None, typer.Option("--name", help="Another name of this machine; may be repeated.")
    ] = None,
    store: Annotated[
        Path | None,
        typer.Option("--store", help="Where dossiers are kept. Default: nowhere.", metavar="FILE"),
    ] = None,
    command: Command = None,
    url: Url = None,
    python: Python = None,
    header: Header = None,
    case: Annotated[
        str | None,
        typer.Option(
            "--case",
            autocompletion=completing.cases,
            help="Walk this case of the kit step by step, as `run` plays it.",
            metavar="ID",
        ),
    ] = None,
    seed: Annotated[
        int, typer.Option("--seed", min=0, help="What the case is drawn from, as the report tells it.")
    ] = 0,
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile", autocompletion=completing.profiles, help="The profile by which the case is judged."
        ),
    ] = None,
    reading: Readings = None,
    root: KitRoot = None,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Try the port, the store and your system, and end.")
    ] = False,
    demo: Annotated[bool, typer.Option("--demo", help="Open a dossier of each journey.")] = False,
    on_terminal: Annotated[
        bool, typer.Option("--terminal", help="Walk the case here, without a page: Enter is one step.")
    ] = False,
) -> None:
    """Open a local page and an API in which ANTAI, the court, the town and the DGFiP answer you.

    By hand, or by your own system (--command, --url, --python), you play the role; the references play the
    others, in virtual time. It serves until it is interrupted; exit 2 where it cannot be started.

    With --case, a case of the kit is walked step by step against your system, or the reference: what is sent
    and received, what is looked for and why, what the law says meanwhile. On the terminal, exit 1 where it
    fails.
    """
    from importlib.metadata import version

    from conformance.kit import KitError
    from conformance.protocol.limits import Limits
    from conformance.sandbox.serving.running import Options

    for option, given in (("--host", host), *(("--name", one) for one in name or ())):
        if not _NAME.fullmatch(given):
            wrong_usage(f"{option} is no name of a machine", "as 127.0.0.1, or parking.example")
    kit = kit_here(root)
    known(role, kit)
    walked = wanted_of(kit, case, (seed, profile, reading, on_terminal), role)
    if walked is not None:
        _, role = walked
    own = None
    if command is not None or url is not None or python is not None:
        if role is None:
            wrong_usage("a system of yours plays a role", "give --role too")
        own = target_of(command, url, python, header or [], Limits())
    if walked is not None and on_terminal:
        walk_here(kit, *walked, own)
        return
    options = Options(version("parcmetre"), role, host, port, tuple(name or ()), store, demo)
    opened = _opened(kit, options, own)
    try:
        if check:
            voice.conclude("a sandbox can be served here", good=True)
            return
        with terminal.doing("reading the specification"):
            opened.prepare()
        with terminal.doing("drawing the dossier"):
            address = opened.walking(walked[0]) if walked is not None else opened.address
        voice.conclude(address)
        voice.give({"address": address})
        voice.remark("Ctrl+C ends it.")
        opened.run()
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre check")
    finally:
        opened.close()


def _opened(kit: "Kit", options: "Options", own: "Target | None") -> "Sandbox":
    """Open a sandbox; exits with 2 where it cannot be."""
    from conformance.kit import KitError
    from conformance.protocol.faults import Fault
    from conformance.running.declared import DeclarationError
    from conformance.sandbox.keeping.opening import StoreError
    from conformance.sandbox.serving.running import Sandbox

    try:
        return Sandbox(kit, options, own)
    except KitError as problem:
        wrong_usage(str(problem), "parcmetre build")
    except StoreError as problem:
        wrong_usage(str(problem), problem.hint)
    except (Fault, DeclarationError) as problem:
        wrong_usage(str(problem), "parcmetre adapter-check tells more of it")
    except (OSError, OverflowError, ValueError) as problem:
        where = f"{options.host}:{options.port}"
        wrong_usage(f"{where}: {problem}", "give another --host, or --port 0 for a free one")
