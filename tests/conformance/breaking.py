"""Faults put around a system: each breaks a rule by what it sends, in cases that are about something else."""

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
System = Callable[[str, Json], Any]
Fault = Callable[[Json], list[Json]]
"""What leaves instead of an exchange."""


class Breaking:
    """Changes what leaves, by a fault."""

    def __init__(self, system: System, fault: Fault) -> None:
        self._system = system
        self._fault = fault

    def __call__(self, method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
        answer: Json = self._system(method, params)
        if "emitted" not in answer:
            return answer
        return {**answer, "emitted": [one for sent in answer["emitted"] for one in self._fault(sent)]}


def of(type_: str, change: Fault) -> Fault:
    """Give the fault of one type alone."""
    return lambda exchange: change(exchange) if exchange["type"] == type_ else [exchange]


def twice(exchange: Json) -> list[Json]:
    """Send it again, under another name."""
    return [exchange, {**exchange, "id": f"{exchange['id']}-encore"}]


def never(_: Json) -> list[Json]:
    """Do not send it."""
    return []


def by(channel: str) -> Fault:
    """Send it by another channel."""
    return lambda exchange: [{**exchange, "canal": channel}]


def saying(field: str, value: object) -> Fault:
    """Say something else."""
    return lambda exchange: [{**exchange, "data": {**exchange["data"], field: value}}]


def without(*fields: str) -> Fault:
    """Leave fields out."""
    return lambda exchange: [
        {**exchange, "data": {name: one for name, one in exchange["data"].items() if name not in fields}}
    ]


def followed_by(type_: str, *fields: str, **more: object) -> Fault:
    """Send something else with it, which says the same of some fields."""

    def both(exchange: Json) -> list[Json]:
        said = {name: exchange["data"][name] for name in fields if name in exchange["data"]}
        other = {**exchange, "id": f"{exchange['id']}-suite", "type": type_, "data": {**said, **more}}
        other.pop("canal", None)
        return [exchange, other]

    return both
