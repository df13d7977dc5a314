"""How fast does a sandbox answer ten people who have a thousand dossiers open? Over HTTP, on the loopback.

Each person thinks between two requests, as people do; what is measured is the time of the answer alone.
"""

import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.sandboxed import ask, sandbox
from conformance.kit import bundled_kit

DOSSIERS, PEOPLE, REQUESTS, THINKS = 1000, 10, 30, 1.0
"""Dossiers open; people at once; requests of each; seconds that a person thinks, on average."""
CASES = [case.id for case in bundled_kit().cases]
"""The cases that people walk step by step."""


class Person(threading.Thread):
    """Somebody who plays in dossiers of their own space, one after another."""

    def __init__(self, port: int, number: int) -> None:
        super().__init__()
        self._port = port
        self._base = f"/api/spaces/personne-{number}/dossiers"
        self._walks = f"/api/spaces/personne-{number}/walks"
        self._random = Random(number)  # noqa: S311 a choice of what to do
        self._where: list[str] = []
        self.times: dict[str, list[float]] = {}

    def open(self, number: int) -> None:
        """Open dossiers, each with a forfait that was found and told to ANTAI."""
        where = self._opened({"hand": "collectivite"})
        for step in ("fait.constat", "message-fps.creation"):
            ask(self._port, "POST", f"{where}/messages", self._coming(where, step))
        file = ask(self._port, "GET", f"{where}/history")
        self._where = [self._opened({"hand": "collectivite", "file": file}) for _ in range(number)]

    def _opened(self, asked: object) -> str:
        told = ask(self._port, "POST", self._base, asked)
        return f"{self._base}/{told['id']}/branches/{told['branch']}"

    def _coming(self, where: str, step: str) -> Any:  # noqa: ANN401 JSON
        return ask(self._port, "GET", f"{where}/coming/{step}")["event"]

    def run(self) -> None:
        """Play: look at a dossier, let a day pass, ask what may come, send something, step in a case."""
        walk = None
        for _ in range(REQUESTS):
            where = self._random.choice(self._where)
            kind = self._random.choice(("look", "day", "coming", "answer", "send", "step"))
            if kind == "step" and (walk is None or walk["outcome"] is not None):
                walk = ask(self._port, "POST", self._walks, {"case": self._random.choice(CASES)})
            event = self._coming(where, "fait.retrait") if kind == "send" else None
            time.sleep(self._random.expovariate(1 / THINKS))
            begun = time.perf_counter()
            match kind:
                case "look":
                    ask(self._port, "GET", where)
                case "day":
                    ask(self._port, "POST", f"{where}/clock", {"days": 1})
                case "coming":
                    ask(self._port, "GET", f"{where}/coming")
                case "answer":
                    ask(self._port, "GET", f"{where}/coming/paiement.paiement-fps")
                case "step":
                    path = f"{self._walks}/{walk['id']}/paces" if walk is not None else ""
                    walk = ask(self._port, "POST", path, {"until": "step"})
                case _:
                    ask(self._port, "POST", f"{where}/messages", event)
            self.times.setdefault(kind, []).append(time.perf_counter() - begun)


def main() -> None:
    """Open the dossiers, let people play, print the times of the answers."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.db"
        command = [sys.executable, "-m", "conformance", "sandbox", "--port", "0", "--store", str(store)]
        with sandbox(command, Path(folder)) as port:
            people = [Person(port, number) for number in range(PEOPLE)]
            for person in people:
                person.open(DOSSIERS // PEOPLE)
            for person in people:
                person.start()
            for person in people:
                person.join()
    print(f"{DOSSIERS} dossiers, {PEOPLE} people, {PEOPLE * REQUESTS} requests")
    for kind in ("look", "day", "coming", "answer", "send", "step", "all"):
        known = [
            one
            for person in people
            for name, told in person.times.items()
            for one in told
            if kind in (name, "all")
        ]
        cuts = statistics.quantiles(known, n=20)
        print(f"| {kind} | {1000 * statistics.median(known):.0f} ms | {1000 * cuts[18]:.0f} ms |")


if __name__ == "__main__":
    main()
