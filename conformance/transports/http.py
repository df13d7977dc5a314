"""A server that is already running: each request is a POST."""

import os
import re
import time
from collections.abc import Iterable, Mapping

import urllib3

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits

_CHUNK = 1 << 16
_OK = 200


class Http:
    """Posts each request on a connection that is kept open; certificates are verified, redirects refused."""

    def __init__(self, url: str, limits: Limits, headers: Mapping[str, str] | None = None) -> None:
        self._url = url
        self._limits = limits
        self._headers = {"Content-Type": "application/json", "Accept": "application/json", **(headers or {})}
        self._pool = urllib3.PoolManager(num_pools=1, maxsize=1, retries=False)

    def open(self) -> None:
        """Nothing to start: the server is someone else's."""

    def ask(self, request: bytes) -> bytes:
        """Post a request, read the reply within the bounds."""
        limits = self._limits
        deadline = time.monotonic() + limits.seconds
        try:
            reply = self._pool.request(
                "POST",
                self._url,
                body=request,
                headers=self._headers,
                redirect=False,
                preload_content=False,
                timeout=urllib3.Timeout(total=limits.seconds),
            )
        except urllib3.exceptions.NewConnectionError as problem:  # before its parent, the timeout
            raise Fault("unreachable", _short(problem)) from problem
        except urllib3.exceptions.TimeoutError:
            raise Fault("silence", f"{limits.seconds:g} s") from None
        except urllib3.exceptions.SSLError as problem:
            raise Fault("unreachable", f"TLS : {_short(problem)}") from problem
        except urllib3.exceptions.LocationValueError as problem:
            raise Fault("unreachable", _short(problem)) from problem
        except urllib3.exceptions.HTTPError as problem:
            raise Fault("closed", _short(problem)) from problem
        if reply.status != _OK:
            reply.close()
            raise Fault("http-status", str(reply.status))
        try:
            text = _read(reply, deadline, limits)
        except urllib3.exceptions.ReadTimeoutError:
            raise Fault("silence", f"{limits.seconds:g} s") from None
        except urllib3.exceptions.HTTPError as problem:
            raise Fault("closed", _short(problem)) from problem
        reply.release_conn()
        return text

    def close(self) -> None:
        """Close the connection."""
        self._pool.clear()


def _read(reply: urllib3.BaseHTTPResponse, deadline: float, limits: Limits) -> bytes:
    parts: list[bytes] = []
    size = 0
    # What has come, not a full buffer: a trickle must meet the deadline. Nothing compressed was asked for.
    while part := reply.read1(_CHUNK, decode_content=False):
        parts.append(part)
        size += len(part)
        if size > limits.size:
            reply.close()
            raise Fault("oversize", f"> {limits.size}")
        if time.monotonic() > deadline:
            reply.close()
            raise Fault("silence", f"{limits.seconds:g} s")
    return b"".join(parts)


def _short(problem: Exception) -> str:
    return str(problem)[:200]


def headers_from(named: Iterable[str]) -> Mapping[str, str]:
    """Give the headers of `NAME=VARIABLE` texts; raises ValueError, which never tells a value."""
    found = {}
    for text in named:
        header, _, variable = text.partition("=")
        if not _NAME.fullmatch(header) or not variable:
            raise ValueError(f"`{header}`: NAME=VARIABLE is expected")
        if variable not in os.environ:
            raise ValueError(f"the environment has no variable `{variable}`")
        value = os.environ[variable].strip()
        if not _VALUE.fullmatch(value):
            raise ValueError(f"the value of the variable `{variable}` cannot stand in a header")
        found[header] = value
    return found


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
