"""The cases of a written rule: its examples, then what lies on either side of its limits."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.engine.roles import Role
from generator.engine.rulebook import Compiled
from generator.model.example import Example
from generator.scenarios.boundaries import boundaries
from generator.scenarios.case import STIMULI, Case
from generator.scenarios.distinct import mark
from generator.scenarios.oracle import beats
from generator.scenarios.spoken import lowered
from generator.scenarios.staging import staged
from generator.scenarios.stories import Story, told_by_examples
from generator.scenarios.told import Told

Tellings = Callable[[Story], Iterable[Story]]
"""Tells a story at other dates, with other sums: the first telling that can be lived is kept."""


def as_it_is(story: Story) -> Iterable[Story]:
    """Tell a story as it is."""
    return (story,)


def rule_cases(role: Role, rule: Compiled, tellings: Tellings = as_it_is) -> Iterator[Case]:
    """Give the cases of a written rule: its examples, told in some way, then its limits, none twice."""
    return (case for case, _ in told_cases(role, rule, tellings))


def told_cases(role: Role, rule: Compiled, tellings: Tellings = as_it_is) -> Iterator[tuple[Case, Told]]:
    """Give the same cases, each with the story that it is made from."""
    told = [
        _first_lived(role, rule, example, tellings(story))
        for story, example in zip(
            told_by_examples(role.book.language, rule), rule.datum.examples, strict=True
        )
    ]
    yield from _conclusive_first([*_examples(rule, told), *_limits(told)])


def _first_lived(role: Role, rule: Compiled, example: Example, tellings: Iterable[Story]) -> "_ToldExample":
    """Give the first telling of an example that can be lived, with its verdict."""
    for story in tellings:
        found = staged(role, rule, story, example.verdict)
        if found is not None:
            return story, example, found
    return None


_ToldExample = tuple[Story, Example, Told] | None
_Lived = tuple[Case, Told]


def _examples(rule: Compiled, told: Sequence[_ToldExample]) -> Iterator[_Lived]:
    """Give the cases of the examples, those that tell the right answer before those that tell a wrong one."""
    answered = rule.datum.consequence == "decision"
    lived = [one for one in told if one is not None]
    for story, _, found in sorted(lived, key=lambda one: answered and one[1].verdict == "violated"):
        case = _case(found, story)
        if case is not None:
            yield case, found


def _limits(told: Sequence[_ToldExample]) -> Iterator[_Lived]:
    """Give the cases around the limits, from the first example that respects the rule and has some."""
    for story, example, seed in filter(None, told):
        if example.verdict != "satisfied":
            continue
        found = [
            (case, around) for moved, around in boundaries(seed, story) if (case := _case(around, moved))
        ]
        if found:
            yield from found
            return


def _conclusive_first(cases: list[_Lived]) -> Iterator[_Lived]:
    """Leave out an open case where another one does the same and concludes."""
    settled = {_stimuli(case) for case, _ in cases if not case.is_open}
    return (one for one in cases if not one[0].is_open or _stimuli(one[0]) not in settled)


def _stimuli(case: Case) -> object:
    return tuple(mark(beat, case.kind) for beat in case.beats if beat.act in STIMULI)


def _case(told: Told, story: Story) -> Case | None:
    lines = beats(told)
    if not any(beat.at is not None for beat in lines):
        return None
    datum = told.rule.datum
    return Case(
        rule=told.rule.id,
        family=told.rule.id,
        key=story.key,
        kind=str(getattr(datum, "kind", "")),
        role=told.role.id,
        phase=datum.phase,
        level=datum.level,
        title=lowered(story.title),
        why=story.why,
        settings=told.placed.settings,
        number=told.placed.number,
        beats=lines,
        legal_date=told.day,
        sources=tuple(dict.fromkeys(one.source for one in datum.sources)),
        certainty=datum.certainty,
        consequence=datum.consequence,
        doubts=tuple(dict.fromkeys(doubt for beat in lines for doubt in beat.doubts)),
    )
