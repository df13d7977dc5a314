"""Each rule's faults change the verdict of some story of the kit: no case is there for nothing."""

from generator.engine import visibility
from generator.engine.kinds.every import mutants
from generator.engine.roles import roles
from generator.languages import language
from generator.scenarios.boundaries import boundaries
from generator.scenarios.oracle import beats
from generator.scenarios.staging import staged
from generator.scenarios.stories import told_by_examples
from generator.scenarios.told import Told
from tests.generator.engine.build import book
from tests.generator.scenarios.kit import ROOT

KNOWN = ROOT / "tests" / "generator" / "scenarios" / "unseen-faults.txt"


def stories(rule_id: str) -> list[Told]:
    """Give the stories of a rule that make cases."""
    rule = book().rules[rule_id]
    role = roles(book())[visibility.testability(book(), rule).role]
    found: list[Told] = []
    for story, example in zip(told_by_examples(language("fr"), rule), rule.datum.examples, strict=True):
        told = staged(role, rule, story, example.verdict)
        if told is not None and beats(told):
            found.append(told)
            if example.verdict == "satisfied":
                found += [around for _, around in boundaries(told, story) if beats(around)]
    return found


def test_every_fault_is_seen_but_those_that_no_implementation_can_be_made_to_show() -> None:
    """The list can only shrink by hand: a fault that is seen at last must leave it."""
    unseen = []
    for rule in book().rules.values():
        if visibility.testability(book(), rule).obstacles:
            continue
        told = stories(rule.id)
        unseen += [
            f"{rule.id}: {mutant.name}"
            for mutant in mutants(rule)
            if not any(
                Told(one.role, mutant.rule, one.placed, one.day).verdict != one.verdict for one in told
            )
        ]
    known = [line for line in KNOWN.read_text().splitlines() if line and not line.startswith("#")]
    assert unseen == known
