"""Finds a past in which a purpose is possible: nothing but what it tells may be wrong in it."""

from collections.abc import Iterator

from generator.engine.compiled import Compiled
from generator.engine.findings import Verdict
from generator.engine.judging import violations
from generator.engine.roles import Role
from generator.engine.visibility import judged_events
from generator.kit.purpose import Purpose, is_an_example
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.placed import part
from generator.kit.setup.preamble import placed
from generator.kit.setup.soundness import is_right
from generator.model.example import ExampleVerdict
from generator.model.rule import Amount


def staged(
    role: Role,
    rule: Compiled,
    purpose: Purpose,
    expected: ExampleVerdict | None = None,
    *,
    is_heard: bool = False,
) -> Evaluation | None:
    """Put a purpose in a past where it gets the verdict expected and the rest is right; None where none is.

    Without an expectation, any verdict will do. What the purpose leaves unsaid follows from the other rules,
    and from this one where it is heard.
    """
    for evaluation in _attempts(role, rule, purpose, None if is_heard else rule.id):
        if (expected is None or evaluation.verdict == expected) and _is_sound(evaluation):
            return (
                evaluation
                if is_an_example(purpose) or not _breaks_more(evaluation, _faulty(evaluation))
                else None
            )
    return None


def _attempts(role: Role, rule: Compiled, purpose: Purpose, apart: str | None) -> Iterator[Evaluation]:
    book = role.book
    given = book.cycle_of(purpose.settings)
    cycles: tuple[str | None, ...] = (given,) if given is not None else book.cycles or (None,)
    withouts = [frozenset[str]()]
    if rule.traits.requires:
        withouts.append(frozenset(rule.traits.requires))
    for without in withouts:
        for cycle in cycles:
            found = placed(book, purpose, cycle, without=without, apart=apart)
            if not found.raws:
                continue
            day = purpose.day or max(event.day for event in found.history.deliveries)
            yield Evaluation(role, rule, found, day)


def _is_sound(evaluation: Evaluation) -> bool:
    """Tell whether every other rule that the role can see is respected, what the purpose breaks apart."""
    if not _is_in_order(evaluation):
        return False
    faulty = _faulty(evaluation)
    whole = evaluation.placed.history
    seen = part(whole, [event.position not in faulty for event in whole.deliveries])
    return not seen.deliveries or is_right(
        evaluation.role, seen.as_of(evaluation.day), apart=evaluation.rule.id
    )


def _breaks_more(evaluation: Evaluation, faulty: frozenset[int]) -> bool:
    """Tell whether a message that breaks the rule breaks another one about its sums.

    What an expert wrote may have to; of what is drawn from it, the case would not say which was broken.
    """
    names = {event.name for event in evaluation.history.deliveries if event.position in faulty}
    for rule in evaluation.book.rules.values():
        if (
            rule.id == evaluation.rule.id
            or not isinstance(rule.datum, Amount)
            or not names & set(rule.traits.judged)
        ):
            continue
        for one in violations(evaluation.book, rule, evaluation.history, evaluation.day):
            if one.verdict is Verdict.VIOLATED and one.is_conclusive and one.evidence[0].position in faulty:
                return True
    return False


def _is_in_order(evaluation: Evaluation) -> bool:
    """Tell whether time runs forward; a purpose of its own may tell a message that comes late."""
    raws, ours = evaluation.placed.raws, evaluation.placed.ours
    return all(
        raws[place].moment <= raws[place + 1].moment or (ours[place] and ours[place + 1])
        for place in range(len(raws) - 1)
    )


def _faulty(evaluation: Evaluation) -> frozenset[int]:
    """Name the events by which the purpose breaks the rule."""
    rule = evaluation.rule
    if evaluation.verdict not in ("violated", "inconclusive"):
        return frozenset()
    if rule.traits.is_about_what_follows:
        names = judged_events(rule)
        return frozenset(event.position for event in evaluation.history.deliveries if event.name in names)
    wrong = [one for one in evaluation.findings if one.verdict is Verdict.VIOLATED or not one.is_conclusive]
    if rule.datum.consequence == "decision":
        return frozenset(event.position for finding in wrong for event in finding.evidence[1:])
    return frozenset(finding.evidence[0].position for finding in wrong if finding.evidence)
