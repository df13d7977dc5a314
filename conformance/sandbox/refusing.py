"""What the sandbox cannot do as it is asked: a stable code, French words, and what to do."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

STATUS: Mapping[str, int] = MappingProxyType(
    {
        "unreadable": 400,
        "unauthorized": 401,
        "foreign-origin": 403,
        "foreign-host": 403,
        "unknown": 404,
        "conflict": 409,
        "moved-on": 409,
        "too-slow": 408,
        "too-large": 413,
        "wrong-type": 415,
        "invalid-event": 422,
        "not-possible": 422,
        "full": 429,
        "broken-store": 500,
        "system-fault": 502,
    }
)
"""Every code, with the status of HTTP that tells it."""


class Refusal(Exception):  # noqa: N818 an answer, not an error of the sandbox
    """A request that is not done, and that leaves everything as it was."""

    def __init__(
        self, code: str, text: str, hint: str = "", faults: Sequence[Mapping[str, Any]] = ()
    ) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.hint = hint
        self.faults = faults
        """What is wrong in an event, each fault as `validate` tells it."""

    @property
    def status(self) -> int:
        """The status of HTTP that tells it."""
        return STATUS[self.code]

    def json(self) -> dict[str, Any]:
        """Write it as JSON."""
        told: dict[str, Any] = {"code": self.code, "text": self.text}
        if self.hint:
            told["hint"] = self.hint
        if self.faults:
            told["faults"] = [dict(one) for one in self.faults]
        return {"error": told}
