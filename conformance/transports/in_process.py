"""An object of this process, for implementations in Python: `module:object`."""

import importlib
import inspect
import json
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.bounding import bounded

Handler = Callable[[str, dict[str, Any]], object]
"""Answers a method called with its params; what it gives must be JSON."""
_READY = b""
_LONGEST = 1 << 16
"""Characters of an exception's words; far fewer are shown."""


class InProcess:
    """Calls a handler in a thread of its own, so that one that never returns does not stop the bench."""

    def __init__(self, factory: Callable[[], Handler], limits: Limits) -> None:
        self._factory = factory
        self._limits = limits
        self._asked: SimpleQueue[bytes | None] | None = None
        self._answered: SimpleQueue[bytes | Fault] = SimpleQueue()

    def open(self) -> None:
        """Make a handler, in its thread."""
        if self._asked is not None:
            return
        self._asked, self._answered = SimpleQueue(), SimpleQueue()
        arguments = (self._factory, self._limits, self._asked, self._answered)
        threading.Thread(target=_served, args=arguments, daemon=True, name="parcmetre-in-process").start()
        self._next()

    def ask(self, request: bytes) -> bytes:
        """Call the handler."""
        self.open()
        assert self._asked is not None  # noqa: S101 opened just above
        self._asked.put(request)
        return self._next()

    def _next(self) -> bytes:
        try:
            found = self._answered.get(timeout=self._limits.seconds)
        except Empty:
            raise Fault("silence", f"{self._limits.seconds:g} s") from None
        if isinstance(found, Fault):
            raise found
        return found

    def close(self) -> None:
        """Let the thread end; one that never returns is left behind."""
        if self._asked is not None:
            self._asked.put(None)
        self._asked = None

    drop = close


def _served(
    factory: Callable[[], Handler],
    limits: Limits,
    asked: "SimpleQueue[bytes | None]",
    answered: "SimpleQueue[bytes | Fault]",
) -> None:
    try:
        handler = factory()
    except BaseException as problem:
        answered.put(Fault("unreachable", _said(problem)))
        return
    answered.put(_READY)
    while (text := asked.get()) is not None:
        answered.put(_answer(handler, text, limits))


def _answer(handler: Handler, text: bytes, limits: Limits) -> bytes | Fault:
    request = json.loads(text)
    try:
        result = handler(request["method"], request["params"])
    except BaseException as problem:
        return Fault("raised", _said(problem))
    if inspect.isawaitable(result):
        close = getattr(result, "close", None)
        if close is not None:
            close()  # a coroutine that is never awaited would warn
        return Fault("async", request["method"])
    try:
        plain = bounded(result, limits)
        return json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": plain}).encode()
    except Fault as fault:
        return fault
    except (TypeError, ValueError, RecursionError) as problem:
        return Fault("garbage", str(problem))


def _said(problem: BaseException) -> str:
    """Give the words of an exception, which may itself fail to say them, or have very many."""
    try:
        words = str(problem)
    except Exception as other:
        words = f"({type(other).__name__})"
    return f"{type(problem).__name__}: {words[:_LONGEST]}"


def factory_of(name: str) -> Callable[[], Handler]:
    """Find `module:object`; raises ValueError."""
    module, _, attribute = name.partition(":")
    if not module or not attribute:
        raise ValueError(f"`module:object` is expected, not `{name}`")
    try:
        found = getattr(importlib.import_module(module), attribute)
    except Exception as problem:  # whatever the module does when it is imported
        raise ValueError(f"{name}: {type(problem).__name__}: {problem}") from problem
    if not callable(found):
        raise ValueError(f"{name}: not callable")
    factory: Callable[[], Handler] = found
    return factory
