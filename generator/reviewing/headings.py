"""The words that head a table of answers, and how they are known whatever a spreadsheet did to them."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from generator.problems import did_you_mean
from generator.reviewing.answers import Refusal

Row = tuple[str, ...]
Numbered = tuple[int, Row]
"""A row and the line where it starts."""

# What the file says of itself, and is not an answer, has no key.
HEAD: Mapping[str, str] = {
    "préparé pour": "",
    "objet": "",
    "paquet": "pack",
    "qualité": "capacity",
    "relecteur": "reviewer",
    "fonction": "function",
    "date": "date",
}
UNITS: Mapping[str, str] = {
    "unité": "unit",
    "empreinte": "digest",
    "titre": "title",
    "décision": "decision",
    "commentaire": "comment",
    "autre rédaction": "wording",
    "cas manquant": "missing",
}
OPTIONAL = frozenset({"wording", "missing"})
"""What a table may have no column for: those that were sent before it was asked."""
DOUBTS: Mapping[str, str] = {
    "doute": "doubt",
    "titre": "title",
    "texte": "law",
    "article": "article",
    "version": "version",
    "mots cités": "quoted",
    "conclusion": "conclusion",
}
ARROWS: Mapping[str, str] = {
    "libellé du document": "title",
    "lignes de l’extraction": "lines",
    "expéditeur déduit": "sender",
    "destinataire déduit": "receiver",
    "dans les deux sens": "both-ways",
    "phase déduite": "phase",
    "confiance": "confidence",
    "juste": "right",
    "faux": "wrong",
    "correction": "correction",
}
"""The heads of a sheet of arrows, in their order."""

_FOLDED = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\n": " "})
_ENOUGH = 3


def folded(text: str) -> str:
    """Fold what autocorrect and saving change: capitals, quotes, kinds of spaces, composed accents."""
    composed = unicodedata.normalize("NFC", text).replace("…", "...").translate(_FOLDED)
    return " ".join(composed.casefold().split())


_WORDS = {folded(word) for heads in (HEAD, UNITS, DOUBTS, ARROWS) for word in heads}


def known(row: Sequence[str]) -> int:
    """Count the cells of a row that are heads."""
    return sum(folded(cell) in _WORDS for cell in row)


def heads(row: Sequence[str], wanted: Mapping[str, str]) -> bool:
    """Tell whether a row is that of the heads of a table, be some of them renamed or missing."""
    found = {folded(cell) for cell in row}
    return len(found & {folded(word) for word in wanted}) >= _ENOUGH


def columns(line: int, row: Sequence[str], wanted: Mapping[str, str]) -> tuple[dict[int, str], list[Refusal]]:
    """Give the key of each column, whatever their order, and what is wrong with the heads."""
    keys = {folded(word): key for word, key in wanted.items()}
    found: dict[int, str] = {}
    refusals = []
    for index, cell in enumerate(row):
        key = keys.get(folded(cell))
        if key is None and cell:
            hint = did_you_mean(cell, wanted) or "the columns are those of the file that was sent"
            refusals.append(Refusal(line, f"{place(index, line)}: no column is named `{cell}`", hint))
        elif key in found.values():
            refusals.append(Refusal(line, f"{place(index, line)}: a second column is named `{cell}`"))
        elif key is not None:
            found[index] = key
    missing = [word for word, key in wanted.items() if key not in {*found.values(), *OPTIONAL}]
    if missing:
        refusals.append(Refusal(line, f"no column is named {', '.join(f'`{word}`' for word in missing)}"))
    return found, refusals


def stray(line: int, row: Sequence[str], found: Mapping[int, str]) -> Iterator[Refusal]:
    """Refuse what stands in a column that has no head: it would be lost."""
    for index, cell in enumerate(row):
        if cell and index not in found:
            yield Refusal(line, f"{place(index, line)}: no head says what this column holds")


def place(column: int, line: int) -> str:
    """Name a cell as spreadsheets do: the first one is A1."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{line}"
