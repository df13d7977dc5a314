"""A system that recites: it knows what another one replied in an earlier run, and nothing of the law."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from conformance.kit import Json

Handler = Callable[[str, Json], Any]
_OPAQUE = frozenset({"case", "id"})
"""What is another name in each run, and tells nothing."""
_SILENT: Json = {"accepted": True, "emitted": [], "states": {}}


class Recorded:
    """Keeps what a system replies in a run; what recites it is asked for once that run is over."""

    def __init__(self, system: Handler) -> None:
        self._system = system
        self._by_content: dict[str, object] = {}
        self._in_order: defaultdict[str, list[object]] = defaultdict(list)
        self._said = _Said()

    def __call__(self, method: str, params: Json) -> object:
        """Ask the system, and keep what it replies."""
        reply = self._system(method, params)
        self._by_content[self._said.so_far(method, params)] = reply
        self._in_order[_sort(method, params)].append(reply)
        return reply

    def replay(self, *, by_content: bool) -> Handler:
        """Give what recites: the reply to all that was said of a dossier, or else the next one in order."""
        left: dict[str, Iterator[object]] = {sort: iter(replies) for sort, replies in self._in_order.items()}
        said = _Said()

        def act(method: str, params: Json) -> object:
            following = next(left.get(_sort(method, params), iter(())), _SILENT)
            return self._by_content.get(said.so_far(method, params), following) if by_content else following

        return act


class _Said:
    """All that was said of each dossier, opaque names apart."""

    def __init__(self) -> None:
        self._dossiers: defaultdict[str, list[object]] = defaultdict(list)

    def so_far(self, method: str, params: Json) -> str:
        dossier = self._dossiers[str(params.get("case"))]
        if method in ("hello", "begin"):
            dossier.clear()
        dossier.append([method, _plain(params)])
        return json.dumps(dossier, sort_keys=True)


def _plain(value: object) -> object:
    match value:
        case dict():
            return {name: _plain(part) for name, part in value.items() if name not in _OPAQUE}
        case list():
            return [_plain(part) for part in value]
        case _:
            return value


def _sort(method: str, params: Json) -> str:
    return f"{method} {params.get('exchange', {}).get('type', params.get('step', ''))}"
