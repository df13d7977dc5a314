"""What the bench may know of the reviews: the state of each rule of the kit, and the cases that were read."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact, json_text
from generator.engine import rulebook
from generator.kit.case import Case
from generator.model import kit
from generator.model.specification import Specification
from generator.reviewing.cases import cases_by_rule
from generator.reviewing.states import Standing, standings
from generator.schemas.kit import reviews_schema

PATH = PurePosixPath("features/reviews.json")
SCHEMA = PurePosixPath("schemas/reviews.schema.json")


def reviews(specification: Specification) -> Iterator[Artefact]:
    """Write one rule a line, then what the file is."""
    found = rules_reviews(specification)
    lines = [
        f"{json.dumps(rule)}: {json.dumps(kit.document(one), ensure_ascii=False)}"
        for rule, one in found.items()
    ]
    head = f'{{"$schema": "../{SCHEMA}", "rules": {{\n'
    yield Artefact(PATH, head + ",\n".join(lines) + "\n}}\n")
    yield Artefact(SCHEMA, json_text(reviews_schema(rulebook(specification))))


def rules_reviews(specification: Specification) -> Mapping[str, kit.Review]:
    """Give the review of each rule; one that no unit covers is to review, and lists no case."""
    found = standings(specification)
    by_rule = {rule: one for one in found.values() for rule in one.unit.rules}
    cases = cases_by_rule(rulebook(specification))
    return {rule: _review(by_rule.get(rule), cases[rule]) for rule in sorted(cases)}


def _review(standing: Standing | None, cases: Sequence[tuple[str, Case]]) -> kit.Review:
    if standing is None:
        return kit.Review(unit=None, state=kit.ReviewState.TO_REVIEW, words=None, digest=None, cases=())
    mine = {id_ for id_, _ in cases}
    return kit.Review(
        unit=standing.unit.id,
        state=standing.state,
        words=None if standing.state is kit.ReviewState.TO_REVIEW else standing.words,
        digest=standing.unit.digest,
        cases=tuple(id_ for id_ in standing.unit.cases if id_ in mine),
    )
