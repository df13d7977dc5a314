"""The cases that follow from `spec/`: what each is about, and what it tries."""

from dataclasses import dataclass

from generator.engine.derived import Derived
from generator.engine.roles import Role
from generator.kit.case import Act, Beat, Case
from generator.kit.setup.placed import Placed
from generator.kit.spoken import lowered
from generator.model.provenance import Sourced


@dataclass(frozen=True)
class Subject:
    """What cases are about: a derived rule, the feature that holds them, its phase and its level."""

    rule: Derived
    family: str
    phase: str
    fact: Sourced
    """The datum of `spec/` from which the rule follows: its law and its certainty are the rule's."""
    level: str = "obligatoire"


@dataclass(frozen=True)
class Attempt:
    """What one case tries, and why."""

    key: str
    title: str
    why: str
    beats: tuple[Beat, ...]


def case_of(role: Role, subject: Subject, found: Placed, attempt: Attempt) -> Case:
    """Make a case of an attempt."""
    return Case(
        rule=subject.rule.id,
        family=subject.family,
        key=f"{role.id}/{attempt.key}",
        kind=subject.rule.kind,
        role=role.id,
        phase=subject.phase,
        level=subject.level,
        title=lowered(attempt.title),
        why=attempt.why,
        settings=found.settings,
        number=found.number,
        beats=attempt.beats,
        sources=tuple(dict.fromkeys(one.source for one in subject.fact.sources)),
        certainty=subject.fact.certainty,
        legal_date=max(beat.at for beat in attempt.beats if beat.at is not None).date(),
        doubts=tuple(dict.fromkeys(doubt for beat in attempt.beats for doubt in beat.doubts)),
        consequence="rejet" if any(beat.act is Act.REFUSED for beat in attempt.beats) else None,
    )
