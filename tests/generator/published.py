"""What the published schemas say, found wherever it stands."""

import json
import string
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from tests.generator.engine.build import ROOT

SCHEMAS = Path(ROOT) / "schemas"
Json = dict[str, Any]
_OF_NAMES = ("properties", "patternProperties", "$defs", "dependentSchemas")
_VALUES = ("const", "enum", "default", "examples")


@cache
def documents() -> Mapping[str, Json]:
    """Give each published schema by its path, and the interface documents."""
    paths = [*SCHEMAS.rglob("*.schema.json"), *(Path(ROOT) / "interfaces").glob("*.json")]
    return {
        path.relative_to(ROOT).as_posix(): json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(paths)
    }


def schemas_in(value: Any, *, is_schema: bool = True) -> Iterator[Json]:  # noqa: ANN401 any JSON
    """Give every schema of a schema, itself first."""
    if isinstance(value, list):
        for part in value:
            yield from schemas_in(part)
    elif isinstance(value, dict):
        if is_schema:
            yield value
        for key, part in value.items():
            if not (is_schema and key in _VALUES):
                yield from schemas_in(part, is_schema=not (is_schema and key in _OF_NAMES))


def patterns() -> Mapping[str, str | None]:
    """Give each pattern of the published schemas, and the format that stands beside it."""
    found: dict[str, str | None] = {}
    for document in documents().values():
        for schema in schemas_in(document):
            if isinstance(schema.get("pattern"), str):
                found[schema["pattern"]] = found.get(schema["pattern"]) or schema.get("format")
    return found


def variants(value: str) -> Iterator[str]:
    """Give a text, and others that engines are known to read each in their way."""
    yield value
    yield from (value + end for end in ("\n", "\r", "\u2028", " ", "x", "é", "\u0661"))
    yield from ("\n" + value, f"{value}\n{value}", value.upper(), value.lower(), "")
    yield value.translate({ord(digit): chr(0x0660 + int(digit)) for digit in string.digits})
    yield value.translate({ord("k"): "\u212a", ord("s"): "\u017f"})  # letters that case folding makes equal
    for place in {0, len(value) // 2, max(0, len(value) - 1)}:
        yield value[:place] + value[place + 1 :]
