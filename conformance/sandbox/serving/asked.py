"""A request of the API: its address, its query, its body, each read as what it must be."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from conformance.sandbox import bounds
from conformance.sandbox.doing import Where
from conformance.sandbox.refusing import Refusal

Json = dict[str, Any]
_DIGITS = 9
"""Of a number in a query: far more than the lines of a branch."""


@dataclass(frozen=True)
class Asked:
    """A request: the names of its address, its query, its body."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None

    @property
    def space(self) -> str:
        """The space that it is about."""
        return self.path["space"]

    @property
    def where(self) -> Where:
        """The branch that it is about."""
        return Where(self.space, self.path["dossier"], self.path["branch"])

    def keys(self, *known: str) -> Json:
        """Give the body, an object that has no other key; raises Refusal."""
        if not isinstance(self.body, dict):
            raise Refusal("unreadable", "Un objet JSON est attendu.")
        other = sorted(set(self.body) - set(known))
        if other:
            raise Refusal(
                "unreadable", f"« {other[0][:80]} » n’est pas attendu.", f"Attendu : {', '.join(known)}."
            )
        return self.body

    def text(self, name: str, default: str | None = None) -> str:
        """Give a text of the body; raises Refusal."""
        found = self.body.get(name, default)
        if not isinstance(found, str) or len(found) > bounds.TITLE:
            raise Refusal("unreadable", f"« {name} » : un texte de {bounds.TITLE} caractères au plus.")
        return found

    @property
    def after(self) -> int | None:
        """How many lines the asker knows of: a move made on what has changed is refused."""
        found = self.query.get("after")
        if found is None:
            return None
        if not found.isdecimal() or len(found) > _DIGITS:
            raise Refusal("unreadable", "« after » est un nombre de lignes.")
        return int(found)
