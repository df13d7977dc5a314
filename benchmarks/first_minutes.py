"""How long are an editor's first minutes? From `pip install` in a clean environment to an answer of ANTAI.

What a person reads and thinks is not counted: the commands, and the two messages of the guide.
"""

import http.client
import json
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path
from typing import Any

_STEPS = ("fait.constat", "message-fps.creation")
"""What the guide has a city send: a finding, and the message that tells it to ANTAI."""


class _Clock:
    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.total = 0.0

    def told(self, what: str) -> None:
        """Print how long something took."""
        now = time.perf_counter()
        self.total += now - self._last
        print(f"| {what} | {now - self._last:.1f} s |")
        self._last = now


def _ask(port: int, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 JSON
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    text = None if body is None else json.dumps(body).encode()
    connection.request(method, path, text, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    found = json.loads(answer.read())
    connection.close()
    if answer.status >= 400:  # noqa: PLR2004 of HTTP
        raise RuntimeError(f"{method} {path}: {found}")
    return found


def main(wheel: Path) -> None:
    """Install the wheel, open a sandbox, send the two messages."""
    clock = _Clock()
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        clock.told("python -m venv")
        bin_ = Path(folder) / "bin"
        subprocess.run([bin_ / "pip", "install", "--quiet", "--no-cache-dir", str(wheel)], check=True)
        clock.told("pip install")
        command = [str(bin_ / "parcmetre"), "sandbox", "--role", "collectivite", "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
            assert process.stdout is not None  # noqa: S101 a pipe was asked
            try:
                port = int(process.stdout.readline().strip().rstrip("/").rpartition(":")[2])
                clock.told("parcmetre sandbox, until its address is told")
                base = "/api/spaces/essai/dossiers"
                opened = _ask(port, "POST", base, {"hand": "collectivite"})
                where = f"{base}/{opened['id']}/branches/{opened['branch']}"
                for step in _STEPS:
                    event = _ask(port, "GET", f"{where}/coming/{step}")["event"]
                    done = _ask(port, "POST", f"{where}/messages", event)
                clock.told("two messages, answered")
                while not any(one["from"] == "antai" for one in done["entries"]):
                    done = _ask(port, "POST", f"{where}/clock", {"until": "event"})
                clock.told("the answer of ANTAI")
            finally:
                process.terminate()
    print(f"| in all | {clock.total:.0f} s |")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
