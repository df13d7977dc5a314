"""What a case does to an implementation, what it asks for, and what stands for both."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from generator.model.kit import Case, document

_LENGTH = 16
"""Hexadecimal digits of a fingerprint: enough to see a change, which nobody has an interest to hide."""


def played(case: Case) -> Iterator[Any]:
    """Give what is done to the implementation: dossier, calls, and the law of the day."""
    yield case.role, case.legal_date, case.subject, dict(case.settings), case.begins
    yield from (document(step) for step in case.steps if step.call is not None)


def expected(case: Case) -> Iterator[Any]:
    """Give what must be seen."""
    yield from (document(step) for step in case.steps if step.call is None)


def fingerprint(case: Case) -> str:
    """Give the beginning of the SHA-256 of all that its verdict depends on: no text of it counts."""
    role, day, subject, settings, begins = next(played(case))
    head = [role, day.isoformat(), subject, settings, begins.isoformat()]
    whole = json.dumps([*head, *(document(step) for step in case.steps)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(whole.encode()).hexdigest()[:_LENGTH]
