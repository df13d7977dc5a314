"""How long are an editor's first minutes? From `pip install` in a clean environment to an answer of ANTAI.

What a person reads and thinks is not counted: the commands, and the two messages of the guide.
"""

import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from benchmarks.sandboxed import ask, sandbox

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
        with sandbox(command, Path(folder)) as port:
            clock.told("parcmetre sandbox, until its address is told")
            base = "/api/spaces/essai/dossiers"
            opened = ask(port, "POST", base, {"hand": "collectivite"})
            where = f"{base}/{opened['id']}/branches/{opened['branch']}"
            for step in _STEPS:
                event = ask(port, "GET", f"{where}/coming/{step}")["event"]
                done = ask(port, "POST", f"{where}/messages", event)
            clock.told("two messages, answered")
            while not any(one["from"] == "antai" for one in done["entries"]):
                done = ask(port, "POST", f"{where}/clock", {"until": "event"})
            clock.told("the answer of ANTAI")
    print(f"| in all | {clock.total:.0f} s |")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
