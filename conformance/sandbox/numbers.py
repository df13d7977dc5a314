"""The numbers that a system gives, where a dossier that is kept has others for the same things.

A dossier that was told elsewhere names a title or a petition by the numbers that it had there:
the system that is told of it again assigns its own, and each is turned into the other on the way in and out.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]


class Numbers:
    """What one system calls the things that the log calls otherwise."""

    def __init__(self, assigned: frozenset[str] = frozenset()) -> None:
        self._assigned = assigned
        """The fields whose values the system's role assigns."""
        self._kept: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
        self._sent: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
        self._own: dict[tuple[str, object], object] = {}
        self._told: dict[tuple[str, object], object] = {}

    def kept(self, exchange: Mapping[str, Any]) -> None:
        """Take a message of the system as the log has it."""
        self._paired(str(exchange["type"]), self._kept, exchange["data"])

    def sent(self, exchange: Mapping[str, Any]) -> None:
        """Take the same message as the system sends it."""
        self._paired(str(exchange["type"]), self._sent, exchange["data"])

    def _paired(
        self, type_: str, side: defaultdict[str, list[Mapping[str, Any]]], data: Mapping[str, Any]
    ) -> None:
        side[type_].append(data)
        place = len(side[type_]) - 1
        if place >= min(len(self._kept[type_]), len(self._sent[type_])):
            return
        kept, sent = self._kept[type_][place], self._sent[type_][place]
        for name in self._assigned & kept.keys() & sent.keys():
            if kept[name] != sent[name]:
                self._own[name, kept[name]] = sent[name]
                self._told[name, sent[name]] = kept[name]

    def inwards(self, data: Mapping[str, Any]) -> Json:
        """Say what comes to the system by the numbers that it gave."""
        return _turned(data, self._own)

    def outwards(self, exchange: Json) -> Json:
        """Say what leaves it by the numbers of the log."""
        return {**exchange, "data": _turned(exchange["data"], self._told)}


def _turned(data: Mapping[str, Any], others: Mapping[tuple[str, object], object]) -> Json:
    return {
        name: others.get((name, value), value) if isinstance(value, str) else value
        for name, value in data.items()
    }
