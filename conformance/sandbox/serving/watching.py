"""Tells the pages that watch a dossier that something happened in it: server-sent events."""

import asyncio
import json
from collections.abc import AsyncIterator

from conformance.sandbox.bounds import WATCHERS, WATCHERS_OF_SPACE
from conformance.sandbox.doing import Done, Where
from conformance.sandbox.refusing import Refusal

_KEEPS_ALIVE = 15.0
"""Seconds after which something is said, so that nobody takes the line for dead."""
_WAITING = 100
"""What a page may be late by; one that is later reads the dossier again anyway."""


class Watchers:
    """The pages that watch; `tell` may be called from any thread."""

    def __init__(self) -> None:
        self._queues: dict[asyncio.Queue[str], Where] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self.is_closing = False

    def tell(self, where: Where, done: Done) -> None:
        """Tell that a move was kept."""
        told = json.dumps({"branch": where.branch, "position": done.position + len(done.entries)})
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._spread, where, told)

    def _spread(self, where: Where, told: str) -> None:
        for queue, watched in self._queues.items():
            if (watched.space, watched.dossier) == (where.space, where.dossier) and not queue.full():
                queue.put_nowait(told)

    def close(self) -> None:
        """Let every page go."""
        self.is_closing = True
        for queue in self._queues:
            if not queue.full():
                queue.put_nowait("")

    def admit(self, where: Where) -> None:
        """Raise Refusal where too many watch, of all or of one space."""
        if len(self._queues) >= WATCHERS:
            raise Refusal("full", f"{WATCHERS} pages regardent déjà.")
        if sum(one.space == where.space for one in self._queues.values()) >= WATCHERS_OF_SPACE:
            raise Refusal("full", f"{WATCHERS_OF_SPACE} pages de cet espace regardent déjà.")

    async def watched(self, where: Where) -> AsyncIterator[str]:
        """Give what happens in a dossier, as server-sent events."""
        self._loop = asyncio.get_running_loop()
        queue: asyncio.Queue[str] = asyncio.Queue(_WAITING)
        self._queues[queue] = where
        try:
            yield ": bonjour\n\n"
            while not self.is_closing:
                try:
                    told = await asyncio.wait_for(queue.get(), _KEEPS_ALIVE)
                except TimeoutError:
                    yield ": \n\n"
                    continue
                if told:
                    yield f"event: moved\ndata: {told}\n\n"
        finally:
            del self._queues[queue]
