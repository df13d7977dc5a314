"""The protocol of a connection: who opens one and asks nothing, or half of a request, is let go."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

from conformance.sandbox.bounds import ASKING


class Impatient(H11Protocol):
    """HTTP as uvicorn speaks it, where a request must be whole soon after it begins.

    Connections that wait for nothing would take the place of people: their number is bounded.
    """

    _given_up: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn's own
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take a part of a request; wait for the rest of it, unless it is being answered."""
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop()
        elif self._given_up is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._given_up = self.loop.call_later(ASKING, self.transport.close)

    def _stop(self) -> None:
        if self._given_up is not None:
            self._given_up.cancel()
            self._given_up = None
