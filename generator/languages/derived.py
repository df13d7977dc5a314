"""What a language says of the rules that nobody types: data, by their kind."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import msgspec

_HERE = Path(__file__).parent
_FRENCH = "fr"
_FILE = "derived.yaml"


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the rules of one kind ask."""

    title: str
    statement: str
    """Of a message that is known already."""
    about: str
    """Of the message whose label stands in the place of `{about}`."""


@lru_cache(maxsize=8)
def asked_by(code: str) -> Mapping[str, Asked]:
    """Give what each kind asks, in a language; in French where it does not say."""
    path = _HERE / code / _FILE
    content = (path if path.is_file() else _HERE / _FRENCH / _FILE).read_bytes()
    return MappingProxyType(msgspec.yaml.decode(content, type=dict[str, Asked]))


def titled(kind: str, label: str, code: str = _FRENCH) -> str:
    """Head a derived rule by what its kind asks and the label of what it is about."""
    known = asked_by(code).get(kind)
    return f"{known.title if known is not None else kind} — {label}"
