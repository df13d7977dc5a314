"""The look of every picture: colours that print in grey, one font, lines that say how sure they are."""

from collections.abc import Mapping
from html import escape

from graphviz import nohtml

from generator.characters import one_line
from generator.model.provenance import Confidence
from generator.model.specification import Specification
from generator.model.vocabulary import Phase

FONT = "Arial"
INK = "#1b1b1b"
PAPER = "#ffffff"
LINE = "#5a5a5a"
BOX = "#f2f5f9"

TEXT, TITLE, NAME = 14, 18, 16
"""Points: what is read, the words of the picture, the name of a box."""

PHASES = ("#1f78c8", "#521a80", "#b0341a", "#00321e", "#5f4a00")
"""The colours of the phases, in their order.

White figures are read on each, and each is as light as no other: a grey printer keeps them apart.
"""
OTHER = "#444444"

LINES: Mapping[Confidence | None, tuple[str, str]] = {
    "high": ("dashed", "1.8"),
    "medium": ("dashed", "1.1"),
    "low": ("dotted", "1.6"),
    None: ("solid", "1.4"),
}
"""Style and width of an arrow, by the confidence of what is inferred; solid for what is not."""

GRAPH = {"bgcolor": PAPER, "fontname": FONT, "fontsize": str(TITLE), "pad": "0.25"}
NODE = {
    "fontname": FONT,
    "fontsize": str(NAME),
    "fontcolor": INK,
    "shape": "box",
    "style": "rounded,filled",
    "fillcolor": BOX,
    "color": INK,
    "penwidth": "1.4",
    "margin": "0.1,0.05",
}
EDGE = {"fontname": FONT, "fontsize": str(TEXT), "color": LINE, "fontcolor": INK, "arrowsize": "0.9"}


def colour(specification: Specification, phase: str | None) -> str:
    """Give the colour of a phase, by its place among them."""
    found = specification.get(Phase, "phase", phase or "")
    return PHASES[(found.order - 1) % len(PHASES)] if found is not None else OTHER


def pill(number: str, colour: str = OTHER, *, beside: int = 1) -> str:
    """Write a numbered pill, as a cell of an HTML-like label; beside several lines, it keeps its height."""
    cell = (
        f'<TD BGCOLOR="{colour}" STYLE="ROUNDED" CELLPADDING="3">'
        f'<FONT COLOR="#ffffff" POINT-SIZE="{TEXT}"><B> {_shown(number)} </B></FONT></TD>'
    )
    if beside == 1:
        return cell
    fixed = f'FIXEDSIZE="TRUE" WIDTH="{14 + 8 * len(number)}" HEIGHT="24"'
    cell = cell.replace("<TD ", f"<TD {fixed} ", 1)
    bare = 'BORDER="0" CELLBORDER="0" CELLSPACING="0"'
    return f'<TD CELLPADDING="0"><TABLE {bare} {fixed}><TR>{cell}</TR></TABLE></TD>'


def words(text: str) -> str:
    """Give a text as an attribute shows it: on one line, no escape of DOT, no HTML-like label."""
    quoted: str = nohtml(_unescaped(text))
    return quoted


def cell(*lines: str) -> str:
    """Write a text, a line after another, as a cell of an HTML-like label."""
    shown = '<BR ALIGN="LEFT"/>'.join(map(_shown, lines))
    last = '<BR ALIGN="LEFT"/>' if len(lines) > 1 else ""
    return f'<TD ALIGN="LEFT"><FONT POINT-SIZE="{TEXT}">{shown}{last}</FONT></TD>'


def _shown(text: str) -> str:
    # An HTML-like label has no empty words.
    return escape(_unescaped(text)) or " "


def _unescaped(text: str) -> str:
    # Graphviz undoes its escapes once in a label, HTML-like or not, and twice in a tooltip.
    return one_line(text).replace("\\", "∖")


def table(*rows: str) -> str:
    """Write a label of several rows."""
    body = "".join(f"<TR>{row}</TR>" for row in rows)
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="1" CELLPADDING="2">{body}</TABLE>>'
