"""How a formula may be written: what its reader sees is all that it says."""

import re

from generator.formula.faults import FormulaError

_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
"""What `ast` would fold into another name."""


def refuse_what_is_not_read(text: str) -> None:
    """Refuse what `ast` would undo or drop: escapes, comments. Raises FormulaError."""
    bare = _QUOTED.sub(lambda found: " " * len(found.group()), text)
    for mark, where, message, hint in (
        ("\\", text, "a backslash is not part of the language", "write the character itself"),
        ("#", bare, "a comment is not part of a formula", "write it in `note`"),
    ):
        if (place := where.find(mark)) >= 0:
            raise FormulaError(message, place, hint=hint)
    if (found := _FOREIGN.search(bare)) is not None:
        message = f"`{found.group()}` is not part of the language outside of a text"
        raise FormulaError(message, found.start(), hint="names have no accents, texts stand between \" or '")
