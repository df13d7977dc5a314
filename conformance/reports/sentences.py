"""Which sentence of its scenario tells each step of a case: what the line before says already has none."""

from collections.abc import Iterator

from generator.model.kit import Case, Step

_ACTS = frozenset({"deliver", "trigger", "await"})


def sentence_of(case: Case) -> tuple[int, ...]:
    """Give the place of the sentence that tells each step: the first one, 0, opens the dossier.

    A step that has no sentence of its own is told by the one before, as the generator writes scenarios.
    """
    found, last = [], 0
    for is_told in _told(case.steps):
        last += is_told
        found.append(last)
    return tuple(found)


def _told(steps: tuple[Step, ...]) -> Iterator[bool]:
    decided: str | None = None
    for place, step in enumerate(steps):
        if step.call in _ACTS:
            decided = step.type if step.call == "trigger" else None
        before, after = steps[max(place - 1, 0)], steps[min(place + 1, len(steps) - 1)]
        is_done = step.expect == "emitted" and not step.where and step.type == decided
        is_done = is_done and after.expect == "never" and bool(after.where) and after.type == decided
        is_refused = step.expect == "nothing-else" and before.expect == "refused"
        is_opposed = step.expect == "never" and before.expect == "opposed" and not step.where
        yield not (is_done or is_refused or is_opposed or step.expect == "legal-dates")


def answered_step(case: Case, place: int) -> str:
    """Name, by its type, the message or the decision to which a place of a case is the answer."""
    for step in reversed(case.steps[: place + 1]):
        if step.call == "deliver":
            return str((step.exchange or {}).get("type", ""))
        if step.call == "trigger":
            return step.type or ""
    return ""
