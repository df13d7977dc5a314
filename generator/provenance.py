"""What else than the data a result depends on: our code, the libraries, Python, the time zones."""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from zoneinfo import TZPATH

_CODE = Path(__file__).parent
_ZONES = ("tzdata.zi", "+VERSION")
"""Where an installation of the time zones tells its version: in the first line."""


@cache
def of_the_code() -> str:
    """Digest the generator's code and all that it runs on."""
    found = hashlib.sha256(repr((sys.implementation.cache_tag, sys.version_info, sys.platform)).encode())
    for line in (*libraries(), *_zones()):
        found.update(line.encode() + b"\0")
    for path in sorted(_CODE.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            content = path.read_bytes()
            found.update(f"{path.relative_to(_CODE).as_posix()}\0{len(content)}\0".encode())
            found.update(content)
    return found.hexdigest()


def key_of(*parts: object) -> str:
    """Digest what a result depends on, our code and all that it runs on included."""
    found = hashlib.sha256(of_the_code().encode())
    for part in parts:
        found.update(repr(part).encode("utf-8", "backslashreplace") + b"\0")
    return found.hexdigest()


def libraries(folders: Iterable[str] | None = None) -> tuple[str, ...]:
    """Name the installed libraries with their versions, as the folders of their metadata do."""
    names = {
        found.name
        for folder in (sys.path if folders is None else folders)
        for found in _inside(Path(folder))
        if found.suffix in (".dist-info", ".egg-info")
    }
    return tuple(sorted(names))


def _inside(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.iterdir()
    except OSError:  # a folder of the path need not be there, nor be one
        return


def _zones() -> Iterator[str]:
    for folder in TZPATH:
        for name in _ZONES:
            try:
                with (Path(folder) / name).open(encoding="utf-8") as stream:
                    yield stream.readline()
            except (OSError, UnicodeDecodeError):
                continue
