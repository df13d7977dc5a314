"""A kept connection that the server closes is no fault of the implementation."""

import socket
import struct
import threading

import pytest

from conformance.protocol.limits import Limits
from conformance.transports.http import Http
from tests.conformance.transports.serving import Act, ended, head, received, sending, serving

_REPLY = head("200 OK", "Content-Length: 2") + b"{}"


class Counting:
    """Serves connections and counts them, and the requests that they brought."""

    def __init__(
        self, served: int, reply: bytes = _REPLY, *, reads_one_more: bool = False, is_reset: bool = False
    ) -> None:
        self._served = served
        self._reply = reply
        self._reads_one_more = reads_one_more
        self._is_reset = is_reset
        self.requests: list[bytes] = []
        self.connections = 0
        self.closed = threading.Event()

    def __call__(self, connection: socket.socket) -> None:
        self.connections += 1
        self.closed.clear()
        for _ in range(self._served):
            request = received(connection)
            if not request:
                return
            self.requests.append(request)
            connection.sendall(self._reply)
        if self._reads_one_more:
            self.requests.append(received(connection))
        if self._is_reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        self.closed.set()


def _asks(server: Act, number: int, closed: threading.Event | None = None) -> list[bytes | tuple[str, str]]:
    found = []
    with serving(server) as url:
        one = Http(url, Limits(seconds=10))
        for count in range(number):
            found.append(ended(lambda count=count: one.ask(b"%d" % count)))  # type: ignore[misc]
            if closed is not None:
                closed.wait(10)
        one.close()
    return found


@pytest.mark.parametrize("served", [1, 2, 3, 100])
@pytest.mark.parametrize("is_reset", [True, False])
@pytest.mark.parametrize("says", [True, False])
def test_a_server_may_close_after_any_reply(served: int, is_reset: bool, says: bool) -> None:  # noqa: FBT001
    reply = (
        head("200 OK", "Content-Length: 2", *(["Connection: close"] if says and served == 1 else [])) + b"{}"
    )
    server = Counting(served, reply, is_reset=is_reset)
    assert _asks(server, 6, server.closed if served == 1 else None) == [b"{}"] * 6
    assert sorted(server.requests) == [b"%d" % count for count in range(6)]
    assert server.connections == -(-6 // served)


@pytest.mark.parametrize("is_reset", [True, False])
def test_a_request_that_crosses_the_end_is_sent_again_once(is_reset: bool) -> None:  # noqa: FBT001
    server = Counting(1, reads_one_more=True, is_reset=is_reset)
    assert _asks(server, 3) == [b"{}"] * 3
    assert [one for one in server.requests if one] == [b"0", b"1", b"1", b"2", b"2"]


def test_a_new_connection_that_is_closed_is_the_server_s_fault() -> None:
    requests: list[bytes] = []

    def act(connection: socket.socket) -> None:
        requests.append(received(connection))

    assert _asks(act, 2) == [("closed", "avant la réponse")] * 2
    assert requests == [b"0", b"1"], "none is sent again"


def test_a_server_that_always_closes_the_second_time_is_told_at_the_third() -> None:
    def first(connection: socket.socket) -> None:
        sending(_REPLY)(connection)
        received(connection)

    with serving(first, lambda one: (received(one), None)[1]) as url:
        server = Http(url, Limits(seconds=10))
        assert ended(lambda: server.ask(b"0")) == b"{}"
        assert ended(lambda: server.ask(b"1")) == ("closed", "avant la réponse")


def test_an_end_within_a_reply_is_never_asked_again() -> None:
    def act(connection: socket.socket) -> None:
        sending(_REPLY)(connection)
        sending(_REPLY[:-1])(connection)

    assert _asks(act, 2) == [b"{}", ("closed", "au milieu de la réponse")]


def test_what_comes_between_two_requests_answers_none() -> None:
    """A proxy tells an idle client 408, or a server answers twice: that is no reply to the next request."""
    told = threading.Event()

    def act(connection: socket.socket) -> None:
        told.clear()  # each connection is waited for, not the first one alone
        sending(_REPLY)(connection)
        connection.sendall(head("408 Request Timeout", "Content-Length: 0"))
        told.set()

    assert _asks(act, 3, told) == [b"{}"] * 3


def test_a_408_that_crosses_a_request_is_asked_again_once() -> None:
    """The server gave the connection up while the request was on its way."""
    requests: list[bytes] = []

    def act(connection: socket.socket) -> None:
        requests.append(received(connection))
        connection.sendall(_REPLY)
        requests.append(received(connection))  # only then: it crosses
        connection.sendall(head("408 Request Timeout", "Content-Length: 0", "Connection: close"))

    assert _asks(act, 3) == [b"{}"] * 3
    assert [one for one in requests if one] == [b"0", b"1", b"1", b"2", b"2"]


def test_a_408_on_a_new_connection_is_the_server_s_answer() -> None:
    assert _asks(sending(head("408 Request Timeout", "Content-Length: 0")), 1) == [("http-status", "408")]
