"""A sandbox served on the loopback while tests ask it."""

import http.client
import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from conformance.bench import Target
from conformance.kit import Kit, bundled_kit
from conformance.sandbox.serving.openapi import document
from conformance.sandbox.serving.running import Options, Sandbox

WALKS = "/api/spaces/essai/walks"
CASE = "parcours-rapo-tardif.01"
BASE = "/api/spaces/essai/dossiers"


@dataclass
class Served:
    """Asks a sandbox; its address holds no secret."""

    sandbox: Sandbox
    port: int

    def ask(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, Any]:
        text = body if isinstance(body, bytes) else None if body is None else json.dumps(body).encode()
        status, kind, found = self.raw(method, path, text, headers)
        return status, json.loads(found) if "json" in kind else found.decode()

    def raw(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, str, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            told = {"Content-Type": "application/json", **(headers or {})}
            connection.request(method, path, body, told)
            answer = connection.getresponse()
            return answer.status, answer.headers.get("content-type", ""), answer.read()
        finally:
            connection.close()

    def open(self, **asked: object) -> str:
        status, told = self.ask("POST", BASE, asked)
        assert status == 201, told
        return f"{BASE}/{told['id']}/branches/{told['branch']}"


@contextmanager
def served(
    target: Target | None = None,
    kit: Kit | None = None,
    **more: Any,  # noqa: ANN401 of the options
) -> Iterator[Served]:
    opened = Sandbox(kit or bundled_kit(), Options("0", **more), target)
    opened.prepare()
    server = opened.server()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [opened.listener]}, daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield Served(opened, opened.listener.getsockname()[1])
    finally:
        server.should_exit = True
        thread.join()
        opened.close()


def put(api: Served, where: str, type_: str) -> tuple[int, Any]:
    """Do what may come, as its example says it."""
    _, told = api.ask("GET", f"{where}/coming/{type_}")
    if told["decision"] is not None:
        return api.ask("POST", f"{where}/decisions", {"step": type_, "data": told["decision"]})
    return api.ask("POST", f"{where}/messages", told["event"])


def conforms(shape: str, value: object) -> None:
    """See that an answer has the shape that the document gives it."""
    schemas = json.loads(
        json.dumps(document("0")["components"]["schemas"]).replace("#/components/schemas/", "#/$defs/")
    )
    jsonschema_rs.Draft202012Validator({"$ref": f"#/$defs/{shape}", "$defs": schemas}).validate(value)
