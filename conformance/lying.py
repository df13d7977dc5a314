"""Systems that say who they are as a sound one does, and lie of the rest: none of them may ever conform.

A lie takes the method, its params and the sound system, and gives the answer.
"""

from collections.abc import Callable, Mapping
from typing import Any

from conformance.kit import Json

Handler = Callable[[str, Json], Any]
Lies = Callable[[str, Json, Handler], Any]


def lying(make: Callable[[], Handler], lies: Lies) -> Handler:
    """Make a system that says hello as a sound one does, and lies of the rest."""
    good = make()

    def answer(method: str, params: Json) -> object:
        return good(method, params) if method == "hello" else lies(method, params, good)

    return answer


def _nothing(_method: str, _params: Json, _good: Handler) -> Json:
    return {"accepted": True, "emitted": []}


def _refuses(method: str, params: Json, good: Handler) -> Any:  # noqa: ANN401 any JSON
    refused = {"accepted": False, "rules": [], "emitted": []}
    return refused if method in ("deliver", "trigger") else good(method, params)


def _forgets(method: str, params: Json, good: Handler) -> Any:  # noqa: ANN401 any JSON
    return {"emitted": []} if method == "clock" else good(method, params)


def _falls(_method: str, _params: Json, _good: Handler) -> object:
    raise RuntimeError("it fell")


def _exits(_method: str, _params: Json, _good: Handler) -> object:
    raise SystemExit(0)


def _nested(_method: str, _params: Json, _good: Handler) -> object:
    found: list[object] = []
    for _ in range(_DEPTH):
        found = [found]
    return found


def _acting(_method: str, _params: Json, _good: Handler) -> Json:
    return {"accepted": _UNSEEN, "emitted": [{_UNSEEN: _UNSEEN}], _UNSEEN: _UNSEEN}


def _flooding(_method: str, _params: Json, _good: Handler) -> Json:
    return {"accepted": True, "emitted": [], "more": "x" * _MUCH}


def _echoing(_method: str, params: Json, _good: Handler) -> Json:
    return {"accepted": True, "emitted": [params.get("exchange", params)]}


_DEPTH = 5_000
_MUCH = 2 << 20
"""Characters: twice what a reply may hold."""
_UNSEEN = "\x1b[2J\x07\u202e\u2066\ud800<script>]]>"

CHEATS: Mapping[str, Lies] = {
    "is mute": _nothing,
    "refuses all": _refuses,
    "ignores the clock": _forgets,
    "falls": _falls,
}
"""What somebody might try who wants to pass without the work."""
HOSTILE: Mapping[str, Lies] = {
    "answers no object": lambda _method, _params, _good: 3,
    "nests without end": _nested,
    "floods": _flooding,
    "says what acts on a terminal": _acting,
    "ends the process": _exits,
    "sends back what it gets": _echoing,
}
"""What somebody might try who wants the bench to fall."""
