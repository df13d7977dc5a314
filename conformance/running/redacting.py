"""Hides what an implementation says of people, and keeps what the kit itself invented.

Every value that the bench sent is fictitious and published: it stays. A value that comes from the
implementation in a field that the dictionary classes as personal becomes a token, the same one wherever the
value stands in the case, so that what was equal stays equal and the verdict can be recomputed.
"""

import re
from collections.abc import Mapping
from typing import Any

_PUBLIC = "none"
_TEXTS = (
    re.compile(r"\b[A-Z]{2}-?\d{3}-?[A-Z]{2}\b"),  # a plate
    re.compile(r"\b\d{9,}\b"),  # a SIREN, a SIRET, a notice, an account
    re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"),  # an address
)
"""What free text may hold of a person: nothing tells its class."""


class Redactor:
    """Redacts the messages of one case."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._known: set[str] = set()
        self._tokens: dict[tuple[str, str], str] = {}

    def hear(self, value: Any) -> None:  # noqa: ANN401 any JSON
        """Learn what the bench sent, the numbers that the implementation had given apart."""
        match value:
            case dict():
                for part in value.values():
                    self.hear(part)
            case list():
                for part in value:
                    self.hear(part)
            case str() if not any(value == hidden for _, hidden in self._tokens):
                self._known.add(value)

    def redacted(self, value: Any, field: str | None = None) -> Any:  # noqa: ANN401 any JSON
        """Give a message without what it says of people."""
        match value:
            case dict():
                return {name: self.redacted(part, self._field(name, field)) for name, part in value.items()}
            case list():
                return [self.redacted(part, field) for part in value]
            case str() if field is not None and self._is_hidden(field, value):
                return self._token(field, value)
            case _:
                return value

    def text(self, text: str) -> str:
        """Give a text of the implementation, or about it, without the values that were hidden."""
        for (_field, value), token in self._tokens.items():
            text = text.replace(value, token)
        for pattern in _TEXTS:
            text = pattern.sub(lambda found: found[0] if self._says(found[0]) else "‹…›", text)
        return text

    def _says(self, text: str) -> bool:
        return any(text in known for known in self._known)

    def _field(self, name: str, above: str | None) -> str | None:
        """Name the field whose class holds for a value: its own, else that of the field that it is in."""
        return name if name in self._classes else above

    def _is_hidden(self, field: str, value: str) -> bool:
        return self._classes.get(field, _PUBLIC) != _PUBLIC and value not in self._known

    def _token(self, field: str, value: str) -> str:
        number = sum(name == field for name, _ in self._tokens) + 1
        return self._tokens.setdefault((field, value), f"‹{field} {number}›")
