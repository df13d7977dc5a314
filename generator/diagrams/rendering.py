"""From DOT to a picture: the system's `dot` where it can draw, else the program that a wheel carries."""

import re
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Literal

Format = Literal["svg", "png"]
ENGINE = "nop2"
"""Draws what is placed and moves nothing, as `neato -n2`: every place is ours."""

_CARRIED = "graphviz-pure"
"""The wheel, and its program: no system library, the same bytes on every platform."""
_LONGEST_S = 60
"""No picture takes a second: beyond this, what draws hangs."""
_LONGEST_TRIAL_S = 10
_TRIAL = """digraph { a [pos="0,0" label=<<TABLE><TR><TD>essayé</TD></TR></TABLE>>]; b [pos="99,0"]
a -> b [pos="e,80,0 20,0 40,0 60,0 70,0"] }"""
"""Has what every picture has and some builds of Graphviz lack: a table (expat), an accent, places."""
_SIGNS = {"svg": b"</svg>", "png": b"\x89PNG\r\n"}


class RenderingError(RuntimeError):
    """No Graphviz could draw: the DOT is still there. Says why, and what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True)
class Renderer:
    """What draws: told by `--verbose`."""

    name: str
    program: str

    def draw(self, source: str, format_: Format, longest_s: float = _LONGEST_S) -> bytes:
        """Draw a graph; raises RenderingError when it cannot be."""
        # Files, not pipes: what a program that hangs has started would keep a pipe open.
        with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as drawn:
            asked.write(source.encode())
            asked.seek(0)
            with tempfile.TemporaryFile() as said:
                command = [self.program, f"-K{ENGINE}", f"-T{format_}"]
                try:
                    code = subprocess.run(  # noqa: S603 a renderer that was found, the graph on its input
                        command, stdin=asked, stdout=drawn, stderr=said, timeout=longest_s, check=False
                    ).returncode
                except subprocess.TimeoutExpired:
                    raise self._failure(f"still drawing after {longest_s} s") from None
                except OSError as error:
                    raise self._failure(error.strerror or str(error)) from None
                said.seek(0)
                complaint = said.read(2_000).decode(errors="replace").strip()
            drawn.seek(0)
            picture = drawn.read()
        if code != 0:
            raise self._failure(complaint.partition("\n")[0] or f"exit code {code}")
        if _SIGNS[format_] not in picture:
            raise self._failure(f"what it wrote is no {format_.upper()}")
        return picture

    def _failure(self, cause: str) -> RenderingError:
        return RenderingError(
            f"{self.name}: {cause}", f"try it by hand: {self.program} -K{ENGINE} -Tsvg FILE.dot"
        )


@cache
def renderer(format_: Format) -> Renderer:
    """Find what can draw: tried before it is trusted; raises RenderingError when nothing can."""
    failures = []
    for found in _renderers():
        try:
            tried = found.draw(_TRIAL, format_, _LONGEST_TRIAL_S)
            if format_ == "svg" and "essayé".encode() not in tried:
                raise found._failure("built without expat, it drops the tables of labels")
        except RenderingError as error:
            failures.append(str(error))
            continue
        return Renderer(f"{found.name} ({'; '.join(failures)})" if failures else found.name, found.program)
    raise RenderingError(
        "; ".join(failures) or f"no `dot` on the path, and no wheel of {_CARRIED}",
        f"install Graphviz, whose `dot` is then used, or its wheel: pip install {_CARRIED}",
    )


def _renderers() -> Iterator[Renderer]:
    system = shutil.which("dot")
    if system is not None:
        yield Renderer(f"the system's dot ({system})", system)
    try:
        wheel = distribution(_CARRIED)
    except PackageNotFoundError:
        return
    listed = (file for file in wheel.files or () if file.stem == _CARRIED and file.suffix in ("", ".exe"))
    places = [Path(str(wheel.locate_file(file))).resolve() for file in listed]
    # From Python 3.12 a file that is gone is not listed: the system then says that it is not there.
    places.append(Path(sysconfig.get_path("scripts")) / _CARRIED)
    yield Renderer(f"{_CARRIED} {wheel.version}", str(places[0]))


def named() -> str:
    """Name what draws, or say that nothing does."""
    try:
        return renderer("svg").name
    except RenderingError as error:
        return f"nothing ({error})"


def accessible(svg: str, title: str, description: str, mark: str) -> str:
    """Give a picture its title and description for screen readers, and the mark of what it was drawn from."""
    body = svg[svg.index("<svg") :]
    opening = body[: body.index(">") + 1]
    named = opening[:-1] + ' role="img" aria-labelledby="titre description">'
    told = f'\n<title id="titre">{escape(title)}</title>\n<desc id="description">{escape(description)}</desc>'
    bare = re.sub(r"<!--.*?-->\n?", "", body, flags=re.DOTALL)
    return bare.replace(opening, f"{named}{told}\n<metadata>{mark}</metadata>", 1)
