"""Servers on loopback that do with a connection what a test says, and a guard against calls that hang."""

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

from conformance.protocol.faults import Fault

Act = Callable[[socket.socket], None]
_LONG = 30.0
"""Seconds after which a call hangs for sure: its own limit is a hundred times shorter."""


def head(status: str = "200 OK", *more: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *more, "", ""]).encode()


def received(connection: socket.socket) -> bytes:
    """Read one whole request; nothing where the other side closed."""
    text = b""
    while b"\r\n\r\n" not in text:
        part = connection.recv(1 << 16)
        if not part:
            return b""
        text += part
    above, _, body = text.partition(b"\r\n\r\n")
    (length,) = (
        int(line[15:]) for line in above.lower().split(b"\r\n") if line.startswith(b"content-length:")
    )
    while len(body) < length:
        body += connection.recv(1 << 16)
    return body


@contextmanager
def serving(*acts: Act, wrap: Callable[[socket.socket], socket.socket] = lambda one: one) -> Iterator[str]:
    """Give the address of a server: each connection has the next act, the last one has the rest."""
    listener = socket.create_server(("127.0.0.1", 0))
    opened: list[socket.socket] = []

    def serve(connection: socket.socket, act: Act) -> None:
        with suppress(OSError), wrap(connection) as one:
            opened.append(one)
            act(one)

    def run() -> None:
        for number in range(1000):
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            act = acts[min(number, len(acts) - 1)]
            threading.Thread(target=serve, args=(connection, act), daemon=True).start()

    threading.Thread(target=run, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    finally:
        listener.close()
        for one in opened:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


def ended(call: Callable[[], bytes]) -> bytes | tuple[str, str]:
    """Give what a call answers, or its fault; fails when it hangs."""
    found: list[bytes | tuple[str, str] | BaseException] = []

    def run() -> None:
        try:
            found.append(call())
        except Fault as fault:
            found.append((fault.code, fault.detail))
        except BaseException as problem:
            found.append(problem)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(_LONG)
    assert not thread.is_alive(), "it hangs"
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]


def sending(*parts: bytes) -> Act:
    """Read the request, then say something and no more."""

    def act(connection: socket.socket) -> None:
        received(connection)
        for part in parts:
            connection.sendall(part)

    return act


def dribbling(start: bytes, again: Sequence[bytes] | bytes, *, pause: float = 0.02) -> Act:
    """Read the request, begin a reply, then go on for ever, a little at a time."""

    def act(connection: socket.socket) -> None:
        received(connection)
        connection.sendall(start)
        stop = threading.Event()
        while True:
            for part in [again] if isinstance(again, bytes) else again:
                connection.sendall(part)
                stop.wait(pause)

    return act
