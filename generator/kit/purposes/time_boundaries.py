"""Purposes on either side of a delay: the last day, a day that readings dispute, the day after."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from generator.engine.findings import Verdict
from generator.engine.roles import Way
from generator.engine.visibility import judged_events
from generator.kit.oracle.acts import LATER
from generator.kit.oracle.continuations import Continuations
from generator.kit.purpose import Purpose
from generator.kit.purposes.calendar_traps import Delay, Fits, Trap, delay, shifts
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.feasibility import staged
from generator.kit.setup.office_days import day_of, is_off, is_plausible, kept_days, nearest
from generator.kit.setup.shifting import delivered_later, moved_from_judged
from generator.kit.test_data import preludes

ORDINARY = Trap("ordinaire", frozenset(), lambda start, due, place: True)


_FAR = 9
"""Days tried after a limit before every reading of the law agrees."""
_TOLD, _NEAREST = 3, 2
"""The days from a limit on that have a case, where no reading puts it later; the last one and the next."""


def trapped(seed: Evaluation, purpose: Purpose) -> Iterator[tuple[Trap, int]]:
    """Give the moves of a whole purpose that make its delay fall in each trap of the calendar."""
    yield ORDINARY, ordinary(seed, purpose)
    found = counted(seed)
    if found is not None:
        fits = fitting(seed, purpose)
        yield from shifts(found, seed.history.place, preludes(seed.book).traps_from, fits)


def counted(seed: Evaluation) -> Delay | None:
    """Give the delay that the rule counts in a purpose; None where it counts none."""
    place = anchor(seed)
    return delay(seed.moment(place), seed.rule.formulas["due"].node) if place is not None else None


def ordinary(seed: Evaluation, purpose: Purpose) -> int:
    """Give the shortest move that makes a purpose plausible on both sides of its limit, if one does."""
    fits = fitting(seed, purpose)
    return next((by for by in nearest() if fits(ORDINARY, by, 2)), 0)


def fitting(seed: Evaluation, purpose: Purpose) -> Fits:
    """Tell whether a purpose, moved, puts an office at work on its days, on both sides of its limit."""
    book, territory = seed.book, purpose.settings.get(seed.book.setting_that_gives("territory"))
    names, found, measured = judged_events(seed.rule), counted(seed), _measured(seed)
    judged = max(
        (place for place, raw in enumerate(purpose.raws) if raw.name in names), default=len(purpose.raws)
    )
    if found is None or measured is None:
        judged = len(purpose.raws)  # nothing is moved to a limit
    before, after = purpose.raws[:judged], purpose.raws[judged:]
    apart = [raw for raw in after if day_of(book, territory, raw) != measured]
    is_dated_by_an_office = any(kept_days(book, raw) is not None for raw in apart[:1])

    def fits(trap: Trap, by: int, sides: int) -> bool:
        if not all(is_plausible(book, territory, raw, by) for raw in before):
            return False
        if found is None or measured is None:
            return True
        last = found.duration.after(found.start + timedelta(by), book.place(territory))
        to_the_limit = (last - measured).days
        if trap.is_of_the_day:  # what arrives later than the day that counts is no part of the point
            return all(
                is_plausible(book, territory, raw, to_the_limit + side)
                for raw in apart
                for side in range(min(sides, _TOLD))
            )
        is_on_its_days = not is_dated_by_an_office or not any(
            is_off(book, territory, last + timedelta(side)) for side in range(min(sides, _NEAREST))
        )
        return is_on_its_days and all(
            is_plausible(book, territory, raw, to_the_limit + side) for raw in after for side in range(sides)
        )

    return fits


def anchor(seed: Evaluation) -> int | None:
    """Find the event at which the rule's limit is counted: the one judged, or the one that calls for it."""
    if seed.rule.traits.awaits:
        return next(
            (
                finding.evidence[0].position
                for finding in seed.findings
                if finding.evidence and finding.verdict is not Verdict.NOT_APPLICABLE
            ),
            None,
        )
    return seed.judged


def around(seed: Evaluation, purpose: Purpose, trap: Trap) -> Iterator[tuple[Purpose, Evaluation]]:
    """Give the last day of a delay, the first one that readings dispute, the first one outside."""
    rule = seed.rule
    evaluation = staged(seed.role, rule, purpose)
    if evaluation is None or evaluation.verdict == "not-applicable" or evaluation.judged is None:
        return
    limit = _limit(evaluation)
    measured = _measured(evaluation)
    if limit is None or measured is None:
        return
    is_reactive = evaluation.role.way(evaluation.placed.raws[evaluation.judged].name) is Way.REACTIVE
    asked = Continuations(evaluation)
    if rule.traits.is_about_content and is_reactive and asked.demanded(asked.event(evaluation.judged)):
        yield from _computed(evaluation, purpose, trap)
        return
    found = _delivered(evaluation, purpose, (limit - measured).days)
    for key in _SIDES:
        if key in found:
            moved, candidate = found[key]
            title = _title(candidate, key, is_left=is_reactive and key == "dedans")
            why = trap.why(seed.book.language)
            yield replace(moved, title=title, why=why, key=f"limite/{trap.key}/{key}"), candidate


def _delivery(evaluation: Evaluation, purpose: Purpose) -> int:
    """Count the days from the one that counts to the arrival of what is judged."""
    measured, raws = _measured(evaluation), evaluation.placed.raws
    if measured is None or evaluation.judged is None:
        return 0
    territory = purpose.settings.get(evaluation.book.setting_that_gives("territory"))
    return (day_of(evaluation.book, territory, raws[evaluation.judged]) - measured).days


