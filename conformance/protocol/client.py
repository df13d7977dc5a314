"""Calls an implementation by the protocol: one request, one reply, each checked."""

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from conformance.kit import Json
from conformance.protocol.faults import DISCONNECTING, Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.protocol.transport import Transport
from generator import events

_ASIDE = frozenset({"hello", "stop"})
"""What is said outside cases: it is not part of what happened in one."""

Recorder = Callable[[str, Json], None]
"""Told `sent`, `received` or `fault`, and what it was."""


class Client:
    """A conversation with one implementation, begun again by itself after what breaks it."""

    def __init__(self, transport: Transport, results: Results, limits: Limits, edition: str) -> None:
        self.tells_all = False
        """Whether what is said aside is recorded too."""
        self._transport = transport
        self._results = results
        self._limits = limits
        self._edition = edition
        self._number = 0
        self._name, self._key = "", ""
        self._greeted = False
        self._greetings = 0
        self.record: Recorder = lambda _kind, _message: None

    def hello(self) -> Json:
        """Introduce the bench; gives the implementation's own introduction. Raises Fault."""
        said = self._asked("hello", {"protocol": self._results.version, "spec": self._edition})
        self._greeted = True
        self._greetings += 1
        return said

    @property
    def greetings(self) -> int:
        """How often it introduced itself, the time that must come next included.

        What an implementation knew before the last one is lost.
        """
        return self._greetings + (not self._greeted)

    def about(self, name: str, asked: int = 0, key: str = "") -> None:
        """Name the requests that follow, after some of that name: a case played again asks the same."""
        self._name, self._number, self._key = name, asked, key

    def call(self, method: str, params: Mapping[str, Any]) -> Json:
        """Call a method; gives its result. Raises Fault."""
        if not self._greeted:
            self.hello()
        return self._asked(method, params)

    def close(self) -> None:
        """Say goodbye, and stop what was started."""
        if self._greeted:
            with suppress(Fault):  # it is being stopped: what it answers no longer matters
                self._asked("stop", {})
        self._greeted = False
        self._transport.close()

    def _is_told(self, method: str) -> bool:
        return self.tells_all or method not in _ASIDE

    def _asked(self, method: str, params: Mapping[str, Any]) -> Json:
        self._number += method not in _ASIDE
        name = method if method in _ASIDE else identifier(self._name, self._number, self._key)
        request = {"jsonrpc": "2.0", "id": name, "method": method, "params": dict(params)}
        if self._is_told(method):
            self.record("sent", request)
        try:
            self._transport.open()
            text = self._transport.ask(events.written(request).encode())
            return self._result(method, name, text)
        except Fault as fault:
            self.record("fault", {"code": fault.code, "detail": fault.detail})
            if fault.code in DISCONNECTING:
                self._greeted = False
                self._transport.drop()
            raise

    def _result(self, method: str, name: str, text: bytes) -> Json:
        if len(text) > self._limits.size:
            raise Fault("oversize", f"{len(text)} > {self._limits.size}")
        reply = self._parsed(text)
        if not isinstance(reply, dict) or reply.get("jsonrpc") != "2.0":
            self.record("received", {"unexpected": reply})
            raise Fault("not-json-rpc", 'il manque "jsonrpc": "2.0"')
        if self._is_told(method):
            self.record("received", reply)
        if reply.get("id") != name:
            raise Fault("stale-reply", f"{str(reply.get('id'))[:80]} ≠ {name}")
        if ("result" in reply) == ("error" in reply):
            raise Fault("not-json-rpc", "il faut soit `result`, soit `error`")
        if "error" in reply:
            raise Fault("error-reply", _error(reply["error"]))
        return self._results.checked(method, reply["result"])

    def _parsed(self, text: bytes) -> Any:  # noqa: ANN401 any JSON
        """Read a reply as `validate` reads a file, so that both find the same in it. Raises Fault."""
        try:
            return events.value(text, self._limits.size, self._limits.depth)
        except events.Unreadable as problem:
            if problem.code == "too-deep":
                raise Fault("too-deep", f"> {self._limits.depth}") from problem
            shown = repr(text[:_SHOWN].decode(errors="replace"))
            raise Fault("garbage", f"{problem.code}, {problem.french} ; {shown}") from problem


def identifier(name: str, number: int, key: str = "") -> str:
    """Name a request about a dossier; by a key, nobody can answer the next one before it is asked."""
    if not key:
        return f"{name}/{number}"
    return f"{name}/{number}-{hashlib.sha256(f'{key}/{name}/{number}'.encode()).hexdigest()[:_UNGUESSED]}"


_UNGUESSED = 8
"""Hexadecimal digits that end the name of a request."""


def _error(error: object) -> str:
    if not isinstance(error, dict):
        return str(error)
    return f"{error.get('code')}: {error.get('message')}"


_SHOWN = 80
"""Bytes of what is not JSON that are shown."""
