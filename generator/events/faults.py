"""What may be wrong in the text of events, or in their envelope: stable codes, with words for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Code:
    """The words of a code."""

    english: str
    """A sentence, to follow a place and a colon."""
    french: str
    """What a text is or does; of an envelope, what is expected there."""


CODES: Mapping[str, Code] = MappingProxyType(
    {
        # the text
        "too-large": Code("more bytes than are read", "le texte est trop long"),
        "not-utf8": Code("not UTF-8", "le texte n’est pas en UTF-8"),
        "empty": Code("no JSON value", "le texte est vide"),
        "not-json": Code("not JSON", "le texte n’est pas du JSON"),
        "not-a-number": Code("no JSON number", "ce n’est pas un nombre du JSON"),
        "number-range": Code("a number too large or too small to be read", "le nombre est hors de portée"),
        "too-deep": Code("nested too deep", "le JSON est trop profond"),
        "duplicate-key": Code(
            "this key stands twice in its object", "cette clé est deux fois dans son objet"
        ),
        "lone-surrogate": Code(
            "half of a surrogate pair is no character",
            "une moitié de paire (surrogate) n’est pas un caractère",
        ),
        # the envelope
        "not-an-event": Code("a CloudEvent is expected", "un objet : un CloudEvent 1.0"),
        "attribute-missing": Code("this attribute is missing", "cet attribut, qui est obligatoire"),
        "attribute-name": Code(
            "an attribute is named by lower-case letters and digits",
            "un nom d’attribut fait de minuscules sans accent et de chiffres",
        ),
        "attribute-type": Code("another type is expected", "une valeur d’un autre type"),
        "attribute-empty": Code("a text that is not empty is expected", "un texte qui n’est pas vide"),
        "attribute-value": Code("this value is not admitted here", "une valeur admise ici"),
        "characters": Code(
            "a text without control characters is expected", "un texte sans caractère de contrôle"
        ),
        "extension-type": Code(
            "a text, true, false, an integer of 32 bits or null is expected",
            "un texte, true, false, un entier de 32 bits ou null",
        ),
        "specversion": Code("`1.0` is expected", "la valeur 1.0"),
        "uri": Code("an absolute URI, without fragment, is expected", "un URI absolu, sans fragment"),
        "uri-reference": Code("a URI reference is expected", "une référence d’URI (RFC 3986)"),
        "media-type": Code(
            "a media type of JSON is expected, as `application/json`",
            "un type de média JSON, comme application/json",
        ),
        "time": Code(
            "a date and time with its offset is expected, as 2025-01-31T09:00:00+01:00",
            "une date et une heure avec leur décalage, écrites 2025-01-31T09:00:00+01:00",
        ),
        "base64": Code("base64 is expected", "du base64"),
        "base64-content": Code("JSON within base64 is expected", "du JSON, encodé en base64"),
        "data-twice": Code("either `data` or `data_base64` is expected", "soit data, soit data_base64"),
    }
)
"""Codes are stable: programs read them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a value: its code, and where it stands."""

    code: str
    pointer: str = ""
    """A JSON pointer (RFC 6901) into the value."""
    detail: str = ""
    """What the words of the code leave out; may be empty."""

    @property
    def english(self) -> str:
        """Say it in English; what a message carries, in the words of the library that validates it."""
        if self.code in ("attribute-type", "extension-type") and self.detail:
            return f"{self.detail} is expected"
        return CODES[self.code].english if self.code in CODES else self.detail

    @property
    def french(self) -> str:
        """Say it in French; what a message carries, in the words of the library that validates it."""
        return CODES[self.code].french if self.code in CODES else self.detail


class Unreadable(ValueError):  # noqa: N818 what is told of a text, as Fault of a value
    """A text that holds no JSON value, and where it goes wrong."""

    def __init__(
        self, code: str, line: int, column: int, pointer: str | None = None, detail: str = ""
    ) -> None:
        """Tell the place: line and column from 1, in characters; the pointer where it is known."""
        super().__init__(f"{line}:{column}: {CODES[code].english}{f': {detail}' if detail else ''}")
        self.code = code
        self.line = line
        self.column = column
        self.pointer = pointer
        self.detail = detail

    @property
    def english(self) -> str:
        """Say it in English, without its place."""
        return CODES[self.code].english + (f": {self.detail}" if self.detail else "")

    @property
    def english_with_place(self) -> str:
        """Say it in English, with its place."""
        told = f"{CODES[self.code].english} (line {self.line}, column {self.column})"
        return told + (f": {self.detail}" if self.code in _QUOTING and self.detail else "")

    @property
    def french(self) -> str:
        """Say it in French, with its place."""
        told = f"{CODES[self.code].french} (ligne {self.line}, colonne {self.column})"
        return told + (f" : {self.detail}" if self.code in _QUOTING and self.detail else "")


_QUOTING = frozenset({"duplicate-key", "not-a-number", "number-range", "lone-surrogate"})
"""The codes whose detail is what the text holds."""


def escaped(step: str | int) -> str:
    """Write a step of a JSON pointer."""
    return "/" + str(step).replace("~", "~0").replace("/", "~1")
