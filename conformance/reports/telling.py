"""The words of the reports: statuses, levels, certainties, and texts of others made harmless to show."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from conformance.broken import explained
from conformance.kit import Json
from conformance.playing.outcome import Status, with_trees
from generator.formula.phrases import in_language
from generator.languages.derived import asked_by

STATUSES: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        Status.PASSED: ("✓", "réussi", "réussis"),
        Status.FAILED: ("✕", "échoué", "échoués"),
        Status.INCONCLUSIVE: ("?", "non conclusif", "non conclusifs"),
        Status.NOT_APPLICABLE: ("–", "sans objet", "sans objet"),
        Status.NOT_TESTED: ("○", "NON TESTÉ", "NON TESTÉS"),
        Status.ERROR: ("!", "erreur du banc", "erreurs du banc"),
    }
)
"""A sign, the word for one case, the word for several; in the order in which they are shown."""

DERIVED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {kind: (one.title, one.statement) for kind, one in asked_by("fr").items()}
)
"""What the rules that nobody types ask, by their kind: a title, and a sentence."""

CERTAINTIES: Mapping[str, str] = MappingProxyType(
    {
        "stated": "écrit dans le document source",
        "law": "lu dans le texte",
        "law-old": "lu dans une version peut-être dépassée du texte",
        "case-law": "lu dans la jurisprudence",
        "secondary": "lu dans une page secondaire",
        "general": "connaissance générale, à confirmer",
        "inferred": "déduit",
    }
)

_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U00016fe4\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
"""Controls, among them those of terminals; what reorders or hides text; what no encoding writes."""


def clean(text: str) -> str:
    """Show what cannot be seen, or would act on what shows the text, instead of writing it."""
    return _HARMFUL.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def said_in(found: Json, code: str) -> Json:
    """Give an outcome of the results whose texts are said in a language."""
    told = explained(with_trees(found))
    return {name: in_language(text, code) for name, text in told.items()}


def plural(number: int, one: str, several: str | None = None) -> str:
    """Give a number with its word: in French, zero and one are singular."""
    return f"{number} {one if number < 2 else several or one + 's'}"  # noqa: PLR2004 two are several
