"""The cases of a written rule: its examples, then what lies on either side of its limits."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from generator.engine.compiled import Compiled
from generator.engine.roles import Role
from generator.formula import Type
from generator.kit.case import STIMULI, Case
from generator.kit.oracle import beats
from generator.kit.purpose import Purpose, told_by_examples
from generator.kit.purposes.boundaries import boundaries
from generator.kit.purposes.distinct import mark
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.feasibility import staged
from generator.kit.setup.room import has_room, is_squeezed, roomier
from generator.kit.spoken import lowered
from generator.model.example import Example

Tellings = Callable[[Purpose], Iterable[Purpose]]
"""Tells a purpose at other dates, with other sums: the first telling that can be lived is kept."""


def as_it_is(purpose: Purpose) -> Iterable[Purpose]:
    """Tell a purpose as it is."""
    return (purpose,)


def rule_cases(role: Role, rule: Compiled, tellings: Tellings = as_it_is) -> Iterator[Case]:
    """Give the cases of a written rule: its examples, told in some way, then its limits, none twice."""
    return (case for case, _ in told_cases(role, rule, tellings))


def told_cases(
    role: Role, rule: Compiled, tellings: Tellings = as_it_is
) -> Iterator[tuple[Case, Evaluation]]:
    """Give the same cases, each with the purpose that it is made from."""
    evaluation = [
        _first_lived(role, rule, example, tellings(purpose))
        for purpose, example in zip(
            told_by_examples(role.book.language, rule), rule.datum.examples, strict=True
        )
    ]
    limits = [*_limits(evaluation)]
    yield from _conclusive_first([*_beside(_examples(rule, evaluation), limits), *limits])


def _beside(examples: Iterable["_Lived"], limits: Sequence["_Lived"]) -> Iterator["_Lived"]:
    """Tell of each example on which side of a limit it stands, where one does the same there."""
    sides = {_marks(case): case.title for case, _ in reversed(limits)}
    for case, evaluation in examples:
        yield replace(case, side=sides.get(_marks(case), "")), evaluation


def _first_lived(role: Role, rule: Compiled, example: Example, tellings: Iterable[Purpose]) -> "_ToldExample":
    """Give the first telling of an example that can be lived, with its verdict."""
    for purpose in tellings:
        found = staged(role, rule, purpose, example.verdict)
        if found is not None:
            return _with_room(purpose, example, found)
    return None


def _with_room(purpose: Purpose, example: Example, found: Evaluation) -> "_ToldExample":
    """Tell an example sooner at its beginning, where its past would be squeezed and no day of it is read."""
    if (
        len(purpose.raws) > 1
        and is_squeezed(found.role, found.placed)
        and not _reads_the_day(found.rule, purpose.raws[0].name)
    ):
        for sooner in roomier(found.placed, purpose):
            told = staged(found.role, found.rule, sooner, example.verdict)
            if told is not None and has_room(told.placed):
                return sooner, example, told
    return purpose, example, found


def _reads_the_day(rule: Compiled, event: str) -> bool:
    """Tell whether a rule reads a day of an event, or counts a delay at all."""
    return rule.traits.bound is not None or any(
        one.type in (Type.DATE, Type.INSTANT) and one.column.owner == event
        for formula in rule.formulas.values()
        for one in formula.variables
    )


_ToldExample = tuple[Purpose, Example, Evaluation] | None
_Lived = tuple[Case, Evaluation]


def _examples(rule: Compiled, evaluation: Sequence[_ToldExample]) -> Iterator[_Lived]:
    """Give the cases of the examples, those that tell the right answer before those that tell a wrong one."""
    answered = rule.datum.consequence == "decision"
    lived = [one for one in evaluation if one is not None]
    for purpose, _, found in sorted(lived, key=lambda one: answered and one[1].verdict == "violated"):
        case = _case(found, purpose)
        if case is not None:
            yield case, found


def _limits(evaluation: Sequence[_ToldExample]) -> Iterator[_Lived]:
    """Give the cases around the limits, from the first example that respects the rule and has some."""
    for purpose, example, seed in filter(None, evaluation):
        if example.verdict != "satisfied":
            continue
        found = [
            (case, around) for moved, around in boundaries(seed, purpose) if (case := _case(around, moved))
        ]
        if found:
            yield from found
            return


def _conclusive_first(cases: list[_Lived]) -> Iterator[_Lived]:
    """Leave out an open case where another one does the same and concludes."""
    settled = {_stimuli(case) for case, _ in cases if not case.is_open}
    return (one for one in cases if not one[0].is_open or _stimuli(one[0]) not in settled)


def _marks(case: Case) -> object:
    return tuple(mark(beat, case.kind) for beat in case.beats)


def _stimuli(case: Case) -> object:
    return tuple(mark(beat, case.kind) for beat in case.beats if beat.act in STIMULI)


def _case(evaluation: Evaluation, purpose: Purpose) -> Case | None:
    lines = beats(evaluation)
    if not any(beat.at is not None for beat in lines):
        return None
    datum = evaluation.rule.datum
    return Case(
        rule=evaluation.rule.id,
        family=evaluation.rule.id,
        key=purpose.key,
        kind=str(getattr(datum, "kind", "")),
        role=evaluation.role.id,
        phase=datum.phase,
        level=datum.level,
        title=lowered(purpose.title),
        why=purpose.why,
        settings=evaluation.placed.settings,
        number=evaluation.placed.number,
        beats=lines,
        legal_date=evaluation.day,
        sources=tuple(dict.fromkeys(one.source for one in datum.sources)),
        certainty=datum.certainty,
        consequence=datum.consequence,
        doubts=tuple(dict.fromkeys(doubt for beat in lines for doubt in beat.doubts)),
    )
