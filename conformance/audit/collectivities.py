"""Whose a dossier is: what results are counted by."""

from conformance.audit.histories import Dossier
from generator.engine import Rulebook
from generator.model.audit import Audit

UNKNOWN = "inconnue"
"""The collectivity of a dossier whose messages name none."""


def collectivity_field(book: Rulebook) -> str | None:
    """Name the field by which results are counted; None where the specification says none."""
    found = book.specification.entries(Audit, "audit")
    return found[0].datum.collectivity if found else None


def collectivity_of(field: str | None, dossier: Dossier) -> str:
    """Give the collectivity that the first message of a dossier to name one names."""
    said = (event.data.get(field or "") for event in dossier.history.deliveries)
    return next((str(one) for one in said if one is not None), UNKNOWN)
