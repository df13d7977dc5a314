"""A connection to a server: one exchange of HTTP/1.1 after another, each byte within the deadline."""

import select
from collections.abc import Mapping

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.address import Address
from conformance.transports.connecting import connected
from conformance.transports.deadline import Deadline
from conformance.transports.reply import Reply, UnreadableError

_BUFFER = 1 << 16
_HEAD = 1 << 16
"""Bytes around a body: status lines, headers, announcements, trailers."""
_AROUND = 8
"""Bytes around each byte of a body, besides: chunks of one byte each are taken, not endless extensions."""


_LATE = 408
"""The status by which a server gives a kept connection up: it has waited too long for a request."""


class StaleError(Exception):
    """A kept connection was closed, or given up, before anything answered the request."""


class Connection:
    """A connection that serves one request after another while both sides keep it."""

    def __init__(self, address: Address, limits: Limits, deadline: Deadline) -> None:
        self._address = address
        self._limits = limits
        self._socket = connected(address, deadline)
        self._is_used = False
        self._is_kept = True

    @property
    def is_usable(self) -> bool:
        """Whether another request may be sent: it is kept, and nothing came that nobody asked for."""
        return self._is_kept and not self._is_readable()

    def exchanged(self, request: bytes, headers: Mapping[str, str], deadline: Deadline) -> bytes:
        """Post a request; gives the body of the reply. Raises Fault, or StaleError on a kept connection."""
        was_used, self._is_used, self._is_kept = self._is_used, True, False
        self._send(request, headers, deadline)
        reply = self._read(deadline, was_used=was_used)
        self._is_kept = reply.is_kept
        return bytes(reply.body)

    def close(self) -> None:
        """Close it, without a word."""
        self._socket.close()

    def _is_readable(self) -> bool:
        """Tell whether something came while nothing was asked: an end, or what no request called for."""
        if hasattr(select, "poll"):  # `select` takes no descriptor above 1,024
            poll = select.poll()
            poll.register(self._socket, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([self._socket], [], [], 0)[0])

    def _send(self, request: bytes, headers: Mapping[str, str], deadline: Deadline) -> None:
        told = {"Host": self._address.authority, **headers, "Content-Length": str(len(request))}
        lines = [
            f"POST {self._address.target} HTTP/1.1",
            *(f"{name}: {value}" for name, value in told.items()),
        ]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        self._socket.settimeout(deadline.left())
        try:  # the time is for the whole of it
            self._socket.sendall(head + request)
        except TimeoutError:
            raise deadline.passed() from None
        except OSError:
            return  # it reads no more, but may have answered: what it says, or that it says nothing, is read

    def _read(self, deadline: Deadline, *, was_used: bool) -> Reply:
        reply, received = Reply(), 0
        while not reply.is_whole:
            data = self._received(deadline)
            received += len(data)
            if not data and not reply.end():
                if not received and was_used:
                    raise StaleError
                raise Fault("closed", "au milieu de la réponse" if received else "avant la réponse")
            try:
                reply.take(data)
            except UnreadableError as problem:
                raise Fault("closed", f"réponse HTTP illisible : {problem}") from problem
            if was_used and reply.status == _LATE:  # said before the request came: it answers none
                raise StaleError
            if not reply.is_ok:
                raise Fault("http-status", str(reply.status))
            if len(reply.body) > self._limits.size:
                raise Fault("oversize", f"> {self._limits.size}")
            if received > _BUFFER + _HEAD + (1 + _AROUND) * len(reply.body):
                raise Fault("oversize", f"> {_HEAD} autour du contenu")
        return reply

    def _received(self, deadline: Deadline) -> bytes:
        """Wait for what comes next; nothing at the end, be it by a reset."""
        self._socket.settimeout(deadline.left())
        try:
            return self._socket.recv(_BUFFER)
        except TimeoutError:
            raise deadline.passed() from None
        except OSError:
            return b""
