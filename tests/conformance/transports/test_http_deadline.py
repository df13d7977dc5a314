"""One deadline a call, whatever the server dribbles, and no more bytes than the bounds admit."""

import socket
import ssl
import struct
import threading
import time

import pytest
import trustme

from conformance.protocol.limits import Limits
from conformance.transports.http import Http
from tests.conformance.making import line
from tests.conformance.transports.serving import Act, dribbling, ended, head, received, sending, serving

_REQUEST = line({"jsonrpc": "2.0", "id": 1, "method": "end", "params": {}})
_LIMITS = Limits(seconds=0.4, size=1000)
_SILENCE = ("silence", "0.4 s")
_CHUNKED = head("200 OK", "Transfer-Encoding: chunked")
_ONE_CHUNK = _CHUNKED + b"2\r\n{}\r\n"

DRIBBLED = {
    "nothing": dribbling(b"", b""),
    "status line": dribbling(b"HTTP/1.1 200 ", b"O"),
    "header name": dribbling(b"HTTP/1.1 200 OK\r\nX", b"x"),
    "header value": dribbling(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
    "blanks of a header": dribbling(b"HTTP/1.1 200 OK\r\nX:", b" "),
    "headers": dribbling(b"HTTP/1.1 200 OK\r\n", b"X: x\r\n"),
    "announcements": dribbling(b"", head("100 Continue")),
    "other announcements": dribbling(b"", head("103 Early Hints", "Link: x")),
    "digits of a chunk": dribbling(_CHUNKED, b"0"),
    "extension of a chunk": dribbling(_CHUNKED + b"2;", b"x"),
    "data of a chunk": dribbling(_CHUNKED + b"300\r\n", b" "),
    "chunks": dribbling(_CHUNKED, b"1\r\n \r\n"),
    "end of a chunk": dribbling(_CHUNKED + b"2\r\n{}", b""),
    "trailers": dribbling(_ONE_CHUNK + b"0\r\n", b"X: x\r\n"),
    "one trailer": dribbling(_ONE_CHUNK + b"0\r\nX: ", b"x"),
    "body": dribbling(head("200 OK", "Content-Length: 900"), b" "),
    "body that only an end bounds": dribbling(head("200 OK"), b" "),
    "body of a wrong length": dribbling(head("200 OK", "Content-Length: 900") + b"{}", b""),
}
FLOODED = {
    "status line": dribbling(b"HTTP/1.1 200 ", b"O" * 9000, pause=0),
    "header name": dribbling(b"HTTP/1.1 200 OK\r\nX", b"x" * 9000, pause=0),
    "header value": dribbling(b"HTTP/1.1 200 OK\r\nX: ", b"x" * 9000, pause=0),
    "blanks of a header": dribbling(b"HTTP/1.1 200 OK\r\nX:", b" " * 9000, pause=0),
    "headers": dribbling(b"HTTP/1.1 200 OK\r\n", b"X: x\r\n" * 900, pause=0),
    "announcements": dribbling(b"", head("100 Continue") * 900, pause=0),
    "extension of a chunk": dribbling(_CHUNKED + b"2;", b"x" * 9000, pause=0),
    "chunks": dribbling(_CHUNKED, b"1\r\n \r\n" * 900, pause=0),
    "trailers": dribbling(_ONE_CHUNK + b"0\r\n", b"X: x\r\n" * 900, pause=0),
    "body": dribbling(head("200 OK", "Content-Length: 999999999"), b" " * 9000, pause=0),
    "body that only an end bounds": dribbling(head("200 OK"), b" " * 9000, pause=0),
    "what follows the reply": dribbling(
        head("200 OK", "Content-Length: 2000") + b" " * 2000, b" " * 9000, pause=0
    ),
}


def _asked(act: Act, limits: Limits = _LIMITS) -> bytes | tuple[str, str]:
    with serving(act) as url:
        one = Http(url, limits)
        try:
            return ended(lambda: one.ask(_REQUEST))
        finally:
            one.close()


@pytest.mark.parametrize("what", DRIBBLED)
def test_nothing_that_dribbles_outlasts_the_deadline(what: str) -> None:
    assert _asked(DRIBBLED[what]) == _SILENCE


@pytest.mark.parametrize("what", FLOODED)
def test_nothing_that_floods_is_read_without_bound(what: str) -> None:
    found = _asked(FLOODED[what], Limits(seconds=20, size=1000))
    assert found[0] == "oversize"


@pytest.mark.parametrize("start", [b"", b"\x16", b"\x16\x03\x03\x40\x00\x02"])
def test_a_handshake_that_stalls_meets_the_deadline(start: bytes) -> None:
    def stall(connection: socket.socket) -> None:
        connection.sendall(start)
        while True:
            time.sleep(0.02)
            if len(start) > 1:
                connection.sendall(b"\0")

    with serving(stall) as url:
        one = Http(url.replace("http:", "https:"), _LIMITS)
        assert ended(lambda: one.ask(_REQUEST)) == _SILENCE


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """A server's certificate whose authority the bench trusts."""
    authority = trustme.CA()
    path = tmp_path_factory.mktemp("tls") / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def _secure(act: Act, context: ssl.SSLContext, limits: Limits = _LIMITS) -> bytes | tuple[str, str]:
    with serving(act, wrap=lambda one: context.wrap_socket(one, server_side=True)) as url:
        one = Http(url.replace("http:", "https:"), limits)
        try:
            return ended(lambda: one.ask(_REQUEST))
        finally:
            one.close()


def test_a_certificate_is_verified_and_the_deadline_holds_under_it(trusted: ssl.SSLContext) -> None:
    assert _secure(sending(head("200 OK", "Content-Length: 2") + b"{}"), trusted, Limits()) == b"{}"
    assert _secure(DRIBBLED["header value"], trusted) == _SILENCE
    assert _secure(DRIBBLED["body"], trusted) == _SILENCE


def test_a_certificate_of_nobody_is_told(trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    code, detail = _secure(sending(b""), trusted, Limits())
    assert code == "unreachable"
    assert str(detail).startswith("TLS : ")


def test_a_server_that_never_accepts_meets_the_deadline() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = []
        for _ in range(8):  # until its queue is full: the next one's call is not even heard
            waiting.append(socket.socket())
            waiting[-1].settimeout(0)
            waiting[-1].connect_ex(listener.getsockname())
        one = Http(f"http://127.0.0.1:{listener.getsockname()[1]}/", _LIMITS)
        assert ended(lambda: one.ask(_REQUEST)) == _SILENCE
        for each in waiting:
            each.close()


def test_a_resolver_that_never_answers_meets_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    stop = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: stop.wait(60))
    one = Http("http://nowhere.example/", _LIMITS)
    assert ended(lambda: one.ask(_REQUEST)) == _SILENCE
    stop.set()


def test_a_server_that_reads_nothing_meets_the_deadline() -> None:
    with serving(lambda _: time.sleep(60)) as url:
        one = Http(url, _LIMITS)
        assert ended(lambda: one.ask(b" " * 50_000_000)) == _SILENCE


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 2", _ONE_CHUNK, head("200 OK", "Content-Length: 9") + b"{"])
@pytest.mark.parametrize("is_reset", [True, False])
def test_an_end_is_told_by_where_it_comes(said: bytes, is_reset: bool) -> None:  # noqa: FBT001
    def act(connection: socket.socket) -> None:
        received(connection)
        connection.sendall(said)
        time.sleep(0.1)
        if is_reset:
            _reset(connection)

    expected = "au milieu de la réponse" if said else "avant la réponse"
    assert _asked(act, Limits()) == ("closed", expected)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (head("200 OK", "Content-Length: 2", "Content-Encoding: gzip") + b"\x1f\x8b", b"\x1f\x8b"),
        (head("200 OK", "Content-Length: 2") + b"{}...", b"{}"),
        (head("200 OK") + b"{}", b"{}"),
        (head("100 Continue") * 3 + head("200 OK", "Content-Length: 2") + b"{}", b"{}"),
        (_CHUNKED + b"1;a=b\r\n{\r\n1\r\n}\r\n0\r\nX: x\r\n\r\n", b"{}"),
        (head("204 No Content"), ("http-status", "204")),
        (head("101 Switching Protocols", "Connection: upgrade", "Upgrade: x"), "closed"),
        (head("200 OK", "Content-Length: 2", "Content-Length: 3") + b"{} ", "closed"),
        (head("200 OK", "Content-Length: -2") + b"{} ", "closed"),
        (head("200 OK", "Transfer-Encoding: chunked", "Content-Length: 2") + b"{} ", "closed"),
        (_CHUNKED + b"f" * 40 + b"\r\n", "closed"),
        (_CHUNKED + b"2\r\n{}}\r\n", "closed"),
        (head("200 OK", "X:" + " " * 60_000 + "\0"), "closed"),
        (b"\0" * 500, "closed"),
    ],
)
def test_what_a_reply_may_look_like(said: bytes, found: object) -> None:
    given = _asked(sending(said), Limits(seconds=10))
    assert (given if isinstance(found, bytes | tuple) else given[0]) == found
