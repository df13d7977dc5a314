"""Each rule's faults change the verdict of some purpose of the kit: no case is there for nothing."""

import os

from generator.engine import visibility
from generator.engine.kinds.every import mutants
from generator.engine.roles import roles
from generator.kit.oracle import beats
from generator.kit.purpose import told_by_examples
from generator.kit.purposes.boundaries import boundaries
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.feasibility import staged
from generator.languages import language
from tests.generator.engine.build import book
from tests.generator.kit.kit import ROOT
from tests.turning import share

_SHARE = 1 if "PARCMETRE_PROPERTY_SHARES" in os.environ else 2
"""Of the rules, one in so many is tried: `make test-properties` tries all."""
KNOWN = ROOT / "tests" / "generator" / "kit" / "unseen-faults.txt"


def purposes(rule_id: str) -> list[Evaluation]:
    """Give the purposes of a rule that make cases."""
    rule = book().rules[rule_id]
    role = roles(book())[visibility.testability(book(), rule).role]
    found: list[Evaluation] = []
    for purpose, example in zip(told_by_examples(language("fr"), rule), rule.datum.examples, strict=True):
        evaluation = staged(role, rule, purpose, example.verdict)
        if evaluation is not None and beats(evaluation):
            found.append(evaluation)
            if example.verdict == "satisfied":
                found += [around for _, around in boundaries(evaluation, purpose) if beats(around)]
    return found


def test_every_fault_is_seen_but_those_that_no_implementation_can_be_made_to_show() -> None:
    """The list can only shrink by hand: a fault that is seen at last must leave it."""
    unseen, tried = [], share(list(book().rules.values()), _SHARE)
    for rule in tried:
        if visibility.testability(book(), rule).obstacles:
            continue
        evaluation = purposes(rule.id)
        unseen += [
            f"{rule.id}: {mutant.name}"
            for mutant in mutants(rule)
            if not any(
                Evaluation(one.role, mutant.rule, one.placed, one.day).verdict != one.verdict
                for one in evaluation
            )
        ]
    known = [line for line in KNOWN.read_text().splitlines() if line and not line.startswith("#")]
    assert {line.partition(":")[0] for line in known} <= book().rules.keys()
    ids = {rule.id for rule in tried}
    assert unseen == [line for line in known if line.partition(":")[0] in ids]
