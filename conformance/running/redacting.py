"""Hides what an implementation says of people, and keeps what the kit itself invented.

Every value of the case is fictitious and published: it stays. A value that comes from the implementation, in
a field that the dictionary classes as personal or does not know, becomes a token, the same one wherever the
value stands in the case, so that what was equal stays equal and the verdict can be recomputed. A code keeps
its form: another digit stands for each digit, another letter for each letter. What is redacted stays.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from decimal import MAX_PREC, Context, Decimal
from typing import Any

from conformance.running.hiding import MASK, Hidden

_PUBLIC = "none"
_UNKNOWN = "valeur"
"""Stands for a field of no dictionary: nothing tells that it is public."""
_STATES = "states"
"""What `observe` tells: regions and states, which are words of the project."""
_SUBJECT = "subject"
"""What names the dossier in an envelope: it repeats a field of the dictionary."""
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
    re.compile(r"\b\d{9,}+\b"),  # a SIREN, a SIRET, a notice, an account
    re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++\.[\w.-]++"),  # an address
)
"""What free text may hold of a person: nothing tells its class. Each begins in few places and never goes
back, so that a text is read once, whatever it holds."""
_QUOTED = re.compile(r"\"((?:[^\"\\]++|\\.)*+)(?:\"|\\?\Z)|(?<!\w)'([^']*+)(?:'|\Z)", re.S)
_CODE = re.compile(r"(?=.*[0-9])[0-9A-Za-z][0-9A-Za-z./_-]{0,39}")
"""A number of somebody or of something, whose form a rule may ask for: tokens for texts have none."""
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ALPHABETS = ("0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_TRIES = 16
"""Codes of one form that are tried: of the shortest there are few, and each stands for one value alone."""
_MOST_ASKED = 1_000
"""Numbers, plates and addresses that are looked for in what the kit says; the others are hidden unasked."""


class Redactor:
    """Redacts the messages of one case; `published` is the case as the kit holds it.

    `subject` is the field of the dictionary that names a dossier.
    """

    def __init__(
        self, classes: Mapping[str, str], published: object = None, subject: str | None = None
    ) -> None:
        self._attributes = {_STATES: _STATES} | ({_SUBJECT: subject} if subject is not None else {})
        self._classes = classes
        self._known: set[object] = {MASK}
        self._tokens: dict[str, str] = {}
        """What stands for each value, named by its JSON: no choice of numbers makes them costly."""
        self._codes: set[str] = set()
        """The tokens that have the form of a code."""
        self._hidden = Hidden()
        self._said: dict[str, bool] = {}
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
            case str() | int() | float() if _key(value) not in self._tokens:
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
        text = self._hidden.without(text)
        for pattern in _TEXTS:
            text = pattern.sub(lambda found: found[0] if self._says(found[0]) else MASK, text)
        return text

    def free_text(self, text: str) -> str:
        """Give a text that the implementation wrote itself: what it quotes goes too, but for known words."""
        return _QUOTED.sub(self._unquoted, self.text(text))

    def _unquoted(self, found: re.Match[str]) -> str:
        inside = found[1] if found[1] is not None else found[2]
        is_ours = inside in self._known or inside in self._classes or inside in _PROTOCOL
        return found[0] if is_ours or inside.startswith("‹") else found[0][0] + MASK + found[0][0]

    def _says(self, text: str) -> bool:
        if text not in self._said:
            if len(self._said) >= _MOST_ASKED:
                return False
            self._said[text] = any(text in known for known in self._known if isinstance(known, str))
        return self._said[text]

    def _field(self, name: str, above: str | None) -> str | None:
        """Name the field whose class holds for a value: its own, else that of the field that it is in."""
        if name in self._classes:
            return name
        if above is None and name in self._attributes:
            return self._attributes[name]
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
        key = _key(value)
        if key not in self._tokens:
            self._counts[field] = self._counts.get(field, 0) + 1
            token = self._tokens[key] = self._formed(f"‹{field} {self._counts[field]}›", value)
            shown = str(value)
            self._hidden.add(shown, token)
            self._hidden.add(json.dumps(shown, ensure_ascii=False)[1:-1], token)
        return self._tokens[key]

    def _formed(self, token: str, value: object) -> str:
        """Give a token the form of a code; it tells nothing of the value but its form and its place."""
        if not isinstance(value, str) or not _CODE.fullmatch(value):
            return token
        for attempt in range(_TRIES):
            drawn = hashlib.shake_128(f"{token}/{attempt}".encode()).digest(len(value))
            code = _day(drawn) if _DATE.fullmatch(value) else "".join(map(_other, value, drawn))
            if code not in self._known and code not in self._codes:
                self._codes.add(code)
                return code
        return token


def _other(character: str, drawn: int) -> str:
    alphabet = next((one for one in _ALPHABETS if character in one), character)
    return alphabet[drawn % len(alphabet)]


def _day(drawn: bytes) -> str:
    return f"19{drawn[0] % 60 + 20:02}-{drawn[1] % 12 + 1:02}-{drawn[2] % 28 + 1:02}"


def _key(value: object) -> str:
    """Name a value: equal numbers have one name, and no choice of numbers makes names alike."""
    if isinstance(value, float):
        value = Decimal(value)
    if isinstance(value, Decimal):
        value = int(value) if value == value.to_integral_value() else value.normalize(_EXACTLY)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)


_EXACTLY = Context(prec=MAX_PREC)
