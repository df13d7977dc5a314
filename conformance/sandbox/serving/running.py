"""Starts a sandbox: the world, the store, the server."""

import gc
import secrets
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conformance.bench import Target
from conformance.kit import Kit
from conformance.protocol.limits import Limits
from conformance.sandbox.keeping.store import Store
from conformance.sandbox.playing import Playing
from conformance.sandbox.serving.application import application
from conformance.sandbox.serving.asking import Asking
from conformance.sandbox.serving.guarding import Doors, is_loopback
from conformance.sandbox.serving.watching import Watchers
from conformance.sandbox.stepping.walks import Walks
from conformance.sandbox.stepping.wanted import Wanted, kit_of, selection_of
from conformance.sandbox.systems import OwnSystem, Systems
from conformance.sandbox.world import World
from conformance.serving import listening

PAGE = "pas.html"
"""The page on which a case is walked."""


@dataclass(frozen=True)
class Options:
    """How a sandbox is started."""

    version: str
    """Of the program."""
    role: str | None = None
    """The role that one plays oneself; None to watch the references play them all."""
    host: str = "127.0.0.1"
    port: int = 0
    names: tuple[str, ...] = ()
    """The other names by which it is called."""
    store: Path | None = None
    """Where the dossiers are kept; None for as long as it runs."""
    is_demo: bool = False


class Sandbox:
    """A sandbox that can be served.

    Making one raises KitError, StoreError, OSError where the port cannot be had, and, with one's own system,
    Fault where it cannot be reached and DeclarationError where it does not play the role.
    """

    def __init__(self, kit: Kit, options: Options, target: Target | None = None) -> None:
        role = options.role
        self._own = (
            OwnSystem(kit, target, role, Limits()) if target is not None and role is not None else None
        )
        world = World(kit, Systems(self._own))
        try:
            if self._own is not None:
                self._own.greet()
            self._store = Store(options.store)
        except BaseException:
            if self._own is not None:
                self._own.close()
            raise
        self.playing = Playing(world, self._store)
        self._watchers = Watchers()
        self.playing.watch = self._watchers.tell
        self.token = None if is_loopback(options.host) else secrets.token_urlsafe(24)
        doors = Doors(self.token, frozenset(_names(options)))
        asking = Asking(self.playing, role, is_own=self._own is not None, is_demo=options.is_demo)
        self.walks = asking.walks
        self.application = application(asking, self._watchers, doors, options.version)
        self._listener: socket.socket | None = None
        try:
            self._listener = listening(options.host, options.port)
        except BaseException:
            self.close()
            raise

    @property
    def listener(self) -> socket.socket:
        """The port on which it listens."""
        if self._listener is None:
            raise OSError("it listens nowhere")
        return self._listener

    @property
    def address(self) -> str:
        """The address of the page, with its token where one is asked."""
        return self._address("", "")

    def walking(self, wanted: Wanted) -> str:
        """Give the address of the page on which a case is walked; raises SelectionError, KitError."""
        selection = selection_of(self.playing.world.kit, wanted)
        kit_of(self.playing.world.kit, wanted.seed, selection.role)
        return self._address(PAGE, wanted.fragment)

    def _address(self, page: str, told: str) -> str:
        host, port = self.listener.getsockname()[:2]
        token = f"jeton={self.token}" if self.token is not None else ""
        fragment = "&".join(one for one in (token, told) if one)
        return f"http://{host}:{port}/{page}" + (f"#{fragment}" if fragment else "")

    def prepare(self) -> None:
        """Read the rules and the schemas, before anybody asks; raises KitError."""
        _ = self.playing.world.judge, self.playing.world.reader

    def server(self) -> Any:  # noqa: ANN401 uvicorn's
        """Give the server, which `run` runs until it is told to end."""
        import uvicorn  # noqa: PLC0415 slow to import, and only who serves needs it

        from conformance.sandbox.serving.patience import Impatient  # noqa: PLC0415 as above

        config = uvicorn.Config(
            self.application,
            log_level="warning",
            access_log=False,
            limit_concurrency=300,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=2,
            h11_max_incomplete_event_size=1 << 16,
            ws="none",
            http=Impatient,
        )
        return uvicorn.Server(config)

    def run(self) -> None:
        """Serve until it is interrupted.

        What was read stays for good: it is put out of the reach of the collector, whose rounds would make
        people wait.
        """
        gc.collect()
        gc.freeze()
        self.server().run(sockets=[self.listener])

    def close(self) -> None:
        """Close the store, leave the port and one's own system."""
        self._watchers.close()
        self.walks.close()
        self._store.close()
        if self._listener is not None:
            self._listener.close()
        if self._own is not None:
            self._own.close()


@contextmanager
def walks_alone(kit: Kit, role: str, target: Target | None) -> Iterator[Walks]:
    """Give what walks cases without a server; raises Fault and DeclarationError, as a sandbox does."""
    own = OwnSystem(kit, target, role, Limits()) if target is not None else None
    walks = Walks(World(kit, Systems(own)))
    try:
        if own is not None:
            own.greet()
        _ = walks.world.judge
        yield walks
    finally:
        walks.close()
        if own is not None:
            own.close()


def _names(options: Options) -> Iterable[str]:
    yield from (name.lower() for name in options.names)
    if not is_loopback(options.host) and options.host not in ("0.0.0.0", "::"):  # noqa: S104 it is not bound here
        yield options.host.lower()
