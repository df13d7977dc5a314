"""Lawful designs, put around a system: each acts as the law lets it, otherwise than the kit foresaw."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

Json = dict[str, Any]
System = Callable[[str, Json], Any]


@dataclass
class _Dossier:
    now: datetime
    held: list[tuple[datetime, Json]] = field(default_factory=list)


class Later:
    """Sends some types later than the system that it holds would: what they say of that day moves."""

    def __init__(
        self, system: System, delays: Mapping[str, timedelta], kept: frozenset[str] = frozenset()
    ) -> None:
        self._system = system
        self._delays = delays
        self._kept = kept
        """Fields that tell another day than that of the sending."""
        self._dossiers: dict[str, _Dossier] = {}

    def __call__(self, method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
        if "case" not in params:
            return self._system(method, params)
        if "now" in params:
            return self._moved(method, params)
        return self._answered(params["case"], self._system(method, params))

    def _moved(self, method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
        """Stop at each instant on the way at which something that was held leaves."""
        case, end = params["case"], datetime.fromisoformat(params["now"])
        dossier = self._dossiers.setdefault(case, _Dossier(end))
        dossier.now = end
        return self._answered(case, self._system(method, params))

    def _answered(self, case: str, answer: Json) -> Json:
        dossier = self._dossiers[case]
        leaving = [_dated(one, dossier.now, self._kept) for when, one in dossier.held if when <= dossier.now]
        dossier.held = [one for one in dossier.held if one[0] > dossier.now]
        for exchange in answer.get("emitted", ()):
            delay = self._delays.get(exchange["type"])
            if delay is None:
                leaving.append(exchange)
            else:
                dossier.held.append((dossier.now + delay, exchange))
        return {**answer, "emitted": leaving} if "emitted" in answer else answer


def _dated(exchange: Json, now: datetime, kept: frozenset[str]) -> Json:
    """Give an exchange as it leaves another day: what it says of its own day follows."""
    before = exchange["time"][:10]
    data = {
        name: value if name in kept else _moved(value, before, now)
        for name, value in exchange["data"].items()
    }
    return {**exchange, "time": now.isoformat(), "data": data}


def _moved(value: object, before: str, now: datetime) -> object:
    return now.date().isoformat() if value == before else value


class Numbering:
    """Gives the dossiers that it is told to open numbers of its own."""

    def __init__(self, system: System, field_: str) -> None:
        self._system = system
        self._field = field_
        self._own: dict[str, tuple[str, str]] = {}

    def __call__(self, method: str, params: Json) -> Any:  # noqa: ANN401 any JSON
        data = params.get("data", {})
        if method == "trigger" and self._field in data and params["case"] not in self._own:
            told = data[self._field]
            self._own[params["case"]] = (told, told[:-3] + f"{(int(told[-3:]) + 501) % 1000:03}")
        told, own = self._own.get(params.get("case", ""), ("", ""))
        return _replaced(self._system(method, _replaced(params, own, told)), told, own)


def _replaced(value: Any, before: str, after: str) -> Any:  # noqa: ANN401 any JSON
    match value:
        case dict():
            return {name: _replaced(part, before, after) for name, part in value.items()}
        case list():
            return [_replaced(part, before, after) for part in value]
        case str() if before and value == before:
            return after
        case _:
            return value
