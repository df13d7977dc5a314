"""Hides what an implementation says of people, and keeps what the kit itself invented.

Every value of the case is fictitious and published: it stays. A value that comes from the implementation, in
a field that the dictionary classes as personal or does not know, becomes a token, the same one wherever the
value stands in the case, so that what was equal stays equal and the verdict can be recomputed.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

_PUBLIC = "none"
_UNKNOWN = "valeur"
"""Stands for a field of no dictionary: nothing tells that it is public."""
_STATES = "states"
"""What `observe` tells: regions and states, which are words of the project."""
_ATTRIBUTES = {"subject": "numero-fps", _STATES: _STATES}
"""What else the protocol names, as the field that it repeats."""
_PROTOCOL = frozenset(
    re.findall(
        r"\w+",
        """jsonrpc id method params result error code message unexpected case role now settings exchange
        emitted accepted rules step specversion source type time datacontenttype canal""",
    )
)
"""What the protocol itself names; what stands there is no datum of a dossier."""
_BOXES = frozenset({"result", "unexpected", "emitted"})
"""What holds something else in a reply of the right form: a bare value there is nobody's word."""
_TEXTS = (
    re.compile(r"\b[A-Z]{2}-?\d{3}-?[A-Z]{2}\b"),  # a plate
    re.compile(r"\b\d{9,}\b"),  # a SIREN, a SIRET, a notice, an account
    re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"),  # an address
)
"""What free text may hold of a person: nothing tells its class."""
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*)(?:\"|$)|(?<!\w)'([^']*)(?:'|$)", re.DOTALL)
_MASK = "‹…›"
_SHORT = 3
"""Characters under which a value is looked for in texts as a whole word only."""


class Redactor:
    """Redacts the messages of one case; `published` is the case as the kit holds it."""

    def __init__(self, classes: Mapping[str, str], published: object = None) -> None:
        self._classes = classes
        self._known: set[object] = {_MASK}
        self._tokens: dict[object, str] = {}
        self._counts: dict[str, int] = {}
        self.hear(published)

    def hear(self, value: object) -> None:
        """Learn what the bench says, the numbers that the implementation had given apart."""
        match value:
            case dict():
                for part in value.values():
                    self.hear(part)
            case list() | tuple():
                for part in value:
                    self.hear(part)
            case str() | int() | float() if value not in self._tokens:
                self._known.add(value)

    def redacted(self, value: Any, field: str | None = None) -> Any:  # noqa: ANN401 any JSON
        """Give a message without what it says of people."""
        match value:
            case dict() if field == _STATES:
                return {name: self._without_people(part) for name, part in value.items()}
            case dict():
                return {name: self._part(name, part, field) for name, part in value.items()}
            case list():
                return [self.redacted(part, field) for part in value]
            case bool() | None:
                return value
            case _ if field is None:
                return self._without_people(value)
            case _ if self._is_hidden(field, value):
                return self._token(field, value)
            case _:
                return value

    def text(self, text: str) -> str:
        """Give a text about the implementation without the values that were hidden."""
        for value in sorted(self._tokens, key=lambda one: -len(str(one))):
            token, raw = self._tokens[value], str(value)
            for shown in {raw, json.dumps(raw, ensure_ascii=False)[1:-1]}:
                if len(shown) > _SHORT:
                    text = text.replace(shown, token)
                else:
                    text = re.sub(rf"(?<!\w){re.escape(shown)}(?!\w)", token, text)
        for pattern in _TEXTS:
            text = pattern.sub(lambda found: found[0] if self._says(found[0]) else _MASK, text)
        return text

    def free_text(self, text: str) -> str:
        """Give a text that the implementation wrote itself: what it quotes goes too, but for known words."""
        return _QUOTED.sub(self._unquoted, self.text(text))

    def _unquoted(self, found: re.Match[str]) -> str:
        inside = found[1] if found[1] is not None else found[2]
        is_ours = inside in self._known or inside in self._classes or inside in _PROTOCOL
        return found[0] if is_ours or inside.startswith("‹") else found[0][0] + _MASK + found[0][0]

    def _says(self, text: str) -> bool:
        return any(text in known for known in self._known if isinstance(known, str))

    def _field(self, name: str, above: str | None) -> str | None:
        """Name the field whose class holds for a value: its own, else that of the field that it is in."""
        if name in self._classes:
            return name
        if above is None and name in _ATTRIBUTES:
            return _ATTRIBUTES[name]
        return above if above is not None or name in _PROTOCOL else _UNKNOWN

    def _part(self, name: str, value: object, above: str | None) -> object:
        is_bare = above is None and name in _BOXES and not isinstance(value, dict | list)
        return self.redacted(value, _UNKNOWN if is_bare else self._field(name, above))

    def _is_hidden(self, field: str, value: object) -> bool:
        is_public = field != _UNKNOWN and self._classes.get(field, _PUBLIC) == _PUBLIC
        return not is_public and value not in self._known and value != ""

    def _without_people(self, value: object) -> object:
        """Give a word of the protocol, or a token for one that holds a number or an address of somebody."""
        if isinstance(value, str) and value not in self._known and self.text(value) != value:
            return self._token("texte", value)
        return value

    def _token(self, field: str, value: object) -> str:
        if value not in self._tokens:
            self._counts[field] = self._counts.get(field, 0) + 1
            self._tokens[value] = f"‹{field} {self._counts[field]}›"
        return self._tokens[value]
