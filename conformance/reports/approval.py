"""How far experts approved what was run, by the ledger as the kit publishes it."""

from collections.abc import Iterable

from conformance.kit import Kit, KitError

_READ = frozenset({"validé", "validé avec réserve"})
_WORDS = {
    "validé": "règle validée par un expert",
    "validé avec réserve": "règle validée par un expert, avec réserve",
    "refusé": "règle refusée par un expert",
    "périmé": "règle relue par un expert, puis modifiée",
}


def state_of(kit: Kit, rule: str) -> str:
    """Give the state of a rule; one that the kit does not speak of is to review."""
    try:
        review = kit.reviews.get(rule)
    except KitError:
        return "à relire"
    return review.state if review is not None else "à relire"


def unread(kit: Kit, rules: Iterable[str]) -> int:
    """Count the rules that no expert approved as they stand."""
    return sum(state_of(kit, rule) not in _READ for rule in rules)


def words(kit: Kit, rule: str) -> str:
    """Say how far a rule is approved."""
    return _WORDS.get(state_of(kit, rule), "règle non relue par un expert")
