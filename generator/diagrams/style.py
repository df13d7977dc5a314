"""The look of every picture: colours that print in grey, one font, lines that say how sure they are."""

from collections.abc import Mapping
from html import escape

from graphviz import nohtml

from generator.characters import one_line
from generator.model.provenance import Confidence

FONT = "Arial"
INK = "#1b1b1b"
PAPER = "#ffffff"
LINE = "#5a5a5a"
BOX = "#f2f5f9"

PHASES: Mapping[str, str] = {
    "amiable": "#1f6fb2",
    "rapo": "#8a4fae",
    "executoire": "#b3401f",
    "contentieuse": "#1d7a52",
    "toute-phase": "#6b5b00",
}
"""White figures read on each of them, and their greys differ on paper."""
OTHER = "#444444"

LINES: Mapping[Confidence | None, tuple[str, str]] = {
    "high": ("dashed", "1.8"),
    "medium": ("dashed", "1.1"),
    "low": ("dotted", "1.6"),
    None: ("solid", "1.4"),
}
"""Style and width of an arrow, by the confidence of what is inferred; solid for what is not."""

GRAPH = {
    "rankdir": "TB",
    "splines": "spline",
    "bgcolor": PAPER,
    "fontname": FONT,
    "fontsize": "18",
    "nodesep": "0.3",
    "ranksep": "0.25",
    "pad": "0.25",
    "labelloc": "t",
}
NODE = {
    "fontname": FONT,
    "fontsize": "18",
    "fontcolor": INK,
    "shape": "box",
    "style": "rounded,filled",
    "fillcolor": PAPER,
    "color": INK,
    "penwidth": "1.4",
    "margin": "0.16,0.1",
}
EDGE = {"fontname": FONT, "fontsize": "11", "color": LINE, "fontcolor": INK, "arrowsize": "0.9"}
CLUSTER = {"style": "rounded,filled", "fillcolor": BOX, "color": "#9aa5b1", "margin": "18", "label": ""}


def colour(phase: str | None) -> str:
    """Give the colour of a phase."""
    return PHASES.get(phase or "", OTHER)


def pill(number: str, phase: str | None) -> str:
    """Write a numbered pill, as a cell of an HTML-like label."""
    return (
        f'<TD BGCOLOR="{colour(phase)}" STYLE="ROUNDED" CELLPADDING="3">'
        f'<FONT COLOR="#ffffff" POINT-SIZE="14"><B> {_shown(number)} </B></FONT></TD>'
    )


def words(text: str) -> str:
    """Give a text as an attribute shows it: on one line, no escape of DOT, no HTML-like label."""
    quoted: str = nohtml(_unescaped(text))
    return quoted


def cell(text: str) -> str:
    """Write a text, as a cell of an HTML-like label."""
    return f'<TD ALIGN="LEFT"><FONT POINT-SIZE="14">{_shown(text)}</FONT></TD>'


def _shown(text: str) -> str:
    # An HTML-like label has no empty words.
    return escape(_unescaped(text)) or " "


def _unescaped(text: str) -> str:
    # Graphviz undoes its escapes once in a label, HTML-like or not, and twice in a tooltip.
    return one_line(text).replace("\\", "∖")


def table(rows: list[str], paper: str = PAPER) -> str:
    """Write a label of several rows, on a colour of its own."""
    body = "".join(f"<TR>{row}</TR>" for row in rows)
    return (
        f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="1" CELLPADDING="2" BGCOLOR="{paper}">{body}</TABLE>>'
    )
