"""The little Markdown that documents are written in."""


def row(*cells: str) -> str:
    """Write a row of a table; a cell stays on one line."""
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def header(*cells: str) -> tuple[str, str]:
    """Write the two first rows of a table."""
    return row(*cells), "|" + "---|" * len(cells)
