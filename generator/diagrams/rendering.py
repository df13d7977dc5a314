"""From DOT to a picture: the system's `dot` when there is one, else the one that a wheel carries."""

import re
import shutil
from dataclasses import dataclass
from html import escape
from typing import Literal

import graphviz

Format = Literal["svg", "png"]
Engine = Literal["dot", "neato"]


class RenderingError(RuntimeError):
    """No Graphviz could draw: the DOT is still there."""


@dataclass(frozen=True)
class Renderer:
    """What draws: told by `--verbose`."""

    name: str
    in_process: bool

    def draw(self, source: str, format_: Format, engine: Engine = "dot") -> bytes:
        """Draw a graph; raises RenderingError when it cannot be."""
        try:
            if self.in_process:
                import pygraphviz  # noqa: PLC0415 a picture alone needs it

                with pygraphviz.AGraph(string=source) as graph:
                    return bytes(graph.draw(format=format_, prog=engine))
            return bytes(graphviz.Source(source, engine=engine).pipe(format=format_, quiet=True))
        except (OSError, ValueError, graphviz.CalledProcessError) as error:
            raise RenderingError(f"{self.name}: {error}") from None


def renderer() -> Renderer:
    """Find what can draw; raises RenderingError when nothing can."""
    if shutil.which("dot"):
        return Renderer("the system's dot", in_process=False)
    try:
        import pygraphviz  # noqa: PLC0415 a picture alone needs it
    except ImportError as error:
        raise RenderingError(f"no Graphviz: no `dot` on the path, and {error}") from None
    return Renderer(f"pygraphviz {pygraphviz.__version__}", in_process=True)


def named() -> str:
    """Name what draws, or say that nothing does."""
    try:
        return renderer().name
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
