"""Systems of one's own that are started by their name: agencies that fail, and another's role."""

from typing import Any

from conformance.reference.collectivite import make as collectivity
from conformance.serving import Handler
from tests.conformance import faulty

__all__ = ["collectivity", "make", "raising"]


def make() -> Handler:
    return faulty.handler("never-sends", "antai")


def raising() -> Handler:
    good = make()

    def act(method: str, params: dict[str, Any]) -> object:
        if method == "deliver":
            raise ZeroDivisionError
        return good(method, params)

    return act
