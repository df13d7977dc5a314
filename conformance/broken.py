"""What the failures of a run come down to: one entry a cause, by the rule that it breaks."""

from collections.abc import Iterable, Iterator

from conformance.kit import Json
from conformance.playing.outcome import CAUSES, IN_PASSING, OWN, with_trees
from generator.formula.phrases import Phrase, joined, named, phrase
from generator.model.kit import Case

_PAST = "past"
_REFUSALS = frozenset({"refused", "not-done"})
"""Of a past, what is told of itself: what the dossier then shows broken only follows from it."""
TAKEN = frozenset({"accepted", "done"})
"""The causes of what had to be refused: the dossier tells why, « refused » was expected in all of them."""


def rules_broken(case: Case, found: Json) -> Iterator[tuple[str, Json]]:
    """Give the rules that a case, as the results tell it, shows to be broken, and how it shows each.

    Its own rule, when it fails of what it looks for; those that its whole dossier shows to be broken. A case
    whose past cannot be lived says nothing of its own rule: what it shows is why.
    """
    found = with_trees(found)
    own, cause = found["rule"], found.get("cause")
    breaches = found.get("breaches", ())
    if found["status"] != "failed":
        cause = None
    if cause == _PAST and not breaches:
        yield _of_the_past(case, found), found
    elif cause == _PAST:
        for one in breaches:
            told = {} if found.get("detail") in _REFUSALS else _said(one)
            yield one["rule"], {**found, **told}
        return
    elif cause is not None and cause != IN_PASSING:
        yield own, explained(found)
    for one in breaches:
        if one["rule"] == own and cause not in (None, IN_PASSING):
            continue  # told already, by what the case looks for
        yield one["rule"], _in_passing(found, one, is_own=one["rule"] == own)


def explained(found: Json) -> Json:
    """Give how a case ended; of what was taken though its rule refuses it, the condition and the values.

    « Refused » expected and « accepted » obtained say nothing of why.
    """
    broken = next((one for one in found.get("breaches", ()) if one["rule"] == found["rule"]), None)
    own = broken or found.get("advice")
    return {**found, **_said(own)} if own is not None and found.get("cause") in TAKEN else found


def kind_of(found: Json) -> str:
    """Tell which causes are one: what a dossier shows in passing, and before the case itself, is the same."""
    return IN_PASSING if found["cause"] == _PAST else str(found["cause"])


def acts(rule: str, found: Json) -> Iterator[tuple[str, str]]:
    """Give the case, and each of the events by which its dossier shows a rule to be broken."""
    for one in found.get("breaches", ()):
        if one["rule"] == rule:
            yield from ((found["id"], event) for event in one["events"])


def condemns(rule: str, found: Json) -> bool:
    """Tell whether the verdict looks at how a case shows a rule broken: in a dossier, all that is so is."""
    return bool(found["required"]) or any(one["rule"] == rule for one in found.get("breaches", ()))


def entries(cases: Iterable[tuple[Case, Json]]) -> list[Json]:
    """Give one entry a broken rule: how many cases show it, and one of them to play again."""
    found: dict[str, list[str]] = {}
    for case, told in cases:
        for rule, _ in rules_broken(case, told):
            found.setdefault(rule, []).append(case.id)
    return [{"rule": rule, "cases": len(ids), "example": ids[0]} for rule, ids in found.items()]


def _in_passing(found: Json, breach: Json, *, is_own: bool) -> Json:
    return {
        **found,
        "cause": IN_PASSING,
        "text": OWN if is_own else CAUSES[IN_PASSING],
        "detail": joined("apart", map(_event, breach["events"])),
        **_said(breach),
    }


def _event(text: str) -> Phrase:
    """Read the name and the instant of an event, as a breach tells them."""
    name, _, at = text.rpartition(" ")
    return phrase("event-at", named("step", name), named("time", at))


def _said(breach: Json) -> Json:
    told = with_trees(breach)
    return {"expected": told["expected"], "obtained": told["observed"]}


def _of_the_past(case: Case, found: Json) -> str:
    """Name what a past breaks that cannot be lived, where the engine leaves the question open."""
    place = found.get("step")
    step = case.steps[place].type if isinstance(place, int) and place < len(case.steps) else None
    return f"routing:{step}" if step is not None else str(found["rule"])
