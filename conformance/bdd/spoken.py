"""The kit whose features are run, and the language in which they are told: one of each in a process.

It is chosen before the other modules are imported: they take its words as they are loaded.
"""

import re
from functools import cache
from pathlib import Path

from conformance.kit import Kit, kit_at
from generator.languages import Language, language, names

_LANGUAGE = re.compile(r"# language: (\S+)")
_FRENCH = "fr"
_chosen: list[Path] = []


def choose(folder: Path) -> None:
    """Take the kit of a folder, not the one that the package carries."""
    _chosen[:] = [folder]
    kit.cache_clear()
    spoken.cache_clear()


@cache
def kit() -> Kit:
    """Give the kit; raises KitError."""
    return kit_at(_chosen[0] if _chosen else None)


@cache
def spoken() -> Language:
    """Give the language that the first feature of the kit says in its first line; raises OSError."""
    features = sorted((_chosen[0] / "features").rglob("*.feature")) if _chosen else []
    for path in features:
        found = _LANGUAGE.match(path.read_text(encoding="utf-8"))
        if found is not None and found[1] in names():
            return language(found[1])
    return language(_FRENCH)
