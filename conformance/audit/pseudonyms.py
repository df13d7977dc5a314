"""What stands for people in the results: a keyed hash, so that equal stays equal and nobody guesses back."""

import hmac
import os
import secrets
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from generator.engine import History, Rulebook
from generator.model.message import FieldDefinition
from generator.safekeeping import given

ENVIRONMENT = "PARCMETRE_AUDIT_KEY"
"""The variable that holds the key, in hexadecimal."""
FILE = "pseudonyms.key"
_BYTES, _SHOWN, _SHORTEST = 32, 16, 3
_MOST = 1 << 10


class KeyFormError(ValueError):
    """A key that is too short, or no hexadecimal."""


def key_of(folder: Path) -> tuple[bytes, Path | None]:
    """Give the key of the environment, else that of the folder, made there where there is none.

    Only its owner may read the file. Raises KeyFormError and OSError.
    """
    told = os.environ.get(ENVIRONMENT)
    if told is not None:
        return _read(told, f"${ENVIRONMENT}"), None
    path = folder / FILE
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(secrets.token_hex(_BYTES) + "\n")
    return _read(given.bounded(path, _MOST).decode("ascii", "replace"), str(path)), path


def _read(written: str, where: str) -> bytes:
    try:
        key = bytes.fromhex(written.strip())
    except ValueError:
        raise KeyFormError(f"{where}: a key in hexadecimal is expected") from None
    if len(key) < _BYTES // 2:
        raise KeyFormError(f"{where}: at least {_BYTES // 2} bytes are expected, there are {len(key)}")
    return key


class Pseudonyms:
    """Hides what is of people; without a key, nothing is hidden."""

    def __init__(self, book: Rulebook, key: bytes | None) -> None:
        fields = book.specification.all(FieldDefinition, "field")
        self._personal = frozenset(name for name, one in fields.items() if one.personal_data != "none")
        self._key = key

    @property
    def hides(self) -> bool:
        """Whether anything is hidden."""
        return self._key is not None

    def of(self, value: str) -> str:
        """Give what stands for a value."""
        if self._key is None:
            return value
        return "‹" + hmac.new(self._key, value.encode(), sha256).hexdigest()[:_SHOWN] + "›"

    def said(self, history: History, texts: Iterable[str]) -> tuple[str, ...]:
        """Give what some texts repeat of what a dossier says of people, the longest first."""
        told = [text for text in texts if text]
        if not told:
            return ()
        repeated = {value for value in self._said(history) if any(value in text for text in told)}
        return tuple(sorted(repeated, key=lambda one: (-len(one), one)))

    def hidden(self, text: str, said: Iterable[str]) -> str:
        """Give a text without what it repeats of what is `said` of people; what stands for it stays whole."""
        if self._key is None or not text:
            return text
        parts = [text]  # what is told and what stands for people, in turn
        for value in said:
            parts = [
                piece
                for place, part in enumerate(parts)
                for piece in (self._without(part, value) if place % 2 == 0 else (part,))
            ]
        return "".join(parts)

    def _without(self, part: str, value: str) -> Iterator[str]:
        first, *others = part.split(value)
        yield first
        for other in others:
            yield self.of(value)
            yield other

    def _said(self, history: History) -> Iterator[str]:
        if history.number is not None:
            yield history.number
        for event in history.deliveries:
            for name, value in event.data.items():
                if name in self._personal and isinstance(value, str) and len(value) >= _SHORTEST:
                    yield value
            for composite in event.composites.values():
                yield from _texts(composite)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, str) and len(value) >= _SHORTEST:
        yield value