_Sides = dict[str, tuple[Purpose, Evaluation]]
"""A purpose moved to each side of a limit, by the side."""


def _delivered(evaluation: Evaluation, purpose: Purpose, days: int) -> _Sides:
    """Give the sides of a limit; what arrives later than the day that counts arrives on one of the post.

    It takes as long on all sides.
    """
    found = _sides(evaluation, purpose, days)
    name = evaluation.placed.raws[evaluation.judged or 0].name
    if evaluation.role.way(name) is not Way.DELIVERED or _arrive_on_their_days(found):
        return found
    others = (
        _sides(evaluation, delivered_later(evaluation, purpose, by), days)
        for by in nearest()
        if by and _delivery(evaluation, purpose) + by > 0
    )
    return next((one for one in others if one.keys() == found.keys() and _arrive_on_their_days(one)), found)


def _arrive_on_their_days(found: _Sides) -> bool:
    """Tell whether what is judged arrives on a day of who brings it, its own day apart where it counts."""
    for _, evaluation in found.values():
        raw = evaluation.placed.raws[evaluation.judged or 0]
        territory = evaluation.placed.settings.get(evaluation.book.setting_that_gives("territory"))
        if day_of(evaluation.book, territory, raw) != _measured(evaluation) and not is_plausible(
            evaluation.book, territory, raw
        ):
            return False
    return True


def _sides(evaluation: Evaluation, purpose: Purpose, days: int) -> _Sides:
    """Move a purpose to a limit, some days from it, then inwards and outwards."""
    rule, outwards = evaluation.rule, -1 if evaluation.rule.traits.bound == "earliest" else 1
    found: _Sides = {}
    for step in _outwards():
        if step < 0 and "dedans" in found:
            continue
        moved = moved_from_judged(evaluation, purpose, days + outwards * step)
        candidate = staged(evaluation.role, rule, moved)
        key = _side(candidate) if candidate is not None else None
        if candidate is not None and key is not None and (step >= 0 or key == "dedans"):
            found.setdefault(key, (moved, candidate))
        if "dedans" in found and "dehors" in found:
            break
    return found


def _title(evaluation: Evaluation, key: str, *, is_left: bool) -> str:
    """Say on which side of the limit a case stands; what the role does by itself is given time to be done."""
    limits, is_earliest = evaluation.book.language.limits, evaluation.rule.traits.bound == "earliest"
    if is_left and is_earliest:
        return limits["earliest-laisse"].format(days=LATER.days)
    return limits[f"{'earliest' if is_earliest else 'latest'}-{key}"]


def _computed(evaluation: Evaluation, purpose: Purpose, trap: Trap) -> Iterator[tuple[Purpose, Evaluation]]:
    """Give the date that the role computes, at the bound that every reading of the law admits."""
    rule, moment = evaluation.rule, evaluation.moment(evaluation.judged or 0)
    days = [
        day
        for selection in rule.selections
        if (due := rule.formula("due", selection)) is not None
        and isinstance(day := replace(moment, selection=selection).value(due), date)
    ]
    if not days:
        return
    bound = max(days) if rule.traits.bound == "earliest" else min(days)
    field = rule.formulas["date"].variables[0].column.field or ""
    raws = tuple(
        raw._replace(data={**raw.data, field: bound.isoformat()}) if raw.name == moment.event.name else raw
        for raw in purpose.raws
    )
    dated = replace(purpose, raws=raws)
    found = staged(evaluation.role, rule, dated, "satisfied")
    if found is not None:
        language = evaluation.book.language
        title, why = language.says("computed"), trap.why(language)
        yield replace(dated, title=title, why=why, key=f"limite/{trap.key}/calcul"), found


def _side(evaluation: Evaluation) -> str | None:
    """Tell on which side of the limit a purpose falls."""
    if evaluation.judged is None:
        return None
    verdict = evaluation.verdict if evaluation.rule.datum.consequence != "decision" else _received(evaluation)
    return {"satisfied": "dedans", "inconclusive": "conteste", "violated": "dehors"}.get(verdict)


def _outwards() -> Iterator[int]:
    """Walk from the limit: itself, then inwards while readings dispute it, then outwards."""
    yield from (0, -1, -2, -3)
    yield from range(1, _FAR)


_SIDES = ("dedans", "conteste", "dehors")
"""The sides of a limit, in the order of their cases."""


def _received(evaluation: Evaluation) -> str:
    """Tell how a message stands before the law answers it."""
    mine = [
        one for one in evaluation.findings if one.evidence and one.evidence[0].position == evaluation.judged
    ]
    if not mine:
        return "not-applicable"
    if not mine[0].is_conclusive:
        return "inconclusive"
    return "satisfied" if mine[0].verdict is Verdict.SATISFIED and len(mine[0].evidence) == 1 else "violated"


def _limit(evaluation: Evaluation) -> date | None:
    """Give the limit under the retained reading."""
    place = anchor(evaluation)
    if place is None:
        return None
    value = evaluation.moment(place).value(evaluation.rule.formulas["due"])
    return value if isinstance(value, date) else None


def _measured(evaluation: Evaluation) -> date | None:
    """Give the day that the limit is about."""
    if evaluation.judged is None:
        return None
    moment = evaluation.moment(evaluation.judged)
    if evaluation.rule.traits.awaits:
        return moment.event.day
    value = moment.value(evaluation.rule.formulas["date"])
    return value if isinstance(value, date) else None
