"""Skeletons of adapters, one folder a language: they answer `hello` and `begin`, and say what is missing."""

from collections.abc import Mapping
from importlib import resources

LANGUAGES = ("java", "php", "python", "node")
_ROLE = "@ROLE@"


def skeleton(language: str, role: str) -> Mapping[str, str]:
    """Give the files of a skeleton by name, for a role."""
    folder = resources.files(__name__) / language
    return {
        file.name: file.read_text(encoding="utf-8").replace(_ROLE, role)
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.is_file()
    }
