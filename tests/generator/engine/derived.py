"""Histories that try the derived rules, and their verdicts."""

from collections.abc import Mapping

from generator.engine.derived import derived_findings
from generator.engine.history import History
from tests.generator.engine.build import Told, book

HOLDER = {"nom": "Durand", "prenom": "Alice"}
OTHER = {"nom": "Martin", "prenom": "Paul"}
HOME = {"voie": "1 rue du Port", "code-postal": "35000"}
ANSWER = "identification-redevable.reponse-immatriculation"
FLEET = "identification-redevable.reponse-flotte"


def verdicts(kind: str, about: str, dossier: History) -> list[str]:
    """Give the verdicts of a derived rule, in the order of the events."""
    found = derived_findings(book(), dossier)
    return [str(one.verdict) for one in found if one.rule == f"{kind}:{about}"]


def at(name: str, day: int, data: Mapping[str, object] | None = None) -> Told:
    """Tell an event of a day of May 2025."""
    return name, f"2025-05-{day:02}T10:00:00+02:00", data or {}
