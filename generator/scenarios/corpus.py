"""The whole corpus: every case of every rule, each once, in a stable order."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.engine.roles import Role, roles
from generator.engine.rulebook import Compiled, Rulebook
from generator.engine.visibility import testability
from generator.model.rule import Example
from generator.scenarios.boundaries import boundaries
from generator.scenarios.case import STIMULI, Act, Beat, Case
from generator.scenarios.casting import beats
from generator.scenarios.derived import content_cases, routing_cases
from generator.scenarios.french import lowered
from generator.scenarios.journeys import journey_cases
from generator.scenarios.staging import staged
from generator.scenarios.stories import Story, told_by_examples
from generator.scenarios.told import Told
from generator.scenarios.transitions import transition_cases


@lru_cache(maxsize=2)
def corpus(book: Rulebook) -> tuple[Case, ...]:
    """Give every case: the rules', then those of routing, content, the life cycle and whole lives."""
    found: list[Case] = []
    for rule in book.rules.values():
        tested = testability(book, rule)
        if not tested.obstacles:
            found += rule_cases(roles(book)[tested.role], rule)
    for role in roles(book).values():
        for family in (routing_cases, content_cases, transition_cases, journey_cases):
            found += family(role)
    return tuple(_distinct(found))


def rule_cases(role: Role, rule: Compiled) -> Iterator[Case]:
    """Give the cases of a written rule: its examples, then its limits, none twice."""
    told = [
        (story, example, staged(role, rule, story, example.verdict))
        for story, example in zip(told_by_examples(rule), rule.datum.examples, strict=True)
    ]
    yield from _conclusive_first([*_examples(rule, told), *_limits(told)])


_ToldExample = tuple[Story, Example, Told | None]


def _examples(rule: Compiled, told: Sequence[_ToldExample]) -> Iterator[Case]:
    """Give the cases of the examples, those that tell the right answer before those that tell a wrong one."""
    answered = rule.datum.consequence == "decision"
    for story, _, found in sorted(told, key=lambda one: answered and one[1].verdict == "violated"):
        case = _case(found, story) if found is not None else None
        if case is not None:
            yield case


def _limits(told: Sequence[_ToldExample]) -> Iterator[Case]:
    """Give the cases around the limits, from the first example that respects the rule and has some."""
    for story, example, seed in told:
        if seed is None or example.verdict != "satisfied":
            continue
        found = [case for moved, around in boundaries(seed, story) if (case := _case(around, moved))]
        if found:
            yield from found
            return


def _conclusive_first(cases: list[Case]) -> Iterator[Case]:
    """Leave out an open case where another one does the same and concludes."""
    settled = {_stimuli(case) for case in cases if not case.is_open}
    return (case for case in cases if not case.is_open or _stimuli(case) not in settled)


def _stimuli(case: Case) -> object:
    return tuple(_mark(beat, case.kind) for beat in case.beats if beat.act in STIMULI)


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


def _distinct(cases: list[Case]) -> Iterator[Case]:
    """Keep the first of the cases of a rule that do and expect the same."""
    seen: set[object] = set()
    for case in cases:
        mark = (case.rule, case.role, tuple(_mark(beat, case.kind) for beat in case.beats))
        if mark not in seen:
            seen.add(mark)
            yield case


_TIMELESS = frozenset({"absence", "cardinality", "not-succession", "precedence"})
"""Kinds that ask for no date: how far the calendar goes on makes no other case."""


def _mark(beat: Beat, kind: str) -> object:
    if beat.act is Act.CLOCK and kind in _TIMELESS:
        return beat.act
    data = tuple(sorted((name, str(value)) for name, value in beat.data.items()))
    return (beat.act, beat.event, beat.at, data, beat.where, beat.source, beat.channel, beat.receiver,
            beat.extra, beat.copy_of, beat.same_id, beat.state)  # fmt: skip
