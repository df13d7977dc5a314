"""The little Markdown that documents are written in."""

import re

from generator.characters import one_line

_MARKS = re.compile(r"[\\`*_\[\]<>|~]|&(?=[#\w]+;)|!(?=\[)")


def generated(by: str) -> str:
    """Give the line that tells who opens a document which command writes it: nobody who reads it sees it."""
    return f"<!-- Fichier généré par `{by}` : ne pas le modifier à la main. -->"


class Written(str):
    """What is Markdown already: a link that we made."""

    __slots__ = ()


def words(text: str) -> str:
    """Give a text as words: on one line, nothing in it is a mark, HTML or a link."""
    return _MARKS.sub(lambda found: f"\\{found.group()}", one_line(text))


def link(text: str, place: str) -> Written:
    """Write a link to a place of the repository."""
    return Written(f"[{words(text)}]({place})")


def row(*cells: str) -> str:
    """Write a row of a table; a cell stays on one line, and is words unless it is written already."""
    return "| " + " | ".join(cell if isinstance(cell, Written) else words(cell) for cell in cells) + " |"


def header(*cells: str) -> tuple[str, str]:
    """Write the two first rows of a table."""
    return row(*cells), "|" + "---|" * len(cells)
