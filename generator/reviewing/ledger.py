"""The text of the ledger's files: YAML that reads as it is checked, one signature after the other."""

import json
import re
import unicodedata
from collections.abc import Iterable

from generator.model.base import Datum
from generator.model.kinds import KINDS
from generator.model.review import DoubtAnswer, Review
from generator.model.structure import keys
from generator.reviewing.canonical import digest
from generator.source import Json

_PLACES = {kind.name: kind for kind in KINDS}
_LONGEST = 24
"""Characters of a reviewer's name in the name of a file."""


def review_text(review: Review) -> str:
    """Write a file of the ledger."""
    return _text("review", review)


def answer_text(answer: DoubtAnswer) -> str:
    """Write the answer to a doubt."""
    return _text("doubt-answer", answer)


def place(kind: str, id_: str) -> str:
    """Give the path of a file, from the root."""
    return f"{_PLACES[kind].place}/{id_}.yaml"


def review_id(reviewer: str, day: str, content: Json) -> str:
    """Name what a reviewer signed at once: the day, who, and what tells two of them apart."""
    return f"relecture-{day}-{_slug(reviewer)}-{digest(content)[:8]}"


def answer_id(doubt: str, day: str, content: Json) -> str:
    """Name an answer to a doubt."""
    number = "-".join(doubt.split("-")[:2])
    return f"{number}-{day}-{digest(content)[:8]}"


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-") or "x"


def _text(kind: str, datum: Datum) -> str:
    where = _PLACES[kind]
    lines = [f"# yaml-language-server: $schema={'../' * where.files.count('/')}{where.schema}"]
    return "\n".join([*lines, *_lines(datum, "")]) + "\n"


def _lines(datum: Datum, indent: str) -> Iterable[str]:
    for key in keys(type(datum)):
        value = getattr(datum, key.attribute)
        if value is None:
            continue
        if isinstance(value, tuple):
            yield f"{indent}{key.name}:"
            for item in value:
                first, *rest = _lines(item, f"{indent}    ")
                yield f"{indent}  - {first.strip()}"
                yield from rest
        else:
            yield f"{indent}{key.name}: {_scalar(key.name, str(value))}"


def _scalar(key: str, value: str) -> str:
    """Write a code bare, any other text between quotes: no reader takes it for something else."""
    bare = key in ("id", "unit", "decision", "capacity", "doubt")
    return value if bare else json.dumps(value, ensure_ascii=False)
