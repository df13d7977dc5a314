"""A reference in which one thing that a dossier was told shows in what leaves for another."""

from collections.abc import Callable
from typing import Any

from conformance.reference import ccsp
from conformance.reference.system import System

Json = dict[str, Any]


class Leaking:
    """Says of each dossier what was delivered last, to whichever: with one dossier at once, it is right."""

    def __init__(self, make: Callable[[], System] = ccsp.make) -> None:
        self._system = make()
        self._last: Json = {}
        self._told: dict[str, Json] = {}

    def __call__(self, method: str, params: Json) -> object:
        answer: Json = self._system(method, params)
        if method == "deliver" and answer["accepted"]:
            told = params["exchange"]["data"]
            self._last |= told
            self._told.setdefault(params["case"], {}).update(told)
        own = self._told.get(params.get("case", ""), {})
        for exchange in answer.get("emitted", ()):
            for name, value in exchange["data"].items():
                if name in own and value == own[name]:
                    exchange["data"][name] = self._last[name]
        return answer


def make() -> Leaking:
    """Give a fresh one."""
    return Leaking()
