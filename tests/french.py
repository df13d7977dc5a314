"""What is French in a text that should speak English and quote French."""

import re

_FRENCH = re.compile(
    r"[«àâçèéêîôùû]|\b(?:au|aucune?|dans|des|du|est|et|la|le|les|par|pour|sont|sur|une?|règles?|attendu|obtenu)\b",
    re.IGNORECASE,
)
"""Letters and words that English has not."""
_QUOTED = re.compile(r"«[^»]*»|`[^`]*`|\"[^\"]*\"|\S*[-/.:@][\w@]\S*")
"""What is quoted, ids, and names of files."""


def french_outside_quotes(text: str) -> list[str]:
    """Give the lines of a text that say something in French which nothing quotes."""
    return [line for line in _QUOTED.sub("", text).splitlines() if _FRENCH.search(line)]
