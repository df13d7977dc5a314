"""Finds a past in which a story is possible: nothing but what it tells may be wrong in it."""

from collections.abc import Iterator

from generator.engine.findings import Verdict
from generator.engine.judging import violations
from generator.engine.roles import Role
from generator.engine.rulebook import Compiled
from generator.engine.visibility import judged_events
from generator.model.example import ExampleVerdict
from generator.model.rule import Amount, Existence, Precedence, Response
from generator.scenarios.placed import part
from generator.scenarios.placing import placed
from generator.scenarios.soundness import is_right
from generator.scenarios.stories import Story, is_an_example
from generator.scenarios.told import Told


def staged(role: Role, rule: Compiled, story: Story, expected: ExampleVerdict | None = None) -> Told | None:
    """Put a story in a past where it gets the verdict expected and the rest is right; None where none is.

    Without an expectation, any verdict will do.
    """
    for told in _attempts(role, rule, story):
        if (expected is None or told.verdict == expected) and _is_sound(told):
            return told if is_an_example(story) or not _breaks_more(told, _faulty(told)) else None
    return None


def _attempts(role: Role, rule: Compiled, story: Story) -> Iterator[Told]:
    book = role.book
    given = book.cycle_of(story.settings)
    cycles: tuple[str | None, ...] = (given,) if given is not None else book.cycles or (None,)
    withouts = [frozenset[str]()]
    if isinstance(rule.datum, Precedence):
        withouts.append(frozenset(rule.datum.requires))
    for without in withouts:
        for cycle in cycles:
            found = placed(book, story, cycle, without=without, apart=rule.id)
            if not found.raws:
                continue
            day = story.day or max(event.day for event in found.history.deliveries)
            yield Told(role, rule, found, day)


def _is_sound(told: Told) -> bool:
    """Tell whether every other rule that the role can see is respected, what the story breaks apart."""
    if not _is_in_order(told):
        return False
    faulty = _faulty(told)
    whole = told.placed.history
    seen = part(whole, [event.position not in faulty for event in whole.deliveries])
    return not seen.deliveries or is_right(told.role, seen.as_of(told.day), apart=told.rule.id)


def _breaks_more(told: Told, faulty: frozenset[int]) -> bool:
    """Tell whether a message that breaks the rule breaks another one about its sums.

    What an expert wrote may have to; of what is drawn from it, the case would not say which was broken.
    """
    names = {event.name for event in told.history.deliveries if event.position in faulty}
    for rule in told.book.rules.values():
        if (
            rule.id == told.rule.id
            or not isinstance(rule.datum, Amount)
            or not names & set(rule.traits.judged)
        ):
            continue
        for one in violations(told.book, rule, told.history, told.day):
            if one.verdict is Verdict.VIOLATED and one.is_conclusive and one.evidence[0].position in faulty:
                return True
    return False


def _is_in_order(told: Told) -> bool:
    """Tell whether time runs forward; a story of its own may tell a message that comes late."""
    raws, ours = told.placed.raws, told.placed.ours
    return all(
        raws[place].moment <= raws[place + 1].moment or (ours[place] and ours[place + 1])
        for place in range(len(raws) - 1)
    )


def _faulty(told: Told) -> frozenset[int]:
    """Name the events by which the story breaks the rule."""
    datum = told.rule.datum
    if told.verdict not in ("violated", "inconclusive"):
        return frozenset()
    if isinstance(datum, Existence | Response):
        names = judged_events(told.rule)
        return frozenset(event.position for event in told.history.deliveries if event.name in names)
    wrong = [one for one in told.findings if one.verdict is Verdict.VIOLATED or not one.is_conclusive]
    if datum.consequence == "decision":
        return frozenset(event.position for finding in wrong for event in finding.evidence[1:])
    return frozenset(finding.evidence[0].position for finding in wrong if finding.evidence)
