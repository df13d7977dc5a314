"""A network on loopback: an index of packages, and a proxy that opens TLS with an authority of its own."""

import hashlib
import io
import json
import ssl
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from typing import cast

import trustme


@dataclass
class Network:
    """What is served, by host and path, and what was asked."""

    pages: Mapping[str, tuple[str, bytes]]
    authority: trustme.CA
    password: str | None = None
    """The `Authorization` without which a page is refused."""
    asked: list[str] = field(default_factory=list)


class _Server(ThreadingHTTPServer):
    network: Network
    daemon_threads = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that refuses our certificate closes at once: it says so itself."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_CONNECT(self) -> None:
        """Open TLS for the host that is asked, as a company's proxy does, and answer for it."""
        self.send_response(200)
        self.end_headers()
        host = self.path.partition(":")[0]
        self._speak_tls(host)

    def _speak_tls(self, host: str) -> None:
        opened = _context(cast("_Server", self.server).network.authority, host).wrap_socket(
            self.connection, server_side=True
        )
        self.connection: socket = opened
        self.rfile = opened.makefile("rb")
        self.wfile = opened.makefile("wb", 0)  # type: ignore[assignment] # what socketserver itself sets
        self.host = host
        self.close_connection = False

    def do_GET(self) -> None:
        network = cast("_Server", self.server).network
        place = f"{getattr(self, 'host', 'index')}{self.path}"
        network.asked.append(place)
        kind, content = network.pages.get(place, ("", b""))
        if network.password is not None and self.headers.get("Authorization") != network.password:
            self.send_response(401)
        else:
            self.send_response(200 if kind else 404)
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content)

    def do_HEAD(self) -> None:
        self.do_GET()

    def finish(self) -> None:
        super().finish()
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the signature of http.server
        """Say nothing."""


def _context(authority: trustme.CA, host: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return context


@contextmanager
def proxy(network: Network) -> Iterator[str]:
    """Serve as a proxy; give its address."""
    with _served(network, None) as port:
        yield f"http://127.0.0.1:{port}"


@contextmanager
def index(network: Network) -> Iterator[str]:
    """Serve over TLS under the name `index`; give the address of the host."""
    with _served(network, _context(network.authority, "localhost")) as port:
        yield f"https://localhost:{port}"


@contextmanager
def _served(network: Network, context: ssl.SSLContext | None) -> Iterator[int]:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.network = network
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def wheel(name: str, files: Mapping[str, str]) -> bytes:
    """Make the wheel of version 1.0 of a package."""
    info = f"{name}-1.0.dist-info"
    whole = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    whole[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*whole, f"{info}/RECORD"])
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for path, text in whole.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return written.getvalue()


def page(name: str, address: str, content: bytes) -> tuple[str, bytes]:
    """Make the page of a package in an index, as JSON."""
    file = {
        "filename": address.rpartition("/")[2],
        "url": address,
        "hashes": {"sha256": hashlib.sha256(content).hexdigest()},
    }
    kind = "application/vnd.pypi.simple.v1+json"
    return kind, json.dumps({"meta": {"api-version": "1.0"}, "name": name, "files": [file]}).encode()


def certificate(authority: trustme.CA, folder: Path) -> Path:
    """Write the certificate of an authority."""
    place = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(place))
    return place
