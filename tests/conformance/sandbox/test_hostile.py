"""Somebody who wants to spoil a sandbox: they are refused, and the others are served."""

import http.client
import json
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from time import monotonic

import pytest

from conformance.sandbox import bounds
from conformance.sandbox.keeping.opening import StoreError
from conformance.sandbox.keeping.store import Store
from conformance.sandbox.refusing import Refusal
from tests.conformance.sandbox.serving import BASE, Served, served
from tests.conformance.sandbox.test_store import kept


@pytest.fixture(scope="module")
def api() -> Iterator[Served]:
    with served(role="collectivite") as found:
        yield found


def test_a_number_without_end_is_refused(api: Served) -> None:
    status, told = api.ask("POST", f"{api.open(hand='collectivite')}/clock?after={'9' * 5000}", {"days": 1})
    assert (status, told["error"]["code"]) == (400, "unreadable")


def _watching(api: Served, where: str) -> tuple[int, http.client.HTTPConnection]:
    connection = http.client.HTTPConnection("127.0.0.1", api.port, timeout=20)
    connection.request("GET", f"{where}/watch")
    return connection.getresponse().status, connection


def test_who_watches_too_much_is_refused_and_the_others_are_not(
    api: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conformance.sandbox.serving.watching.WATCHERS_OF_SPACE", 3)
    mine = api.open(hand="collectivite").partition("/branches/")[0]
    other = "/api/spaces/voisin/dossiers"
    theirs = f"{other}/{api.ask('POST', other, {'hand': 'collectivite'})[1]['id']}"
    with ExitStack() as stack:
        found = []
        for where in (mine, mine, mine, mine, theirs):
            status, connection = _watching(api, where)
            stack.callback(connection.close)
            found.append(status)
    assert found == [200, 200, 200, 429, 200]


def test_who_asks_half_a_request_is_let_go(api: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conformance.sandbox.serving.patience.ASKING", 0.2)
    with socket.create_connection(("127.0.0.1", api.port), timeout=60) as half:
        half.sendall(b"GET / HT")
        assert half.recv(100) == b""
    with socket.create_connection(("127.0.0.1", api.port), timeout=60) as again:
        again.sendall(b"GET /icone.svg HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert again.recv(12) == b"HTTP/1.1 200"
        again.sendall(b"GET / HT")
        while again.recv(1 << 16):
            pass


def test_a_body_that_does_not_come_is_refused(api: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conformance.sandbox.serving.application.SENDING", 0.2)
    told = ("Host: 127.0.0.1", "Content-Type: application/json", "Content-Length: 9")
    head = "\r\n".join((f"POST {BASE} HTTP/1.1", *told, "", ""))
    begun = monotonic()
    with socket.create_connection(("127.0.0.1", api.port), timeout=60) as slow:
        slow.sendall(f"{head}{{".encode())
        assert slow.recv(12) == b"HTTP/1.1 408"
    assert monotonic() - begun < bounds.SENDING


def test_a_damaged_store_is_refused_and_not_spoiled(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(Store(path)) as store:
        kept(store)
    content = bytearray(path.read_bytes())
    for place in range(4096, len(content), 7):
        content[place] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"is damaged|malformed"):
        Store(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("told", ["{", "[]", json.dumps({"title": "sans le reste"})])
def test_a_dossier_that_was_damaged_is_a_refusal(tmp_path: Path, told: str) -> None:
    path = tmp_path / "store.db"
    with closing(Store(path)) as store:
        kept(store)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE dossier SET setup = ?", (told,))
        spaces = [row[0] for row in other.execute("SELECT space FROM dossier")]
    with closing(Store(path)) as store, pytest.raises(Refusal, match="abîmé"):
        store.dossiers(spaces[0])
