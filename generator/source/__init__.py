"""Restricted YAML: JSON's types only, positions kept, nothing that another reader could read otherwise.

Refused with a located problem: tags, anchors, aliases, merge keys, duplicate keys, several documents,
scalars that YAML 1.1 and JSON read differently (`no`, `10:30`, `2025-01-01` unquoted), control and
invisible characters, CRLF, a byte order mark, bytes that are not UTF-8, and whatever passes the bounds.
"""

from generator.source.positions import Document, Json, Path, Span, located, path_in
from generator.source.reading import document

__all__ = ["Document", "Json", "Path", "Span", "document", "located", "path_in"]
