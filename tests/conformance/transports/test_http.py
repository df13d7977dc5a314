import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
import uvicorn

from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.serving_http import application
from conformance.transports.address import address_of
from conformance.transports.http import Http, headers_from
from tests.conformance.making import Scripted, line

_REQUEST = line({"jsonrpc": "2.0", "id": 1, "method": "end", "params": {}})
_LIMITS = Limits(seconds=0.5, size=1000)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    one = uvicorn.Server(uvicorn.Config(application(Scripted()), log_level="warning", ws="none"))
    thread = threading.Thread(target=one.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    one.should_exit = True
    thread.join(5)


@pytest.fixture
def raw() -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """A server that does with the connection what a test says, after it has read the request."""
    listeners: list[socket.socket] = []

    def serving(act: Callable[[socket.socket], None]) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def run() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1 << 16)
                try:
                    act(connection)
                except OSError:
                    return

        threading.Thread(target=run, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/"

    yield serving
    for one in listeners:
        one.close()


def _fault(url: str, limits: Limits = _LIMITS) -> tuple[str, str]:
    one = Http(url, limits)
    with pytest.raises(Fault) as raised:
        one.ask(_REQUEST)
    one.close()
    return raised.value.code, raised.value.detail


def _head(status: str, *more: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *more, "", ""]).encode()


def test_a_post_is_answered(server: str) -> None:
    one = Http(f"{server}/", Limits())
    assert b'"emitted": []' in one.ask(_REQUEST)
    assert one.ask(b"bonjour").startswith(b'{"jsonrpc": "2.0", "id": null, "error"')
    one.close()


def test_an_address_without_a_service_tells_its_status(server: str) -> None:
    assert _fault(f"{server}/nowhere") == ("http-status", "404")


Raw = Callable[[Callable[[socket.socket], None]], str]


def test_a_status_that_is_not_200_is_told_before_its_page(raw: Raw) -> None:
    page = _head("500 Oops", "Content-Length: 5000") + b"a" * 5000
    assert _fault(raw(lambda one: one.sendall(page))) == ("http-status", "500")


def test_a_redirection_is_not_followed(raw: Raw, server: str) -> None:
    page = _head("307 Elsewhere", f"Location: {server}/", "Content-Length: 0")
    assert _fault(raw(lambda one: one.sendall(page))) == ("http-status", "307")


def test_a_body_that_trickles_meets_the_bound(raw: Raw) -> None:
    def trickle(one: socket.socket) -> None:
        one.sendall(_head("200 OK", "Content-Length: 900"))
        for _ in range(100):
            one.sendall(b" ")
            time.sleep(0.05)

    begun = time.monotonic()
    assert _fault(raw(trickle)) == ("silence", "0.5 s")
    assert time.monotonic() - begun < 4  # whole, it takes five seconds


@pytest.mark.parametrize("head", ["Content-Length: 900000", "Transfer-Encoding: chunked"])
def test_a_body_over_the_bound_is_not_read_to_its_end(raw: Raw, head: str) -> None:
    def flood(one: socket.socket) -> None:
        one.sendall(_head("200 OK", head))
        for _ in range(9):
            one.sendall(b"186a0\r\n" + b"a" * 100_000 + b"\r\n" if "chunked" in head else b"a" * 100_000)

    assert _fault(raw(flood), Limits(seconds=5, size=1000))[0] == "oversize"


def test_what_nobody_asked_to_compress_is_not_swollen(raw: Raw) -> None:
    page = _head("200 OK", "Content-Encoding: gzip", "Content-Length: 3") + b"abc"
    one = Http(raw(lambda connection: connection.sendall(page)), _LIMITS)
    assert one.ask(_REQUEST) == b"abc"
    one.close()


def test_a_connection_that_is_closed_is_told(raw: Raw) -> None:
    assert _fault(raw(lambda _: None))[0] == "closed"
    half = _head("200 OK", "Content-Length: 900") + b"{"
    assert _fault(raw(lambda one: one.sendall(half)))[0] == "closed"
    assert _fault(raw(lambda one: one.sendall(b"bonjour\r\n\r\n")))[0] == "closed"


def test_silence_is_told(raw: Raw) -> None:
    assert _fault(raw(lambda _: time.sleep(1))) == ("silence", "0.5 s")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://", "http://[::1", "http://127.0.0.1:99999/"])
def test_what_is_no_server_is_unreachable(url: str) -> None:
    code, detail = _fault(url)
    assert code == "unreachable"
    assert "0x" not in detail, "the address of an object would differ from run to run"


def test_headers_come_from_the_environment(raw: Raw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", "Bearer s3cret\n")
    assert headers_from(["Authorization=MY_TOKEN"]) == {"Authorization": "Bearer s3cret"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Authorization", "NAME=VARIABLE"),
        ("=MY_TOKEN", "NAME=VARIABLE"),
        ("A B=MY_TOKEN", "NAME=VARIABLE"),
        ("Authorization=", "NAME=VARIABLE"),
        ("Authorization=NOT_SET_AT_ALL", "no variable `NOT_SET_AT_ALL`"),
        ("Authorization=MY_TOKEN", "cannot stand in a header"),
    ],
)
def test_a_wrong_header_is_told_without_its_value(
    monkeypatch: pytest.MonkeyPatch, text: str, said: str
) -> None:
    monkeypatch.setenv("MY_TOKEN", "s3cret\nInjected: yes")
    with pytest.raises(ValueError, match=said) as raised:
        headers_from([text])
    assert "s3cret" not in str(raised.value)


def test_a_port_that_is_told_is_the_one_that_is_called() -> None:
    assert address_of("http://127.0.0.1:0/").port == 0
    assert address_of("http://127.0.0.1/").port == 80


def test_another_protocol_is_told_in_words(raw: Raw) -> None:
    said = _head("101 Switching Protocols", "Connection: upgrade", "Upgrade: x")
    assert _fault(raw(lambda connection: connection.sendall(said))) == (
        "closed",
        "réponse HTTP illisible : le serveur passe à un autre protocole",
    )
