"""A sandbox that a benchmark starts, and what it asks of it."""

import http.client
import json
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any


@contextmanager
def sandbox(command: Sequence[str], folder: Path) -> Iterator[int]:
    """Start a sandbox in a folder, give its port once it tells its address, end it."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        try:
            address = process.stdout.readline() if process.stdout is not None else ""
            yield int(address.strip().rstrip("/").rpartition(":")[2])
        finally:
            process.terminate()


def ask(port: int, method: str, path: str, body: object = None) -> dict[str, Any]:
    """Ask the sandbox; raises RuntimeError where it refuses."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    text = None if body is None else json.dumps(body).encode()
    connection.request(method, path, text, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    found: dict[str, Any] = json.loads(answer.read())
    connection.close()
    if answer.status >= HTTPStatus.BAD_REQUEST:
        raise RuntimeError(f"{method} {path}: {found}")
    return found
