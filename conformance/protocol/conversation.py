"""What is said of one dossier, to an implementation that is told of others in between."""

from collections.abc import Mapping
from typing import Any

from conformance.kit import Json
from conformance.protocol.client import Client, Recorder


class Conversation:
    """The calls about one dossier: they have their own identifiers, and their own record."""

    def __init__(self, client: Client, name: str, record: Recorder | None = None, key: str = "") -> None:
        self._client = client
        self._name, self._key = name, key
        self._record = record if record is not None else client.record
        self._number = 0
        self._greetings: int | None = None

    @property
    def is_lost(self) -> bool:
        """Whether the implementation was started again since the dossier was opened: it forgot it."""
        return self._greetings is not None and self._client.greetings != self._greetings

    def call(self, method: str, params: Mapping[str, Any]) -> Json:
        """Call a method about the dossier; gives its result. Raises Fault."""
        if self._greetings is None:
            self._greetings = self._client.greetings
        self._client.record = self._record
        self._client.about(self._name, self._number, self._key)
        try:
            return self._client.call(method, {"case": self._name, **params})
        finally:
            self._number += 1
