"""A server that is already running: each request is a POST."""

import os
import re
from collections.abc import Iterable, Mapping

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.address import address_of
from conformance.transports.deadline import Deadline
from conformance.transports.exchanging import Connection, StaleError

_HEADERS = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "identity"}


class Http:
    """Posts each request on a connection that is kept open; certificates are verified, redirects refused.

    A server may close a kept connection whenever it likes, even while a request is on its way: where nothing
    came back on it, or a 408 for the request that it no longer waits for, the request is sent once more, with
    the same `id`, on a new one.
    """

    def __init__(self, url: str, limits: Limits, headers: Mapping[str, str] | None = None) -> None:
        self._url = url
        self._limits = limits
        self._headers = _HEADERS | {name.title(): value for name, value in (headers or {}).items()}
        self._connection: Connection | None = None

    def open(self) -> None:
        """Nothing to start: the server is someone else's."""

    def ask(self, request: bytes) -> bytes:
        """Post a request, read the reply; one deadline from the server's name to the last byte."""
        deadline = Deadline(self._limits.seconds)
        try:
            return self._asked(request, deadline)
        except StaleError:  # only a kept connection is stale: the new one is not
            self.close()
            return self._asked(request, deadline)

    def _asked(self, request: bytes, deadline: Deadline) -> bytes:
        if self._connection is not None and not self._connection.is_usable:
            self.close()
        if self._connection is None:
            self._connection = Connection(address_of(self._url), self._limits, deadline)
        try:
            return self._connection.exchanged(request, self._headers, deadline)
        except Fault:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    drop = close


def headers_from(named: Iterable[str]) -> Mapping[str, str]:
    """Give the headers of `NAME=VARIABLE` texts; raises ValueError, which never tells a value."""
    found = {}
    for text in named:
        header, _, variable = text.partition("=")
        if not _NAME.fullmatch(header) or not variable:
            raise ValueError(f"`{header}`: NAME=VARIABLE is expected")
        if header.lower() in _OURS:
            raise ValueError(f"`{header}`: the bench writes this header itself")
        if variable not in os.environ:
            raise ValueError(f"the environment has no variable `{variable}`")
        value = os.environ[variable].strip()
        if not _VALUE.fullmatch(value):
            raise ValueError(f"the value of the variable `{variable}` cannot stand in a header")
        found[header] = value
    return found


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_OURS = frozenset({"content-length", "transfer-encoding", "connection", "expect", "upgrade"})
"""What frames a request."""
