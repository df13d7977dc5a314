"""The bytes that a digest is about: JSON with sorted keys, in UTF-8, without a space that nobody reads."""

import hashlib
import json

from generator.source import Json


def canonical(content: Json) -> bytes:
    """Write a content in its only form."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def digest(content: Json) -> str:
    """Give the SHA-256 of a content, in hexadecimal."""
    return hashlib.sha256(canonical(content)).hexdigest()
